// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace atlas::model {

/// A position in degrees, EPSG:4326, longitude first.
struct LonLat
{
    double lon = 0;
    double lat = 0;
    friend bool operator==(const LonLat &, const LonLat &) = default;
};

/// Longitude/latitude box in degrees, EPSG:4326. Empty when west > east. Never crosses the antimeridian.
struct LonLatBox
{
    double west = 1;
    double south = 1;
    double east = 0;
    double north = 0;

    bool isEmpty() const { return west > east || south > north; }
    bool contains(LonLat p) const { return p.lon >= west && p.lon <= east && p.lat >= south && p.lat <= north; }
    bool intersects(const LonLatBox &other) const;
    void include(LonLat p);
    void include(const LonLatBox &other);
    friend bool operator==(const LonLatBox &, const LonLatBox &) = default;
};

/// A multipolygon in EPSG:4326 degrees, edges straight in lon/lat, stored flat so that a country's boundaries stay
/// small and quick to walk. Rings are closed (first point repeated last). The first ring of a part is its outer
/// one, the others are its holes; orientation is free. Immutable once shared.
struct Shape
{
    std::vector<LonLat> points;            ///< all rings one after another
    std::vector<std::uint32_t> ringStarts; ///< index into points of each ring's first point
    std::vector<std::uint32_t> partStarts; ///< index into ringStarts of each part's outer ring

    bool isEmpty() const { return partStarts.empty(); }
    std::size_t ringCount() const { return ringStarts.size(); }
    std::size_t partCount() const { return partStarts.size(); }
    std::span<const LonLat> ring(std::size_t index) const;
    /// First ring of a part and one past its last.
    std::pair<std::size_t, std::size_t> ringsOfPart(std::size_t part) const;
    LonLatBox bounds() const;

    /// Starts a new polygon; the next addRing() is its outer ring.
    void beginPart() { partStarts.push_back(static_cast<std::uint32_t>(ringStarts.size())); }
    /// Adds a ring to the last part, closing it when it is open.
    void addRing(std::span<const LonLat> ringPoints);

    friend bool operator==(const Shape &, const Shape &) = default;
};

/// Shared between the document, its snapshots and the workers; null stands for "no geometry".
using ShapePtr = std::shared_ptr<const Shape>;

} // namespace atlas::model
