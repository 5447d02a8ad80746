// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>

namespace atlas::ui {

/// Work on the window's thread that is done piece by piece, a few pieces in each turn of the event loop, so that
/// nobody waits for all of it. The pieces of one object are done in order. All such objects share one allowance of
/// processor time a turn, so that two panels never fall into one; who asked first goes first. Window's thread.
class Steps : public QObject
{
    Q_OBJECT

public:
    using Step = std::function<void()>;

    explicit Steps(QObject *parent);
    ~Steps() override;

    /// A piece should take a few milliseconds at most; it may add more, and may end this object.
    void add(Step step);
    /// Drops what is not done yet.
    void clear() { m_left.clear(); }
    bool isDone() const { return m_left.empty(); }
    /// For a piece after which much is laid out and painted: nothing else follows in its turn.
    static void endTurn();

private:
    friend class StepTurns;
    void doOne();

    std::deque<Step> m_left;
};

} // namespace atlas::ui
