// SPDX-License-Identifier: GPL-2.0-or-later
// 64 permutations are dealt at a time, each in a bit of its own, and their links counted all at once. A node's group is
// a number whose binary digits stand in one word each; the largest group is number 0, so that only the labels of the
// other groups have to be dealt: to places drawn without repeating one (the first steps of a Fisher–Yates shuffle).
#include "app/network/mixing.h"

#include "app/network/lane_counter.h"
#include "app/network/random.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <utility>

namespace atlas::network {

namespace {

constexpr std::size_t manyNodes = 1000; // a deal takes long enough to ask before each whether to stop

/// Numbers without bias below bounds up to 65536, four to each step of the generator; larger bounds take a step each.
class Draws
{
public:
    explicit Draws(std::uint64_t seed) : m_random(seed) {}

    std::uint32_t below(std::uint32_t bound)
    {
        if (bound > 0x10000)
            return m_random.below(bound);
        std::uint32_t product = quarter() * bound;
        if ((product & 0xffff) < bound) { // Lemire 2019, as in Random::below()
            const std::uint32_t threshold = (0x10000 - bound) % bound;
            while ((product & 0xffff) < threshold)
                product = quarter() * bound;
        }
        return product >> 16;
    }

private:
    std::uint32_t quarter()
    {
        if (m_left == 0) {
            m_bits = m_random.next();
            m_left = 4;
        }
        --m_left;
        const auto taken = static_cast<std::uint32_t>(m_bits & 0xffff);
        m_bits >>= 16;
        return taken;
    }

    Random m_random;
    std::uint64_t m_bits = 0;
    unsigned m_left = 0;
};

/// The group labels to deal and the links to count.
class Deals
{
public:
    Deals(const PlacedNetwork &network, std::uint64_t seed, bool ofGroups) : m_draws(seed)
    {
        const Graph &graph = network.graph;
        // Only nodes with a link need a label: they get the first places.
        std::vector<std::uint32_t> placeOf(graph.nodeCount(), 0);
        for (Node v = 0; v < graph.nodeCount(); ++v)
            if (graph.degree(v) > 0)
                placeOf[v] = m_linked++;
        for (const Edge &edge : graph.edges())
            m_edges.push_back({placeOf[edge.a], placeOf[edge.b]});
        // The deck in the order of the groups: where it starts has no bearing on the shuffle's distribution, and so the
        // null distribution depends on the group sizes and the graph, not on who is where.
        const auto sizes = network.groups.sizes();
        const auto largest = static_cast<std::size_t>(std::max_element(sizes.begin(), sizes.end()) - sizes.begin());
        std::uint32_t label = 0;
        for (std::size_t group = 0; group < sizes.size(); ++group)
            if (group != largest)
                m_cards.insert(m_cards.end(), sizes[group], ++label);
        m_planes = static_cast<std::size_t>(std::bit_width(label));
        m_deck.resize(graph.nodeCount());
        if (m_linked < m_cards.size()) {
            m_byPlace = true; // fewer places to fill than labels to deal
            std::copy(m_cards.begin(), m_cards.end(), m_deck.begin());
        } else {
            std::iota(m_deck.begin(), m_deck.end(), 0U);
        }
        m_labels.resize(std::max<std::size_t>(graph.nodeCount(), 1) * m_planes);
        for (std::size_t group = 0; group < sizes.size(); ++group)
            m_groupOf.insert(group == largest ? m_groupOf.begin() : m_groupOf.end(), group);
        if (!ofGroups)
            return;
        m_touching.resize(LaneCounter::lanes * m_groupOf.size());
        m_within.resize(LaneCounter::lanes * m_groupOf.size());
        m_match.resize(m_linked);
    }

    /// Deals up to 64 permutations and calls take(links across groups) for each. \return false when cancelled.
    template <typename Take>
    bool deal(std::uint32_t permutations, const CancelCheck &cancelled, Take &&take)
    {
        std::fill(m_labels.begin(), m_labels.end(), 0);
        for (std::uint32_t lane = 0; lane < permutations; ++lane) {
            if (cancelled && (lane == 0 || m_deck.size() > manyNodes) && cancelled())
                return false;
            dealOne(lane);
        }
        const LaneCounter counter = m_planes == 1 ? count<1>() : m_planes == 2 ? count<2>() : count<0>();
        const auto across = counter.counts();
        for (std::uint32_t lane = 0; lane < permutations; ++lane)
            take(across[lane]);
        if (!m_within.empty())
            countGroups(permutations, across);
        return true;
    }

    /// Of the deals made last, for those who asked for groups: take(group, links within it, links that touch it).
    template <typename Take>
    void eachGroup(std::uint32_t permutations, Take &&take) const
    {
        for (std::uint32_t lane = 0; lane < permutations; ++lane) {
            for (std::size_t label = 0; label < m_groupOf.size(); ++label) {
                const std::size_t at = lane * m_groupOf.size() + label;
                take(m_groupOf[label], m_within[at], m_touching[at]);
            }
        }
    }

private:
    void dealOne(std::uint32_t lane)
    {
        const auto size = static_cast<std::uint32_t>(m_deck.size());
        const auto steps = m_byPlace ? m_linked : static_cast<std::uint32_t>(m_cards.size());
        const auto lay = [&](std::uint32_t place, std::uint64_t label) {
            for (std::size_t plane = 0; plane < m_planes; ++plane)
                m_labels[place * m_planes + plane] |= (label >> plane & 1) << lane;
        };
        // Each deal goes on with the deck as the last one left it, which is as good as any other order.
        for (std::uint32_t k = 0; k < steps; ++k) {
            std::swap(m_deck[k], m_deck[k + m_draws.below(size - k)]);
            if (m_byPlace)
                lay(k, m_deck[k]);
            else
                lay(m_deck[k], m_cards[k]);
        }
    }

    /// \tparam Planes binary digits of a label; 0 = as many as there are.
    template <std::size_t Planes>
    LaneCounter count() const
    {
        const std::size_t planes = Planes > 0 ? Planes : m_planes;
        const auto crossing = [&](const Edge &edge) {
            const std::uint64_t *const a = m_labels.data() + edge.a * planes;
            const std::uint64_t *const b = m_labels.data() + edge.b * planes;
            std::uint64_t differ = 0;
            for (std::size_t plane = 0; plane < planes; ++plane)
                differ |= a[plane] ^ b[plane];
            return differ;
        };
        LaneCounter counter;
        std::size_t at = 0;
        for (; at + 8 <= m_edges.size(); at += 8) {
            std::array<std::uint64_t, 8> eight;
            for (std::size_t i = 0; i < 8; ++i)
                eight[i] = crossing(m_edges[at + i]);
            counter.addEight(eight);
        }
        for (; at < m_edges.size(); ++at)
            counter.add(crossing(m_edges[at]));
        return counter;
    }

    /// What the largest group has follows from the others and the whole: a link across touches two groups.
    void countGroups(std::uint32_t permutations, const std::array<std::uint64_t, LaneCounter::lanes> &across)
    {
        const std::size_t labels = m_groupOf.size();
        for (std::uint32_t lane = 0; lane < permutations; ++lane) {
            m_within[lane * labels] = m_edges.size() - across[lane];
            m_touching[lane * labels] = m_edges.size() + across[lane];
        }
        for (std::size_t label = 1; label < labels; ++label) {
            match(label);
            LaneCounter both;
            LaneCounter either;
            std::size_t at = 0;
            for (; at + 8 <= m_edges.size(); at += 8) {
                std::array<std::uint64_t, 8> within;
                std::array<std::uint64_t, 8> touching;
                for (std::size_t i = 0; i < 8; ++i) {
                    const std::uint64_t a = m_match[m_edges[at + i].a];
                    const std::uint64_t b = m_match[m_edges[at + i].b];
                    within[i] = a & b;
                    touching[i] = a | b;
                }
                both.addEight(within);
                either.addEight(touching);
            }
            for (; at < m_edges.size(); ++at) {
                both.add(m_match[m_edges[at].a] & m_match[m_edges[at].b]);
                either.add(m_match[m_edges[at].a] | m_match[m_edges[at].b]);
            }
            const auto bothCounts = both.counts();
            const auto eitherCounts = either.counts();
            for (std::uint32_t lane = 0; lane < permutations; ++lane) {
                std::uint64_t *const within = m_within.data() + lane * labels;
                std::uint64_t *const touching = m_touching.data() + lane * labels;
                within[label] = bothCounts[lane];
                touching[label] = eitherCounts[lane];
                within[0] -= within[label];
                touching[0] -= touching[label];
            }
        }
    }

    /// In which deals each place is of the group.
    void match(std::size_t label)
    {
        for (std::uint32_t place = 0; place < m_linked; ++place) {
            std::uint64_t match = ~std::uint64_t{0};
            for (std::size_t plane = 0; plane < m_planes; ++plane) {
                const std::uint64_t digit = m_labels[place * m_planes + plane];
                match &= (label >> plane & 1) != 0 ? digit : ~digit;
            }
            m_match[place] = match;
        }
    }

    Draws m_draws;
    std::vector<Edge> m_edges;          // between places
    std::uint32_t m_linked = 0;         // places that have a link
    std::vector<std::uint32_t> m_cards; // labels but those of the largest group
    bool m_byPlace = false;
    std::vector<std::uint32_t> m_deck; // places, or by place: labels
    std::size_t m_planes = 0;
    std::vector<std::uint64_t> m_labels; // by place and digit: a bit for each permutation
    std::vector<std::size_t> m_groupOf;  // by label
    // Only for those who ask for groups, by permutation and label: links within the group, and links that touch it.
    std::vector<std::uint64_t> m_within;
    std::vector<std::uint64_t> m_touching;
    std::vector<std::uint64_t> m_match; // by place: a bit for each permutation in which it is of the group
};

/// How many deals gave a group an EI at most, and at least, as large as its own. EI = 1 − 2 within/touching.
struct GroupTally
{
    std::uint64_t deals = 0;
    std::uint64_t atMost = 0;
    std::uint64_t atLeast = 0;

    void add(const MixingCounts &observed, std::size_t group, std::uint64_t within, std::uint64_t touching)
    {
        if (touching == 0)
            return;
        const std::uint64_t own = observed.groupWithin[group];
        const std::uint64_t given = within * (own + observed.groupCross[group]);
        ++deals;
        atMost += given >= own * touching ? 1 : 0;
        atLeast += given <= own * touching ? 1 : 0;
    }
    ChanceSides sides(const MixingCounts &observed, std::size_t group) const
    {
        if (observed.groupWithin[group] + observed.groupCross[group] == 0 || deals == 0)
            return {Undefined::NoLinks, Undefined::NoLinks};
        return {static_cast<double>(atMost) / static_cast<double>(deals),
                static_cast<double>(atLeast) / static_cast<double>(deals)};
    }
};

} // namespace

PermutationTest permutationTest(const PlacedNetwork &network, std::uint32_t permutations, std::uint64_t seed,
                                const CancelCheck &cancelled, bool ofGroups)
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

    const MixingCounts observedCounts = countMixing(network);
    const std::uint64_t observed = observedCounts.crossLinks;
    std::vector<GroupTally> tallies(ofGroups ? network.groups.groupCount() : 0);
    std::vector<std::uint32_t> counted(graph.edgeCount() + 1, 0);
    // Hashed, so that neighbouring seeds do not share permutations.
    std::uint64_t hashed = seed;
    Deals deals(network, Random::splitmix64(hashed), ofGroups);
    for (std::uint32_t done = 0; done < permutations; done += LaneCounter::lanes) {
        const std::uint32_t lanes = std::min(permutations - done, std::uint32_t{LaneCounter::lanes});
        if (!deals.deal(lanes, cancelled, [&counted](std::uint64_t cross) { ++counted[cross]; }))
            return undefined(Undefined::Cancelled);
        if (ofGroups)
            deals.eachGroup(lanes, [&](std::size_t group, std::uint64_t within, std::uint64_t touching) {
                tallies[group].add(observedCounts, group, within, touching);
            });
    }
    for (std::size_t group = 0; group < tallies.size(); ++group)
        test.groups.push_back(tallies[group].sides(observedCounts, group));

    const auto links = static_cast<double>(graph.edgeCount());
    std::uint64_t atMost = 0;
    std::uint64_t atLeast = 0;
    double sum = 0;
    double squares = 0;
    for (std::uint64_t cross = 0; cross < counted.size(); ++cross) {
        const std::uint32_t count = counted[cross];
        if (count == 0)
            continue;
        test.distribution.push_back({cross, count});
        if (cross <= observed)
            atMost += count;
        if (cross >= observed)
            atLeast += count;
        sum += static_cast<double>(cross) * count;
    }
    const double meanCross = sum / permutations;
    for (const auto &[cross, count] : test.distribution)
        squares += (static_cast<double>(cross) - meanCross) * (static_cast<double>(cross) - meanCross) * count;
    test.pClosed = static_cast<double>(atMost) / permutations;
    test.pOpen = static_cast<double>(atLeast) / permutations;
    test.mean = (2 * meanCross - links) / links;
    test.deviation = 2 * std::sqrt(squares / permutations) / links;
    return test;
}

} // namespace atlas::network
