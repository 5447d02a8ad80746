// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/session/task_list.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace atlas::ui {

/// The background work: the oldest task with its step and progress, how many more there are, and a button to stop it.
/// Shows nothing while nothing is under way. The list is not owned. Window's thread.
class TasksField : public QWidget
{
    Q_OBJECT

public:
    explicit TasksField(session::TaskList &tasks, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void refresh();
    void retranslate();

    session::TaskList &m_tasks;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer *m_poll;
};

} // namespace atlas::ui
