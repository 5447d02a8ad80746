// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/status/tasks_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStringList>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

#include <cmath>

namespace atlas::ui {

namespace {

constexpr int pollMs = 150;
constexpr int barWidth = 110;

} // namespace

TasksField::TasksField(session::TaskList &tasks, QWidget *parent)
    : QWidget(parent), m_tasks(tasks), m_text(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this)), m_poll(new QTimer(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setFixedWidth(barWidth);
    m_bar->setMaximumHeight(fontMetrics().height() + 2);
    m_bar->setTextVisible(false);
    m_cancel->setAutoRaise(true);
    m_cancel->setIcon(style()->standardIcon(QStyle::SP_BrowserStop));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 0);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_poll->setInterval(pollMs);
    connect(m_poll, &QTimer::timeout, this, &TasksField::refresh);
    connect(&tasks, &session::TaskList::changed, this, &TasksField::follow);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_tasks.tasks().empty())
            m_tasks.cancel(m_tasks.tasks().front().id);
    });
    retranslate();
    follow();
}

void TasksField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TasksField::retranslate()
{
    m_cancel->setToolTip(tr("Stop this work"));
    m_cancel->setAccessibleName(tr("Stop this work"));
    m_bar->setAccessibleName(tr("Progress of the background work"));
}

void TasksField::follow()
{
    const bool some = !m_tasks.tasks().empty();
    setVisible(some);
    if (some)
        m_poll->start();
    else
        m_poll->stop();
    refresh();
}

void TasksField::refresh()
{
    if (m_tasks.tasks().empty())
        return;
    const session::Task &task = m_tasks.tasks().front();
    const std::size_t more = m_tasks.tasks().size() - 1;
    m_text->setText(more == 0 ? task.title : tr("%1 (+%2)", "a task and how many more").arg(task.title).arg(more));
    QStringList titles;
    for (const session::Task &each : m_tasks.tasks()) {
        const QString step = each.progress ? each.progress->step() : QString();
        titles.append(step.isEmpty() ? each.title : QStringLiteral("%1: %2").arg(each.title, step));
    }
    setToolTip(titles.join(u'\n'));
    const double fraction = task.progress ? task.progress->fraction() : -1;
    m_bar->setUpdatesEnabled(false); // else it would have itself, and whatever else is due, painted at once
    m_bar->setRange(0, fraction < 0 ? 0 : 100);
    if (fraction >= 0)
        m_bar->setValue(static_cast<int>(std::lround(fraction * 100)));
    m_bar->setUpdatesEnabled(true);
    m_cancel->setVisible(task.cancellable);
    m_cancel->setEnabled(task.progress && !task.progress->isCancelled());
}

} // namespace atlas::ui
