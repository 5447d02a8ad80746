// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/map_scene.h"
#include "maps/scene/map_view.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace atlas::maps {

enum class EngineState {
    Starting,   ///< the engine is being started for the first time
    Ready,      ///< waiting for work
    Drawing,    ///< at work
    Restarting, ///< it ended or hung; starting again
    Missing,    ///< its program cannot be found
    Failed,     ///< it cannot be started, or speaks another protocol
};

struct EngineProblem
{
    enum class Kind {
        Missing,  ///< no engine program
        Crashed,  ///< it ended while drawing
        TimedOut, ///< it did not answer in time and was ended
        Refused,  ///< it answered that it cannot do this
    };
    Kind kind = Kind::Refused;
    QString layerTitle; ///< the layer that was being drawn, where known
    QString text;       ///< a translated sentence for a person
};

/// A finished picture, tagged with what it shows.
struct Picture
{
    quint64 id = 0;       ///< as returned by requestPicture()
    QImage image;         ///< size × device pixel ratio; opaque
    MapView view;         ///< the view it was drawn for
    quint64 revision = 0; ///< MapScene::revision it was drawn from
    QStringList warnings; ///< translated: layers that had to be left out
};

enum class ExportFormat { Png, Svg, Pdf };

/// The largest sheet that can be drawn.
inline constexpr int longestSheetSide = 16384;           ///< pixels
inline constexpr qint64 mostSheetPixels = 128 * 1000000; ///< width × height

/// A sheet to write: title, map, legend, scale bar, credits.
struct ExportRequest
{
    MapScene scene;
    MapView view;                 ///< which part of the world; its CRS is that of the sheet
    std::optional<QRectF> extent; ///< map units of view.crs; when set, this is shown whole instead of the view's extent
    Decorations decorations;
    ExportFormat format = ExportFormat::Png;
    QSize size{2480, 1754}; ///< pixels at `dpi`; SVG and PDF get the same sheet in millimetres
    double dpi = 150.0;
    QString outputPath; ///< replaced only when the whole sheet has been written
};

/// How a table of the document looks, as a QGIS style (QML).
struct TableStyle
{
    QString table;
    QString qml;
    friend bool operator==(const TableStyle &, const TableStyle &) = default;
};

struct EngineVersions
{
    QString engine;
    QString qgis;
    QString qt;
    QString gdal;
    QString proj;
};

/// Draws scenes. All calls return at once; answers come as signals on the thread of the caller, which is also the
/// thread the renderer lives in. The newest picture request wins: an older one that is not finished is dropped without
/// a signal.
class MapRenderer : public QObject
{
    Q_OBJECT

public:
    explicit MapRenderer(QObject *parent = nullptr);
    ~MapRenderer() override;

    /// Asks for a picture of `view`; returns its id (never 0). A picture that fails because the engine ended is drawn
    /// again by itself, under the same id, when the engine is back.
    virtual quint64 requestPicture(const MapScene &scene, const MapView &view) = 0;
    /// Writes a sheet; runs beside pictures, one sheet after the other.
    virtual quint64 exportMap(const ExportRequest &request) = 0;
    /// Writes a QGIS project (.qgs) that shows the scene in QGIS Desktop, with paths relative to the project file.
    virtual quint64 writeProject(const MapScene &scene, const MapView &view, const QString &title,
                                 const QString &outputPath) = 0;
    /// Asks for the QGIS styles of the document's own tables as this scene shows them; they come with stylesReady().
    virtual quint64 requestStyles(const MapScene &scene) = 0;
    /// Drops a request; no signal follows for it.
    virtual void cancel(quint64 id) = 0;

    [[nodiscard]] virtual EngineState state() const = 0;
    [[nodiscard]] virtual QString stateText() const = 0;
    /// Empty before the engine has said hello.
    [[nodiscard]] virtual EngineVersions versions() const = 0;

Q_SIGNALS:
    void pictureReady(const atlas::maps::Picture &picture);
    void pictureFailed(quint64 id, const atlas::maps::EngineProblem &problem);
    void stylesReady(quint64 id, const QList<atlas::maps::TableStyle> &styles);
    /// A sheet or a project has been written.
    void exportFinished(quint64 id, const QString &outputPath, const QStringList &warnings);
    /// A list of styles, a sheet or a project could not be made.
    void exportFailed(quint64 id, const atlas::maps::EngineProblem &problem);
    void stateChanged(atlas::maps::EngineState state, const QString &text);
};

} // namespace atlas::maps

Q_DECLARE_METATYPE(atlas::maps::Picture)
Q_DECLARE_METATYPE(atlas::maps::EngineProblem)
Q_DECLARE_METATYPE(atlas::maps::TableStyle)
