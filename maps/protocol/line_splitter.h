// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace atlas::maps::protocol {

/// Cuts a stream of bytes into lines, however it arrives. A line longer than the limit is dropped whole, without being
/// kept. Not thread-safe; one per stream.
class LineSplitter
{
public:
    /// Longest line in bytes: room for styles or a filter of many clusters.
    static constexpr int longestLine = 8 * 1024 * 1024;

    /// Adds what has arrived and returns the lines completed by it, without their line ends; empty lines are left out.
    QList<QByteArray> add(const QByteArray &bytes);

    /// How many lines have been dropped for their length.
    [[nodiscard]] int droppedLines() const { return m_dropped; }

private:
    QByteArray m_rest;
    bool m_skipping = false;
    int m_dropped = 0;
};

} // namespace atlas::maps::protocol
