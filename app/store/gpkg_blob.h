// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Geometries as GeoPackage keeps them in a cell (OGC 12-128r18 §2.1.3): a header with the reference system and
/// perhaps the bounds, then well-known binary. Pure; any thread.
namespace atlas::store {

inline constexpr std::int32_t wgs84Srs = 4326;

/// A GeoPackage cell taken apart.
struct BlobView
{
    std::int32_t srs = 0;
    bool empty = false;
    std::optional<model::LonLatBox> envelope; ///< as the header states it
    std::span<const std::uint8_t> wkb;
};

/// nullopt when the header is not one.
std::optional<BlobView> viewBlob(std::span<const std::uint8_t> blob);

/// Bounds of any geometry in the blob: from the header, else from the points themselves. nullopt when it is empty or
/// malformed; \p malformed tells which.
std::optional<model::LonLatBox> blobBounds(std::span<const std::uint8_t> blob, bool *malformed = nullptr);

/// A multipolygon in EPSG:4326 with its bounds in the header.
std::vector<std::uint8_t> blobFromShape(const model::Shape &shape);
/// A point in EPSG:4326; it is its own bounds.
std::vector<std::uint8_t> blobFromPoint(model::LonLat point);
/// Wraps well-known binary in EPSG:4326.
std::vector<std::uint8_t> blobFromWkb(std::span<const std::uint8_t> wkb, const model::LonLatBox &bounds);

} // namespace atlas::store
