// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/network/graph.h"

#include <algorithm>

namespace atlas::network {

Graph::Graph(std::size_t nodes, std::span<const Edge> edges)
{
    m_edges.reserve(edges.size());
    for (const Edge &edge : edges) {
        if (edge.a >= nodes || edge.b >= nodes)
            ++m_dangling;
        else if (edge.a == edge.b)
            ++m_selfLinks;
        else
            m_edges.push_back({std::min(edge.a, edge.b), std::max(edge.a, edge.b)});
    }
    std::sort(m_edges.begin(), m_edges.end());
    const auto last = std::unique(m_edges.begin(), m_edges.end());
    m_repeats = static_cast<std::size_t>(m_edges.end() - last);
    m_edges.erase(last, m_edges.end());

    m_starts.assign(nodes + 1, 0);
    for (const Edge &edge : m_edges) {
        ++m_starts[edge.a + 1];
        ++m_starts[edge.b + 1];
    }
    for (std::size_t v = 0; v < nodes; ++v)
        m_starts[v + 1] += m_starts[v];
    m_adjacent.resize(m_edges.size() * 2);
    std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    // Lower neighbours first, then higher ones: both passes run in ascending order, so every list comes out sorted.
    for (const Edge &edge : m_edges)
        m_adjacent[next[edge.b]++] = edge.a;
    for (const Edge &edge : m_edges)
        m_adjacent[next[edge.a]++] = edge.b;
}

bool Graph::hasEdge(Node a, Node b) const
{
    if (degree(a) > degree(b))
        std::swap(a, b);
    const auto list = neighbours(a);
    return std::binary_search(list.begin(), list.end(), b);
}

GroupLabels::GroupLabels(std::span<const std::int32_t> labels)
{
    m_original.assign(labels.begin(), labels.end());
    std::sort(m_original.begin(), m_original.end());
    m_original.erase(std::unique(m_original.begin(), m_original.end()), m_original.end());
    m_sizes.assign(m_original.size(), 0);
    m_labels.reserve(labels.size());
    for (const std::int32_t label : labels) {
        const auto place = std::lower_bound(m_original.begin(), m_original.end(), label) - m_original.begin();
        m_labels.push_back(static_cast<std::uint32_t>(place));
        ++m_sizes[static_cast<std::size_t>(place)];
    }
}

PlacedNetwork PlacedNetwork::from(const Graph &network, std::span<const std::int32_t> labels)
{
    PlacedNetwork placed;
    constexpr Node gone = ~Node{0};
    std::vector<Node> renumbered(network.nodeCount(), gone);
    std::vector<std::int32_t> kept;
    for (Node v = 0; v < network.nodeCount(); ++v) {
        if (v >= labels.size() || labels[v] < 0) {
            ++placed.unplacedNodes;
            continue;
        }
        renumbered[v] = static_cast<Node>(placed.originalNode.size());
        placed.originalNode.push_back(v);
        kept.push_back(labels[v]);
    }
    std::vector<Edge> edges;
    edges.reserve(network.edgeCount());
    for (const Edge &edge : network.edges()) {
        if (renumbered[edge.a] == gone || renumbered[edge.b] == gone)
            ++placed.unplacedLinks;
        else
            edges.push_back({renumbered[edge.a], renumbered[edge.b]});
    }
    placed.graph = Graph(kept.size(), edges);
    placed.groups = GroupLabels(kept);
    return placed;
}

} // namespace atlas::network
