// SPDX-License-Identifier: GPL-2.0-or-later
// The parts of RegionBorders that measure in metres.
#include "app/geometry/region_borders.h"

#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/local_plane.h"
#include "app/geometry/point_grid.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numbers>

namespace atlas::geometry {

namespace {

/// A part is divided until pieces are this small against the error.
constexpr double smallestPiece = 0.001;
constexpr int mostRounds = 4;
constexpr double longestStep = 0.05; // degrees

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

struct Flat
{
    double x = 0;
    double y = 0;
};

/// Metres east and north of a place on a map that is true near it (sinusoidal projection): what lies d beside the
/// centre is sheared by about d/R times the tangent of the latitude.
class FlatMap
{
public:
    explicit FlatMap(model::LonLat centre)
        : m_centre(centre), m_perLat(distanceM({centre.lon, centre.lat - 0.01}, {centre.lon, centre.lat + 0.01}) / 0.02)
    {
    }
    Flat of(model::LonLat place) const
    {
        return {(place.lon - m_centre.lon) * perLon(place.lat), (place.lat - m_centre.lat) * m_perLat};
    }
    model::LonLat back(Flat place) const
    {
        const double lat = m_centre.lat + place.y / m_perLat;
        return {m_centre.lon + place.x / perLon(lat), lat};
    }
    /// At most the squared distance of anything in the boxes.
    double squaredBetween(const model::LonLatBox &a, const model::LonLatBox &b) const
    {
        const double farthest = std::max({std::abs(a.south), std::abs(a.north), std::abs(b.south), std::abs(b.north)});
        const double wide = std::max({0.0, b.west - a.east, a.west - b.east}) * perLon(farthest);
        const double high = std::max({0.0, b.south - a.north, a.south - b.north}) * m_perLat;
        return 0.99 * (wide * wide + high * high);
    }

private:
    /// Metres a degree of longitude, on the WGS 84 ellipsoid.
    static double perLon(double lat)
    {
        constexpr double radian = std::numbers::pi / 180;
        constexpr double equatorM = 6378137 * radian;
        constexpr double e2 = 0.0066943799901413165;
        const double s = std::sin(lat * radian);
        return equatorM * std::sqrt((1 - s * s) / (1 - e2 * s * s));
    }
    model::LonLat m_centre;
    double m_perLat;
};

/// Calls visit(a, b) for steps along an edge short enough to be straight on the map as well.
template <typename Visit>
void alongEdge(const FlatMap &map, model::LonLat a, model::LonLat b, Visit &&visit)
{
    const double size = std::max(std::abs(b.lon - a.lon), std::abs(b.lat - a.lat));
    const int steps = std::max(1, static_cast<int>(std::ceil(size / longestStep)));
    Flat from = map.of(a);
    for (int i = 1; i <= steps; ++i) {
        const double t = static_cast<double>(i) / steps;
        const Flat to = map.of({a.lon + t * (b.lon - a.lon), a.lat + t * (b.lat - a.lat)});
        visit(from, to);
        from = to;
    }
}

double squared(Flat a, Flat b)
{
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

/// Between the boxes of two segments.
double squaredGap(Flat a, Flat b, Flat u, Flat v)
{
    const double wide =
        std::max({0.0, std::min(u.x, v.x) - std::max(a.x, b.x), std::min(a.x, b.x) - std::max(u.x, v.x)});
    const double high =
        std::max({0.0, std::min(u.y, v.y) - std::max(a.y, b.y), std::min(a.y, b.y) - std::max(u.y, v.y)});
    return wide * wide + high * high;
}

Flat nearestOn(Flat a, Flat b, Flat p)
{
    const double length = squared(a, b);
    const double along = length > 0 ? ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length : 0;
    const double t = std::clamp(along, 0.0, 1.0);
    return {a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)};
}

double turn(Flat a, Flat b, Flat p)
{
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

struct Nearest
{
    double squaredM = std::numeric_limits<double>::infinity();
    Flat ours;
    Flat theirs;

    void take(Flat our, Flat their)
    {
        if (const double found = squared(our, their); found < squaredM)
            *this = {found, our, their};
    }
    /// Two segments: they cross, or one of their ends is nearest to the other.
    void take(Flat a, Flat b, Flat u, Flat v)
    {
        if (turn(a, b, u) * turn(a, b, v) < 0 && turn(u, v, a) * turn(u, v, b) < 0) {
            *this = {0, a, a};
            return;
        }
        take(nearestOn(a, b, u), u);
        take(nearestOn(a, b, v), v);
        take(a, nearestOn(u, v, a));
        take(b, nearestOn(u, v, b));
    }
};

/// The place of the shape and the place of the borders that are nearest on the map; equal where they meet.
template <typename Pieces>
std::pair<model::LonLat, model::LonLat> nearestPlaces(const Pieces &pieces, const model::Shape &shape,
                                                      const FlatMap &map)
{
    struct Edge
    {
        Flat a, b;
        model::LonLatBox box;
    };
    const auto boxOf = [](model::LonLat a, model::LonLat b) {
        return model::LonLatBox{std::min(a.lon, b.lon), std::min(a.lat, b.lat), std::max(a.lon, b.lon),
                                std::max(a.lat, b.lat)};
    };
    std::vector<Edge> edges;
    edges.reserve(shape.points.size());
    for (std::size_t r = 0; r < shape.ringCount(); ++r) {
        const auto ring = shape.ring(r);
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const model::LonLat next = ring[i + 1 < ring.size() ? i + 1 : 0];
            alongEdge(map, ring[i], next, [&](Flat a, Flat b) { edges.push_back({a, b, boxOf(ring[i], next)}); });
        }
    }
    const model::LonLatBox bounds = shape.bounds();
    std::vector<std::pair<double, std::size_t>> order; // pieces, those that may be nearest first
    order.reserve(pieces.size());
    for (std::size_t i = 0; i < pieces.size(); ++i)
        order.emplace_back(map.squaredBetween(bounds, pieces[i].box), i);
    const auto farther = std::greater<>();
    std::make_heap(order.begin(), order.end(), farther);
    Nearest nearest;
    while (!order.empty() && order.front().first < nearest.squaredM) {
        const auto &piece = pieces[order.front().second];
        std::pop_heap(order.begin(), order.end(), farther);
        order.pop_back();
        if (bounds.contains(piece.line.front()) && contains(shape, piece.line.front()))
            return {piece.line.front(), piece.line.front()};
        std::vector<std::pair<Flat, Flat>> steps;
        for (std::size_t i = 0; i + 1 < piece.line.size(); ++i)
            alongEdge(map, piece.line[i], piece.line[i + 1], [&](Flat u, Flat v) { steps.emplace_back(u, v); });
        for (const Edge &edge : edges) {
            if (map.squaredBetween(edge.box, piece.box) >= nearest.squaredM)
                continue;
            for (const auto &[u, v] : steps) {
                if (squaredGap(edge.a, edge.b, u, v) < nearest.squaredM)
                    nearest.take(edge.a, edge.b, u, v);
            }
        }
    }
    if (nearest.squaredM == 0)
        nearest.theirs = nearest.ours;
    return {map.back(nearest.ours), map.back(nearest.theirs)};
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

double RegionBorders::distanceToNearestBorderM(const model::Shape &shape) const
{
    const model::LonLatBox bounds = shape.bounds();
    if (m_pieces.empty() || bounds.isEmpty())
        return std::numeric_limits<double>::infinity();
    // Nearest in a flat map around the shape, then in ones around the middle of what was found, where distances are
    // true.
    model::LonLat centre = centreOf(bounds);
    double nearest = std::numeric_limits<double>::infinity();
    for (int round = 0; round < mostRounds; ++round) {
        const auto [ours, theirs] = nearestPlaces(m_pieces, shape, FlatMap(centre));
        const double distance = ours == theirs ? 0 : distanceM(ours, theirs);
        const bool settled = distance >= nearest * 0.9999;
        nearest = std::min(nearest, distance);
        if (settled || nearest == 0)
            break;
        centre = {(ours.lon + theirs.lon) / 2, (ours.lat + theirs.lat) / 2};
    }
    return nearest;
}

} // namespace atlas::geometry
