// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/region_borders.h"

#include "app/geometry/clip_windows.h"
#include "app/geometry/ellipsoidal_area.h"

#include <algorithm>
#include <cmath>

namespace atlas::geometry {

namespace {

constexpr std::size_t verticesPerPiece = 32;

model::LonLatBox boxOf(std::span<const model::LonLat> line)
{
    model::LonLatBox box;
    for (const model::LonLat &point : line)
        box.include(point);
    return box;
}

} // namespace

RegionBorders::RegionBorders(std::vector<model::ShapePtr> shapes)
{
    for (std::uint32_t i = 0; i < shapes.size(); ++i) {
        m_regions.push_back(usable(i, shapes[i]));
        m_boxes.push_back(m_regions.back() ? shapes[i]->bounds() : model::LonLatBox{});
    }
    for (std::uint32_t b = 1; b < m_regions.size(); ++b)
        for (std::uint32_t a = 0; a < b; ++a)
            if (m_regions[a] && m_regions[b] && m_boxes[a].intersects(m_boxes[b]))
                separate(a, b);
    std::vector<std::uint32_t> changed = m_defects.repaired;
    for (const RegionDefects::Overlap &overlap : m_defects.overlaps)
        changed.push_back(overlap.b);
    std::sort(changed.begin(), changed.end());
    for (std::uint32_t i = 0; i < m_regions.size(); ++i) {
        settle(m_context, m_regions[i].get());
        const bool asGiven = m_regions[i] && !std::binary_search(changed.begin(), changed.end(), i);
        if (!asGiven)
            shapes[i] = std::make_shared<const model::Shape>(shapeFromGeos(m_context, m_regions[i].get()));
    }
    m_locator = RegionLocator(shapes);
    for (const auto &[pair, lines] : m_borders) {
        settle(m_context, lines.get());
        for (const std::vector<model::LonLat> &line : linesFromGeos(m_context, lines.get())) {
            for (std::size_t i = 0; i + 1 < line.size(); i += verticesPerPiece) {
                const auto last = std::min(line.size(), i + verticesPerPiece + 1);
                Piece piece;
                piece.line.assign(line.begin() + static_cast<std::ptrdiff_t>(i),
                                  line.begin() + static_cast<std::ptrdiff_t>(last));
                piece.box = boxOf(piece.line);
                m_pieces.push_back(std::move(piece));
            }
        }
    }
}

Geometry RegionBorders::usable(std::uint32_t index, const model::ShapePtr &shape)
{
    const auto finite = [](const model::LonLat &p) { return std::isfinite(p.lon) && std::isfinite(p.lat); };
    Geometry geometry;
    if (shape && !shape->isEmpty() && std::all_of(shape->points.begin(), shape->points.end(), finite))
        geometry = toGeos(m_context, *shape);
    if (geometry && GEOSisValid_r(m_context, geometry.get()) != 1) {
        geometry = validAreas(m_context, geometry.get());
        if (geometry)
            m_defects.repaired.push_back(index);
    }
    if (!geometry)
        m_defects.empty.push_back(index);
    return geometry;
}

/// Finds the border of a and b; where they overlap, leaves the ground to a.
void RegionBorders::separate(std::uint32_t a, std::uint32_t b)
{
    const Geometry common = owned(m_context, GEOSIntersection_r(m_context, m_regions[a].get(), m_regions[b].get()));
    if (!common)
        return;
    const model::Shape overlap = shapeFromGeos(m_context, common.get());
    if (overlap.isEmpty()) {
        addBorder(a, b, membersOfDimension(m_context, common.get(), 1));
        return;
    }
    m_defects.overlaps.push_back({a, b, areaKm2(overlap)});
    // With the overlap given to a, its own outline is where b begins.
    const Geometry outline = boundaryOf(m_context, m_regions[a].get());
    const Geometry inB = owned(m_context, GEOSIntersection_r(m_context, outline.get(), m_regions[b].get()));
    addBorder(a, b, inB ? membersOfDimension(m_context, inB.get(), 1) : Geometry{});
    const Geometry rest = owned(m_context, GEOSDifference_r(m_context, m_regions[b].get(), m_regions[a].get()));
    Geometry areas = rest ? membersOfDimension(m_context, rest.get(), 2) : Geometry{};
    if (!areas)
        m_defects.empty.push_back(b);
    m_regions[b] = std::move(areas);
}

void RegionBorders::addBorder(std::uint32_t a, std::uint32_t b, Geometry lines)
{
    if (!lines)
        return;
    if (Geometry merged = owned(m_context, GEOSLineMerge_r(m_context, lines.get())))
        m_borders[{a, b}] = std::move(merged);
}

std::vector<std::uint32_t> RegionBorders::near(const model::LonLatBox &box) const
{
    std::vector<std::uint32_t> found;
    for (std::uint32_t region = 0; region < m_regions.size(); ++region)
        if (m_regions[region] && m_boxes[region].intersects(box))
            found.push_back(region);
    return found;
}

const GEOSGeometry *RegionBorders::border(std::uint32_t a, std::uint32_t b) const
{
    const auto found = m_borders.find({a, b});
    return found == m_borders.end() ? nullptr : found->second.get();
}

} // namespace atlas::geometry
