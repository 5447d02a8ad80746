// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/network/measure.h"
#include "app/network/mixing.h"

#include <cstddef>
#include <cstdint>

/// The measures of mixing.h for the links of one group, and for those of one node. Pure; any thread.
namespace atlas::network {

/// E-I of the links with an end in the group: E_p across, I_p within; possible are n_p (n − n_p) and n_p (n_p − 1)/2.
/// Expected, bounds and rescaling as in eiIndex() (Krackhardt & Stern 1988).
EiIndex groupEiIndex(const MixingCounts &counts, std::size_t group);
/// E_p / [L_p E*_p/(E*_p + I*_p)], L_p = E_p + I_p the links with an end in the group, E*_p and I*_p those possible: 1
/// as chance by the groups' sizes.
Measure groupPermeabilityBySize(const MixingCounts &counts, std::size_t group);
/// E_p / [K_p (1 − a_p)], a_p = K_p/2L: as chance by the nodes' numbers of links.
Measure groupPermeabilityByDegree(const MixingCounts &counts, std::size_t group);
/// I_p/L − a_p²; over all groups they sum to modularity().
Measure groupModularity(const MixingCounts &counts, std::size_t group);

/// One node among `nodes`, `ownNodes` of them in its group (itself included).
struct NodeScope
{
    std::uint64_t nodes = 0;
    std::uint64_t ownNodes = 0;
    NodeTies ties;
};
/// E-I of the node's links; possible are n − n_g across and n_g − 1 within.
EiIndex nodeEiIndex(const NodeScope &node);
/// Its links across / those expected when its neighbours are drawn from all others: k (n − n_g)/(n − 1).
Measure nodePermeability(const NodeScope &node);
/// p of the node's E-I over all ways to deal the groups of the other nodes, its own kept: links within are then
/// hypergeometric (k draws from n − 1 nodes of which n_g − 1 are of its group). Exact, without simulation. O(k).
ChanceSides nodeChance(const NodeScope &node);

} // namespace atlas::network
