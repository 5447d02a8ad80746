// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/atlas_files.h"

#include "app/session/scene_builder.h"

#include <QUndoStack>

#include <condition_variable>
#include <mutex>
#include <utility>

namespace atlas::session {

namespace {

constexpr int slowMs = 300; // writing that takes longer is told of

} // namespace

struct AtlasFiles::Opened
{
    model::Tables tables;
    model::LonLatBox box;
    ContentFacts facts;
    std::optional<geometry::Projector> projector;
    std::shared_ptr<store::WorkingCopy> copy;
    std::vector<model::Problem> warnings;
    std::optional<store::LockHolder> holder;
    bool unsaved = false;
};

/// How many steps are on their way to the disk, and whether the last one got there.
class AtlasFiles::Ledger
{
public:
    void begin()
    {
        const std::scoped_lock lock(m_mutex);
        ++m_underway;
    }

    void end(const model::Result<void> &result)
    {
        {
            const std::scoped_lock lock(m_mutex);
            --m_underway;
            if (result)
                m_failure.reset();
            else
                m_failure = result.problem();
        }
        m_settled.notify_all();
    }

    bool isUnderway() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_underway > 0;
    }

    std::optional<model::Problem> failure() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_failure;
    }

    bool wait(std::optional<std::chrono::milliseconds> patience) const
    {
        std::unique_lock lock(m_mutex);
        const auto settled = [this] { return m_underway == 0; };
        if (patience)
            return m_settled.wait_for(lock, *patience, settled);
        m_settled.wait(lock, settled);
        return true;
    }

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_settled;
    int m_underway = 0;
    std::optional<model::Problem> m_failure;
};

AtlasFiles::AtlasFiles(model::Document &document, TaskList &tasks, QObject *parent)
    : QObject(parent), m_document(document), m_tasks(tasks), m_ledger(std::make_shared<Ledger>())
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (isWriting())
            m_slowTask = m_tasks.start(tr("Writing the step"), false).id;
    });
}

AtlasFiles::~AtlasFiles()
{
    // The last reference goes on the worker, after the commits queued before it.
    m_worker.run([copy = std::move(m_copy)]() mutable { copy.reset(); });
}

template <typename Function>
void AtlasFiles::onWindowThread(Function function)
{
    QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
}

void AtlasFiles::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT stateChanged();
}

bool AtlasFiles::isModified() const
{
    return m_open && (m_unsavedFromBefore || !m_document.undoStack()->isClean());
}

void AtlasFiles::open(const QString &taskTitle, OpenJob job, bool looking)
{
    if (m_busy)
        return;
    setBusy(true);
    const Task task = m_tasks.start(taskTitle, true);
    m_worker.run([this, task, job = std::move(job), looking] {
        model::Result<store::OpenedAtlas> result = job(*task.progress);
        if (!result) {
            onWindowThread([this, id = task.id, problem = result.problem()] {
                m_tasks.finish(id);
                setBusy(false);
                Q_EMIT openFailed(problem);
            });
            return;
        }
        auto opened = std::make_shared<Opened>();
        opened->tables = std::move(result.value().tables);
        opened->box = homeBoxOf(opened->tables);
        opened->facts = factsOf(opened->tables);
        if (auto projector = geometry::Projector::create(mapCrs(opened->tables, opened->box)))
            opened->projector.emplace(std::move(projector).value());
        opened->copy = std::move(result.value().copy);
        opened->warnings = std::move(result.value().warnings);
        opened->holder = opened->copy->heldBy();
        opened->unsaved = opened->copy->hasUnsavedCommits();
        onWindowThread([this, id = task.id, opened, looking] {
            m_tasks.finish(id);
            take(opened, looking);
        });
    });
}

void AtlasFiles::take(const std::shared_ptr<Opened> &opened, bool looking)
{
    if (opened->holder && !looking) {
        const QString path = opened->copy->target();
        m_worker.run([copy = std::move(opened->copy)]() mutable {
            copy->discard();
            copy.reset();
        });
        setBusy(false);
        Q_EMIT heldByOther(path, opened->holder->description());
        return;
    }
    if (m_copy)
        m_worker.run([copy = std::move(m_copy)]() mutable {
            copy->discard();
            copy.reset();
        });
    m_copy = std::move(opened->copy);
    m_tables = std::make_unique<model::Tables>(std::move(opened->tables));
    m_openedBox = opened->box;
    m_openedFacts = std::move(opened->facts);
    m_openedProjector = std::move(opened->projector);
    m_target = m_copy->target();
    m_workingPath = m_copy->path();
    m_derivedPath = m_copy->derivedPath();
    m_readOnly = opened->holder.has_value();
    m_unsavedFromBefore = opened->unsaved;
    m_ledger = std::make_shared<Ledger>();
    m_open = true;
    m_busy = false;
    Q_EMIT this->opened();
    Q_EMIT stateChanged();
    for (const model::Problem &warning : opened->warnings)
        Q_EMIT warned(warning);
}

model::Tables AtlasFiles::takeTables()
{
    model::Tables tables = std::move(*m_tables);
    m_tables.reset();
    return tables;
}

void AtlasFiles::commit(const model::ChangeSet &changes)
{
    if (!m_copy)
        return;
    write(changes);
    Q_EMIT stateChanged();
}

void AtlasFiles::write(const model::ChangeSet &changes)
{
    if (!m_slow.isActive() && m_slowTask == 0)
        m_slow.start();
    m_ledger->begin();
    m_worker.run([this, copy = m_copy, ledger = m_ledger, changes, tables = m_document.snapshot()] {
        const model::Result<void> result = copy->commit(changes, *tables);
        ledger->end(result);
        onWindowThread([this, ledger, result, revision = changes.revision] {
            if (!m_ledger->isUnderway())
                endSlow();
            if (ledger != m_ledger)
                return; // of an atlas that was closed since
            if (result)
                Q_EMIT committed(revision);
            else
                Q_EMIT commitFailed(result.problem());
            Q_EMIT stateChanged();
        });
    });
}

void AtlasFiles::endSlow()
{
    m_slow.stop();
    if (m_slowTask != 0)
        m_tasks.finish(std::exchange(m_slowTask, 0));
}

void AtlasFiles::writeAgain()
{
    if (m_copy && m_ledger->failure() && !m_ledger->isUnderway())
        write({});
}

bool AtlasFiles::isWriting() const
{
    return m_ledger->isUnderway();
}

bool AtlasFiles::isUnwritten() const
{
    return m_ledger->failure().has_value();
}

model::Result<void> AtlasFiles::readyForStep()
{
    if (!m_ledger->wait(m_patience))
        return model::Problem{{}, {}, tr("The step before is still being written"), tr("try again in a moment")};
    if (!m_ledger->failure())
        return {};
    writeAgain();
    if (!m_ledger->wait(m_patience ? std::optional(*m_patience / 2) : std::nullopt))
        return model::Problem{{}, {}, tr("The step before is still being written"), tr("try again in a moment")};
    if (const auto failure = m_ledger->failure()) {
        return model::Problem{
            {}, {}, tr("The step before could not be written yet: %1").arg(failure->what), failure->remedy};
    }
    return {};
}

void AtlasFiles::save(const QString &target, store::IfChanged ifChanged)
{
    if (m_busy || !m_copy)
        return;
    m_saving = true;
    setBusy(true);
    const QString path = target.isEmpty() ? m_target : target;
    const Task task = m_tasks.start(tr("Saving"), true);
    const int undoIndex = m_document.undoStack()->index();
    m_worker.run([this, copy = m_copy, ledger = m_ledger, path, ifChanged, task, undoIndex, sameFile = path == m_target,
                  tables = m_document.snapshot(), styles = m_tableStyles] {
        using store::TargetCondition;
        const TargetCondition condition =
            sameFile && ifChanged == store::IfChanged::Refuse ? copy->targetCondition() : TargetCondition::AsKnown;
        const bool asks = condition == TargetCondition::Changed || condition == TargetCondition::Gone;
        model::Result<void> result;
        copy->setTableStyles(styles);
        if (!asks)
            result = copy->saveTo(path, *task.progress, ifChanged, tables.get());
        onWindowThread([this, ledger, id = task.id, path, condition, asks, result, undoIndex,
                        newTarget = copy->target()] {
            m_tasks.finish(id);
            m_saving = false;
            if (ledger != m_ledger) { // closed since
                setBusy(false);
                return;
            }
            if (result && !asks) {
                m_target = newTarget;
                m_readOnly = false;
                m_unsavedFromBefore = false;
                if (m_document.undoStack()->index() == undoIndex)
                    m_document.undoStack()->setClean();
                else
                    m_document.undoStack()->resetClean(); // what was clean before the save is not what the file holds
            }
            setBusy(false);
            if (condition == TargetCondition::Changed)
                Q_EMIT changedOnDisk(path);
            else if (asks)
                Q_EMIT goneFromDisk(path);
            else if (result)
                Q_EMIT saved(path);
            else
                Q_EMIT saveFailed(result.problem());
        });
    });
}

void AtlasFiles::close()
{
    if (m_copy)
        m_worker.run([copy = std::move(m_copy)]() mutable {
            copy->discard();
            copy.reset();
        });
    m_copy.reset();
    endSlow();
    m_ledger = std::make_shared<Ledger>();
    m_tableStyles.clear();
    m_open = false;
    m_readOnly = false;
    m_unsavedFromBefore = false;
    m_target.clear();
    m_workingPath.clear();
    m_derivedPath.clear();
    Q_EMIT stateChanged();
}

} // namespace atlas::session
