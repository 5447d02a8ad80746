// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/network/structure.h"

#include "app/network/igraph_bridge.h"

#include <algorithm>
#include <cmath>

namespace atlas::network {

Measure Components::giantShare() const
{
    if (sizes.empty())
        return Undefined::NoNodes;
    return static_cast<double>(*std::max_element(sizes.begin(), sizes.end())) / static_cast<double>(of.size());
}

Components components(const Graph &graph)
{
    Components result;
    constexpr std::uint32_t unseen = ~std::uint32_t{0};
    result.of.assign(graph.nodeCount(), unseen);
    std::vector<Node> reached;
    for (Node first = 0; first < graph.nodeCount(); ++first) {
        if (result.of[first] != unseen)
            continue;
        const auto number = static_cast<std::uint32_t>(result.sizes.size());
        result.of[first] = number;
        reached.assign(1, first);
        for (std::size_t head = 0; head < reached.size(); ++head) {
            for (const Node w : graph.neighbours(reached[head])) {
                if (result.of[w] == unseen) {
                    result.of[w] = number;
                    reached.push_back(w);
                }
            }
        }
        result.sizes.push_back(static_cast<std::uint32_t>(reached.size()));
    }
    return result;
}

namespace {

/// Depth-first search that finds what the graph falls apart without (Hopcroft & Tarjan 1973, CACM 16:372–378).
class CutSearch
{
public:
    explicit CutSearch(const Graph &graph) : m_graph(graph), m_number(graph.nodeCount(), 0), m_low(graph.nodeCount(), 0)
    {
    }

    /// Calls point(v) for each cut point, perhaps repeatedly, and link(a, b) once for each bridge.
    template <typename Point, typename Link>
    void run(Point &&point, Link &&link)
    {
        for (Node root = 0; root < m_graph.nodeCount(); ++root) {
            if (m_number[root] != 0)
                continue;
            int branches = 0;
            enter(root, root);
            while (m_way.size() > 1 || m_way.back().next < m_graph.degree(root)) {
                Step &step = m_way.back();
                const Node v = step.node;
                if (step.next < m_graph.degree(v)) {
                    const Node w = m_graph.neighbours(v)[step.next++];
                    if (m_number[w] == 0)
                        enter(w, v);
                    else if (w != step.from)
                        m_low[v] = std::min(m_low[v], m_number[w]);
                    continue;
                }
                const Node above = step.from;
                m_way.pop_back();
                m_low[above] = std::min(m_low[above], m_low[v]);
                if (m_low[v] > m_number[above])
                    link(above, v);
                if (above == root)
                    ++branches;
                else if (m_low[v] >= m_number[above])
                    point(above);
            }
            m_way.clear();
            if (branches > 1)
                point(root);
        }
    }

private:
    struct Step
    {
        Node node;
        Node from; ///< itself for the root
        std::uint32_t next;
    };
    void enter(Node v, Node from)
    {
        m_number[v] = m_low[v] = ++m_last;
        m_way.push_back({v, from, 0});
    }

    const Graph &m_graph;
    std::vector<std::uint32_t> m_number; ///< in the order of the search, from 1 on
    std::vector<std::uint32_t> m_low;    ///< the lowest number that a branch gets back to
    std::uint32_t m_last = 0;
    std::vector<Step> m_way; ///< from the root
};

} // namespace

std::vector<Node> articulationPoints(const Graph &graph)
{
    std::vector<bool> isCut(graph.nodeCount(), false);
    CutSearch(graph).run([&](Node v) { isCut[v] = true; }, [](Node, Node) {});
    std::vector<Node> list;
    for (Node v = 0; v < graph.nodeCount(); ++v)
        if (isCut[v])
            list.push_back(v);
    return list;
}

std::vector<Edge> bridges(const Graph &graph)
{
    std::vector<Edge> list;
    CutSearch(graph).run([](Node) {}, [&](Node a, Node b) { list.push_back({std::min(a, b), std::max(a, b)}); });
    std::sort(list.begin(), list.end());
    return list;
}

Measure transitivity(const Graph &graph)
{
    if (graph.nodeCount() == 0)
        return Undefined::NoNodes;
    std::uint64_t triples = 0; // ordered: twice as many as there are
    for (Node v = 0; v < graph.nodeCount(); ++v)
        triples += static_cast<std::uint64_t>(graph.degree(v)) * (graph.degree(v) - (graph.degree(v) > 0 ? 1 : 0));
    if (triples == 0)
        return Undefined::NoTriples;
    // Each triangle is met once, from the link between its two ends of the fewest links (ties: of the lowest numbers);
    // so no node's neighbours are gone over more often than about √L times.
    const auto isLess = [&](Node a, Node b) {
        return graph.degree(a) != graph.degree(b) ? graph.degree(a) < graph.degree(b) : a < b;
    };
    std::vector<Node> markedFor(graph.nodeCount(), ~Node{0});
    std::uint64_t triangles = 0;
    for (Node v = 0; v < graph.nodeCount(); ++v) {
        for (const Node w : graph.neighbours(v))
            if (isLess(v, w))
                markedFor[w] = v;
        for (const Node w : graph.neighbours(v)) {
            if (!isLess(v, w))
                continue;
            for (const Node u : graph.neighbours(w))
                if (isLess(w, u) && markedFor[u] == v)
                    ++triangles;
        }
    }
    return static_cast<double>(3 * triangles) / static_cast<double>(triples) * 2;
}

Measure density(const Graph &graph)
{
    const auto n = static_cast<double>(graph.nodeCount());
    if (n < 2)
        return n == 0 ? Undefined::NoNodes : Undefined::TooFewNodes;
    return 2 * static_cast<double>(graph.edgeCount()) / (n * (n - 1));
}

namespace {

/// One measure per node from igraph; nodes without links have none.
std::vector<Measure> perLinkedNode(const Graph &graph, const std::vector<double> &values)
{
    std::vector<Measure> measures(graph.nodeCount(), Measure(Undefined::NoLinks));
    for (Node v = 0; v < graph.nodeCount() && v < values.size(); ++v)
        if (graph.degree(v) > 0)
            measures[v] = values[v];
    return measures;
}

} // namespace

std::vector<Measure> constraint(const Graph &graph)
{
    const IgraphSession session(graph);
    RealVector values;
    if (!session.ok() || igraph_constraint(session.graph(), &values.data, igraph_vss_all(), nullptr) != IGRAPH_SUCCESS)
        return std::vector<Measure>(graph.nodeCount(), Measure(Undefined::BadInput));
    return perLinkedNode(graph, values.values());
}

std::vector<Measure> constraint(const Graph &graph, std::span<const Node> nodes)
{
    constexpr Node left = ~Node{0};
    std::vector<Node> numbers(graph.nodeCount(), left);
    std::vector<Node> kept;
    const auto keep = [&](Node v) {
        if (numbers[v] == left) {
            numbers[v] = 0;
            kept.push_back(v);
        }
    };
    for (const Node v : nodes)
        keep(v);
    for (std::size_t first = 0, links = 0; links < 2; ++links) {
        const std::size_t last = kept.size();
        for (; first < last; ++first)
            for (const Node w : graph.neighbours(kept[first]))
                keep(w);
    }
    std::sort(kept.begin(), kept.end()); // sums come out as over the whole graph, to the last digit
    for (std::size_t number = 0; number < kept.size(); ++number)
        numbers[kept[number]] = static_cast<Node>(number);
    std::vector<Edge> edges;
    for (const Node v : kept)
        for (const Node w : graph.neighbours(v))
            if (v < w && numbers[w] != left)
                edges.push_back({numbers[v], numbers[w]});
    const std::vector<Measure> near = constraint(Graph(kept.size(), edges));
    std::vector<Measure> measures;
    measures.reserve(nodes.size());
    for (const Node v : nodes)
        measures.push_back(near[numbers[v]]);
    return measures;
}

std::vector<Measure> closeness(const Graph &graph)
{
    const IgraphSession session(graph);
    RealVector values;
    if (!session.ok() || igraph_closeness(session.graph(), &values.data, nullptr, nullptr, igraph_vss_all(), IGRAPH_ALL,
                                          nullptr, true) != IGRAPH_SUCCESS)
        return std::vector<Measure>(graph.nodeCount(), Measure(Undefined::BadInput));
    return perLinkedNode(graph, values.values());
}

} // namespace atlas::network
