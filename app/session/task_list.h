// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/progress.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace atlas::session {

/// One piece of background work, as the status bar lists it.
struct Task
{
    quint64 id = 0;
    QString title; ///< translated
    bool cancellable = false;
    std::shared_ptr<model::Progress> progress;
};

/// The background work of a window, oldest first. Lives on the window's thread; the Progress inside a task is
/// written by its worker, so whoever shows it polls (a few times a second).
class TaskList : public QObject
{
    Q_OBJECT

public:
    explicit TaskList(QObject *parent = nullptr);

    const std::vector<Task> &tasks() const { return m_tasks; }
    /// By value: a signal handler may start or finish others.
    Task start(const QString &title, bool cancellable);
    void finish(quint64 id);
    void cancel(quint64 id);

Q_SIGNALS:
    /// A task came or went.
    void changed();

private:
    std::vector<Task> m_tasks;
    quint64 m_lastId = 0;
};

} // namespace atlas::session
