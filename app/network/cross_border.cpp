// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/network/brokerage.h"

#include "app/network/mixing.h"
#include "app/network/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace atlas::network {

namespace {

/// Brandes' accumulation from one source at a time; a target adds its 1 only when it is in another group.
/// \tparam ToAll also adds up what it is when every target adds its 1.
template <bool ToAll>
class Accumulator
{
public:
    explicit Accumulator(const PlacedNetwork &network)
        : m_graph(network.graph), m_groups(network.groups), m_states(network.graph.nodeCount()),
          m_toAll(ToAll ? network.graph.nodeCount() : 0, 0)
    {
        m_order.reserve(network.graph.nodeCount());
    }

    /// Calls add(node, dependency of the source's paths on it, that of its paths to all) for every node reached but the
    /// source.
    template <typename Add>
    void from(Node source, Add &&add)
    {
        m_order.clear();
        m_order.push_back(source);
        m_states[source].distance = 0;
        m_states[source].paths = 1;
        for (std::size_t head = 0; head < m_order.size(); ++head) {
            const Node v = m_order[head];
            const State here = m_states[v];
            for (const Node w : m_graph.neighbours(v)) {
                State &there = m_states[w];
                if (there.distance == unseen) {
                    there.distance = here.distance + 1;
                    m_order.push_back(w);
                }
                if (there.distance == here.distance + 1)
                    there.paths += here.paths;
            }
        }
        for (std::size_t i = m_order.size(); i-- > 1;) {
            const Node w = m_order[i];
            const State there = m_states[w];
            const double own = m_groups[w] != m_groups[source] ? 1.0 : 0.0;
            const double perPath = (own + there.dependency) / there.paths;
            const double perPathToAll = ToAll ? (1 + m_toAll[w]) / there.paths : 0;
            for (const Node v : m_graph.neighbours(w)) {
                State &here = m_states[v];
                if (here.distance != there.distance - 1)
                    continue;
                here.dependency += here.paths * perPath;
                if constexpr (ToAll)
                    m_toAll[v] += here.paths * perPathToAll;
            }
            add(w, there.dependency, ToAll ? m_toAll[w] : 0);
        }
        for (const Node v : m_order) {
            m_states[v] = {};
            if constexpr (ToAll)
                m_toAll[v] = 0;
        }
    }

private:
    static constexpr std::int32_t unseen = -1;
    struct State // together, because a large network's are far apart in memory
    {
        double paths = 0;
        double dependency = 0;
        std::int32_t distance = unseen;
    };
    const Graph &m_graph;
    const GroupLabels &m_groups;
    std::vector<State> m_states;
    std::vector<double> m_toAll;
    std::vector<Node> m_order;
};

CrossBorderBetweenness prepared(const PlacedNetwork &network)
{
    CrossBorderBetweenness result;
    const std::size_t n = network.graph.nodeCount();
    result.raw.assign(n, 0);
    result.possiblePairs.resize(n);
    const std::uint64_t allPairs = countMixing(network).possibleCross();
    for (Node v = 0; v < n; ++v)
        result.possiblePairs[v] = allPairs - (n - network.groups.sizes()[network.groups[v]]);
    return result;
}

CrossBorderBetweenness stopped()
{
    CrossBorderBetweenness result;
    result.why = Undefined::Cancelled;
    return result;
}

} // namespace

CrossBorderBetweenness crossBorderBetweenness(const PlacedNetwork &network, const CancelCheck &cancelled)
{
    CrossBorderBetweenness result = prepared(network);
    Accumulator<true> accumulator(network);
    const auto n = static_cast<Node>(network.graph.nodeCount());
    result.allPairs.assign(n, 0);
    for (Node source = 0; source < n; ++source) {
        if (cancelled && source % 64 == 0 && cancelled())
            return stopped();
        accumulator.from(source, [&](Node v, double dependency, double toAll) {
            result.raw[v] += dependency;
            result.allPairs[v] += toAll;
        });
    }
    for (Node v = 0; v < n; ++v) { // every pair was met from both of its ends
        result.raw[v] /= 2;
        result.allPairs[v] /= 2;
    }
    result.sources = n;
    return result;
}

CrossBorderBetweenness sampledCrossBorderBetweenness(const PlacedNetwork &network, std::uint32_t sources,
                                                     std::uint64_t seed, const CancelCheck &cancelled)
{
    const auto n = static_cast<Node>(network.graph.nodeCount());
    if (sources >= n || sources < 2)
        return crossBorderBetweenness(network, cancelled);
    CrossBorderBetweenness result = prepared(network);
    std::vector<double> &squares = result.standardError; // until all sources were seen
    squares.assign(n, 0);
    std::vector<Node> deck(n);
    std::iota(deck.begin(), deck.end(), Node{0});
    Random random(seed);
    Accumulator<false> accumulator(network);
    for (std::uint32_t i = 0; i < sources; ++i) {
        if (cancelled && cancelled())
            return stopped();
        std::swap(deck[i], deck[i + random.below(n - i)]);
        accumulator.from(deck[i], [&](Node v, double dependency, double) {
            result.raw[v] += dependency;
            squares[v] += dependency * dependency;
        });
    }
    const double k = sources;
    const double all = n;
    for (Node v = 0; v < n; ++v) {
        const double mean = result.raw[v] / k;
        const double variance = std::max(0.0, (squares[v] / k - mean * mean) * k / (k - 1));
        result.raw[v] = mean * all / 2;
        result.standardError[v] = all / 2 * std::sqrt(variance / k * (1 - k / all));
    }
    result.sources = sources;
    return result;
}

Measure CrossBorderBetweenness::error(Node v) const
{
    if (v >= standardError.size())
        return why == Undefined::None ? Measure(0.0) : Measure(why);
    if (possiblePairs[v] == 0)
        return Undefined::NoPairs;
    return standardError[v] / static_cast<double>(possiblePairs[v]);
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
