// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/point_in_region.h"
#include "app/model/shape.h"

#include <memory>
#include <span>
#include <vector>

namespace atlas::geometry {

/// Finds the regions of very many points: the answers of RegionLocator from less memory per look-up. Most cells of the
/// grid lie wholly in one region, and there a point costs one look; elsewhere the outline edges in one cell. Takes
/// regions as AreaSums does and shares its grid (see AreaSums::regionGrid()).
///
/// Where regions overlap, a border hidden under a lower region is none: a point on it is not on a border.
/// Immutable; any thread. Copies share the grid.
class RegionGrid
{
public:
    RegionGrid(); ///< no regions
    explicit RegionGrid(const std::vector<model::ShapePtr> &regions);

    /// A position that is not finite is outside.
    Location locate(model::LonLat point) const;
    /// One answer per point, same order, on all cores.
    std::vector<Location> locate(std::span<const model::LonLat> points) const;

private:
    friend class AreaSums;
    struct Private;
    explicit RegionGrid(std::shared_ptr<const Private> d);
    std::shared_ptr<const Private> m_d;
};

} // namespace atlas::geometry
