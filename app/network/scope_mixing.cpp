// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/network/scope_mixing.h"

#include <algorithm>
#include <cmath>

namespace atlas::network {

namespace {

double real(std::uint64_t number)
{
    return static_cast<double>(number);
}

double pairsOf(std::uint64_t nodes)
{
    return nodes < 2 ? 0 : real(nodes) * real(nodes - 1) / 2;
}

/// ln of the number of ways to choose k of n.
double lnChoose(std::uint64_t n, std::uint64_t k)
{
    int sign = 0; // lgamma() itself writes to a global
    return lgamma_r(real(n) + 1, &sign) - lgamma_r(real(k) + 1, &sign) - lgamma_r(real(n - k) + 1, &sign);
}

bool hasGroup(const MixingCounts &counts, std::size_t group)
{
    return group < counts.groupNodes.size() && group < counts.groupWithin.size() && group < counts.groupCross.size();
}

} // namespace

EiIndex groupEiIndex(const MixingCounts &counts, std::size_t group)
{
    if (!hasGroup(counts, group))
        return {Undefined::BadInput, Undefined::BadInput, Undefined::BadInput, Undefined::BadInput,
                Undefined::BadInput};
    const std::uint64_t own = counts.groupNodes[group];
    return eiIndex({real(counts.groupCross[group]), real(counts.groupWithin[group]),
                    real(own) * real(counts.nodes - own), pairsOf(own)});
}

Measure groupPermeabilityBySize(const MixingCounts &counts, std::size_t group)
{
    if (!hasGroup(counts, group))
        return Undefined::BadInput;
    const double links = real(counts.groupCross[group]) + real(counts.groupWithin[group]);
    if (links == 0)
        return Undefined::NoLinks;
    const std::uint64_t own = counts.groupNodes[group];
    const double possible = real(own) * real(counts.nodes - own);
    if (possible == 0)
        return Undefined::OneGroup;
    return real(counts.groupCross[group]) / (links * possible / (possible + pairsOf(own)));
}

Measure groupPermeabilityByDegree(const MixingCounts &counts, std::size_t group)
{
    if (!hasGroup(counts, group))
        return Undefined::BadInput;
    const double ends = 2 * real(counts.groupWithin[group]) + real(counts.groupCross[group]);
    if (ends == 0)
        return Undefined::NoLinks;
    const double expected = ends * (1 - ends / (2 * real(counts.links())));
    if (expected <= 0)
        return Undefined::OneGroup;
    return real(counts.groupCross[group]) / expected;
}

Measure groupModularity(const MixingCounts &counts, std::size_t group)
{
    if (!hasGroup(counts, group))
        return Undefined::BadInput;
    if (counts.links() == 0)
        return Undefined::NoLinks;
    const double links = real(counts.links());
    const double part = (2 * real(counts.groupWithin[group]) + real(counts.groupCross[group])) / (2 * links);
    return real(counts.groupWithin[group]) / links - part * part;
}

EiIndex nodeEiIndex(const NodeScope &node)
{
    return eiIndex({real(node.ties.cross), real(node.ties.within), real(node.nodes - node.ownNodes),
                    node.ownNodes == 0 ? 0 : real(node.ownNodes - 1)});
}

Measure nodePermeability(const NodeScope &node)
{
    const double links = real(node.ties.cross) + real(node.ties.within);
    if (links == 0 || node.nodes < 2)
        return Undefined::NoLinks;
    if (node.nodes == node.ownNodes)
        return Undefined::OneGroup;
    return real(node.ties.cross) / (links * real(node.nodes - node.ownNodes) / real(node.nodes - 1));
}

ChanceSides nodeChance(const NodeScope &node)
{
    const std::uint64_t links = std::uint64_t{node.ties.within} + node.ties.cross;
    const auto undefined = [](Undefined why) { return ChanceSides{why, why}; };
    if (links == 0)
        return undefined(Undefined::NoLinks);
    if (node.ownNodes == 0 || node.nodes < node.ownNodes || node.ties.within > node.ownNodes - 1 ||
        node.ties.cross > node.nodes - node.ownNodes)
        return undefined(Undefined::BadInput);
    if (node.nodes == node.ownNodes)
        return undefined(Undefined::OneGroup);
    const std::uint64_t others = node.nodes - 1;
    const std::uint64_t own = node.ownNodes - 1;
    const std::uint64_t away = others - own;
    const std::uint64_t fewest = links > away ? links - away : 0;
    const std::uint64_t most = std::min(links, own);
    const double all = lnChoose(others, links);
    double asClosed = 0; // at least as many within
    double asOpen = 0;
    for (std::uint64_t within = fewest; within <= most; ++within) {
        const double share = std::exp(lnChoose(own, within) + lnChoose(away, links - within) - all);
        asClosed += within >= node.ties.within ? share : 0;
        asOpen += within <= node.ties.within ? share : 0;
    }
    return {std::min(1.0, asClosed), std::min(1.0, asOpen)};
}

} // namespace atlas::network
