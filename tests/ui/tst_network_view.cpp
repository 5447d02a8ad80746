// SPDX-License-Identifier: GPL-2.0-or-later
// The network view under real mouse and key events.

#include "tests/support/atlas_builder.h"
#include "tests/support/generated_atlas.h"
#include "tests/ui/session_fixture.h"
#include "ui/network/network_canvas.h"
#include "ui/network/network_panel.h"
#include "ui/selection.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace atlas;
using model::LinkFields;
using model::ParticipantFields;
using model::Row;
using model::TableId;
using test::box;
using ui::NetworkPlacing;

namespace {

constexpr int patience = 60'000;

/// Two provinces; "hub" is linked to all others of the first, and across the line to "far". "lost" has no place.
model::Tables twoProvinces()
{
    test::AtlasBuilder atlas;
    atlas.province(QStringLiteral("11"), box(126, 36, 127, 38), QStringLiteral("West"))
        .province(QStringLiteral("31"), box(127, 36, 128, 38), QStringLiteral("East"))
        .cluster(QStringLiteral("c"), box(126.1, 36.1, 126.9, 37.9));
    atlas.participant(QStringLiteral("hub"), {126.5, 37});
    for (int number = 0; number < 6; ++number) {
        const QString id = QStringLiteral("w%1").arg(number);
        atlas.participant(id, {126.2 + 0.1 * number, 36.5}).link(QStringLiteral("hub"), id);
        atlas.member(QStringLiteral("c"), id);
    }
    atlas.participant(QStringLiteral("far"), {127.5, 37}).link(QStringLiteral("hub"), QStringLiteral("far"), 4);
    atlas.link(QStringLiteral("far"), QStringLiteral("hub"), 2);
    atlas.unplaced(QStringLiteral("lost")).link(QStringLiteral("lost"), QStringLiteral("hub"));
    atlas.participant(QStringLiteral("alone"), {127.7, 37.5});
    return std::move(atlas.tables());
}

ui::ProvinceLookup lookupOf(const model::Tables &tables)
{
    return [&tables](Row row) {
        const model::Table &participants = tables[TableId::Participants];
        if (!participants.hasPoint(row))
            return QString();
        return participants.point(row).lon < 127 ? QStringLiteral("11") : QStringLiteral("31");
    };
}

} // namespace

class TestNetworkView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_panel.reset();
        m_selection.reset();
        m_atlas.reset();
    }

    void theSceneCountsWhatCrosses()
    {
        const model::Tables tables = twoProvinces();
        model::Progress progress;
        const auto scene = ui::buildNetworkScene(tables, {QStringLiteral("en"), lookupOf(tables), {}}, progress);
        QCOMPARE(scene->nodes.size(), std::size_t{10});
        QCOMPARE(scene->links.size(), std::size_t{9});
        QCOMPARE(scene->ties.size(), std::size_t{8}); // hub and far are linked both ways
        QCOMPARE(scene->crossingLinks, 2U);
        QCOMPARE(scene->unplacedLinks, 1U);
        QCOMPARE(scene->groups.size(), std::size_t{2});
        QCOMPARE(scene->groups[0].nodes, 7U);
        QCOMPARE(scene->nodes[scene->ranked[0]].name, QStringLiteral("Participant hub"));
        QCOMPARE(scene->nodes[scene->ranked[0]].links, 9U);
        QCOMPARE(scene->nodes[scene->ranked[0]].crossing, 2U);
        const auto some = ui::buildNetworkScene(
            tables, {QStringLiteral("en"), lookupOf(tables), std::vector<Row>{0, 1, 2}}, progress);
        QCOMPARE(some->nodes.size(), std::size_t{3});
        QCOMPARE(some->links.size(), std::size_t{2});
        QCOMPARE(some->leftOut, 7U);
    }

    void placesByForceStayWhileTheLinksDo()
    {
        model::Tables tables = twoProvinces();
        model::Progress progress;
        const ui::NetworkQuery query{QStringLiteral("en"), lookupOf(tables), {}};
        const auto first =
            ui::placeNetwork(ui::buildNetworkScene(tables, query, progress), NetworkPlacing::Force, progress);
        tables[TableId::Participants].setValue(1, ParticipantFields::NameEn, QStringLiteral("Renamed"));
        const auto renamed =
            ui::placeNetwork(ui::buildNetworkScene(tables, query, progress), NetworkPlacing::Force, progress, first);
        QVERIFY(renamed->places == first->places);
        QCOMPARE(renamed->scene->nodes[1].name, QStringLiteral("Renamed"));
        tables[TableId::Links].setAlive(0, false);
        const auto other =
            ui::placeNetwork(ui::buildNetworkScene(tables, query, progress), NetworkPlacing::Force, progress, first);
        QVERIFY(other->places != first->places);
    }

    void provincesAreDiscsThatHoldTheirOwn()
    {
        const model::Tables tables = twoProvinces();
        model::Progress progress;
        const auto scene = ui::buildNetworkScene(tables, {QStringLiteral("en"), lookupOf(tables), {}}, progress);
        const auto drawing = ui::placeNetwork(scene, NetworkPlacing::Provinces, progress);
        QCOMPARE(drawing->discs.size(), std::size_t{3});
        for (std::size_t node = 0; node < scene->nodes.size(); ++node) {
            for (const ui::NetworkDisc &disc : drawing->discs) {
                const QPointF apart = drawing->places[node] - disc.centre;
                QCOMPARE(std::hypot(apart.x(), apart.y()) < disc.radius, disc.group == scene->nodes[node].group);
            }
        }
        for (const ui::NetworkDisc &one : drawing->discs) {
            for (const ui::NetworkDisc &other : drawing->discs) {
                const QPointF apart = one.centre - other.centre;
                QVERIFY(&one == &other || std::hypot(apart.x(), apart.y()) > one.radius + other.radius);
            }
        }
    }

    void asOnTheMapNorthIsUp()
    {
        const model::Tables tables = twoProvinces();
        model::Progress progress;
        const auto scene = ui::buildNetworkScene(tables, {QStringLiteral("en"), lookupOf(tables), {}}, progress);
        const auto drawing = ui::placeNetwork(scene, NetworkPlacing::Geographic, progress);
        const auto place = [&](const char *id) {
            return drawing->places[tables[TableId::Participants].rowOf(QLatin1String(id))];
        };
        QVERIFY(place("hub").y() < place("w0").y());
        QVERIFY(place("hub").x() < place("far").x());
        QCOMPARE(drawing->unlocated, std::size_t{1});
        QVERIFY(place("lost").y() > place("w0").y()); // below all others
        const auto again = ui::placeNetwork(scene, NetworkPlacing::Geographic, progress);
        QVERIFY(again->places == drawing->places);
    }

    void clicksSelectOnBothSides()
    {
        open(twoProvinces());
        const Row hub = row("hub");
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, pixel(hub));
        QCOMPARE(m_selection->participants(), std::vector<Row>{hub});
        const Row far = row("far");
        QTest::mouseClick(&canvas(), Qt::LeftButton, Qt::ControlModifier, pixel(far));
        QCOMPARE(m_selection->participants(), (std::vector<Row>{hub, far}));

        // A line: all links between the two.
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, (pixel(hub) + pixel(far)) / 2);
        QVERIFY(m_selection->participants().empty());
        QCOMPARE(m_selection->links().size(), std::size_t{2});

        // Nothing there.
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, QPoint(2, 2));
        QVERIFY(m_selection->isEmpty());

        // From elsewhere: it is marked here.
        const QImage before = canvas().grab().toImage();
        m_selection->setParticipants({far});
        QVERIFY(canvas().grab().toImage() != before);
    }

    void aBoxSelectsWhatIsInIt()
    {
        open(twoProvinces());
        QTest::mousePress(&canvas(), Qt::LeftButton, Qt::ShiftModifier, QPoint(1, 1));
        QTest::mouseMove(&canvas(), canvas().rect().center());
        QTest::mouseMove(&canvas(), canvas().rect().bottomRight() - QPoint(1, 1));
        QTest::mouseRelease(&canvas(), Qt::LeftButton, Qt::ShiftModifier, canvas().rect().bottomRight() - QPoint(1, 1));
        QCOMPARE(m_selection->participants().size(), std::size_t{10});
    }

    void draggingWheelAndKeysMoveAbout()
    {
        open(twoProvinces());
        const Row hub = row("hub");
        const QPoint before = pixel(hub);
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, QPoint(3, 3));
        QTest::mouseMove(&canvas(), QPoint(30, 30));
        QTest::mouseMove(&canvas(), QPoint(43, 23));
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, QPoint(43, 23));
        QCOMPARE(pixel(hub), before + QPoint(40, 20));
        QVERIFY(m_selection->isEmpty()); // a drag is no click
        const double scale = canvas().view().scale;
        const QPoint place = pixel(hub);
        QWheelEvent wheel(place, canvas().mapToGlobal(QPointF(place)), {}, QPoint(0, 120), Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&canvas(), &wheel);
        QVERIFY(canvas().view().scale > scale);
        QVERIFY((pixel(hub) - place).manhattanLength() <= 1); // what is under the cursor stays there

        canvas().setFocus();
        QTest::keyClick(&canvas(), Qt::Key_Minus);
        QVERIFY(std::abs(canvas().view().scale - scale) < 1e-9);
        const QPoint now = pixel(hub);
        QTest::keyClick(&canvas(), Qt::Key_Left);
        QVERIFY(pixel(hub).x() > now.x());
        QTest::keyClick(&canvas(), Qt::Key_0);
        QCOMPARE(pixel(hub), before);
    }

    void theKeyboardWalksFromTheBestConnectedOn()
    {
        open(twoProvinces());
        canvas().setFocus();
        QSignalSpy described(&canvas(), &ui::NetworkCanvas::described);
        QTest::keyClick(&canvas(), Qt::Key_PageDown);
        QCOMPARE(canvas().current(), row("hub"));
        QVERIFY2(described.last().first().toString().contains(QStringLiteral("Participant hub (West)")),
                 qPrintable(described.last().first().toString()));
        QVERIFY(canvas().accessibleDescription().contains(QStringLiteral("2 of them across a provincial line")));
        QTest::keyClick(&canvas(), Qt::Key_PageDown);
        QCOMPARE(canvas().current(), row("far"));
        QTest::keyClick(&canvas(), Qt::Key_Return);
        QCOMPARE(m_selection->participants(), std::vector<Row>{row("far")});
        QTest::keyClick(&canvas(), Qt::Key_PageUp);
        QCOMPARE(canvas().current(), row("hub"));
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QVERIFY(m_selection->isEmpty());
    }

    void theAtlasIsFollowed()
    {
        open(twoProvinces());
        QVERIFY2(m_panel->summary().contains(QStringLiteral("10 participants, 9 links; 2 cross")),
                 qPrintable(m_panel->summary()));
        model::Edit edit(QStringLiteral("add"));
        edit.insertRow(TableId::Participants,
                       {model::LonLat{126.3, 37.2}, QStringLiteral("new"), QStringLiteral("New one")});
        edit.insertRow(TableId::Links, {QStringLiteral("x"), QStringLiteral("new"), QStringLiteral("far")});
        QVERIFY(session().apply(std::move(edit)).ok());
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->summary().contains(QStringLiteral("11 participants, 10 links; 3 cross")),
                                 patience);
        session().undo();
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->summary().contains(QStringLiteral("10 participants, 9 links; 2 cross")),
                                 patience);
        // Only the selected cluster.
        QVERIFY(!m_panel->onlyClusterButton()->isEnabled());
        m_selection->setCluster(0);
        QTest::mouseClick(m_panel->onlyClusterButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->summary().contains(QStringLiteral("6 participants, 0 links")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(session().tasks().tasks().empty(), patience);
    }

    void everyPlacingIsDrawn()
    {
        open(twoProvinces());
        for (const NetworkPlacing placing :
             {NetworkPlacing::Provinces, NetworkPlacing::Geographic, NetworkPlacing::Force}) {
            m_panel->setPlacing(placing);
            QTRY_VERIFY_WITH_TIMEOUT(canvas().drawing()->placing == placing && canvas().isCurrentPicture(), patience);
            const QImage picture = canvas().grab().toImage();
            const QColor crossing = canvas().look().palette.crossing;
            bool found = false;
            for (int y = 0; y < picture.height() && !found; ++y) {
                for (int x = 0; x < picture.width() && !found; ++x)
                    found = picture.pixelColor(x, y) == crossing;
            }
            QVERIFY2(found, "the line that crosses is drawn in its colour");
        }
    }

    void aPictureIsWritten()
    {
        open(twoProvinces());
        for (const char *name : {"n.png", "n.svg", "n.pdf"}) {
            const QString path = m_atlas->folder() + u'/' + QLatin1String(name);
            QSignalSpy written(m_panel.get(), &ui::NetworkPanel::exported);
            m_panel->exportTo(path);
            QVERIFY(written.wait(patience));
            QVERIFY(QFile(path).size() > 1000);
        }
        QImage png(m_atlas->folder() + QStringLiteral("/n.png"));
        QCOMPARE(png.width(), 2 * canvas().width());
        QVERIFY(png.height() > 2 * canvas().height()); // title and note
        for (const QString &path :
             {QStringLiteral("/no/such/folder/n.png"), m_atlas->folder() + QStringLiteral("/n.gif")}) {
            QSignalSpy failed(m_panel.get(), &ui::NetworkPanel::exportFailed);
            m_panel->exportTo(path);
            QVERIFY(failed.wait(patience));
            QVERIFY(failed.first().first().value<model::Problem>().sentence().startsWith(path));
        }
    }

    void theGridFindsWhatLiesInARectangle()
    {
        std::vector<QPointF> places;
        for (int at = 0; at < 5000; ++at)
            places.emplace_back((at * 7919) % 1000, (at * 104729) % 613);
        const ui::PlaceGrid grid(places, QRectF(0, 0, 1000, 613));
        for (const QRectF &box : {QRectF(10, 20, 50, 30), QRectF(-50, -50, 70, 700), QRectF(990, 600, 100, 100),
                                  QRectF(0, 0, 1000, 613), QRectF(2000, 0, 5, 5)}) {
            std::vector<std::uint32_t> expected;
            for (std::uint32_t at = 0; at < places.size(); ++at) {
                if (box.contains(places[at]))
                    expected.push_back(at);
            }
            std::vector<std::uint32_t> found;
            grid.forEachNear(box, [&](std::uint32_t at) {
                if (box.contains(places[at]))
                    found.push_back(at);
            });
            std::sort(found.begin(), found.end());
            QCOMPARE(found, expected);
        }
        ui::PlaceGrid().forEachNear(QRectF(0, 0, 1, 1), [](std::uint32_t) { QFAIL("nothing is there"); });
    }

    void twentyThousandParticipantsAreShownAndSaid()
    {
        const model::Tables tables = test::generatedAtlas(test::AtlasSize::small());
        model::Progress progress;
        const auto scene = ui::buildNetworkScene(tables, {QStringLiteral("en"), {}, {}}, progress);
        QCOMPARE(scene->nodes.size(), std::size_t{20000});
        const auto drawing = ui::placeNetwork(scene, NetworkPlacing::Force, progress);
        QVERIFY(drawing);
        QVERIFY(drawing->byForce >= 2000 && drawing->byForce < 20000);
        QCOMPARE(drawing->places.size(), std::size_t{20000});
        ui::Selection selection;
        ui::NetworkCanvas large(selection);
        large.resize(900, 700);
        large.show();
        large.setDrawing(drawing, false);
        QTRY_VERIFY_WITH_TIMEOUT(large.isCurrentPicture(), patience);
    }

    void anEmptyAtlasSaysSo()
    {
        test::AtlasBuilder atlas;
        open(std::move(atlas.tables()));
        QVERIFY(!m_panel->exportButton()->isEnabled());
        QTest::keyClick(&canvas(), Qt::Key_PageDown);
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, QPoint(20, 20));
        QCOMPARE(canvas().current(), model::noRow);
    }

private:
    session::AtlasSession &session() { return m_atlas->session(); }
    ui::NetworkCanvas &canvas() { return m_panel->canvas(); }
    Row row(const char *id) { return session().document().tables()[TableId::Participants].rowOf(QLatin1String(id)); }
    QPoint pixel(Row participant) { return canvas().pixelOf(participant).value_or(QPointF()).toPoint(); }

    void open(model::Tables tables)
    {
        m_atlas = std::make_unique<test::OpenSession>(std::move(tables));
        QVERIFY2(m_atlas->isOpen(), qPrintable(m_atlas->error()));
        QVERIFY(m_atlas->waitForIndex());
        m_selection = std::make_unique<ui::Selection>();
        m_panel = std::make_unique<ui::NetworkPanel>(session(), *m_selection);
        m_panel->resize(560, 600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        QTRY_VERIFY_WITH_TIMEOUT(
            canvas().drawing() != nullptr && !m_panel->isWorking() && session().tasks().tasks().empty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(canvas().drawing()->scene->nodes.empty() || canvas().isCurrentPicture(), patience);
    }

    std::unique_ptr<test::OpenSession> m_atlas;
    std::unique_ptr<ui::Selection> m_selection;
    std::unique_ptr<ui::NetworkPanel> m_panel;
};

QTEST_MAIN(TestNetworkView)
#include "tst_network_view.moc"
