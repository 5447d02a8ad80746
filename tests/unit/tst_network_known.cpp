// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/network/brokerage.h"
#include "app/network/communities.h"
#include "app/network/mixing.h"
#include "app/network/random.h"
#include "app/network/structure.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <numeric>

using namespace atlas::network;

namespace {

/// Zachary 1977, J. Anthropol. Res. 33:452–473.
Graph karate()
{
    static const std::vector<Edge> edges{
        {0, 1},   {0, 2},   {0, 3},   {0, 4},   {0, 5},   {0, 6},   {0, 7},   {0, 8},   {0, 10},  {0, 11},
        {0, 12},  {0, 13},  {0, 17},  {0, 19},  {0, 21},  {0, 31},  {1, 2},   {1, 3},   {1, 7},   {1, 13},
        {1, 17},  {1, 19},  {1, 21},  {1, 30},  {2, 3},   {2, 7},   {2, 8},   {2, 9},   {2, 13},  {2, 27},
        {2, 28},  {2, 32},  {3, 7},   {3, 12},  {3, 13},  {4, 6},   {4, 10},  {5, 6},   {5, 10},  {5, 16},
        {6, 16},  {8, 30},  {8, 32},  {8, 33},  {9, 33},  {13, 33}, {14, 32}, {14, 33}, {15, 32}, {15, 33},
        {18, 32}, {18, 33}, {19, 33}, {20, 32}, {20, 33}, {22, 32}, {22, 33}, {23, 25}, {23, 27}, {23, 29},
        {23, 32}, {23, 33}, {24, 25}, {24, 27}, {24, 31}, {25, 31}, {26, 29}, {26, 33}, {27, 33}, {28, 31},
        {28, 33}, {29, 32}, {29, 33}, {30, 32}, {30, 33}, {31, 32}, {31, 33}, {32, 33}};
    return Graph(34, edges);
}

PlacedNetwork karateFactions()
{
    std::vector<std::int32_t> club(34, 1);
    for (const Node v : {0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21})
        club[static_cast<std::size_t>(v)] = 0;
    return PlacedNetwork::from(karate(), club);
}

PlacedNetwork twoCliques()
{
    std::vector<Edge> edges{{0, 5}};
    std::vector<std::int32_t> labels;
    for (Node side = 0; side < 2; ++side) {
        for (Node i = 0; i < 5; ++i) {
            labels.push_back(static_cast<std::int32_t>(side));
            for (Node j = i + 1; j < 5; ++j)
                edges.push_back({side * 5 + i, side * 5 + j});
        }
    }
    return PlacedNetwork::from(Graph(10, edges), labels);
}

/// Krackhardt 1990, Adm. Sci. Q. 35:342–369.
Graph kite()
{
    const std::vector<Edge> edges{{0, 1}, {0, 2}, {0, 3}, {0, 5}, {1, 3}, {1, 4}, {1, 6}, {2, 3}, {2, 5},
                                  {3, 4}, {3, 5}, {3, 6}, {4, 6}, {5, 6}, {5, 7}, {6, 7}, {7, 8}, {8, 9}};
    return Graph(10, edges);
}

void near(const Measure &measure, double expected, double tolerance)
{
    QVERIFY(measure.value.has_value());
    QVERIFY2(std::abs(*measure - expected) <= tolerance,
             qPrintable(QStringLiteral("%1 is not %2").arg(*measure, 0, 'g', 15).arg(expected, 0, 'g', 15)));
}

MixingCounts countsOf(std::vector<std::uint64_t> sizes, std::uint64_t cross, std::uint64_t within)
{
    MixingCounts counts;
    counts.nodes = std::accumulate(sizes.begin(), sizes.end(), std::uint64_t{0});
    counts.groupNodes = std::move(sizes);
    counts.crossLinks = cross;
    counts.withinLinks = within;
    return counts;
}

} // namespace

class TestNetworkKnown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void graphDropsSelfLinksRepeatsAndDanglingEnds()
    {
        const std::vector<Edge> edges{{0, 1}, {1, 0}, {2, 2}, {1, 2}, {0, 9}, {1, 2}};
        const Graph graph(3, edges);
        QCOMPARE(graph.nodeCount(), std::size_t{3});
        QCOMPARE(graph.edgeCount(), std::size_t{2});
        QCOMPARE(graph.selfLinksRemoved(), std::size_t{1});
        QCOMPARE(graph.repeatsRemoved(), std::size_t{2});
        QCOMPARE(graph.danglingRemoved(), std::size_t{1});
        QVERIFY(graph.hasEdge(2, 1));
        QVERIFY(!graph.hasEdge(0, 2));
        QCOMPARE(Graph().nodeCount(), std::size_t{0});
    }

    void unplacedNodesTakeNoPartAndAreCounted()
    {
        const std::vector<Edge> edges{{0, 1}, {1, 2}, {2, 3}};
        const std::vector<std::int32_t> labels{40, -1, 7, 40};
        const PlacedNetwork network = PlacedNetwork::from(Graph(4, edges), labels);
        QCOMPARE(network.unplacedNodes, std::size_t{1});
        QCOMPARE(network.unplacedLinks, std::size_t{2});
        QCOMPARE(network.graph.nodeCount(), std::size_t{3});
        QCOMPARE(network.originalNode, (std::vector<Node>{0, 2, 3}));
        QCOMPARE(network.groups.groupCount(), std::size_t{2});
        QCOMPARE(network.groups.original()[0], 7);
        QCOMPARE(network.groups[0], 1u);
        QCOMPARE(countMixing(network).crossLinks, std::uint64_t{1});
    }

    void karateMixing()
    {
        const MixingCounts counts = countMixing(karateFactions());
        QCOMPARE(counts.crossLinks, std::uint64_t{11});
        QCOMPARE(counts.withinLinks, std::uint64_t{67});
        const EiIndex index = eiIndex(counts);
        near(index.value, -56.0 / 78.0, 1e-15);
        near(index.value, -0.7179487, 5e-8);
        near(index.expected, 0.0303, 5e-5);
        near(index.minimum, -1, 0);
        near(index.maximum, 1, 0);
        near(index.rescaled, -0.7179487, 5e-8);
        near(permeabilityBySize(counts), 0.273756, 5e-7);
        near(permeabilityByDegree(counts), 0.282469, 5e-7);
        near(assortativity(counts), 0.717531, 5e-7);
        near(freemanSegregation(counts), 1 - 0.273756, 5e-7);
        near(modularity(counts), 0.3582347140, 5e-11);
        near(withinOddsRatio(counts), 8.259867, 5e-7);
        // Conductance: links across over the smaller side's link ends.
        QCOMPARE(counts.groupCross[0], std::uint64_t{11});
        QCOMPARE(std::min(2 * counts.groupWithin[0] + counts.groupCross[0],
                          2 * counts.groupWithin[1] + counts.groupCross[1]),
                 std::uint64_t{75});
        near(Measure(*assortativity(counts) + *permeabilityByDegree(counts)), 1, 1e-15);
    }

    void karatePermutations()
    {
        const PlacedNetwork network = karateFactions();
        const PermutationTest test = permutationTest(network, 10000, 20240101);
        near(test.mean, 0.0303, 0.004); // standard error 0.00095
        near(test.deviation, 0.095, 0.003);
        near(Measure((-0.7179487 - *test.mean) / *test.deviation), -7.9, 0.25);
        near(test.pClosed, 0, 0);
        near(test.pOpen, 1, 0);
        std::uint64_t drawn = 0;
        for (const PermutationTest::Bin &bin : test.distribution)
            drawn += bin.count;
        QCOMPARE(drawn, std::uint64_t{10000});

        const PermutationTest again = permutationTest(network, 10000, 20240101);
        QCOMPARE(*again.mean, *test.mean);
        QCOMPARE(*again.deviation, *test.deviation);
        QVERIFY(*permutationTest(network, 10000, 7).mean != *test.mean);
        // More permutations only add to fewer, and neighbouring seeds share none.
        const auto one = permutationTest(network, 1, 7).distribution.at(0).crossLinks;
        const auto both = permutationTest(network, 2, 7).distribution;
        QVERIFY(both.front().crossLinks == one || both.back().crossLinks == one);
        std::map<std::uint64_t, int> difference;
        for (const PermutationTest::Bin &bin : permutationTest(network, 200, 7).distribution)
            difference[bin.crossLinks] += static_cast<int>(bin.count);
        for (const PermutationTest::Bin &bin : permutationTest(network, 200, 8).distribution)
            difference[bin.crossLinks] -= static_cast<int>(bin.count);
        int moved = 0;
        for (const auto &[crossLinks, count] : difference)
            moved += std::abs(count);
        QVERIFY(moved > 2); // 2 at most when one run is the other shifted by one permutation
        QCOMPARE(permutationTest(network, 1000, 1, [] { return true; }).pClosed.why, Undefined::Cancelled);
    }

    void generatorIsTheOnePublished()
    {
        std::uint64_t state = 1234567;
        QCOMPARE(Random::splitmix64(state), std::uint64_t{6457827717110365317u});
        QCOMPARE(Random::splitmix64(state), std::uint64_t{3203168211198807973u});
        Random random(3);
        std::vector<int> seen(7, 0);
        for (int i = 0; i < 70000; ++i)
            ++seen[random.below(7)];
        for (const int count : seen)
            QVERIFY(std::abs(count - 10000) < 500);
    }

    void karateBrokers()
    {
        const PlacedNetwork network = karateFactions();
        BrokerRoles total;
        for (const BrokerRoles &roles : brokerRoles(network)) {
            total.coordinator += roles.coordinator;
            total.itinerant += roles.itinerant;
            total.representative += roles.representative;
            total.gatekeeper += roles.gatekeeper;
            total.liaison += roles.liaison;
        }
        QCOMPARE(total, (BrokerRoles{510, 20, 128, 128, 0}));
        const Betweenness all = betweenness(network.graph);
        QVERIFY(std::abs(all.raw[0] - 231.0714) < 5e-5);
        QVERIFY(std::abs(all.raw[33] - 160.5516) < 5e-5);
        QVERIFY(std::abs(all.raw[32] - 76.6905) < 5e-5);
        QCOMPARE(std::max_element(all.raw.begin(), all.raw.end()) - all.raw.begin(), std::ptrdiff_t{0});
    }

    void karateCommunities()
    {
        near(greedyCommunities(karate(), 2).modularity, 0.3717948718, 5e-11);
        near(greedyCommunities(karate(), 3).modularity, 0.3806706114, 5e-11);
        near(greedyCommunities(karate(), 4).modularity, 0.3759861933, 5e-11);
        double best = 0;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const Communities found = leidenCommunities(karate(), seed);
            best = std::max(best, *found.modularity);
            QCOMPARE(leidenCommunities(karate(), seed).of, found.of);
        }
        near(Measure(best), 0.4197896120973046, 1e-15);
        QCOMPARE(leidenCommunities(Graph(3, {}), 1).modularity.why, Undefined::NoLinks);
        QCOMPARE(greedyCommunities(twoCliques().graph, 2).of,
                 (std::vector<std::uint32_t>{0, 0, 0, 0, 0, 1, 1, 1, 1, 1}));
    }

    void adjustedRand()
    {
        using Blocks = std::vector<std::uint32_t>;
        // Hubert & Arabie's formula by hand: cells 2 1 / 0 2 of five; (2 − 16/10)/(4 − 16/10) = 1/6.
        near(adjustedRandIndex(Blocks{0, 0, 0, 1, 1}, Blocks{0, 0, 1, 1, 1}), 1.0 / 6, 1e-15);
        near(adjustedRandIndex(Blocks{3, 3, 5, 5}, Blocks{1, 1, 0, 0}), 1, 0);
        near(adjustedRandIndex(Blocks{0, 0, 0}, Blocks{7, 7, 7}), 1, 0);
        near(adjustedRandIndex(Blocks{0, 0, 1, 1}, Blocks{0, 1, 0, 1}), -0.5, 1e-15);
        QCOMPARE(adjustedRandIndex(Blocks{0}, Blocks{0, 1}).why, Undefined::BadInput);
        QCOMPARE(adjustedRandIndex({}, {}).why, Undefined::NoNodes);
    }

    void longWorkCanBeStopped()
    {
        std::vector<Edge> ring;
        std::vector<std::int32_t> labels;
        for (Node v = 0; v < 3000; ++v) {
            ring.push_back({v, (v + 1) % 3000});
            labels.push_back(static_cast<std::int32_t>(v % 2));
        }
        const PlacedNetwork network = PlacedNetwork::from(Graph(3000, ring), labels);
        const CancelCheck stop = [] { return true; };
        QCOMPARE(betweenness(network.graph, stop).why, Undefined::Cancelled);
        QCOMPARE(crossBorderBetweenness(network, stop).why, Undefined::Cancelled);
        QVERIFY(!crossBorderBetweenness(network, stop).share(0));
        // The next one is not stopped by the last one's wish.
        near(closeness(network.graph)[0], 2999.0 / (2 * 1499 * 750 + 1500), 1e-12);
    }

    void twoCliquesAreAsClosedAsCanBe()
    {
        const PlacedNetwork network = twoCliques();
        const MixingCounts counts = countMixing(network);
        const EiIndex index = eiIndex(counts);
        near(index.value, -0.904762, 5e-7);
        near(index.minimum, -0.904762, 5e-7);
        near(index.rescaled, -1, 1e-15);
        near(modularity(counts), 0.452381, 5e-7);
        near(modularity(counts, 0.5), 0.702381, 5e-7);
        near(modularity(counts, 1.5), 0.202381, 5e-7);
        QCOMPARE(withinOddsRatio(counts).why, Undefined::ZeroCell);
        near(withinOddsRatioAdjusted(counts), (20.5 / 0.5) / (1.5 / 24.5), 1e-9);
        // Either end of the only link between them is on all the cross pairs of the others.
        const std::vector<Dependence> dependence = brokerDependence(network);
        near(dependence[0].share(), 1, 0);
        near(dependence[5].share(), 1, 0);
        near(dependence[1].share(), 0, 0);
        QCOMPARE(dependence[0].pairs, std::uint64_t{20});
        QCOMPARE(articulationPoints(network.graph), (std::vector<Node>{0, 5}));
        QCOMPARE(bridges(network.graph), (std::vector<Edge>{{0, 5}}));
        near(crossBorderBetweenness(network).share(0), 1, 1e-15);
    }

    void kiteBetweenness()
    {
        const double expected[] = {.023, .023, 0, .102, 0, .231, .231, .389, .222, 0};
        const Betweenness all = betweenness(kite());
        for (Node v = 0; v < 10; ++v)
            near(all.normalised(v), expected[v], 5e-4);
        near(Measure(all.raw[7]), 14, 1e-12);
        near(closeness(kite())[7], 0.6, 1e-12);
        near(constraint(kite())[7], 0.4311, 5e-5);
    }

    void mediciStandOut()
    {
        enum : Node {
            Acciaiuoli,
            Albizzi,
            Barbadori,
            Bischeri,
            Castellani,
            Ginori,
            Guadagni,
            Lamberteschi,
            Medici,
            Pazzi,
            Peruzzi,
            Ridolfi,
            Salviati,
            Strozzi,
            Tornabuoni
        };
        const std::vector<Edge> marriages{
            {Acciaiuoli, Medici}, {Castellani, Peruzzi}, {Castellani, Strozzi}, {Castellani, Barbadori},
            {Medici, Barbadori},  {Medici, Ridolfi},     {Medici, Tornabuoni},  {Medici, Albizzi},
            {Medici, Salviati},   {Salviati, Pazzi},     {Peruzzi, Strozzi},    {Peruzzi, Bischeri},
            {Strozzi, Ridolfi},   {Strozzi, Bischeri},   {Ridolfi, Tornabuoni}, {Tornabuoni, Guadagni},
            {Albizzi, Ginori},    {Albizzi, Guadagni},   {Bischeri, Guadagni},  {Guadagni, Lamberteschi}};
        near(betweenness(Graph(15, marriages)).normalised(Medici), 0.521978, 5e-7);
    }

    void kinshipOfWhiteAndFreeman()
    {
        const MixingCounts counts = countsOf({5, 5}, 9, 13);
        near(freemanSegregation(counts), 0.263636, 5e-7);
        const EiIndex index = eiIndex(counts);
        near(index.value, -0.181818, 5e-7);
        near(index.rescaled, -0.30, 1e-12);
        near(withinOddsRatio(counts), 3.301587, 5e-7);
        near(Measure(9 / *permeabilityBySize(counts)), 12.222, 5e-4);
    }

    void lawyersOfLazega()
    {
        // Advice among 71 lawyers of three offices, either way a link (Lazega 2001, The Collegial Phenomenon).
        MixingCounts counts = countsOf({48, 19, 4}, 162, 555);
        counts.groupWithin = {448, 103, 4};
        counts.groupCross = {153, 137, 34};
        const EiIndex index = eiIndex(counts);
        near(index.value, -0.5481172, 5e-8);
        near(index.expected, -0.0503, 5e-5);
        near(permeabilityByDegree(counts), 0.555401, 5e-7);
    }

    void classroomOfNetseg()
    {
        // 88 nominations among 13 boys and 13 girls, 81 of them of their own gender (netseg's Classroom): 312 ordered
        // pairs within, 338 across.
        near(oddsRatio(81, 312 - 81, 7, 338 - 7), 16.58071, 5e-6);
        QCOMPARE(oddsRatio(81, 0, 7, 331).why, Undefined::ZeroCell);
    }

    void cataniaMixingMatrix()
    {
        const std::vector<double> couples{506, 32, 69, 26, 23, 308, 114, 38, 26, 46, 599, 68, 10, 14, 47, 32};
        near(assortativityOfMatrix(couples, 4), 0.6214459, 5e-8);
        const double within = 506 + 308 + 599 + 32;
        QVERIFY(std::abs((1958 - 2 * within) / 1958 + 0.4759959) < 5e-8);
        QCOMPARE(assortativityOfMatrix(couples, 3).why, Undefined::BadInput);
    }

    void undefinedSaysWhy()
    {
        const PlacedNetwork nothing;
        QCOMPARE(eiIndex(countMixing(nothing)).value.why, Undefined::NoNodes);
        QCOMPARE(betweenness(nothing.graph).why, Undefined::NoNodes);
        QCOMPARE(transitivity(nothing.graph).why, Undefined::NoNodes);
        QCOMPARE(components(nothing.graph).giantShare().why, Undefined::NoNodes);
        QVERIFY(brokerDependence(nothing).empty());

        const std::vector<std::int32_t> same{3, 3, 3};
        const std::vector<Edge> pair{{0, 1}};
        const PlacedNetwork oneGroup = PlacedNetwork::from(Graph(3, pair), same);
        const MixingCounts counts = countMixing(oneGroup);
        near(eiIndex(counts).value, -1, 0);
        QCOMPARE(eiIndex(counts).rescaled.why, Undefined::OneGroup);
        QCOMPARE(permeabilityBySize(counts).why, Undefined::OneGroup);
        QCOMPARE(permeabilityByDegree(counts).why, Undefined::OneGroup);
        QCOMPARE(assortativity(counts).why, Undefined::OneGroup);
        QCOMPARE(withinOddsRatio(counts).why, Undefined::OneGroup);
        QCOMPARE(permutationTest(oneGroup, 10, 1).pClosed.why, Undefined::OneGroup);
        QCOMPARE(participation(oneGroup)[0].why, Undefined::OneGroup);
        QCOMPARE(participation(oneGroup)[2].why, Undefined::NoLinks);
        QCOMPARE(brokerDependence(oneGroup)[0].share().why, Undefined::NoPairs);
        QCOMPARE(crossBorderBetweenness(oneGroup).share(0).why, Undefined::NoPairs);
        QCOMPARE(transitivity(oneGroup.graph).why, Undefined::NoTriples);

        const PlacedNetwork noLinks = PlacedNetwork::from(Graph(3, {}), std::vector<std::int32_t>{0, 1, 1});
        const EiIndex index = eiIndex(countMixing(noLinks));
        QCOMPARE(index.value.why, Undefined::NoLinks);
        near(index.expected, (2.0 - 1.0) / 3.0, 1e-15);
        QCOMPARE(modularity(countMixing(noLinks)).why, Undefined::NoLinks);
        QCOMPARE(permutationTest(noLinks, 10, 1).mean.why, Undefined::NoLinks);
        // Every pair linked: the counts leave no room between minimum and maximum.
        const PlacedNetwork full = PlacedNetwork::from(Graph(2, pair), std::vector<std::int32_t>{0, 1});
        QCOMPARE(eiIndex(countMixing(full)).rescaled.why, Undefined::NoPairs);
        QCOMPARE(Measure(std::nan("")).why, Undefined::BadInput);
    }
};

QTEST_APPLESS_MAIN(TestNetworkKnown)
#include "tst_network_known.moc"
