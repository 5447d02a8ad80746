// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/point_in_region.h"

#include "app/geometry/ellipsoidal_area.h"
#include "tests/unit/geometry_samples.h"

#include <QTest>

#include <geos_c.h>

#include <limits>

using namespace atlas::geometry;
using atlas::model::LonLat;
using atlas::model::Shape;
using samples::box;
using samples::shared;

namespace {

/// Lowest region whose closed area holds the point, by GEOS.
class Slow
{
public:
    explicit Slow(const std::vector<atlas::model::ShapePtr> &regions) : m_handle(GEOS_init_r())
    {
        for (const auto &region : regions) {
            std::vector<GEOSGeometry *> polygons;
            for (std::size_t part = 0; part < region->partCount(); ++part) {
                const auto [first, last] = region->ringsOfPart(part);
                std::vector<GEOSGeometry *> rings;
                for (std::size_t r = first; r < last; ++r)
                    rings.push_back(GEOSGeom_createLinearRing_r(
                        m_handle, GEOSCoordSeq_copyFromBuffer_r(m_handle, &region->ring(r).front().lon,
                                                                static_cast<unsigned>(region->ring(r).size()), 0, 0)));
                polygons.push_back(GEOSGeom_createPolygon_r(m_handle, rings[0], rings.data() + 1,
                                                            static_cast<unsigned>(rings.size() - 1)));
            }
            m_regions.push_back(GEOSGeom_createCollection_r(m_handle, GEOS_MULTIPOLYGON, polygons.data(),
                                                            static_cast<unsigned>(polygons.size())));
            m_prepared.push_back(GEOSPrepare_r(m_handle, m_regions.back()));
        }
    }
    ~Slow()
    {
        for (std::size_t i = 0; i < m_regions.size(); ++i) {
            GEOSPreparedGeom_destroy_r(m_handle, m_prepared[i]);
            GEOSGeom_destroy_r(m_handle, m_regions[i]);
        }
        GEOS_finish_r(m_handle);
    }
    Slow(const Slow &) = delete;
    Slow &operator=(const Slow &) = delete;

    Location locate(LonLat p) const
    {
        Location location;
        GEOSGeometry *point = GEOSGeom_createPointFromXY_r(m_handle, p.lon, p.lat);
        for (std::size_t i = 0; i < m_prepared.size(); ++i) {
            if (GEOSPreparedCovers_r(m_handle, m_prepared[i], point) != 1)
                continue;
            if (location.region == noRegion)
                location.region = static_cast<std::int32_t>(i);
            if (GEOSPreparedContains_r(m_handle, m_prepared[i], point) != 1)
                location.onBorder = true;
        }
        GEOSGeom_destroy_r(m_handle, point);
        return location;
    }

private:
    GEOSContextHandle_t m_handle;
    std::vector<GEOSGeometry *> m_regions;
    std::vector<const GEOSPreparedGeometry *> m_prepared;
};

} // namespace

class TestPointInRegion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bordersBelongToTheLowerAndAreMarked()
    {
        const RegionLocator locator({shared(box(127, 36, 128, 37)), shared(box(128, 36, 129, 37))});
        QCOMPARE(locator.locate({127.5, 36.5}), (Location{0, false}));
        QCOMPARE(locator.locate({128.5, 36.5}), (Location{1, false}));
        QCOMPARE(locator.locate({128, 36.5}), (Location{0, true}));
        QCOMPARE(locator.locate({128, 36}), (Location{0, true}));
        QCOMPARE(locator.locate({129, 36.7}), (Location{1, true}));
        QCOMPARE(locator.locate({std::nextafter(128.0, 127), 36.5}), (Location{0, false}));
        QCOMPARE(locator.locate({std::nextafter(128.0, 129), 36.5}), (Location{1, false}));
        QCOMPARE(locator.locate({126.9, 36.5}), (Location{noRegion, false}));
        QCOMPARE(locator.locate({std::nextafter(129.0, 130), 36.5}), (Location{noRegion, false}));
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double inf = std::numeric_limits<double>::infinity();
        for (const LonLat p : {LonLat{nan, 36.5}, LonLat{127.5, nan}, LonLat{inf, 36.5}, LonLat{127.5, -inf}})
            QCOMPARE(locator.locate(p), Location{});
        QCOMPARE(RegionLocator().locate({1, 1}), Location{});
        QCOMPARE(RegionLocator({nullptr, shared(Shape{})}).locate({1, 1}), Location{});
    }

    void holesEnclavesAndOverlaps()
    {
        const std::vector<LonLat> inner{{2, 2}, {4, 2}, {4, 4}, {2, 4}};
        const RegionLocator locator({shared(samples::polygon({{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {inner})),
                                     shared(samples::polygon(inner)), shared(box(9, 9, 12, 12))});
        QCOMPARE(locator.locate({3, 3}), (Location{1, false}));
        QCOMPARE(locator.locate({2, 3}), (Location{0, true}));
        QCOMPARE(locator.locate({9.5, 9.5}), (Location{0, false}));
        QCOMPARE(locator.locate({11, 11}), (Location{2, false}));
    }

    void everyPlaceOfALatticeOfSlantedRegions()
    {
        // Triangles on whole degrees, asked at every quarter degree: points on vertices, on slanted edges, on the
        // extensions of edges; all exact in a double, so GEOS is exact too.
        std::vector<atlas::model::ShapePtr> regions;
        for (int x = 0; x < 6; ++x) {
            for (int y = 0; y < 6; ++y) {
                const double w = x, s = y;
                regions.push_back(shared(samples::polygon({{w, s}, {w + 1, s}, {w, s + 1}})));
                regions.push_back(shared(samples::polygon({{w + 1, s}, {w + 1, s + 1}, {w, s + 1}})));
            }
        }
        const RegionLocator locator(regions);
        const Slow slow(regions);
        for (int x = -2; x <= 26; ++x)
            for (int y = -2; y <= 26; ++y)
                QCOMPARE(locator.locate({x / 4.0, y / 4.0}), slow.locate({x / 4.0, y / 4.0}));
    }

    void randomPointsAgreeWithGeos()
    {
        for (const std::uint64_t seed : {1u, 2u, 3u}) {
            auto regions = samples::raggedRegions(6, 5, 124, 33, seed);
            samples::Dice dice(seed);
            // Some many-cornered islands in the sea around, and on land (overlaps).
            for (int i = 0; i < 10; ++i)
                regions.push_back(shared(samples::star(dice, {dice.between(122, 132), dice.between(31, 40)}, 1, 40)));
            const RegionLocator locator(regions);
            const Slow slow(regions);
            std::vector<LonLat> points;
            for (int i = 0; i < 5000; ++i)
                points.push_back({dice.between(121, 133), dice.between(30, 41)});
            for (const auto &region : regions) // vertices, and places in line with them
                for (const LonLat &vertex : region->points) {
                    points.push_back(vertex);
                    points.push_back({vertex.lon, dice.between(33, 38)});
                    points.push_back({dice.between(124, 130), vertex.lat});
                }
            const std::vector<Location> found = locator.locate(points);
            int onBorder = 0;
            for (std::size_t i = 0; i < points.size(); ++i) {
                QCOMPARE(found[i], slow.locate(points[i]));
                onBorder += found[i].onBorder ? 1 : 0;
            }
            QVERIFY(onBorder > 1000);
        }
    }

    void noPointIsLostBetweenNeighbours()
    {
        // Places as near to a ragged border as doubles go: on one side, on the other, or marked, never outside.
        const auto regions = samples::raggedRegions(2, 1, 126, 36, 17);
        const RegionLocator locator(regions);
        samples::Dice dice(4);
        for (const LonLat &a : regions[0]->points) {
            const auto ring = regions[0]->ring(0);
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                if (!(ring[i] == a) || !(std::abs(a.lon - 127) < 0.3) || a.lat < 36.3 || a.lat > 36.7)
                    continue;
                const LonLat b = ring[i + 1];
                for (int k = 0; k < 200; ++k) {
                    const double t = dice.between(0.01, 0.99);
                    QVERIFY(locator.locate({a.lon + t * (b.lon - a.lon), a.lat + t * (b.lat - a.lat)}).region !=
                            noRegion);
                }
            }
        }
    }

    void distancesToOtherRegions()
    {
        const RegionLocator locator({shared(box(127, 36, 128, 37)), shared(box(128, 36, 129, 37))});
        const double expected = distanceM({127.95, 36.5}, {128, 36.5});
        QVERIFY(std::abs(locator.distanceToOthersM({127.95, 36.5}, 0, 10000) - expected) < 0.001 * expected);
        QVERIFY(std::isinf(locator.distanceToOthersM({127.95, 36.5}, 0, 1000)));
        // The sea is no other region.
        QVERIFY(std::isinf(locator.distanceToOthersM({127.5, 36.01}, 0, 20000)));
        const double south = distanceM({127.5, 35.9}, {127.5, 36});
        QVERIFY(std::abs(locator.distanceToOthersM({127.5, 35.9}, noRegion, 20000) - south) < 0.001 * south);
        QVERIFY(locator.isCertain({127.95, 36.5}, 0, expected * 0.998));
        QVERIFY(!locator.isCertain({127.95, 36.5}, 0, expected * 1.002));
        QVERIFY(locator.isCertain({127.95, 36.5}, 0, 0));

        // Against the nearest of many steps along every edge of the others.
        const auto regions = samples::raggedRegions(3, 3, 126, 36, 8);
        const RegionLocator ragged(regions);
        samples::Dice dice(12);
        for (int i = 0; i < 100; ++i) {
            const LonLat p{dice.between(126.3, 128.7), dice.between(36.3, 38.7)};
            const std::int32_t own = ragged.locate(p).region;
            double nearest = std::numeric_limits<double>::infinity();
            for (std::size_t r = 0; r < regions.size(); ++r) {
                if (static_cast<std::int32_t>(r) == own)
                    continue;
                const auto ring = regions[r]->ring(0);
                for (std::size_t e = 0; e + 1 < ring.size(); ++e)
                    for (int k = 0; k < 100; ++k)
                        nearest =
                            std::min(nearest, distanceM(p, {ring[e].lon + (ring[e + 1].lon - ring[e].lon) * k / 100,
                                                            ring[e].lat + (ring[e + 1].lat - ring[e].lat) * k / 100}));
            }
            const double found = ragged.distanceToOthersM(p, own, 100000);
            QVERIFY(found <= nearest * 1.001);
            QVERIFY(found >= nearest * 0.999 - 60); // steps are about 90 m apart
        }
    }
};

QTEST_APPLESS_MAIN(TestPointInRegion)
#include "tst_point_in_region.moc"
