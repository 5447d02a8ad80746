// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/ordered_pieces.h"

#include <chrono>
#include <utility>

namespace atlas::crossing {

OrderedPieces::OrderedPieces(std::size_t ahead, std::function<bool(const QByteArray &)> take)
    : m_ahead(ahead), m_take(std::move(take))
{
}

bool OrderedPieces::mayMake(std::size_t number, const model::Progress &progress)
{
    using namespace std::chrono_literals;
    std::unique_lock lock(m_mutex);
    while (!m_stopped && !progress.isCancelled()) {
        if (number < m_next + m_ahead)
            return true;
        m_taken.wait_for(lock, 50ms); // a cancel wakes nobody
    }
    return false;
}

void OrderedPieces::put(std::size_t number, QByteArray piece)
{
    std::unique_lock lock(m_mutex);
    m_ready.emplace(number, std::move(piece));
    if (m_taking)
        return; // that thread takes this one too
    m_taking = true;
    while (!m_stopped && !m_ready.empty() && m_ready.begin()->first == m_next) {
        const QByteArray next = std::move(m_ready.extract(m_ready.begin()).mapped());
        lock.unlock();
        const bool goesOn = m_take(next);
        lock.lock();
        ++m_next;
        m_stopped = m_stopped || !goesOn;
        m_taken.notify_all();
    }
    m_taking = false;
}

} // namespace atlas::crossing
