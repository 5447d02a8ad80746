// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/geos_bridge.h"
#include "app/geometry/overlay.h"

#include <map>
#include <utility>
#include <vector>

/// Private to this folder: the regions of an overlay, made valid and free of overlaps, and the borders between them.
namespace atlas::geometry {

/// Immutable after construction; what it hands out may be read from any number of threads, each with a context of
/// its own (all that GEOS would otherwise compute late is computed when building).
class RegionBorders
{
public:
    explicit RegionBorders(std::vector<model::ShapePtr> shapes);

    std::size_t size() const { return m_regions.size(); }
    const RegionDefects &defects() const { return m_defects; }
    /// Null for a region without usable geometry.
    const GEOSGeometry *geometry(std::uint32_t region) const { return m_regions[region].get(); }
    /// Regions whose box meets the box, ascending.
    std::vector<std::uint32_t> near(const model::LonLatBox &box) const;
    /// Common border of a < b, lines merged; null when they have none.
    const GEOSGeometry *border(std::uint32_t a, std::uint32_t b) const;

    const RegionLocator &locator() const { return m_locator; }

    bool isCertain(const GeosContext &context, const model::Shape &part, std::uint32_t region, double errorM) const;
    double distanceToNearestBorderM(const model::Shape &shape) const;

private:
    /// A short piece of a border, for finding the nearest.
    struct Piece
    {
        model::LonLatBox box;
        std::vector<model::LonLat> line;
    };
    Geometry usable(std::uint32_t index, const model::ShapePtr &shape);
    void separate(std::uint32_t a, std::uint32_t b);
    void addBorder(std::uint32_t a, std::uint32_t b, Geometry lines);

    GeosContext m_context; // outlives the geometries
    std::vector<Geometry> m_regions;
    std::vector<model::LonLatBox> m_boxes;
    std::map<std::pair<std::uint32_t, std::uint32_t>, Geometry> m_borders;
    std::vector<Piece> m_pieces;
    RegionDefects m_defects;
    RegionLocator m_locator;
};

} // namespace atlas::geometry
