// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <optional>
#include <string>

/// What can be asked of and done to one shape (degrees, EPSG:4326). Each call works in its own library context; any
/// thread.
namespace atlas::geometry {

/// Whether a shape is a valid multipolygon (OGC 06-103r4 §6.1.11), and if not where and why.
struct Validity
{
    bool valid = true;
    std::string reason;                 ///< the library's words, English: "Self-intersection"
    std::optional<model::LonLat> place; ///< where, when known
};
Validity checkValidity(const model::Shape &shape);

/// A shape made valid: its linework is kept and read by even-odd parity, so a bow-tie becomes two triangles.
struct Repair
{
    model::Shape shape;       ///< valid; empty when nothing with area is left
    bool changed = false;     ///< false: it was valid and is returned as it was
    double areaChangeKm2 = 0; ///< repaired − given (given: areaKm2() of the shape as it came)
    std::string reason;       ///< what was wrong
};
Repair makeValid(const model::Shape &shape);

/// A position inside the shape, on its largest part, fit for a label; nullopt when the shape is empty or unusable.
std::optional<model::LonLat> labelPoint(const model::Shape &shape);

/// Fewer vertices, topology kept (no part vanishes, no ring crosses), moved by at most about `toleranceDeg` degrees.
/// The shape itself when it cannot be simplified.
model::Shape simplified(const model::Shape &shape, double toleranceDeg);

/// Union of shapes; empty when none has area. Invalid ones are repaired first.
model::Shape united(const std::vector<model::ShapePtr> &shapes);

} // namespace atlas::geometry
