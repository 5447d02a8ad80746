// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/border_graph.h"

#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/incidence.h"
#include "app/geometry/metric_scale.h"
#include "app/geometry/outline_graph.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas::geometry {

namespace {

constexpr double longEdgeDeg = 0.05; // beyond, metres are those of the geodesic

double edgeLengthM(model::LonLat a, model::LonLat b)
{
    if (std::abs(a.lon - b.lon) > longEdgeDeg || std::abs(a.lat - b.lat) > longEdgeDeg)
        return distanceM(a, b);
    return MetricScale::at((a.lat + b.lat) / 2).distanceM(a, b);
}

} // namespace

BorderGraph::BorderGraph(const std::vector<model::ShapePtr> &regions)
{
    const OutlineGraph graph = OutlineGraph::build(regions);
    m_complete = graph.complete;
    if (!m_complete || graph.edges.empty())
        return;
    const Incidence incidence(graph.vertices.size(), graph.edges);
    std::vector<bool> taken(graph.edges.size(), false);
    std::vector<std::uint32_t> nodeOf(graph.vertices.size(), 0); // + 1, 0 = none yet
    std::uint32_t nodes = 0;
    const auto node = [&](std::uint32_t vertex) {
        if (nodeOf[vertex] == 0)
            nodeOf[vertex] = ++nodes;
        return nodeOf[vertex] - 1;
    };
    m_points.reserve(graph.edges.size() + graph.edges.size() / 8);
    const auto follow = [&](std::uint32_t vertex, std::uint32_t edge) {
        Arc arc;
        arc.first = static_cast<std::uint32_t>(m_points.size());
        const bool leads = graph.edges[edge].from == vertex;
        arc.left = leads ? graph.edges[edge].left : graph.edges[edge].right;
        arc.right = leads ? graph.edges[edge].right : graph.edges[edge].left;
        arc.startNode = node(vertex);
        const std::uint32_t start = vertex;
        m_points.push_back(graph.vertices[vertex]);
        for (;;) {
            taken[edge] = true;
            vertex = graph.edges[edge].from == vertex ? graph.edges[edge].to : graph.edges[edge].from;
            m_points.push_back(graph.vertices[vertex]);
            const auto around = incidence.at(vertex);
            if (around.size() != 2 || vertex == start)
                break;
            edge = around[0] == edge ? around[1] : around[0];
        }
        arc.endNode = node(vertex);
        arc.last = static_cast<std::uint32_t>(m_points.size() - 1);
        m_arcs.push_back(arc);
    };
    for (std::uint32_t vertex = 0; vertex < graph.vertices.size(); ++vertex)
        if (incidence.at(vertex).size() != 2)
            for (const std::uint32_t edge : incidence.at(vertex))
                if (!taken[edge])
                    follow(vertex, edge);
    for (std::uint32_t edge = 0; edge < graph.edges.size(); ++edge)
        if (!taken[edge])
            follow(graph.edges[edge].from, edge);

    m_before.assign(m_points.size(), 0);
    m_arcOf.assign(m_points.size(), 0);
    std::vector<std::uint32_t> segments;
    segments.reserve(m_points.size());
    m_nodeStarts.assign(nodes + 1, 0);
    for (std::uint32_t a = 0; a < m_arcs.size(); ++a) {
        Arc &arc = m_arcs[a];
        for (std::uint32_t i = arc.first; i <= arc.last; ++i) {
            m_arcOf[i] = a;
            if (i == arc.last)
                break;
            m_before[i + 1] = m_before[i] + edgeLengthM(m_points[i], m_points[i + 1]);
            segments.push_back(i);
        }
        arc.lengthM = m_before[arc.last];
        ++m_nodeStarts[arc.startNode];
        ++m_nodeStarts[arc.endNode];
    }
    std::uint32_t sum = 0;
    for (std::uint32_t &start : m_nodeStarts)
        start = sum += start;
    m_nodeArcs.resize(sum);
    for (std::uint32_t a = static_cast<std::uint32_t>(m_arcs.size()); a-- > 0;) {
        m_nodeArcs[--m_nodeStarts[m_arcs[a].endNode]] = a * 2 + 1;
        m_nodeArcs[--m_nodeStarts[m_arcs[a].startNode]] = a * 2;
    }
    m_grid = SegmentGrid(m_points, segments);
}

std::uint32_t BorderGraph::arcsEndingAt(std::uint32_t point) const
{
    const Arc &arc = m_arcs[m_arcOf[point]];
    if (point != arc.first && point != arc.last)
        return 0;
    const std::uint32_t node = point == arc.first ? arc.startNode : arc.endNode;
    return m_nodeStarts[node + 1] - m_nodeStarts[node];
}

std::optional<BorderPlace> BorderGraph::locate(model::LonLat place, double toleranceM) const
{
    if (!std::isfinite(place.lon) || !std::isfinite(place.lat) || !(toleranceM >= 0) || std::abs(place.lat) > 90)
        return std::nullopt;
    const MetricScale scale = MetricScale::at(place.lat);
    const double lon = toleranceM / std::max(scale.eastM, 1.0) + 1e-12;
    const double lat = toleranceM / scale.northM + 1e-12;
    std::vector<std::uint32_t> near;
    m_grid.near({place.lon - lon, place.lat - lat, place.lon + lon, place.lat + lat}, near);
    std::optional<BorderPlace> best;
    for (const std::uint32_t segment : near) {
        const model::LonLat at = between(m_points[segment], m_points[segment + 1],
                                         nearestShare(scale, m_points[segment], m_points[segment + 1], place));
        const double distance = scale.distanceM(place, at);
        if (distance <= toleranceM && (!best || distance < best->distanceM))
            best = BorderPlace{m_arcOf[segment], segment, at, distance};
    }
    return best;
}

/// One question for a way; what it must not use.
struct BorderGraph::Search
{
    const BorderPlace &from;
    const BorderPlace &to;
    std::vector<bool> closed = {}; // arcs not to be passed whole; empty = none
    bool direct = true;            // along the arc that both places share
    bool fromStart = true;         // from the first place back to its arc's start
    bool fromEnd = true;
    bool toStart = true; // to the second place from its arc's start
    bool toEnd = true;

    // What was found.
    mutable bool wentDirect = false;
    mutable bool leftByStart = false;
    mutable bool cameByStart = false;
    mutable std::vector<std::uint32_t> passed = {}; // arcs
};

void BorderGraph::appendPiece(std::vector<model::LonLat> &line, const Arc &arc, bool forwards) const
{
    if (forwards) {
        for (std::uint32_t i = arc.first; i <= arc.last; ++i)
            line.push_back(m_points[i]);
    } else {
        for (std::uint32_t i = arc.last + 1; i-- > arc.first;)
            line.push_back(m_points[i]);
    }
}

std::optional<BorderPath> BorderGraph::path(const Search &search) const
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    const Arc &fromArc = m_arcs[search.from.arc];
    const Arc &toArc = m_arcs[search.to.arc];
    const auto along = [this](const BorderPlace &place) {
        return m_before[place.segment] + edgeLengthM(m_points[place.segment], place.place);
    };
    const double fromAlong = along(search.from);
    const double toAlong = along(search.to);
    const bool sameArc = search.from.arc == search.to.arc;
    double best = sameArc && search.direct ? std::abs(toAlong - fromAlong) : infinite;
    bool direct = best < infinite;
    bool byStart = false;

    struct Reached
    {
        double lengthM = infinite;
        std::uint32_t by = 0; // arc · 2 (+ 1 passed backwards) + 2; 0 = from the start of its arc, 1 = from the end
    };
    const std::size_t nodes = m_nodeStarts.size() - 1;
    std::vector<Reached> reached(nodes);
    std::vector<std::pair<double, std::uint32_t>> heap; // lengths and nodes
    const auto reach = [&](std::uint32_t node, double length, std::uint32_t by) {
        if (!(length < reached[node].lengthM) || !(length < best))
            return;
        reached[node] = {length, by};
        heap.emplace_back(length, node);
        std::push_heap(heap.begin(), heap.end(), std::greater<>());
    };
    if (search.fromStart)
        reach(fromArc.startNode, fromAlong, 0);
    if (search.fromEnd)
        reach(fromArc.endNode, fromArc.lengthM - fromAlong, 1);
    while (!heap.empty()) {
        std::pop_heap(heap.begin(), heap.end(), std::greater<>());
        const auto [length, node] = heap.back();
        heap.pop_back();
        if (length > reached[node].lengthM || !(length < best))
            continue;
        if (node == toArc.startNode && search.toStart && length + toAlong < best) {
            best = length + toAlong;
            direct = false;
            byStart = true;
        }
        if (node == toArc.endNode && search.toEnd && length + toArc.lengthM - toAlong < best) {
            best = length + toArc.lengthM - toAlong;
            direct = false;
            byStart = false;
        }
        for (std::uint32_t at = m_nodeStarts[node]; at < m_nodeStarts[node + 1]; ++at) {
            const std::uint32_t arc = m_nodeArcs[at] / 2;
            const bool backwards = m_nodeArcs[at] % 2 == 1;
            if (arc == search.from.arc || arc == search.to.arc || (!search.closed.empty() && search.closed[arc]))
                continue;
            reach(backwards ? m_arcs[arc].startNode : m_arcs[arc].endNode, length + m_arcs[arc].lengthM,
                  arc * 2 + (backwards ? 1 : 0) + 2);
        }
    }
    if (best == infinite)
        return std::nullopt;

    BorderPath path;
    path.lengthM = best;
    search.wentDirect = direct;
    search.passed.clear();
    path.line.push_back(search.from.place);
    if (direct) {
        if (fromAlong <= toAlong)
            for (std::uint32_t i = search.from.segment + 1; i <= search.to.segment; ++i)
                path.line.push_back(m_points[i]);
        else
            for (std::uint32_t i = search.from.segment; i > search.to.segment; --i)
                path.line.push_back(m_points[i]);
    } else {
        std::vector<std::uint32_t> steps; // from the last to the first
        std::uint32_t node = byStart ? toArc.startNode : toArc.endNode;
        while (reached[node].by >= 2) {
            const std::uint32_t step = reached[node].by - 2;
            steps.push_back(step);
            node = step % 2 == 1 ? m_arcs[step / 2].endNode : m_arcs[step / 2].startNode;
        }
        search.leftByStart = reached[node].by == 0;
        search.cameByStart = byStart;
        if (search.leftByStart)
            for (std::uint32_t i = search.from.segment + 1; i-- > fromArc.first;)
                path.line.push_back(m_points[i]);
        else
            for (std::uint32_t i = search.from.segment + 1; i <= fromArc.last; ++i)
                path.line.push_back(m_points[i]);
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
            appendPiece(path.line, m_arcs[*step / 2], *step % 2 == 0);
            search.passed.push_back(*step / 2);
        }
        if (byStart)
            for (std::uint32_t i = toArc.first; i <= search.to.segment; ++i)
                path.line.push_back(m_points[i]);
        else
            for (std::uint32_t i = toArc.last; i > search.to.segment; --i)
                path.line.push_back(m_points[i]);
    }
    path.line.push_back(search.to.place);
    path.line.erase(std::unique(path.line.begin(), path.line.end()), path.line.end());
    return path;
}

bool BorderGraph::isAtNode(const BorderPlace &place, bool start) const
{
    const Arc &arc = m_arcs[place.arc];
    return place.place == m_points[start ? arc.first : arc.last];
}

std::vector<std::int32_t> BorderGraph::regionsAt(const BorderPlace &place) const
{
    std::vector<std::int32_t> regions;
    const auto add = [&](const Arc &arc) {
        for (const std::int32_t region : {arc.left, arc.right})
            if (region >= 0 && std::find(regions.begin(), regions.end(), region) == regions.end())
                regions.push_back(region);
    };
    add(m_arcs[place.arc]);
    for (const bool start : {true, false}) {
        if (!isAtNode(place, start))
            continue;
        const std::uint32_t node = start ? m_arcs[place.arc].startNode : m_arcs[place.arc].endNode;
        for (std::uint32_t at = m_nodeStarts[node]; at < m_nodeStarts[node + 1]; ++at)
            add(m_arcs[m_nodeArcs[at] / 2]);
    }
    std::sort(regions.begin(), regions.end());
    return regions;
}

std::vector<BorderPath> BorderGraph::paths(const BorderPlace &from, const BorderPlace &to) const
{
    std::vector<BorderPath> found;
    const auto add = [&](std::optional<BorderPath> &&path) {
        if (path && std::none_of(found.begin(), found.end(), [&](const auto &p) { return p.line == path->line; }))
            found.push_back(std::move(*path));
    };
    // The shortest under a restriction, and the shortest that shares nothing with it.
    const auto both = [&](const std::vector<bool> &closed) {
        const Search first{from, to, closed};
        std::optional<BorderPath> shortest = path(first);
        if (!shortest)
            return;
        Search second{from, to, closed};
        if (second.closed.empty())
            second.closed.assign(m_arcs.size(), false);
        for (const std::uint32_t arc : first.passed)
            second.closed[arc] = true;
        if (first.wentDirect) {
            second.direct = false;
            if (from.arc == to.arc) { // outwards from both places only
                const bool ahead = m_before[from.segment] + edgeLengthM(m_points[from.segment], from.place) <=
                                   m_before[to.segment] + edgeLengthM(m_points[to.segment], to.place);
                second.fromStart = second.toEnd = ahead;
                second.fromEnd = second.toStart = !ahead;
            }
        } else { // a place on a meeting of borders uses nothing of its own arc
            second.fromStart = !first.leftByStart || isAtNode(from, true);
            second.fromEnd = first.leftByStart || isAtNode(from, false);
            second.toStart = !first.cameByStart || isAtNode(to, true);
            second.toEnd = first.cameByStart || isAtNode(to, false);
        }
        add(std::move(shortest));
        add(path(second));
    };
    both({});
    std::vector<std::int32_t> common;
    const std::vector<std::int32_t> there = regionsAt(to);
    for (const std::int32_t region : regionsAt(from))
        if (std::find(there.begin(), there.end(), region) != there.end())
            common.push_back(region);
    for (const std::int32_t region : common) {
        std::vector<bool> closed(m_arcs.size(), true);
        for (std::size_t arc = 0; arc < m_arcs.size(); ++arc)
            if (m_arcs[arc].left == region || m_arcs[arc].right == region)
                closed[arc] = false;
        both(closed);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const BorderPath &a, const BorderPath &b) { return a.lengthM < b.lengthM; });
    return found;
}

std::size_t BorderGraph::bytes() const
{
    return m_points.capacity() * (sizeof(model::LonLat) + sizeof(double) + sizeof(std::uint32_t)) +
           m_arcs.capacity() * sizeof(Arc) + (m_nodeStarts.capacity() + m_nodeArcs.capacity()) * sizeof(std::uint32_t) +
           m_grid.bytes();
}

} // namespace atlas::geometry
