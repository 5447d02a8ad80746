// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/edge_soup.h"

#include "app/geometry/bounds.h"
#include "app/geometry/cell_grid.h"
#include "app/geometry/cell_lists.h"
#include "app/geometry/segment_crossing.h"
#include "app/geometry/shifted_side.h"
#include "app/model/threads.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace atlas::geometry {

namespace {

constexpr int mostRounds = 8;
constexpr std::size_t fewEdges = 20000; // one thread is done with them before another begins

std::size_t mixed(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t h = a * 0x9e3779b97f4a7c15ULL + b;
    h ^= h >> 32;
    h *= 0xd6e8feb86659fd93ULL;
    h ^= h >> 29;
    return static_cast<std::size_t>(h);
}

std::size_t hashOf(model::LonLat place)
{
    // Adding zero makes one number of the two zeros.
    return mixed(std::bit_cast<std::uint64_t>(place.lon + 0.0), std::bit_cast<std::uint64_t>(place.lat + 0.0));
}

/// The slot that holds a matching entry, or the free one where it belongs.
template <typename Matches>
std::uint32_t &slotFor(std::vector<std::uint32_t> &slots, std::size_t hash, Matches &&matches)
{
    const std::size_t mask = slots.size() - 1;
    std::size_t at = hash & mask;
    while (slots[at] != 0 && !matches(slots[at] - 1))
        at = (at + 1) & mask;
    return slots[at];
}

/// For three places on one line: whether the last is strictly between the others.
bool isBetween(model::LonLat a, model::LonLat b, model::LonLat p)
{
    return a.lon != b.lon ? std::min(a.lon, b.lon) < p.lon && p.lon < std::max(a.lon, b.lon)
                          : std::min(a.lat, b.lat) < p.lat && p.lat < std::max(a.lat, b.lat);
}

} // namespace

EdgeSoup::EdgeSoup(const std::vector<model::ShapePtr> &regions)
{
    std::size_t points = 0;
    for (const model::ShapePtr &shape : regions)
        points += shape ? shape->points.size() : 0;
    m_vertices.reserve(points);
    m_edges.reserve(points);
    m_users.reserve(points);
    enlarge(points, points);
    std::vector<std::uint32_t> numbers;
    for (std::size_t region = 0; region < regions.size(); ++region) {
        if (!regions[region])
            continue;
        for (std::size_t r = 0; r < regions[region]->ringCount(); ++r) {
            const auto ring = regions[region]->ring(r);
            const bool finite = std::all_of(ring.begin(), ring.end(), [](const model::LonLat &p) {
                return std::abs(p.lon) <= 180 && std::abs(p.lat) <= 90; // false for not-a-number
            });
            if (!finite || ring.empty())
                continue;
            add(ring, static_cast<std::int32_t>(region), numbers);
        }
    }
}

/// Numbers the vertices, then the edges; each asks ahead for the memory that it will need.
void EdgeSoup::add(std::span<const model::LonLat> ring, std::int32_t region, std::vector<std::uint32_t> &numbers)
{
    constexpr std::size_t ahead = 8;
    numbers.clear();
    for (std::size_t i = 0; i < ring.size(); ++i) {
        if (i + ahead < ring.size())
            __builtin_prefetch(&m_vertexSlots[hashOf(ring[i + ahead]) & (m_vertexSlots.size() - 1)]);
        numbers.push_back(vertexAt(ring[i]));
    }
    numbers.push_back(numbers.front());
    for (std::size_t i = 1; i < numbers.size(); ++i) {
        if (i + ahead < numbers.size()) {
            const auto [low, high] = std::minmax(numbers[i + ahead - 1], numbers[i + ahead]);
            __builtin_prefetch(&m_edgeSlots[mixed(low, high) & (m_edgeSlots.size() - 1)]);
        }
        if (numbers[i - 1] != numbers[i])
            toggle(edgeBetween(numbers[i - 1], numbers[i]), region);
    }
}

bool EdgeSoup::splitAtCrossings()
{
    std::uint32_t firstNew = 0;
    for (int round = 0; round < mostRounds; ++round) {
        std::vector<Cut> cuts = findCuts(firstNew);
        if (cuts.empty()) {
            forgetUnused();
            return true;
        }
        firstNew = static_cast<std::uint32_t>(m_edges.size());
        apply(std::move(cuts));
    }
    return false;
}

std::uint32_t EdgeSoup::vertexAt(model::LonLat place)
{
    std::uint32_t &slot =
        slotFor(m_vertexSlots, hashOf(place), [&](std::uint32_t vertex) { return m_vertices[vertex] == place; });
    if (slot == 0) {
        m_vertices.push_back(place);
        slot = static_cast<std::uint32_t>(m_vertices.size());
    }
    return slot - 1;
}

std::uint32_t EdgeSoup::edgeBetween(std::uint32_t a, std::uint32_t b)
{
    if (a > b)
        std::swap(a, b);
    std::uint32_t &slot = slotFor(m_edgeSlots, mixed(a, b),
                                  [&](std::uint32_t edge) { return m_edges[edge].from == a && m_edges[edge].to == b; });
    if (slot == 0) {
        m_edges.push_back({a, b});
        m_users.push_back({-1, -1});
        slot = static_cast<std::uint32_t>(m_edges.size());
    }
    return slot - 1;
}

void EdgeSoup::toggle(std::uint32_t edge, std::int32_t region)
{
    auto &users = m_users[edge];
    if (users[0] < 0) {
        users[0] = region;
        return;
    }
    const auto more = m_more.find(edge);
    const auto takeOne = [&]() -> std::int32_t { // to fill a gap with
        if (more == m_more.end() || more->second.empty())
            return -1;
        const std::int32_t last = more->second.back();
        more->second.pop_back();
        return last;
    };
    if (users[0] == region) {
        users[0] = users[1];
        users[1] = takeOne();
    } else if (users[1] == region) {
        users[1] = takeOne();
    } else if (users[1] < 0) {
        users[1] = region;
    } else if (more == m_more.end()) {
        m_more[edge].push_back(region);
    } else if (const auto at = std::find(more->second.begin(), more->second.end(), region); at != more->second.end()) {
        more->second.erase(at);
    } else {
        more->second.push_back(region);
    }
}

/// Makes the tables large enough for so many, at most half full.
void EdgeSoup::enlarge(std::size_t vertices, std::size_t edges)
{
    if (m_vertexSlots.size() < 2 * vertices || m_vertexSlots.empty()) {
        m_vertexSlots.assign(std::bit_ceil(2 * vertices + 2), 0);
        for (std::uint32_t i = 0; i < m_vertices.size(); ++i)
            slotFor(m_vertexSlots, hashOf(m_vertices[i]), [](std::uint32_t) { return false; }) = i + 1;
    }
    if (m_edgeSlots.size() < 2 * edges || m_edgeSlots.empty()) {
        m_edgeSlots.assign(std::bit_ceil(2 * edges + 2), 0);
        for (std::uint32_t i = 0; i < m_edges.size(); ++i)
            slotFor(m_edgeSlots, mixed(m_edges[i].from, m_edges[i].to), [](std::uint32_t) { return false; }) = i + 1;
    }
}

/// Only pairs of which one is at least as new as `firstNew`.
std::vector<EdgeSoup::Cut> EdgeSoup::findCuts(std::uint32_t firstNew)
{
    std::vector<Cut> cuts;
    if (firstNew == m_edges.size())
        return cuts;
    // Only in the box of the new ones can a pair meet of which one is new.
    std::vector<model::LonLat> ends;
    for (const Edge &edge : std::span(m_edges).subspan(firstNew > 0 ? firstNew : m_edges.size())) {
        ends.push_back(m_vertices[edge.from]);
        ends.push_back(m_vertices[edge.to]);
    }
    const CellGrid grid(boundsOf(firstNew > 0 ? ends : m_vertices), static_cast<double>(m_edges.size()));
    const CellLists cells(grid, m_edges.size(), [this](std::size_t edge) {
        return std::pair{m_vertices[m_edges[edge].from], m_vertices[m_edges[edge].to]};
    });
    // Looking for pairs is what takes the time; what is made of the few that are found, in the order of the cells.
    std::vector<std::vector<Pair>> found(std::clamp<std::size_t>(m_edges.size() / fewEdges, 1, model::threadCount()));
    model::inParts(found.size(), grid.size(), [&](std::size_t part, std::size_t first, std::size_t last) {
        std::vector<Boxed> inCell;
        for (std::size_t cell = first; cell < last; ++cell)
            findPairs(cells.at(cell), firstNew, inCell, found[part]);
    });
    for (const std::vector<Pair> &pairs : found)
        for (const auto &[e, f] : pairs)
            findCuts(e, f, cuts);
    return cuts;
}

/// Of edges in one cell, those that may have a place in common besides an end of both.
void EdgeSoup::findPairs(std::span<const std::uint32_t> list, std::uint32_t firstNew, std::vector<Boxed> &inCell,
                         std::vector<Pair> &pairs) const
{
    if (list.size() < 2 || list.back() < firstNew) // they stand in ascending order
        return;
    inCell.clear();
    for (const std::uint32_t edge : list) {
        if (!isInUse(edge))
            continue;
        const model::LonLat &a = m_vertices[m_edges[edge].from];
        const model::LonLat &b = m_vertices[m_edges[edge].to];
        inCell.push_back(
            {std::min(a.lon, b.lon), std::max(a.lon, b.lon), std::min(a.lat, b.lat), std::max(a.lat, b.lat), edge});
    }
    for (auto mine = inCell.begin(); mine != inCell.end(); ++mine) {
        for (auto other = mine + 1; other != inCell.end(); ++other) {
            if (other->edge >= firstNew && mine->west <= other->east && other->west <= mine->east &&
                mine->south <= other->north && other->south <= mine->north && mayMeet(mine->edge, other->edge))
                pairs.push_back({mine->edge, other->edge});
        }
    }
}

bool EdgeSoup::mayMeet(std::uint32_t e, std::uint32_t f) const
{
    const auto [ia, ib] = m_edges[e];
    const auto [iu, iv] = m_edges[f];
    const model::LonLat a = m_vertices[ia];
    const model::LonLat b = m_vertices[ib];
    const model::LonLat u = m_vertices[iu];
    const model::LonLat v = m_vertices[iv];
    if (ia == iu || ib == iu)
        return fastOrientation(a, b, v) == 0;
    if (ia == iv || ib == iv)
        return fastOrientation(a, b, u) == 0;
    return fastOrientation(a, b, u) * fastOrientation(a, b, v) <= 0 &&
           fastOrientation(u, v, a) * fastOrientation(u, v, b) <= 0;
}

void EdgeSoup::findCuts(std::uint32_t e, std::uint32_t f, std::vector<Cut> &cuts)
{
    auto [ia, ib] = m_edges[e];
    auto [iu, iv] = m_edges[f];
    const bool meet = ia == iu || ia == iv || ib == iu || ib == iv;
    if (meet) {
        // They share an end; the other ends decide whether one lies on the other.
        if (ib == iu || ib == iv)
            std::swap(ia, ib);
        if (ia == iv)
            std::swap(iu, iv);
    }
    const model::LonLat a = m_vertices[ia];
    const model::LonLat b = m_vertices[ib];
    const model::LonLat u = m_vertices[iu];
    const model::LonLat v = m_vertices[iv];
    const int atV = fastOrientation(a, b, v);
    if (meet) {
        if (atV == 0 && isBetween(a, b, v))
            cuts.push_back({e, iv});
        else if (atV == 0 && isBetween(a, v, b))
            cuts.push_back({f, ib});
        return;
    }
    const int atU = fastOrientation(a, b, u);
    if (atU * atV > 0)
        return;
    const int atA = fastOrientation(u, v, a);
    const int atB = fastOrientation(u, v, b);
    if (atA * atB > 0)
        return;
    if (atU != 0 && atV != 0 && atA != 0 && atB != 0) {
        enlarge(m_vertices.size() + 1, 0);
        const std::uint32_t crossing = vertexAt(crossingOf(a, b, u, v));
        if (crossing != ia && crossing != ib)
            cuts.push_back({e, crossing});
        if (crossing != iu && crossing != iv)
            cuts.push_back({f, crossing});
        return;
    }
    if (atU == 0 && isBetween(a, b, u))
        cuts.push_back({e, iu});
    if (atV == 0 && isBetween(a, b, v))
        cuts.push_back({e, iv});
    if (atA == 0 && isBetween(u, v, a))
        cuts.push_back({f, ia});
    if (atB == 0 && isBetween(u, v, b))
        cuts.push_back({f, ib});
}

void EdgeSoup::apply(std::vector<Cut> cuts)
{
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    enlarge(m_vertices.size(), m_edges.size() + 2 * cuts.size());
    std::vector<std::uint32_t> stops;
    for (std::size_t first = 0; first < cuts.size();) {
        const std::uint32_t edge = cuts[first].edge;
        const auto [a, b] = m_edges[edge];
        const model::LonLat start = m_vertices[a];
        const model::LonLat end = m_vertices[b];
        stops.clear();
        for (; first < cuts.size() && cuts[first].edge == edge; ++first)
            stops.push_back(cuts[first].vertex);
        const auto along = [&](std::uint32_t vertex) {
            return (m_vertices[vertex].lon - start.lon) * (end.lon - start.lon) +
                   (m_vertices[vertex].lat - start.lat) * (end.lat - start.lat);
        };
        std::sort(stops.begin(), stops.end(), [&](std::uint32_t p, std::uint32_t q) { return along(p) < along(q); });
        stops.push_back(b);
        std::vector<std::int32_t> users;
        forEachRegion(edge, [&users](std::int32_t region) { users.push_back(region); });
        // The edge leaves the table, so that a piece between the same ends would be a new one.
        m_users[edge] = {-1, -1};
        m_more.erase(edge);
        m_edges[edge] = {a, a};
        std::uint32_t from = a;
        for (const std::uint32_t to : stops) {
            const std::uint32_t piece = edgeBetween(from, to);
            for (const std::int32_t region : users)
                toggle(piece, region);
            from = to;
        }
    }
}

void EdgeSoup::forgetUnused()
{
    std::uint32_t kept = 0;
    for (std::uint32_t edge = 0; edge < m_edges.size(); ++edge) {
        if (!isInUse(edge))
            continue;
        if (kept != edge) {
            m_edges[kept] = m_edges[edge];
            m_users[kept] = m_users[edge];
            if (auto more = m_more.extract(edge)) {
                more.key() = kept;
                m_more.insert(std::move(more));
            }
        }
        ++kept;
    }
    m_edges.resize(kept);
    m_users.resize(kept);
    m_edgeSlots.clear();
    m_vertexSlots.clear();
}

} // namespace atlas::geometry
