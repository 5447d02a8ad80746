// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/measured_shape.h"

#include "app/geometry/cell_grid.h"
#include "app/geometry/cell_lists.h"
#include "app/geometry/shifted_side.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas::geometry {

std::optional<MeasuredShape> MeasuredShape::from(const model::Shape &shape)
{
    for (const model::LonLat &p : shape.points)
        if (!(std::abs(p.lon) <= 180 && std::abs(p.lat) <= 90)) // also when not a number
            return std::nullopt;
    if (shape.isEmpty() || shape.points.empty())
        return std::nullopt;
    MeasuredShape made(shape.bounds());
    if (!made.takeRings(shape) || !made.isSimple() || !made.ringsNest(shape))
        return std::nullopt;
    made.measure();
    if (!(made.m_wholeKm2 > 0))
        return std::nullopt;
    return made;
}

/// Copies the rings without repeated points, directed by the turn at their westmost vertex.
bool MeasuredShape::takeRings(const model::Shape &shape)
{
    m_points.reserve(shape.points.size() + shape.ringCount());
    m_rings.reserve(shape.ringCount());
    for (std::size_t part = 0; part < shape.partCount(); ++part) {
        const auto [firstRing, lastRing] = shape.ringsOfPart(part);
        for (std::size_t r = firstRing; r < lastRing; ++r) {
            const std::size_t first = m_points.size();
            for (const model::LonLat &p : shape.ring(r))
                if (m_points.size() == first || !(p == m_points.back()))
                    m_points.push_back(p);
            while (m_points.size() > first + 1 && m_points.back() == m_points[first])
                m_points.pop_back();
            const std::size_t count = m_points.size() - first;
            if (count < 3)
                return false;
            const auto ring = m_points.begin() + static_cast<std::ptrdiff_t>(first);
            const auto westmost =
                std::min_element(ring, m_points.end(), [](const model::LonLat &p, const model::LonLat &q) {
                    return p.lon < q.lon || (p.lon == q.lon && p.lat < q.lat);
                });
            const auto at = static_cast<std::size_t>(westmost - ring);
            const int turn = fastOrientation(ring[static_cast<std::ptrdiff_t>((at + count - 1) % count)], *westmost,
                                             ring[static_cast<std::ptrdiff_t>((at + 1) % count)]);
            if (turn == 0)
                return false;
            if ((turn > 0) != (r == firstRing))
                std::reverse(ring, m_points.end());
            m_points.push_back(m_points[first]);
            m_rings.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(m_points.size() - 1)});
        }
    }
    return true;
}

/// No two edges have anything in common but the vertex between neighbours.
bool MeasuredShape::isSimple() const
{
    struct RingEdge
    {
        model::LonLat a;
        model::LonLat b;
        double west, east, south, north;
        std::uint32_t ring;
    };
    std::vector<RingEdge> edges;
    edges.reserve(m_points.size());
    for (std::uint32_t r = 0; r < m_rings.size(); ++r)
        for (std::uint32_t i = m_rings[r].first; i < m_rings[r].last; ++i)
            edges.push_back({m_points[i], m_points[i + 1], std::min(m_points[i].lon, m_points[i + 1].lon),
                             std::max(m_points[i].lon, m_points[i + 1].lon),
                             std::min(m_points[i].lat, m_points[i + 1].lat),
                             std::max(m_points[i].lat, m_points[i + 1].lat), r});
    const auto apart = [&](const RingEdge &e, const RingEdge &f) {
        if (e.east < f.west || f.east < e.west || e.north < f.south || f.north < e.south)
            return true;
        return fastOrientation(e.a, e.b, f.a) * fastOrientation(e.a, e.b, f.b) > 0 ||
               fastOrientation(f.a, f.b, e.a) * fastOrientation(f.a, f.b, e.b) > 0;
    };
    const auto turnsBack = [](const RingEdge &e, const RingEdge &next) {
        return fastOrientation(e.a, e.b, next.b) == 0 &&
               (e.b.lon - e.a.lon) * (next.b.lon - next.a.lon) + (e.b.lat - e.a.lat) * (next.b.lat - next.a.lat) < 0;
    };
    const CellGrid grid(m_bounds, 4 * static_cast<double>(edges.size()));
    const CellLists cells(grid, edges.size(), [&](std::size_t i) { return std::pair{edges[i].a, edges[i].b}; });
    for (std::size_t cell = 0; cell < grid.size(); ++cell) {
        const auto list = cells.at(cell);
        for (std::size_t i = 0; i < list.size(); ++i) {
            for (std::size_t j = i + 1; j < list.size(); ++j) {
                const RingEdge &e = edges[list[i]];
                const RingEdge &f = edges[list[j]];
                const Ring &ring = m_rings[e.ring];
                const bool sameRing = e.ring == f.ring;
                if (sameRing && list[j] == list[i] + 1) {
                    if (turnsBack(e, f))
                        return false;
                } else if (sameRing && list[j] - list[i] == ring.last - ring.first - 1) { // last and first
                    if (turnsBack(f, e))
                        return false;
                } else if (!apart(e, f)) {
                    return false;
                }
            }
        }
    }
    return true;
}

/// Given rings that do not meet: every hole is in its own polygon and in nothing else, no polygon is in another.
bool MeasuredShape::ringsNest(const model::Shape &shape) const
{
    if (m_rings.size() == 1)
        return true;
    for (std::size_t part = 0; part < shape.partCount(); ++part) {
        const auto [first, last] = shape.ringsOfPart(part);
        for (std::size_t r = first; r < last; ++r) {
            const model::LonLat place = m_points[m_rings[r].first];
            if (r != first && !isInRing(place, m_rings[first]))
                return false;
            int depth = 0; // in how many polygons, less the holes
            for (std::size_t other = 0; other < m_rings.size(); ++other) {
                if (other == r || !isInRing(place, m_rings[other]))
                    continue;
                const bool isHole =
                    std::find(shape.partStarts.begin(), shape.partStarts.end(), other) == shape.partStarts.end();
                depth += isHole ? -1 : 1;
            }
            if (depth != (r == first ? 0 : 1))
                return false;
        }
    }
    return true;
}

bool MeasuredShape::isInRing(model::LonLat point, const Ring &ring) const
{
    bool inside = false;
    for (std::uint32_t i = ring.first; i < ring.last; ++i) {
        const model::LonLat &a = m_points[i];
        const model::LonLat &b = m_points[i + 1];
        if ((a.lat < point.lat) != (b.lat < point.lat) && (fastOrientation(a, b, point) > 0) == (a.lat < b.lat))
            inside = !inside;
    }
    return inside;
}

void MeasuredShape::measure()
{
    m_before.assign(m_points.size(), 0);
    double whole = 0;
    for (const Ring &ring : m_rings) {
        double sum = 0;
        for (std::uint32_t i = ring.first; i < ring.last; ++i) {
            m_before[i] = sum;
            sum += m_area.underEdge(m_points[i], m_points[i + 1]);
        }
        m_before[ring.last] = sum;
        whole += sum;
    }
    m_wholeKm2 = whole * std::numbers::pi / 180;
}

} // namespace atlas::geometry
