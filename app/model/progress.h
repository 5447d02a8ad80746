// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <mutex>

namespace atlas::model {

/// How far a long piece of work is, and whether it should stop. Written by the worker, read by whoever shows it;
/// every member may be called from any thread. Owned by whoever started the work.
class Progress
{
public:
    Progress() = default;
    /// Of a part of other work, which outlives it: is cancelled with that too.
    explicit Progress(const Progress *whole) : m_whole(whole) {}

    /// Names the step under way (translated) and how many units it has; 0 = unknown.
    void begin(const QString &step, qint64 total);
    void advance(qint64 units = 1) { m_done.fetch_add(units, std::memory_order_relaxed); }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }

    bool isCancelled() const
    {
        return m_cancelled.load(std::memory_order_relaxed) || (m_whole && m_whole->isCancelled());
    }
    QString step() const;
    /// Share of the step done, 0–1; negative when unknown.
    double fraction() const;

private:
    const Progress *m_whole = nullptr;
    std::atomic<qint64> m_done{0};
    std::atomic<qint64> m_total{0};
    std::atomic<bool> m_cancelled{false};
    mutable std::mutex m_stepMutex;
    QString m_step;
};

} // namespace atlas::model
