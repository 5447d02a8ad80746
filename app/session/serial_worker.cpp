// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/serial_worker.h"

namespace atlas::session {

SerialWorker::SerialWorker() : m_thread([this] { work(); })
{
}

SerialWorker::~SerialWorker()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void SerialWorker::run(std::function<void()> job)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void SerialWorker::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        std::function<void()> job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        job = nullptr; // what it held goes on this thread, outside the lock
        lock.lock();
    }
}

} // namespace atlas::session
