// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"
#include "app/session/pick_index.h"
#include "maps/scene/map_renderer.h"
#include "maps/scene/map_view.h"

#include <QPointF>
#include <QString>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

class CanvasTool;
class Selection;
class ViewProjection;

/// The map of the window. It shows the renderer's last picture, moved and scaled to where the person is now, asks for a
/// new one, and paints on top what must follow the hand at once: selection, hover, rubber band, scale bar, credits.
///
/// Session, selection and renderer are not owned and must outlive it. Window thread. Never waits for the renderer; with
/// no engine it draws plain outlines itself and everything else goes on working.
///
/// Mouse: wheel zooms at the cursor, dragging with the left or middle button moves, Shift+drag zooms to a box, click
/// selects (Ctrl adds or removes, again: what lies beneath), double-click zooms. Keys: arrows, +, −, Home, Escape,
/// Space held to move, Alt+Left and Alt+Right through the views.
class MapCanvas : public QWidget
{
    Q_OBJECT

public:
    enum class Tool {
        Select,  ///< click selects, dragging moves the map
        Pan,     ///< dragging moves the map, click does nothing
        ZoomBox, ///< dragging marks a box to zoom to
        Drawing, ///< the left button belongs to drawingTool()
    };
    Q_ENUM(Tool)

    MapCanvas(session::AtlasSession &session, Selection &selection, maps::MapRenderer &renderer,
              const QString &language, QWidget *parent = nullptr);
    ~MapCanvas() override;

    /// Language of names on the map, "ko" or "en".
    void setLanguage(const QString &language);
    QString language() const;

    Tool tool() const;
    /// One of the canvas's own; drawing begins with setDrawingTool().
    void setTool(Tool tool);
    /// The tool that has the left button, or null.
    CanvasTool *drawingTool() const;
    /// Hands the left button to a tool; null = back to selecting. Not owned; must be taken back before it goes.
    void setDrawingTool(CanvasTool *tool);

    /// North arrow: off unless asked for, since north is up by and large in the projections used.
    void setNorthArrowShown(bool shown);
    bool isNorthArrowShown() const;

    /// Where the canvas is, or is gliding to.
    maps::MapView view() const;
    /// Shows a view (its size is replaced by the canvas's own); within the limits of zoom.
    void setView(const maps::MapView &view);
    /// Whether zooming by steps glides; off = at once. On unless the style asks for no animation.
    void setAnimated(bool animated);

    /// Metres on the ground per logical pixel at the centre; 0 while there is no map.
    double metresPerPixel() const;
    /// The N of 1:N at the centre on this screen; 0 while there is no map.
    double scaleDenominator() const;
    /// Zooms so that the scale at the centre is 1:denominator.
    void setScaleDenominator(double denominator);

    std::optional<model::LonLat> lonLatAt(QPointF pixel) const;
    std::optional<QPointF> pixelAt(model::LonLat place) const;
    /// What lies within a click's reach of a pixel, of the layers shown; empty while the index is being built.
    session::Picked thingsAt(QPointF pixel) const;
    /// Pixels within which a click hits.
    double clickReach() const;
    /// Between degrees and the map units of the view.
    const ViewProjection &projection() const;
    /// The box of the map that is shown; empty while there is no map.
    model::LonLatBox shownBox() const;

    /// Whether the picture on screen is older than the view or the atlas.
    bool isPictureStale() const;
    bool canGoBack() const;
    bool canGoForward() const;
    /// Whether zoomToSelection() has somewhere to go.
    bool canZoomToSelection() const;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToAll();
    void zoomToSelection();
    void zoomToCluster(atlas::model::Row cluster);
    void zoomToParticipants(const std::vector<atlas::model::Row> &participants);
    void zoomTo(const atlas::model::LonLatBox &box);
    void centreOn(atlas::model::LonLat place);
    void goBack();
    void goForward();
    /// Asks for a new picture even if nothing seems to have changed.
    void redraw();

Q_SIGNALS:
    void viewChanged(const atlas::maps::MapView &view);
    void viewHistoryChanged();
    void toolChanged(atlas::ui::MapCanvas::Tool tool);
    /// Another drawing tool, or none; comes after toolChanged().
    void drawingToolChanged(atlas::ui::CanvasTool *tool);
    /// What the hand can do now changed; empty = nothing to say.
    void hintChanged(const QString &hint);
    void languageChanged(const QString &language);
    /// \p valid is false when the cursor left the canvas or is where the projection has no place.
    void cursorMoved(atlas::model::LonLat place, bool valid);
    /// Right click or menu key; \p globalPosition is where the menu goes.
    void contextMenuRequested(const atlas::session::Picked &picked, atlas::model::LonLat place, QPoint globalPosition);
    /// The renderer could not draw, or left layers out; for the message bar.
    void pictureFailed(const atlas::maps::EngineProblem &problem);
    void pictureWarned(const QStringList &warnings);
    /// The picture on screen became, or is no longer, the one for the view.
    void pictureStaleChanged(bool stale);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace atlas::ui
