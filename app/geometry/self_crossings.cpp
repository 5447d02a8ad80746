// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/self_crossings.h"

#include "app/geometry/cell_grid.h"
#include "app/geometry/cell_lists.h"
#include "app/geometry/orientation.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace atlas::geometry {

namespace {

struct RingEdge
{
    model::LonLat a;
    model::LonLat b;
    std::uint32_t ring;
    std::uint32_t number; // in its ring
    std::uint32_t count;  // edges of the ring
};

bool isWithin(model::LonLat a, model::LonLat b, model::LonLat p)
{
    return p.lon >= std::min(a.lon, b.lon) && p.lon <= std::max(a.lon, b.lon) && p.lat >= std::min(a.lat, b.lat) &&
           p.lat <= std::max(a.lat, b.lat);
}

bool areNeighbours(const RingEdge &e, const RingEdge &f)
{
    return e.ring == f.ring && ((e.number + 1) % e.count == f.number || (f.number + 1) % e.count == e.number);
}

bool turnsBack(model::LonLat before, model::LonLat at, model::LonLat after)
{
    return orientation(before, at, after) == 0 &&
           (at.lon - before.lon) * (after.lon - at.lon) + (at.lat - before.lat) * (after.lat - at.lat) < 0;
}

void findCrossing(const RingEdge &e, const RingEdge &f, std::vector<RingFlaw> &flaws)
{
    const int fa = orientation(e.a, e.b, f.a);
    const int fb = orientation(e.a, e.b, f.b);
    const int ea = orientation(f.a, f.b, e.a);
    const int eb = orientation(f.a, f.b, e.b);
    if (fa * fb < 0 && ea * eb < 0) {
        const double wide = f.b.lon - f.a.lon;
        const double high = f.b.lat - f.a.lat;
        const double across = (e.b.lon - e.a.lon) * high - (e.b.lat - e.a.lat) * wide;
        const double share = ((f.a.lon - e.a.lon) * high - (f.a.lat - e.a.lat) * wide) / across;
        const double t = across != 0 ? std::clamp(share, 0.0, 1.0) : 0.5;
        flaws.push_back(
            {RingFlaw::Kind::Crossing, {e.a.lon + t * (e.b.lon - e.a.lon), e.a.lat + t * (e.b.lat - e.a.lat)}});
        return;
    }
    if (fa != 0 || fb != 0 || areNeighbours(e, f))
        return;
    // On one line: they lie on each other when they have two different places in common.
    std::vector<model::LonLat> common;
    const auto consider = [&](model::LonLat p, bool within) {
        if (within && std::find(common.begin(), common.end(), p) == common.end())
            common.push_back(p);
    };
    consider(f.a, isWithin(e.a, e.b, f.a));
    consider(f.b, isWithin(e.a, e.b, f.b));
    consider(e.a, isWithin(f.a, f.b, e.a));
    consider(e.b, isWithin(f.a, f.b, e.b));
    if (common.size() >= 2)
        flaws.push_back(
            {RingFlaw::Kind::Crossing, {(common[0].lon + common[1].lon) / 2, (common[0].lat + common[1].lat) / 2}});
}

} // namespace

std::vector<RingFlaw> ringFlaws(const model::Shape &shape, std::size_t limit)
{
    std::vector<RingFlaw> flaws;
    std::vector<RingEdge> edges;
    for (std::uint32_t r = 0; r < shape.ringCount(); ++r) {
        const auto ring = shape.ring(r);
        const std::size_t first = edges.size();
        for (std::size_t i = 0; i + 1 < ring.size(); ++i)
            if (!(ring[i] == ring[i + 1]))
                edges.push_back({ring[i], ring[i + 1], r, static_cast<std::uint32_t>(edges.size() - first), 0});
        const auto count = static_cast<std::uint32_t>(edges.size() - first);
        for (std::size_t i = first; i < edges.size(); ++i) {
            edges[i].count = count;
            const RingEdge &next = i + 1 < edges.size() ? edges[i + 1] : edges[first];
            if (count > 1 && turnsBack(edges[i].a, edges[i].b, next.b))
                flaws.push_back({RingFlaw::Kind::Spike, edges[i].b});
        }
    }
    if (!edges.empty()) {
        const CellGrid grid(shape.bounds(), 4 * static_cast<double>(edges.size()));
        const CellLists cells(grid, edges.size(), [&](std::size_t i) { return std::pair{edges[i].a, edges[i].b}; });
        for (std::size_t cell = 0; cell < grid.size() && flaws.size() < 4 * limit + 64; ++cell) {
            const auto list = cells.at(cell);
            for (std::size_t i = 0; i < list.size(); ++i)
                for (std::size_t j = i + 1; j < list.size(); ++j)
                    findCrossing(edges[list[i]], edges[list[j]], flaws);
        }
    }
    const auto key = [](const RingFlaw &flaw) { return std::tuple(flaw.place.lon, flaw.place.lat, flaw.kind); };
    std::sort(flaws.begin(), flaws.end(), [&](const RingFlaw &p, const RingFlaw &q) { return key(p) < key(q); });
    flaws.erase(std::unique(flaws.begin(), flaws.end()), flaws.end());
    if (flaws.size() > limit)
        flaws.resize(limit);
    return flaws;
}

} // namespace atlas::geometry
