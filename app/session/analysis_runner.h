// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"
#include "app/model/change_set.h"
#include "app/session/derived.h"
#include "app/session/kept_reports.h"
#include "app/session/pick_index.h"
#include "app/session/serial_worker.h"
#include "app/session/task_list.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace atlas::session {

/// Keeps the crossing reports up with the document: each change makes it look again at what the change touched, the
/// cluster in focus first. What is of the whole map (its network, the derived layers, the pick index) follows with the
/// same run where that is quick; in a large atlas it waits until no change came for as long as it takes. Of every
/// cluster the outline of its report is kept, of those in use the whole one; others are made again when they are asked
/// for. Lives on the window's thread; computes on threads of its own.
class AnalysisRunner : public QObject
{
    Q_OBJECT

public:
    explicit AnalysisRunner(TaskList &tasks, QObject *parent = nullptr);
    ~AnalysisRunner() override;

    /// Everything is new; reports of earlier content are dropped.
    void restart(model::Snapshot tables, const QString &derivedPath);
    /// The document went on.
    void follow(model::Snapshot tables, const model::ChangeSet &changes);
    void stop();

    void setFocus(model::Row cluster);
    void setSettings(const crossing::Settings &settings);
    const crossing::Settings &settings() const { return m_settings; }
    /// What is of the whole map waits for a pause when it took longer than this; 400 ms unless told.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// The whole report, or null where it is yet to be made: then it is on its way, and reportsChanged() tells.
    std::shared_ptr<const crossing::ClusterReport> report(model::Row cluster);
    /// Whether report() is at hand and rests on everything that was changed.
    bool isCurrent(model::Row cluster) const;
    /// The report without its long lists (outlineOf()); null before the first one was made.
    std::shared_ptr<const crossing::ClusterReport> outline(model::Row cluster) const;
    /// So many whole reports are kept; 64 unless told.
    void setReportsKept(std::size_t most) { m_kept.setMost(most); }
    std::shared_ptr<const crossing::NetworkReport> networkReport() const { return m_network; }
    std::shared_ptr<const crossing::Basis> basis() const { return m_basis; }
    std::shared_ptr<const PickIndex> pickIndex() const { return m_pickIndex; }
    std::vector<std::shared_ptr<const crossing::ClusterReport>> outlines() const;
    /// Of the derived layers on disk; null until they are written first.
    std::shared_ptr<const DerivedSummary> derived() const { return m_derived; }

Q_SIGNALS:
    void basisChanged(); ///< provinces of participants and the pick index are there, or are others
    /// Reports came or are others; many at a time while all are being made, so that views need not look up one by one.
    void reportsChanged(const std::vector<atlas::model::Row> &clusters);
    void networkChanged();
    void derivedWritten(); ///< the map's derived layers were written anew
    void failed(const atlas::model::Problem &problem);

private:
    struct Work;

    void schedule();
    void start();
    void run(const std::shared_ptr<Work> &work);
    void lookAtWholeMap(const std::shared_ptr<Work> &work);
    void deliverBasis(const std::shared_ptr<Work> &work);
    /// Hands a report over, at once or with others of the same moment.
    void deliver(const std::shared_ptr<Work> &work, crossing::ClusterReport report, bool atOnce);
    void takeReports(const std::shared_ptr<Work> &work);
    /// A whole report out of turn.
    void request(model::Row cluster);
    void serveNext();
    void takeServed(const std::shared_ptr<const crossing::ClusterReport> &report,
                    const std::shared_ptr<const crossing::Basis> &basis, const crossing::Settings &settings);
    void renewPickIndex(const std::shared_ptr<Work> &work);
    void finish(const std::shared_ptr<Work> &work);
    /// Runs on the window's thread unless the work has been overtaken by then.
    template <typename Function>
    void onWindowThread(const std::shared_ptr<Work> &work, Function function);

    TaskList &m_tasks;
    crossing::Settings m_settings;
    QString m_derivedPath;
    model::Row m_focus = model::noRow;

    // What has to be looked at again; gathered until the next run takes it.
    model::Snapshot m_tables;
    bool m_allStale = true;
    bool m_regionsStale = true;
    bool m_participantsStale = true;
    bool m_participantsAnew = true; ///< what changed about them is more than m_touched tells
    bool m_networkStale = true;
    bool m_mapStale = true;   ///< derived layers
    bool m_pickStale = false; ///< the pick index, where there is one
    std::set<model::Row> m_staleClusters;
    std::set<model::Row> m_changedParticipants;
    crossing::TouchedRows m_touched;
    bool m_scheduled = false;
    QTimer m_pause;                              ///< runs while what is of the whole map waits
    bool m_pauseOver = false;                    ///< the next run looks at the whole map
    std::chrono::milliseconds m_wholeMapTook{0}; ///< last
    std::chrono::milliseconds m_patience{400};

    std::shared_ptr<Work> m_work; ///< under way
    std::shared_ptr<const crossing::Basis> m_basis;
    std::shared_ptr<const PickIndex> m_pickIndex;
    using Reports = std::vector<std::shared_ptr<const crossing::ClusterReport>>;
    Reports m_outlines; ///< by cluster; null = none
    KeptReports m_kept{64};
    std::deque<model::Row> m_requests;          ///< asked for last first
    std::shared_ptr<model::Progress> m_serving; ///< of the one being made
    model::Row m_served = model::noRow;         ///< which that is
    std::shared_ptr<const crossing::NetworkReport> m_network;
    std::shared_ptr<const DerivedSummary> m_derived;
    SerialWorker m_worker;
    SerialWorker m_requestWorker; ///< for what a person turns to, also while others are under way
};

} // namespace atlas::session
