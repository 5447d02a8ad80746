// SPDX-License-Identifier: GPL-2.0-or-later
// A role's count around a node v is a sum over the open pairs {a, b} of its neighbours of whether the groups of v, a
// and b are as the role asks. With the groups dealt out at random, its mean needs the chance p of that for three nodes;
// its variance also the chances that two open pairs with one neighbour in common (four nodes), or with none (five
// nodes), both are. The chances follow from the group sizes: drawing without replacement.
#include "app/network/brokerage.h"

#include <algorithm>
#include <cmath>

namespace atlas::network {

namespace {

/// n (n − 1) … of `terms` factors: ordered choices without replacement.
double choices(double n, int terms)
{
    double product = 1;
    for (int i = 0; i < terms; ++i)
        product *= std::max(0.0, n - i);
    return product;
}

/// Chances that one open pair, two with a common neighbour, and two without one, are as a role asks.
struct Chances
{
    double one = 0;
    double adjoining = 0;
    double apart = 0;
};

struct AllChances
{
    Chances coordinator;
    Chances itinerant;
    Chances representative;
    Chances liaison;
};

AllChances chancesOf(const GroupLabels &groups)
{
    const auto n = static_cast<double>(groups.nodeCount());
    double twos = 0; // Σ n_q(n_q − 1), and so on
    double twosSquared = 0;
    double threes = 0;
    double fours = 0;
    for (const std::uint64_t size : groups.sizes()) {
        const auto s = static_cast<double>(size);
        twos += choices(s, 2);
        twosSquared += choices(s, 2) * choices(s, 2);
        threes += choices(s, 3);
        fours += choices(s, 4);
    }
    AllChances sum;
    for (const std::uint64_t size : groups.sizes()) { // the group of v
        const auto s = static_cast<double>(size);
        const double others = n - s;
        // Over the other groups q: pairs, triples and fours of nodes of one group, two pairs each of one group.
        const double pairs = twos - choices(s, 2);
        const double triples = threes - choices(s, 3);
        const double pairOfPairs =
            fours - choices(s, 4) + pairs * pairs - (twosSquared - choices(s, 2) * choices(s, 2));
        sum.coordinator.one += choices(s, 3);
        sum.coordinator.adjoining += choices(s, 4);
        sum.coordinator.apart += choices(s, 5);
        sum.itinerant.one += s * pairs;
        sum.itinerant.adjoining += s * triples;
        sum.itinerant.apart += s * pairOfPairs;
        // One of the pair is of v's group, the other is not.
        sum.representative.one += 2 * choices(s, 2) * others;
        sum.representative.adjoining += choices(s, 2) * choices(others, 2) + choices(s, 3) * others;
        sum.representative.apart += 4 * choices(s, 3) * choices(others, 2);
        // Neither is, and they differ. Adjoining: the common neighbour in q, the two others in neither.
        sum.liaison.one += s * (choices(others, 2) - pairs);
        for (const std::uint64_t common : groups.sizes())
            sum.liaison.adjoining += s * static_cast<double>(common) * choices(others - static_cast<double>(common), 2);
        sum.liaison.adjoining -= s * s * choices(others - s, 2); // q is not v's group
        sum.liaison.apart += s * (choices(others, 4) - 2 * pairs * choices(others - 2, 2) + pairOfPairs);
    }
    for (Chances *chances : {&sum.coordinator, &sum.itinerant, &sum.representative, &sum.liaison}) {
        chances->one /= choices(n, 3);
        chances->adjoining = n < 4 ? 0 : chances->adjoining / choices(n, 4);
        chances->apart = n < 5 ? 0 : chances->apart / choices(n, 5);
    }
    return sum;
}

/// Open pairs around a node, and pairs of these with a neighbour in common.
struct OpenPairs
{
    double count = 0;
    double adjoining = 0;
};

OpenPairs openPairs(const Graph &graph, Node v, std::vector<char> &marked)
{
    OpenPairs open;
    for (const Node a : graph.neighbours(v))
        marked[a] = 1;
    for (const Node a : graph.neighbours(v)) {
        const auto near = graph.neighbours(a);
        const auto linked = std::count_if(near.begin(), near.end(), [&](Node b) { return marked[b] != 0; });
        const auto partners = static_cast<double>(graph.degree(v)) - 1 - static_cast<double>(linked);
        open.count += partners / 2;
        open.adjoining += partners * (partners - 1) / 2;
    }
    for (const Node a : graph.neighbours(v))
        marked[a] = 0;
    return open;
}

/// \param each how often an open pair counts: once in each order, or in one of them.
RoleScore score(std::uint64_t count, double each, const OpenPairs &open, const Chances &chances)
{
    const double p = chances.one;
    const double apart = open.count * (open.count - 1) / 2 - open.adjoining;
    const double variance = open.count * p * (1 - p) + 2 * open.adjoining * (chances.adjoining - p * p) +
                            2 * apart * (chances.apart - p * p);
    RoleScore result;
    result.expected = each * open.count * p;
    // What is left of terms that cancel is no variance.
    if (variance > 1e-12 * std::max(1.0, open.count * open.count * p))
        result.z = (static_cast<double>(count) - each * open.count * p) / (each * std::sqrt(variance));
    else
        result.z = Undefined::ZeroTotal;
    return result;
}

} // namespace

std::vector<BrokerScores> brokerScores(const PlacedNetwork &network, std::span<const BrokerRoles> roles,
                                       std::span<const Node> nodes)
{
    std::vector<BrokerScores> scores(nodes.size());
    const auto all = [](BrokerScores &of, Undefined why) {
        for (RoleScore *each : {&of.coordinator, &of.itinerant, &of.representative, &of.liaison})
            each->expected = each->z = why;
    };
    const bool oneGroup = network.groups.groupCount() < 2;
    const AllChances chances = network.graph.nodeCount() < 3 ? AllChances{} : chancesOf(network.groups);
    std::vector<char> marked(network.graph.nodeCount(), 0);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Node v = nodes[i];
        BrokerScores &of = scores[i];
        const OpenPairs open = openPairs(network.graph, v, marked);
        if (oneGroup || open.count <= 0) {
            all(of, oneGroup ? Undefined::OneGroup : Undefined::NoPairs);
            continue;
        }
        of.coordinator = score(roles[v].coordinator, 2, open, chances.coordinator);
        of.itinerant = score(roles[v].itinerant, 2, open, chances.itinerant);
        of.representative = score(roles[v].representative, 1, open, chances.representative);
        of.liaison = score(roles[v].liaison, 2, open, chances.liaison);
    }
    return scores;
}

std::vector<Measure> withinGroupScores(const PlacedNetwork &network)
{
    const Graph &graph = network.graph;
    const GroupLabels &groups = network.groups;
    std::vector<std::uint64_t> within(graph.nodeCount(), 0);
    for (const Edge &edge : graph.edges()) {
        if (groups[edge.a] == groups[edge.b]) {
            ++within[edge.a];
            ++within[edge.b];
        }
    }
    std::vector<double> mean(groups.groupCount(), 0);
    for (Node v = 0; v < graph.nodeCount(); ++v)
        mean[groups[v]] += static_cast<double>(within[v]) / static_cast<double>(groups.sizes()[groups[v]]);
    std::vector<double> variance(groups.groupCount(), 0);
    std::vector<char> varies(groups.groupCount(), 0);
    std::vector<std::uint64_t> first(groups.groupCount(), ~std::uint64_t{0});
    for (Node v = 0; v < graph.nodeCount(); ++v) {
        const std::uint32_t group = groups[v];
        const double off = static_cast<double>(within[v]) - mean[group];
        variance[group] += off * off / static_cast<double>(groups.sizes()[group]);
        if (first[group] == ~std::uint64_t{0})
            first[group] = within[v];
        else if (within[v] != first[group])
            varies[group] = 1;
    }
    std::vector<Measure> scores(graph.nodeCount());
    for (Node v = 0; v < graph.nodeCount(); ++v) {
        const std::uint32_t group = groups[v];
        scores[v] = varies[group] ? Measure((static_cast<double>(within[v]) - mean[group]) / std::sqrt(variance[group]))
                                  : Measure(Undefined::ZeroTotal);
    }
    return scores;
}

} // namespace atlas::network
