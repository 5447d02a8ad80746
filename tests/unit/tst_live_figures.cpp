// SPDX-License-Identifier: GPL-2.0-or-later
// The live read-out against the exact overlay of the report, and unions of units against what they are made of.
#include "app/drawing/live_figures.h"
#include "app/drawing/unit_union.h"
#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/overlay.h"
#include "app/geometry/shape_tools.h"
#include "tests/support/drawing_atlas.h"
#include "tests/unit/geometry_samples.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace atlas;
using namespace atlas::drawing;
using model::LonLat;
using model::Shape;
using model::TableId;

namespace {

QString disagreement(const LiveFigures &figures, const geometry::Overlay &exact, const std::vector<model::Row> &rows)
{
    const double tolerance = 1e-9 * exact.wholeKm2;
    if (std::abs(figures.areaKm2 - exact.wholeKm2) > tolerance)
        return QStringLiteral("area %1 for %2").arg(figures.areaKm2).arg(exact.wholeKm2);
    if (std::abs(figures.outsideKm2 - exact.outsideKm2) > tolerance)
        return QStringLiteral("outside %1 for %2").arg(figures.outsideKm2).arg(exact.outsideKm2);
    std::map<model::Row, double> difference;
    for (const LiveShare &share : figures.provinces)
        difference[share.region] += share.areaKm2;
    for (const geometry::RegionPart &part : exact.parts)
        difference[rows[part.region]] -= part.areaKm2;
    for (const auto &[row, value] : difference)
        if (std::abs(value) > tolerance)
            return QStringLiteral("region %1 differs by %2 km²").arg(row).arg(value);
    return {};
}

UnitList units(const QStringList &codes, const QString &level = QStringLiteral("district"))
{
    return {QStringLiteral("set"), level, codes};
}

} // namespace

class TestLiveFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesOfABox()
    {
        const model::Snapshot tables = test::fourDistricts().snapshot();
        model::Progress progress;
        const auto meter = LiveMeter::build(*tables, tables->boundarySetInUse(), progress);
        const std::vector<LonLat> corners{{126.5, 36.1}, {127.25, 36.1}, {127.25, 36.3}, {126.5, 36.3}};
        const LiveFigures figures = meter->figures(corners);
        QVERIFY(figures.known && !figures.repaired);
        QVERIFY(std::abs(figures.areaKm2 - geometry::areaKm2(samples::box(126.5, 36.1, 127.25, 36.3))) < 1e-9);
        QCOMPARE(figures.provinces.size(), std::size_t{2});
        QVERIFY(std::abs(figures.provinces[0].share - 2.0 / 3) < 1e-12);
        QVERIFY(std::abs(figures.provinces[1].share - 1.0 / 3) < 1e-12);
        QCOMPARE(figures.provinces[0].region, model::Row{0});
        QCOMPARE(figures.districts.size(), std::size_t{2});
        QCOMPARE(figures.outsideKm2, 0.0);
        QCOMPARE(figures.provincesAbove(0.01, 0.001), std::size_t{2});
        QCOMPARE(figures.provincesAbove(0.01, 0.4), std::size_t{1});
    }

    void withoutAreaThereAreNoFigures()
    {
        const model::Snapshot tables = test::fourDistricts().snapshot();
        model::Progress progress;
        const auto meter = LiveMeter::build(*tables, tables->boundarySetInUse(), progress);
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!meter->figures(Shape{}).known);
        QVERIFY(!meter->figures(std::vector<LonLat>{{126, 36}, {127, 36}}).known);
        QVERIFY(!meter->figures(std::vector<LonLat>{{126, 36}, {127, 36}, {126.5, 36}}).known);
        QVERIFY(!meter->figures(std::vector<LonLat>{{126, 36}, {nan, 36}, {126.5, 37}}).known);
        QVERIFY(!meter->figures(std::vector<LonLat>{{126, 36}, {200, 36}, {126.5, 37}}).known);
        const auto without = LiveMeter::build(*tables, model::noRow, progress);
        const LiveFigures figures = without->figures(samples::box(126, 36, 127, 37));
        QVERIFY(figures.known && figures.provinces.empty());
        QVERIFY(std::abs(figures.areaKm2 - geometry::areaKm2(samples::box(126, 36, 127, 37))) < 1e-8);
    }

    void crossingAndTouchingPolygonsAsTheReportHasThem()
    {
        const model::Snapshot tables = test::fourDistricts().snapshot();
        model::Progress progress;
        const auto meter = LiveMeter::build(*tables, tables->boundarySetInUse(), progress);
        const auto rows = tables->regionsOf(tables->pool()->find(QStringLiteral("set")), QStringLiteral("province"));
        std::vector<model::ShapePtr> shapes;
        for (const model::Row row : rows)
            shapes.push_back((*tables)[TableId::Regions].shape(row));
        const geometry::RegionOverlay overlay(shapes);
        samples::Dice dice(4);
        int repaired = 0;
        for (int i = 0; i < 300; ++i) {
            std::vector<LonLat> corners;
            const int count = 3 + dice.below(10);
            for (int k = 0; k < count; ++k)
                corners.push_back({dice.between(125.8, 128.2), dice.between(35.8, 37.2)});
            const LiveFigures figures = meter->figures(corners);
            const geometry::Overlay exact = overlay.overlay(samples::polygon(corners));
            QCOMPARE(figures.known, exact.fault == geometry::OverlayFault::None);
            QCOMPARE(figures.repaired, exact.repaired);
            repaired += figures.repaired ? 1 : 0;
            const QString wrong = disagreement(figures, exact, rows);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(i).arg(wrong)));
        }
        QVERIFY(repaired > 100);
        // A hole that touches its polygon in one corner: valid, but no plain shape.
        const Shape touching = samples::polygon({{126.2, 36.2}, {127.4, 36.2}, {127.4, 36.8}, {126.2, 36.8}},
                                                {{{126.2, 36.2}, {126.4, 36.3}, {126.3, 36.4}}});
        QVERIFY(geometry::checkValidity(touching).valid);
        const QString wrong = disagreement(meter->figures(touching), overlay.overlay(touching), rows);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(!meter->figures(touching).repaired);
    }

    void asTheReportOverKorea()
    {
        const test::KoreaBoundaries korea = test::koreaBoundaries();
        if (korea.isEmpty())
            QSKIP("the detailed boundaries of Korea are not here: set CLUSTER_ATLAS_DATA to their folder");
        const model::Snapshot tables = test::koreaAtlas(korea).snapshot();
        model::Progress progress;
        const auto meter = LiveMeter::build(*tables, tables->boundarySetInUse(), progress);
        const auto rows = tables->regionsOf(tables->pool()->find(QStringLiteral("set")), QStringLiteral("province"));
        const geometry::RegionOverlay overlay(korea.provinceShapes());
        samples::Dice dice(8);
        for (int i = 0; i < 30; ++i) {
            const Shape shape =
                samples::star(dice, {dice.between(126.5, 129), dice.between(35, 37.8)}, dice.between(0.05, 0.6), 300);
            const QString wrong = disagreement(meter->figures(shape), overlay.overlay(shape), rows);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(i).arg(wrong)));
        }
    }

    void listsOfUnitsAreKeptAsJson()
    {
        UnitList list = units({QStringLiteral("21"), QStringLiteral("11")});
        const QString json = list.toJson();
        QCOMPARE(json, QStringLiteral("{\"boundary_set\":\"set\",\"codes\":[\"11\",\"21\"],\"level\":\"district\"}"));
        const auto read = UnitList::fromJson(json);
        QVERIFY(read);
        QCOMPARE(read->codes, QStringList({QStringLiteral("11"), QStringLiteral("21")}));
        list = *read;
        list.toggle(QStringLiteral("12"));
        QCOMPARE(list.codes, QStringList({QStringLiteral("11"), QStringLiteral("12"), QStringLiteral("21")}));
        list.toggle(QStringLiteral("12"));
        QCOMPARE(list, *read);
        for (const auto &bad : {QStringLiteral(""), QStringLiteral("x"), QStringLiteral("[1]"),
                                QStringLiteral("{\"codes\":3,\"level\":\"district\"}"), QStringLiteral("11;12")})
            QVERIFY(!UnitList::fromJson(bad));
    }

    void unionsHaveNoInnerBorders()
    {
        const model::Snapshot tables = test::fourDistricts().snapshot();
        model::Progress progress;
        const auto lines = BoundaryLines::build(*tables, tables->boundarySetInUse(), progress);
        const auto west = uniteUnits(*tables, *lines, units({QStringLiteral("11"), QStringLiteral("12")}));
        QVERIFY(west.ok());
        QCOMPARE(west->shape.ringCount(), std::size_t{1});
        QVERIFY(std::abs(geometry::areaKm2(west->shape) - geometry::areaKm2(samples::box(126, 36, 127, 37))) < 1e-8);
        // Two that touch in one point are two parts.
        const auto corner = uniteUnits(*tables, *lines, units({QStringLiteral("11"), QStringLiteral("22")}));
        QVERIFY(corner.ok());
        QCOMPARE(corner->shape.partCount(), std::size_t{2});
        QVERIFY(geometry::checkValidity(corner->shape).valid);
        const auto some = uniteUnits(*tables, *lines, units({QStringLiteral("11"), QStringLiteral("99")}));
        QVERIFY(some.ok());
        QCOMPARE(some->missing, QStringList{QStringLiteral("99")});
        QVERIFY(!uniteUnits(*tables, *lines, units({QStringLiteral("99")})).ok());
        QVERIFY(!uniteUnits(*tables, *lines, units({})).ok());
        QVERIFY(!uniteUnits(*tables, *lines, units({QStringLiteral("11")}, QStringLiteral("village"))).ok());
        const auto slow = uniteUnits(*tables, units({QStringLiteral("11"), QStringLiteral("12")}));
        QVERIFY(slow.ok());
        QVERIFY(std::abs(geometry::areaKm2(slow->shape) - geometry::areaKm2(west->shape)) < 1e-9);
    }

    void holesThatAreOtherUnitsStayAndGapsClose()
    {
        using test::box;
        test::AtlasBuilder atlas(100);
        // A ring of four around an enclave; between the two on the right a gap of some metres.
        atlas.district(QStringLiteral("1"), {}, box(0, 0, 1, 3));
        atlas.district(QStringLiteral("2"), {}, box(1, 2, 3, 3));
        atlas.district(QStringLiteral("3"), {}, box(1, 0, 3, 1));
        const auto bent =
            samples::shared(samples::polygon({{2, 1}, {3, 1}, {3, 2}, {2, 2}, {2, 1.6}, {2.00002, 1.5}, {2, 1.4}}));
        atlas.district(QStringLiteral("4"), {}, bent);
        atlas.district(QStringLiteral("5"), {}, box(1, 1, 2, 2));
        const model::Snapshot tables = atlas.snapshot();
        model::Progress progress;
        const auto lines = BoundaryLines::build(*tables, tables->boundarySetInUse(), progress);
        const QString one = QStringLiteral("1");
        const QString two = QStringLiteral("2");
        const QString three = QStringLiteral("3");
        const QString four = QStringLiteral("4");
        const QString five = QStringLiteral("5");
        const auto ring = uniteUnits(*tables, *lines, units({one, two, three, four}));
        QVERIFY(ring.ok());
        QCOMPARE(ring->shape.partCount(), std::size_t{1});
        QCOMPARE(ring->shape.ringCount(), std::size_t{2});
        const auto all = uniteUnits(*tables, *lines, units({one, two, three, four, five}));
        QVERIFY(all.ok());
        QCOMPARE(all->shape.ringCount(), std::size_t{1});
    }

    void unionsOfKoreanDistricts()
    {
        const test::KoreaBoundaries korea = test::koreaBoundaries();
        if (korea.isEmpty())
            QSKIP("the detailed boundaries of Korea are not here: set CLUSTER_ATLAS_DATA to their folder");
        const model::Snapshot tables = test::koreaAtlas(korea).snapshot();
        model::Progress progress;
        const auto lines = BoundaryLines::build(*tables, tables->boundarySetInUse(), progress);
        const auto &borders = lines->districts().borders;
        samples::Dice dice(9);
        for (int i = 0; i < 12; ++i) {
            QStringList codes;
            std::vector<model::ShapePtr> shapes;
            for (const auto &region : korea.districts) {
                if (dice.below(4) == 0 || region.code.left(2) == korea.provinces[std::size_t(i)].code) {
                    codes += region.code;
                    shapes.push_back(region.shape);
                }
            }
            const auto made = uniteUnits(*tables, *lines, units(codes));
            QVERIFY(made.ok() && made->missing.isEmpty());
            const auto validity = geometry::checkValidity(made->shape);
            QVERIFY2(validity.valid, validity.reason.c_str());
            if (i >= 4)
                continue; // the other way takes its time
            const Shape slow = geometry::united(shapes);
            const double whole = geometry::areaKm2(slow);
            const double difference = geometry::areaKm2(made->shape) - whole;
            QVERIFY2(difference > -1e-4 * whole && difference < 1e-4 * whole, qPrintable(QString::number(difference)));
            QVERIFY(made->shape.points.size() <= borders.points().size());
        }
    }
};

QTEST_APPLESS_MAIN(TestLiveFigures)
#include "tst_live_figures.moc"
