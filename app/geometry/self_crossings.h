// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <cstddef>
#include <vector>

namespace atlas::geometry {

/// Where the rings of a shape do what they must not.
struct RingFlaw
{
    enum class Kind {
        Crossing, ///< two edges cross, or lie on each other
        Spike,    ///< an edge runs back over the one before
    };
    Kind kind = Kind::Crossing;
    model::LonLat place; ///< degrees
    friend bool operator==(const RingFlaw &, const RingFlaw &) = default;
};

/// All flaws of a shape with finite coordinates, by place, up to a limit. Edges that only touch are not among them.
/// Decided exactly. O(vertices) for rings that wind like real ones.
std::vector<RingFlaw> ringFlaws(const model::Shape &shape, std::size_t limit);

} // namespace atlas::geometry
