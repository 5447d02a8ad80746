// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/geos_bridge.h"

namespace atlas::geometry {

static_assert(sizeof(model::LonLat) == 2 * sizeof(double), "positions are handed to GEOS as pairs of doubles");

namespace {

void remember(const char *message, void *to)
{
    *static_cast<std::string *>(to) = message;
}

GEOSCoordSequence *sequence(const GeosContext &context, std::span<const model::LonLat> points)
{
    return GEOSCoordSeq_copyFromBuffer_r(context, &points.front().lon, static_cast<unsigned>(points.size()), 0, 0);
}

std::vector<model::LonLat> pointsOf(const GeosContext &context, const GEOSGeometry *line)
{
    const GEOSCoordSequence *from = GEOSGeom_getCoordSeq_r(context, line);
    unsigned size = 0;
    if (!from || !GEOSCoordSeq_getSize_r(context, from, &size) || size == 0)
        return {};
    std::vector<model::LonLat> points(size);
    GEOSCoordSeq_copyToBuffer_r(context, from, &points.front().lon, 0, 0);
    return points;
}

/// Hands the parts over to a new collection; GEOS takes them even when it fails.
Geometry collected(const GeosContext &context, int type, std::vector<Geometry> &parts)
{
    std::vector<GEOSGeometry *> raw;
    raw.reserve(parts.size());
    for (Geometry &part : parts)
        raw.push_back(part.release());
    return owned(context, GEOSGeom_createCollection_r(context, type, raw.data(), static_cast<unsigned>(raw.size())));
}

/// Calls visit for each polygon, line or point in a geometry, however nested.
template <typename Visit>
void forEachSimple(const GeosContext &context, const GEOSGeometry *geometry, Visit &&visit)
{
    if (!geometry || GEOSisEmpty_r(context, geometry) != 0)
        return;
    const int type = GEOSGeomTypeId_r(context, geometry);
    if (type == GEOS_POLYGON || type == GEOS_LINESTRING || type == GEOS_LINEARRING || type == GEOS_POINT) {
        visit(geometry, type);
        return;
    }
    const int members = GEOSGetNumGeometries_r(context, geometry);
    for (int i = 0; i < members; ++i)
        forEachSimple(context, GEOSGetGeometryN_r(context, geometry, i), visit);
}

} // namespace

GeosContext::GeosContext() : m_handle(GEOS_init_r())
{
    GEOSContext_setErrorMessageHandler_r(m_handle, remember, &m_message);
    GEOSContext_setNoticeMessageHandler_r(m_handle, remember, &m_message);
}

GeosContext::~GeosContext()
{
    GEOS_finish_r(m_handle);
}

Geometry toGeos(const GeosContext &context, const model::Shape &shape)
{
    std::vector<Geometry> polygons;
    polygons.reserve(shape.partCount());
    for (std::size_t part = 0; part < shape.partCount(); ++part) {
        const auto [first, last] = shape.ringsOfPart(part);
        std::vector<Geometry> rings;
        for (std::size_t ring = first; ring < last; ++ring) {
            if (shape.ring(ring).size() < 4)
                return {};
            GEOSCoordSequence *points = sequence(context, shape.ring(ring));
            rings.push_back(owned(context, points ? GEOSGeom_createLinearRing_r(context, points) : nullptr));
            if (!rings.back())
                return {};
        }
        if (rings.empty())
            return {};
        std::vector<GEOSGeometry *> holes;
        for (std::size_t i = 1; i < rings.size(); ++i)
            holes.push_back(rings[i].release());
        polygons.push_back(owned(context, GEOSGeom_createPolygon_r(context, rings[0].release(), holes.data(),
                                                                   static_cast<unsigned>(holes.size()))));
        if (!polygons.back())
            return {};
    }
    return collected(context, GEOS_MULTIPOLYGON, polygons);
}

Geometry toGeos(const GeosContext &context, const std::vector<std::vector<model::LonLat>> &lines)
{
    std::vector<Geometry> members;
    for (const std::vector<model::LonLat> &line : lines) {
        if (line.size() < 2)
            continue;
        GEOSCoordSequence *points = sequence(context, line);
        members.push_back(owned(context, points ? GEOSGeom_createLineString_r(context, points) : nullptr));
        if (!members.back())
            members.pop_back();
    }
    return collected(context, GEOS_MULTILINESTRING, members);
}

Geometry toGeos(const GeosContext &context, model::LonLat point)
{
    return owned(context, GEOSGeom_createPointFromXY_r(context, point.lon, point.lat));
}

model::Shape shapeFromGeos(const GeosContext &context, const GEOSGeometry *geometry)
{
    model::Shape shape;
    forEachSimple(context, geometry, [&](const GEOSGeometry *member, int type) {
        if (type != GEOS_POLYGON)
            return;
        shape.beginPart();
        shape.addRing(pointsOf(context, GEOSGetExteriorRing_r(context, member)));
        const int holes = GEOSGetNumInteriorRings_r(context, member);
        for (int i = 0; i < holes; ++i)
            shape.addRing(pointsOf(context, GEOSGetInteriorRingN_r(context, member, i)));
    });
    return shape;
}

std::vector<std::vector<model::LonLat>> linesFromGeos(const GeosContext &context, const GEOSGeometry *geometry)
{
    std::vector<std::vector<model::LonLat>> lines;
    forEachSimple(context, geometry, [&](const GEOSGeometry *member, int type) {
        if (type == GEOS_LINESTRING || type == GEOS_LINEARRING)
            lines.push_back(pointsOf(context, member));
    });
    return lines;
}

Geometry membersOfDimension(const GeosContext &context, const GEOSGeometry *geometry, int dimension)
{
    std::vector<Geometry> members;
    forEachSimple(context, geometry, [&](const GEOSGeometry *member, int type) {
        const int its = type == GEOS_POLYGON ? 2 : type == GEOS_POINT ? 0 : 1;
        if (its == dimension)
            members.push_back(owned(context, GEOSGeom_clone_r(context, member)));
    });
    if (members.empty())
        return {};
    return collected(context, dimension == 2 ? GEOS_MULTIPOLYGON : GEOS_MULTILINESTRING, members);
}

Geometry validAreas(const GeosContext &context, const GEOSGeometry *geometry)
{
    // One bad islet must not cost the repair of a whole archipelago: first each polygon by itself.
    std::vector<Geometry> members;
    forEachSimple(context, geometry, [&](const GEOSGeometry *member, int type) {
        if (type != GEOS_POLYGON)
            return;
        if (GEOSisValid_r(context, member) == 1) {
            members.push_back(owned(context, GEOSGeom_clone_r(context, member)));
            return;
        }
        const Geometry repaired = owned(context, GEOSMakeValid_r(context, member));
        forEachSimple(context, repaired.get(), [&](const GEOSGeometry *piece, int pieceType) {
            if (pieceType == GEOS_POLYGON)
                members.push_back(owned(context, GEOSGeom_clone_r(context, piece)));
        });
    });
    if (members.empty())
        return {};
    Geometry whole = collected(context, GEOS_MULTIPOLYGON, members);
    if (!whole || GEOSisValid_r(context, whole.get()) == 1)
        return whole;
    const Geometry repaired = owned(context, GEOSMakeValid_r(context, geometry));
    return repaired ? membersOfDimension(context, repaired.get(), 2) : Geometry{};
}

Geometry boundaryOf(const GeosContext &context, const GEOSGeometry *geometry)
{
    return owned(context, GEOSBoundary_r(context, geometry));
}

} // namespace atlas::geometry
