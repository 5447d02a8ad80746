// SPDX-License-Identifier: GPL-2.0-or-later
// What chance would give, and what is searched for: against every way there is, on more than 100 random networks each.
#include "app/network/brokerage.h"
#include "app/network/communities.h"
#include "app/network/mixing.h"
#include "app/network/poisson.h"
#include "app/network/scope_mixing.h"
#include "tests/unit/network_samples.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

using namespace atlas::network;
using namespace samples;

namespace {

/// Mean and standard deviation of each role's count around each node, over every deal of the groups.
struct Moments
{
    double mean = 0;
    double squares = 0;
    double deviation() const { return std::sqrt(std::max(0.0, squares - mean * mean)); }
};

BrokerRoles rolesOf(const Sample &s, const std::vector<int> &group, std::size_t v)
{
    BrokerRoles roles;
    for (std::size_t a = 0; a < s.linked.size(); ++a) {
        for (std::size_t b = 0; b < s.linked.size(); ++b) {
            if (a == b || !s.linked[a][v] || !s.linked[v][b] || s.linked[a][b])
                continue;
            if (group[a] == group[b])
                ++(group[a] == group[v] ? roles.coordinator : roles.itinerant);
            else if (group[a] == group[v])
                ++roles.representative;
            else
                ++(group[b] == group[v] ? roles.gatekeeper : roles.liaison);
        }
    }
    return roles;
}

double modularityOf(const Sample &s, const std::vector<std::uint32_t> &of)
{
    double links = 0, q = 0;
    std::vector<double> degree(s.linked.size(), 0);
    for (std::size_t i = 0; i < s.linked.size(); ++i)
        for (std::size_t j = 0; j < s.linked.size(); ++j)
            degree[i] += s.linked[i][j];
    links = std::accumulate(degree.begin(), degree.end(), 0.0) / 2;
    for (std::size_t i = 0; i < s.linked.size(); ++i)
        for (std::size_t j = 0; j < s.linked.size(); ++j)
            if (of[i] == of[j])
                q += (s.linked[i][j] - degree[i] * degree[j] / (2 * links)) / (2 * links);
    return q;
}

/// The largest modularity of all divisions of the nodes.
double bestModularity(const Sample &s, std::vector<std::uint32_t> &of, std::size_t next, std::uint32_t blocks)
{
    if (next == of.size())
        return modularityOf(s, of);
    double best = -1;
    for (std::uint32_t block = 0; block <= blocks; ++block) {
        of[next] = block;
        best = std::max(best, bestModularity(s, of, next + 1, std::max(blocks, block + 1)));
    }
    return best;
}

} // namespace

class TestNetworkChance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokerScoresByEveryDeal()
    {
        int scored = 0, zeros = 0;
        for (int number = 0; number < 2 * networks; ++number) {
            const Sample s = sample(static_cast<std::uint64_t>(5000 + number), 8);
            const std::size_t n = s.linked.size();
            std::vector<int> deal = s.group;
            std::sort(deal.begin(), deal.end());
            std::vector<std::array<Moments, 4>> moments(n);
            double deals = 0;
            do {
                deals += 1;
                for (std::size_t v = 0; v < n; ++v) {
                    const BrokerRoles roles = rolesOf(s, deal, v);
                    const double counts[] = {
                        static_cast<double>(roles.coordinator), static_cast<double>(roles.itinerant),
                        static_cast<double>(roles.representative), static_cast<double>(roles.liaison)};
                    for (std::size_t r = 0; r < 4; ++r) {
                        moments[v][r].mean += counts[r];
                        moments[v][r].squares += counts[r] * counts[r];
                    }
                }
            } while (std::next_permutation(deal.begin(), deal.end()));
            const std::vector<BrokerRoles> roles = brokerRoles(s.network);
            std::vector<Node> nodes(n);
            std::iota(nodes.begin(), nodes.end(), Node{0});
            const std::vector<BrokerScores> scores = brokerScores(s.network, roles, nodes);
            for (std::size_t v = 0; v < n; ++v) {
                const RoleScore *const given[] = {&scores[v].coordinator, &scores[v].itinerant,
                                                  &scores[v].representative, &scores[v].liaison};
                const std::uint64_t counts[] = {roles[v].coordinator, roles[v].itinerant, roles[v].representative,
                                                roles[v].liaison};
                const std::uint64_t open = counts[0] + counts[1] + 2 * counts[2] + counts[3];
                for (std::size_t r = 0; r < 4; ++r) {
                    if (s.network.groups.groupCount() < 2 || open == 0) {
                        QCOMPARE(given[r]->z.why,
                                 s.network.groups.groupCount() < 2 ? Undefined::OneGroup : Undefined::NoPairs);
                        continue;
                    }
                    Moments m = moments[v][r];
                    m.mean /= deals;
                    m.squares /= deals;
                    QVERIFY(close(given[r]->expected, m.mean));
                    if (m.deviation() < 1e-6) {
                        QCOMPARE(given[r]->z.why, Undefined::ZeroTotal);
                        ++zeros;
                    } else {
                        const double z = (static_cast<double>(counts[r]) - m.mean) / m.deviation();
                        QVERIFY2(given[r]->z && std::abs(*given[r]->z - z) < 1e-8,
                                 qPrintable(QStringLiteral("network %1 node %2 role %3: %4 not %5")
                                                .arg(number)
                                                .arg(v)
                                                .arg(r)
                                                .arg(given[r]->z.value.value_or(-99))
                                                .arg(z)));
                        ++scored;
                    }
                }
            }
        }
        QVERIFY2(scored > 300 && zeros > 20, qPrintable(QStringLiteral("%1 %2").arg(scored).arg(zeros)));
    }

    void withinGroupScoresByTheirDefinition()
    {
        int scored = 0;
        for (int number = 0; number < networks; ++number) {
            const Sample s = sample(static_cast<std::uint64_t>(number));
            const std::vector<Measure> scores = withinGroupScores(s.network);
            std::vector<double> own(s.linked.size(), 0);
            for (std::size_t i = 0; i < own.size(); ++i)
                for (std::size_t j = 0; j < own.size(); ++j)
                    own[i] += s.group[i] == s.group[j] ? s.linked[i][j] : 0;
            for (std::size_t i = 0; i < own.size(); ++i) {
                double size = 0, sum = 0, squares = 0;
                for (std::size_t j = 0; j < own.size(); ++j) {
                    if (s.group[j] != s.group[i])
                        continue;
                    size += 1;
                    sum += own[j];
                    squares += own[j] * own[j];
                }
                const double variance = squares / size - sum / size * (sum / size);
                QCOMPARE(scores[i].value.has_value(), variance > 1e-9);
                if (scores[i]) {
                    QVERIFY(close(scores[i], (own[i] - sum / size) / std::sqrt(variance)));
                    ++scored;
                }
            }
        }
        QVERIFY(scored > 500);
    }

    void permutationTestIsWhatItsDistributionSays()
    {
        for (int number = 0; number < networks; ++number) {
            const Sample s = sample(static_cast<std::uint64_t>(number));
            const MixingCounts counts = countMixing(s.network);
            const PermutationTest test = permutationTest(s.network, 2000, static_cast<std::uint64_t>(number));
            if (counts.links() == 0 || s.network.groups.groupCount() < 2) {
                QVERIFY(!test.pClosed);
                continue;
            }
            const auto links = static_cast<double>(counts.links());
            double drawn = 0, sum = 0, squares = 0, atMost = 0, atLeast = 0;
            for (const PermutationTest::Bin &bin : test.distribution) {
                const double ei = (2 * static_cast<double>(bin.crossLinks) - links) / links;
                const double count = bin.count;
                drawn += count;
                sum += count * ei;
                squares += count * ei * ei;
                atMost += bin.crossLinks <= counts.crossLinks ? count : 0;
                atLeast += bin.crossLinks >= counts.crossLinks ? count : 0;
                QVERIFY(bin.crossLinks <= std::min(counts.links(), counts.possibleCross()));
            }
            QCOMPARE(drawn, 2000.0);
            QVERIFY(close(test.pClosed, atMost / drawn));
            QVERIFY(close(test.pOpen, atLeast / drawn));
            QVERIFY(close(test.mean, sum / drawn));
            QVERIFY(std::abs(*test.deviation -
                             std::sqrt(std::max(0.0, squares / drawn - sum / drawn * (sum / drawn)))) < 1e-7);
            // The mean of all deals is the E-I expected by chance; five standard errors of the sample's.
            QVERIFY(std::abs(*test.mean - *eiIndex(counts).expected) <= 5 * *test.deviation / std::sqrt(drawn) + 1e-9);
        }
    }

    void permutationTestAgainstEveryDeal()
    {
        int tested = 0;
        for (int number = 0; number < 2 * networks; ++number) {
            const Sample s = sample(static_cast<std::uint64_t>(5000 + number), 8);
            const MixingCounts counts = countMixing(s.network);
            const PermutationTest test = permutationTest(s.network, 4000, 3);
            if (!test.pClosed)
                continue;
            std::vector<int> deal = s.group;
            std::sort(deal.begin(), deal.end());
            std::map<std::uint64_t, double> exact;
            double deals = 0;
            do {
                std::uint64_t cross = 0;
                for (std::size_t i = 0; i < deal.size(); ++i)
                    for (std::size_t j = 0; j < i; ++j)
                        cross += s.linked[i][j] && deal[i] != deal[j] ? 1 : 0;
                exact[cross] += 1;
                deals += 1;
            } while (std::next_permutation(deal.begin(), deal.end()));
            double atMost = 0;
            for (const auto &[cross, ways] : exact)
                atMost += cross <= counts.crossLinks ? ways / deals : 0;
            QVERIFY(std::abs(*test.pClosed - atMost) <= 5 * std::sqrt(atMost * (1 - atMost) / 4000) + 1e-12);
            for (const PermutationTest::Bin &bin : test.distribution)
                QVERIFY(exact.contains(bin.crossLinks));
            ++tested;
        }
        QVERIFY2(tested >= 100, qPrintable(QString::number(tested)));
    }

    void everyGroupAndNodeAgainstEveryDeal()
    {
        int groupsTested = 0, nodesTested = 0;
        for (int number = 0; number < 2 * networks; ++number) {
            const Sample s = sample(static_cast<std::uint64_t>(7000 + number), 8);
            const MixingCounts counts = countMixing(s.network);
            const PermutationTest test = permutationTest(s.network, 4000, 3, {}, true);
            if (!test.pClosed)
                continue;
            QVERIFY(*test.pClosed == *permutationTest(s.network, 4000, 3).pClosed);
            const std::size_t groups = s.network.groups.groupCount();
            QCOMPARE(test.groups.size(), groups);
            const auto n = s.linked.size();
            // Links within and across of a set of nodes.
            const auto tiesOf = [&](const std::vector<int> &deal, int label, std::size_t only) {
                std::pair<int, int> ties{0, 0};
                for (std::size_t i = 0; i < n; ++i) {
                    for (std::size_t j = 0; j < i; ++j) {
                        if (!s.linked[i][j] || (only < n && i != only && j != only))
                            continue;
                        if (deal[i] == label && deal[j] == label)
                            ++ties.first;
                        else if (deal[i] == label || deal[j] == label)
                            ++ties.second;
                    }
                }
                return ties;
            };
            const auto ei = [](std::pair<int, int> ties) {
                return static_cast<double>(ties.second - ties.first) / (ties.second + ties.first);
            };
            double modularitySum = 0;
            for (std::size_t group = 0; group < groups; ++group) {
                const int label = s.network.groups.original()[group];
                const auto own = tiesOf(s.group, label, n);
                modularitySum += *groupModularity(counts, group);
                if (own.first + own.second == 0) {
                    QVERIFY(!test.groups[group].pClosed);
                    continue;
                }
                std::vector<int> deal = s.group;
                std::sort(deal.begin(), deal.end());
                double deals = 0, atMost = 0, atLeast = 0, all = 0;
                do {
                    const auto ties = tiesOf(deal, label, n);
                    all += 1;
                    if (ties.first + ties.second == 0)
                        continue;
                    deals += 1;
                    atMost += ei(ties) <= ei(own) + 1e-12 ? 1 : 0;
                    atLeast += ei(ties) >= ei(own) - 1e-12 ? 1 : 0;
                } while (std::next_permutation(deal.begin(), deal.end()));
                const auto near = [&](const Measure &p, double exact) {
                    return std::abs(*p - exact) <= 5 * std::sqrt(exact * (1 - exact) / (4000 * deals / all)) + 1e-12;
                };
                QVERIFY(near(test.groups[group].pClosed, atMost / deals));
                QVERIFY(near(test.groups[group].pOpen, atLeast / deals));
                const EiIndex index = groupEiIndex(counts, group);
                QVERIFY(close(index.value, ei(own)));
                QVERIFY(close(index.value, *groupEi(counts, group)));
                QVERIFY(*index.minimum <= *index.value + 1e-12 && *index.value <= *index.maximum + 1e-12);
                // Of the pairs with an end in the group, the part that crosses is what chance gives for its links.
                double pairs = 0;
                double crossing = 0;
                for (std::size_t a = 0; a < n; ++a) {
                    for (std::size_t b = 0; b < a; ++b) {
                        const bool aIn = s.network.groups[static_cast<Node>(a)] == group;
                        const bool bIn = s.network.groups[static_cast<Node>(b)] == group;
                        pairs += aIn || bIn ? 1 : 0;
                        crossing += aIn != bIn ? 1 : 0;
                    }
                }
                if (own.first + own.second > 0)
                    QVERIFY(close(groupPermeabilityBySize(counts, group),
                                  own.second / ((own.first + own.second) * crossing / pairs)));
                ++groupsTested;
            }
            QVERIFY(std::abs(modularitySum - *modularity(counts)) < 1e-9);
            const std::vector<NodeTies> ties = nodeTies(s.network);
            for (std::size_t v = 0; v < n && v < 4; ++v) {
                const int label = s.group[v];
                const auto own = tiesOf(s.group, label, v);
                const NodeScope scope{n, static_cast<std::uint64_t>(std::count(s.group.begin(), s.group.end(), label)),
                                      ties[v]};
                const ChanceSides chance = nodeChance(scope);
                if (own.first + own.second == 0) {
                    QVERIFY(!chance.pClosed && !nodePermeability(scope));
                    continue;
                }
                // The node keeps its group; the others' are dealt.
                std::vector<int> others;
                for (std::size_t i = 0; i < n; ++i)
                    if (i != v)
                        others.push_back(s.group[i]);
                std::sort(others.begin(), others.end());
                double deals = 0, atMost = 0, atLeast = 0, across = 0;
                do {
                    std::vector<int> deal = others;
                    deal.insert(deal.begin() + static_cast<std::ptrdiff_t>(v), label);
                    const auto dealt = tiesOf(deal, label, v);
                    deals += 1;
                    across += dealt.second;
                    atMost += dealt.second <= own.second ? 1 : 0;
                    atLeast += dealt.second >= own.second ? 1 : 0;
                } while (std::next_permutation(others.begin(), others.end()));
                QVERIFY(close(chance.pClosed, atMost / deals));
                QVERIFY(close(chance.pOpen, atLeast / deals));
                QVERIFY(close(nodePermeability(scope), own.second / (across / deals)));
                const EiIndex index = nodeEiIndex(scope);
                QVERIFY(close(index.value, *ties[v].ei()));
                QVERIFY(*index.minimum <= *index.value + 1e-12 && *index.value <= *index.maximum + 1e-12);
                ++nodesTested;
            }
        }
        QVERIFY2(groupsTested >= 200 && nodesTested >= 200,
                 qPrintable(QStringLiteral("%1, %2").arg(groupsTested).arg(nodesTested)));
    }

    void communitiesAgainstEveryDivision()
    {
        int tested = 0, best = 0;
        for (int number = 0; number < 2 * networks; ++number) {
            const Sample s = sample(static_cast<std::uint64_t>(6000 + number), 8);
            if (s.network.graph.edgeCount() == 0)
                continue;
            std::vector<std::uint32_t> of(s.linked.size(), 0);
            const double most = bestModularity(s, of, 1, 1);
            double found = -1;
            for (std::uint64_t seed = 0; seed < 20; ++seed) {
                const Communities communities = leidenCommunities(s.network.graph, seed);
                QVERIFY(close(communities.modularity, modularityOf(s, communities.of)));
                found = std::max(found, *communities.modularity);
            }
            QVERIFY(found <= most + 1e-12);
            best += close(found, most) ? 1 : 0; // a heuristic may miss it
            ++tested;
        }
        QVERIFY2(tested >= 100 && best >= 0.95 * tested, qPrintable(QStringLiteral("%1 of %2").arg(best).arg(tested)));
    }

    void adjustedRandByPairs()
    {
        Random random(31);
        for (int number = 0; number < 200; ++number) {
            const std::size_t n = 2 + random.below(40);
            std::vector<std::uint32_t> a, b;
            const std::uint32_t blocksA = 1 + random.below(5), blocksB = 1 + random.below(5);
            for (std::size_t i = 0; i < n; ++i) {
                a.push_back(random.below(blocksA));
                b.push_back(random.below(2) ? a.back() : random.below(blocksB));
            }
            double both = 0, inA = 0, inB = 0, pairs = 0;
            for (std::size_t i = 0; i < n; ++i) {
                for (std::size_t j = 0; j < i; ++j) {
                    pairs += 1;
                    inA += a[i] == a[j];
                    inB += b[i] == b[j];
                    both += a[i] == a[j] && b[i] == b[j];
                }
            }
            const double chance = inA * inB / pairs;
            const double most = (inA + inB) / 2;
            if (std::abs(most - chance) > 1e-12)
                QVERIFY(close(adjustedRandIndex(a, b), (both - chance) / (most - chance)));
            else
                QVERIFY(close(adjustedRandIndex(a, b), 1));
        }
    }

    void poissonByAnotherPrecision()
    {
        Random random(77);
        int fitted = 0;
        for (int number = 0; number < 150; ++number) {
            const std::size_t columns = 2 + random.below(3);
            std::vector<double> x, y;
            for (int row = 0; row < 80; ++row) {
                double eta = -0.3;
                for (std::size_t i = 0; i < columns; ++i) {
                    const double value = i == 0 ? 1 : i == 1 ? random.below(2) : 3 * random.uniform();
                    x.push_back(value);
                    eta += i == 0 ? 0 : 0.4 * value * (i % 2 == 1 ? -1 : 1);
                }
                y.push_back(random.uniform() < 1 - std::exp(-std::exp(eta)) ? 1 : 0);
            }
            const PoissonFit fit = fitPoisson(x, y, columns);
            if (fit.why != Undefined::None)
                continue;
            ++fitted;
            const std::vector<long double> expected = poissonByHand(x, y, columns);
            for (std::size_t i = 0; i < columns; ++i)
                QVERIFY2(close(fit.coefficients[i], static_cast<double>(expected[i])),
                         qPrintable(QStringLiteral("%1 not %2")
                                        .arg(fit.coefficients[i], 0, 'g', 15)
                                        .arg(static_cast<double>(expected[i]), 0, 'g', 15)));
        }
        QVERIFY(fitted >= 100);
    }
};

QTEST_APPLESS_MAIN(TestNetworkChance)
#include "tst_network_chance.moc"
