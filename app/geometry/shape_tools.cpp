// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/shape_tools.h"

#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/geos_bridge.h"

#include <algorithm>
#include <cmath>

namespace atlas::geometry {

namespace {

bool allFinite(const model::Shape &shape)
{
    return std::all_of(shape.points.begin(), shape.points.end(),
                       [](const model::LonLat &p) { return std::isfinite(p.lon) && std::isfinite(p.lat); });
}

} // namespace

Validity checkValidity(const model::Shape &shape)
{
    Validity result;
    if (!allFinite(shape)) {
        result.valid = false;
        result.reason = "Invalid Coordinate";
        return result;
    }
    const GeosContext context;
    const Geometry geometry = toGeos(context, shape);
    if (!geometry) {
        result.valid = false;
        result.reason = context.message().empty() ? "Too few points in geometry component" : context.message();
        return result;
    }
    char *reason = nullptr;
    GEOSGeometry *place = nullptr;
    result.valid = GEOSisValidDetail_r(context, geometry.get(), 0, &reason, &place) == 1;
    if (reason) {
        result.reason = reason;
        GEOSFree_r(context, reason);
    }
    const Geometry owner = owned(context, place);
    double lon = 0;
    double lat = 0;
    if (place && GEOSGeomGetX_r(context, place, &lon) == 1 && GEOSGeomGetY_r(context, place, &lat) == 1)
        result.place = model::LonLat{lon, lat};
    return result;
}

Repair makeValid(const model::Shape &shape)
{
    Repair repair;
    const Validity validity = checkValidity(shape);
    if (validity.valid) {
        repair.shape = shape;
        return repair;
    }
    repair.changed = true;
    repair.reason = validity.reason;
    const double given = allFinite(shape) ? areaKm2(shape) : 0;
    const GeosContext context;
    const Geometry geometry = allFinite(shape) ? toGeos(context, shape) : Geometry{};
    if (geometry) {
        if (const Geometry valid = validAreas(context, geometry.get()))
            repair.shape = shapeFromGeos(context, valid.get());
    }
    repair.areaChangeKm2 = areaKm2(repair.shape) - given;
    return repair;
}

std::optional<model::LonLat> labelPoint(const model::Shape &shape)
{
    // The largest part alone: on the whole of an archipelago the point may fall on a rock.
    model::Shape largest;
    double most = 0;
    for (std::size_t part = 0; part < shape.partCount(); ++part) {
        const auto [first, last] = shape.ringsOfPart(part);
        if (first == last)
            continue;
        const double area = std::abs(signedRingAreaKm2(shape.ring(first)));
        if (!(area > most))
            continue;
        most = area;
        largest = {};
        largest.beginPart();
        for (std::size_t ring = first; ring < last; ++ring)
            largest.addRing(shape.ring(ring));
    }
    if (largest.isEmpty() || !allFinite(largest))
        return std::nullopt;
    const GeosContext context;
    const Geometry geometry = toGeos(context, largest);
    if (!geometry)
        return std::nullopt;
    const Geometry point = owned(context, GEOSPointOnSurface_r(context, geometry.get()));
    double lon = 0;
    double lat = 0;
    if (!point || GEOSGeomGetX_r(context, point.get(), &lon) != 1 || GEOSGeomGetY_r(context, point.get(), &lat) != 1)
        return std::nullopt;
    return model::LonLat{lon, lat};
}

model::Shape simplified(const model::Shape &shape, double toleranceDeg)
{
    if (!(toleranceDeg > 0) || !allFinite(shape))
        return shape;
    const GeosContext context;
    const Geometry geometry = toGeos(context, shape);
    if (!geometry)
        return shape;
    const Geometry simple = owned(context, GEOSTopologyPreserveSimplify_r(context, geometry.get(), toleranceDeg));
    if (!simple || GEOSisEmpty_r(context, simple.get()) != 0)
        return shape;
    return shapeFromGeos(context, simple.get());
}

model::Shape united(const std::vector<model::ShapePtr> &shapes)
{
    const GeosContext context;
    model::Shape all;
    for (const model::ShapePtr &shape : shapes) {
        if (!shape || shape->isEmpty())
            continue;
        const Repair repair = makeValid(*shape);
        for (std::size_t part = 0; part < repair.shape.partCount(); ++part) {
            const auto [first, last] = repair.shape.ringsOfPart(part);
            all.beginPart();
            for (std::size_t ring = first; ring < last; ++ring)
                all.addRing(repair.shape.ring(ring));
        }
    }
    if (all.isEmpty())
        return all;
    const Geometry geometry = toGeos(context, all);
    const Geometry merged = geometry ? owned(context, GEOSUnaryUnion_r(context, geometry.get())) : Geometry{};
    return merged ? shapeFromGeos(context, merged.get()) : model::Shape{};
}

} // namespace atlas::geometry
