// SPDX-License-Identifier: GPL-2.0-or-later
// The parts of RegionBorders that measure in metres.
#include "app/geometry/region_borders.h"

#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/local_plane.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas::geometry {

namespace {

constexpr double tileDeg = 3;       // keeps every distance of a tile within 0.1 %
constexpr int quarterSegments = 24; // of the band's round corners: radius short by at most 0.05 %
constexpr double noiseM2 = 1e-3;

Geometry clipped(const GeosContext &context, const GEOSGeometry *geometry, const model::LonLatBox &box)
{
    return owned(context, GEOSClipByRect_r(context, geometry, box.west, box.south, box.east, box.north));
}

/// The polygons of a shape one by one, so that slight bends of shared edges cannot make the whole invalid.
Geometry looseAreas(const GeosContext &context, const model::Shape &shape)
{
    const Geometry geometry = toGeos(context, shape);
    if (!geometry)
        return {};
    if (GEOSisValid_r(context, geometry.get()) == 1)
        return owned(context, GEOSGeom_clone_r(context, geometry.get()));
    return owned(context, GEOSMakeValid_r(context, geometry.get()));
}

} // namespace

bool RegionBorders::isCertain(const GeosContext &context, const model::Shape &part, std::uint32_t region,
                              double errorM) const
{
    if (!(errorM > 0) || part.isEmpty())
        return !part.isEmpty();
    const model::LonLatBox bounds = part.bounds();
    std::vector<std::uint32_t> others = near(grown(bounds, errorM));
    std::erase(others, region);
    if (others.empty())
        return true;
    if (bounds.east - bounds.west <= tileDeg && bounds.north - bounds.south <= tileDeg)
        return isCertainTile(context, part, others, errorM);
    const Geometry geometry = toGeos(context, part);
    if (!geometry)
        return false;
    for (double west = bounds.west; west < bounds.east; west += tileDeg) {
        for (double south = bounds.south; south < bounds.north; south += tileDeg) {
            const Geometry tile = clipped(context, geometry.get(), {west, south, west + tileDeg, south + tileDeg});
            const model::Shape piece = tile ? shapeFromGeos(context, tile.get()) : model::Shape{};
            if (!piece.isEmpty() && isCertainTile(context, piece, others, errorM))
                return true;
        }
    }
    return false;
}

bool RegionBorders::isCertainTile(const GeosContext &context, const model::Shape &part,
                                  const std::vector<std::uint32_t> &others, double errorM) const
{
    const model::LonLatBox bounds = part.bounds();
    const LocalPlane plane(centreOf(bounds));
    // The window's own edges must stay farther off than the error, hence twice as wide.
    const model::LonLatBox window = grown(bounds, 2 * errorM);
    model::Shape ground;
    for (const std::uint32_t other : others) {
        const Geometry seen = clipped(context, m_regions[other].get(), window);
        if (!seen)
            continue;
        const model::Shape metres = plane.toMetres(shapeFromGeos(context, seen.get()));
        for (std::size_t i = 0; i < metres.partCount(); ++i) {
            const auto [first, last] = metres.ringsOfPart(i);
            ground.beginPart();
            for (std::size_t ring = first; ring < last; ++ring)
                ground.addRing(metres.ring(ring));
        }
    }
    if (ground.isEmpty())
        return true;
    const model::Shape partMetres = plane.toMetres(part);
    const Geometry theirs = looseAreas(context, ground);
    const Geometry ours = looseAreas(context, partMetres);
    if (!theirs || !ours)
        return false;

    // Most parts that are certain have a vertex that shows it.
    const Prepared prepared(GEOSPrepare_r(context, theirs.get()), PreparedDeleter{context});
    for (const model::LonLat &vertex : partMetres.points) {
        const Geometry point = toGeos(context, vertex);
        if (GEOSPreparedDistanceWithin_r(context, prepared.get(), point.get(), errorM) == 0)
            return true;
    }
    const Geometry band = owned(context, GEOSBuffer_r(context, theirs.get(), errorM, quarterSegments));
    const Geometry rest = band ? owned(context, GEOSDifference_r(context, ours.get(), band.get())) : Geometry{};
    double area = 0;
    return rest && GEOSArea_r(context, rest.get(), &area) == 1 && area > noiseM2;
}

double RegionBorders::distanceToNearestBorderM(const GeosContext &context, const model::Shape &shape) const
{
    const double never = std::numeric_limits<double>::infinity();
    const model::LonLatBox bounds = shape.bounds();
    if (m_pieces.empty() || bounds.isEmpty())
        return never;

    // Look in ever wider boxes until some piece is met; what is nearest lies within the distance so found.
    double reach = 5000;
    std::vector<std::vector<model::LonLat>> lines;
    const auto gather = [&](double metres) {
        lines.clear();
        const model::LonLatBox box = grown(bounds, metres);
        for (const Piece &piece : m_pieces)
            if (piece.box.intersects(box))
                lines.push_back(piece.line);
    };
    for (gather(reach); lines.empty(); gather(reach))
        reach *= 2;

    const auto nearest = [&](model::LonLat centre) -> std::pair<double, model::LonLat> {
        const LocalPlane plane(centre);
        std::vector<std::vector<model::LonLat>> metres;
        for (const std::vector<model::LonLat> &line : lines)
            metres.push_back(plane.toMetres(line));
        const Geometry borders = toGeos(context, metres);
        const Geometry area = looseAreas(context, plane.toMetres(shape));
        if (!borders || !area)
            return {never, centre};
        GEOSCoordSequence *ends = GEOSNearestPoints_r(context, area.get(), borders.get());
        if (!ends)
            return {never, centre};
        model::LonLat ours;
        model::LonLat theirs;
        GEOSCoordSeq_getXY_r(context, ends, 0, &ours.lon, &ours.lat);
        GEOSCoordSeq_getXY_r(context, ends, 1, &theirs.lon, &theirs.lat);
        GEOSCoordSeq_destroy_r(context, ends);
        ours = plane.toDegrees(ours);
        return {distanceM(ours, plane.toDegrees(theirs)), ours};
    };
    const auto [upperBound, place] = nearest(centreOf(bounds));
    if (!(upperBound < never))
        return never;
    // Again around the place found, where distances are exact, among all that could be nearer.
    gather(std::max(upperBound * 1.05, 1.0));
    if (lines.empty())
        return upperBound;
    return std::min(upperBound, nearest(place).first);
}

} // namespace atlas::geometry
