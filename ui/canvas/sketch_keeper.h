// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/progress.h"
#include "app/model/tables.h"
#include "ui/canvas/map_sketch.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <memory>

namespace atlas::ui {

/// Has the sketch of an atlas built on a worker when it is wanted, and again when it has become old. Window thread.
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

    /// The newest sketch built; may be older than wanted. Null = none.
    std::shared_ptr<const MapSketch> sketch() const { return m_sketch; }

Q_SIGNALS:
    void sketchChanged();

private:
    void start();
    void take();

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
};

} // namespace atlas::ui
