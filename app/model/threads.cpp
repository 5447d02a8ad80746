// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/threads.h"

#include <algorithm>
#include <atomic>

namespace atlas::model {

namespace {

std::atomic<std::size_t> chosen{0};

} // namespace

std::size_t threadCount()
{
    const std::size_t count = chosen.load(std::memory_order_relaxed);
    return count > 0 ? count : std::max<std::size_t>(1, std::thread::hardware_concurrency());
}

void setThreadCount(std::size_t count)
{
    chosen.store(count, std::memory_order_relaxed);
}

} // namespace atlas::model
