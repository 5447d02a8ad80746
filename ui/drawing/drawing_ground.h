// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/border_tracer.h"
#include "app/drawing/live_figures.h"
#include "app/drawing/snap_index.h"
#include "app/model/change_set.h"
#include "app/model/progress.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

/// What drawing rests on: what there is to snap to and to trace, and the meter of areas. Built on a worker when a tool
/// first asks for it, then kept up with the document. Until it is there nothing is snapped to and figures are absent.
/// Session not owned. Window's thread.
class DrawingGround : public QObject
{
    Q_OBJECT

public:
    explicit DrawingGround(session::AtlasSession &session, QObject *parent = nullptr);
    ~DrawingGround() override; ///< ends the worker's run early and waits for it

    /// Has it built, if it is not.
    void want();
    bool isReady() const { return m_meter != nullptr; }

    const drawing::SnapIndex &snaps() const { return m_snaps; }
    /// Null until it is ready.
    std::shared_ptr<const drawing::BorderTracer> tracer() const { return m_tracer; }
    std::shared_ptr<const drawing::LiveMeter> meter() const { return m_meter; }
    std::shared_ptr<const drawing::BoundaryLines> lines() const { return m_snaps.lines(); }

Q_SIGNALS:
    /// It became ready, or follows another state of the document.
    void changed();

private:
    struct Built
    {
        drawing::SnapIndex snaps;
        std::shared_ptr<const drawing::LiveMeter> meter;
    };
    void start();
    void take();
    void follow(const model::ChangeSet &changes);
    void drop();

    session::AtlasSession &m_session;
    bool m_wanted = false;
    bool m_restart = false;               ///< the document changed under the worker
    std::vector<model::ChangeSet> m_late; ///< what happened while the worker was at it
    std::shared_ptr<model::Progress> m_progress;
    QFutureWatcher<std::shared_ptr<Built>> m_build;
    quint64 m_task = 0;
    drawing::SnapIndex m_snaps;
    std::shared_ptr<const drawing::BorderTracer> m_tracer;
    std::shared_ptr<const drawing::LiveMeter> m_meter;
};

} // namespace atlas::ui
