// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/projector.h"
#include "app/model/change_set.h"
#include "app/model/document.h"
#include "app/model/problem.h"
#include "app/session/content_facts.h"
#include "app/session/serial_worker.h"
#include "app/session/task_list.h"
#include "app/store/atlas_file.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace atlas::session {

/// The open atlas on disk: its working copy, to which every change is committed in order, and the file it is saved
/// to. Lives on the window's thread; all file work runs on one thread of its own, and results come as signals.
class AtlasFiles : public QObject
{
    Q_OBJECT

public:
    AtlasFiles(model::Document &document, TaskList &tasks, QObject *parent = nullptr);
    ~AtlasFiles() override; ///< carries out what is queued first

    using OpenJob = std::function<model::Result<store::OpenedAtlas>(model::Progress &)>;
    /// Runs the job that opens an atlas and then takes the place of what is open. \p looking: also when someone else
    /// has the file open.
    void open(const QString &taskTitle, OpenJob job, bool looking);
    void commit(const model::ChangeSet &changes);

    /// Whether a step may be made: only once the one before is on the disk. Waits for that, at most as long as
    /// setPatience() says. Refused while it is still on its way, and while it could not be written (disk full); each
    /// call tries to write it again.
    model::Result<void> readyForStep();
    /// Steps that are not on the disk yet.
    bool isWriting() const;
    /// Whether the last step could not be written and is kept in memory alone.
    bool isUnwritten() const;
    /// Tries again to write what could not be written; committed() or commitFailed() answers.
    void writeAgain();
    /// How long readyForStep() may wait, half as long again when it tries once more to write; none = until it is done.
    void setPatience(std::optional<std::chrono::milliseconds> patience) { m_patience = patience; }

    /// \p target empty = where it was opened from.
    void save(const QString &target, store::IfChanged ifChanged);
    /// How the tables look in QGIS, for the saves that follow.
    void setTableStyles(std::vector<store::TableStyle> styles) { m_tableStyles = std::move(styles); }
    void close();

    bool isOpen() const { return m_open; }
    bool isBusy() const { return m_busy; }
    bool isSaving() const { return m_saving; }
    bool isReadOnly() const { return m_readOnly; }
    bool isModified() const;
    QString target() const { return m_target; }
    QString workingPath() const { return m_workingPath; }
    QString derivedPath() const { return m_derivedPath; }
    /// What was just opened, once after opened().
    model::Tables takeTables();
    /// What it extends over; see homeBoxOf(). Worked out where it was read, as it takes a look at every row.
    const model::LonLatBox &openedBox() const { return m_openedBox; }
    /// The same for factsOf(), and for the projection of its map.
    const ContentFacts &openedFacts() const { return m_openedFacts; }
    std::optional<geometry::Projector> takeProjector() { return std::exchange(m_openedProjector, std::nullopt); }

Q_SIGNALS:
    void opened();
    void openFailed(const atlas::model::Problem &problem);
    void heldByOther(const QString &path, const QString &owner);
    void committed(std::uint64_t revision);
    void commitFailed(const atlas::model::Problem &problem);
    void saved(const QString &path);
    void saveFailed(const atlas::model::Problem &problem);
    void changedOnDisk(const QString &path);
    void goneFromDisk(const QString &path); ///< the file was moved or deleted; its folder is there
    void warned(const atlas::model::Problem &problem);
    void stateChanged();

private:
    struct Opened;
    class Ledger;
    void write(const model::ChangeSet &changes);
    void endSlow();
    void take(const std::shared_ptr<Opened> &opened, bool looking);
    void setBusy(bool busy);
    template <typename Function>
    void onWindowThread(Function function);

    model::Document &m_document;
    TaskList &m_tasks;
    std::shared_ptr<Ledger> m_ledger;
    std::optional<std::chrono::milliseconds> m_patience; ///< none = as long as it takes
    std::shared_ptr<store::WorkingCopy> m_copy;          ///< used on the worker only, once open
    std::unique_ptr<model::Tables> m_tables;
    model::LonLatBox m_openedBox;
    ContentFacts m_openedFacts;
    std::optional<geometry::Projector> m_openedProjector;
    QString m_target;
    QString m_workingPath;
    QString m_derivedPath;
    std::vector<store::TableStyle> m_tableStyles;
    bool m_open = false;
    bool m_busy = false;
    bool m_saving = false;
    QTimer m_slow;          ///< runs while a step is being written
    quint64 m_slowTask = 0; ///< the task that tells of it, 0 = none
    bool m_readOnly = false;
    bool m_unsavedFromBefore = false; ///< recovered work that no save has taken
    SerialWorker m_worker;            ///< last: ends first, with everything else still there
};

} // namespace atlas::session
