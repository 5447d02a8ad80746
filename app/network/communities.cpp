// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/network/communities.h"

#include "app/network/igraph_bridge.h"
#include "app/network/mixing.h"

#include <algorithm>
#include <map>
#include <utility>

namespace atlas::network {

namespace {

Communities described(const Graph &graph, const std::vector<std::uint32_t> &membership)
{
    Communities result;
    constexpr std::uint32_t unseen = ~std::uint32_t{0};
    std::vector<std::uint32_t> renumbered(graph.nodeCount(), unseen);
    PlacedNetwork network;
    std::vector<std::int32_t> labels;
    for (const std::uint32_t community : membership) {
        if (renumbered[community] == unseen)
            renumbered[community] = result.count++;
        result.of.push_back(renumbered[community]);
        labels.push_back(static_cast<std::int32_t>(renumbered[community]));
    }
    network.graph = graph;
    network.groups = GroupLabels(labels);
    result.modularity = modularity(countMixing(network));
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

} // namespace

Communities leidenCommunities(const Graph &graph, std::uint64_t seed, const CancelCheck &cancelled)
{
    if (graph.edgeCount() == 0)
        return none(graph.nodeCount() == 0 ? Undefined::NoNodes : Undefined::NoLinks);
    const IgraphSession session(graph, cancelled);
    if (!session.ok())
        return none(Undefined::BadInput);
    // Modularity as a quality per link: node weights k, resolution 1/2L.
    RealVector degrees;
    if (igraph_vector_resize(&degrees.data, static_cast<igraph_integer_t>(graph.nodeCount())) != IGRAPH_SUCCESS)
        return none(Undefined::BadInput);
    for (Node v = 0; v < graph.nodeCount(); ++v)
        VECTOR(degrees.data)[v] = static_cast<double>(graph.degree(v));
    igraph_rng_seed(igraph_rng_default(), seed);
    IntegerVector membership;
    constexpr double randomness = 0.01;
    constexpr igraph_integer_t untilStable = -1;
    const igraph_error_t outcome = igraph_community_leiden(session.graph(), nullptr, &degrees.data,
                                                           1 / (2 * static_cast<double>(graph.edgeCount())), randomness,
                                                           false, untilStable, &membership.data, nullptr, nullptr);
    if (outcome != IGRAPH_SUCCESS)
        return none(outcome == IGRAPH_INTERRUPTED ? Undefined::Cancelled : Undefined::BadInput);
    return described(graph, membership.values());
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
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint64_t> both;
    std::map<std::uint32_t, std::uint64_t> inA;
    std::map<std::uint32_t, std::uint64_t> inB;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ++both[{a[i], b[i]}];
        ++inA[a[i]];
        ++inB[b[i]];
    }
    double together = 0;
    double togetherA = 0;
    double togetherB = 0;
    for (const auto &[cell, n] : both)
        together += pairsOf(n);
    for (const auto &[block, n] : inA)
        togetherA += pairsOf(n);
    for (const auto &[block, n] : inB)
        togetherB += pairsOf(n);
    const double byChance = togetherA * togetherB / pairsOf(a.size());
    const double most = (togetherA + togetherB) / 2;
    if (most == byChance)
        return 1.0; // both one block, or both all apart
    return (together - byChance) / (most - byChance);
}

} // namespace atlas::network
