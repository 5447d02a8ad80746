// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/bench/agreement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <numbers>

namespace atlas::bench {

namespace {

using model::LonLat;
using model::Shape;
using Real = long double;

constexpr double tolerance = 1e-9; // of the whole

/// By region: fast, plain.
using Pair = std::pair<double, double>;
std::map<std::int64_t, Pair> byRegion(const geometry::AreaParts &fast, const geometry::AreaParts &plain)
{
    std::map<std::int64_t, Pair> areas;
    for (const auto &part : fast.parts)
        areas[part.region].first = part.areaKm2;
    for (const auto &part : plain.parts)
        areas[part.region].second = part.areaKm2;
    return areas;
}

bool differ(const geometry::AreaParts &fast, const geometry::AreaParts &plain, double wholeKm2)
{
    const auto areas = byRegion(fast, plain);
    return std::any_of(areas.begin(), areas.end(), [&](const auto &each) {
        return std::abs(each.second.first - each.second.second) > tolerance * wholeKm2;
    });
}

struct Slanted
{
    Real west, atWest, east, atEast; ///< from west to east
    bool ofShape;
    Real at(Real lon) const { return atWest + (atEast - atWest) * ((lon - west) / (east - west)); }
};

/// Area between the equator and a latitude for a radian of longitude, as in ellipsoidal_area.h.
Real fromEquator(Real latitudeDeg)
{
    constexpr Real a = 6378.137L;
    constexpr Real f = 1 / 298.257223563L;
    const Real e2 = f * (2 - f);
    const Real e = std::sqrt(e2);
    const Real s = std::sin(latitudeDeg * std::numbers::pi_v<Real> / 180);
    return a * a * (1 - e2) / 2 * (s / (1 - e2 * s * s) + std::atanh(e * s) / e);
}

/// Under a slanted edge between two longitudes: three points of Gauss and Legendre, strips being narrow.
Real under(const Slanted &edge, Real west, Real east)
{
    const Real middle = (west + east) / 2;
    const Real half = (east - west) / 2;
    const Real node = std::sqrt(Real(3) / 5);
    const Real sum = 5 * fromEquator(edge.at(middle - node * half)) + 8 * fromEquator(edge.at(middle)) +
                     5 * fromEquator(edge.at(middle + node * half));
    return sum / 9 * half * std::numbers::pi_v<Real> / 180;
}

void addEdges(const Shape &shape, bool ofShape, const model::LonLatBox &box, std::vector<Slanted> &edges)
{
    for (std::size_t r = 0; r < shape.ringCount(); ++r) {
        const auto ring = shape.ring(r);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const LonLat &p = ring[i].lon < ring[i + 1].lon ? ring[i] : ring[i + 1];
            const LonLat &q = ring[i].lon < ring[i + 1].lon ? ring[i + 1] : ring[i];
            if (p.lon < q.lon && p.lon <= box.east && q.lon >= box.west) // upright edges bound no slice
                edges.push_back({p.lon, p.lat, q.lon, q.lat, ofShape});
        }
    }
}

} // namespace

long double areaByStrips(const Shape &shape, const Shape &region)
{
    const model::LonLatBox box = shape.bounds();
    std::vector<Slanted> edges;
    addEdges(shape, true, box, edges);
    const std::size_t own = edges.size();
    addEdges(region, false, box, edges);
    std::vector<Real> cuts;
    const auto cut = [&](Real lon) {
        if (lon >= box.west && lon <= box.east)
            cuts.push_back(lon);
    };
    for (const Slanted &edge : edges) {
        cut(edge.west);
        cut(edge.east);
    }
    for (std::size_t i = 0; i < own; ++i) {
        for (std::size_t j = own; j < edges.size(); ++j) {
            const Slanted &a = edges[i];
            const Slanted &b = edges[j];
            const Real west = std::max(a.west, b.west);
            const Real east = std::min(a.east, b.east);
            if (west >= east)
                continue;
            const Real before = a.at(west) - b.at(west);
            const Real after = a.at(east) - b.at(east);
            if ((before < 0) != (after < 0))
                cut(west + (east - west) * (before / (before - after)));
        }
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    std::sort(edges.begin(), edges.end(), [](const Slanted &a, const Slanted &b) { return a.west < b.west; });
    Real sum = 0;
    std::vector<const Slanted *> open;
    std::size_t next = 0;
    for (std::size_t c = 0; c + 1 < cuts.size(); ++c) {
        const Real west = cuts[c];
        const Real east = cuts[c + 1];
        const Real middle = (west + east) / 2;
        for (; next < edges.size() && edges[next].west <= west; ++next)
            open.push_back(&edges[next]);
        std::erase_if(open, [&](const Slanted *edge) { return edge->east <= west; });
        std::sort(open.begin(), open.end(),
                  [&](const Slanted *a, const Slanted *b) { return a->at(middle) < b->at(middle); });
        bool inShape = false;
        bool inRegion = false;
        for (const Slanted *edge : open) { // from south to north
            const bool before = inShape && inRegion;
            bool &which = edge->ofShape ? inShape : inRegion;
            which = !which;
            if (before != (inShape && inRegion))
                sum += before ? under(*edge, west, east) : -under(*edge, west, east);
        }
    }
    return sum;
}

Disagreement compare(const Everything &a, const Everything &b)
{
    Disagreement found;
    for (std::size_t i = 0; i < a.areas.size(); ++i)
        found.areas += differ(a.areas[i].provinces, b.areas[i].provinces, a.areas[i].wholeKm2) ||
                       differ(a.areas[i].districts, b.areas[i].districts, a.areas[i].wholeKm2);
    for (std::size_t i = 0; i < a.places.province.size(); ++i)
        found.places += a.places.province[i] != b.places.province[i] || a.places.district[i] != b.places.district[i];
    for (std::size_t i = 0; i < a.links.clusters.size(); ++i)
        found.links += a.links.clusters[i] == b.links.clusters[i] ? 0 : 1;
    return found;
}

void explainDisagreement(const Regions &regions, const std::vector<model::ShapePtr> &extents,
                         const std::vector<LonLat> &points, const Everything &fast, const Everything &plain)
{
    const auto explain = [&](std::size_t cluster, const char *level, const geometry::AreaParts &ours,
                             const geometry::AreaParts &theirs, const std::vector<model::ShapePtr> &shapes) {
        const double whole = fast.areas[cluster].wholeKm2;
        for (const auto &[region, areas] : byRegion(ours, theirs)) {
            if (std::abs(areas.first - areas.second) <= tolerance * whole)
                continue;
            const auto third =
                static_cast<double>(areaByStrips(*extents[cluster], *shapes[static_cast<std::size_t>(region)]));
            std::printf("cluster %zu, %s %lld: ours %.12g km2, plain %.12g, by strips %.12g; of the whole ours is off "
                        "by %.2g, plain by %.2g\n",
                        cluster, level, static_cast<long long>(region), areas.first, areas.second, third,
                        (areas.first - third) / whole, (areas.second - third) / whole);
        }
    };
    const auto excess = [](const geometry::AreaParts &areas, double whole) {
        for (const auto &part : areas.parts)
            whole -= part.areaKm2;
        return areas.outsideKm2 - whole;
    };
    for (std::size_t i = 0; i < fast.areas.size(); ++i) {
        const double whole = fast.areas[i].wholeKm2;
        if (differ(fast.areas[i].districts, plain.areas[i].districts, whole))
            std::printf(
                "cluster %zu: districts and outside are more than the whole by %.3g km2 in ours, %.3g in plain\n", i,
                excess(fast.areas[i].districts, whole), excess(plain.areas[i].districts, whole));
        explain(i, "province", fast.areas[i].provinces, plain.areas[i].provinces, regions.provinces);
        explain(i, "district", fast.areas[i].districts, plain.areas[i].districts, regions.districts);
    }
    std::map<std::array<int, 4>, std::size_t> kinds; // whether each found a province and a district
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::array<std::int32_t, 4> p{fast.places.province[i], fast.places.district[i], plain.places.province[i],
                                            plain.places.district[i]};
        if (p[0] == p[2] && p[1] == p[3])
            continue;
        std::array<int, 4> kind{};
        std::transform(p.begin(), p.end(), kind.begin(), [](std::int32_t region) { return region < 0 ? 0 : 1; });
        if (++kinds[kind] <= 3)
            std::printf("participant %zu at %.17g %.17g: ours province %d district %d, plain %d %d\n", i, points[i].lon,
                        points[i].lat, p[0], p[1], p[2], p[3]);
    }
    for (const auto &[kind, count] : kinds)
        std::printf("%zu participants: ours %s, %s; plain %s, %s\n", count, kind[0] ? "a province" : "no province",
                    kind[1] ? "a district" : "no district", kind[2] ? "a province" : "no province",
                    kind[3] ? "a district" : "no district");
}

} // namespace atlas::bench
