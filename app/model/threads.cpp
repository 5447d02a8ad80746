// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/threads.h"

#include <algorithm>
#include <atomic>

namespace atlas::model {

namespace {

std::atomic<std::size_t> chosen{0};

#if defined(__x86_64__) && defined(__GNUC__)
__attribute__((target("avx"), noinline)) void clearUpperHalves()
{
    __builtin_ia32_vzeroupper();
}
#endif

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

void beginThread()
{
#if defined(__x86_64__) && defined(__GNUC__)
    if (__builtin_cpu_supports("avx"))
        clearUpperHalves();
#endif
}

} // namespace atlas::model
