// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace atlas::geometry {

/// Finds segments near a place among very many, in degrees (EPSG:4326). Keeps no coordinates: segments are numbers that
/// the owner of the points gave. Immutable after construction; any thread; copies share what was built.
class SegmentGrid
{
public:
    SegmentGrid();
    /// Segment i joins points[i] and points[i + 1]; \p segments are the numbers of those that exist (the last point of
    /// a line starts none). Segments with a coordinate that is not finite are left out.
    SegmentGrid(std::span<const model::LonLat> points, std::span<const std::uint32_t> segments);

    /// The segments that pass the cells under the box, ascending, each once: all that meet the box and some beside it.
    void near(const model::LonLatBox &box, std::vector<std::uint32_t> &found) const;
    /// What `near` would find for the box, before repetitions are taken out: what asking costs.
    std::size_t countNear(const model::LonLatBox &box) const;
    const model::LonLatBox &bounds() const;
    std::size_t bytes() const;

private:
    struct Private;
    std::shared_ptr<const Private> m_d;
};

} // namespace atlas::geometry
