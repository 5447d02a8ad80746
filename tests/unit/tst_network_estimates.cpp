// SPDX-License-Identifier: GPL-2.0-or-later
// What is estimated: betweenness from a sample of sources, and Poisson regression.
#include "app/network/brokerage.h"
#include "app/network/poisson.h"
#include "app/network/random.h"

#include <QTest>

#include <cmath>

using namespace atlas::network;

namespace {

PlacedNetwork randomNetwork(std::uint64_t seed, std::uint32_t nodes, std::uint32_t links)
{
    Random random(seed);
    std::vector<Edge> edges;
    for (std::uint32_t i = 0; i < links; ++i)
        edges.push_back({random.below(nodes), random.below(nodes)});
    std::vector<std::int32_t> groups;
    for (std::uint32_t i = 0; i < nodes; ++i)
        groups.push_back(static_cast<std::int32_t>(random.below(4)));
    return PlacedNetwork::from(Graph(nodes, edges), groups);
}

/// Another way to the maximum of the same likelihood: one coefficient at a time, by golden-section search.
std::vector<double> byCoordinates(const std::vector<double> &x, const std::vector<double> &y, std::size_t columns)
{
    std::vector<double> b(columns, 0);
    const auto likelihood = [&](const std::vector<double> &at) {
        double sum = 0;
        for (std::size_t row = 0; row < y.size(); ++row) {
            double eta = 0;
            for (std::size_t i = 0; i < columns; ++i)
                eta += x[row * columns + i] * at[i];
            sum += y[row] * eta - std::exp(eta);
        }
        return sum;
    };
    const double golden = (std::sqrt(5.0) - 1) / 2;
    for (int round = 0; round < 400; ++round) {
        for (std::size_t i = 0; i < columns; ++i) {
            double low = b[i] - 1;
            double high = b[i] + 1;
            auto at = [&](double value) {
                std::vector<double> tried = b;
                tried[i] = value;
                return likelihood(tried);
            };
            while (high - low > 1e-12) {
                const double p = high - golden * (high - low);
                const double q = low + golden * (high - low);
                if (at(p) < at(q))
                    low = p;
                else
                    high = q;
            }
            b[i] = (low + high) / 2;
        }
    }
    return b;
}

} // namespace

class TestNetworkEstimates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allSourcesAreExact()
    {
        const PlacedNetwork network = randomNetwork(1, 80, 200);
        const CrossBorderBetweenness exact = crossBorderBetweenness(network);
        const CrossBorderBetweenness all = sampledCrossBorderBetweenness(network, 80, 7);
        QCOMPARE(all.raw, exact.raw);
        QVERIFY(all.standardError.empty());
        QCOMPARE(*all.error(3), 0.0);
    }

    void aSampleIsAsNearAsItsErrorSays()
    {
        const PlacedNetwork network = randomNetwork(2, 600, 2000);
        const CrossBorderBetweenness exact = crossBorderBetweenness(network);
        int nodes = 0;
        int within = 0;
        double ratios = 0;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const CrossBorderBetweenness sampled = sampledCrossBorderBetweenness(network, 150, seed);
            QCOMPARE(sampled.sources, 150U);
            for (Node v = 0; v < 600; ++v) {
                if (*exact.share(v) < 0.005) // what few sources reach has no error to speak of
                    continue;
                ++nodes;
                ratios += *sampled.share(v) / *exact.share(v);
                within += std::abs(*sampled.share(v) - *exact.share(v)) <= 2 * *sampled.error(v) ? 1 : 0;
            }
        }
        QVERIFY(nodes > 4000);
        const double covered = static_cast<double>(within) / nodes;
        QVERIFY2(covered > 0.8 && covered < 0.96, qPrintable(QString::number(covered)));
        QVERIFY(std::abs(ratios / nodes - 1) < 0.01); // no bias
    }

    void countsByTreatment()
    {
        // Dobson 1990 (the example of R's glm): randomised trial, outcome × treatment, all effects known in closed
        // form.
        const double counts[] = {18, 17, 15, 20, 10, 20, 25, 13, 12};
        std::vector<double> x;
        std::vector<double> y;
        for (int i = 0; i < 9; ++i) {
            const int outcome = i % 3;
            const int treatment = i / 3;
            x.insert(x.end(), {1, outcome == 1 ? 1.0 : 0, outcome == 2 ? 1.0 : 0, treatment == 1 ? 1.0 : 0,
                               treatment == 2 ? 1.0 : 0});
            y.push_back(counts[i]);
        }
        const PoissonFit fit = fitPoisson(x, y, 5);
        QCOMPARE(fit.why, Undefined::None);
        const double known[] = {std::log(21.0), std::log(40.0 / 63), std::log(47.0 / 63), 0, 0};
        for (std::size_t i = 0; i < 5; ++i)
            QVERIFY2(std::abs(fit.coefficients[i] - known[i]) < 1e-9, qPrintable(QString::number(fit.coefficients[i])));
    }

    void twoGroupsGiveTheRatioOfTheirRates()
    {
        // 3 of 10 pairs linked here, 6 of 40 there: exp(δ) = (6/40)/(3/10), robust error √((1−p)/Σ + (1−q)/Σ).
        std::vector<double> x;
        std::vector<double> y;
        for (int i = 0; i < 50; ++i) {
            x.insert(x.end(), {1, i < 10 ? 0.0 : 1});
            y.push_back(i < 3 || (i >= 10 && i < 16) ? 1 : 0);
        }
        const PoissonFit fit = fitPoisson(x, y, 2);
        QVERIFY(std::abs(std::exp(fit.coefficients[1]) - 0.5) < 1e-9);
        QVERIFY(std::abs(fit.standardErrors[1] - std::sqrt(0.7 / 3 + 0.85 / 6)) < 1e-9);
    }

    void anotherSearchFindsTheSameMaximum()
    {
        Random random(5);
        for (int round = 0; round < 5; ++round) {
            std::vector<double> x;
            std::vector<double> y;
            for (int i = 0; i < 60; ++i) {
                const double a = random.uniform() - 0.5;
                const double b = random.uniform() - 0.5;
                x.insert(x.end(), {1, a, b});
                y.push_back(std::floor(4 * random.uniform() * std::exp(a)));
            }
            const PoissonFit fit = fitPoisson(x, y, 3);
            const std::vector<double> other = byCoordinates(x, y, 3);
            for (std::size_t i = 0; i < 3; ++i)
                QVERIFY(std::abs(fit.coefficients[i] - other[i]) < 1e-5);
        }
    }

    void whatDataDoNotSettleIsNotEstimated()
    {
        const std::vector<double> twice{1, 1, 1, 1, 1, 1, 1, 1};
        QCOMPARE(fitPoisson(twice, std::vector<double>{1, 2, 0, 1}, 2).why, Undefined::ZeroCell);
        const std::vector<double> x{1, 0, 1, 0, 1, 1, 1, 1};
        QCOMPARE(fitPoisson(x, std::vector<double>{0, 0, 0, 0}, 2).why, Undefined::NoLinks);
        QCOMPARE(fitPoisson(x, std::vector<double>{1, -1, 0, 0}, 2).why, Undefined::BadInput);
        QCOMPARE(fitPoisson(x, std::vector<double>{1, 1}, 2).why, Undefined::BadInput);
        // Links in one group only: the ratio runs away to nothing.
        const PoissonFit apart = fitPoisson(x, std::vector<double>{1, 2, 0, 0}, 2);
        QVERIFY(apart.why != Undefined::None || apart.coefficients[1] < -7);
    }
};

QTEST_APPLESS_MAIN(TestNetworkEstimates)
#include "tst_network_estimates.moc"
