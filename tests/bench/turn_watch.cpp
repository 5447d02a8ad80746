// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/bench/turn_watch.h"

#include <QDeadlineTimer>
#include <QEvent>
#include <QMetaObject>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace atlas::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int afterwardsMs = 250;   // what a step leaves behind belongs to it
constexpr double worthNaming = 0.4; // ms

} // namespace

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_trace <= 0)
        return QApplication::notify(receiver, event);
    const std::size_t own = m_delivered.size();
    m_delivered.push_back({m_depth, event->type(), receiver->metaObject()->className(), receiver->objectName(), 0});
    const double before = threadMs();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    const double took = threadMs() - before;
    if (took < worthNaming)
        m_delivered.resize(own); // with what it led to
    else
        m_delivered[own].took = took;
    return done;
}

void WatchedApplication::endTurn(double took)
{
    if (m_trace > 0 && took >= m_trace) {
        std::fprintf(stderr, "  turn: %.1f ms\n", took);
        for (const Delivered &one : m_delivered)
            std::fprintf(stderr, "    %*sevent %d to %s \"%s\": %.1f ms\n", 2 * one.depth, "", one.type,
                         one.receiver.constData(), qPrintable(one.name), one.took);
    }
    m_delivered.clear();
}

TurnWatch::TurnWatch(QObject *window) : m_knocker([this, window] { knock(window); })
{
}

TurnWatch::~TurnWatch()
{
    m_ending = true;
    m_knocker.join();
}

void TurnWatch::knock(QObject *window)
{
    while (!m_ending) {
        const auto sent = Clock::now();
        auto answered = std::make_shared<std::atomic<bool>>(false);
        QMetaObject::invokeMethod(
            window,
            [this, sent, answered] {
                const auto took = (Clock::now() - sent).count();
                m_longestAnswer = std::max(m_longestAnswer.load(), took); // written on this thread alone
                *answered = true;
            },
            Qt::QueuedConnection);
        while (!*answered && !m_ending)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

void TurnWatch::count()
{
    const double now = threadMs();
    m_longest = std::max(m_longest, now - m_counted);
    if (auto *application = qobject_cast<WatchedApplication *>(QCoreApplication::instance()))
        application->endTurn(now - m_counted);
    m_counted = now;
}

void TurnWatch::turn(int milliseconds)
{
    const QDeadlineTimer until(milliseconds);
    do {
        count();                                                        // what was done between two turns is not theirs
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // the knocks wake it
        count();
    } while (!until.hasExpired());
}

HoldUp TurnWatch::step(const std::function<void()> &act, const std::function<bool()> &done)
{
    bool begun = false;
    const auto post = [&] {
        const auto carryOut = [&] {
            act();
            begun = true;
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), carryOut, Qt::QueuedConnection);
    };
    return play(post, [&] { return begun && done(); });
}

HoldUp TurnWatch::play(const std::function<void()> &act, const std::function<bool()> &done)
{
    const auto start = Clock::now();
    m_longest = 0;
    m_longestAnswer = 0;
    m_counted = threadMs();
    act();
    do
        turn(1);
    while (!done());
    HoldUp held;
    held.untilDone = std::chrono::duration<double>(Clock::now() - start).count();
    turn(afterwardsMs);
    held.processorMs = m_longest;
    held.clockMs = static_cast<double>(m_longestAnswer.load()) / 1e6;
    return held;
}

} // namespace atlas::bench
