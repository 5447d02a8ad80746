// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace atlas::geometry {

constexpr std::int32_t noRegion = -1;

/// Where a point lies.
struct Location
{
    std::int32_t region = noRegion; ///< index of the region, noRegion = outside all
    bool onBorder = false;          ///< exactly on an edge; it then belongs to the lowest index touching it
    friend bool operator==(const Location &, const Location &) = default;
};

/// Finds the region of a point among a fixed list, in degrees (EPSG:4326), edges straight in lon/lat.
///
/// Built once, immutable and free of hidden state: any number of threads may ask at once. A grid of cells knows for
/// each cell's corner the regions it lies in and the edges that pass the cell; a point's regions follow from the
/// parity of the edges between corner and point. Every side-of-edge decision is exact (Shewchuk 1997, Discrete
/// Comput. Geom. 18:305–363), so no point is lost in a crack between neighbours.
/// Rings are taken by even-odd parity; regions that overlap: the lowest index wins.
/// Cost: building O(edges + cells); a query O(edges in a cell), about one on average away from borders.
class RegionLocator
{
public:
    RegionLocator(); ///< no regions
    explicit RegionLocator(const std::vector<model::ShapePtr> &regions);
    ~RegionLocator();
    RegionLocator(RegionLocator &&) noexcept;
    RegionLocator &operator=(RegionLocator &&) noexcept;

    /// A position that is not finite is outside.
    Location locate(model::LonLat point) const;
    /// One answer per point, same order.
    std::vector<Location> locate(std::span<const model::LonLat> points) const;

    /// Distance in metres (to 0.1 %) from the point to the nearest edge of any region but `region` (noRegion: of any
    /// region), looked for up to `limitM`; infinity beyond. The location is certain when this exceeds the
    /// boundaries' positional error.
    double distanceToOthersM(model::LonLat point, std::int32_t region, double limitM) const;
    /// locate(), and whether it holds for borders that may be off by up to positionalErrorM metres.
    bool isCertain(model::LonLat point, std::int32_t region, double positionalErrorM) const;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace atlas::geometry
