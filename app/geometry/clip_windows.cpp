// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/clip_windows.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas::geometry {

namespace {

// Each four times the next, so that every window lies in one of the size before.
constexpr std::array<double, 3> sizes{8, 2, 0.5};
constexpr double room = 0.01; // beside the box, of the window's size

model::LonLatBox boxOf(const ClipWindows::Window &window)
{
    const double size = sizes[static_cast<std::size_t>(window.size)];
    const double west = window.column * size / 2;
    const double south = window.row * size / 2;
    return {west, south, west + size, south + size};
}

Geometry rectangle(const GeosContext &context, const model::LonLatBox &box)
{
    model::Shape shape;
    shape.beginPart();
    shape.addRing(std::array<model::LonLat, 5>{{{box.west, box.south},
                                                {box.east, box.south},
                                                {box.east, box.north},
                                                {box.west, box.north},
                                                {box.west, box.south}}});
    return toGeos(context, shape);
}

} // namespace

std::optional<ClipWindows::Window> ClipWindows::around(const model::LonLatBox &box)
{
    for (auto size = static_cast<int>(sizes.size()); size-- > 0;) {
        const double degrees = sizes[static_cast<std::size_t>(size)];
        const double beside = room * degrees;
        if (std::max(box.east - box.west, box.north - box.south) + 2 * beside <= degrees / 2)
            return Window{size, static_cast<int>(std::floor((box.west - beside) / (degrees / 2))),
                          static_cast<int>(std::floor((box.south - beside) / (degrees / 2)))};
    }
    return std::nullopt;
}

ClipWindows::Part ClipWindows::part(const GEOSGeometry *whole, int dimension, const Window &window) const
{
    const std::scoped_lock lock(m_mutex);
    return cut(whole, dimension, window);
}

ClipWindows::Part ClipWindows::cut(const GEOSGeometry *whole, int dimension, const Window &window) const
{
    const Key key{whole, window.size, window.column, window.row};
    if (const auto known = m_parts.find(key); known != m_parts.end())
        return known->second;
    Part around;
    if (window.size > 0) {
        const auto quarter = [](int place) { return static_cast<int>(std::floor(place / 4.0)); };
        around = cut(whole, dimension, {window.size - 1, quarter(window.column), quarter(window.row)});
    }
    const GEOSGeometry *const from = window.size > 0 ? around.get() : whole;
    const GeosContext &context = *m_context;
    Geometry part;
    if (from) {
        const Geometry frame = rectangle(context, boxOf(window));
        const Geometry inside = owned(context, GEOSIntersection_r(context, from, frame.get()));
        // Should GEOS give up, the larger part does as well: it only takes longer.
        part = inside ? membersOfDimension(context, inside.get(), dimension)
                      : owned(context, GEOSGeom_clone_r(context, from));
        settle(context, part.get());
    }
    Part kept;
    if (part) // whoever holds it last lets it go, which leaves the context alone
        kept = Part(part.release(), [context = m_context](const GEOSGeometry *geometry) {
            GEOSGeom_destroy_r(*context, const_cast<GEOSGeometry *>(geometry));
        });
    m_parts.emplace(key, kept);
    m_order.push_back(key);
    if (m_order.size() > most) {
        m_parts.erase(m_order.front());
        m_order.pop_front();
    }
    return kept;
}

void settle(const GeosContext &context, const GEOSGeometry *geometry)
{
    if (!geometry)
        return;
    double ignored = 0;
    GEOSGeom_getXMin_r(context, geometry, &ignored);
    if (GEOSGeomTypeId_r(context, geometry) == GEOS_POLYGON) {
        settle(context, GEOSGetExteriorRing_r(context, geometry));
        for (int i = 0; i < GEOSGetNumInteriorRings_r(context, geometry); ++i)
            settle(context, GEOSGetInteriorRingN_r(context, geometry, i));
        return;
    }
    const int members = GEOSGetNumGeometries_r(context, geometry);
    for (int i = 0; members > 1 && i < members; ++i)
        settle(context, GEOSGetGeometryN_r(context, geometry, i));
    if (members == 1 && GEOSGetGeometryN_r(context, geometry, 0) != geometry)
        settle(context, GEOSGetGeometryN_r(context, geometry, 0));
}

} // namespace atlas::geometry
