// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/shape.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

/// What can be done to one extent: shapes in, a valid shape or a problem out (EPSG:4326 degrees). Pure; any thread.
/// The given extent is taken as it is in the document; one that is invalid is refused with its first fault, except
/// where only corners change, as that is how a person mends it.
namespace atlas::drawing {

/// A corner of an extent: ring as in Shape::ring(), index 0 … number of different corners − 1 (the last point of a ring
/// repeats the first and is no corner of its own). For insertions: the edge that starts at that corner.
struct CornerRef
{
    std::size_t ring = 0;
    std::size_t index = 0;
    friend bool operator==(const CornerRef &, const CornerRef &) = default;
};

/// Joins a polygon to the extent: a part of its own, or one with what it touches.
model::Result<model::Shape> withPart(const model::Shape &extent, const model::Shape &part);
model::Result<model::Shape> withoutPart(const model::Shape &extent, std::size_t part);
/// Takes a polygon's ground out of the extent.
model::Result<model::Shape> withHole(const model::Shape &extent, const model::Shape &hole);
/// Fills a hole; \p ring as in Shape::ring(), not an outer ring.
model::Result<model::Shape> withoutHole(const model::Shape &extent, std::size_t ring);

struct SplitExtent
{
    model::Shape left; ///< of the line, in its direction
    model::Shape right;
};
/// Cuts the extent in two along a line; Σ areas = the extent's, to 1e-9.
model::Result<SplitExtent> splitExtent(const model::Shape &extent, std::span<const model::LonLat> line);

/// One extent from several.
model::Result<model::Shape> mergedExtent(std::span<const model::ShapePtr> extents);

/// What of the extent lies in the ground given.
model::Result<model::Shape> clippedExtent(const model::Shape &extent, const model::Shape &ground);

/// Moved, turned and scaled in metres: corners keep their distances and directions from the pivot, times the scale,
/// turned clockwise, and stand at the same place around the pivot moved. Distances right to (d/R)²/6.
struct Placement
{
    double eastM = 0;
    double northM = 0;
    double clockwiseDeg = 0;
    double scale = 1;
    std::optional<model::LonLat> pivot = std::nullopt; ///< absent: the middle of the extent's box
};
model::Result<model::Shape> placedExtent(const model::Shape &extent, const Placement &placement);

model::Result<model::Shape> withCornerMoved(const model::Shape &extent, CornerRef corner, model::LonLat to);
model::Result<model::Shape> withCornerInserted(const model::Shape &extent, CornerRef edge, model::LonLat at);
/// A ring of three corners goes as a whole when it is a hole or one part of several.
model::Result<model::Shape> withCornerRemoved(const model::Shape &extent, CornerRef corner);

/// A line simplified: no corner left out is farther than toleranceM metres from what remains; ends are kept (Douglas &
/// Peucker 1973, Cartographica 10:112–122).
std::vector<model::LonLat> simplifiedLine(std::span<const model::LonLat> line, double toleranceM);

/// A line with its corners cut (Chaikin 1974, Comput. Graph. Image Process. 3:346–349), ends kept: a quarter of either
/// edge is cut, or less where the corner would otherwise be farther than toleranceM metres from the line.
std::vector<model::LonLat> smoothedLine(std::span<const model::LonLat> line, double toleranceM, int rounds = 3);

} // namespace atlas::drawing
