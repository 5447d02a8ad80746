// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QApplication>
#include <QByteArray>
#include <QString>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace atlas::bench {

/// Processor time of the calling thread so far, ms.
double threadMs();

/// An application that says which turns of its event loop took long, and which events in them.
class WatchedApplication : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    /// Turns above so many ms of processor time are written to stderr; 0 = none.
    void setTrace(double milliseconds) { m_trace = milliseconds; }
    bool notify(QObject *receiver, QEvent *event) override;
    /// \param took ms of processor time
    void endTurn(double took);

private:
    struct Delivered
    {
        int depth;
        int type; ///< QEvent::Type
        QByteArray receiver;
        QString name;
        double took; ///< ms of processor time
    };
    double m_trace = 0;
    int m_depth = 0;
    std::vector<Delivered> m_delivered; ///< in the turn under way, in order; those that took long
};

/// How long one step held up the window's thread.
struct HoldUp
{
    double processorMs = 0; ///< of this thread, in the longest turn of the event loop
    double clockMs = 0;     ///< until the window answered whoever knocked every 2 ms, at most
    double untilDone = 0;   ///< s
};

/// Lets the event loop of the window's thread turn and measures each turn: on a machine shared with other work the
/// processor time says how long the thread itself was at it, whatever else the processors did meanwhile. Lives on the
/// window's thread.
class TurnWatch
{
public:
    explicit TurnWatch(QObject *window);
    ~TurnWatch();
    TurnWatch(const TurnWatch &) = delete;
    TurnWatch &operator=(const TurnWatch &) = delete;

    /// Turns for at least so long.
    void turn(int milliseconds);
    /// Carries \p act out as an event, turns until \p done, then for a while more; what it held up.
    HoldUp step(const std::function<void()> &act, const std::function<bool()> &done);
    /// The same where \p act lets the loop turn() itself, as somebody does who moves the hand: each stretch between two
    /// turns counts like one.
    HoldUp play(const std::function<void()> &act, const std::function<bool()> &done);

private:
    void knock(QObject *window);
    void count();
    HoldUp whenDone(std::chrono::steady_clock::time_point start, const std::function<bool()> &done);

    double m_longest = 0;
    double m_counted = 0; ///< processor time up to which turns were counted
    std::atomic<bool> m_ending{false};
    std::atomic<std::chrono::steady_clock::duration::rep> m_longestAnswer{0};
    std::thread m_knocker; // last: starts when the rest is there
};

} // namespace atlas::bench
