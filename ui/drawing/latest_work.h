// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/progress.h"
#include "ui/background.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>
#include <utility>

namespace atlas::ui {

/// Work of which only the newest counts, done on a worker: a new job cancels the one under way and is begun when that
/// has ended. Results come on the window's thread, where it lives; destruction waits for the worker.
template <typename Result>
class LatestWork
{
public:
    using Job = std::function<Result(model::Progress &)>;
    using Take = std::function<void(const Result &)>;

    explicit LatestWork(Take take) : m_take(std::move(take))
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { finished(); });
    }
    ~LatestWork()
    {
        m_watcher.disconnect();
        cancel();
        m_watcher.waitForFinished();
    }
    LatestWork(const LatestWork &) = delete;
    LatestWork &operator=(const LatestWork &) = delete;

    void run(Job job)
    {
        m_next = std::move(job);
        if (m_watcher.isRunning())
            m_progress->cancel();
        else
            start();
    }
    /// Nothing of what was asked for comes any more.
    void cancel()
    {
        m_next = nullptr;
        m_isWanted = false;
        if (m_progress)
            m_progress->cancel();
    }
    bool isBusy() const { return m_isWanted; }

private:
    void start()
    {
        m_isWanted = true;
        m_progress = std::make_shared<model::Progress>();
        m_watcher.setFuture(
            inBackground([job = std::exchange(m_next, nullptr), progress = m_progress] { return job(*progress); }));
    }
    void finished()
    {
        if (m_next)
            return start();
        if (!std::exchange(m_isWanted, false))
            return;
        m_take(m_watcher.result());
    }

    Take m_take;
    Job m_next;
    bool m_isWanted = false;
    std::shared_ptr<model::Progress> m_progress;
    QFutureWatcher<Result> m_watcher;
};

} // namespace atlas::ui
