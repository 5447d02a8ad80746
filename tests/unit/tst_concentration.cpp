// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/network/concentration.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace atlas::network;
using Amounts = std::vector<double>;

namespace {

void near(const Measure &measure, double expected, double tolerance)
{
    QVERIFY(measure.value.has_value());
    QVERIFY2(std::abs(*measure - expected) <= tolerance,
             qPrintable(QStringLiteral("%1 is not %2").arg(*measure, 0, 'g', 15).arg(expected, 0, 'g', 15)));
}

} // namespace

class TestConcentration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void herfindahlOfDoersam()
    {
        const Amounts amounts{20, 50, 20, 10};
        near(herfindahl(amounts), 0.34, 1e-15);
        near(herfindahlNormalised(amounts), 0.12, 1e-15);
        near(effectiveNumber(amounts), 2.94, 5e-3);
    }

    void herfindahlOfTheGermanLaender()
    {
        // Gross domestic product 2015, billion euro (REAT's example data).
        const Amounts gdp{460.69, 549.19, 124.16, 65.29, 31.59,  109.27, 263.44, 39.87,
                          258.53, 645.59, 131.95, 35.03, 112.66, 56.22,  85.61,  56.81};
        near(herfindahl(gdp), 0.1251763, 5e-8);
        near(effectiveNumber(gdp), 1 / 0.1251763, 5e-6);
    }

    void provincialShares()
    {
        const Amounts shares{0.6, 0.3, 0.1};
        near(herfindahl(shares), 0.46, 1e-15);
        near(herfindahlNormalised(shares), 0.19, 1e-15);
        near(effectiveNumber(shares), 2.1739, 5e-5);
        near(entropy(shares), 0.8979, 5e-5);
    }

    void locationQuotientOfFarhauerAndKroell()
    {
        near(locationQuotient(1714, 79006, 879213, 15593224), 0.3847623, 5e-8);
        QCOMPARE(locationQuotient(1, 0, 2, 3).why, Undefined::ZeroTotal);
    }

    void ellisonGlaeserOfFarhauerAndKroell()
    {
        const Amounts plants{200, 650, 12000, 100, 50, 16000, 13000, 1500, 1500, 25000};
        const std::vector<std::uint32_t> region{0, 0, 0, 0, 0, 1, 1, 1, 1, 2};
        const EllisonGlaeser result = ellisonGlaeser(plants, region, Amounts{500000, 400000, 100000});
        near(result.gamma, 0.05990628, 5e-9);
        near(result.rawConcentration, 0.1681633, 5e-8);
        near(result.plantHerfindahl, 0.2446888, 5e-8);
        QCOMPARE(ellisonGlaeser(Amounts{5}, std::vector<std::uint32_t>{0}, Amounts{5, 5}).gamma.why,
                 Undefined::TooFewNodes);
        QCOMPARE(ellisonGlaeser(Amounts{5, 6}, std::vector<std::uint32_t>{0, 9}, Amounts{5, 5}).gamma.why,
                 Undefined::BadInput);
    }

    void giniOfReat()
    {
        near(giniOfQuotients(Amounts{500, 500, 1000, 7000, 1000}, Amounts{20000, 15000, 20000, 40000, 5000}), 0.4068966,
             5e-8);
        near(giniOfQuotients(Amounts{700, 600, 500, 10000, 40000}, Amounts{30000, 15000, 10000, 60000, 50000}),
             0.6222222, 5e-8);
    }

    void lorenzGini()
    {
        // By hand: heights 0.05, 0.1, 0.2, 0.9, 1 over widths .2, .15, .2, .4, .05 leave 0.31375 below the curve.
        near(locationalGini(Amounts{500, 500, 1000, 7000, 1000}, Amounts{20000, 15000, 20000, 40000, 5000}), 0.18625,
             1e-12);
        near(locationalGini(Amounts{1, 2, 3}, Amounts{10, 20, 30}), 0, 1e-15);
        near(hoover(Amounts{1, 0}, Amounts{0, 1}), 1, 1e-15);
    }

    void krugmanAndDeviation()
    {
        near(krugman(Amounts{10, 20, 0, 0}, Amounts{0, 0, 5, 7}), 2, 1e-15);
        near(krugman(Amounts{1, 2}, Amounts{10, 20}), 0, 1e-15);
        near(meanLogDeviation(Amounts{10, 10, 10, 20, 50}), 0.2326302, 5e-8);
        near(theil(Amounts{10, 10, 10, 20, 50}), 0.2502, 5e-5);
        QCOMPARE(meanLogDeviation(Amounts{1, 0}).why, Undefined::ZeroCell);
    }

    void clusterIndexOfLitzenbergerAndSternberg()
    {
        near(clusterIndex({1743, 5740, 50, 576, 488, 4621, 35, 53}), 21.87491, 5e-6);
        QCOMPARE(clusterIndex({}).why, Undefined::ZeroTotal);
    }

    void nothingUndefinedBecomesANumber()
    {
        QCOMPARE(herfindahl({}).why, Undefined::NoNodes);
        QCOMPARE(herfindahl(Amounts{0, 0}).why, Undefined::ZeroTotal);
        QCOMPARE(herfindahl(Amounts{1, -1}).why, Undefined::BadInput);
        QCOMPARE(herfindahl(Amounts{1, std::numeric_limits<double>::infinity()}).why, Undefined::BadInput);
        QCOMPARE(herfindahlNormalised(Amounts{5}).why, Undefined::OneGroup);
        QCOMPARE(krugman(Amounts{1}, Amounts{1, 2}).why, Undefined::BadInput);
        QCOMPARE(giniOfQuotients(Amounts{1, 2}, Amounts{0, 3}).why, Undefined::ZeroCell);
    }
};

QTEST_APPLESS_MAIN(TestConcentration)
#include "tst_concentration.moc"
