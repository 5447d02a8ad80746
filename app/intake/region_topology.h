// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/progress.h"
#include "app/model/shape.h"

#include <vector>

namespace atlas::intake {

/// Ground that two regions both claim.
struct RegionOverlap
{
    std::size_t first = 0;  ///< index of the one
    std::size_t second = 0; ///< index of the other, higher
    double areaKm2 = 0;
    model::LonLat place; ///< in it, degrees
};

/// Ground inside the regions' outline that none of them claims.
struct RegionGap
{
    double areaKm2 = 0;
    model::LonLat place; ///< in it, degrees
};

/// How regions of one level fail to fit together. The largest first.
struct RegionTopology
{
    std::vector<RegionOverlap> overlaps;
    std::vector<RegionGap> gaps; ///< holes of the regions' union: slivers, and what is meant to be a hole
};

/// Looks at the regions (degrees, valid; null ones take no part) side by side. Stops early, with what it has, when
/// cancelled. Any thread.
RegionTopology lookAtTopology(const std::vector<model::ShapePtr> &regions, model::Progress &progress);

} // namespace atlas::intake
