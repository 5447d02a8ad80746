// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/task_list.h"

#include <algorithm>

namespace atlas::session {

TaskList::TaskList(QObject *parent) : QObject(parent)
{
}

Task TaskList::start(const QString &title, bool cancellable)
{
    Task task{++m_lastId, title, cancellable, std::make_shared<model::Progress>()};
    m_tasks.push_back(task);
    Q_EMIT changed();
    return task;
}

void TaskList::finish(quint64 id)
{
    if (std::erase_if(m_tasks, [id](const Task &task) { return task.id == id; }) > 0)
        Q_EMIT changed();
}

void TaskList::cancel(quint64 id)
{
    for (const Task &task : m_tasks) {
        if (task.id == id && task.cancellable)
            task.progress->cancel();
    }
}

} // namespace atlas::session
