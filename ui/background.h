// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace atlas::ui {

/// The threads on which the window has work done. Not Qt's global ones: Qt 6.4 divides the drawing of large pictures
/// among those and waits for them, so that a paint would wait until a long job there has ended.
QThreadPool &backgroundThreads();

/// Runs a function in the background; window's thread. The future is QtConcurrent's.
template <typename Job, typename... Arguments>
[[nodiscard]] auto inBackground(Job &&job, Arguments &&...arguments)
{
    return QtConcurrent::run(&backgroundThreads(), std::forward<Job>(job), std::forward<Arguments>(arguments)...);
}

/// The result of a finished job, which its future then no longer holds: else the next job's would destroy it, here.
template <typename Value>
Value takeResult(const QFutureWatcher<Value> &watcher)
{
    return watcher.future().takeResult();
}

/// Hands a job's result to a function on the window's thread, unless the context has gone by then. (QFuture::then()
/// with a context must not outlive it.)
template <typename Value, typename Take>
void whenDone(const QFuture<Value> &future, QObject *context, Take &&take)
{
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, take = std::forward<Take>(take)]() mutable {
                         watcher->deleteLater();
                         take(takeResult(*watcher));
                     });
    watcher->setFuture(future);
}

/// Waits for a job under way. Qt's own waitForFinished() never ends once the result was taken.
template <typename Value>
void waitFor(QFutureWatcher<Value> &watcher)
{
    if (watcher.isRunning())
        watcher.waitForFinished();
}

/// Has something large that nobody needs any more destroyed in the background: giving back the memory of a million
/// small things takes long.
template <typename Value>
void discardInBackground(Value value)
{
    backgroundThreads().start([gone = std::move(value)] {});
}

} // namespace atlas::ui
