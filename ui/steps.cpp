// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/steps.h"

#include <QBasicTimer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace atlas::ui {

namespace {

/// In a turn for all pieces together. What they changed is laid out and painted in the same turn, within a frame.
constexpr qint64 allowanceNs = 4'000'000;

} // namespace

/// Gives the turns: wakes up as long as anything is left to do.
class StepTurns : public QObject
{
public:
    /// Belongs to the application; null before it is needed and after the application.
    static StepTurns *there(bool make)
    {
        static QPointer<StepTurns> turns;
        if (!turns && make) {
            turns = new StepTurns;
            turns->setObjectName(QStringLiteral("step_turns"));
            turns->setParent(QCoreApplication::instance());
        }
        return turns;
    }

    void enter(Steps *steps)
    {
        if (std::find(m_waiting.begin(), m_waiting.end(), steps) == m_waiting.end())
            m_waiting.push_back(steps);
        if (!m_timer.isActive())
            m_timer.start(0, this);
    }
    void leave(const Steps *steps) { std::erase(m_waiting, steps); }

protected:
    void timerEvent(QTimerEvent *event) override
    {
        // The loop may ask twice in a turn. And a piece that lets it turn, as a menu does, is not overtaken.
        if (event->timerId() != m_timer.timerId() || m_working || m_hadThisTurn)
            return;
        m_working = true;
        m_hadThisTurn = true;
        QMetaObject::invokeMethod(
            this, [this] { m_hadThisTurn = false; }, Qt::QueuedConnection);
        QElapsedTimer spent;
        spent.start();
        while (!m_waiting.empty() && spent.nsecsElapsed() < allowanceNs) {
            if (m_waiting.front()->isDone())
                m_waiting.pop_front();
            else
                m_waiting.front()->doOne();
        }
        m_working = false;
        if (m_waiting.empty())
            m_timer.stop();
    }

private:
    std::deque<Steps *> m_waiting; ///< in the order they asked
    QBasicTimer m_timer;
    bool m_working = false;
    bool m_hadThisTurn = false;
};

Steps::Steps(QObject *parent) : QObject(parent)
{
}

Steps::~Steps()
{
    if (StepTurns *turns = StepTurns::there(false))
        turns->leave(this);
}

void Steps::add(Step step)
{
    m_left.push_back(std::move(step));
    StepTurns::there(true)->enter(this);
}

void Steps::doOne()
{
    const Step step = std::move(m_left.front());
    m_left.pop_front();
    step();
}

} // namespace atlas::ui
