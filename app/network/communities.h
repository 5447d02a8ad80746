// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/network/graph.h"
#include "app/network/measure.h"

#include <cstdint>
#include <span>
#include <vector>

/// Communities found in the links alone, to set against the groups given (provinces). Computed by igraph, which is not
/// reentrant: concurrent calls wait for each other. Any thread.
namespace atlas::network {

struct Communities
{
    std::vector<std::uint32_t> of; ///< community of each node, numbered by first node; empty when there is none
    std::uint32_t count = 0;
    Measure modularity; ///< of this division (Newman & Girvan 2004), resolution 1
};

/// Leiden method on modularity (Traag, Waltman & van Eck 2019, Sci. Rep. 9:5233). igraph ends when a pass moves nobody;
/// more passes would at times find a little more. Depends on the seed: run several and say how far they spread.
Communities leidenCommunities(const Graph &graph, std::uint64_t seed, const CancelCheck &cancelled = {});
/// The same for the seeds seed, seed + 1, …, in less time than one by one. Where a run finds none (no links, cancelled)
/// it is the last.
std::vector<Communities> leidenCommunities(const Graph &graph, std::uint64_t seed, std::uint32_t runs,
                                           const CancelCheck &cancelled = {});

/// Greedy merging (Clauset, Newman & Moore 2004, Phys. Rev. E 70:066111) down to `count` communities; never fewer
/// than there are components.
Communities greedyCommunities(const Graph &graph, std::uint32_t count);

/// Agreement of two divisions of the same nodes: adjusted Rand index (Hubert & Arabie 1985, J. Classif. 2:193–218);
/// 1 the same, 0 as by chance, may be negative. Two divisions that both are one block, or both all apart, are the same.
Measure adjustedRandIndex(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b);

} // namespace atlas::network
