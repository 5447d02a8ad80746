// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/outline_grid.h"

#include "app/geometry/bounds.h"
#include "app/geometry/incidence.h"
#include "app/model/threads.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas::geometry {

namespace {

constexpr double cellsPerEdge = 2;
constexpr double mostCells = 8e6;
constexpr std::size_t longestArc = 256; // edges; a short arc's running sum stays small and so keeps its last digits

/// A sum that keeps what rounding takes from it (Neumaier 1974, ZAMM 54:39–51).
class CarefulSum
{
public:
    void add(double value)
    {
        const double sum = m_sum + value;
        m_lost += std::abs(m_sum) >= std::abs(value) ? (m_sum - sum) + value : (value - sum) + m_sum;
        m_sum = sum;
    }
    double value() const { return m_sum + m_lost; }

private:
    double m_sum = 0;
    double m_lost = 0;
};

} // namespace

OutlineGrid::OutlineGrid(const OutlineGraph &graph)
{
    if (graph.edges.empty())
        return;
    followArcs(graph);
    m_cells =
        CellGrid(boundsOf(graph.vertices), std::min(cellsPerEdge * static_cast<double>(m_edges.size()), mostCells));
    model::runBoth(
        [this] {
            labelCorners();
            sumArcs();
        },
        [this] {
            m_lists = CellLists(m_cells, m_edges.size(), [this](std::size_t edge) {
                return std::pair{m_edges[edge].from, m_edges[edge].to};
            });
        });
    for (std::size_t cell = 0; cell < m_corners.size(); ++cell)
        m_corners[cell] = 2 * m_corners[cell] + (m_lists.at(cell).empty() ? 0 : 1);
    std::vector<model::LonLat> ends;
    ends.reserve(m_arcs.size());
    for (const Arc &arc : m_arcs)
        ends.push_back(arc.end);
    m_arcEnds = PointGrid(ends);
}

/// Follows outlines from every meeting of more or fewer than two edges, and then round those that meet no other.
void OutlineGrid::followArcs(const OutlineGraph &graph)
{
    const Incidence incidence(graph.vertices.size(), graph.edges);
    std::vector<bool> taken(graph.edges.size(), false);
    std::vector<std::pair<std::uint32_t, bool>> chain; // edges and whether they are followed forwards
    m_edges.reserve(graph.edges.size());
    const auto follow = [&](std::uint32_t vertex, std::uint32_t edge) {
        chain.clear();
        const std::uint32_t start = vertex;
        for (;;) {
            const bool forwards = graph.edges[edge].from == vertex;
            taken[edge] = true;
            chain.emplace_back(edge, forwards);
            vertex = forwards ? graph.edges[edge].to : graph.edges[edge].from;
            const auto around = incidence.at(vertex);
            if (around.size() != 2 || vertex == start)
                break;
            if (chain.size() == longestArc) {
                addArc(graph, chain);
                chain.clear();
            }
            edge = around[0] == edge ? around[1] : around[0];
        }
        addArc(graph, chain);
    };
    for (std::uint32_t vertex = 0; vertex < graph.vertices.size(); ++vertex)
        if (incidence.at(vertex).size() != 2)
            for (const std::uint32_t edge : incidence.at(vertex))
                if (!taken[edge])
                    follow(vertex, edge);
    for (std::uint32_t edge = 0; edge < graph.edges.size(); ++edge)
        if (!taken[edge])
            follow(graph.edges[edge].from, edge);
}

void OutlineGrid::addArc(const OutlineGraph &graph, const std::vector<std::pair<std::uint32_t, bool>> &chain)
{
    const auto arcNumber = static_cast<std::uint32_t>(m_arcs.size());
    const std::size_t first = m_edges.size();
    for (const auto &[index, forwards] : chain) {
        const OutlineEdge &edge = graph.edges[index];
        const model::LonLat &a = graph.vertices[edge.from];
        const model::LonLat &b = graph.vertices[edge.to];
        if (forwards)
            m_edges.push_back({a, b, edge.left, edge.right, arcNumber, 0});
        else
            m_edges.push_back({b, a, edge.right, edge.left, arcNumber, 0});
    }
    m_arcs.push_back({m_edges[first].from, m_edges.back().to, m_edges[first].left, m_edges[first].right, 0, 0});
}

void OutlineGrid::sumArcs()
{
    auto first = m_edges.begin();
    for (Arc &arc : m_arcs) {
        const auto last =
            std::find_if(first, m_edges.end(), [number = first->arc](const Edge &edge) { return edge.arc != number; });
        double south = first->from.lat;
        double north = south;
        for (auto edge = first; edge != last; ++edge) {
            south = std::min(south, edge->to.lat);
            north = std::max(north, edge->to.lat);
        }
        arc.referenceLat = (south + north) / 2;
        const ZonalArea area(arc.referenceLat);
        CarefulSum sum;
        for (auto edge = first; edge != last; ++edge) {
            edge->before = sum.value();
            sum.add(area.underEdge(edge->from, edge->to));
        }
        arc.total = sum.value();
        first = last;
    }
}

/// Along each row of corners, every edge that is passed going east changes the region from what lies west of it to what
/// lies east; as numbers the changes add up, in whatever order they are met.
void OutlineGrid::labelCorners()
{
    m_corners.assign(m_cells.size(), 0);
    for (const Edge &edge : m_edges) {
        const bool upward = edge.from.lat < edge.to.lat;
        const model::LonLat low = upward ? edge.from : edge.to;
        const model::LonLat high = upward ? edge.to : edge.from;
        const std::int32_t change = upward ? edge.right - edge.left : edge.left - edge.right;
        const std::size_t lastRow = std::min(m_cells.rowOf(high.lat) + 1, m_cells.rows() - 1);
        for (std::size_t row = m_cells.rowOf(low.lat); row <= lastRow; ++row) {
            const double lat = m_cells.corner(0, row).lat;
            if (!(low.lat <= lat && lat < high.lat))
                continue;
            const double share = (lat - low.lat) / (high.lat - low.lat);
            std::size_t column = m_cells.columnOf(low.lon + share * (high.lon - low.lon));
            const auto isEast = [&](std::size_t c) { return !shiftedPointIsLeft(low, high, m_cells.corner(c, row)); };
            while (column > 0 && isEast(column - 1))
                --column;
            while (column < m_cells.columns() && !isEast(column))
                ++column;
            if (column < m_cells.columns())
                m_corners[m_cells.cellAt(column, row)] += change;
        }
    }
    for (std::size_t row = 0; row < m_cells.rows(); ++row) {
        std::int32_t region = -1;
        for (std::size_t column = 0; column < m_cells.columns(); ++column) {
            std::int32_t &corner = m_corners[m_cells.cellAt(column, row)];
            corner = region += corner;
        }
    }
}

std::int32_t OutlineGrid::regionAt(model::LonLat point) const
{
    if (m_edges.empty() || !m_cells.box().contains(point))
        return -1;
    const std::size_t column = m_cells.columnOf(point.lon);
    const std::size_t row = m_cells.rowOf(point.lat);
    const std::int32_t corner = m_corners[m_cells.cellAt(column, row)];
    return corner % 2 == 0 ? corner / 2 : regionIn(column, row, point);
}

std::int32_t OutlineGrid::regionIn(std::size_t column, std::size_t row, model::LonLat point) const
{
    const std::size_t cell = m_cells.cellAt(column, row);
    std::int32_t region = m_corners[cell] >> 1;
    // From the corner north to the point's latitude, then east to the point.
    const model::LonLat corner = m_cells.corner(column, row);
    const model::LonLat elbow{corner.lon, point.lat};
    for (const std::uint32_t index : m_lists.at(cell)) {
        const Edge &edge = m_edges[index];
        const bool meetsNorthward = (edge.from.lon <= corner.lon) != (edge.to.lon <= corner.lon);
        const bool meetsEastward = (edge.from.lat <= point.lat) != (edge.to.lat <= point.lat);
        if (!meetsNorthward && !meetsEastward)
            continue;
        const bool elbowIsLeft = shiftedPointIsLeft(edge.from, edge.to, elbow);
        if (meetsNorthward && shiftedPointIsLeft(edge.from, edge.to, corner) != elbowIsLeft)
            region += elbowIsLeft ? edge.left - edge.right : edge.right - edge.left;
        if (meetsEastward && shiftedPointIsLeft(edge.from, edge.to, point) != elbowIsLeft)
            region += elbowIsLeft ? edge.right - edge.left : edge.left - edge.right;
    }
    return region;
}

Location OutlineGrid::locate(model::LonLat place) const
{
    if (m_edges.empty() || !m_cells.box().contains(place))
        return {noRegion, false};
    const std::size_t column = m_cells.columnOf(place.lon);
    const std::size_t row = m_cells.rowOf(place.lat);
    const std::int32_t corner = m_corners[m_cells.cellAt(column, row)];
    return corner % 2 == 0 ? Location{corner / 2, false} : locateIn(column, row, place);
}

Location OutlineGrid::locateIn(std::size_t column, std::size_t row, model::LonLat place) const
{
    Location location{regionIn(column, row, place), false};
    for (const std::uint32_t index : m_lists.at(m_cells.cellAt(column, row))) {
        const Edge &edge = m_edges[index];
        const bool holds =
            place.lon >= std::min(edge.from.lon, edge.to.lon) && place.lon <= std::max(edge.from.lon, edge.to.lon) &&
            place.lat >= std::min(edge.from.lat, edge.to.lat) && place.lat <= std::max(edge.from.lat, edge.to.lat) &&
            fastOrientation(edge.from, edge.to, place) == 0;
        if (!holds)
            continue;
        for (const std::int32_t region : {edge.left, edge.right})
            if (region >= 0 && (!location.onBorder || region < location.region || location.region < 0))
                location = {region, true};
    }
    return location;
}

void OutlineGrid::locate(std::span<const model::LonLat> places, std::span<Location> locations) const
{
    struct Waiting
    {
        std::size_t index;
        std::size_t column;
        std::size_t row;
    };
    constexpr std::size_t group = 64;
    std::array<Waiting, group> inGrid{};
    std::vector<Waiting> nearEdges;
    for (std::size_t first = 0; first < places.size(); first += group) {
        const std::size_t last = std::min(first + group, places.size());
        std::size_t count = 0;
        for (std::size_t i = first; i < last; ++i) {
            locations[i] = {noRegion, false};
            if (m_edges.empty() || !m_cells.box().contains(places[i]))
                continue;
            const Waiting next{i, m_cells.columnOf(places[i].lon), m_cells.rowOf(places[i].lat)};
            __builtin_prefetch(&m_corners[m_cells.cellAt(next.column, next.row)]);
            inGrid[count++] = next;
        }
        // Each round asks for the memory that the next one reads.
        nearEdges.clear();
        for (const Waiting &one : std::span(inGrid).first(count)) {
            const std::size_t cell = m_cells.cellAt(one.column, one.row);
            if (m_corners[cell] % 2 == 0) {
                locations[one.index] = {m_corners[cell] / 2, false};
            } else {
                m_lists.expect(cell);
                nearEdges.push_back(one);
            }
        }
        for (const Waiting &one : nearEdges)
            __builtin_prefetch(m_lists.at(m_cells.cellAt(one.column, one.row)).data());
        for (const Waiting &one : nearEdges)
            for (const std::uint32_t edge : m_lists.at(m_cells.cellAt(one.column, one.row)))
                __builtin_prefetch(&m_edges[edge]);
        for (const Waiting &one : nearEdges)
            locations[one.index] = locateIn(one.column, one.row, places[one.index]);
    }
}

std::size_t OutlineGrid::bytes() const
{
    return m_edges.capacity() * sizeof(Edge) + m_arcs.capacity() * sizeof(Arc) + m_lists.bytes() +
           m_corners.capacity() * sizeof(std::int32_t);
}

} // namespace atlas::geometry
