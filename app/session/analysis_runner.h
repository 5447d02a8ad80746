// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"
#include "app/model/change_set.h"
#include "app/session/derived.h"
#include "app/session/pick_index.h"
#include "app/session/serial_worker.h"
#include "app/session/task_list.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace atlas::session {

/// Keeps the crossing reports up with the document: each change makes it look again at what the change touched, the
/// cluster in focus first. What is of the whole map (its network, the derived layers, the pick index) follows with the
/// same run where that is quick; in a large atlas it waits until no change came for as long as it takes. Lives on the
/// window's thread; computes on threads of its own.
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

    std::shared_ptr<const crossing::ClusterReport> report(model::Row cluster) const;
    bool isCurrent(model::Row cluster) const;
    std::shared_ptr<const crossing::NetworkReport> networkReport() const { return m_network; }
    std::shared_ptr<const crossing::Basis> basis() const { return m_basis; }
    std::shared_ptr<const PickIndex> pickIndex() const { return m_pickIndex; }
    std::vector<std::shared_ptr<const crossing::ClusterReport>> reports() const;
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
    void renewPickIndex(const std::shared_ptr<Work> &work);
    void finish(const std::shared_ptr<Work> &work);
    /// Runs on the window's thread unless the work has been overtaken by then.
    template <typename Function>
    void onWindowThread(const std::shared_ptr<Work> &work, Function function);

    TaskList &m_tasks;
    crossing::Settings m_settings;
    QString m_derivedPath;
    model::Row m_focus = model::noRow;
    std::atomic<model::Row> m_focusNow{model::noRow}; ///< the same, for the focus worker

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
    Reports m_reports; ///< by cluster; null = none
    std::shared_ptr<const crossing::NetworkReport> m_network;
    std::shared_ptr<const DerivedSummary> m_derived;
    SerialWorker m_worker;
    SerialWorker m_focusWorker; ///< for the cluster a person turns to while the others are under way
};

} // namespace atlas::session
