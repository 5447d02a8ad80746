// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/bench/work.h"

#include <QString>

/// Where both ways of doing the work say different things, and what a third way says there.
namespace atlas::bench {

struct Disagreement
{
    std::size_t areas = 0;  ///< clusters of which an area differs by more than 1e-9 of the whole
    std::size_t places = 0; ///< participants
    std::size_t links = 0;  ///< clusters
};
Disagreement compare(const Everything &a, const Everything &b);

/// Area of a shape within a region, km², by a third method: both cut into strips between neighbouring longitudes at
/// which an edge begins, ends or meets another, the strips' slices sorted and those inside both added up, all in
/// extended precision. Slow: O(edges of the region in the shape's box × strips).
long double areaByStrips(const model::Shape &shape, const model::Shape &region);

/// Each difference on a line, the areas with the third method's.
void explainDisagreement(const Regions &regions, const std::vector<model::ShapePtr> &extents,
                         const std::vector<model::LonLat> &points, const Everything &fast, const Everything &plain);

} // namespace atlas::bench
