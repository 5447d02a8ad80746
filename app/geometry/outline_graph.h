// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <cstdint>
#include <vector>

/// Private to this folder.
namespace atlas::geometry {

/// A straight piece of the regions' outlines and what lies on either side of it.
struct OutlineEdge
{
    std::uint32_t from = 0; ///< vertices
    std::uint32_t to = 0;
    std::int32_t left = -1; ///< index of a region, −1 = none
    std::int32_t right = -1;
};

/// The outlines of regions as one drawing: every piece once, pieces meet only at their ends, and each has a different
/// region (or none) on its two sides.
///
/// A region is what lies an odd number of rings deep; ground in several regions belongs to the lowest index. So spikes
/// vanish, loops and overlaps are settled, and neighbours share their border even when the rings given cross or when
/// one has vertices where the other has none. Vertices are those given; new ones, rounded to doubles, stand only where
/// edges cross. Rings with a coordinate that is not finite are left out.
struct OutlineGraph
{
    std::vector<model::LonLat> vertices;
    std::vector<OutlineEdge> edges;
    bool complete = true; ///< false: crossings went on appearing while others were settled; not to be used

    /// Cost O(edges + the pairs that share a cell of a fine grid).
    static OutlineGraph build(const std::vector<model::ShapePtr> &regions);
};

} // namespace atlas::geometry
