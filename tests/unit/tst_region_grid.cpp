// SPDX-License-Identifier: GPL-2.0-or-later
// Places found through the grid of outlines, against RegionLocator: anywhere, on vertices, on edges, on grid lines.
#include "app/geometry/region_grid.h"

#include "tests/unit/geometry_samples.h"

#include <QTest>

#include <limits>

using namespace atlas::geometry;
using atlas::model::LonLat;
using atlas::model::ShapePtr;

namespace {

QString different(const RegionGrid &grid, const RegionLocator &locator, LonLat p)
{
    const Location got = grid.locate(p);
    const Location expected = locator.locate(p);
    if (got == expected)
        return {};
    return QStringLiteral("%1 %2: %3%4, not %5%6")
        .arg(p.lon, 0, 'g', 17)
        .arg(p.lat, 0, 'g', 17)
        .arg(got.region)
        .arg(got.onBorder ? u"b" : u"")
        .arg(expected.region)
        .arg(expected.onBorder ? u"b" : u"");
}

} // namespace

class TestRegionGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raggedRegions()
    {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const auto regions = samples::raggedRegions(5, 4, 124, 34, seed);
            const RegionGrid grid(regions);
            const RegionLocator locator(regions);
            samples::Dice dice(seed);
            for (int i = 0; i < 20000; ++i) {
                const QString wrong = different(grid, locator, {dice.between(123.5, 129.5), dice.between(33.5, 38.5)});
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            }
            for (const ShapePtr &region : regions) {
                for (std::size_t i = 0; i + 1 < region->points.size(); ++i) {
                    const LonLat a = region->points[i];
                    const LonLat b = region->points[i + 1];
                    for (const LonLat &p : {a, LonLat{(a.lon + b.lon) / 2, (a.lat + b.lat) / 2},
                                            LonLat{std::nextafter(a.lon, 200), a.lat}}) {
                        const QString wrong = different(grid, locator, p);
                        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                    }
                }
            }
        }
    }

    void lattice()
    {
        std::vector<ShapePtr> regions; // in no order, with gaps and an island in a lake
        for (const auto &[x, y] : {std::pair{0, 0}, {1, 1}, {0, 1}, {2, 0}, {3, 3}})
            regions.push_back(samples::shared(samples::box(126 + x, 36 + y, 127 + x, 37 + y)));
        regions.push_back(
            samples::shared(samples::polygon({{128, 38}, {129, 38}, {129, 39}, {128, 39}},
                                             {{{128.25, 38.25}, {128.75, 38.25}, {128.75, 38.75}, {128.25, 38.75}}})));
        regions.push_back(samples::shared(samples::box(128.25, 38.25, 128.75, 38.75)));
        const RegionGrid grid(regions);
        const RegionLocator locator(regions);
        for (int x = -4; x <= 44; ++x) {
            for (int y = -4; y <= 44; ++y) {
                const QString wrong = different(grid, locator, {126 + x * 0.125, 36 + y * 0.125});
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            }
        }
    }

    void overlapsGoToTheLower()
    {
        const std::vector<ShapePtr> regions{samples::shared(samples::box(126, 36, 128, 38)),
                                            samples::shared(samples::box(127, 37, 129, 39))};
        const RegionGrid grid(regions);
        QCOMPARE(grid.locate({127.5, 37.5}), (Location{0, false}));
        QCOMPARE(grid.locate({127.5, 37}), (Location{0, false})); // under the lower region there is no border
        QCOMPARE(grid.locate({128, 37.5}), (Location{0, true}));
        QCOMPARE(grid.locate({128.5, 37.5}), (Location{1, false}));
    }

    void nowhere()
    {
        QCOMPARE(RegionGrid().locate({126, 36}), Location());
        const RegionGrid grid(samples::raggedRegions(1, 1, 126, 36, 1));
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        constexpr double far = std::numeric_limits<double>::infinity();
        for (const LonLat &p : {LonLat{none, 36}, LonLat{126, none}, LonLat{far, 36}, LonLat{-far, far}, LonLat{0, 0}})
            QCOMPARE(grid.locate(p), Location());
    }

    void manyAtOnce()
    {
        const auto regions = samples::raggedRegions(5, 4, 124, 34, 6);
        const RegionGrid grid(regions);
        samples::Dice dice(15);
        std::vector<LonLat> points;
        for (int i = 0; i < 30000; ++i)
            points.push_back({dice.between(123.5, 129.5), dice.between(33.5, 38.5)});
        const std::vector<Location> locations = grid.locate(points);
        QCOMPARE(locations.size(), points.size());
        for (std::size_t i = 0; i < points.size(); ++i)
            QCOMPARE(locations[i], grid.locate(points[i]));
    }
};

QTEST_APPLESS_MAIN(TestRegionGrid)
#include "tst_region_grid.moc"
