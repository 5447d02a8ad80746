// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/network/graph.h"
#include "app/network/measure.h"

#include <cstdint>
#include <span>
#include <vector>

/// Shape of the network whatever the groups. Any thread. Constraint and closeness are computed by igraph, which is not
/// reentrant: concurrent calls wait for each other.
namespace atlas::network {

struct Components
{
    std::vector<std::uint32_t> of;    ///< component of each node, numbered by first node
    std::vector<std::uint32_t> sizes; ///< nodes per component
    /// Nodes of the largest one / all nodes.
    Measure giantShare() const;
};
Components components(const Graph &graph); ///< O(n + L), as are the next two

/// Nodes whose removal leaves more components, ascending.
std::vector<Node> articulationPoints(const Graph &graph);
/// Links whose removal does, ascending.
std::vector<Edge> bridges(const Graph &graph);

/// 3 · triangles / connected triples, 0–1. O(L √L).
Measure transitivity(const Graph &graph);
/// 2L/(n(n−1)), 0–1.
Measure density(const Graph &graph);

/// Burt's constraint (Burt 1992, Structural Holes, p. 54), 0 to about 1.1; undefined for a node without links.
std::vector<Measure> constraint(const Graph &graph);
/// The same for some nodes, in their order, from what is within two links of them.
std::vector<Measure> constraint(const Graph &graph, std::span<const Node> nodes);
/// Closeness (n_c − 1)/Σ distance within the node's component of n_c nodes (Freeman 1979, Soc. Networks 1:215–239);
/// undefined for a node without links. O(n L).
std::vector<Measure> closeness(const Graph &graph);

} // namespace atlas::network
