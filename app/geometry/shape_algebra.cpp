// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/shape_algebra.h"

#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/geos_bridge.h"
#include "app/geometry/local_plane.h"
#include "app/geometry/point_grid.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace atlas::geometry {

namespace {

using Operation = GEOSGeometry *(*)(GEOSContextHandle_t, const GEOSGeometry *, const GEOSGeometry *);

std::optional<model::Shape> combined(const model::Shape &a, const model::Shape &b, Operation operation)
{
    const GeosContext context;
    const Geometry first = toGeos(context, a);
    const Geometry second = toGeos(context, b);
    if (!first || !second)
        return std::nullopt;
    const Geometry result = owned(context, operation(context, first.get(), second.get()));
    if (!result)
        return std::nullopt;
    return shapeFromGeos(context, result.get());
}

/// Which side of the line a piece of a cut shape lies on, in degrees of its edges that run along the line: positive =
/// left.
double sideOf(const model::Shape &piece, std::span<const model::LonLat> line)
{
    constexpr double onLineDeg = 1e-9; // crossings are rounded to doubles; a ten-thousandth of a metre
    double votes = 0;
    for (std::size_t r = 0; r < piece.ringCount(); ++r) {
        const auto ring = piece.ring(r);
        // The ground lies left of an outer ring that runs counter-clockwise and of a hole that runs clockwise.
        const bool groundIsLeft = (signedRingAreaKm2(ring) > 0) == (r == 0);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            for (std::size_t k = 0; k + 1 < line.size(); ++k) {
                const double dx = line[k + 1].lon - line[k].lon;
                const double dy = line[k + 1].lat - line[k].lat;
                const double length = std::hypot(dx, dy);
                if (!(length > 0))
                    continue;
                const auto isOn = [&](model::LonLat p) {
                    const double along = ((p.lon - line[k].lon) * dx + (p.lat - line[k].lat) * dy) / length;
                    const double across = ((p.lon - line[k].lon) * dy - (p.lat - line[k].lat) * dx) / length;
                    return std::abs(across) <= onLineDeg && along >= -onLineDeg && along <= length + onLineDeg;
                };
                if (!isOn(ring[i]) || !isOn(ring[i + 1]))
                    continue;
                const double forwards =
                    ((ring[i + 1].lon - ring[i].lon) * dx + (ring[i + 1].lat - ring[i].lat) * dy) / length;
                votes += groundIsLeft ? forwards : -forwards;
            }
        }
    }
    return votes;
}

void append(model::Shape &to, const model::Shape &piece)
{
    for (std::size_t part = 0; part < piece.partCount(); ++part) {
        const auto [first, last] = piece.ringsOfPart(part);
        to.beginPart();
        for (std::size_t ring = first; ring < last; ++ring)
            to.addRing(piece.ring(ring));
    }
}

/// Pieces of one side that have a border in common are one.
model::Shape joined(const std::vector<model::Shape> &pieces)
{
    model::Shape whole;
    for (const model::Shape &piece : pieces)
        append(whole, piece);
    const GeosContext context;
    const Geometry geometry = toGeos(context, whole);
    if (!geometry || GEOSisValid_r(context, geometry.get()) == 1)
        return whole;
    const Geometry merged = owned(context, GEOSUnaryUnion_r(context, geometry.get()));
    return merged ? shapeFromGeos(context, merged.get()) : whole;
}

} // namespace

std::optional<model::Shape> intersectionOf(const model::Shape &a, const model::Shape &b)
{
    if (a.isEmpty() || b.isEmpty() || !a.bounds().intersects(b.bounds()))
        return model::Shape{};
    return combined(a, b, GEOSIntersection_r);
}

std::optional<model::Shape> differenceOf(const model::Shape &a, const model::Shape &b)
{
    if (a.isEmpty() || b.isEmpty() || !a.bounds().intersects(b.bounds()))
        return a;
    return combined(a, b, GEOSDifference_r);
}

std::optional<model::Shape> unionOf(const model::Shape &a, const model::Shape &b)
{
    if (a.isEmpty())
        return b;
    if (b.isEmpty())
        return a;
    return combined(a, b, GEOSUnion_r);
}

std::optional<ShapeHalves> splitByLine(const model::Shape &shape, std::span<const model::LonLat> line)
{
    const GeosContext context;
    const Geometry area = toGeos(context, shape);
    const std::vector<std::vector<model::LonLat>> cutting{{line.begin(), line.end()}};
    const Geometry cut = toGeos(context, cutting);
    if (!area || !cut || GEOSisEmpty_r(context, cut.get()) != 0)
        return std::nullopt;
    const Geometry outline = boundaryOf(context, area.get());
    const Geometry lines = outline ? owned(context, GEOSUnion_r(context, outline.get(), cut.get())) : Geometry{};
    if (!lines)
        return std::nullopt;
    const GEOSGeometry *linework = lines.get();
    const Geometry faces = owned(context, GEOSPolygonize_r(context, &linework, 1));
    if (!faces)
        return std::nullopt;
    std::vector<model::Shape> left;
    std::vector<model::Shape> right;
    std::vector<model::Shape> untouched;
    double leftKm2 = 0;
    double rightKm2 = 0;
    const int count = GEOSGetNumGeometries_r(context, faces.get());
    for (int i = 0; i < count; ++i) {
        const GEOSGeometry *face = GEOSGetGeometryN_r(context, faces.get(), i);
        const Geometry inner = owned(context, GEOSPointOnSurface_r(context, face));
        model::LonLat place;
        if (!inner || GEOSGeomGetX_r(context, inner.get(), &place.lon) != 1 ||
            GEOSGeomGetY_r(context, inner.get(), &place.lat) != 1 || !contains(shape, place))
            continue; // a hole of the shape, or ground that the line runs around outside
        model::Shape piece = shapeFromGeos(context, face);
        const double side = sideOf(piece, line);
        if (side == 0) {
            untouched.push_back(std::move(piece));
        } else if (side > 0) {
            leftKm2 += areaKm2(piece);
            left.push_back(std::move(piece));
        } else {
            rightKm2 += areaKm2(piece);
            right.push_back(std::move(piece));
        }
    }
    if (left.empty() || right.empty())
        return std::nullopt;
    auto &larger = leftKm2 >= rightKm2 ? left : right;
    std::move(untouched.begin(), untouched.end(), std::back_inserter(larger));
    return ShapeHalves{joined(left), joined(right)};
}

std::optional<model::Shape> concaveHull(std::span<const model::LonLat> points, double ratio)
{
    model::LonLatBox box;
    for (const model::LonLat &p : points)
        if (std::abs(p.lon) <= 180 && std::abs(p.lat) <= 90)
            box.include(p);
    if (box.isEmpty())
        return std::nullopt;
    const LocalPlane plane(centreOf(box));
    std::map<std::pair<double, double>, model::LonLat> given; // by metres; sorted, so that the order does not matter
    for (const model::LonLat &p : points) {
        if (!(std::abs(p.lon) <= 180 && std::abs(p.lat) <= 90))
            continue;
        const model::LonLat metres = plane.toMetres(p);
        given.emplace(std::pair{metres.lon, metres.lat}, p);
    }
    const GeosContext context;
    std::vector<GEOSGeometry *> raw;
    raw.reserve(given.size());
    for (const auto &[metres, place] : given)
        raw.push_back(GEOSGeom_createPointFromXY_r(context, metres.first, metres.second));
    const Geometry cloud = owned(
        context, GEOSGeom_createCollection_r(context, GEOS_MULTIPOINT, raw.data(), static_cast<unsigned>(raw.size())));
    if (!cloud)
        return std::nullopt;
    const Geometry hull = owned(context, GEOSConcaveHull_r(context, cloud.get(), std::clamp(ratio, 0.0, 1.0), 0));
    if (!hull)
        return std::nullopt;
    model::Shape shape = shapeFromGeos(context, hull.get());
    for (model::LonLat &p : shape.points) {
        const auto found = given.find({p.lon, p.lat});
        p = found != given.end() ? found->second : plane.toDegrees(p);
    }
    if (shape.isEmpty())
        return std::nullopt;
    return shape;
}

} // namespace atlas::geometry
