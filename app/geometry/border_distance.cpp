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

/// A part is divided until pieces are this small against the error.
constexpr double smallestPiece = 0.001;

Geometry clipped(const GeosContext &context, const GEOSGeometry *geometry, const model::LonLatBox &box)
{
    return owned(context, GEOSClipByRect_r(context, geometry, box.west, box.south, box.east, box.north));
}

model::LonLatBox boundsOf(const GeosContext &context, const GEOSGeometry *geometry)
{
    model::LonLatBox box;
    GEOSGeom_getXMin_r(context, geometry, &box.west);
    GEOSGeom_getYMin_r(context, geometry, &box.south);
    GEOSGeom_getXMax_r(context, geometry, &box.east);
    GEOSGeom_getYMax_r(context, geometry, &box.north);
    return box;
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
    Geometry whole = toGeos(context, part);
    if (!whole)
        return false;

    // Branch and bound on the distance to the other regions: it changes by at most a metre per metre, so a piece whose
    // box is centred at distance d and has radius r reaches at most d + r. The piece that may reach farthest is next.
    struct Candidate
    {
        double reach;
        Geometry geometry;
        model::LonLatBox box;
        bool operator<(const Candidate &other) const { return reach < other.reach; }
    };
    std::vector<Candidate> heap;
    const auto regionIndex = static_cast<std::int32_t>(region);
    const auto consider = [&](Geometry geometry) {
        const model::LonLatBox box = boundsOf(context, geometry.get());
        const double radius = distanceM({box.west, box.south}, {box.east, box.north}) / 2 * 1.002;
        const double reach = m_locator.distanceToOthersM(centreOf(box), regionIndex, errorM + radius) + radius;
        if (!(reach > errorM) || radius < smallestPiece * errorM)
            return;
        heap.push_back({reach, std::move(geometry), box});
        std::push_heap(heap.begin(), heap.end());
    };
    const auto shows = [&](model::LonLat place) { return m_locator.isCertain(place, regionIndex, errorM); };
    const auto step = std::max<std::size_t>(1, part.points.size() / 16);
    for (std::size_t i = 0; i < part.points.size(); i += step)
        if (shows(part.points[i]))
            return true;
    consider(std::move(whole));
    while (!heap.empty()) {
        std::pop_heap(heap.begin(), heap.end());
        const Geometry geometry = std::move(heap.back().geometry);
        const model::LonLatBox box = heap.back().box;
        heap.pop_back();
        const Geometry inside = owned(context, GEOSPointOnSurface_r(context, geometry.get()));
        model::LonLat place;
        if (inside && GEOSGeomGetX_r(context, inside.get(), &place.lon) == 1 &&
            GEOSGeomGetY_r(context, inside.get(), &place.lat) == 1 && shows(place))
            return true;
        model::LonLatBox first = box;
        model::LonLatBox second = box;
        const model::LonLat corner{box.west, box.south};
        if (distanceM(corner, {box.east, box.south}) > distanceM(corner, {box.west, box.north}))
            first.east = second.west = (box.west + box.east) / 2;
        else
            first.north = second.south = (box.south + box.north) / 2;
        for (const model::LonLatBox &half : {first, second}) {
            const Geometry piece = clipped(context, geometry.get(), half);
            Geometry areas = piece ? membersOfDimension(context, piece.get(), 2) : Geometry{};
            if (areas)
                consider(std::move(areas));
        }
    }
    return false;
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
