// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/network/mixing.h"

#include <algorithm>
#include <cmath>

namespace atlas::network {

namespace {

double real(std::uint64_t count)
{
    return static_cast<double>(count);
}

std::uint64_t pairsOf(std::uint64_t n)
{
    return n < 2 ? 0 : n * (n - 1) / 2;
}

/// Σ a_p², a_p = K_p/2L.
double endConcentration(const MixingCounts &counts)
{
    double sum = 0;
    for (std::size_t p = 0; p < counts.groupWithin.size(); ++p) {
        const double share = real(2 * counts.groupWithin[p] + counts.groupCross[p]) / real(2 * counts.links());
        sum += share * share;
    }
    return sum;
}

/// Whether all link ends are in one group, decided on the integers: 1 − Σ a² would only come close to zero.
bool endsInOneGroup(const MixingCounts &counts)
{
    std::size_t groupsWithEnds = 0;
    for (std::size_t p = 0; p < counts.groupWithin.size(); ++p)
        groupsWithEnds += counts.groupWithin[p] + counts.groupCross[p] > 0 ? 1 : 0;
    return groupsWithEnds < 2;
}

} // namespace

std::uint64_t MixingCounts::possibleWithin() const
{
    std::uint64_t sum = 0;
    for (const std::uint64_t n : groupNodes)
        sum += pairsOf(n);
    return sum;
}

std::uint64_t MixingCounts::possibleCross() const
{
    return pairsOf(nodes) - possibleWithin();
}

MixingCounts countMixing(const PlacedNetwork &network)
{
    MixingCounts counts;
    const GroupLabels &groups = network.groups;
    counts.nodes = network.graph.nodeCount();
    counts.groupNodes.assign(groups.sizes().begin(), groups.sizes().end());
    counts.groupWithin.assign(groups.groupCount(), 0);
    counts.groupCross.assign(groups.groupCount(), 0);
    for (const Edge &edge : network.graph.edges())
        counts.add(groups[edge.a], groups[edge.b]);
    return counts;
}

void MixingCounts::add(std::uint32_t p, std::uint32_t q)
{
    if (p == q) {
        ++withinLinks;
        ++groupWithin[p];
    } else {
        ++crossLinks;
        ++groupCross[p];
        ++groupCross[q];
    }
}

EiIndex eiIndex(const MixingCounts &counts)
{
    EiIndex index = eiIndex(EiCounts{real(counts.crossLinks), real(counts.withinLinks), real(counts.possibleCross()),
                                     real(counts.possibleWithin())});
    if (counts.nodes == 0) // a reason that says more than that there are no pairs or links
        index.value = index.expected = index.minimum = index.maximum = index.rescaled = Undefined::NoNodes;
    return index;
}

EiIndex eiIndex(const EiCounts &counts)
{
    EiIndex index;
    const double possible = counts.possibleCross + counts.possibleWithin;
    if (possible > 0)
        index.expected = (counts.possibleCross - counts.possibleWithin) / possible;
    else
        index.expected = Undefined::TooFewNodes;
    const double links = counts.cross + counts.within;
    if (links <= 0) {
        index.value = index.minimum = index.maximum = index.rescaled = Undefined::NoLinks;
        return index;
    }
    const double value = (counts.cross - counts.within) / links;
    const double maximum = counts.possibleCross > links ? 1.0 : (2 * counts.possibleCross - links) / links;
    const double minimum = counts.possibleWithin > links ? -1.0 : (links - 2 * counts.possibleWithin) / links;
    index.value = value;
    index.maximum = maximum;
    index.minimum = minimum;
    if (counts.possibleCross == 0)
        index.rescaled = Undefined::OneGroup;
    else if (maximum <= minimum) // every pair linked, or no pair within a group: the counts leave no room
        index.rescaled = Undefined::NoPairs;
    else
        index.rescaled = 2 * (value - maximum) / (maximum - minimum) + 1;
    return index;
}

Measure groupEi(const MixingCounts &counts, std::size_t group)
{
    if (group >= counts.groupWithin.size())
        return Undefined::BadInput;
    const double cross = real(counts.groupCross[group]);
    const double within = real(counts.groupWithin[group]);
    if (cross + within == 0)
        return Undefined::NoLinks;
    return (cross - within) / (cross + within);
}

Measure permeabilityBySize(const MixingCounts &counts)
{
    if (counts.links() == 0)
        return counts.nodes == 0 ? Undefined::NoNodes : Undefined::NoLinks;
    if (counts.possibleCross() == 0)
        return Undefined::OneGroup;
    return real(counts.crossLinks) /
           (real(counts.links()) * real(counts.possibleCross()) / real(pairsOf(counts.nodes)));
}

Measure permeabilityByDegree(const MixingCounts &counts)
{
    if (counts.links() == 0)
        return counts.nodes == 0 ? Undefined::NoNodes : Undefined::NoLinks;
    if (endsInOneGroup(counts))
        return Undefined::OneGroup;
    return real(counts.crossLinks) / (real(counts.links()) * (1 - endConcentration(counts)));
}

Measure freemanSegregation(const MixingCounts &counts)
{
    const Measure permeability = permeabilityBySize(counts);
    return permeability ? Measure(1 - *permeability) : permeability;
}

Measure assortativity(const MixingCounts &counts)
{
    if (counts.links() == 0)
        return counts.nodes == 0 ? Undefined::NoNodes : Undefined::NoLinks;
    if (endsInOneGroup(counts))
        return Undefined::OneGroup;
    const double byChance = endConcentration(counts);
    return (real(counts.withinLinks) / real(counts.links()) - byChance) / (1 - byChance);
}

Measure assortativityOfMatrix(std::span<const double> matrix, std::size_t groups)
{
    if (groups == 0 || matrix.size() != groups * groups)
        return Undefined::BadInput;
    double total = 0;
    double diagonal = 0;
    std::vector<double> rows(groups, 0);
    std::vector<double> columns(groups, 0);
    for (std::size_t p = 0; p < groups; ++p) {
        for (std::size_t q = 0; q < groups; ++q) {
            const double cell = matrix[p * groups + q];
            if (!(cell >= 0) || !std::isfinite(cell))
                return Undefined::BadInput;
            total += cell;
            rows[p] += cell;
            columns[q] += cell;
        }
        diagonal += matrix[p * groups + p];
    }
    if (total == 0)
        return Undefined::NoLinks;
    double byChance = 0;
    for (std::size_t p = 0; p < groups; ++p) {
        if (rows[p] == total && columns[p] == total)
            return Undefined::OneGroup;
        byChance += rows[p] / total * (columns[p] / total);
    }
    return (diagonal / total - byChance) / (1 - byChance);
}

Measure modularity(const MixingCounts &counts, double resolution)
{
    if (counts.links() == 0)
        return counts.nodes == 0 ? Undefined::NoNodes : Undefined::NoLinks;
    return real(counts.withinLinks) / real(counts.links()) - resolution * endConcentration(counts);
}

Measure oddsRatio(double within, double withinFree, double cross, double crossFree)
{
    if (within <= 0 || cross <= 0 || withinFree <= 0 || crossFree <= 0)
        return Undefined::ZeroCell;
    return within / withinFree / (cross / crossFree);
}

Measure withinOddsRatio(const MixingCounts &counts)
{
    if (counts.nodes < 2)
        return counts.nodes == 0 ? Undefined::NoNodes : Undefined::TooFewNodes;
    if (counts.possibleCross() == 0)
        return Undefined::OneGroup;
    const double within = real(counts.withinLinks);
    const double cross = real(counts.crossLinks);
    return oddsRatio(within, real(counts.possibleWithin()) - within, cross, real(counts.possibleCross()) - cross);
}

Measure withinOddsRatioAdjusted(const MixingCounts &counts)
{
    if (counts.nodes < 2)
        return counts.nodes == 0 ? Undefined::NoNodes : Undefined::TooFewNodes;
    if (counts.possibleCross() == 0)
        return Undefined::OneGroup;
    const double within = real(counts.withinLinks);
    const double cross = real(counts.crossLinks);
    const double withinFree = real(counts.possibleWithin()) - within;
    const double crossFree = real(counts.possibleCross()) - cross;
    if (withinFree < 0 || crossFree < 0)
        return Undefined::BadInput;
    return oddsRatio(within + 0.5, withinFree + 0.5, cross + 0.5, crossFree + 0.5);
}

std::vector<GroupPair> groupPairs(const PlacedNetwork &network)
{
    const GroupLabels &groups = network.groups;
    std::vector<std::uint64_t> keys;
    keys.reserve(network.graph.edgeCount());
    for (const Edge &edge : network.graph.edges()) {
        const std::uint64_t p = std::min(groups[edge.a], groups[edge.b]);
        const std::uint64_t q = std::max(groups[edge.a], groups[edge.b]);
        keys.push_back(p << 32 | q);
    }
    std::sort(keys.begin(), keys.end());

    const MixingCounts counts = countMixing(network);
    const double allEnds = real(2 * counts.links());
    std::vector<GroupPair> pairs;
    for (std::size_t i = 0; i < keys.size();) {
        std::size_t j = i;
        while (j < keys.size() && keys[j] == keys[i])
            ++j;
        GroupPair pair;
        pair.a = static_cast<std::uint32_t>(keys[i] >> 32);
        pair.b = static_cast<std::uint32_t>(keys[i]);
        pair.links = j - i;
        const double observed = real(pair.a == pair.b ? 2 * pair.links : pair.links);
        const double endsA = real(2 * counts.groupWithin[pair.a] + counts.groupCross[pair.a]);
        const double endsB = real(2 * counts.groupWithin[pair.b] + counts.groupCross[pair.b]);
        pair.affinity = observed * allEnds / (endsA * endsB);
        pair.salton = observed / std::sqrt(endsA * endsB);
        pairs.push_back(pair);
        i = j;
    }
    return pairs;
}

Measure NodeTies::ei() const
{
    if (within + cross == 0)
        return Undefined::NoLinks;
    return (static_cast<double>(cross) - static_cast<double>(within)) / static_cast<double>(cross + within);
}

std::vector<NodeTies> nodeTies(const PlacedNetwork &network)
{
    std::vector<NodeTies> ties(network.graph.nodeCount());
    for (const Edge &edge : network.graph.edges()) {
        if (network.groups[edge.a] == network.groups[edge.b]) {
            ++ties[edge.a].within;
            ++ties[edge.b].within;
        } else {
            ++ties[edge.a].cross;
            ++ties[edge.b].cross;
        }
    }
    return ties;
}

} // namespace atlas::network
