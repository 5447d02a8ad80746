// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/overlay.h"

#include "app/geometry/ellipsoidal_area.h"
#include "tests/unit/geometry_samples.h"

#include <QTest>

#include <limits>
#include <thread>

using namespace atlas::geometry;
using atlas::model::LonLat;
using atlas::model::Shape;
using samples::box;
using samples::shared;

namespace {

bool near(double value, double expected, double share = 1e-9)
{
    return std::abs(value - expected) <= share * std::max(1.0, std::abs(expected));
}

/// Two squares side by side, 127–128 and 128–129 E, with sea around.
std::vector<atlas::model::ShapePtr> twoSquares()
{
    return {shared(box(127, 36, 128, 37)), shared(box(128, 36, 129, 37))};
}

double total(const Overlay &overlay)
{
    double sum = overlay.outsideKm2;
    for (const RegionPart &part : overlay.parts)
        sum += part.areaKm2;
    return sum;
}

} // namespace

class TestOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAtTheBorder()
    {
        const RegionOverlay regions(twoSquares());
        const Overlay result = regions.overlay(box(127.5, 36.2, 128.25, 36.8));
        QCOMPARE(result.fault, OverlayFault::None);
        QVERIFY(!result.repaired);
        QCOMPARE(result.parts.size(), std::size_t{2});
        QVERIFY(near(result.parts[0].areaKm2, areaKm2(box(127.5, 36.2, 128, 36.8))));
        QVERIFY(near(result.parts[1].areaKm2, areaKm2(box(128, 36.2, 128.25, 36.8))));
        QVERIFY(near(areaKm2(*result.parts[1].geometry), result.parts[1].areaKm2, 1e-15));
        QCOMPARE(result.outsideKm2, 0.0);
        QCOMPARE(result.crossed.size(), std::size_t{1});
        QCOMPARE(result.crossed[0].regionA, 0u);
        QCOMPARE(result.crossed[0].regionB, 1u);
        const std::vector<LonLat> stretch{{128, 36.2}, {128, 36.8}};
        QVERIFY(near(result.crossed[0].lengthKm, lengthKm(stretch)));
        QCOMPARE(result.crossed[0].lines.size(), std::size_t{1});
        const Overlay bare = regions.overlay(box(127.5, 36.2, 128.25, 36.8), {0, false});
        QVERIFY(!bare.parts[0].geometry);
        QVERIFY(bare.crossed[0].lines.empty());
        QCOMPARE(bare.crossed[0].lengthKm, result.crossed[0].lengthKm);
        QCOMPARE(bare.parts[1].areaKm2, result.parts[1].areaKm2);
    }

    void whatIsBeyondAllRegionsIsOutside()
    {
        const RegionOverlay regions(twoSquares());
        const Overlay half = regions.overlay(box(127.2, 35.5, 127.8, 36.5));
        QCOMPARE(half.parts.size(), std::size_t{1});
        QVERIFY(near(half.outsideKm2, areaKm2(box(127.2, 35.5, 127.8, 36))));
        QVERIFY(near(total(half), half.wholeKm2, 1e-15));
        const Overlay sea = regions.overlay(box(10, 10, 11, 11));
        QVERIFY(sea.parts.empty() && sea.crossed.empty());
        QCOMPARE(sea.outsideKm2, sea.wholeKm2);
    }

    void touchingOrSharingAnEdgeIsNoCrossing()
    {
        const RegionOverlay regions(twoSquares());
        for (const Shape &shape : {box(127.5, 36.2, 128, 36.8), box(127, 36, 128, 37), box(127.5, 35.5, 128, 36.5)}) {
            const Overlay result = regions.overlay(shape);
            QCOMPARE(result.parts.size(), std::size_t{1});
            QCOMPARE(result.parts[0].region, 0u);
            QVERIFY(result.crossed.empty());
        }
        // A corner that pokes at the line without passing it.
        const Overlay corner = regions.overlay(samples::polygon({{127.5, 36.4}, {128, 36.5}, {127.5, 36.6}}));
        QCOMPARE(corner.parts.size(), std::size_t{1});
        QVERIFY(corner.crossed.empty());
    }

    void stretchesAlongTheOwnEdgeDoNotCount()
    {
        // An L: its lower arm reaches over the line, above that its edge follows the line.
        const RegionOverlay regions(twoSquares());
        const Shape shape =
            samples::polygon({{127.5, 36.2}, {128.5, 36.2}, {128.5, 36.4}, {128, 36.4}, {128, 36.8}, {127.5, 36.8}});
        const Overlay result = regions.overlay(shape);
        QCOMPARE(result.crossed.size(), std::size_t{1});
        const std::vector<LonLat> stretch{{128, 36.2}, {128, 36.4}};
        QVERIFY(near(result.crossed[0].lengthKm, lengthKm(stretch)));
    }

    void extentMadeOfWholeRegions()
    {
        const RegionOverlay regions(twoSquares());
        const Overlay both = regions.overlay(box(127, 36, 129, 37));
        QCOMPARE(both.parts.size(), std::size_t{2});
        QVERIFY(near(both.parts[0].areaKm2, both.parts[1].areaKm2));
        const std::vector<LonLat> line{{128, 36}, {128, 37}};
        QVERIFY(near(both.crossed.at(0).lengthKm, lengthKm(line)));
    }

    void enclavesAndHoles()
    {
        // Region 1 lies within region 0; the extent has a hole around part of the enclave's border.
        const std::vector<LonLat> inner{{127.4, 36.4}, {127.6, 36.4}, {127.6, 36.6}, {127.4, 36.6}};
        const RegionOverlay regions({shared(samples::polygon({{127, 36}, {128, 36}, {128, 37}, {127, 37}}, {inner})),
                                     shared(samples::polygon(inner))});
        QVERIFY(regions.defects().overlaps.empty());
        const Overlay whole = regions.overlay(box(127.2, 36.2, 127.8, 36.8));
        QCOMPARE(whole.parts.size(), std::size_t{2});
        std::vector<LonLat> ring = inner;
        ring.push_back(inner.front());
        QVERIFY(near(whole.crossed.at(0).lengthKm, lengthKm(ring)));
        const Overlay holed =
            regions.overlay(samples::polygon({{127.2, 36.2}, {127.8, 36.2}, {127.8, 36.8}, {127.2, 36.8}},
                                             {{{127.5, 36.3}, {127.7, 36.3}, {127.7, 36.7}, {127.5, 36.7}}}));
        QVERIFY(near(holed.crossed.at(0).lengthKm,
                     lengthKm(std::vector<LonLat>{{127.5, 36.4}, {127.4, 36.4}, {127.4, 36.6}, {127.5, 36.6}})));
        QVERIFY(near(total(holed), holed.wholeKm2, 1e-12));
    }

    void overlappingRegionsCountOnceForTheLower()
    {
        const RegionOverlay regions({shared(box(127, 36, 128.1, 37)), shared(box(128, 36, 129, 37))});
        QCOMPARE(regions.defects().overlaps.size(), std::size_t{1});
        QVERIFY(near(regions.defects().overlaps[0].areaKm2, areaKm2(box(128, 36, 128.1, 37))));
        const Overlay result = regions.overlay(box(127.5, 36.2, 128.5, 36.8));
        QVERIFY(near(result.parts.at(0).areaKm2, areaKm2(box(127.5, 36.2, 128.1, 36.8))));
        QVERIFY(near(result.parts.at(1).areaKm2, areaKm2(box(128.1, 36.2, 128.5, 36.8))));
        QCOMPARE(result.outsideKm2, 0.0);
        QVERIFY(near(result.crossed.at(0).lengthKm, lengthKm(std::vector<LonLat>{{128.1, 36.2}, {128.1, 36.8}})));
        QCOMPARE(regions.locator().locate({128.05, 36.5}).region, 0);
        QCOMPARE(regions.locator().locate({128.15, 36.5}).region, 1);
    }

    void invalidInputIsRepairedAndSaid()
    {
        const RegionOverlay regions(twoSquares());
        const Overlay bowTie =
            regions.overlay(samples::polygon({{127.2, 36.2}, {127.8, 36.8}, {127.8, 36.2}, {127.2, 36.8}}));
        QVERIFY(bowTie.repaired);
        QVERIFY(bowTie.message.find("Self-intersection") != std::string::npos);
        QVERIFY(bowTie.wholeKm2 > 0);
        QVERIFY(near(total(bowTie), bowTie.wholeKm2, 1e-12));
        QCOMPARE(regions.overlay({}).fault, OverlayFault::Empty);
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(regions.overlay(samples::polygon({{nan, 1}, {2, 1}, {2, 2}})).fault, OverlayFault::NotFinite);
        QCOMPARE(regions.overlay(box(950000, 1950000, 960000, 1960000)).fault, OverlayFault::NotFinite);
        QCOMPARE(regions.overlay(samples::polygon({{1, 1}, {2, 2}, {1, 1}})).fault, OverlayFault::Unrepairable);

        const RegionOverlay faulty({shared(samples::polygon({{127, 36}, {128, 37}, {128, 36}, {127, 37}})), nullptr,
                                    shared(box(128, 36, 129, 37)), shared(Shape{})});
        QCOMPARE(faulty.defects().repaired, std::vector<std::uint32_t>{0});
        QCOMPARE(faulty.defects().empty, (std::vector<std::uint32_t>{1, 3}));
        QCOMPARE(faulty.overlay(box(127.9, 36.4, 128.1, 36.6)).parts.size(), std::size_t{2});
        QVERIFY(RegionOverlay({}).overlay(box(1, 1, 2, 2)).parts.empty());
    }

    void certaintyFollowsTheErrorBand()
    {
        const RegionOverlay regions(twoSquares());
        for (const double reachM : {300.0, 2000.0, 9000.0}) {
            const double reachDeg = reachM / distanceM({128, 36.5}, {129, 36.5});
            const Shape shape = box(127.5, 36.49, 128 + reachDeg, 36.51);
            for (const double factor : {0.5, 0.99, 1.01, 2.0}) {
                const Overlay result = regions.overlay(shape, {reachM * factor, true});
                QCOMPARE(result.parts.size(), std::size_t{2});
                QVERIFY(result.parts[0].certain);
                QCOMPARE(result.parts[1].certain, factor < 1);
                QCOMPARE(result.crossed.at(0).certain, factor < 1);
            }
            QVERIFY(regions.overlay(shape).parts[1].certain);
        }
        // Deep inside one region: certain, whatever is near the sea.
        QVERIFY(regions.overlay(box(127.4, 36.0, 127.5, 36.1), {5000, true}).parts.at(0).certain);
        // A region that is all band is never certain.
        const RegionOverlay narrow(
            {shared(box(127, 36, 128, 37)), shared(box(128, 36, 128.02, 37)), shared(box(128.02, 36, 129, 37))});
        const Overlay over = narrow.overlay(box(127.5, 36.4, 128.5, 36.6), {1000, true});
        QCOMPARE(over.parts.size(), std::size_t{3});
        QVERIFY(over.parts[0].certain && !over.parts[1].certain && over.parts[2].certain);
    }

    void distanceToTheNearestBorderAgreesWithTryingManyPlaces()
    {
        const auto shapes = samples::raggedRegions(3, 3, 126, 36, 4);
        const RegionOverlay regions(shapes);
        std::vector<LonLat> line;
        for (std::uint32_t a = 0; a < shapes.size(); ++a)
            for (std::uint32_t b = a + 1; b < shapes.size(); ++b)
                for (const std::vector<LonLat> &stretch : regions.border(a, b))
                    for (std::size_t i = 0; i + 1 < stretch.size(); ++i)
                        for (int step = 0; step < 20; ++step)
                            line.push_back({stretch[i].lon + (stretch[i + 1].lon - stretch[i].lon) * step / 20,
                                            stretch[i].lat + (stretch[i + 1].lat - stretch[i].lat) * step / 20});
        QVERIFY(line.size() > 100);
        int apart = 0;
        for (int i = 0; i < 60; ++i) {
            const LonLat corner{125.6 + 0.031 * i, 35.8 + 0.37 * (i % 5) + 0.013 * (i % 7)};
            const Shape extent = box(corner.lon, corner.lat, corner.lon + 0.05, corner.lat + 0.04);
            double nearest = std::numeric_limits<double>::infinity();
            for (int step = 0; step <= 40; ++step) {
                const double x = corner.lon + 0.05 * step / 40;
                const double y = corner.lat + 0.04 * step / 40;
                for (const LonLat p : {LonLat{x, corner.lat}, LonLat{x, corner.lat + 0.04}, LonLat{corner.lon, y},
                                       LonLat{corner.lon + 0.05, y}})
                    for (const LonLat &q : line)
                        if (std::abs(p.lon - q.lon) < 0.5 && std::abs(p.lat - q.lat) < 0.5)
                            nearest = std::min(nearest, distanceM(p, q));
            }
            const double found = regions.distanceToNearestBorderM(extent);
            if (nearest < 1500 || nearest > 40000) // here the places tried lie too far apart, or were not all tried
                continue;
            ++apart;
            QVERIFY2(found <= nearest * 1.0001 && found > nearest * 0.97,
                     qPrintable(QStringLiteral("%1: %2 for %3").arg(i).arg(found).arg(nearest)));
        }
        QVERIFY(apart > 10);
    }

    void distanceToTheNearestBorder()
    {
        const RegionOverlay regions(twoSquares());
        const double expected = distanceM({127.8, 36.6}, {128, 36.6}); // shortest where the box is farthest north
        QVERIFY(near(regions.distanceToNearestBorderM(box(127.7, 36.4, 127.8, 36.6)), expected, 1e-3));
        QCOMPARE(regions.distanceToNearestBorderM(box(127.7, 36.4, 128.8, 36.6)), 0.0);
        const double far = distanceM({120, 36.6}, {128, 36.6});
        QVERIFY(near(regions.distanceToNearestBorderM(box(119, 36.4, 120, 36.6)), far, 5e-3));
        QVERIFY(std::isinf(RegionOverlay({shared(box(0, 0, 1, 1))}).distanceToNearestBorderM(box(0, 0, 1, 1))));
        QVERIFY(near(lengthKm(regions.border(1, 0).at(0)), lengthKm(std::vector<LonLat>{{128, 36}, {128, 37}})));
        QVERIFY(regions.border(0, 0).empty());
    }

    void manyThreadsGetTheSameAnswers()
    {
        const RegionOverlay regions(samples::raggedRegions(4, 4, 124, 34, 3));
        samples::Dice dice(5);
        std::vector<Shape> shapes;
        for (int i = 0; i < 40; ++i)
            shapes.push_back(samples::star(dice, {dice.between(124, 128), dice.between(34, 38)}, 0.8, 30));
        std::vector<Overlay> alone;
        for (const Shape &shape : shapes)
            alone.push_back(regions.overlay(shape, {500, true}));
        const RegionOverlay fresh(samples::raggedRegions(4, 4, 124, 34, 3));
        std::vector<Overlay> together(shapes.size());
        std::vector<std::thread> threads;
        for (std::size_t t = 0; t < 4; ++t)
            threads.emplace_back([&, t] {
                for (std::size_t i = t; i < shapes.size(); i += 4)
                    together[i] = fresh.overlay(shapes[i], {500, true});
            });
        for (std::thread &thread : threads)
            thread.join();
        for (std::size_t i = 0; i < shapes.size(); ++i) {
            QCOMPARE(together[i].wholeKm2, alone[i].wholeKm2);
            QCOMPARE(together[i].outsideKm2, alone[i].outsideKm2);
            QCOMPARE(together[i].parts.size(), alone[i].parts.size());
            for (std::size_t p = 0; p < alone[i].parts.size(); ++p) {
                QCOMPARE(together[i].parts[p].areaKm2, alone[i].parts[p].areaKm2);
                QCOMPARE(*together[i].parts[p].geometry, *alone[i].parts[p].geometry);
                QCOMPARE(together[i].parts[p].certain, alone[i].parts[p].certain);
            }
            QCOMPARE(together[i].crossed.size(), alone[i].crossed.size());
            for (std::size_t c = 0; c < alone[i].crossed.size(); ++c)
                QCOMPARE(together[i].crossed[c].lengthKm, alone[i].crossed[c].lengthKm);
        }
    }
};

QTEST_APPLESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
