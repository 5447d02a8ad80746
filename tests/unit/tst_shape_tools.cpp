// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/curves.h"
#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/shape_tools.h"
#include "tests/unit/geometry_samples.h"

#include <QTest>

#include <limits>

using namespace atlas::geometry;
using atlas::model::LonLat;
using atlas::model::Shape;
using samples::box;

namespace {

const Shape bowTie = samples::polygon({{0, 0}, {2, 2}, {2, 0}, {0, 2}});
const double notANumber = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TestShapeTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validityHasPlaceAndReason()
    {
        QVERIFY(checkValidity(box(0, 0, 1, 1)).valid);
        const Validity validity = checkValidity(bowTie);
        QVERIFY(!validity.valid);
        QCOMPARE(QString::fromStdString(validity.reason), QStringLiteral("Self-intersection"));
        QCOMPARE(*validity.place, (LonLat{1, 1}));
        QVERIFY(!checkValidity(samples::polygon({{0, 0}, {notANumber, 1}, {1, 1}})).valid);
        QVERIFY(!checkValidity(samples::polygon({{0, 0}, {1, 1}})).valid);
    }

    void repairSaysWhatItChanged()
    {
        const Repair whole = makeValid(box(0, 0, 1, 1));
        QVERIFY(!whole.changed);
        QCOMPARE(whole.shape, box(0, 0, 1, 1));
        const Repair repair = makeValid(bowTie);
        QVERIFY(repair.changed);
        QVERIFY(checkValidity(repair.shape).valid);
        QCOMPARE(repair.shape.partCount(), std::size_t{2});
        QVERIFY(std::abs(repair.areaChangeKm2 - (areaKm2(repair.shape) - areaKm2(bowTie))) < 1e-9);
        // Two parts that overlap, each valid by itself.
        Shape overlapping = box(0, 0, 2, 2);
        overlapping.beginPart();
        const std::vector<LonLat> second{{1, 1}, {3, 1}, {3, 3}, {1, 3}};
        overlapping.addRing(second);
        const Repair merged = makeValid(overlapping);
        QVERIFY(merged.changed && checkValidity(merged.shape).valid);
        const Repair nothing = makeValid(samples::polygon({{0, 0}, {notANumber, 1}, {1, 1}}));
        QVERIFY(nothing.changed && nothing.shape.isEmpty());
        QCOMPARE(nothing.areaChangeKm2, 0.0);
    }

    void labelPointIsInside()
    {
        // A horseshoe: its centre is not in it. A second, small part must not win.
        Shape shape = samples::polygon({{0, 0}, {10, 0}, {10, 10}, {9, 10}, {9, 1}, {1, 1}, {1, 10}, {0, 10}});
        shape.beginPart();
        const std::vector<LonLat> rock{{20, 20}, {20.1, 20}, {20.1, 20.1}};
        shape.addRing(rock);
        const auto place = labelPoint(shape);
        QVERIFY(place && samples::inside(shape, *place) && place->lon < 11);
        QVERIFY(!labelPoint({}));
        QVERIFY(!labelPoint(samples::polygon({{0, 0}, {notANumber, 1}, {1, 1}})));
    }

    void simplifyAndUnite()
    {
        samples::Dice dice(2);
        const Shape shape = samples::star(dice, {127, 37}, 1, 400);
        const Shape simple = simplified(shape, 0.05);
        QVERIFY(simple.points.size() < shape.points.size());
        QVERIFY(checkValidity(simple).valid);
        QCOMPARE(simplified(shape, 0), shape);
        const Shape both = united({samples::shared(box(0, 0, 1, 1)), nullptr, samples::shared(box(1, 0, 2, 1)),
                                   samples::shared(box(0.5, 0, 1.5, 1))});
        QCOMPARE(both.partCount(), std::size_t{1});
        QVERIFY(std::abs(areaKm2(both) / areaKm2(box(0, 0, 2, 1)) - 1) < 1e-12);
        QVERIFY(united({}).isEmpty());
    }

    void curvesBendLeftAndKeepTheirEnds()
    {
        const LonLat a{126, 36}, b{128, 37};
        const auto there = linkCurve(a, b);
        const auto back = linkCurve(b, a);
        QCOMPARE(there.size(), std::size_t{20});
        QCOMPARE(there.front(), a);
        QCOMPARE(there.back(), b);
        QCOMPARE(back.front(), b);
        const auto left = [&](LonLat p) {
            return (b.lon - a.lon) * (p.lat - a.lat) - (b.lat - a.lat) * (p.lon - a.lon);
        };
        QVERIFY(left(there[10]) > 0);
        QVERIFY(left(back[10]) < 0);
        QCOMPARE(linkCurve(a, b), there);
        const auto loop = linkCurve(a, a);
        QCOMPARE(loop.front(), a);
        QCOMPARE(loop.back(), a);
        double farthest = 0;
        for (const LonLat &p : loop)
            farthest = std::max(farthest, distanceM(a, p));
        QVERIFY(std::abs(farthest - 2000) < 60);
        QVERIFY(linkCurve({notANumber, 1}, b).empty());
        QCOMPARE(linkCurve(a, b, {0.2, 1}).size(), std::size_t{3});
    }

    void hullHoldsAllPoints()
    {
        samples::Dice dice(6);
        std::vector<LonLat> points;
        for (int i = 0; i < 500; ++i)
            points.push_back({dice.between(126, 128), dice.between(36, 38)});
        const auto hull = convexHull(points);
        QVERIFY(hull && checkValidity(*hull).valid);
        const auto ring = hull->ring(0);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i)
            for (const LonLat &p : points)
                QVERIFY((ring[i + 1].lon - ring[i].lon) * (p.lat - ring[i].lat) -
                            (ring[i + 1].lat - ring[i].lat) * (p.lon - ring[i].lon) >
                        -1e-12);
        const std::vector<LonLat> inLine{{0, 0}, {1, 1}, {2, 2}};
        QVERIFY(!convexHull(inLine));
        QVERIFY(!convexHull({}));
        const std::vector<LonLat> square{{0, 0}, {1, 0}, {0.5, 0.5}, {1, 1}, {0, 1}, {0, 0}};
        QCOMPARE(convexHull(square)->ring(0).size(), std::size_t{5});
    }

    void circleIsAllAtOneDistance()
    {
        const auto ring = circle({127, 37}, 25, 90);
        QVERIFY(ring && checkValidity(*ring).valid);
        QVERIFY(signedRingAreaKm2(ring->ring(0)) > 0);
        for (const LonLat &p : ring->points)
            QVERIFY(std::abs(distanceM({127, 37}, p) - 25000) < 1e-3);
        QVERIFY(std::abs(areaKm2(*ring) / (3.14159265358979323846 * 625) - 1) < 0.01);
        QVERIFY(!circle({127, 37}, 0) && !circle({127, 37}, notANumber) && !circle({notANumber, 37}, 5));
        QVERIFY(!circle({0, 89.99}, 5));
        QVERIFY(!circle({179.99, 0}, 5));
    }
};

QTEST_APPLESS_MAIN(TestShapeTools)
#include "tst_shape_tools.moc"
