// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/progress.h"

#include <QByteArray>

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <map>
#include <mutex>

namespace atlas::crossing {

/// Puts pieces that several threads make into the order of their numbers, 0, 1, …, and keeps the threads from getting
/// more than so many ahead of what was taken. Any thread.
class OrderedPieces
{
public:
    /// \param take called by one thread at a time; false = no more are wanted
    OrderedPieces(std::size_t ahead, std::function<bool(const QByteArray &)> take);

    /// Waits until a piece of this number may be made; false when no more are wanted or the work was cancelled. Numbers
    /// have to be given out in their order.
    bool mayMake(std::size_t number, const model::Progress &progress);
    void put(std::size_t number, QByteArray piece);

private:
    const std::size_t m_ahead;
    const std::function<bool(const QByteArray &)> m_take;
    std::mutex m_mutex;
    std::condition_variable m_taken;
    std::map<std::size_t, QByteArray> m_ready;
    std::size_t m_next = 0; ///< to be taken
    bool m_taking = false;  ///< some thread hands over
    bool m_stopped = false;
};

} // namespace atlas::crossing
