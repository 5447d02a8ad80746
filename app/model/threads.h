// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <thread>
#include <vector>

namespace atlas::model {

/// Among how many threads work is divided: the cores, or what was set. Never changes a result. Any thread.
std::size_t threadCount();
/// For measuring, and for showing that results do not depend on it; 0 = the cores. Process-wide: work that has begun
/// keeps its number.
void setThreadCount(std::size_t count);

/// To be called first in a thread. It begins with the vector registers its parent had; are their upper halves in use,
/// then on x86 all that mixes the C library's AVX functions with plain arithmetic takes several times as long.
void beginThread();

/// Runs work(part, begin, end) for each of so many parts of 0 … count, at least one, beside each other.
template <typename Work>
void inParts(std::size_t parts, std::size_t count, Work &&work)
{
    std::vector<std::jthread> threads;
    for (std::size_t part = 1; part < parts; ++part)
        threads.emplace_back([&work, part, parts, count] {
            beginThread();
            work(part, count * part / parts, count * (part + 1) / parts);
        });
    work(std::size_t{0}, std::size_t{0}, count / parts);
}

/// Runs both, beside each other where there is more than one thread.
template <typename First, typename Second>
void runBoth(First &&first, Second &&second)
{
    if (threadCount() < 2) {
        first();
        second();
        return;
    }
    const std::jthread beside([&first] {
        beginThread();
        first();
    });
    second();
}

} // namespace atlas::model
