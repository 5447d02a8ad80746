// SPDX-License-Identifier: GPL-2.0-or-later
// Every edit that drawing makes: done, undone, redone, undone, with what it does to the atlas.
#include "app/drawing/edits.h"
#include "app/drawing/validity.h"
#include "app/drawing/zones.h"
#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/metric_scale.h"
#include "app/geometry/shape_tools.h"
#include "app/model/document.h"
#include "tests/support/drawing_atlas.h"
#include "tests/support/tables_hash.h"
#include "tests/unit/geometry_samples.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace atlas;
using namespace atlas::drawing;
using model::ClusterFields;
using model::LonLat;
using model::Row;
using model::Shape;
using model::TableId;
using samples::box;
using test::hashOf;

namespace {

/// Two clusters side by side with a common border at 126.5, and one further off; two participants in the first.
struct Desk
{
    Desk()
    {
        test::AtlasBuilder builder = test::fourDistricts();
        builder.cluster(QStringLiteral("a"), test::box(126.1, 36.1, 126.5, 36.4));
        builder.cluster(QStringLiteral("b"), test::box(126.5, 36.1, 126.9, 36.4));
        builder.cluster(QStringLiteral("c"), test::box(127.2, 36.2, 127.6, 36.8));
        builder.participant(QStringLiteral("west"), {126.2, 36.2});
        builder.participant(QStringLiteral("east"), {126.45, 36.2});
        builder.member(QStringLiteral("a"), QStringLiteral("west"), QStringLiteral("lead"));
        builder.member(QStringLiteral("a"), QStringLiteral("east"));
        builder.member(QStringLiteral("b"), QStringLiteral("east"));
        builder.published(QStringLiteral("a"), QStringLiteral("1"), 5);
        builder.published(QStringLiteral("b"), QStringLiteral("1"), 7);
        builder.published(QStringLiteral("b"), QStringLiteral("2"), 1);
        document.reset(builder.tables());
        model::Progress progress;
        lines = BoundaryLines::build(tables(), tables().boundarySetInUse(), progress);
    }
    const model::Tables &tables() const { return document.tables(); }
    const Shape &extent(Row row) const { return *tables()[TableId::Clusters].shape(row); }
    double area(Row row) const { return geometry::areaKm2(extent(row)); }
    QString method(Row row) const { return tables()[TableId::Clusters].text(row, ClusterFields::Delineation); }

    /// Does it, and takes it back and forth; leaves it done.
    QString carryOut(model::Result<model::Edit> edit)
    {
        if (!edit.ok())
            return edit.problem().sentence();
        if (edit->text().isEmpty() || edit->text().contains(QLatin1String("%1")))
            return QStringLiteral("undo text: ") + edit->text();
        const QByteArray before = hashOf(tables());
        if (const auto done = document.apply(std::move(edit).value()); !done)
            return done.problem().sentence();
        const QByteArray after = hashOf(tables());
        if (before == after)
            return QStringLiteral("nothing changed");
        for (int i = 0; i < 2; ++i) {
            document.undoStack()->undo();
            if (hashOf(tables()) != before)
                return QStringLiteral("undo");
            document.undoStack()->redo();
            if (hashOf(tables()) != after)
                return QStringLiteral("redo");
        }
        for (Row row = 0; row < tables()[TableId::Clusters].rowCount(); ++row)
            if (tables()[TableId::Clusters].isAlive(row) && tables()[TableId::Clusters].shape(row) &&
                !shapeFaults(extent(row)).empty())
                return shapeFaults(extent(row)).front().sentence;
        return {};
    }

    model::Document document;
    std::shared_ptr<const BoundaryLines> lines;
};

bool near(double a, double b, double share = 1e-9)
{
    return std::abs(a - b) <= share * std::max(std::abs(a), std::abs(b));
}

} // namespace

#define CARRY_OUT(desk, edit) QCOMPARE((desk).carryOut(edit), QString())

class TestDrawingEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clustersAreAddedWithTheirMembers()
    {
        Desk desk;
        NewCluster cluster{.name = QStringLiteral("New"), .extent = box(127, 36, 127.1, 36.1), .members = {0, 1, 1}};
        CARRY_OUT(desk, addCluster(desk.tables(), cluster));
        const Row row = desk.tables()[TableId::Clusters].rowOf(QStringLiteral("cluster-4"));
        QVERIFY(row != model::noRow);
        QCOMPARE(desk.method(row), QStringLiteral("drawn"));
        QCOMPARE(desk.tables()[TableId::Memberships].aliveCount(), std::size_t{5});
        CARRY_OUT(desk, addClusters(desk.tables(), std::vector<NewCluster>{cluster, cluster}));
        QVERIFY(desk.tables()[TableId::Clusters].rowOf(QStringLiteral("cluster-6")) != model::noRow);
        cluster.extent = samples::polygon({{0, 0}, {2, 2}, {2, 0}, {0, 2}});
        const auto refused = addCluster(desk.tables(), cluster);
        QVERIFY(!refused.ok());
        QVERIFY(!refused.problem().where.isEmpty() && !refused.problem().remedy.isEmpty());
    }

    void anExtentIsSetAndRemoved()
    {
        Desk desk;
        CARRY_OUT(desk, setExtent(desk.tables(), 0, box(126, 36, 127, 37)));
        QCOMPARE(desk.extent(0), box(126, 36, 127, 37));
        CARRY_OUT(desk, setExtent(desk.tables(), 0, box(126, 36, 126.5, 37),
                                  {QStringLiteral("buffer"), QStringLiteral("{\"radius_m\":5}")}));
        QCOMPARE(desk.method(0), QStringLiteral("buffer"));
        CARRY_OUT(desk, removeExtent(desk.tables(), 0));
        QVERIFY(!desk.tables()[TableId::Clusters].shape(0));
        QVERIFY(!removeExtent(desk.tables(), 0).ok());
    }

    void partsAndHoles()
    {
        Desk desk;
        const double whole = desk.area(0);
        CARRY_OUT(desk, addPart(desk.tables(), 0, box(125.8, 36.1, 125.9, 36.2)));
        QCOMPARE(desk.extent(0).partCount(), std::size_t{2});
        QVERIFY(near(desk.area(0), whole + geometry::areaKm2(box(125.8, 36.1, 125.9, 36.2))));
        CARRY_OUT(desk, addPart(desk.tables(), 0, box(125.9, 36.1, 126.1, 36.2))); // joins the two
        QCOMPARE(desk.extent(0).partCount(), std::size_t{1});
        CARRY_OUT(desk, addPart(desk.tables(), 0, box(125, 36.1, 125.1, 36.2)));
        const std::size_t small = desk.extent(0).ring(0).size() == 5 ? 0 : 1;
        CARRY_OUT(desk, removePart(desk.tables(), 0, small));
        QVERIFY(!removePart(desk.tables(), 0, 0).ok());
        QVERIFY(!removePart(desk.tables(), 0, 7).ok());

        const double before = desk.area(0);
        const Shape hole = box(126.2, 36.2, 126.3, 36.3);
        CARRY_OUT(desk, cutHole(desk.tables(), 0, hole));
        QVERIFY(near(desk.area(0), before - geometry::areaKm2(hole)));
        QVERIFY(!cutHole(desk.tables(), 0, hole).ok());                  // there is nothing left there
        QVERIFY(!cutHole(desk.tables(), 0, box(120, 30, 130, 40)).ok()); // all of it
        QVERIFY(!cutHole(desk.tables(), 0, box(10, 10, 11, 11)).ok());   // elsewhere
        QVERIFY(!fillHole(desk.tables(), 0, 0).ok());                    // the outer ring
        CARRY_OUT(desk, fillHole(desk.tables(), 0, 1));
        QVERIFY(near(desk.area(0), before));
    }

    void splittingKeepsAllGroundAndMovesMembers()
    {
        Desk desk;
        const double whole = desk.area(0);
        const std::vector<LonLat> line{{126.4, 36.0}, {126.4, 36.5}};
        CARRY_OUT(desk, splitCluster(desk.tables(), 0, line));
        const model::Table &clusters = desk.tables()[TableId::Clusters];
        const Row other = clusters.rowOf(QStringLiteral("cluster-4"));
        QVERIFY(other != model::noRow);
        QVERIFY(near(desk.area(0) + desk.area(other), whole));
        QVERIFY(desk.area(0) > desk.area(other));
        const model::Table &memberships = desk.tables()[TableId::Memberships];
        QCOMPARE(memberships.text(0, 0), QStringLiteral("a"));
        QCOMPARE(memberships.text(1, 0), QStringLiteral("cluster-4"));
        // And together again.
        CARRY_OUT(desk, mergeClusters(desk.tables(), std::vector<Row>{0, other}));
        QVERIFY(near(desk.area(0), whole));
        QCOMPARE(desk.extent(0).partCount(), std::size_t{1});
        for (const std::vector<LonLat> &useless : {std::vector<LonLat>{},
                                                   {{126.3, 36.0}},
                                                   {{126.3, 36.0}, {126.3, 36.3}},
                                                   {{0, 0}, {1, 1}},
                                                   {{126.3, 36.0}, {std::numeric_limits<double>::quiet_NaN(), 37}}})
            QVERIFY(!splitCluster(desk.tables(), 0, useless).ok());
    }

    void aZigzagCutHasTwoSides()
    {
        const Shape extent = box(0, 0, 4, 2);
        const std::vector<LonLat> line{{-1, 1}, {0.5, 1}, {1, 3}, {2, -1}, {3, 1}, {5, 1}};
        const auto halves = splitExtent(extent, line);
        QVERIFY(halves.ok());
        QVERIFY(near(geometry::areaKm2(halves->left) + geometry::areaKm2(halves->right), geometry::areaKm2(extent)));
        QVERIFY(geometry::checkValidity(halves->left).valid && geometry::checkValidity(halves->right).valid);
        QVERIFY(samples::inside(halves->left, {0.1, 1.9}) && samples::inside(halves->right, {0.1, 0.1}));
        QVERIFY(samples::inside(halves->left, {3.9, 1.9}) && samples::inside(halves->right, {3.9, 0.1}));
        // Two parts, one of them not touched: it goes with the larger side.
        Shape two = box(0, 0, 1, 1);
        two.beginPart();
        two.addRing(box(5, 5, 6, 6).ring(0));
        const auto cut = splitExtent(two, std::vector<LonLat>{{0.3, -1}, {0.3, 2}});
        QVERIFY(cut.ok());
        QCOMPARE(cut->left.partCount(), std::size_t{1});
        QCOMPARE(cut->right.partCount(), std::size_t{2});
    }

    void mergingTakesEverythingAlong()
    {
        Desk desk;
        const double sum = desk.area(0) + desk.area(1);
        CARRY_OUT(desk, mergeClusters(desk.tables(), std::vector<Row>{0, 1}));
        QVERIFY(near(desk.area(0), sum));
        QCOMPARE(desk.extent(0).partCount(), std::size_t{1});
        const model::Table &memberships = desk.tables()[TableId::Memberships];
        QCOMPARE(memberships.aliveCount(), std::size_t{2}); // east was a member of both
        const model::Table &counts = desk.tables()[TableId::Participation];
        QCOMPARE(counts.aliveCount(), std::size_t{2});
        QCOMPARE(counts.real(0, model::ParticipationFields::Value), 12.0);
        QCOMPARE(counts.text(2, model::ParticipationFields::Cluster), QStringLiteral("a"));
        QVERIFY(!mergeClusters(desk.tables(), std::vector<Row>{0}).ok());
        QVERIFY(!mergeClusters(desk.tables(), std::vector<Row>{0, 0}).ok());
        QVERIFY(!mergeClusters(desk.tables(), std::vector<Row>{0, 1}).ok()); // gone
    }

    void removingAClusterTakesItsZonesAlong()
    {
        Desk desk;
        CARRY_OUT(desk, setCore(desk.tables(), 0, box(126.1, 36.1, 126.2, 36.2)));
        CARRY_OUT(desk, setCore(desk.tables(), 1, desk.extent(1)));
        model::Edit nest(QStringLiteral("nest"));
        nest.setCell(TableId::Clusters, 1, ClusterFields::ParentCluster, QStringLiteral("a"));
        QVERIFY(desk.document.apply(std::move(nest)).ok());
        const auto of = [&desk](TableId table, model::FieldIndex field, const char *cluster) {
            const model::Table &rows = desk.tables()[table];
            std::size_t count = 0;
            for (Row row = 0; row < rows.rowCount(); ++row)
                count += rows.isAlive(row) && rows.text(row, field) == QLatin1String(cluster) ? 1 : 0;
            return count;
        };
        QCOMPARE(of(TableId::Zones, model::ZoneFields::Cluster, "a"), std::size_t{2});
        const std::size_t othersMembers = of(TableId::Memberships, model::MembershipFields::Cluster, "b");
        const std::size_t participants = desk.tables()[TableId::Participants].aliveCount();
        CARRY_OUT(desk, removeCluster(desk.tables(), 0));
        QVERIFY(!desk.tables()[TableId::Clusters].isAlive(0));
        QCOMPARE(of(TableId::Zones, model::ZoneFields::Cluster, "a"), std::size_t{0});
        QCOMPARE(of(TableId::Zones, model::ZoneFields::Cluster, "b"), std::size_t{1});
        QCOMPARE(of(TableId::Memberships, model::MembershipFields::Cluster, "a"), std::size_t{0});
        QCOMPARE(of(TableId::Memberships, model::MembershipFields::Cluster, "b"), othersMembers);
        QCOMPARE(of(TableId::Participation, model::ParticipationFields::Cluster, "a"), std::size_t{0});
        QCOMPARE(desk.tables()[TableId::Participants].aliveCount(), participants);
        QVERIFY(desk.tables()[TableId::Clusters].text(1, ClusterFields::ParentCluster).isEmpty());
        QVERIFY(!removeCluster(desk.tables(), 0).ok());
    }

    void clippingToLandAndProvince()
    {
        Desk desk;
        CARRY_OUT(desk, setExtent(desk.tables(), 0, box(125.5, 36.2, 127.5, 36.4)));
        CARRY_OUT(desk, clipToLand(desk.tables(), *desk.lines, 0));
        QVERIFY(near(desk.area(0), geometry::areaKm2(box(126, 36.2, 127.5, 36.4))));
        CARRY_OUT(desk, clipToRegion(desk.tables(), 0, 1));
        QVERIFY(near(desk.area(0), geometry::areaKm2(box(127, 36.2, 127.5, 36.4))));
        QVERIFY(!clipToRegion(desk.tables(), 0, 0).ok());
        QVERIFY(!clipToRegion(desk.tables(), 0, 999).ok());
        CARRY_OUT(desk, setExtent(desk.tables(), 0, box(10, 10, 11, 11)));
        QVERIFY(!clipToLand(desk.tables(), *desk.lines, 0).ok());
    }

    void movingTurningScalingInMetres()
    {
        Desk desk;
        const auto lengths = [](const Shape &shape) {
            std::vector<double> list;
            for (std::size_t i = 0; i + 1 < shape.points.size(); ++i)
                list.push_back(geometry::distanceM(shape.points[i], shape.points[i + 1]));
            return list;
        };
        const Shape before = desk.extent(2);
        CARRY_OUT(desk, placeExtent(desk.tables(), 2, {.eastM = 12000, .northM = 250000}));
        const auto was = lengths(before);
        const auto is = lengths(desk.extent(2));
        for (std::size_t i = 0; i < was.size(); ++i)
            QVERIFY2(near(was[i], is[i], 1e-5), qPrintable(QString::number(is[i] / was[i], 'g', 12)));
        CARRY_OUT(desk, placeExtent(desk.tables(), 2, {.clockwiseDeg = 30}));
        CARRY_OUT(desk, placeExtent(desk.tables(), 2, {.scale = 2}));
        const auto larger = lengths(desk.extent(2));
        for (std::size_t i = 0; i < was.size(); ++i)
            QVERIFY(near(2 * was[i], larger[i], 1e-4));
        // Clockwise: what was north of the pivot is east of it.
        const auto turned = placedExtent(box(126.9, 36, 127.1, 36.5), {.clockwiseDeg = 90, .pivot = LonLat{127, 36}});
        QVERIFY(turned.ok());
        QVERIFY(turned->bounds().east > 127.5 && std::abs(turned->bounds().south - 35.91) < 0.01);
        for (const double bad : {0.0, -1.0, std::numeric_limits<double>::quiet_NaN()})
            QVERIFY(!placeExtent(desk.tables(), 2, {.scale = bad}).ok());
        QVERIFY(!placeExtent(desk.tables(), 2, {.eastM = std::numeric_limits<double>::infinity()}).ok());
    }

    void cornersMoveComeAndGo()
    {
        Desk desk;
        const CornerRef corner{0, 2};
        CARRY_OUT(desk, moveCorner(desk.tables(), 0, corner, {126.6, 36.45}));
        QCOMPARE(desk.extent(0).ring(0)[2], (LonLat{126.6, 36.45}));
        CARRY_OUT(desk, moveCorner(desk.tables(), 0, {0, 0}, {126.05, 36.05})); // the one that closes the ring
        QCOMPARE(desk.extent(0).ring(0).front(), (LonLat{126.05, 36.05}));
        QCOMPARE(desk.extent(0).ring(0).back(), (LonLat{126.05, 36.05}));
        CARRY_OUT(desk, insertCorner(desk.tables(), 0, {0, 3}, {126.0, 36.2}));
        QCOMPARE(desk.extent(0).ring(0).size(), std::size_t{6});
        CARRY_OUT(desk, removeCorner(desk.tables(), 0, {0, 4}));
        CARRY_OUT(desk, removeCorner(desk.tables(), 0, {0, 3}));
        QVERIFY(!removeCorner(desk.tables(), 0, {0, 0}).ok()); // three are needed
        QVERIFY(!moveCorner(desk.tables(), 0, {0, 9}, {126, 36}).ok());
        QVERIFY(!moveCorner(desk.tables(), 0, {9, 0}, {126, 36}).ok());
        QVERIFY(!moveCorner(desk.tables(), 1, {0, 0}, {126.7, 36.6}).ok()); // it would cross itself
        QVERIFY(!moveCorner(desk.tables(), 1, {0, 0}, {std::numeric_limits<double>::quiet_NaN(), 0}).ok());
        CARRY_OUT(desk, cutHole(desk.tables(), 1, samples::polygon({{126.6, 36.2}, {126.7, 36.2}, {126.7, 36.3}})));
        CARRY_OUT(desk, removeCorner(desk.tables(), 1, {1, 0})); // a hole of three corners goes as a whole
        QCOMPARE(desk.extent(1).ringCount(), std::size_t{1});
    }

    void sharedBordersMoveTogether()
    {
        Desk desk;
        QCOMPARE(cornersAt(desk.tables(), {126.5, 36.4}).size(), std::size_t{2});
        const double sum = desk.area(0) + desk.area(1);
        const auto border = commonBorder(desk.extent(0), desk.extent(1));
        QCOMPARE(border, (std::vector<LonLat>{{126.5, 36.1}, {126.5, 36.4}}));
        const std::vector<LonLat> to{{126.55, 36.1}, {126.45, 36.4}};
        CARRY_OUT(desk, moveSharedCorners(desk.tables(), std::vector<Row>{0, 1}, border, to));
        QVERIFY(near(desk.area(0) + desk.area(1), sum, 1e-6));
        QCOMPARE(commonBorder(desk.extent(0), desk.extent(1)).size(), std::size_t{2});
        // A corner that only one of them has: the other gets one there.
        CARRY_OUT(desk, insertCorner(desk.tables(), 0, {0, 1}, {126.5, 36.25}));
        CARRY_OUT(desk, moveSharedCorners(desk.tables(), {}, std::vector<LonLat>{{126.5, 36.25}},
                                          std::vector<LonLat>{{126.52, 36.25}}));
        QCOMPARE(commonBorder(desk.extent(0), desk.extent(1)).size(), std::size_t{3});
        const auto overlap = geometry::united(
            {std::make_shared<const Shape>(desk.extent(0)), std::make_shared<const Shape>(desk.extent(1))});
        QVERIFY(near(geometry::areaKm2(overlap), desk.area(0) + desk.area(1)));
        QVERIFY(!moveSharedCorners(desk.tables(), {}, std::vector<LonLat>{{1, 1}}, std::vector<LonLat>{{2, 2}}).ok());
        QVERIFY(!moveSharedCorners(desk.tables(), {}, {}, {}).ok());
    }

    void simplifyingAndSmoothingKeepBordersShared_data()
    {
        QTest::addColumn<bool>("smooth");
        QTest::newRow("simplify") << false;
        QTest::newRow("smooth") << true;
    }

    void simplifyingAndSmoothingKeepBordersShared()
    {
        QFETCH(const bool, smooth);
        const auto regions = samples::raggedRegions(3, 3, 126, 35, 5);
        test::AtlasBuilder builder = test::fourDistricts();
        for (std::size_t i = 0; i < regions.size(); ++i)
            builder.cluster(QString::number(i), regions[i]);
        Desk desk;
        desk.document.reset(builder.tables());
        const auto total = [&] {
            double sum = 0;
            std::vector<model::ShapePtr> all;
            for (Row row = 0; row < 9; ++row) {
                sum += desk.area(row);
                all.push_back(std::make_shared<const Shape>(desk.extent(row)));
            }
            const Shape whole = geometry::united(all);
            return std::tuple(sum, geometry::areaKm2(whole), whole.ringCount());
        };
        const std::size_t before = desk.extent(4).points.size();
        // The one in the middle: its eight neighbours change with it where they meet, and nothing comes apart.
        CARRY_OUT(desk, smooth ? smoothExtent(desk.tables(), 4, 2000) : simplifyExtent(desk.tables(), 4, 4000));
        QVERIFY(smooth ? desk.extent(4).points.size() > before : desk.extent(4).points.size() < before);
        const auto [sum, whole, rings] = total();
        QVERIFY2(near(sum, whole, 1e-9), qPrintable(QString::number(sum - whole)));
        QCOMPARE(rings, std::size_t{1});
        // One after the other, corners of the coverage included.
        for (Row row = 0; row < 9; ++row)
            CARRY_OUT(desk, smooth ? smoothExtent(desk.tables(), row, 500) : simplifyExtent(desk.tables(), row, 6000));
        const auto [sum2, whole2, rings2] = total();
        QVERIFY2(near(sum2, whole2, 1e-9), qPrintable(QString::number(sum2 - whole2)));
        QCOMPARE(rings2, std::size_t{1});
        QVERIFY(!simplifyExtent(desk.tables(), 4, 0).ok());
        QVERIFY(!smoothExtent(desk.tables(), 4, std::numeric_limits<double>::quiet_NaN()).ok());
    }

    void toleranceIsKept()
    {
        samples::Dice dice(5);
        const Shape shape = samples::star(dice, {127, 37}, 0.3, 400);
        const auto ring = shape.ring(0);
        const auto simple = simplifiedLine(ring, 800);
        QVERIFY(simple.size() < ring.size() && simple.front() == ring.front() && simple.back() == ring.back());
        const auto farthest = [](std::span<const LonLat> points, std::span<const LonLat> line) {
            double most = 0;
            for (const LonLat &p : points) {
                const geometry::MetricScale scale = geometry::MetricScale::at(p.lat);
                double nearest = 1e9;
                for (std::size_t i = 0; i + 1 < line.size(); ++i)
                    nearest = std::min(
                        nearest,
                        scale.distanceM(p, geometry::between(line[i], line[i + 1],
                                                             geometry::nearestShare(scale, line[i], line[i + 1], p))));
                most = std::max(most, nearest);
            }
            return most;
        };
        QVERIFY(farthest(ring, simple) <= 801);
        QCOMPARE(simplifiedLine(simple, 0.001).size(), simple.size());
        const auto smooth = smoothedLine(ring, 300);
        QVERIFY(farthest(ring, smooth) <= 301 && farthest(smooth, ring) <= 301);
        QVERIFY(smooth.size() > ring.size());
    }

    void coreAndPeripheryMakeUpTheExtent()
    {
        Desk desk;
        const auto zoneArea = [&](Row row) {
            return row == model::noRow ? 0.0 : geometry::areaKm2(*desk.tables()[TableId::Zones].shape(row));
        };
        const auto fits = [&](Row cluster, const QString &id) {
            const Zones zones = zonesOf(desk.tables(), id);
            return near(zoneArea(zones.core) + zoneArea(zones.periphery), desk.area(cluster));
        };
        const QString a = QStringLiteral("a");
        CARRY_OUT(desk, setCore(desk.tables(), 0, box(126.2, 36.2, 126.6, 36.3)));
        QVERIFY(fits(0, a));
        QVERIFY(near(zoneArea(zonesOf(desk.tables(), a).core), geometry::areaKm2(box(126.2, 36.2, 126.5, 36.3))));
        CARRY_OUT(desk, setCore(desk.tables(), 0, box(126.3, 36.2, 126.4, 36.3)));
        QCOMPARE(desk.tables()[TableId::Zones].aliveCount(), std::size_t{2});
        // The zones follow their extent.
        CARRY_OUT(desk, setExtent(desk.tables(), 0, box(126.35, 36.1, 126.5, 36.4)));
        QVERIFY(fits(0, a));
        CARRY_OUT(desk, splitCluster(desk.tables(), 0, std::vector<LonLat>{{126, 36.25}, {127, 36.25}}));
        const Row other = desk.tables()[TableId::Clusters].rowOf(QStringLiteral("cluster-4"));
        QVERIFY(fits(0, a) && fits(other, QStringLiteral("cluster-4")));
        QCOMPARE(desk.tables()[TableId::Zones].aliveCount(), std::size_t{4});
        CARRY_OUT(desk, mergeClusters(desk.tables(), std::vector<Row>{0, other}));
        QVERIFY(fits(0, a));
        QCOMPARE(desk.tables()[TableId::Zones].aliveCount(), std::size_t{2});
        CARRY_OUT(desk, setCore(desk.tables(), 0, box(126, 36, 127, 37))); // all of it: no periphery
        QCOMPARE(desk.tables()[TableId::Zones].aliveCount(), std::size_t{1});
        CARRY_OUT(desk, dissolveZones(desk.tables(), 0));
        QCOMPARE(desk.tables()[TableId::Zones].aliveCount(), std::size_t{0});
        QVERIFY(!dissolveZones(desk.tables(), 0).ok());
        QVERIFY(!setCore(desk.tables(), 0, box(10, 10, 11, 11)).ok());
    }

    void unitsStayLive()
    {
        Desk desk;
        const UnitList west{
            QStringLiteral("set"), QStringLiteral("district"), {QStringLiteral("11"), QStringLiteral("12")}};
        CARRY_OUT(desk, setUnits(desk.tables(), *desk.lines, 0, west));
        QCOMPARE(desk.method(0), unitsDelineation);
        QVERIFY(near(desk.area(0), geometry::areaKm2(box(126, 36, 127, 37))));
        QVERIFY(!setUnits(desk.tables(), *desk.lines, 0,
                          {QStringLiteral("set"), QStringLiteral("district"), {QStringLiteral("77")}})
                     .ok());
        const UnitList gone{QStringLiteral("set"), QStringLiteral("district"), {QStringLiteral("21")}};
        CARRY_OUT(desk, setUnits(desk.tables(), *desk.lines, 1, gone));
        CARRY_OUT(desk, setUnits(desk.tables(), *desk.lines, 2,
                                 {QStringLiteral("set"),
                                  QStringLiteral("district"),
                                  {QStringLiteral("11"), QStringLiteral("22")}}));

        // A newer set, in which 12 has grown, and 21 and 22 are one under another code.
        model::Edit import(QStringLiteral("import"));
        import.insertRow(TableId::BoundarySets, {QStringLiteral("newer"), QStringLiteral("Newer")});
        const auto region = [&](const QString &code, const Shape &shape) {
            import.insertRow(TableId::Regions,
                             {samples::shared(shape), QStringLiteral("newer"), QStringLiteral("district"), code});
        };
        region(QStringLiteral("11"), box(126, 36, 127, 36.5));
        region(QStringLiteral("12"), box(126, 36.5, 127, 37.5));
        region(QStringLiteral("29"), box(127, 36, 128, 37));
        QVERIFY(desk.document.apply(std::move(import)).ok());
        const Row newer = desk.tables()[TableId::BoundarySets].rowOf(QStringLiteral("newer"));
        model::Progress progress;
        const auto lines = BoundaryLines::build(desk.tables(), newer, progress);
        auto made = switchBoundarySet(desk.tables(), *lines, newer);
        QVERIFY(made.ok());
        QCOMPARE(made->leftOut.size(), std::size_t{2});
        QCOMPARE(made->leftOut[0].cluster, Row{1});
        QVERIFY(made->leftOut[0].unchanged);
        QCOMPARE(made->leftOut[1].codes, QStringList{QStringLiteral("22")});
        QVERIFY(made->sentence.contains(QLatin1String("21")) && made->sentence.contains(QLatin1String("22")));
        CARRY_OUT(desk, std::move(made.value().edit));
        QCOMPARE(desk.tables().setting(QStringLiteral("boundary_set")), QStringLiteral("newer"));
        QVERIFY(near(desk.area(0), geometry::areaKm2(box(126, 36, 127, 37.5))));
        QVERIFY(near(desk.area(2), geometry::areaKm2(box(126, 36, 127, 36.5))));
        const auto kept =
            UnitList::fromJson(desk.tables()[TableId::Clusters].text(2, ClusterFields::DelineationParameters));
        QCOMPARE(kept->codes, QStringList{QStringLiteral("11")});
        QCOMPARE(kept->boundarySet, QStringLiteral("newer"));
        // An import that changes the regions in use takes them along.
        model::Edit again(QStringLiteral("import again"));
        again.setCell(TableId::Regions, desk.tables()[TableId::Regions].rowCount() - 2, model::RegionFields::Geom,
                      samples::shared(box(126, 36.5, 127, 38)));
        auto followed = withUnitsFollowing(again, desk.tables(), progress);
        QVERIFY(followed.ok());
        CARRY_OUT(desk, std::move(followed.value().edit));
        QVERIFY(near(desk.area(0), geometry::areaKm2(box(126, 36, 127, 38))));
        model::Edit other(QStringLiteral("rename"));
        other.setCell(TableId::Clusters, 0, ClusterFields::Name, QStringLiteral("x"));
        QVERIFY(withUnitsFollowing(std::move(other), desk.tables(), progress)->leftOut.empty());
        // Changed by hand, it is drawn from then on.
        CARRY_OUT(desk, moveCorner(desk.tables(), 0, {0, 0}, {125.9, 35.9}));
        QCOMPARE(desk.method(0), QStringLiteral("drawn"));
        QVERIFY(desk.tables()[TableId::Clusters].text(0, ClusterFields::DelineationParameters).isEmpty());
    }

    void faultsHaveAPlaceAndARepair()
    {
        using Kind = FaultKind;
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const auto first = [](const Shape &shape) { return shapeFaults(shape).at(0); };
        const Shape bowTie = samples::polygon({{0, 0}, {2, 2}, {2, 0}, {0, 2}});
        QCOMPARE(first(bowTie).kind, Kind::SelfIntersection);
        QCOMPARE(*first(bowTie).place, (LonLat{1, 1}));
        QVERIFY(first(bowTie).sentence.contains(QLatin1String("1.0000")));
        const Shape spiky = samples::polygon({{0, 0}, {2, 0}, {2, 2}, {3, 3}, {2, 2}, {0, 2}});
        QCOMPARE(first(spiky).kind, Kind::Spike);
        QCOMPARE(*first(spiky).place, (LonLat{3, 3}));
        QCOMPARE(first(samples::polygon({{0, 0}, {1, 1}})).kind, Kind::TooFewPoints);
        QCOMPARE(first(samples::polygon({{0, 0}, {1, 1}, {0, 0}, {1, 1}})).kind, Kind::TooFewPoints);
        QVERIFY(!shapeFaults(samples::polygon({{0, 0}, {1, 1}, {2, 2}})).empty());
        QCOMPARE(first(Shape{}).kind, Kind::ZeroArea);
        QCOMPARE(first(samples::polygon({{0, 0}, {nan, 1}, {1, 1}})).kind, Kind::NotFinite);
        QCOMPARE(first(box(170, 80, 190, 85)).kind, Kind::OutsideWorld);
        QCOMPARE(first(samples::polygon({{0, 0}, {4, 0}, {4, 4}, {0, 4}}, {{{5, 5}, {6, 5}, {6, 6}}})).kind,
                 Kind::HoleOutside);
        Shape overlapping = box(0, 0, 2, 2);
        overlapping.beginPart();
        overlapping.addRing(box(0.5, 0.5, 1, 1).ring(0));
        QCOMPARE(first(overlapping).kind, Kind::Overlap);
        QVERIFY(shapeFaults(box(0, 0, 1, 1)).empty());
        // All crossings are found, not only the first.
        QCOMPARE(shapeFaults(samples::polygon({{0, 0}, {6, 0}, {6, 1}, {5, -1}, {4, 1}, {3, -1}, {0, 1}})).size(),
                 std::size_t{4});
        for (const Shape &bad : {bowTie, spiky, overlapping, box(170, 80, 190, 85)}) {
            const RepairProposal proposal = proposeRepair(bad);
            QVERIFY(!proposal.shape.isEmpty() && shapeFaults(proposal.shape).empty());
            QVERIFY(!proposal.sentence.isEmpty());
        }
        QVERIFY(std::abs(proposeRepair(spiky).areaChangeKm2) < 1e-9);
        QVERIFY(proposeRepair(samples::polygon({{0, 0}, {nan, 1}, {1, 1}})).shape.isEmpty());
        Desk desk;
        model::Edit import(QStringLiteral("import"));
        import.setCell(TableId::Clusters, 0, ClusterFields::Geom, samples::shared(bowTie));
        QVERIFY(desk.document.apply(std::move(import)).ok());
        QVERIFY(!addPart(desk.tables(), 0, box(5, 5, 6, 6)).ok());
        CARRY_OUT(desk, repairExtent(desk.tables(), 0));
        CARRY_OUT(desk, addPart(desk.tables(), 0, box(5, 5, 6, 6)));
    }

    void rowsThatAreGoneAreRefused()
    {
        Desk desk;
        const auto &t = desk.tables();
        const Shape shape = box(0, 0, 1, 1);
        for (const Row row : {Row{77}, model::noRow}) {
            QVERIFY(!setExtent(t, row, shape).ok() && !removeExtent(t, row).ok() && !addPart(t, row, shape).ok());
            QVERIFY(!removePart(t, row, 0).ok() && !cutHole(t, row, shape).ok() && !fillHole(t, row, 1).ok());
            QVERIFY(!clipToLand(t, *desk.lines, row).ok() && !clipToRegion(t, row, 0).ok());
            QVERIFY(!simplifyExtent(t, row, 5).ok() && !smoothExtent(t, row, 5).ok());
            QVERIFY(!placeExtent(t, row, {}).ok() && !repairExtent(t, row).ok());
            QVERIFY(!moveCorner(t, row, {}, {}).ok() && !insertCorner(t, row, {}, {}).ok());
            QVERIFY(!removeCorner(t, row, {}).ok() && !setCore(t, row, shape).ok() && !dissolveZones(t, row).ok());
            QVERIFY(!splitCluster(t, row, std::vector<LonLat>{{0, 0}, {1, 1}}).ok());
            QVERIFY(!mergeClusters(t, std::vector<Row>{0, row}).ok());
            QVERIFY(!setUnits(t, *desk.lines, row, {}).ok() && !switchBoundarySet(t, *desk.lines, row).ok());
        }
    }
};

QTEST_GUILESS_MAIN(TestDrawingEdits)
#include "tst_drawing_edits.moc"
