// SPDX-License-Identifier: GPL-2.0-or-later
// Communities against every division there is, and against igraph's greedy merging.
#include "app/network/communities.h"
#include "app/network/random.h"
#include "app/network/structure.h"

#include <QTest>

#include <algorithm>

using namespace atlas::network;

namespace {

constexpr std::uint64_t networks = 120;
constexpr std::uint32_t runs = 10;

Graph randomGraph(std::uint64_t seed, std::uint32_t nodes, std::uint32_t links)
{
    Random random(seed);
    std::vector<Edge> edges;
    for (std::uint32_t i = 0; i < links; ++i)
        edges.push_back({random.below(nodes), random.below(nodes)});
    return Graph(nodes, edges);
}

/// Newman & Girvan's modularity from its definition, pair by pair.
double modularityOf(const Graph &graph, const std::vector<std::uint32_t> &community)
{
    const double ends = 2 * static_cast<double>(graph.edgeCount());
    double sum = 0;
    for (Node v = 0; v < graph.nodeCount(); ++v)
        for (Node w = 0; w < graph.nodeCount(); ++w)
            if (community[v] == community[w])
                sum += (graph.hasEdge(v, w) ? 1 : 0) -
                       static_cast<double>(graph.degree(v)) * static_cast<double>(graph.degree(w)) / ends;
    return sum / ends;
}

/// The largest modularity of all divisions, numbered by first node.
double best(const Graph &graph, std::vector<std::uint32_t> &community, std::uint32_t used)
{
    if (community.size() == graph.nodeCount())
        return modularityOf(graph, community);
    double most = -1;
    for (std::uint32_t next = 0; next <= used; ++next) {
        community.push_back(next);
        most = std::max(most, best(graph, community, std::max(used, next + 1)));
        community.pop_back();
    }
    return most;
}

double bestFound(const Graph &graph)
{
    double most = -1;
    for (const Communities &found : leidenCommunities(graph, 1, runs))
        most = std::max(most, *found.modularity);
    return most;
}

} // namespace

class TestCommunities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallNetworksAreNearlyAlwaysDividedInTheBestWay()
    {
        int missed = 0;
        for (std::uint64_t number = 0; number < networks; ++number) {
            const Graph graph = randomGraph(number, 7, 5 + static_cast<std::uint32_t>(number % 9));
            std::vector<std::uint32_t> community;
            const double possible = best(graph, community, 0);
            const double found = bestFound(graph);
            QVERIFY(found <= possible + 1e-12);
            QVERIFY2(found >= possible - 0.05, qPrintable(QString::number(possible - found)));
            missed += found < possible - 1e-12 ? 1 : 0;
        }
        QVERIFY2(missed <= 6, qPrintable(QString::number(missed)));
    }

    void largeNetworksAreDividedAboutAsWellAsByGreedyMergingOrBetter()
    {
        int worse = 0;
        for (std::uint64_t number = 0; number < networks; ++number) {
            const auto nodes = 30 + static_cast<std::uint32_t>(number);
            const Graph graph = randomGraph(1000 + number, nodes, nodes * (1 + static_cast<std::uint32_t>(number % 4)));
            double greedy = -1;
            for (std::uint32_t count = 2; count < nodes / 2; ++count)
                greedy = std::max(greedy, *greedyCommunities(graph, count).modularity);
            const double found = bestFound(graph);
            QVERIFY2(found >= greedy - 0.01, qPrintable(QString::number(greedy - found)));
            worse += found < greedy - 1e-12 ? 1 : 0;
        }
        QVERIFY2(worse <= static_cast<int>(networks) / 10, qPrintable(QString::number(worse)));
    }

    void everyCommunityIsConnectedAndItsModularityTheDefinition()
    {
        for (std::uint64_t number = 0; number < networks; ++number) {
            const Graph graph = randomGraph(2000 + number, 60, 40 + 2 * static_cast<std::uint32_t>(number));
            const Communities found = leidenCommunities(graph, number);
            QCOMPARE(found.of.size(), graph.nodeCount());
            QVERIFY(std::abs(*found.modularity - modularityOf(graph, found.of)) < 1e-12);
            std::vector<Edge> inside;
            for (const Edge &edge : graph.edges())
                if (found.of[edge.a] == found.of[edge.b])
                    inside.push_back(edge);
            QCOMPARE(components(Graph(graph.nodeCount(), inside)).of, found.of);
        }
    }

    void theSeedAloneDecides()
    {
        const Graph graph = randomGraph(5, 200, 500);
        const std::vector<Communities> together = leidenCommunities(graph, 7, 3);
        QCOMPARE(together.size(), std::size_t{3});
        for (std::uint64_t run = 0; run < 3; ++run)
            QCOMPARE(leidenCommunities(graph, 7 + run).of, together[run].of);
        QVERIFY(together[0].of != together[1].of);
    }

    void itCanBeStopped()
    {
        const std::vector<Communities> stopped = leidenCommunities(randomGraph(1, 20, 40), 1, 5, [] { return true; });
        QCOMPARE(stopped.size(), std::size_t{1});
        QCOMPARE(stopped.front().modularity.why, Undefined::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestCommunities)
#include "tst_communities.moc"
