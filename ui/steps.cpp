// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/steps.h"

#include <QAbstractEventDispatcher>
#include <QBasicTimer>
#include <QCoreApplication>
#include <QPointer>
#include <QTimerEvent>

#include <algorithm>
#include <ctime>
#include <utility>

namespace atlas::ui {

namespace {

/// Of processor time, in a turn for all pieces together. What they changed is laid out and painted too, within a frame.
constexpr double allowanceMs = 4;
/// A turn in which so much was done already has no pieces, if they did not wait for longer than a few turns.
constexpr double fullMs = 5;
constexpr int turnsWaited = 4;

/// Processor time of this thread so far: on a busy machine the clock says little about the work done.
double spentMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

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
            if (const auto *loop = QAbstractEventDispatcher::instance()) {
                const auto begins = [turns = turns.data()] { turns->m_turnBegan = spentMs(); };
                connect(loop, &QAbstractEventDispatcher::aboutToBlock, turns, begins);
                connect(loop, &QAbstractEventDispatcher::awake, turns, begins);
            }
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
    void end() { m_ended = true; }
    void leave(const Steps *steps) { std::erase(m_waiting, steps); }

protected:
    void timerEvent(QTimerEvent *event) override
    {
        // The loop may ask twice in a turn. And a piece that lets it turn, as a menu does, is not overtaken.
        if (event->timerId() != m_timer.timerId() || m_working || m_hadThisTurn)
            return;
        const double start = spentMs();
        if (start - m_turnBegan > fullMs && ++m_waited < turnsWaited)
            return;
        m_waited = 0;
        m_working = true;
        m_hadThisTurn = true;
        m_ended = false;
        QMetaObject::invokeMethod(
            this, [this] { m_hadThisTurn = false; }, Qt::QueuedConnection);
        while (!m_waiting.empty() && !m_ended && spentMs() - start < allowanceMs) {
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
    bool m_ended = false;
    double m_turnBegan = 0; ///< ms of processor time
    int m_waited = 0;       ///< turns
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

void Steps::endTurn()
{
    if (StepTurns *turns = StepTurns::there(false))
        turns->end();
}

void Steps::doOne()
{
    const Step step = std::move(m_left.front());
    m_left.pop_front();
    step();
}

} // namespace atlas::ui
