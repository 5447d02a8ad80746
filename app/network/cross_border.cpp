// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/network/brokerage.h"

#include "app/network/mixing.h"

namespace atlas::network {

CrossBorderBetweenness crossBorderBetweenness(const PlacedNetwork &network, const CancelCheck &cancelled)
{
    const Graph &graph = network.graph;
    const GroupLabels &groups = network.groups;
    const std::size_t n = graph.nodeCount();
    CrossBorderBetweenness result;
    result.raw.assign(n, 0);
    result.possiblePairs.resize(n);
    const std::uint64_t allPairs = countMixing(network).possibleCross();
    for (Node v = 0; v < n; ++v)
        result.possiblePairs[v] = allPairs - (n - groups.sizes()[groups[v]]);

    // Brandes' accumulation from every source; a target adds its 1 only when it is in another group than the source.
    constexpr std::int32_t unseen = -1;
    std::vector<std::int32_t> distance(n, unseen);
    std::vector<double> paths(n, 0);
    std::vector<double> dependency(n, 0);
    std::vector<Node> order;
    order.reserve(n);
    for (Node source = 0; source < n; ++source) {
        if (cancelled && source % 64 == 0 && cancelled()) {
            result.raw.clear();
            result.possiblePairs.clear();
            result.why = Undefined::Cancelled;
            return result;
        }
        order.clear();
        order.push_back(source);
        distance[source] = 0;
        paths[source] = 1;
        for (std::size_t head = 0; head < order.size(); ++head) {
            const Node v = order[head];
            for (const Node w : graph.neighbours(v)) {
                if (distance[w] == unseen) {
                    distance[w] = distance[v] + 1;
                    order.push_back(w);
                }
                if (distance[w] == distance[v] + 1)
                    paths[w] += paths[v];
            }
        }
        for (std::size_t i = order.size(); i-- > 1;) {
            const Node w = order[i];
            const double own = groups[w] != groups[source] ? 1.0 : 0.0;
            const double perPath = (own + dependency[w]) / paths[w];
            for (const Node v : graph.neighbours(w))
                if (distance[v] == distance[w] - 1)
                    dependency[v] += paths[v] * perPath;
            result.raw[w] += dependency[w];
        }
        for (const Node v : order) {
            distance[v] = unseen;
            paths[v] = 0;
            dependency[v] = 0;
        }
    }
    for (double &value : result.raw)
        value /= 2; // every pair was met from both of its ends
    return result;
}

Measure CrossBorderBetweenness::share(Node v) const
{
    if (why != Undefined::None)
        return why;
    if (v >= raw.size())
        return Undefined::BadInput;
    if (possiblePairs[v] == 0)
        return Undefined::NoPairs;
    return raw[v] / static_cast<double>(possiblePairs[v]);
}

} // namespace atlas::network
