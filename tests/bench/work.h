// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/link_pass.h"
#include "app/geometry/area_sums.h"
#include "app/model/shape.h"
#include "app/model/threads.h"

#include <cstdint>
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
    model::inParts(cores(), count, [&work](std::size_t, std::size_t begin, std::size_t end) { work(begin, end); });
}

} // namespace atlas::bench
