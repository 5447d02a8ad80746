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
    const IgraphSession session(graph);
    IntegerVector membership;
    if (!session.ok() ||
        igraph_connected_components(session.graph(), &membership.data, nullptr, nullptr, IGRAPH_WEAK) != IGRAPH_SUCCESS)
        return result;
    result.of = membership.values();
    // Number by first node, which igraph does not promise.
    std::vector<std::uint32_t> renumbered(result.of.size(), ~std::uint32_t{0});
    for (std::uint32_t &component : result.of) {
        if (renumbered[component] == ~std::uint32_t{0}) {
            renumbered[component] = static_cast<std::uint32_t>(result.sizes.size());
            result.sizes.push_back(0);
        }
        component = renumbered[component];
        ++result.sizes[component];
    }
    return result;
}

std::vector<Node> articulationPoints(const Graph &graph)
{
    const IgraphSession session(graph);
    IntegerVector points;
    if (!session.ok() || igraph_articulation_points(session.graph(), &points.data) != IGRAPH_SUCCESS)
        return {};
    std::vector<Node> list = points.values();
    std::sort(list.begin(), list.end());
    return list;
}

std::vector<Edge> bridges(const Graph &graph)
{
    const IgraphSession session(graph);
    IntegerVector numbers;
    if (!session.ok() || igraph_bridges(session.graph(), &numbers.data) != IGRAPH_SUCCESS)
        return {};
    std::vector<Edge> list;
    for (const std::uint32_t number : numbers.values())
        list.push_back(graph.edges()[number]);
    std::sort(list.begin(), list.end());
    return list;
}

Measure transitivity(const Graph &graph)
{
    if (graph.nodeCount() == 0)
        return Undefined::NoNodes;
    bool triples = false;
    for (Node v = 0; v < graph.nodeCount() && !triples; ++v)
        triples = graph.degree(v) > 1;
    if (!triples)
        return Undefined::NoTriples;
    const IgraphSession session(graph);
    igraph_real_t value = 0;
    if (!session.ok() ||
        igraph_transitivity_undirected(session.graph(), &value, IGRAPH_TRANSITIVITY_NAN) != IGRAPH_SUCCESS)
        return Undefined::BadInput;
    return value;
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
