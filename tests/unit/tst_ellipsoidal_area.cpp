// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/ellipsoidal_area.h"

#include "tests/unit/geodesic_check.h"
#include "tests/unit/geometry_samples.h"

#include <QTest>

using namespace atlas::geometry;
using atlas::model::LonLat;
using atlas::model::Shape;

namespace {

bool within(double value, double expected, double share)
{
    return std::abs(value - expected) <= share * std::abs(expected);
}

} // namespace

class TestEllipsoidalArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownCells()
    {
        QVERIFY(std::abs(areaKm2(samples::box(0, 0, 1, 1)) - 12308.464) < 5e-4);
        QVERIFY(std::abs(areaKm2(samples::box(127, 37, 128, 38)) - 9813.952) < 5e-4);
        QVERIFY(std::abs(areaKm2(samples::box(-180, -90, 180, 90)) - 510065621.724) < 5e-4);
        QVERIFY(within(areaKm2(samples::box(-5, -38, -4, -37)), areaKm2(samples::box(127, 37, 128, 38)), 1e-12));
    }

    void ringsRunEitherWay()
    {
        const std::vector<LonLat> ring{{0, 0}, {1, 0}, {1, 1}, {0, 1}};
        const std::vector<LonLat> back(ring.rbegin(), ring.rend());
        QVERIFY(signedRingAreaKm2(ring) > 0);
        QVERIFY(within(-signedRingAreaKm2(back), signedRingAreaKm2(ring), 1e-12));
        const std::vector<LonLat> hole{{0.2, 0.2}, {0.4, 0.2}, {0.4, 0.4}, {0.2, 0.4}};
        const std::vector<LonLat> backHole(hole.rbegin(), hole.rend());
        const double expected = signedRingAreaKm2(ring) - signedRingAreaKm2(hole);
        QVERIFY(within(areaKm2(samples::polygon(ring, {hole})), expected, 1e-12));
        QVERIFY(within(areaKm2(samples::polygon(back, {hole})), expected, 1e-12));
        QVERIFY(within(areaKm2(samples::polygon(ring, {backHole})), expected, 1e-12));
        QCOMPARE(areaKm2(Shape{}), 0.0);
        QCOMPARE(signedRingAreaKm2({}), 0.0);
    }

    void slantedEdgesDoNotDependOnHowTheyAreDivided()
    {
        // Whatever rule each edge length uses, a triangle is the sum of its pieces.
        const LonLat a{120, 10}, b{131, 55}, c{122, 40};
        std::vector<LonLat> fine;
        const auto divide = [&fine](LonLat p, LonLat q) {
            for (int i = 0; i < 2000; ++i)
                fine.push_back({p.lon + (q.lon - p.lon) * i / 2000, p.lat + (q.lat - p.lat) * i / 2000});
        };
        divide(a, b);
        divide(b, c);
        divide(c, a);
        const std::vector<LonLat> coarse{a, b, c};
        QVERIFY(within(signedRingAreaKm2(fine), signedRingAreaKm2(coarse), 1e-12));
    }

    void randomPolygonsAgreeWithGeodesicOnes()
    {
        samples::Dice dice(11);
        for (int i = 0; i < 1000; ++i) {
            const LonLat centre{dice.between(-170, 170), dice.between(-75, 75)};
            const double radius = std::pow(10, dice.between(-2.5, 0.3));
            const Shape shape = samples::star(dice, centre, radius, 3 + dice.below(60));
            const double expected = check::geodesicKm2(shape, radius / 200);
            QVERIFY2(within(areaKm2(shape), expected, 1e-6),
                     qPrintable(QStringLiteral("%1 %2").arg(areaKm2(shape)).arg(expected)));
        }
    }

    void tinyPolygonsKeepTheirDigits()
    {
        // A hundred-metre square: against the local radii of curvature.
        const double lat = 37.5, step = 0.001;
        const double s = std::sin(lat * 3.14159265358979323846 / 180);
        const double e2 = 0.0066943799901413165, w = 1 - e2 * s * s;
        const double radian = 3.14159265358979323846 / 180;
        const double expected =
            6378.137 * 6378.137 * (1 - e2) / (w * w) * std::sqrt(1 - s * s) * step * step * radian * radian;
        QVERIFY(within(areaKm2(samples::box(127, lat - step / 2, 127 + step, lat + step / 2)), expected, 1e-9));
    }

    void lengths()
    {
        // A degree of the equator, and the quarter meridian (10 001 965.729 m).
        const std::vector<LonLat> equator{{0, 0}, {1, 0}};
        QVERIFY(std::abs(lengthKm(equator) - 111.319490793) < 1e-8);
        QVERIFY(std::abs(distanceM({0, 0}, {0, 90}) - 10001965.729) < 1e-3);
        QCOMPARE(lengthKm({}), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestEllipsoidalArea)
#include "tst_ellipsoidal_area.moc"
