// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <optional>
#include <span>
#include <vector>

/// Shapes for drawing, all in EPSG:4326 degrees. Pure; any thread.
namespace atlas::geometry {

struct CurveOptions
{
    double bend = 0.15; ///< height of the arc as a share of its chord
    int vertices = 20;  ///< 3 or more
};

/// A gentle arc from a to b for drawing a link. It bends to the left of its direction, so that a→b and b→a lie
/// apart, and is computed in a local plane (longitude scaled by the cosine of the middle latitude) so that it looks
/// the same at any latitude. First and last vertex are exactly a and b. Two equal ends give a small loop of
/// about `loopKm` across that starts and ends there. Not-finite ends give an empty line.
std::vector<model::LonLat> linkCurve(model::LonLat a, model::LonLat b, const CurveOptions &options = {},
                                     double loopKm = 2.0);

/// Smallest convex shape around the points; nullopt when they do not span an area.
std::optional<model::Shape> convexHull(std::span<const model::LonLat> points);

/// All positions at a geodesic distance (km) from the centre, as a polygon; nullopt when radius or centre make none
/// (not finite, ≤ 0, circle over a pole or the antimeridian).
std::optional<model::Shape> circle(model::LonLat centre, double radiusKm, int vertices = 72);

} // namespace atlas::geometry
