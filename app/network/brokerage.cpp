// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/network/brokerage.h"

#include "app/network/igraph_bridge.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace atlas::network {

Betweenness betweenness(const Graph &graph, const CancelCheck &cancelled)
{
    Betweenness result;
    if (graph.nodeCount() == 0) {
        result.why = Undefined::NoNodes;
        return result;
    }
    const IgraphSession session(graph, cancelled);
    RealVector values;
    const igraph_error_t outcome =
        session.ok() ? igraph_betweenness(session.graph(), &values.data, igraph_vss_all(), false, nullptr)
                     : IGRAPH_FAILURE;
    if (outcome == IGRAPH_SUCCESS)
        result.raw = values.values();
    else
        result.why = outcome == IGRAPH_INTERRUPTED ? Undefined::Cancelled : Undefined::BadInput;
    return result;
}

Measure Betweenness::normalised(Node v) const
{
    if (why != Undefined::None)
        return why;
    if (v >= raw.size())
        return Undefined::BadInput;
    const auto n = static_cast<double>(raw.size());
    if (n < 3)
        return Undefined::TooFewNodes;
    return raw[v] / ((n - 1) * (n - 2) / 2);
}

namespace {

/// What an ordered pair (a, b) around a broker counts as.
std::uint64_t &role(BrokerRoles &roles, std::uint32_t a, std::uint32_t broker, std::uint32_t b)
{
    if (a == b)
        return a == broker ? roles.coordinator : roles.itinerant;
    if (a == broker)
        return roles.representative;
    return b == broker ? roles.gatekeeper : roles.liaison;
}

/// All ordered pairs of v's neighbours, linked or not, by the neighbours' groups.
BrokerRoles rolesOfAllPairs(const PlacedNetwork &network, Node v, std::vector<std::uint32_t> &neighbourGroups)
{
    neighbourGroups.clear();
    for (const Node w : network.graph.neighbours(v))
        neighbourGroups.push_back(network.groups[w]);
    std::sort(neighbourGroups.begin(), neighbourGroups.end());
    const std::uint32_t own = network.groups[v];
    std::uint64_t inOwn = 0;
    std::uint64_t squaresElsewhere = 0;
    BrokerRoles roles;
    for (std::size_t i = 0; i < neighbourGroups.size();) {
        std::size_t j = i;
        while (j < neighbourGroups.size() && neighbourGroups[j] == neighbourGroups[i])
            ++j;
        const std::uint64_t count = j - i;
        if (neighbourGroups[i] == own) {
            inOwn = count;
            roles.coordinator = count * (count - 1);
        } else {
            roles.itinerant += count * (count - 1);
            squaresElsewhere += count * count;
        }
        i = j;
    }
    const std::uint64_t elsewhere = neighbourGroups.size() - inOwn;
    roles.representative = roles.gatekeeper = inOwn * elsewhere;
    roles.liaison = elsewhere * elsewhere - squaresElsewhere;
    return roles;
}

} // namespace

std::vector<BrokerRoles> brokerRoles(const PlacedNetwork &network)
{
    const Graph &graph = network.graph;
    const GroupLabels &groups = network.groups;
    const std::size_t n = graph.nodeCount();
    std::vector<BrokerRoles> roles(n);
    std::vector<std::uint32_t> neighbourGroups;
    for (Node v = 0; v < n; ++v)
        roles[v] = rolesOfAllPairs(network, v, neighbourGroups);

    // Take off the pairs that are linked: each triangle closes one pair, in both orders, around each of its corners.
    // Every link points from its end with fewer links to the other, so no node has more than √(2L) targets.
    const auto before = [&graph](Node a, Node b) {
        const std::size_t degreeA = graph.degree(a);
        const std::size_t degreeB = graph.degree(b);
        return degreeA != degreeB ? degreeA < degreeB : a < b;
    };
    std::vector<std::uint32_t> starts(n + 1, 0); // the end of each node's run, which entering moves to its start
    for (const Edge &edge : graph.edges())
        ++starts[before(edge.a, edge.b) ? edge.a : edge.b];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<Node> heads(graph.edgeCount());
    for (const Edge &edge : graph.edges()) {
        const bool forwards = before(edge.a, edge.b);
        heads[--starts[forwards ? edge.a : edge.b]] = forwards ? edge.b : edge.a;
    }
    const auto targets = [&](Node v) { return std::span(heads).subspan(starts[v], starts[v + 1] - starts[v]); };
    const auto takeOff = [&roles, &groups](Node v, Node a, Node b) {
        --role(roles[v], groups[a], groups[v], groups[b]);
        --role(roles[v], groups[b], groups[v], groups[a]);
    };
    std::vector<char> marked(n, 0);
    for (Node u = 0; u < n; ++u) {
        for (const Node w : targets(u))
            marked[w] = 1;
        for (const Node w : targets(u)) {
            for (const Node x : targets(w)) {
                if (!marked[x])
                    continue;
                takeOff(u, w, x);
                takeOff(w, u, x);
                takeOff(x, u, w);
            }
        }
        for (const Node w : targets(u))
            marked[w] = 0;
    }
    return roles;
}

std::vector<Measure> participation(const PlacedNetwork &network)
{
    const Graph &graph = network.graph;
    const auto groupCount = static_cast<double>(network.groups.groupCount());
    std::vector<Measure> result(graph.nodeCount());
    std::vector<std::uint32_t> neighbourGroups;
    for (Node v = 0; v < graph.nodeCount(); ++v) {
        if (graph.degree(v) == 0) {
            result[v] = Undefined::NoLinks;
            continue;
        }
        if (network.groups.groupCount() < 2) {
            result[v] = Undefined::OneGroup;
            continue;
        }
        neighbourGroups.clear();
        for (const Node w : graph.neighbours(v))
            neighbourGroups.push_back(network.groups[w]);
        std::sort(neighbourGroups.begin(), neighbourGroups.end());
        std::uint64_t squares = 0;
        for (std::size_t i = 0; i < neighbourGroups.size();) {
            std::size_t j = i;
            while (j < neighbourGroups.size() && neighbourGroups[j] == neighbourGroups[i])
                ++j;
            squares += (j - i) * (j - i);
            i = j;
        }
        const auto degree = static_cast<double>(graph.degree(v));
        result[v] = (1 - static_cast<double>(squares) / (degree * degree)) / (1 - 1 / groupCount);
    }
    return result;
}

} // namespace atlas::network
