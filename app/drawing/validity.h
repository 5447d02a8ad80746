// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/shape.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

/// What keeps a polygon from being an extent, where, and what it would be repaired. Pure; any thread.
namespace atlas::drawing {

enum class FaultKind : std::uint8_t {
    NotFinite,        ///< a coordinate is no number
    OutsideWorld,     ///< beyond ±180° or ±90°
    TooFewPoints,     ///< a ring with fewer than three different corners
    ZeroArea,         ///< nothing inside
    SelfIntersection, ///< the outline crosses itself or another of the shape's rings
    Spike,            ///< the outline runs back over itself
    HoleOutside,      ///< a hole that is not in its polygon
    Overlap,          ///< polygons of the shape that lie on each other, or rings that touch along more than a point
};

struct ShapeFault
{
    FaultKind kind = FaultKind::SelfIntersection;
    std::optional<model::LonLat> place; ///< absent for what has none (no area at all)
    QString sentence;                   ///< translated, with the place in words
};

/// All faults, up to a limit; none for a valid shape with area (OGC 06-103r4 §6.1.11). Some milliseconds for some
/// thousand vertices.
std::vector<ShapeFault> shapeFaults(const model::Shape &shape, std::size_t limit = 20);

/// The shape made valid: its lines are kept and read by even-odd parity, what is no place is left out.
struct RepairProposal
{
    model::Shape shape;       ///< valid; empty when there is nothing to repair with
    double areaChangeKm2 = 0; ///< repaired − given, the given one as its signed rings have it
    QString sentence;         ///< what would change, translated
};
RepairProposal proposeRepair(const model::Shape &shape);

/// The shape, or its first fault as a problem that says what to do.
model::Result<model::Shape> checkedExtent(model::Shape shape);

/// A place for sentences: "126.9780° E, 37.5665° N" in the program's locale.
QString placeText(model::LonLat place);

} // namespace atlas::drawing
