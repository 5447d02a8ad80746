// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/network/communities.h"

#include "app/network/igraph_bridge.h"
#include "app/network/mixing.h"

#include <algorithm>
#include <utility>

namespace atlas::network {

namespace {

Communities described(const Graph &graph, const std::vector<std::uint32_t> &membership)
{
    Communities result;
    constexpr std::uint32_t unseen = ~std::uint32_t{0};
    std::vector<std::uint32_t> renumbered(graph.nodeCount(), unseen);
    MixingCounts counts;
    counts.nodes = graph.nodeCount();
    result.of.reserve(membership.size());
    for (const std::uint32_t community : membership) {
        if (renumbered[community] == unseen)
            renumbered[community] = result.count++;
        result.of.push_back(renumbered[community]);
    }
    counts.groupNodes.assign(result.count, 0);
    counts.groupWithin.assign(result.count, 0);
    counts.groupCross.assign(result.count, 0);
    for (const std::uint32_t community : result.of)
        ++counts.groupNodes[community];
    for (const Edge &edge : graph.edges())
        counts.add(result.of[edge.a], result.of[edge.b]);
    result.modularity = modularity(counts);
    return result;
}

Communities none(Undefined why)
{
    Communities result;
    result.modularity = why;
    return result;
}

double pairsOf(std::uint64_t n)
{
    return static_cast<double>(n) * (static_cast<double>(n) - 1) / 2;
}

/// Of nodes that stand for their blocks, in any order.
template <typename Block>
double pairsInOneBlock(std::vector<Block> blocks)
{
    std::sort(blocks.begin(), blocks.end());
    double sum = 0;
    for (std::size_t i = 0; i < blocks.size();) {
        std::size_t j = i;
        while (j < blocks.size() && blocks[j] == blocks[i])
            ++j;
        sum += pairsOf(j - i);
        i = j;
    }
    return sum;
}

} // namespace

Communities leidenCommunities(const Graph &graph, std::uint64_t seed, const CancelCheck &cancelled)
{
    return std::move(leidenCommunities(graph, seed, 1, cancelled).front());
}

std::vector<Communities> leidenCommunities(const Graph &graph, std::uint64_t seed, std::uint32_t runs,
                                           const CancelCheck &cancelled)
{
    if (graph.edgeCount() == 0)
        return {none(graph.nodeCount() == 0 ? Undefined::NoNodes : Undefined::NoLinks)};
    const IgraphSession session(graph, cancelled);
    // Modularity as a quality per link: node weights k, resolution 1/2L.
    RealVector degrees;
    if (!session.ok() ||
        igraph_vector_resize(&degrees.data, static_cast<igraph_integer_t>(graph.nodeCount())) != IGRAPH_SUCCESS)
        return {none(Undefined::BadInput)};
    for (Node v = 0; v < graph.nodeCount(); ++v)
        VECTOR(degrees.data)[v] = static_cast<double>(graph.degree(v));
    constexpr double randomness = 0.01;
    constexpr igraph_integer_t untilStable = -1;
    IntegerVector membership;
    std::vector<Communities> found;
    for (std::uint32_t run = 0; run < runs; ++run) {
        igraph_rng_seed(igraph_rng_default(), seed + run);
        const igraph_error_t outcome = igraph_community_leiden(
            session.graph(), nullptr, &degrees.data, 1 / (2 * static_cast<double>(graph.edgeCount())), randomness,
            false, untilStable, &membership.data, nullptr, nullptr);
        if (outcome != IGRAPH_SUCCESS) {
            found.push_back(none(outcome == IGRAPH_INTERRUPTED ? Undefined::Cancelled : Undefined::BadInput));
            break;
        }
        found.push_back(described(graph, membership.values()));
    }
    return found;
}

Communities greedyCommunities(const Graph &graph, std::uint32_t count)
{
    if (graph.edgeCount() == 0)
        return none(graph.nodeCount() == 0 ? Undefined::NoNodes : Undefined::NoLinks);
    const IgraphSession session(graph);
    if (!session.ok())
        return none(Undefined::BadInput);
    MergeTable merges;
    if (igraph_community_fastgreedy(session.graph(), nullptr, &merges.data, nullptr, nullptr) != IGRAPH_SUCCESS)
        return none(Undefined::BadInput);
    const auto nodes = static_cast<igraph_integer_t>(graph.nodeCount());
    const igraph_integer_t wanted = nodes - static_cast<igraph_integer_t>(count);
    const igraph_integer_t steps = std::clamp<igraph_integer_t>(wanted, 0, igraph_matrix_int_nrow(&merges.data));
    IntegerVector membership;
    if (igraph_community_to_membership(&merges.data, nodes, steps, &membership.data, nullptr) != IGRAPH_SUCCESS)
        return none(Undefined::BadInput);
    return described(graph, membership.values());
}

Measure adjustedRandIndex(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b)
{
    if (a.size() != b.size())
        return Undefined::BadInput;
    if (a.size() < 2)
        return a.empty() ? Undefined::NoNodes : Undefined::TooFewNodes;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> both;
    both.reserve(a.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        both.emplace_back(a[i], b[i]);
    const double together = pairsInOneBlock(both);
    const double togetherA = pairsInOneBlock(std::vector(a.begin(), a.end()));
    const double togetherB = pairsInOneBlock(std::vector(b.begin(), b.end()));
    const double byChance = togetherA * togetherB / pairsOf(a.size());
    const double most = (togetherA + togetherB) / 2;
    if (most == byChance)
        return 1.0; // both one block, or both all apart
    return (together - byChance) / (most - byChance);
}

} // namespace atlas::network
