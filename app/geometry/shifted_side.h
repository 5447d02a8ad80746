// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/orientation.h"

#include <cmath>

/// Private to this folder.
///
/// Side-of-line tests that never answer "on the line". One of the two geometries, called the shape, is taken to be
/// moved by (ε, ε²) with ε smaller than any number: first east, then, where that decides nothing, north (simulation
/// of simplicity, Edelsbrunner & Mücke 1990, ACM Trans. Graph. 9:66–104). All tests see the same moved shape, so a
/// touching vertex or a shared edge is no special case; and as areas follow the move without a jump, what is computed
/// for the moved shape is exact for the shape itself.
namespace atlas::geometry {

/// orientation(), the quick part in line.
inline int fastOrientation(model::LonLat a, model::LonLat b, model::LonLat c)
{
    const double left = (a.lon - c.lon) * (b.lat - c.lat);
    const double right = (a.lat - c.lat) * (b.lon - c.lon);
    const double determinant = left - right;
    if (std::abs(determinant) > 4e-16 * (std::abs(left) + std::abs(right)))
        return determinant > 0 ? 1 : -1;
    return orientation(a, b, c);
}

/// Whether a point of the moved shape lies left of the line from u to v (else right). u and v differ.
inline bool shiftedPointIsLeft(model::LonLat u, model::LonLat v, model::LonLat shapePoint)
{
    const int side = fastOrientation(u, v, shapePoint);
    if (side != 0)
        return side > 0;
    return u.lat != v.lat ? u.lat > v.lat : v.lon > u.lon;
}

/// Whether a point that stays lies left of the moved shape's edge from a to b (else right). a and b differ.
inline bool isLeftOfShiftedEdge(model::LonLat a, model::LonLat b, model::LonLat point)
{
    const int side = fastOrientation(a, b, point);
    if (side != 0)
        return side > 0;
    return a.lat != b.lat ? a.lat < b.lat : b.lon < a.lon;
}

} // namespace atlas::geometry
