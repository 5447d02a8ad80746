// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/link_pass.h"
#include "app/geometry/area_sums.h"
#include "app/model/shape.h"
#include "app/model/threads.h"

#include <cstdint>
#include <thread>
#include <vector>

/// What both ways of doing the work start from and end with.
namespace atlas::bench {

struct Regions
{
    std::vector<model::ShapePtr> provinces;
    std::vector<model::ShapePtr> districts;
    std::vector<std::int32_t> parents; ///< province of each district
};

/// Province and district of every participant, −1 = none.
struct Places
{
    std::vector<std::int32_t> province;
    std::vector<std::int32_t> district;
};

/// What the document says about links and members, as row numbers.
struct Ties
{
    std::vector<model::Row> from;
    std::vector<model::Row> to;
    std::vector<std::uint32_t> memberStarts;
    std::vector<model::Row> members;
};

struct Everything
{
    std::vector<geometry::AreaTable> areas;
    Places places;
    crossing::LinkPassResult links;
};

inline std::size_t cores()
{
    return model::threadCount();
}

/// Runs work(begin, end) on all cores over 0 … count.
template <typename Work>
void onAllCores(std::size_t count, Work &&work)
{
    std::vector<std::jthread> threads;
    for (std::size_t part = 0; part < cores(); ++part)
        threads.emplace_back([&work, part, count] { work(count * part / cores(), count * (part + 1) / cores()); });
}

} // namespace atlas::bench
