// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <functional>

namespace atlas::maps::engine {

/// Tells the client which layers are being opened and drawn, so that a hang can be named. Thread-safe: layers are drawn
/// on several threads. Outlives every layer that holds a pointer to it.
class DrawingReporter
{
public:
    using Send = std::function<void(quint64 id, const QString &layer, const QString &phase)>;

    explicit DrawingReporter(Send send) : m_send(std::move(send)) {}

    /// The request that what follows belongs to.
    void setRequest(quint64 id) { m_request = id; }
    void started(const QString &layer) const;
    /// Still at it: a large layer takes its time without being stuck.
    void alive(const QString &layer) const;
    void ended(const QString &layer) const;

private:
    Send m_send;
    std::atomic<quint64> m_request = 0;
};

} // namespace atlas::maps::engine
