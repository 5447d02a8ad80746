// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/network/graph.h"
#include "app/network/measure.h"

#include <cstdint>
#include <vector>

namespace atlas::network {

/// Leiden method on modularity, resolution 1 (Traag, Waltman & van Eck 2019, Sci. Rep. 9:5233), in two passes (the
/// number its authors' program makes), the second from what the first found: community of each node, numbered by first
/// node. Every community is connected. Own code and not igraph's, which is not reentrant, so that the clusters of a map
/// would wait for each other, and which takes longer for less modularity. Gains are compared as integers, so that the
/// seed alone decides. The graph must have links; empty when cancelled. Any thread.
std::vector<std::uint32_t> leidenPartition(const Graph &graph, std::uint64_t seed, const CancelCheck &cancelled = {});

} // namespace atlas::network
