// SPDX-License-Identifier: GPL-2.0-or-later
// Areas by region as sums along edges, against the exact overlay: random shapes, and shapes that touch the regions'
// vertices and edges in every way.
#include "app/geometry/area_sums.h"
#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/zonal_area.h"

#include "tests/unit/area_check.h"
#include "tests/unit/geometry_samples.h"

#include <QTest>

#include <limits>
#include <numbers>
#include <thread>

using namespace atlas::geometry;
using atlas::model::LonLat;
using atlas::model::Shape;
using atlas::model::ShapePtr;
using samples::box;
using samples::polygon;
using samples::shared;

namespace {

/// Regions over a small lattice of whole degrees: squares, each cut along a diagonal or kept whole, so that almost
/// every vertex and edge of a shape drawn on the same lattice lies on one of theirs.
std::vector<ShapePtr> latticeRegions(int size, samples::Dice &dice)
{
    std::vector<ShapePtr> regions;
    for (int x = 0; x < size; ++x) {
        for (int y = 0; y < size; ++y) {
            const LonLat a(120 + x, 30 + y), b(121 + x, 30 + y), c(121 + x, 31 + y), d(120 + x, 31 + y);
            switch (dice.below(4)) {
            case 0:
                regions.push_back(shared(polygon({a, b, c})));
                regions.push_back(shared(polygon({a, c, d})));
                break;
            case 1:
                regions.push_back(shared(polygon({b, c, d})));
                regions.push_back(shared(polygon({a, b, d})));
                break;
            case 2:
                regions.push_back(shared(polygon({a, b, c, d})));
                break;
            default:
                regions.push_back(nullptr); // a gap
            }
        }
    }
    return regions;
}

/// A polygon with its corners on the lattice, kept when it is simple.
Shape latticePolygon(samples::Dice &dice, int size)
{
    std::vector<LonLat> ring;
    const int corners = 3 + dice.below(5);
    for (int i = 0; i < corners; ++i)
        ring.push_back({120.0 + dice.below(2 * size + 1) * 0.5, 30.0 + dice.below(2 * size + 1) * 0.5});
    return polygon(ring);
}

/// What both levels say together of points anywhere and of points on borders is what each says by itself.
void placesAreThoseOfEachLevel(const LevelAreaSums &levels, const std::vector<ShapePtr> &districts)
{
    samples::Dice dice(7);
    std::vector<LonLat> points;
    for (int i = 0; i < 3000; ++i)
        points.push_back({dice.between(123, 129), dice.between(33, 39)});
    for (const ShapePtr &district : districts) {
        for (std::size_t i = 0; i + 1 < district->points.size(); i += 5) {
            points.push_back(district->points[i]);
            points.push_back({(district->points[i].lon + district->points[i + 1].lon) / 2,
                              (district->points[i].lat + district->points[i + 1].lat) / 2});
        }
    }
    points.push_back({std::numeric_limits<double>::quiet_NaN(), 37});
    const LevelLocations found = levels.locate(points);
    std::size_t onBorders = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        QVERIFY(found.provinces[i] == levels.provinces().regionGrid().locate(points[i]));
        QVERIFY(found.districts[i] == levels.districts().regionGrid().locate(points[i]));
        onBorders += found.districts[i].onBorder ? 1 : 0;
    }
    QVERIFY(onBorders > districts.size() && onBorders < points.size());
}

} // namespace

class TestAreaSums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableOfZonesAgreesWithTheFormula()
    {
        samples::Dice dice(3);
        for (int i = 0; i < 20000; ++i) {
            const double reference = dice.between(-90, 90);
            const double lat = dice.between(-90, 90);
            const double expected = areaFromEquatorKm2(lat) - areaFromEquatorKm2(reference);
            QVERIFY(std::abs(ZonalArea(reference).at(lat) - expected) <=
                    1e-7); // of 20 million; the formula's own rounding
        }
        // Near the reference it is the difference that counts.
        const double step = 1e-7;
        const double perDegree = (areaFromEquatorKm2(37.51) - areaFromEquatorKm2(37.49)) / 0.02;
        QVERIFY(std::abs(ZonalArea(37.5).at(37.5 + step) / (perDegree * step) - 1) < 1e-7);
    }

    void ringsAgreeWithTheFormula()
    {
        samples::Dice dice(4);
        for (int i = 0; i < 500; ++i) {
            const Shape shape = samples::star(dice, {dice.between(-170, 170), dice.between(-80, 80)},
                                              std::pow(10, dice.between(-3, 0.9)), 3 + dice.below(60));
            const auto bounds = shape.bounds();
            const AreaParts parts =
                AreaSums({shared(shape)})
                    .areas(box(bounds.west - 1, bounds.south - 1, bounds.east + 1, bounds.north + 1))
                    .value();
            QCOMPARE(parts.parts.size(), std::size_t(1));
            QVERIFY(std::abs(parts.parts[0].areaKm2 - areaKm2(shape)) <= 1e-9 + 1e-12 * areaKm2(shape));
        }
    }

    void randomShapes()
    {
        const auto regions = samples::raggedRegions(5, 4, 124, 34, 42);
        const RegionOverlay overlay(regions);
        const AreaSums sums(regions);
        samples::Dice dice(7);
        for (int i = 0; i < 1500; ++i) {
            const double radius = std::pow(10, dice.between(-2.5, 0.3));
            const Shape shape = samples::star(dice, {dice.between(123.8, 129.2), dice.between(33.8, 38.2)}, radius,
                                              3 + dice.below(200));
            const QString wrong = check::disagreement(sums, overlay, shape, 1e-10);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(i).arg(wrong)));
        }
    }

    void theRegionsThemselves()
    {
        const auto regions = samples::raggedRegions(5, 4, 124, 34, 43);
        const AreaSums sums(regions);
        for (std::uint32_t i = 0; i < regions.size(); ++i) {
            const auto parts = sums.areas(*regions[i]).value();
            QCOMPARE(parts.parts.size(), std::size_t(1));
            QCOMPARE(parts.parts[0].region, i);
            QCOMPARE(parts.outsideKm2, 0.0);
            QVERIFY(std::abs(parts.parts[0].areaKm2 / areaKm2(*regions[i]) - 1) < 1e-12);
        }
    }

    /// Corners taken from the regions' own vertices, so that shapes pass through them and along their edges.
    void cornersOnVertices()
    {
        const auto regions = samples::raggedRegions(4, 4, 124, 34, 44);
        const RegionOverlay overlay(regions);
        const AreaSums sums(regions);
        samples::Dice dice(8);
        int asked = 0;
        for (int i = 0; i < 1500; ++i) {
            std::vector<LonLat> ring;
            const Shape &region = *regions[static_cast<std::size_t>(dice.below(16))];
            const int at = dice.below(static_cast<int>(region.points.size()));
            for (int k = 0; k < 2 + dice.below(12); ++k) // a stretch of its outline
                ring.push_back(region.points[static_cast<std::size_t>(at + k) % (region.points.size() - 1)]);
            for (int k = 0; k < 1 + dice.below(3); ++k) {
                const Shape &other = *regions[static_cast<std::size_t>(dice.below(16))];
                ring.push_back(
                    other.points[static_cast<std::size_t>(dice.below(static_cast<int>(other.points.size())))]);
            }
            const Shape shape = polygon(ring);
            if (!sums.areas(shape))
                continue; // crosses itself
            ++asked;
            const QString wrong = check::disagreement(sums, overlay, shape);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(i).arg(wrong)));
        }
        QVERIFY2(asked > 300, qPrintable(QString::number(asked)));
    }

    void lattice()
    {
        samples::Dice dice(9);
        int asked = 0;
        for (int map = 0; map < 40; ++map) {
            const auto regions = latticeRegions(4, dice);
            const RegionOverlay overlay(regions);
            const AreaSums sums(regions);
            for (int i = 0; i < 60; ++i) {
                const Shape shape = latticePolygon(dice, 4);
                if (!sums.areas(shape))
                    continue;
                ++asked;
                const QString wrong = check::disagreement(sums, overlay, shape);
                QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("map %1, %2: %3").arg(map).arg(i).arg(wrong)));
            }
        }
        QVERIFY2(asked > 500, qPrintable(QString::number(asked)));
    }

    void slivers()
    {
        // A shape that follows an outline a few rounding steps beside it.
        const auto regions = samples::raggedRegions(2, 2, 126, 36, 12);
        const RegionOverlay overlay(regions);
        const AreaSums sums(regions);
        samples::Dice dice(13);
        for (int i = 0; i < 300; ++i) {
            Shape shape = *regions[static_cast<std::size_t>(i % 4)];
            const double size = std::pow(10, dice.between(-15, -6));
            for (LonLat &p : shape.points)
                p = {p.lon + dice.between(-size, size), p.lat + dice.between(-size, size)};
            shape.points.back() = shape.points.front();
            const QString wrong = check::disagreement(sums, overlay, shape);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(i).arg(wrong)));
        }
    }

    /// Overlapping, self-crossing and spiked regions, regions in regions and the same region twice.
    void untidyRegions()
    {
        samples::Dice dice(10);
        for (int map = 0; map < 60; ++map) {
            std::vector<ShapePtr> regions;
            for (int r = 0; r < 6; ++r) {
                const LonLat centre{dice.between(126, 128), dice.between(36, 38)};
                Shape shape = samples::star(dice, centre, dice.between(0.1, 1), 3 + dice.below(20));
                const LonLat corner = shape.points[1];
                if (const int kind = dice.below(3); kind == 0) // swapped corners make it cross itself
                    std::swap(shape.points[1], shape.points[2]);
                else if (kind == 1) // a spike, straight out
                    shape.points.insert(shape.points.begin() + 2,
                                        {{2 * corner.lon - centre.lon, 2 * corner.lat - centre.lat}, corner});
                regions.push_back(shared(shape));
            }
            if (map % 3 == 0)
                regions.push_back(regions[2]);
            const RegionOverlay overlay(regions);
            const AreaSums sums(regions);
            for (int i = 0; i < 25; ++i) {
                const Shape shape = samples::star(dice, {dice.between(126, 128), dice.between(36, 38)},
                                                  std::pow(10, dice.between(-1.5, 0.3)), 3 + dice.below(50));
                const QString wrong = check::disagreement(sums, overlay, shape);
                QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("map %1, %2: %3").arg(map).arg(i).arg(wrong)));
            }
        }
    }

    void holesAndIslands()
    {
        const std::vector<ShapePtr> regions{
            shared(polygon({{126, 36}, {127, 36}, {127, 37}, {126, 37}},
                           {{{126.2, 36.2}, {126.2, 36.8}, {126.8, 36.8}, {126.8, 36.2}}})),
            shared(box(126.4, 36.4, 126.6, 36.6)), // an island in the other's lake
        };
        const RegionOverlay overlay(regions);
        const AreaSums sums(regions);
        Shape shape = polygon({{125.9, 35.9}, {127.1, 35.9}, {127.1, 37.1}, {125.9, 37.1}},
                              {{{126.1, 36.1}, {126.5, 36.1}, {126.5, 36.5}, {126.1, 36.5}}});
        shape.beginPart();
        const std::vector<LonLat> island{{126.3, 36.3}, {126.45, 36.3}, {126.45, 36.45}, {126.3, 36.45}};
        shape.addRing(island);
        const QString wrong = check::disagreement(sums, overlay, shape, 1e-12);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void provincesAreSumsOfDistricts()
    {
        const auto districts = samples::raggedRegions(4, 4, 124, 34, 46);
        const RegionOverlay cut(districts);
        std::vector<std::int32_t> parents;
        std::vector<ShapePtr> provinces;
        for (int p = 0; p < 2; ++p) { // two rows of districts each, their common outline
            Shape shape;
            for (int d = 0; d < 8; ++d)
                parents.push_back(p);
            const auto part = [&](int d) { return districts[static_cast<std::size_t>(8 * p + d)]->ring(0); };
            for (int d = 0; d < 8; ++d) {
                shape.beginPart(); // edges between them stand twice and so vanish
                shape.addRing(part(d));
            }
            provinces.push_back(shared(shape));
        }
        const LevelAreaSums nested(provinces, districts, parents);
        QVERIFY(nested.isNested());
        auto moved = provinces;
        Shape dented = *provinces[0];
        dented.points[3].lon += 1e-9;
        moved[0] = shared(dented);
        const LevelAreaSums loose(moved, districts, parents);
        QVERIFY(!loose.isNested());
        placesAreThoseOfEachLevel(nested, districts);
        placesAreThoseOfEachLevel(loose, districts);
        samples::Dice dice(11);
        for (int i = 0; i < 200; ++i) {
            const Shape shape =
                samples::star(dice, {dice.between(124, 128), dice.between(34, 38)}, dice.between(0.05, 1), 40);
            const AreaTable a = nested.areas(shape).value();
            const AreaTable b = loose.areas(shape).value();
            QCOMPARE(a.provinces.parts.size(), b.provinces.parts.size());
            for (std::size_t p = 0; p < a.provinces.parts.size(); ++p)
                QVERIFY(std::abs(a.provinces.parts[p].areaKm2 - b.provinces.parts[p].areaKm2) < 1e-7 * a.wholeKm2);
            QVERIFY(check::largestDifference(a.districts, cut.overlay(shape, {0, false}), districts.size()) < 1e-10);
            QVERIFY(std::abs(a.wholeKm2 / areaKm2(shape) - 1) < 1e-12);
        }
    }

    void shapesThatAreNotPlainlyValid()
    {
        const AreaSums sums(samples::raggedRegions(2, 2, 126, 36, 1));
        QVERIFY(!sums.areas(Shape{}));
        QVERIFY(!sums.areas(polygon({{126, 36}, {127, 36}})));
        QVERIFY(!sums.areas(polygon({{126, 36}, {127, 37}, {127, 36}, {126, 37}})));              // bow tie
        QVERIFY(!sums.areas(polygon({{126, 36}, {127, 36}, {128, 36}})));                         // no area
        QVERIFY(!sums.areas(polygon({{126, 36}, {127, 36}, {127, 37}, {127, 36.5}, {127, 38}}))); // spike
        QVERIFY(!sums.areas(polygon({{126, 36}, {127, 36}, {std::numeric_limits<double>::quiet_NaN(), 37}})));
        QVERIFY(!sums.areas(polygon({{126, 36}, {127, 36}, {127, 91}})));
        QVERIFY(!sums.areas(
            polygon({{126, 36}, {127, 36}, {127, 37}}, {{{128, 36}, {128.1, 36}, {128.1, 36.1}}}))); // hole beside
        Shape twice = box(126, 36, 127, 37);
        twice.beginPart();
        twice.addRing(box(126.2, 36.2, 126.4, 36.4).points);
        QVERIFY(!sums.areas(twice));
        QVERIFY(sums.areas(polygon({{126, 36}, {126, 36}, {127, 36}, {126.5, 36}, {127, 37}})) ==
                std::nullopt); // turns back
        QVERIFY(
            sums.areas(polygon({{126, 36}, {126, 36}, {126.5, 36}, {127, 36}, {127, 37}}))); // repeated, straight on
    }

    void noRegions()
    {
        const AreaParts parts = AreaSums(std::vector<ShapePtr>{}).areas(box(126, 36, 127, 37)).value();
        QVERIFY(parts.parts.empty());
        QVERIFY(std::abs(parts.outsideKm2 / areaKm2(box(126, 36, 127, 37)) - 1) < 1e-12);
        QVERIFY(AreaSums({nullptr, shared(Shape{})}).areas(box(126, 36, 127, 37))->parts.empty());
    }

    void manyThreads()
    {
        const auto regions = samples::raggedRegions(5, 4, 124, 34, 50);
        const AreaSums sums(regions);
        samples::Dice dice(14);
        std::vector<Shape> shapes;
        for (int i = 0; i < 400; ++i)
            shapes.push_back(samples::star(dice, {dice.between(124, 129), dice.between(34, 38)}, 0.4, 60));
        const auto all = [&] {
            std::vector<double> list;
            for (const Shape &shape : shapes) {
                const AreaParts parts = sums.areas(shape).value();
                for (const auto &part : parts.parts)
                    list.push_back(part.areaKm2);
            }
            return list;
        };
        const std::vector<double> expected = all();
        std::vector<std::vector<double>> got(4);
        {
            std::vector<std::jthread> threads;
            for (auto &list : got)
                threads.emplace_back([&list, &all] { list = all(); });
        }
        for (const auto &list : got)
            QVERIFY(list == expected);
    }
};

QTEST_APPLESS_MAIN(TestAreaSums)
#include "tst_area_sums.moc"
