// SPDX-License-Identifier: GPL-2.0-or-later
// Every index of concentration and specialisation a second time, in another form of its formula, on random tables.
#include "app/network/concentration.h"
#include "app/network/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace atlas::network;
using Amounts = std::vector<double>;

namespace {

constexpr int tables = 300;

bool close(const Measure &a, double b)
{
    return a && std::abs(*a - b) <= 1e-9 * std::max({1.0, std::abs(*a), std::abs(b)});
}

struct Table
{
    Amounts amounts; ///< some are zero
    Amounts totals;  ///< at least the amount, above zero
    double amount = 0;
    double total = 0;
};

Table table(Random &random)
{
    Table t;
    const std::size_t n = 2 + random.below(12);
    for (std::size_t i = 0; i < n; ++i) {
        t.amounts.push_back(random.below(4) == 0 ? 0 : std::floor(1000 * std::exp(3 * random.uniform())) / 10);
        t.totals.push_back(t.amounts.back() + std::floor(1 + 5000 * random.uniform()));
    }
    t.amounts[random.below(static_cast<std::uint32_t>(n))] += 7;
    for (std::size_t i = 0; i < n; ++i) {
        t.amount += t.amounts[i];
        t.total += t.totals[i];
    }
    return t;
}

} // namespace

class TestConcentrationRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void concentration()
    {
        Random random(1);
        for (int round = 0; round < tables; ++round) {
            const Table t = table(random);
            const auto n = static_cast<double>(t.amounts.size());
            // H = (1 + V²)/n, V the coefficient of variation.
            double squares = 0, logs = 0, positive = 0, theilSum = 0;
            const double mean = t.amount / n;
            for (const double x : t.amounts) {
                squares += (x - mean) * (x - mean) / n;
                if (x > 0) {
                    logs += x * std::log2(x);
                    positive += 1;
                    theilSum += x / t.amount * std::log(x / t.amount * n);
                }
            }
            const double h = (1 + squares / (mean * mean)) / n;
            QVERIFY(close(herfindahl(t.amounts), h));
            QVERIFY(close(effectiveNumber(t.amounts), n / (1 + squares / (mean * mean))));
            QVERIFY(close(herfindahlNormalised(t.amounts), (n * h - 1) / (n - 1)));
            QVERIFY(close(entropy(t.amounts), std::log(2.0) * (std::log2(t.amount) - logs / t.amount)));
            QVERIFY(close(theil(t.amounts), theilSum));
            QCOMPARE(meanLogDeviation(t.amounts).value.has_value(), positive == n);
            double product = 0;
            for (const double x : t.totals)
                product += std::log(x);
            QVERIFY(close(meanLogDeviation(t.totals), std::log(t.total / n) - product / n));
        }
    }

    void quotientsAndGini()
    {
        Random random(2);
        for (int round = 0; round < tables; ++round) {
            const Table t = table(random);
            const std::size_t n = t.amounts.size();
            Amounts quotients;
            for (std::size_t i = 0; i < n; ++i) {
                quotients.push_back(t.amounts[i] * t.total / (t.totals[i] * t.amount));
                QVERIFY(close(locationQuotient(t.amounts[i], t.totals[i], t.amount, t.total), quotients.back()));
            }
            // Gini as the mean absolute difference over twice the mean; of the Lorenz curve with weighted pairs.
            double differences = 0, sum = 0, weighted = 0;
            for (std::size_t i = 0; i < n; ++i) {
                sum += quotients[i];
                for (std::size_t j = 0; j < n; ++j) {
                    differences += std::abs(quotients[i] - quotients[j]);
                    weighted += t.totals[i] / t.total * (t.totals[j] / t.total) * std::abs(quotients[i] - quotients[j]);
                }
            }
            QVERIFY(close(giniOfQuotients(t.amounts, t.totals), differences / (2 * static_cast<double>(n) * sum)));
            QVERIFY(close(locationalGini(t.amounts, t.totals), weighted / 4)); // half of the usual Gini
        }
    }

    void distances()
    {
        Random random(3);
        for (int round = 0; round < tables; ++round) {
            const Table t = table(random);
            double over = 0; // what the larger shares have more is what the smaller ones lack
            double common = 0;
            for (std::size_t i = 0; i < t.amounts.size(); ++i) {
                const double s = t.amounts[i] / t.amount;
                const double x = t.totals[i] / t.total;
                over += std::max(0.0, s - x);
                common += std::min(s, x);
            }
            QVERIFY(close(hoover(t.amounts, t.totals), over));
            QVERIFY(close(krugman(t.amounts, t.totals), 2 * (1 - common)));
        }
    }

    void ellisonAndGlaeser()
    {
        Random random(4);
        for (int round = 0; round < tables; ++round) {
            const std::size_t regions = 2 + random.below(6);
            Amounts totals, jobs, byRegion(regions, 0);
            std::vector<std::uint32_t> where;
            double total = 0, industry = 0;
            for (std::size_t r = 0; r < regions; ++r) {
                totals.push_back(1000 + std::floor(9000 * random.uniform()));
                total += totals.back();
            }
            const std::size_t plants = 2 + random.below(30);
            for (std::size_t i = 0; i < plants; ++i) {
                jobs.push_back(1 + std::floor(300 * random.uniform()));
                where.push_back(random.below(static_cast<std::uint32_t>(regions)));
                industry += jobs.back();
                byRegion[where.back()] += jobs.back();
            }
            // γ = (G/(1 − Σx²) − H)/(1 − H), with the sums multiplied out.
            double sx = 0, ss = 0, xx = 0, h = 0;
            for (std::size_t r = 0; r < regions; ++r) {
                sx += byRegion[r] * totals[r] / (industry * total);
                ss += byRegion[r] * byRegion[r] / (industry * industry);
                xx += totals[r] * totals[r] / (total * total);
            }
            for (const double job : jobs)
                h += job * job / (industry * industry);
            const double g = ss - 2 * sx + xx;
            const EllisonGlaeser result = ellisonGlaeser(jobs, where, totals);
            QVERIFY(close(result.rawConcentration, g));
            QVERIFY(close(result.plantHerfindahl, h));
            QVERIFY(close(result.gamma, (g / (1 - xx) - h) / (1 - h)));
        }
    }

    void clusterIndexes()
    {
        Random random(5);
        for (int round = 0; round < tables; ++round) {
            const auto amount = [&] { return 1 + 1000 * random.uniform(); };
            const ClusterIndexInput in{amount(), amount(), amount(), amount(), amount(), amount(), amount(), amount()};
            // One factor of jobs and the inverse of firm sizes cancel.
            const double expected = in.regionJobs * in.nationArea * in.nationPopulation * in.regionFirms /
                                    (in.nationJobs * in.regionArea * in.regionPopulation * in.nationFirms);
            QVERIFY(close(clusterIndex(in), expected));
        }
    }
};

QTEST_APPLESS_MAIN(TestConcentrationRandom)
#include "tst_concentration_random.moc"
