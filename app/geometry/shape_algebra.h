// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <optional>
#include <span>
#include <vector>

/// Shapes made from shapes (degrees, EPSG:4326, edges straight in lon/lat). Given shapes must be valid; results are.
/// Vertices of the given shapes stay as they are, to the bit; new ones stand where edges cross. Each call works in its
/// own library context; any thread. Absent when the geometry library gives up; empty when nothing has area.
namespace atlas::geometry {

std::optional<model::Shape> intersectionOf(const model::Shape &a, const model::Shape &b);
/// What of a is not in b.
std::optional<model::Shape> differenceOf(const model::Shape &a, const model::Shape &b);
std::optional<model::Shape> unionOf(const model::Shape &a, const model::Shape &b);

/// A shape cut in two. Pieces that the line does not touch go with the larger side.
struct ShapeHalves
{
    model::Shape left; ///< on the left of the line, seen in its direction
    model::Shape right;
};
/// Cuts along a polyline; where it ends inside without dividing anything it cuts nothing. Absent when that leaves the
/// shape in one piece.
std::optional<ShapeHalves> splitByLine(const model::Shape &shape, std::span<const model::LonLat> line);

/// Concave hull of points: the convex hull eroded from outside along the edges of the Delaunay triangulation that are
/// longer than `ratio` of the way from the shortest to the longest edge (χ-shape; Duckham, Kulik, Worboys & Galton
/// 2008, Pattern Recognition 41:3224–3236; GEOS ConcaveHull). Metres in a plane around the points. 1 = convex,
/// towards 0 ever more concave; always one piece without holes, its corners are the points themselves. Absent when the
/// points do not span an area.
std::optional<model::Shape> concaveHull(std::span<const model::LonLat> points, double ratio);

} // namespace atlas::geometry
