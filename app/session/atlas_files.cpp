// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/atlas_files.h"

#include <QUndoStack>

namespace atlas::session {

struct AtlasFiles::Opened
{
    model::Tables tables;
    std::shared_ptr<store::WorkingCopy> copy;
    std::vector<model::Problem> warnings;
    std::optional<store::LockHolder> holder;
    bool unsaved = false;
};

AtlasFiles::AtlasFiles(model::Document &document, TaskList &tasks, QObject *parent)
    : QObject(parent), m_document(document), m_tasks(tasks)
{
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
    m_target = m_copy->target();
    m_workingPath = m_copy->path();
    m_derivedPath = m_copy->derivedPath();
    m_readOnly = opened->holder.has_value();
    m_unsavedFromBefore = opened->unsaved;
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
    m_worker.run([this, copy = m_copy, changes, tables = m_document.snapshot()] {
        const model::Result<void> result = copy->commit(changes, *tables);
        onWindowThread([this, result, revision = changes.revision] {
            if (result)
                Q_EMIT committed(revision);
            else
                Q_EMIT commitFailed(result.problem());
        });
    });
    Q_EMIT stateChanged();
}

void AtlasFiles::save(const QString &target, store::IfChanged ifChanged)
{
    if (m_busy || !m_copy)
        return;
    setBusy(true);
    const QString path = target.isEmpty() ? m_target : target;
    const Task task = m_tasks.start(tr("Saving"), true);
    const int undoIndex = m_document.undoStack()->index();
    m_worker.run([this, copy = m_copy, path, ifChanged, task, undoIndex, sameFile = path == m_target,
                  tables = m_document.snapshot()] {
        const bool foreign = sameFile && ifChanged == store::IfChanged::Refuse && copy->targetChangedOnDisk();
        model::Result<void> result;
        if (!foreign && copy->hasPendingChanges()) // an earlier commit failed, perhaps for want of room: try again
            result = copy->commit({}, *tables);
        if (!foreign && result)
            result = copy->saveTo(path, *task.progress, ifChanged);
        onWindowThread([this, id = task.id, path, foreign, result, undoIndex, newTarget = copy->target()] {
            m_tasks.finish(id);
            if (result && !foreign) {
                m_target = newTarget;
                m_readOnly = false;
                m_unsavedFromBefore = false;
                if (m_document.undoStack()->index() == undoIndex)
                    m_document.undoStack()->setClean();
                else
                    m_document.undoStack()->resetClean(); // what was clean before the save is not what the file holds
            }
            setBusy(false);
            if (foreign)
                Q_EMIT changedOnDisk(path);
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
    m_open = false;
    m_readOnly = false;
    m_unsavedFromBefore = false;
    m_target.clear();
    m_workingPath.clear();
    m_derivedPath.clear();
    Q_EMIT stateChanged();
}

} // namespace atlas::session
