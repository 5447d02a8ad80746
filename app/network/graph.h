// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace atlas::network {

using Node = std::uint32_t;

struct Edge
{
    Node a = 0;
    Node b = 0;
    friend bool operator==(const Edge &, const Edge &) = default;
    friend auto operator<=>(const Edge &, const Edge &) = default;
};

/// A simple undirected graph on nodes 0…n−1, weights ignored: direction is dropped, self-links and repeated pairs
/// are removed and counted. Immutable; any thread. Memory 16 bytes per link and 4 per node.
class Graph
{
public:
    Graph() = default;
    /// Edges with an end ≥ nodes are removed and counted too. O(n + L log L).
    Graph(std::size_t nodes, std::span<const Edge> edges);

    std::size_t nodeCount() const { return m_starts.size() - 1; }
    std::size_t edgeCount() const { return m_edges.size(); }
    /// Each pair once, a < b, ascending.
    std::span<const Edge> edges() const { return m_edges; }
    /// Ascending.
    std::span<const Node> neighbours(Node v) const
    {
        return {m_adjacent.data() + m_starts[v], m_starts[v + 1] - m_starts[v]};
    }
    std::size_t degree(Node v) const { return m_starts[v + 1] - m_starts[v]; }
    bool hasEdge(Node a, Node b) const;

    std::size_t selfLinksRemoved() const { return m_selfLinks; }
    std::size_t repeatsRemoved() const { return m_repeats; }
    std::size_t danglingRemoved() const { return m_dangling; }

private:
    std::vector<Edge> m_edges;
    std::vector<std::uint32_t> m_starts{0};
    std::vector<Node> m_adjacent;
    std::size_t m_selfLinks = 0;
    std::size_t m_repeats = 0;
    std::size_t m_dangling = 0;
};

/// Which group (province) each node of a graph is in: 0…groupCount−1, every group with at least one node.
class GroupLabels
{
public:
    GroupLabels() = default;
    /// One label ≥ 0 per node; gaps between labels are closed, order kept.
    explicit GroupLabels(std::span<const std::int32_t> labels);

    std::size_t nodeCount() const { return m_labels.size(); }
    std::size_t groupCount() const { return m_sizes.size(); }
    std::uint32_t operator[](Node v) const { return m_labels[v]; }
    std::span<const std::uint32_t> labels() const { return m_labels; }
    /// Nodes per group.
    std::span<const std::uint64_t> sizes() const { return m_sizes; }
    /// The label as it was given, per group, ascending.
    std::span<const std::int32_t> original() const { return m_original; }

private:
    std::vector<std::uint32_t> m_labels;
    std::vector<std::uint64_t> m_sizes;
    std::vector<std::int32_t> m_original;
};

/// The part of a network whose nodes have a group, which is what all measures by group are over: nodes without one
/// take no part, nor do their links; both are counted.
struct PlacedNetwork
{
    Graph graph;
    GroupLabels groups;
    std::vector<Node> originalNode; ///< per node of `graph`: its number in the network given
    std::size_t unplacedNodes = 0;  ///< nodes whose label is negative
    std::size_t unplacedLinks = 0;  ///< distinct links with at least one such end

    /// `labels`: one per node, negative = no group.
    static PlacedNetwork from(const Graph &network, std::span<const std::int32_t> labels);
};

} // namespace atlas::network
