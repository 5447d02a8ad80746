// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/network/brokerage.h"

#include <algorithm>
#include <memory>
#include <stack>
#include <unordered_map>
#include <utility>

namespace atlas::network {

Measure Dependence::share() const
{
    if (pairs == 0)
        return Undefined::NoPairs;
    return static_cast<double>(lost) / static_cast<double>(pairs);
}

namespace {

/// A set of nodes, by how many are in each group: enough to count its pairs across groups.
class Census
{
public:
    void add(std::uint32_t group, std::uint64_t weight)
    {
        std::uint64_t &count = counts()[group];
        m_squares += 2 * count + 1;
        ++count;
        ++m_nodes;
        m_weight += weight;
    }
    /// Takes over the other's nodes; the smaller table is copied into the larger, which keeps the total O(n log n).
    void absorb(Census &&other)
    {
        if (!other.m_counts)
            return;
        if (!m_counts || other.m_counts->size() > m_counts->size())
            std::swap(*this, other);
        if (other.m_counts) {
            for (const auto &[group, count] : *other.m_counts) {
                std::uint64_t &mine = counts()[group];
                m_squares += 2 * mine * count + count * count;
                mine += count;
            }
        }
        m_nodes += other.m_nodes;
        m_weight += other.m_weight;
        other = Census();
    }
    std::uint64_t nodes() const { return m_nodes; }
    std::uint64_t squares() const { return m_squares; } ///< Σ_p count_p²
    std::uint64_t weight() const { return m_weight; }   ///< Σ over nodes of the weight they came with
    std::uint64_t inGroup(std::uint32_t group) const
    {
        if (!m_counts)
            return 0;
        const auto found = m_counts->find(group);
        return found == m_counts->end() ? 0 : found->second;
    }
    std::uint64_t pairs() const { return (m_nodes * m_nodes - m_squares) / 2; }

private:
    using Counts = std::unordered_map<std::uint32_t, std::uint64_t>;
    Counts &counts()
    {
        if (!m_counts)
            m_counts = std::make_unique<Counts>();
        return *m_counts;
    }

    std::unique_ptr<Counts> m_counts; // most of those on a long way down stay empty
    std::uint64_t m_nodes = 0;
    std::uint64_t m_squares = 0;
    std::uint64_t m_weight = 0;
};

struct Visit
{
    Node node;
    std::uint32_t nextNeighbour = 0;
    Census below;                 ///< subtree pieces that stay with the rest when the node goes
    Census apart;                 ///< union of the pieces that come off
    std::uint64_t pairsApart = 0; ///< Σ of cross pairs inside each such piece
};

constexpr std::uint32_t unseen = ~std::uint32_t{0};

} // namespace

std::vector<Dependence> brokerDependence(const PlacedNetwork &network)
{
    const Graph &graph = network.graph;
    const GroupLabels &groups = network.groups;
    const std::size_t n = graph.nodeCount();
    std::vector<Dependence> result(n);
    std::vector<std::uint32_t> found(n, unseen);
    std::vector<std::uint32_t> low(n, 0);
    std::vector<std::uint64_t> inGroup(groups.groupCount(), 0); // of the component at hand
    std::vector<std::uint64_t> containing(n, 0);                // connected cross pairs that contain the node
    std::uint64_t connectedPairs = 0;
    std::vector<Node> members;

    for (Node root = 0; root < n; ++root) {
        if (found[root] != unseen)
            continue;
        // First the component's members and their groups, then a depth-first walk that knows these totals.
        members.assign(1, root);
        found[root] = 0;
        for (std::size_t head = 0; head < members.size(); ++head) {
            for (const Node w : graph.neighbours(members[head])) {
                if (found[w] == unseen) {
                    found[w] = 0;
                    members.push_back(w);
                }
            }
        }
        std::uint64_t squares = 0;
        for (const Node v : members)
            ++inGroup[groups[v]];
        for (const Node v : members) {
            squares += inGroup[groups[v]];
            containing[v] = members.size() - inGroup[groups[v]];
        }
        const std::uint64_t size = members.size();
        const std::uint64_t componentPairs = (size * size - squares) / 2;
        connectedPairs += componentPairs;

        for (const Node v : members)
            found[v] = unseen;
        std::uint32_t clock = 0;
        std::stack<Visit> stack; // in pieces: the way down may be nearly as long as there are nodes
        found[root] = low[root] = clock++;
        stack.push({root, 0, {}, {}, 0});
        while (!stack.empty()) {
            Visit &visit = stack.top();
            const Node v = visit.node;
            const auto neighbours = graph.neighbours(v);
            if (visit.nextNeighbour < neighbours.size()) {
                const Node w = neighbours[visit.nextNeighbour++];
                if (found[w] == unseen) {
                    found[w] = low[w] = clock++;
                    stack.push({w, 0, {}, {}, 0});
                } else {
                    low[v] = std::min(low[v], found[w]);
                }
                continue;
            }
            // All below v is known. Without v the component falls into the pieces apart and one rest.
            const std::uint64_t others = size - 1;
            const std::uint64_t mine = inGroup[groups[v]];
            const std::uint64_t squaresWithout = squares - 2 * mine + 1;
            const std::uint64_t before = (others * others - squaresWithout) / 2;
            // Rest: Σ_p (T_p − S_p)² = Σ T_p² − 2 Σ T_p S_p + Σ S_p², T the component without v, S the pieces apart.
            // Each node came with its group's T_p as weight, in which v itself is still counted.
            if (visit.apart.nodes() > 0) {
                const std::uint64_t products = visit.apart.weight() - visit.apart.inGroup(groups[v]);
                const std::uint64_t restNodes = others - visit.apart.nodes();
                const std::uint64_t restSquares = squaresWithout + visit.apart.squares() - 2 * products;
                const std::uint64_t rest = (restNodes * restNodes - restSquares) / 2;
                result[v].lost = before - visit.pairsApart - rest;
            }
            Census subtree = std::move(visit.below);
            subtree.absorb(std::move(visit.apart));
            subtree.add(groups[v], mine);
            const std::uint32_t lowest = low[v];
            stack.pop();
            if (!stack.empty()) {
                Visit &parent = stack.top();
                low[parent.node] = std::min(low[parent.node], lowest);
                if (lowest >= found[parent.node]) {
                    parent.pairsApart += subtree.pairs();
                    parent.apart.absorb(std::move(subtree));
                } else {
                    parent.below.absorb(std::move(subtree));
                }
            }
        }
        for (const Node v : members)
            inGroup[groups[v]] = 0;
    }
    for (Node v = 0; v < n; ++v)
        result[v].pairs = connectedPairs - containing[v];
    return result;
}

namespace {

/// Connected pairs across groups in the graph without the nodes marked gone, counting pairs of kept nodes only.
std::uint64_t connectedCrossPairs(const PlacedNetwork &network, const std::vector<char> &gone, bool throughGone)
{
    const Graph &graph = network.graph;
    std::vector<char> seen(graph.nodeCount(), 0);
    std::vector<std::uint64_t> inGroup(network.groups.groupCount(), 0);
    std::vector<Node> members;
    std::uint64_t pairs = 0;
    for (Node root = 0; root < graph.nodeCount(); ++root) {
        if (seen[root] || (gone[root] && !throughGone))
            continue;
        members.assign(1, root);
        seen[root] = 1;
        std::uint64_t size = 0;
        std::uint64_t squares = 0;
        for (std::size_t head = 0; head < members.size(); ++head) {
            const Node v = members[head];
            if (!gone[v]) {
                ++size;
                squares += 2 * inGroup[network.groups[v]] + 1;
                ++inGroup[network.groups[v]];
            }
            for (const Node w : graph.neighbours(v)) {
                if (!seen[w] && (throughGone || !gone[w])) {
                    seen[w] = 1;
                    members.push_back(w);
                }
            }
        }
        pairs += (size * size - squares) / 2;
        for (const Node v : members)
            inGroup[network.groups[v]] = 0;
    }
    return pairs;
}

} // namespace

Dependence brokerDependence(const PlacedNetwork &network, std::span<const Node> removed)
{
    std::vector<char> gone(network.graph.nodeCount(), 0);
    for (const Node v : removed)
        if (v < gone.size())
            gone[v] = 1;
    Dependence dependence;
    dependence.pairs = connectedCrossPairs(network, gone, true);
    dependence.lost = dependence.pairs - connectedCrossPairs(network, gone, false);
    return dependence;
}

} // namespace atlas::network
