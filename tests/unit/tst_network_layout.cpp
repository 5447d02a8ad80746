// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/network/layout.h"
#include "app/network/random.h"

#include <QTest>

#include <cmath>

using namespace atlas::network;

namespace {

double distance(const LayoutPoint &a, const LayoutPoint &b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

Graph randomGraph(std::size_t nodes, std::size_t links, std::uint64_t seed)
{
    Random random(seed);
    std::vector<Edge> edges;
    for (std::size_t link = 0; link < links; ++link)
        edges.push_back(
            {random.below(static_cast<std::uint32_t>(nodes)), random.below(static_cast<std::uint32_t>(nodes))});
    return Graph(nodes, edges);
}

} // namespace

class NetworkLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkedNodesStandCloser()
    {
        // Two rings of twelve, joined by one link.
        std::vector<Edge> edges = {{0, 12}};
        for (Node v = 0; v < 12; ++v) {
            edges.push_back({v, (v + 1) % 12});
            edges.push_back({v, (v + 3) % 12});
            edges.push_back({12 + v, 12 + (v + 1) % 12});
            edges.push_back({12 + v, 12 + (v + 3) % 12});
        }
        const auto layout = forceLayout(Graph(24, edges), {});
        QVERIFY(layout.has_value());
        QCOMPARE(layout->byForce, std::size_t{24});
        double within = 0;
        double across = 0;
        for (Node a = 0; a < 12; ++a) {
            for (Node b = 0; b < 12; ++b) {
                within += distance(layout->places[a], layout->places[b]);
                across += distance(layout->places[a], layout->places[12 + b]);
            }
        }
        QVERIFY(within < across);
    }

    void theSameSeedGivesTheSamePlaces()
    {
        const Graph graph = randomGraph(300, 700, 5);
        const auto first = forceLayout(graph, {});
        const auto second = forceLayout(graph, {});
        QVERIFY(first->places == second->places);
        ForceOptions other;
        other.seed = 9;
        QVERIFY(forceLayout(graph, other)->places != first->places);
        for (const LayoutPoint &place : first->places)
            QVERIFY(std::isfinite(place.x) && std::isfinite(place.y));
    }

    void whatIsNotInTheCoreStandsBesideIt()
    {
        const Graph graph = randomGraph(4000, 9000, 6);
        ForceOptions options;
        options.core = 200;
        const auto layout = forceLayout(graph, options);
        QVERIFY(layout.has_value());
        QCOMPARE(layout->byForce, std::size_t{200});
        QCOMPARE(layout->places.size(), std::size_t{4000});
        for (const LayoutPoint &place : layout->places)
            QVERIFY(std::isfinite(place.x) && std::isfinite(place.y));
    }

    void nobodysNeighboursStandBelow()
    {
        const std::vector<Edge> edges = {{0, 1}, {1, 2}};
        const auto layout = forceLayout(Graph(40, edges), {});
        double lowest = std::max({layout->places[0].y, layout->places[1].y, layout->places[2].y});
        for (Node v = 3; v < 40; ++v)
            QVERIFY(layout->places[v].y > lowest);
        QVERIFY(forceLayout(Graph(5, {}), {}).has_value());
        QVERIFY(forceLayout(Graph(), {})->places.empty());
    }

    void piecesWithoutANodeInTheCoreHavePlaces()
    {
        std::vector<Edge> edges;
        for (Node v = 1; v < 30; ++v)
            edges.push_back({0, v});
        edges.push_back({40, 41});
        ForceOptions options;
        options.core = 5;
        const auto layout = forceLayout(Graph(42, edges), options);
        for (const LayoutPoint &place : layout->places)
            QVERIFY(std::isfinite(place.x) && std::isfinite(place.y));
        QVERIFY(!(layout->places[40] == layout->places[41]));
    }

    void itTellsHowFarItIsAndStops()
    {
        const Graph graph = randomGraph(400, 900, 7);
        double last = 0;
        QVERIFY(forceLayout(graph, {}, {}, [&](double share) {
            QVERIFY(share > last);
            last = share;
        }));
        QCOMPARE(last, 1.0);
        QVERIFY(!forceLayout(graph, {}, [] { return true; }));
        QVERIFY(forceLayout(graph, {})); // nothing is left behind
    }
};

QTEST_GUILESS_MAIN(NetworkLayoutTest)
#include "tst_network_layout.moc"
