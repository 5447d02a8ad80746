// SPDX-License-Identifier: GPL-2.0-or-later
// Snapping and tracing: known answers on a small atlas, and on Korea's detailed borders against looking at everything.
#include "app/drawing/border_tracer.h"
#include "app/drawing/snap_index.h"
#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/metric_scale.h"
#include "tests/support/drawing_atlas.h"
#include "tests/unit/geometry_samples.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace atlas;
using namespace atlas::drawing;
using model::LonLat;
using model::TableId;
using test::box;

namespace {

struct Desk
{
    explicit Desk(const test::AtlasBuilder &builder) : tables(builder.snapshot())
    {
        lines = BoundaryLines::build(*tables, tables->boundarySetInUse(), progress);
        index = SnapIndex::build(*tables, lines, progress);
    }
    model::Progress progress;
    model::Snapshot tables;
    std::shared_ptr<const BoundaryLines> lines;
    SnapIndex index;
};

SnapOptions only(SnapKind kind)
{
    SnapOptions options;
    options.kinds = SnapOptions::bit(kind);
    return options;
}

} // namespace

class TestSnapTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCornerComesBeforeAnEdge()
    {
        const Desk desk(test::fourDistricts());
        const auto bend = desk.index.find({126.5005, 36.6004}, 500);
        QVERIFY(bend);
        QCOMPARE(bend->kind, SnapKind::Vertex);
        QCOMPARE(bend->source, SnapSource::District);
        QCOMPARE(bend->place, (LonLat{126.5, 36.6}));
        QVERIFY(std::abs(bend->distanceM - geometry::distanceM({126.5005, 36.6004}, {126.5, 36.6})) < 1e-3);
        const model::Table &regions = (*desk.tables)[TableId::Regions];
        QCOMPARE(regions.text(bend->row, model::RegionFields::Code), QStringLiteral("11"));
        QCOMPARE(regions.text(bend->otherRow, model::RegionFields::Code), QStringLiteral("12"));

        const auto edge = desk.index.find({126.25, 36.551}, 500);
        QVERIFY(edge);
        QCOMPARE(edge->kind, SnapKind::Edge);
        // On the line, and nearer than any other place on it.
        const double onLine = 36.5 + (edge->place.lon - 126) / 0.5 * 0.1;
        QVERIFY(std::abs(edge->place.lat - onLine) < 1e-12);
        for (const double off : {-1e-4, 1e-4}) {
            const LonLat beside{edge->place.lon + off, edge->place.lat + off * 0.2};
            QVERIFY(geometry::distanceM({126.25, 36.551}, beside) > edge->distanceM);
        }
        QVERIFY(!desk.index.find({126.25, 36.551}, 50));
        QVERIFY(!desk.index.find({126.25, 36.551}, 500, only(SnapKind::Participant)));
    }

    void bordersMeetInIntersections()
    {
        const Desk desk(test::fourDistricts());
        const auto meeting = desk.index.find({127.001, 36.501}, 500);
        QVERIFY(meeting);
        QCOMPARE(meeting->kind, SnapKind::Intersection); // of districts; for the provinces it is a corner
        QCOMPARE(meeting->place, (LonLat{127, 36.5}));
        SnapOptions provinces;
        provinces.sources = SnapOptions::bit(SnapSource::Province);
        QCOMPARE(desk.index.find({127.001, 36.501}, 500, provinces)->kind, SnapKind::Vertex);
    }

    void anExtentCrossingABorderGivesAnIntersection()
    {
        test::AtlasBuilder builder = test::fourDistricts();
        builder.cluster(QStringLiteral("c"), box(126.2, 36.2, 127.2, 36.4));
        const Desk desk(builder);
        const auto hit = desk.index.find({127.0004, 36.2003}, 300);
        QVERIFY(hit);
        QCOMPARE(hit->kind, SnapKind::Intersection);
        QVERIFY(std::abs(hit->place.lon - 127) < 1e-12 && std::abs(hit->place.lat - 36.2) < 1e-12);
        // The extent being edited does not draw itself.
        SnapOptions options;
        options.exceptCluster = 0;
        QCOMPARE(desk.index.find({127.0004, 36.2003}, 300, options)->kind, SnapKind::Edge);
        QVERIFY(!desk.index.find({126.2, 36.2}, 300, options));
        QCOMPARE(desk.index.find({126.2, 36.2}, 300)->kind, SnapKind::Vertex);
    }

    void participantsComeFirstAtTheSamePlace()
    {
        test::AtlasBuilder builder = test::fourDistricts();
        builder.participant(QStringLiteral("p"), {126.5, 36.6});
        const Desk desk(builder);
        const auto hit = desk.index.find({126.5002, 36.6}, 100);
        QVERIFY(hit);
        QCOMPARE(hit->kind, SnapKind::Participant);
        QCOMPARE(hit->row, model::Row{0});
    }

    void whatAnEditTouchedIsUpToDate()
    {
        test::AtlasBuilder builder = test::fourDistricts();
        builder.cluster(QStringLiteral("a"), box(126.1, 36.1, 126.2, 36.2));
        builder.cluster(QStringLiteral("b"), box(126.7, 36.1, 126.8, 36.2));
        builder.participant(QStringLiteral("p"), {126.9, 36.9});
        const Desk desk(builder);
        model::Tables tables = builder.tables();
        tables[TableId::Clusters].setShape(0, 0, box(126.3, 36.3, 126.4, 36.4));
        tables[TableId::Participants].setPoint(0, 0, {126.95, 36.95});
        model::ChangeSet changes;
        changes[TableId::Clusters].updated.push_back({0, 1});
        changes[TableId::Participants].updated.push_back({0, 1});
        SnapIndex index = desk.index.updated(tables, changes);
        QVERIFY(!index.find({126.1, 36.1}, 100));
        QCOMPARE(index.find({126.3, 36.3}, 100)->row, model::Row{0});
        QCOMPARE(index.find({126.7, 36.1}, 100)->row, model::Row{1});
        QVERIFY(!index.find({126.9, 36.9}, 100));
        QVERIFY(index.find({126.95, 36.95}, 100));

        tables[TableId::Clusters].setAlive(0, false);
        changes = {};
        changes[TableId::Clusters].removed.push_back(0);
        index = index.updated(tables, changes);
        QVERIFY(!index.find({126.3, 36.3}, 100));
        QVERIFY(index.find({126.95, 36.95}, 100)); // still the newer place
    }

    void snappingTwiceChangesNothing()
    {
        test::AtlasBuilder builder = test::fourDistricts();
        samples::Dice dice(3);
        for (int i = 0; i < 20; ++i)
            builder.cluster(QString::number(i), samples::shared(samples::star(
                                                    dice, {dice.between(126, 128), dice.between(36, 37)}, 0.2, 12)));
        const Desk desk(builder);
        int found = 0;
        for (int i = 0; i < 2000; ++i) {
            const LonLat cursor{dice.between(125.9, 128.1), dice.between(35.9, 37.1)};
            const auto once = desk.index.find(cursor, 400);
            if (!once)
                continue;
            ++found;
            const auto twice = desk.index.find(once->place, 400);
            QVERIFY(twice);
            if (once->kind != SnapKind::Edge) {
                QVERIFY(twice->distanceM < 1e-6);
            }
        }
        QVERIFY(found > 50);
    }

    void hostileQuestionsFindNothing()
    {
        const Desk desk(test::fourDistricts());
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double infinite = std::numeric_limits<double>::infinity();
        for (const double bad : {nan, infinite, -infinite}) {
            QVERIFY(!desk.index.find({bad, 36}, 100));
            QVERIFY(!desk.index.find({126, bad}, 100));
            QVERIFY(!desk.index.find({126, 36}, bad));
        }
        QVERIFY(!desk.index.find({126, 36}, 0));
        QVERIFY(!desk.index.find({126, 36}, -1));
        QVERIFY(!SnapIndex().find({126, 36}, 1e9));
        QVERIFY(desk.index.find({126, 36}, 1e9));
        QVERIFY(desk.index.find({0, 90}, 1e9));
    }

    void theNearestOfKoreasCorners()
    {
        const test::KoreaBoundaries korea = test::koreaBoundaries();
        if (korea.isEmpty())
            QSKIP("the detailed boundaries of Korea are not here: set CLUSTER_ATLAS_DATA to their folder");
        const Desk desk(test::koreaAtlas(korea));
        QVERIFY(desk.lines->districts().borders.isComplete());
        samples::Dice dice(11);
        for (int i = 0; i < 20; ++i) {
            const LonLat cursor{dice.between(126.5, 129), dice.between(34.8, 38)};
            const double radius = std::pow(10, dice.between(2, 4.5));
            const geometry::MetricScale scale = geometry::MetricScale::at(cursor.lat);
            double nearest = radius;
            for (const auto &region : korea.districts)
                for (const LonLat &p : region.shape->points)
                    nearest = std::min(nearest, scale.distanceM(cursor, p));
            for (const auto &region : korea.provinces)
                for (const LonLat &p : region.shape->points)
                    nearest = std::min(nearest, scale.distanceM(cursor, p));
            SnapOptions options;
            options.kinds = SnapOptions::bit(SnapKind::Vertex);
            const auto found = desk.index.find(cursor, radius, options);
            QCOMPARE(found.has_value(), nearest < radius);
            if (found)
                QVERIFY2(found->distanceM <= nearest, qPrintable(QString::number(found->distanceM - nearest)));
        }
    }

    void tracesTheShorterWayAndOffersTheOther()
    {
        const Desk desk(test::fourDistricts());
        const BorderTracer tracer(desk.lines, desk.tables);
        // Along the border of 11 and 12, past its bend.
        const LonLat from{126.25, 36.55};
        const LonLat to{127, 36.5};
        const auto traces = tracer.traces(from, to);
        QVERIFY(traces.size() >= 2);
        QCOMPARE(traces[0].line, (std::vector<LonLat>{from, {126.5, 36.6}, to}));
        QVERIFY(std::abs(traces[0].lengthM - 1000 * geometry::lengthKm(std::vector<LonLat>{from, {126.5, 36.6}, to})) <
                1);
        // The others go round 11 or round 12.
        bool south = false;
        bool north = false;
        for (std::size_t i = 1; i < traces.size(); ++i) {
            QVERIFY(traces[i].lengthM > traces[0].lengthM);
            QCOMPARE(traces[i].line.front(), from);
            QCOMPARE(traces[i].line.back(), to);
            const auto &line = traces[i].line;
            south = south || std::find(line.begin(), line.end(), LonLat{126, 36}) != line.end();
            north = north || std::find(line.begin(), line.end(), LonLat{126, 37}) != line.end();
        }
        QVERIFY(south && north);
        // And back again.
        auto back = tracer.traces(to, from)[0].line;
        std::reverse(back.begin(), back.end());
        QCOMPARE(back, traces[0].line);
    }

    void tracesFromRegionToRegion()
    {
        const Desk desk(test::fourDistricts());
        const BorderTracer tracer(desk.lines, desk.tables);
        const LonLat from{126.25, 36.55};
        const LonLat to{127.75, 36.55};
        const auto traces = tracer.traces(from, to);
        QVERIFY(!traces.empty());
        QCOMPARE(traces[0].line, (std::vector<LonLat>{from, {126.5, 36.6}, {127, 36.5}, {127.5, 36.6}, to}));
        QVERIFY(tracer.traces(from, {130, 36}).empty());
        QVERIFY(tracer.traces(from, {std::numeric_limits<double>::quiet_NaN(), 36}).empty());
    }

    void tracesAClustersOutlineBothWays()
    {
        test::AtlasBuilder builder = test::fourDistricts();
        builder.cluster(QStringLiteral("c"), box(126.2, 36.2, 126.4, 36.4));
        const Desk desk(builder);
        const BorderTracer tracer(desk.lines, desk.tables);
        const LonLat from{126.3, 36.2};
        const LonLat to{126.4, 36.25};
        const auto traces = tracer.traces(from, to);
        QCOMPARE(traces.size(), std::size_t{2});
        QCOMPARE(traces[0].line, (std::vector<LonLat>{from, {126.4, 36.2}, to}));
        QCOMPARE(traces[1].line, (std::vector<LonLat>{from, {126.2, 36.2}, {126.2, 36.4}, {126.4, 36.4}, to}));
        // Both on one side.
        const auto side = tracesAlong(*box(0, 0, 1, 1), {0.2, 0}, {0.7, 0}, 1);
        QCOMPARE(side[0].line, (std::vector<LonLat>{{0.2, 0}, {0.7, 0}}));
        QCOMPARE(side[1].line, (std::vector<LonLat>{{0.2, 0}, {0, 0}, {0, 1}, {1, 1}, {1, 0}, {0.7, 0}}));
        const auto reversed = tracesAlong(*box(0, 0, 1, 1), {0.7, 0}, {0.2, 0}, 1);
        QCOMPARE(reversed[1].line, (std::vector<LonLat>{{0.7, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}, {0.2, 0}}));
        QCOMPARE(reversed[0].line, (std::vector<LonLat>{{0.7, 0}, {0.2, 0}}));
    }

    void tracesRunOnKoreasBorders()
    {
        const test::KoreaBoundaries korea = test::koreaBoundaries();
        if (korea.isEmpty())
            QSKIP("the detailed boundaries of Korea are not here: set CLUSTER_ATLAS_DATA to their folder");
        const Desk desk(test::koreaAtlas(korea));
        const BorderTracer tracer(desk.lines, desk.tables);
        const auto &borders = desk.lines->districts().borders;
        samples::Dice dice(12);
        int traced = 0;
        for (int i = 0; i < 100; ++i) {
            const auto from = desk.index.find({dice.between(126.9, 128.5), dice.between(35.3, 37.7)}, 30000);
            const auto to = desk.index.find({dice.between(126.9, 128.5), dice.between(35.3, 37.7)}, 30000);
            if (!from || !to || !borders.locate(from->place, 1) || !borders.locate(to->place, 1))
                continue;
            const auto traces = tracer.traces(*from, *to);
            QVERIFY(!traces.empty());
            ++traced;
            for (const Trace &trace : traces) {
                QCOMPARE(trace.line.front(), from->place);
                QCOMPARE(trace.line.back(), to->place);
                QVERIFY(std::abs(trace.lengthM - 1000 * geometry::lengthKm(trace.line)) < 1e-5 * trace.lengthM + 1e-3);
                QVERIFY(trace.lengthM >= traces[0].lengthM);
            }
            const auto &line = traces[0].line; // on borders all along
            for (std::size_t k = 0; k + 1 < line.size(); k += 1 + line.size() / 50) {
                const LonLat middle{(line[k].lon + line[k + 1].lon) / 2, (line[k].lat + line[k + 1].lat) / 2};
                QVERIFY(borders.locate(middle, 0.01));
            }
        }
        QVERIFY(traced > 50);
    }
};

QTEST_APPLESS_MAIN(TestSnapTrace)
#include "tst_snap_trace.moc"
