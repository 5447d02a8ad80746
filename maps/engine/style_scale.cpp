// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/style_scale.h"

#include <cmath>

namespace atlas::maps::engine {

protocol::Style scaled(const protocol::Style &style, double marks)
{
    protocol::Style out = style;
    if (marks == 1.0) {
        return out;
    }
    for (double *length :
         {&out.provinceLineWidth, &out.districtLineWidth, &out.clusterLineWidth, &out.hatchSpacing, &out.hatchLineWidth,
          &out.crossedLineWidth, &out.linkWidthSmallest, &out.linkWidthLargest, &out.markerSize}) {
        *length *= marks;
    }
    out.labelSize *= std::sqrt(marks);
    return out;
}

double marksForScale(double denominator)
{
    if (denominator <= 900000.0) {
        return 1.0;
    }
    if (denominator <= 2500000.0) {
        return 0.82;
    }
    return 0.66;
}

} // namespace atlas::maps::engine
