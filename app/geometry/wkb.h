// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Shapes as well-known binary (OGC 06-103r4 §8), read and written without any geometry library. Pure; any thread.
namespace atlas::geometry {

/// Why a blob is not a geometry we take.
enum class WkbFault {
    None,
    Truncated,   ///< ends before what it announces, or announces more than the blob can hold
    WrongType,   ///< valid start, but not the kind of geometry asked for
    BadByteOrder ///< byte order mark is neither 0 nor 1
};

/// Polygon, multipolygon, or a collection of them, as one shape. Either byte order; ISO and EWKB; Z and M dropped.
/// POLYGON EMPTY gives an empty shape. Rings of fewer than four points are dropped (a part without its outer ring
/// altogether); open rings are closed. Coordinates are not judged: not-a-number passes through.
std::optional<model::Shape> shapeFromWkb(std::span<const std::uint8_t> wkb, WkbFault *fault = nullptr);

/// A point; nullopt also for POINT EMPTY (fault None).
std::optional<model::LonLat> pointFromWkb(std::span<const std::uint8_t> wkb, WkbFault *fault = nullptr);

/// Little-endian ISO WKB, always a MULTIPOLYGON.
std::vector<std::uint8_t> wkbFromShape(const model::Shape &shape);
/// Little-endian ISO WKB POINT.
std::vector<std::uint8_t> wkbFromPoint(model::LonLat point);
/// Little-endian ISO WKB LINESTRING.
std::vector<std::uint8_t> wkbFromLine(std::span<const model::LonLat> line);
/// Little-endian ISO WKB MULTILINESTRING.
std::vector<std::uint8_t> wkbFromLines(std::span<const std::vector<model::LonLat>> lines);

} // namespace atlas::geometry
