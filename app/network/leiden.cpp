// SPDX-License-Identifier: GPL-2.0-or-later
// Gains are in units of 1/2L of a link: moving a node of degree k into a community of total degree K, to which it has e
// links, gains 2L·e − k·K. Nodes of the coarser levels are sets of nodes; their degree is the sum.
#include "app/network/leiden.h"

#include "app/network/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace atlas::network {

namespace {

using Partition = std::vector<std::uint32_t>;

constexpr int mostPasses = 2;
constexpr double randomness = 0.01; // θ of the paper, for gains in links

/// A graph with weights, links within a node left out: they have no say in where it goes.
struct Level
{
    struct Arc
    {
        Node to;
        std::uint32_t links;
    };
    std::vector<std::uint32_t> starts{0};
    std::vector<Arc> arcs;
    std::vector<std::int64_t> degree;

    std::size_t size() const { return degree.size(); }
    std::span<const Arc> at(Node v) const { return {arcs.data() + starts[v], starts[v + 1] - starts[v]}; }
};

Level finest(const Graph &graph)
{
    Level level;
    level.arcs.reserve(graph.edgeCount() * 2);
    for (Node v = 0; v < graph.nodeCount(); ++v) {
        for (const Node w : graph.neighbours(v))
            level.arcs.push_back({w, 1});
        level.starts.push_back(static_cast<std::uint32_t>(level.arcs.size()));
        level.degree.push_back(static_cast<std::int64_t>(graph.degree(v)));
    }
    return level;
}

/// Renumbers from 0 without gaps, by first node; how many there are.
std::uint32_t closeGaps(Partition &partition)
{
    constexpr std::uint32_t unseen = ~std::uint32_t{0};
    std::vector<std::uint32_t> number(partition.size(), unseen);
    std::uint32_t count = 0;
    for (std::uint32_t &community : partition) {
        if (number[community] == unseen)
            number[community] = count++;
        community = number[community];
    }
    return count;
}

void shuffle(std::span<Node> nodes, Random &random)
{
    for (std::size_t i = nodes.size(); i > 1; --i)
        std::swap(nodes[i - 1], nodes[random.below(static_cast<std::uint32_t>(i))]);
}

/// The nodes of each community together.
struct Members
{
    std::vector<std::uint32_t> starts;
    std::vector<Node> nodes;

    Members(const Partition &partition, std::uint32_t communities) : starts(communities + 1, 0), nodes(partition.size())
    {
        for (const std::uint32_t community : partition)
            ++starts[community];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (auto v = static_cast<Node>(partition.size()); v-- > 0;)
            nodes[--starts[partition[v]]] = v;
    }
    std::span<Node> of(std::uint32_t community)
    {
        return {nodes.data() + starts[community], starts[community + 1] - starts[community]};
    }
};

/// Adds up a node's links by community.
class Ties
{
public:
    explicit Ties(std::size_t communities) : m_links(communities, 0) {}

    void add(std::uint32_t community, std::int64_t links)
    {
        if (m_links[community] == 0)
            m_met.push_back(community);
        m_links[community] += links;
    }
    void clear()
    {
        for (const std::uint32_t community : m_met)
            m_links[community] = 0;
        m_met.clear();
    }
    std::int64_t to(std::uint32_t community) const { return m_links[community]; }
    const std::vector<std::uint32_t> &met() const { return m_met; } ///< in the order of adding

private:
    std::vector<std::int64_t> m_links;
    std::vector<std::uint32_t> m_met;
};

class Leiden
{
public:
    Leiden(const Graph &graph, std::uint64_t seed) : m_finest(finest(graph)), m_random(seed)
    {
        m_twiceLinks = static_cast<std::int64_t>(graph.edgeCount() * 2);
    }

    Partition run(const CancelCheck &cancelled)
    {
        Partition partition(m_finest.size());
        std::iota(partition.begin(), partition.end(), 0U);
        bool changed = true;
        for (int pass = 0; pass < mostPasses && changed; ++pass) {
            if (cancelled && cancelled())
                return {};
            changed = improve(partition);
        }
        closeGaps(partition);
        return partition;
    }

private:
    /// One run over all levels; whether it changed anything.
    bool improve(Partition &partition)
    {
        bool changed = false;
        Level level = m_finest;
        Partition here = partition;                // of the nodes of the level
        std::vector<Node> nodeOf(m_finest.size()); // of the level, by node of the graph
        std::iota(nodeOf.begin(), nodeOf.end(), Node{0});
        for (;;) {
            changed = moveNodes(level, here) || changed;
            const std::uint32_t communities = closeGaps(here);
            for (std::size_t v = 0; v < nodeOf.size(); ++v)
                partition[v] = here[nodeOf[v]];
            if (communities == level.size())
                return changed;
            Partition parts = refined(level, here, communities);
            std::uint32_t count = closeGaps(parts);
            if (count == level.size()) { // chance put nothing together: the communities as they are
                parts = connectedParts(level, here);
                count = closeGaps(parts);
            }
            Partition above(count);
            for (Node v = 0; v < level.size(); ++v)
                above[parts[v]] = here[v];
            level = coarser(level, parts, count);
            for (Node &node : nodeOf)
                node = parts[node];
            here = std::move(above);
        }
    }

    /// Moves nodes to where they gain most, until none would gain.
    bool moveNodes(const Level &level, Partition &partition)
    {
        const auto n = static_cast<Node>(level.size());
        std::vector<std::int64_t> total(n, 0);
        std::vector<std::uint32_t> members(n, 0);
        for (Node v = 0; v < n; ++v) {
            total[partition[v]] += level.degree[v];
            ++members[partition[v]];
        }
        std::vector<std::uint32_t> empty;
        for (Node community = 0; community < n; ++community)
            if (members[community] == 0)
                empty.push_back(community);
        std::vector<Node> queue(n); // a ring
        std::iota(queue.begin(), queue.end(), Node{0});
        shuffle(queue, m_random);
        std::vector<char> waits(n, 1);
        Ties ties(n);
        std::size_t head = 0;
        std::size_t waiting = n;
        bool changed = false;
        for (; waiting > 0; --waiting, head = head + 1 == n ? 0 : head + 1) {
            const Node v = queue[head];
            waits[v] = 0;
            const std::uint32_t from = partition[v];
            total[from] -= level.degree[v];
            if (--members[from] == 0)
                empty.push_back(from);
            ties.clear();
            for (const Level::Arc &arc : level.at(v))
                ties.add(partition[arc.to], arc.links);
            const auto gain = [&](std::uint32_t to) {
                return m_twiceLinks * ties.to(to) - level.degree[v] * total[to];
            };
            std::uint32_t best = from;
            std::int64_t most = gain(from);
            for (const std::uint32_t community : ties.met()) {
                if (const std::int64_t found = gain(community); found > most) {
                    best = community;
                    most = found;
                }
            }
            if (most < 0 && !empty.empty())
                best = empty.back();
            if (members[best] == 0) // the last that became empty, or the one left just now
                empty.pop_back();
            partition[v] = best;
            total[best] += level.degree[v];
            ++members[best];
            if (best == from)
                continue;
            changed = true;
            for (const Level::Arc &arc : level.at(v)) {
                if (waits[arc.to] || partition[arc.to] == best)
                    continue;
                waits[arc.to] = 1;
                const std::size_t end = head + waiting++;
                queue[end < n ? end : end - n] = arc.to;
            }
        }
        return changed;
    }

    struct Choice
    {
        std::uint32_t part;
        std::int64_t gain;
        double upTo; ///< Σ of the weights up to this one's
    };
    /// Draws a part, each with a weight of e^(gain/θ); what is as unlikely as e^−40 is not looked at.
    std::uint32_t choose(std::vector<Choice> &choices, std::int64_t most)
    {
        const double scale = randomness * static_cast<double>(m_twiceLinks);
        const auto least = most - static_cast<std::int64_t>(40 * scale);
        std::erase_if(choices, [least](const Choice &choice) { return choice.gain < least; });
        if (choices.size() == 1)
            return choices.front().part;
        double sum = 0;
        for (Choice &choice : choices)
            choice.upTo = sum += std::exp(static_cast<double>(choice.gain - most) / scale);
        const double drawn = m_random.uniform() * sum;
        return std::find_if(choices.begin(), choices.end() - 1,
                            [drawn](const Choice &choice) { return drawn < choice.upTo; })
            ->part;
    }

    /// Parts of the communities, put together from single nodes that are well connected within them.
    Partition refined(const Level &level, const Partition &partition, std::uint32_t communities)
    {
        const auto n = static_cast<Node>(level.size());
        Partition parts(n);
        std::iota(parts.begin(), parts.end(), 0U);
        std::vector<std::int64_t> total = level.degree; // by part
        std::vector<std::int64_t> outward(n, 0);        // by part: links to the rest of its community
        std::vector<std::uint32_t> members(n, 1);
        for (Node v = 0; v < n; ++v)
            for (const Level::Arc &arc : level.at(v))
                if (partition[arc.to] == partition[v])
                    outward[v] += arc.links;
        Members byCommunity(partition, communities);
        Ties ties(n);
        std::vector<Choice> choices;
        for (std::uint32_t community = 0; community < communities; ++community) {
            const std::span<Node> nodes = byCommunity.of(community);
            std::int64_t all = 0;
            for (const Node v : nodes)
                all += level.degree[v];
            const auto isWellConnected = [&](std::uint32_t part) {
                return m_twiceLinks * outward[part] >= total[part] * (all - total[part]);
            };
            shuffle(nodes, m_random);
            for (const Node v : nodes) {
                if (members[v] != 1 || parts[v] != v || !isWellConnected(v))
                    continue;
                ties.clear();
                for (const Level::Arc &arc : level.at(v))
                    if (partition[arc.to] == community)
                        ties.add(parts[arc.to], arc.links);
                std::int64_t most = 0;
                choices.assign(1, {v, 0, 0}); // to stay alone
                for (const std::uint32_t part : ties.met()) {
                    const std::int64_t gain = m_twiceLinks * ties.to(part) - level.degree[v] * total[part];
                    if (gain >= 0 && isWellConnected(part)) {
                        choices.push_back({part, gain, 0});
                        most = std::max(most, gain);
                    }
                }
                const std::uint32_t part = choose(choices, most);
                if (part == v)
                    continue;
                outward[part] += outward[v] - 2 * ties.to(part);
                total[part] += total[v];
                members[part] += 1;
                members[v] = 0;
                parts[v] = part;
            }
        }
        return parts;
    }

    /// The connected pieces of the communities.
    static Partition connectedParts(const Level &level, const Partition &partition)
    {
        constexpr std::uint32_t unseen = ~std::uint32_t{0};
        Partition parts(level.size(), unseen);
        std::vector<Node> piece;
        for (Node root = 0; root < level.size(); ++root) {
            if (parts[root] != unseen)
                continue;
            parts[root] = root;
            piece.assign(1, root);
            for (std::size_t head = 0; head < piece.size(); ++head) {
                for (const Level::Arc &arc : level.at(piece[head])) {
                    if (parts[arc.to] == unseen && partition[arc.to] == partition[root]) {
                        parts[arc.to] = root;
                        piece.push_back(arc.to);
                    }
                }
            }
        }
        return parts;
    }

    /// The parts as nodes.
    static Level coarser(const Level &level, const Partition &parts, std::uint32_t count)
    {
        Level above;
        above.degree.assign(count, 0);
        Members byPart(parts, count);
        Ties ties(count);
        for (std::uint32_t part = 0; part < count; ++part) {
            ties.clear();
            for (const Node v : byPart.of(part)) {
                above.degree[part] += level.degree[v];
                for (const Level::Arc &arc : level.at(v))
                    if (parts[arc.to] != part)
                        ties.add(parts[arc.to], arc.links);
            }
            for (const std::uint32_t other : ties.met())
                above.arcs.push_back({other, static_cast<std::uint32_t>(ties.to(other))});
            above.starts.push_back(static_cast<std::uint32_t>(above.arcs.size()));
        }
        return above;
    }

    Level m_finest;
    std::int64_t m_twiceLinks = 0;
    Random m_random;
};

} // namespace

std::vector<std::uint32_t> leidenPartition(const Graph &graph, std::uint64_t seed, const CancelCheck &cancelled)
{
    return Leiden(graph, seed).run(cancelled);
}

} // namespace atlas::network
