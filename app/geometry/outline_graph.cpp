// SPDX-License-Identifier: GPL-2.0-or-later
// Phases. 1. Edges are made unique and split where they cross (edge_soup.h); from then on they bound faces. 2. Crossing
// an edge enters or leaves the regions in whose rings it stands, and going round a vertex passes from face to face; so
// the regions that hold one face of a connected piece of the drawing give those of all its faces. 3. What holds the
// face around a connected piece is found by a ray west from its westmost vertex. 4. Each face goes to its lowest
// region, and edges with the same region on both sides are dropped.
#include "app/geometry/outline_graph.h"

#include "app/geometry/bounds.h"
#include "app/geometry/edge_soup.h"
#include "app/geometry/incidence.h"
#include "app/geometry/shifted_side.h"
#include "app/model/threads.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace atlas::geometry {

namespace {

/// Sets of regions as numbers: 0 the empty one, region + 1 that region alone, larger ones as they turn up.
class RegionSets
{
public:
    explicit RegionSets(std::size_t regions) : m_regions(static_cast<std::int32_t>(regions)) {}

    std::int32_t toggled(std::int32_t set, std::int32_t region)
    {
        if (set == 0)
            return region + 1;
        if (set == region + 1)
            return 0;
        std::vector<std::int32_t> members = set <= m_regions ? std::vector{set - 1} : m_larger[index(set)];
        const auto at = std::lower_bound(members.begin(), members.end(), region);
        if (at != members.end() && *at == region)
            members.erase(at);
        else
            members.insert(at, region);
        return members.size() == 1 ? members.front() + 1 : numberOf(members);
    }
    std::int32_t lowest(std::int32_t set) const { return set <= m_regions ? set - 1 : m_larger[index(set)].front(); }

private:
    std::size_t index(std::int32_t set) const { return static_cast<std::size_t>(set - m_regions - 1); }
    std::int32_t numberOf(const std::vector<std::int32_t> &members)
    {
        const auto [at, isNew] =
            m_numbers.try_emplace(members, m_regions + 1 + static_cast<std::int32_t>(m_larger.size()));
        if (isNew)
            m_larger.push_back(members);
        return at->second;
    }

    std::int32_t m_regions;
    std::vector<std::vector<std::int32_t>> m_larger;
    std::map<std::vector<std::int32_t>, std::int32_t> m_numbers;
};

/// The edges by latitude, for rays.
class Strips
{
public:
    Strips() = default;
    explicit Strips(const EdgeSoup &soup) : m_soup(&soup), m_box(boundsOf(soup.vertices()))
    {
        const std::size_t count = std::clamp<std::size_t>(soup.edges().size() / 64, 1, 8192);
        m_perDegree = static_cast<double>(count) / (m_box.north - m_box.south + 1e-9);
        m_starts.assign(count + 1, 0);
        for (std::uint32_t edge = 0; edge < soup.edges().size(); ++edge)
            forEachStrip(edge, [this](std::size_t strip) { ++m_starts[strip]; });
        std::uint32_t sum = 0;
        for (std::uint32_t &start : m_starts)
            start = sum += start;
        m_edges.resize(sum);
        for (std::uint32_t edge = 0; edge < soup.edges().size(); ++edge)
            forEachStrip(edge, [this, edge](std::size_t strip) { m_edges[--m_starts[strip]] = edge; });
    }

    /// Calls visit(edge) for the edges that pass strictly west of a vertex of the drawing, at its latitude.
    template <typename Visit>
    void forEachWestOf(model::LonLat vertex, Visit &&visit) const
    {
        const std::size_t strip = stripOf(vertex.lat);
        for (std::uint32_t at = m_starts[strip]; at < m_starts[strip + 1]; ++at) {
            model::LonLat low = m_soup->vertices()[m_soup->edges()[m_edges[at]].from];
            model::LonLat high = m_soup->vertices()[m_soup->edges()[m_edges[at]].to];
            if (low.lat > high.lat)
                std::swap(low, high);
            if (low.lat <= vertex.lat && vertex.lat < high.lat && fastOrientation(low, high, vertex) < 0)
                visit(m_edges[at]);
        }
    }

private:
    std::size_t stripOf(double lat) const
    {
        return std::min(static_cast<std::size_t>((lat - m_box.south) * m_perDegree), m_starts.size() - 2);
    }
    template <typename Visit>
    void forEachStrip(std::uint32_t edge, Visit &&visit) const
    {
        const double a = m_soup->vertices()[m_soup->edges()[edge].from].lat;
        const double b = m_soup->vertices()[m_soup->edges()[edge].to].lat;
        const std::size_t last = stripOf(std::max(a, b));
        for (std::size_t strip = stripOf(std::min(a, b)); strip <= last; ++strip)
            visit(strip);
    }

    const EdgeSoup *m_soup = nullptr;
    model::LonLatBox m_box;
    double m_perDegree = 0;
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_edges;
};

/// Finds, for both sides of every edge, the set of regions that hold it.
class Faces
{
public:
    Faces(const EdgeSoup &soup, std::size_t regions)
        : m_soup(soup), m_vertices(soup.vertices()), m_edges(soup.edges()), m_sets(regions)
    {
        std::vector<std::uint32_t> firsts;
        model::runBoth([this] { m_strips = Strips(m_soup); },
                       [&] {
                           m_incidence = Incidence(m_vertices.size(), m_edges);
                           m_sides.resize(m_edges.size());
                           m_reached.assign(m_vertices.size(), 0);
                           for (std::uint32_t vertex = 0; vertex < m_vertices.size(); ++vertex)
                               if (m_reached[vertex] == 0 && !m_incidence.at(vertex).empty())
                                   firsts.push_back(westmostOfPiece(vertex));
                       });
        for (const std::uint32_t first : firsts)
            settle(first);
    }

    std::int32_t left(std::size_t edge) const { return m_sets.lowest(m_sides[edge].left); }
    std::int32_t right(std::size_t edge) const { return m_sets.lowest(m_sides[edge].right); }

private:
    struct Sides
    {
        std::int32_t left = -1; // seen from its start; −1 = not known yet
        std::int32_t right = -1;
    };

    std::uint32_t otherEnd(std::uint32_t edge, std::uint32_t vertex) const
    {
        return m_edges[edge].from == vertex ? m_edges[edge].to : m_edges[edge].from;
    }
    std::int32_t &leftOf(std::uint32_t edge, std::uint32_t from)
    {
        return m_edges[edge].from == from ? m_sides[edge].left : m_sides[edge].right;
    }
    std::int32_t &rightOf(std::uint32_t edge, std::uint32_t from)
    {
        return m_edges[edge].from == from ? m_sides[edge].right : m_sides[edge].left;
    }
    std::int32_t across(std::uint32_t edge, std::int32_t set)
    {
        m_soup.forEachRegion(edge, [&](std::int32_t region) { set = m_sets.toggled(set, region); });
        return set;
    }

    /// The westmost vertex (of several the southernmost) of all that hang together with this one.
    std::uint32_t westmostOfPiece(std::uint32_t vertex)
    {
        m_stack.assign(1, vertex);
        m_reached[vertex] = 1;
        std::uint32_t first = vertex;
        while (!m_stack.empty()) {
            const std::uint32_t at = m_stack.back();
            m_stack.pop_back();
            const model::LonLat &p = m_vertices[at];
            const model::LonLat &best = m_vertices[first];
            if (p.lon < best.lon || (p.lon == best.lon && p.lat < best.lat))
                first = at;
            for (const std::uint32_t edge : m_incidence.at(at)) {
                const std::uint32_t next = otherEnd(edge, at);
                if (m_reached[next] == 0) {
                    m_reached[next] = 1;
                    m_stack.push_back(next);
                }
            }
        }
        return first;
    }

    /// Counter-clockwise from due east.
    void sortAround(std::uint32_t vertex)
    {
        const model::LonLat centre = m_vertices[vertex];
        const auto below = [&](const model::LonLat &p) {
            return p.lat < centre.lat || (p.lat == centre.lat && p.lon < centre.lon);
        };
        const auto around = m_incidence.at(vertex);
        std::sort(around.begin(), around.end(), [&](std::uint32_t e, std::uint32_t f) {
            const model::LonLat &p = m_vertices[otherEnd(e, vertex)];
            const model::LonLat &q = m_vertices[otherEnd(f, vertex)];
            return below(p) != below(q) ? below(q) : fastOrientation(centre, p, q) > 0;
        });
    }

    /// Spreads what is known from the westmost vertex of a connected piece to all of it.
    void settle(std::uint32_t first)
    {
        sortAround(first);
        // All its edges lead east or due north; the face to the west lies left of the last one short of due west.
        std::uint32_t last = m_incidence.at(first).back();
        for (const std::uint32_t edge : m_incidence.at(first))
            if (m_vertices[otherEnd(edge, first)].lat >= m_vertices[first].lat)
                last = edge;
        std::int32_t outer = 0;
        m_strips.forEachWestOf(m_vertices[first], [&](std::uint32_t edge) { outer = across(edge, outer); });
        leftOf(last, first) = outer;
        rightOf(last, first) = across(last, outer);

        m_stack.assign(1, first);
        m_reached[first] = 2;
        while (!m_stack.empty()) {
            const std::uint32_t vertex = m_stack.back();
            m_stack.pop_back();
            if (m_incidence.at(vertex).size() > 2)
                sortAround(vertex);
            goRound(vertex);
            for (const std::uint32_t edge : m_incidence.at(vertex)) {
                const std::uint32_t next = otherEnd(edge, vertex);
                if (m_reached[next] != 2) {
                    m_reached[next] = 2;
                    m_stack.push_back(next);
                }
            }
        }
    }

    void goRound(std::uint32_t vertex)
    {
        const auto around = m_incidence.at(vertex);
        std::size_t known = 0;
        while (leftOf(around[known], vertex) < 0)
            ++known;
        std::int32_t face = leftOf(around[known], vertex);
        for (std::size_t step = 1; step < around.size(); ++step) {
            const std::uint32_t edge = around[(known + step) % around.size()];
            rightOf(edge, vertex) = face;
            face = leftOf(edge, vertex) = across(edge, face);
        }
    }

    const EdgeSoup &m_soup;
    const std::vector<model::LonLat> &m_vertices;
    const std::vector<EdgeSoup::Edge> &m_edges;
    RegionSets m_sets;
    Strips m_strips;
    Incidence m_incidence;
    std::vector<Sides> m_sides;
    std::vector<std::uint8_t> m_reached; // 1 found to hang together, 2 about to be settled
    std::vector<std::uint32_t> m_stack;
};

} // namespace

OutlineGraph OutlineGraph::build(const std::vector<model::ShapePtr> &regions)
{
    OutlineGraph graph;
    EdgeSoup soup(regions);
    graph.complete = soup.splitAtCrossings();
    if (!graph.complete || soup.edges().empty())
        return graph;
    const Faces faces(soup, regions.size());
    graph.edges.reserve(soup.edges().size());
    for (std::size_t i = 0; i < soup.edges().size(); ++i) {
        const EdgeSoup::Edge &edge = soup.edges()[i];
        if (faces.left(i) != faces.right(i))
            graph.edges.push_back({edge.from, edge.to, faces.left(i), faces.right(i)});
    }
    graph.vertices = soup.takeVertices();
    return graph;
}

} // namespace atlas::geometry
