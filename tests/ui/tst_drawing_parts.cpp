// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/document.h"
#include "tests/ui/canvas_atlas.h"
#include "ui/drawing/extent_sketch.h"
#include "ui/drawing/freehand.h"
#include "ui/drawing/participant_edits.h"
#include "ui/drawing/typed_place.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace atlas;
using namespace atlas::ui;
using model::TableId;

/// The parts of drawing that are plain values.
class TestDrawingParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sketchStepsBackAndForward()
    {
        ExtentSketch sketch;
        QVERIFY(!sketch.canStepBack());
        QVERIFY(sketch.addCorner({127, 37}));
        QVERIFY(!sketch.addCorner({127, 37})); // the same place is no corner
        const std::vector<model::LonLat> run{{127, 37}, {127.1, 37}, {127.2, 37.1}};
        QVERIFY(sketch.addRun(run));
        QCOMPARE(sketch.points().size(), std::size_t(3));
        QVERIFY(sketch.addCorner({127, 37.2}));
        const std::vector<model::LonLat> all = sketch.points();
        sketch.stepBack();
        QCOMPARE(sketch.points().size(), std::size_t(3));
        sketch.stepBack(); // the run as a whole
        QCOMPARE(sketch.points().size(), std::size_t(1));
        sketch.stepForward();
        sketch.stepForward();
        QCOMPARE(sketch.points(), all);
        QVERIFY(!sketch.canStepForward());
        sketch.stepBack();
        QVERIFY(sketch.addCorner({126.9, 37.3}));
        QVERIFY(!sketch.canStepForward()); // what was taken back is gone once one goes on
        sketch.stepBack();
        sketch.stepBack();
        sketch.stepBack();
        sketch.stepBack();
        QVERIFY(sketch.isEmpty());
    }

    void sketchCloses()
    {
        ExtentSketch sketch;
        sketch.addCorner({0, 0});
        sketch.addCorner({1, 0});
        QVERIFY(sketch.closed().isEmpty());
        const std::vector<model::LonLat> further{{1, 0}, {1, 1}};
        const model::Shape shape = sketch.closed(further);
        QCOMPARE(shape.partCount(), std::size_t(1));
        QCOMPARE(shape.points, (std::vector<model::LonLat>{{0, 0}, {1, 0}, {1, 1}, {0, 0}}));
        sketch.addCorner({1, 1});
        sketch.addCorner({0, 0}); // back at the first
        QCOMPARE(sketch.closed().points.size(), std::size_t(4));
    }

    void placesAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("lat");
        QTest::newRow("plain") << QStringLiteral("127.1 37.4") << 127.1 << 37.4;
        QTest::newRow("comma") << QStringLiteral("127.1, 37.4") << 127.1 << 37.4;
        QTest::newRow("tight") << QStringLiteral("127.1,37.4") << 127.1 << 37.4;
        QTest::newRow("semicolon") << QStringLiteral(" 127.1; 37.4 ") << 127.1 << 37.4;
        QTest::newRow("letters") << QStringLiteral("37.4N 127.1E") << 127.1 << 37.4;
        QTest::newRow("letters first") << QStringLiteral("E127.1 N37.4") << 127.1 << 37.4;
        QTest::newRow("degree signs") << QStringLiteral("127.1°E 37.4°N") << 127.1 << 37.4;
        QTest::newRow("south and west") << QStringLiteral("70.5W 33.4S") << -70.5 << -33.4;
        QTest::newRow("only this order is a place") << QStringLiteral("37.4 127.1") << 127.1 << 37.4;
        QTest::newRow("minus") << QStringLiteral("-123.1 49.3") << -123.1 << 49.3;
    }
    void placesAreTyped()
    {
        QFETCH(QString, typed);
        QFETCH(double, lon);
        QFETCH(double, lat);
        const model::Result<model::LonLat> place = typedPlace(typed, std::nullopt);
        QVERIFY2(place.ok(), qPrintable(typed));
        QCOMPARE(place->lon, lon);
        QCOMPARE(place->lat, lat);
    }

    void wrongPlacesAreRefused_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"", "127.1", "abc def", "200 100", "127.1E 37.4E", "5 km", "km 45", "nan nan",
                                  "0 km 45", "9999999 km 45", "127.1 37.4 3"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void wrongPlacesAreRefused()
    {
        QFETCH(QString, typed);
        const model::Result<model::LonLat> place = typedPlace(typed, model::LonLat{127, 37});
        QVERIFY(!place.ok());
        QVERIFY(!place.problem().what.isEmpty() && !place.problem().remedy.isEmpty());
    }

    void distanceAndBearing()
    {
        const model::LonLat from{127, 37};
        QVERIFY(!typedPlace(QStringLiteral("5 km 45"), std::nullopt).ok());
        // One degree of latitude at 37° is 110.976 km on WGS 84 (meridian arc 37°–38°: 110 985 m; Karney 2011).
        const auto north = typedPlace(QStringLiteral("110.985 km 0"), from);
        QVERIFY(north.ok());
        QVERIFY2(std::abs(north->lat - 38.0) < 2e-4, qPrintable(QString::number(north->lat, 'f', 8)));
        QVERIFY(std::abs(north->lon - 127.0) < 1e-9);
        const auto west = typedPlace(QStringLiteral("800m 270°"), from);
        QVERIFY(west.ok());
        QVERIFY(west->lon < from.lon && std::abs(west->lat - from.lat) < 1e-5);
        // A degree of longitude at 37° is 88.99 km.
        QVERIFY(std::abs((from.lon - west->lon) * 88995.0 - 800.0) < 1.0);
    }

    void freehandKeepsWhatMatters()
    {
        std::vector<QPointF> line;
        for (int x = 0; x <= 50; ++x)
            line.emplace_back(x, x % 2 == 0 ? 0.4 : -0.4);
        for (int y = 1; y <= 50; ++y)
            line.emplace_back(50.0, y);
        const std::vector<std::size_t> kept = freehandCorners(line, 1.25);
        QCOMPARE(kept.front(), std::size_t(0));
        QCOMPARE(kept.back(), line.size() - 1);
        QCOMPARE(kept.size(), std::size_t(3));
        QVERIFY(std::abs(static_cast<int>(kept[1]) - 50) <= 1);
        QVERIFY(freehandCorners({}, 1.0).empty());
        QCOMPARE(freehandCorners(std::vector<QPointF>{{1, 1}}, 1.0).size(), std::size_t(1));
    }

    void participantsAreMadeMovedAndRemoved()
    {
        model::Document document;
        document.reset(test::canvasAtlas());
        const auto tables = [&]() -> const model::Tables & { return document.tables(); };
        using P = model::ParticipantFields;
        const model::Row row = tables()[TableId::Participants].rowCount();
        NewParticipant made;
        made.kind = QStringLiteral("university");
        made.place = {127.0, 36.9};
        made.cluster = test::wideCluster;
        checkTwice(document, newParticipantEdit(tables(), made), [&](bool done) {
            QCOMPARE(tables()[TableId::Participants].isAlive(row), done);
            QCOMPARE(membersOf(tables(), test::wideCluster).size(), std::size_t(done ? 1 : 0));
        });
        QVERIFY(!tables()[TableId::Participants].text(row, P::Name).isEmpty());
        const QString code = QStringLiteral("32");
        checkTwice(document, moveParticipantEdit(tables(), row, {128.0, 36.9}, &code, QStringLiteral("ko")),
                   [&](bool done) {
                       QCOMPARE(tables()[TableId::Participants].point(row).lon, done ? 128.0 : 127.0);
                       QCOMPARE(tables()[TableId::Participants].text(row, P::RegionCode), done ? code : QString());
                   });
        checkTwice(document, removeParticipantsEdit(tables(), {test::firm, row}), [&](bool done) {
            QCOMPARE(tables()[TableId::Participants].isAlive(row), !done);
            QCOMPARE(tables()[TableId::Links].aliveCount(), std::size_t(done ? 0 : 1)); // the firm's link goes with it
            QCOMPARE(membersOf(tables(), test::wideCluster).size(), std::size_t(done ? 0 : 1));
        });
    }

    void linksAreMadeChangedAndRemoved()
    {
        model::Document document;
        document.reset(test::canvasAtlas());
        const auto links = [&]() -> const model::Table & { return document.tables()[TableId::Links]; };
        const model::Row row = links().rowCount();
        LinkDetails details;
        details.kind = QStringLiteral("supply");
        details.directed = true;
        details.weight = 2.5;
        details.validFrom = QStringLiteral("2018-06");
        checkTwice(document, newLinkEdit(document.tables(), test::university, test::farFirm, details, {}),
                   [&](bool done) { QCOMPARE(links().isAlive(row), done); });
        QCOMPARE(linkDetails(document.tables(), row).validFrom, details.validFrom);
        QVERIFY(linkEdit(document.tables(), row, details, {}).isEmpty());
        details.kind = QStringLiteral("joint_rd");
        details.weight = std::nan("");
        checkTwice(document, linkEdit(document.tables(), row, details, {}), [&](bool done) {
            QCOMPARE(links().text(row, model::LinkFields::Kind), done ? details.kind : QStringLiteral("supply"));
            QCOMPARE(std::isnan(links().real(row, model::LinkFields::Weight)), done);
        });
        checkTwice(document, removeLinksEdit(document.tables(), {row}),
                   [&](bool done) { QCOMPARE(links().isAlive(row), !done); });
    }

    void membershipsAreMadeOnceAndEnded()
    {
        model::Document document;
        document.reset(test::canvasAtlas());
        const auto members = [&] { return membersOf(document.tables(), test::wideCluster); };
        const std::vector<model::Row> two{test::firm, test::university};
        checkTwice(document, addMembersEdit(document.tables(), test::wideCluster, two, {}),
                   [&](bool done) { QCOMPARE(members(), done ? two : std::vector<model::Row>{}); });
        QVERIFY(addMembersEdit(document.tables(), test::wideCluster, two, {}).isEmpty());
        checkTwice(document, removeMembersEdit(document.tables(), test::wideCluster, {test::firm, test::farFirm}, {}),
                   [&](bool done) { QCOMPARE(members().size(), std::size_t(done ? 1 : 2)); });
        QVERIFY(removeMembersEdit(document.tables(), test::wideCluster, {test::farFirm}, {}).isEmpty());
    }

private:
    /// Do, undo, redo, undo and redo again.
    template <typename Check>
    static void checkTwice(model::Document &document, model::Edit edit, Check &&check)
    {
        QVERIFY(document.apply(std::move(edit)).ok());
        check(true);
        for (int round = 0; round < 2; ++round) {
            document.undoStack()->undo();
            check(false);
            document.undoStack()->redo();
            check(true);
        }
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestDrawingParts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_drawing_parts.moc"
