// SPDX-License-Identifier: GPL-2.0-or-later
// Every measure again by direct enumeration from its definition, on 120 random networks.
#include "app/network/brokerage.h"
#include "app/network/mixing.h"
#include "app/network/structure.h"
#include "tests/unit/network_samples.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

using namespace atlas::network;
using namespace samples;

class TestNetworkRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mixing()
    {
        int defined = 0;
        for (int number = 0; number < networks; ++number) {
            const Sample s = sample(static_cast<std::uint64_t>(number));
            const MixingCounts counts = countMixing(s.network);
            double links = 0, cross = 0, within = 0, pairsCross = 0, pairsWithin = 0, q = 0;
            std::vector<double> degree(static_cast<std::size_t>(s.n), 0);
            std::vector<double> matrix(static_cast<std::size_t>(s.groups * s.groups), 0);
            for (std::size_t i = 0; i < degree.size(); ++i) {
                for (std::size_t j = 0; j < degree.size(); ++j) {
                    degree[i] += s.linked[i][j];
                    matrix[static_cast<std::size_t>(s.group[i] * s.groups + s.group[j])] += s.linked[i][j];
                    if (j >= i)
                        continue;
                    const bool same = s.group[i] == s.group[j];
                    (same ? pairsWithin : pairsCross) += 1;
                    if (s.linked[i][j]) {
                        links += 1;
                        (same ? within : cross) += 1;
                    }
                }
            }
            QCOMPARE(static_cast<double>(counts.crossLinks), cross);
            QCOMPARE(static_cast<double>(counts.withinLinks), within);
            QCOMPARE(static_cast<double>(counts.possibleCross()), pairsCross);
            QCOMPARE(static_cast<double>(counts.possibleWithin()), pairsWithin);
            const EiIndex index = eiIndex(counts);
            QVERIFY(close(index.expected, (pairsCross - pairsWithin) / (pairsCross + pairsWithin)));
            if (links == 0) {
                QVERIFY(!index.value);
                continue;
            }
            QVERIFY(close(index.value, (cross - within) / links));
            // The bounds are the EI of the graphs with as many links across, or within, as there is room for.
            const double mostCross = std::min(links, pairsCross);
            const double mostWithin = std::min(links, pairsWithin);
            QVERIFY(close(index.maximum, (mostCross - (links - mostCross)) / links));
            QVERIFY(close(index.minimum, (links - mostWithin - mostWithin) / links));
            for (std::size_t i = 0; i < degree.size(); ++i)
                for (std::size_t j = 0; j < degree.size(); ++j)
                    if (s.group[i] == s.group[j])
                        q += (s.linked[i][j] - degree[i] * degree[j] / (2 * links)) / (2 * links);
            QVERIFY(close(modularity(counts), q));
            // Where the value lies between its bounds, from −1 to 1.
            if (index.rescaled)
                QVERIFY(close(index.rescaled, (2 * *index.value - *index.maximum - *index.minimum) /
                                                  (*index.maximum - *index.minimum)));
            else
                QVERIFY(pairsCross == 0 || close(index.maximum, *index.minimum));
            const double freeWithin = pairsWithin - within, freeCross = pairsCross - cross;
            if (pairsCross > 0) {
                const Measure odds = withinOddsRatio(counts);
                QCOMPARE(odds.value.has_value(), within * cross * freeWithin * freeCross > 0);
                if (odds)
                    QVERIFY(close(odds, within * freeCross / (freeWithin * cross)));
                QVERIFY(close(withinOddsRatioAdjusted(counts),
                              (within + 0.5) * (freeCross + 0.5) / ((freeWithin + 0.5) * (cross + 0.5))));
                QVERIFY(
                    close(freemanSegregation(counts), 1 - cross * (pairsCross + pairsWithin) / (links * pairsCross)));
            }
            const std::vector<NodeTies> ties = nodeTies(s.network);
            std::vector<double> crossOf(static_cast<std::size_t>(s.groups), 0), withinOf = crossOf;
            for (std::size_t i = 0; i < degree.size(); ++i) {
                double own = 0;
                for (std::size_t j = 0; j < degree.size(); ++j)
                    own += s.group[i] == s.group[j] ? s.linked[i][j] : 0;
                QCOMPARE(static_cast<double>(ties[i].within), own);
                QCOMPARE(static_cast<double>(ties[i].cross), degree[i] - own);
                QCOMPARE(ties[i].ei().value.has_value(), degree[i] > 0);
                if (degree[i] > 0)
                    QVERIFY(close(ties[i].ei(), (degree[i] - 2 * own) / degree[i]));
                withinOf[static_cast<std::size_t>(s.group[i])] += own / 2;
                crossOf[static_cast<std::size_t>(s.group[i])] += degree[i] - own;
            }
            for (std::size_t group = 0; group < s.network.groups.groupCount(); ++group) {
                const auto label = static_cast<std::size_t>(s.network.groups.original()[group]);
                const double ends = crossOf[label] + withinOf[label];
                const Measure ei = groupEi(counts, group);
                QCOMPARE(ei.value.has_value(), ends > 0);
                if (ei)
                    QVERIFY(close(ei, (crossOf[label] - withinOf[label]) / ends));
            }
            const Measure r = assortativity(counts);
            const Measure byMatrix = assortativityOfMatrix(matrix, static_cast<std::size_t>(s.groups));
            QCOMPARE(r.value.has_value(), byMatrix.value.has_value());
            if (r) {
                ++defined;
                QVERIFY(close(r, *byMatrix));
                QVERIFY(close(permeabilityByDegree(counts), 1 - *r));
                QVERIFY(close(permeabilityBySize(counts), cross / links / (pairsCross / (pairsCross + pairsWithin))));
            }
            std::uint64_t listed = 0;
            for (const GroupPair &pair : groupPairs(s.network)) {
                listed += pair.links;
                const auto a = static_cast<std::size_t>(s.network.groups.original()[pair.a]);
                const auto b = static_cast<std::size_t>(s.network.groups.original()[pair.b]);
                double rowA = 0, rowB = 0;
                const auto p = static_cast<std::size_t>(s.groups);
                for (std::size_t c = 0; c < p; ++c) {
                    rowA += matrix[a * p + c];
                    rowB += matrix[b * p + c];
                }
                const double ends = matrix[a * p + b];
                QCOMPARE(static_cast<double>(pair.links), a == b ? ends / 2 : ends);
                QVERIFY(close(pair.affinity, ends * 2 * links / (rowA * rowB)));
                QVERIFY(close(pair.salton, ends / std::sqrt(rowA * rowB)));
            }
            QCOMPARE(static_cast<double>(listed), links);
        }
        QVERIFY(defined >= 60);
    }

    void betweennessAndCrossBorder()
    {
        for (int number = 0; number < networks; ++number) {
            const Sample s = sample(static_cast<std::uint64_t>(number));
            const Paths paths(s);
            const Betweenness all = betweenness(s.network.graph);
            const CrossBorderBetweenness across = crossBorderBetweenness(s.network);
            for (std::size_t v = 0; v < paths.hops.size(); ++v) {
                double sum = 0, crossSum = 0, crossPairs = 0;
                for (std::size_t a = 0; a < paths.hops.size(); ++a) {
                    for (std::size_t b = 0; b < a; ++b) {
                        if (a == v || b == v)
                            continue;
                        const bool differ = s.group[a] != s.group[b];
                        crossPairs += differ ? 1 : 0;
                        if (paths.hops[a][b] >= far || paths.hops[a][v] + paths.hops[v][b] != paths.hops[a][b])
                            continue;
                        const double share = paths.count[a][v] * paths.count[v][b] / paths.count[a][b];
                        sum += share;
                        crossSum += differ ? share : 0;
                    }
                }
                QVERIFY(close(all.raw[v], sum));
                QVERIFY(close(across.raw[v], crossSum));
                QVERIFY(close(across.allPairs[v], all.raw[v])); // igraph's
                QCOMPARE(static_cast<double>(across.possiblePairs[v]), crossPairs);
                const Measure share = across.share(static_cast<Node>(v));
                QCOMPARE(share.value.has_value(), crossPairs > 0);
                if (share)
                    QVERIFY(close(share, crossSum / crossPairs));
            }
        }
    }

    void dependenceByRemoval()
    {
        int brokers = 0;
        for (int number = 0; number < networks; ++number) {
            const Sample s = sample(static_cast<std::uint64_t>(number));
            const Paths with(s);
            const std::vector<Dependence> all = brokerDependence(s.network);
            for (int v = 0; v < s.n; ++v) {
                const Paths without(s, v);
                std::uint64_t pairs = 0, lost = 0;
                for (std::size_t a = 0; a < with.hops.size(); ++a) {
                    for (std::size_t b = 0; b < a; ++b) {
                        if (static_cast<int>(a) == v || static_cast<int>(b) == v || s.group[a] == s.group[b] ||
                            with.hops[a][b] >= far)
                            continue;
                        ++pairs;
                        lost += without.hops[a][b] >= far ? 1 : 0;
                    }
                }
                QCOMPARE(all[static_cast<std::size_t>(v)].pairs, pairs);
                QCOMPARE(all[static_cast<std::size_t>(v)].lost, lost);
                brokers += lost > 0 ? 1 : 0;
                const std::vector<Node> one{static_cast<Node>(v)};
                const Dependence single = brokerDependence(s.network, one);
                QCOMPARE(single.pairs, pairs);
                QCOMPARE(single.lost, lost);
            }
        }
        QVERIFY(brokers > 100);
    }

    void dependenceOnSeveralByRemoval()
    {
        int lossy = 0;
        for (int number = 0; number < networks; ++number) {
            const Sample s = sample(static_cast<std::uint64_t>(number));
            Random random(static_cast<std::uint64_t>(number));
            std::vector<Node> removed;
            for (int v = 0; v < s.n; ++v)
                if (random.below(5) == 0)
                    removed.push_back(static_cast<Node>(v));
            const auto isGone = [&](std::size_t v) {
                return std::find(removed.begin(), removed.end(), static_cast<Node>(v)) != removed.end();
            };
            Sample rest = s;
            for (std::size_t a = 0; a < rest.linked.size(); ++a)
                for (std::size_t b = 0; b < rest.linked.size(); ++b)
                    if (isGone(a) || isGone(b))
                        rest.linked[a][b] = 0;
            const Paths with(s);
            const Paths without(rest);
            std::uint64_t pairs = 0, lost = 0;
            for (std::size_t a = 0; a < with.hops.size(); ++a) {
                for (std::size_t b = 0; b < a; ++b) {
                    if (isGone(a) || isGone(b) || s.group[a] == s.group[b] || with.hops[a][b] >= far)
                        continue;
                    ++pairs;
                    lost += without.hops[a][b] >= far ? 1 : 0;
                }
            }
            const Dependence joint = brokerDependence(s.network, removed);
            QCOMPARE(joint.pairs, pairs);
            QCOMPARE(joint.lost, lost);
            lossy += lost > 0 ? 1 : 0;
        }
        QVERIFY(lossy > 30);
    }

    void constraintByItsDefinition()
    {
        for (int number = 0; number < networks; ++number) {
            const Sample s = sample(static_cast<std::uint64_t>(number));
            const std::vector<Measure> all = constraint(s.network.graph);
            const std::size_t n = s.linked.size();
            const Node few[] = {static_cast<Node>(n - 1), 0};
            const std::vector<Measure> ofFew = constraint(s.network.graph, few);
            QCOMPARE(ofFew.size(), std::size_t{2});
            for (std::size_t i = 0; i < 2; ++i)
                QCOMPARE(ofFew[i].value, all[few[i]].value);
            std::vector<double> degree(n, 0);
            for (std::size_t i = 0; i < n; ++i)
                for (std::size_t j = 0; j < n; ++j)
                    degree[i] += s.linked[i][j];
            for (std::size_t i = 0; i < n; ++i) {
                QCOMPARE(all[i].value.has_value(), degree[i] > 0);
                double sum = 0;
                for (std::size_t j = 0; j < n && degree[i] > 0; ++j) {
                    // Over direct partners and those reached by one: p_ij + Σ_q p_iq p_qj, squared.
                    double share = s.linked[i][j] / degree[i];
                    for (std::size_t q = 0; q < n; ++q)
                        if (q != i && q != j && s.linked[i][q] && s.linked[q][j])
                            share += 1 / degree[i] / degree[q];
                    if (j != i && s.linked[i][j])
                        sum += share * share;
                }
                if (degree[i] > 0)
                    QVERIFY2(close(all[i], sum), qPrintable(QStringLiteral("%1 %2").arg(*all[i]).arg(sum)));
            }
        }
    }

    void rolesByTriples()
    {
        for (int number = 0; number < networks; ++number) {
            const Sample s = sample(static_cast<std::uint64_t>(number));
            const std::vector<BrokerRoles> all = brokerRoles(s.network);
            for (std::size_t v = 0; v < s.linked.size(); ++v) {
                BrokerRoles expected;
                for (std::size_t a = 0; a < s.linked.size(); ++a) {
                    for (std::size_t b = 0; b < s.linked.size(); ++b) {
                        if (a == b || !s.linked[a][v] || !s.linked[v][b] || s.linked[a][b])
                            continue;
                        const int ga = s.group[a], gv = s.group[v], gb = s.group[b];
                        if (ga == gv && gv == gb)
                            ++expected.coordinator;
                        else if (ga == gb)
                            ++expected.itinerant;
                        else if (ga == gv)
                            ++expected.representative;
                        else if (gv == gb)
                            ++expected.gatekeeper;
                        else
                            ++expected.liaison;
                    }
                }
                QCOMPARE(all[v], expected);
            }
        }
    }

    void structureAndParticipation()
    {
        for (int number = 0; number < networks; ++number) {
            const Sample s = sample(static_cast<std::uint64_t>(number));
            const Paths paths(s);
            const std::size_t n = s.linked.size();
            const Components parts = components(s.network.graph);
            double triples = 0, closed = 0, links = 0;
            std::vector<Node> cut;
            std::set<int> groupsUsed(s.group.begin(), s.group.end());
            const std::vector<Measure> spread = participation(s.network);
            for (std::size_t v = 0; v < n; ++v) {
                std::vector<double> byGroup(static_cast<std::size_t>(s.groups), 0);
                double degree = 0, hops = 0, reached = 0;
                for (std::size_t a = 0; a < n; ++a) {
                    QCOMPARE(parts.of[a] == parts.of[v], paths.hops[a][v] < far);
                    if (a != v && paths.hops[a][v] < far) {
                        hops += paths.hops[a][v];
                        reached += 1;
                    }
                    if (!s.linked[a][v])
                        continue;
                    degree += 1;
                    byGroup[static_cast<std::size_t>(s.group[a])] += 1;
                    for (std::size_t b = 0; b < a; ++b) {
                        if (s.linked[b][v]) {
                            triples += 1;
                            closed += s.linked[a][b];
                        }
                    }
                }
                links += degree / 2;
                const Paths without(s, static_cast<int>(v));
                for (std::size_t a = 0, found = 0; a < n && found == 0; ++a) {
                    for (std::size_t b = 0; b < n && found == 0; ++b) {
                        if (a != v && b != v && paths.hops[a][b] < far && without.hops[a][b] >= far) {
                            cut.push_back(static_cast<Node>(v));
                            found = 1;
                        }
                    }
                }
                QCOMPARE(spread[v].value.has_value(), degree > 0 && groupsUsed.size() > 1);
                if (spread[v]) {
                    double squares = 0;
                    for (const double k : byGroup)
                        squares += k / degree * (k / degree);
                    QVERIFY(close(spread[v], (1 - squares) / (1 - 1 / static_cast<double>(groupsUsed.size()))));
                }
                if (degree > 0)
                    QVERIFY(close(closeness(s.network.graph)[v], reached / hops));
            }
            QCOMPARE(articulationPoints(s.network.graph), cut);
            const Measure transitive = transitivity(s.network.graph);
            QCOMPARE(transitive.value.has_value(), triples > 0);
            if (transitive)
                QVERIFY(close(transitive, closed / triples));
            QVERIFY(close(density(s.network.graph), links / (static_cast<double>(n) * static_cast<double>(n - 1) / 2)));
            const std::vector<Edge> weak = bridges(s.network.graph);
            std::vector<Edge> expected;
            for (const Edge &edge : s.network.graph.edges()) {
                Sample cutLink = s;
                cutLink.linked[edge.a][edge.b] = cutLink.linked[edge.b][edge.a] = 0;
                if (Paths(cutLink).hops[edge.a][edge.b] >= far)
                    expected.push_back(edge);
            }
            QCOMPARE(weak, expected);
        }
    }

    void permutationsAgreeWithAllOfThem()
    {
        // Five nodes in two groups: the ten ways to deal the labels, each equally likely, against the sampled shares.
        const std::vector<Edge> edges{{0, 1}, {1, 2}, {0, 2}, {2, 3}};
        const PlacedNetwork network = PlacedNetwork::from(Graph(5, edges), std::vector<std::int32_t>{0, 0, 1, 1, 1});
        std::vector<int> deal{0, 0, 1, 1, 1};
        double ways = 0, atMost = 0, atLeast = 0, mean = 0;
        do {
            double cross = 0;
            for (const Edge &edge : edges)
                cross += deal[edge.a] != deal[edge.b] ? 1 : 0;
            ways += 1;
            mean += (2 * cross - 4) / 4;
            atMost += cross <= 2 ? 1 : 0;
            atLeast += cross >= 2 ? 1 : 0;
        } while (std::next_permutation(deal.begin(), deal.end()));
        QCOMPARE(ways, 10.0);
        const PermutationTest test = permutationTest(network, 40000, 5);
        QVERIFY(std::abs(*test.pClosed - atMost / ways) < 0.01);
        QVERIFY(std::abs(*test.pOpen - atLeast / ways) < 0.01);
        QVERIFY(std::abs(*test.mean - mean / ways) < 0.01);
        QVERIFY(close(eiIndex(countMixing(network)).expected, mean / ways));
    }
};

QTEST_APPLESS_MAIN(TestNetworkRandom)
#include "tst_network_random.moc"
