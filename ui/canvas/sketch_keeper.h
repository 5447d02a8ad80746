// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/progress.h"
#include "app/model/tables.h"
#include "ui/canvas/map_sketch.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace atlas::ui {

/// Has the sketch of an atlas built on a worker when it is wanted, and again when it has become old; and has it painted
/// there. Window thread.
class SketchKeeper : public QObject
{
    Q_OBJECT

public:
    explicit SketchKeeper(QObject *parent = nullptr);
    ~SketchKeeper() override; ///< ends the worker's run early and waits for it

    /// Makes sure that a sketch of these tables in this CRS is there soon; \p revision tells whether they are others
    /// than last time. \p tolerance in map units: half a pixel of the farthest view that matters.
    void want(const model::Snapshot &tables, quint64 revision, const QString &crs, double tolerance);
    bool isWanting(quint64 revision, const QString &crs) const;
    /// Drops the sketch and any work on it.
    void clear();

    /// A sketch as it was painted; its view says where it belongs and reaches beyond the one that was asked for.
    struct Picture
    {
        QImage image;
        maps::MapView view;
    };
    /// Has the newest sketch painted for a view, if the picture at hand does not do for it. One that is being painted
    /// is left to finish, so that pictures keep coming while the view moves; then the newest view is painted.
    void wantPicture(const maps::MapView &view, const SketchLook &look,
                     std::shared_ptr<const session::PickIndex> places);
    /// No picture is needed for now.
    void dropWish();
    /// The newest picture; may be of an older sketch and another view. Null image = none.
    const Picture &picture() const { return m_picture; }

Q_SIGNALS:
    void pictureChanged();

private:
    void start();
    void take();
    void paint();
    void takePicture();

    struct Wish
    {
        model::Snapshot tables;
        quint64 revision = 0;
        QString crs;
        double tolerance = 0.0;
    };
    Wish m_wish;          ///< the newest; tables null = none
    bool m_isNew = false; ///< the wish came after the running build began
    std::shared_ptr<model::Progress> m_progress;
    QFutureWatcher<std::shared_ptr<const MapSketch>> m_build;
    std::shared_ptr<const MapSketch> m_sketch;
    model::Snapshot m_sketched; ///< the tables it is of
    model::Snapshot m_building; ///< those of the one that is being built

    struct PictureWish
    {
        maps::MapView view;
        SketchLook look;
        std::shared_ptr<const MapSketch> sketch;
        std::shared_ptr<const session::PickIndex> places;
        bool isMetBy(const PictureWish &painted) const;
    };
    std::optional<PictureWish> m_pictureWish; ///< the newest view asked for
    PictureWish m_painting;                   ///< what is being painted, then what was
    std::shared_ptr<model::Progress> m_paintingProgress;
    QFutureWatcher<QImage> m_paint;
    Picture m_picture;
};

} // namespace atlas::ui
