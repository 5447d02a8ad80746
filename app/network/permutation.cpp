// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/network/mixing.h"

#include "app/network/random.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace atlas::network {

PermutationTest permutationTest(const PlacedNetwork &network, std::uint32_t permutations, std::uint64_t seed,
                                const CancelCheck &cancelled)
{
    PermutationTest test;
    test.permutations = permutations;
    test.seed = seed;
    const auto undefined = [&test](Undefined why) {
        test.pClosed = test.pOpen = test.mean = test.deviation = why;
        return test;
    };
    const Graph &graph = network.graph;
    if (graph.nodeCount() == 0)
        return undefined(Undefined::NoNodes);
    if (graph.edgeCount() == 0)
        return undefined(Undefined::NoLinks);
    if (network.groups.groupCount() < 2)
        return undefined(Undefined::OneGroup);
    if (permutations == 0)
        return undefined(Undefined::BadInput);

    // Only nodes with a link need a label: they get the first places, and the deal stops after them.
    std::vector<std::uint32_t> place(graph.nodeCount(), 0);
    std::uint32_t linked = 0;
    for (Node v = 0; v < graph.nodeCount(); ++v)
        if (graph.degree(v) > 0)
            place[v] = linked++;
    std::vector<Edge> edges;
    edges.reserve(graph.edgeCount());
    std::uint64_t observed = 0;
    for (const Edge &edge : graph.edges()) {
        edges.push_back({place[edge.a], place[edge.b]});
        observed += network.groups[edge.a] != network.groups[edge.b] ? 1 : 0;
    }
    // The deck in the order of the groups: where it starts has no bearing on the shuffle's distribution, and so the
    // null distribution depends on the group sizes and the graph, not on who is where.
    std::vector<std::uint32_t> deck(network.groups.labels().begin(), network.groups.labels().end());
    std::sort(deck.begin(), deck.end());

    std::map<std::uint64_t, std::uint32_t> counted;
    std::vector<std::uint32_t> labels;
    const auto cards = static_cast<std::uint32_t>(deck.size());
    // Hashed once, so that neighbouring seeds do not share permutations.
    std::uint64_t hashed = seed;
    const std::uint64_t base = Random::splitmix64(hashed);
    for (std::uint32_t i = 0; i < permutations; ++i) {
        if (cancelled && i % 64 == 0 && cancelled())
            return undefined(Undefined::Cancelled);
        std::uint64_t streamSeed = base + i;
        Random random(Random::splitmix64(streamSeed));
        labels = deck;
        for (std::uint32_t k = 0; k < linked; ++k)
            std::swap(labels[k], labels[k + random.below(cards - k)]);
        std::uint64_t cross = 0;
        for (const Edge &edge : edges)
            cross += labels[edge.a] != labels[edge.b] ? 1 : 0;
        ++counted[cross];
    }

    const auto links = static_cast<double>(edges.size());
    std::uint64_t atMost = 0;
    std::uint64_t atLeast = 0;
    double sum = 0;
    double squares = 0;
    for (const auto &[cross, count] : counted) {
        test.distribution.push_back({cross, count});
        if (cross <= observed)
            atMost += count;
        if (cross >= observed)
            atLeast += count;
        sum += static_cast<double>(cross) * count;
    }
    const double meanCross = sum / permutations;
    for (const auto &[cross, count] : counted)
        squares += (static_cast<double>(cross) - meanCross) * (static_cast<double>(cross) - meanCross) * count;
    test.pClosed = static_cast<double>(atMost) / permutations;
    test.pOpen = static_cast<double>(atLeast) / permutations;
    test.mean = (2 * meanCross - links) / links;
    test.deviation = 2 * std::sqrt(squares / permutations) / links;
    return test;
}

} // namespace atlas::network
