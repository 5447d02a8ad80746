// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/ui/canvas_atlas.h"
#include "tests/ui/fake_map_renderer.h"
#include "tests/ui/session_fixture.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/view_projection.h"
#include "ui/selection.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <memory>

using namespace atlas;
using atlas::test::FakeMapRenderer;

namespace {

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

/// The canvas under real mouse, wheel and key events, with a renderer whose pictures tell which place they show.
class TestMapCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_atlas = std::make_unique<test::OpenSession>(test::canvasAtlas());
        QVERIFY2(m_atlas->isOpen(), qPrintable(m_atlas->error()));
        QVERIFY(m_atlas->waitForIndex());
    }

    void init()
    {
        m_atlas->session().setLayers({});
        m_renderer = std::make_unique<FakeMapRenderer>();
        m_selection = std::make_unique<ui::Selection>();
        m_canvas = std::make_unique<ui::MapCanvas>(m_atlas->session(), *m_selection, *m_renderer, QStringLiteral("ko"));
        m_canvas->setAnimated(false);
        m_canvas->resize(800, 600);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        QTRY_VERIFY(!m_canvas->isPictureStale());
    }

    void cleanup()
    {
        m_canvas.reset();
        m_selection.reset();
        m_renderer.reset();
    }

    void opensWithEverythingInSight()
    {
        QCOMPARE(m_canvas->view().crs, QStringLiteral("EPSG:5179"));
        QCOMPARE(m_canvas->view().size, QSize(800, 600));
        for (const model::LonLat place : {test::firmPlace, test::farPlace, test::innerPlace})
            QVERIFY(QRectF(m_canvas->rect()).contains(*m_canvas->pixelAt(place)));
        QVERIFY(m_canvas->scaleDenominator() > 1e5);
        // The picture on screen is the one for the view.
        const QPointF map = m_canvas->view().toMap(cellMiddle(300, 420));
        QCOMPARE(colourAt(cellMiddle(300, 420)), FakeMapRenderer::colourAt(map));
    }

    void panMovesThePictureAtOnceAndANewOneReplacesIt()
    {
        m_renderer->setDelay(-1);
        const auto asked = m_renderer->requests().size();
        const QPoint spot = cellMiddle(200, 200).toPoint();
        const QPoint delta(60, -40);
        const QPointF place = m_canvas->view().toMap(spot);
        const QColor before = colourAt(spot);
        drag(spot, spot + delta, Qt::LeftButton, false);
        QCOMPARE(colourAt(spot + delta), before);
        QVERIFY(distance(m_canvas->view().toPixel(place), spot + delta) < 1e-6);
        QVERIFY(m_canvas->isPictureStale());
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, spot + delta);
        QTRY_VERIFY(m_renderer->requests().size() > asked);
        QTRY_COMPARE(m_renderer->requests().last().view, m_canvas->view());
        QVERIFY(m_renderer->deliver());
        QVERIFY(!m_canvas->isPictureStale());
        QCOMPARE(colourAt(spot + delta), FakeMapRenderer::colourAt(place));
        QVERIFY(m_selection->isEmpty());
    }

    void picturesKeepComingWhileTheHandMoves()
    {
        m_renderer->setDelay(-1);
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, {400, 300});
        move({430, 300}, Qt::LeftButton, {});
        QTRY_VERIFY(m_renderer->isWaiting());
        const auto asked = m_renderer->requests().size();
        move({460, 300}, Qt::LeftButton, {});
        QTest::qWait(60);
        QCOMPARE(m_renderer->requests().size(), asked); // the one under way is left to finish
        QVERIFY(m_renderer->deliver());
        QTRY_COMPARE(m_renderer->requests().size(), asked + 1);
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, {460, 300});
    }

    void middleButtonMovesWithAnyTool()
    {
        m_canvas->setTool(ui::MapCanvas::Tool::ZoomBox);
        const QPointF centre = m_canvas->view().centre;
        drag({400, 300}, {450, 300}, Qt::MiddleButton);
        QVERIFY(std::abs(m_canvas->view().centre.x() - (centre.x() - 50.0 * m_canvas->view().unitsPerPixel)) < 1e-3);
    }

    void heldSpaceMovesWithAnyTool()
    {
        m_canvas->setTool(ui::MapCanvas::Tool::ZoomBox);
        const maps::MapView before = m_canvas->view();
        QTest::keyPress(m_canvas.get(), Qt::Key_Space);
        QCOMPARE(m_canvas->cursor().shape(), Qt::OpenHandCursor);
        drag({400, 300}, {400, 350});
        QTest::keyRelease(m_canvas.get(), Qt::Key_Space);
        QCOMPARE(m_canvas->cursor().shape(), Qt::CrossCursor);
        QCOMPARE(m_canvas->view().unitsPerPixel, before.unitsPerPixel);
        QVERIFY(std::abs(m_canvas->view().centre.y() - (before.centre.y() + 50.0 * before.unitsPerPixel)) < 1e-3);
    }

    void wheelZoomsAtTheCursor()
    {
        const QPointF cursor(123.0, 456.0);
        const maps::MapView before = m_canvas->view();
        const QPointF place = before.toMap(cursor);
        wheel(cursor, 120);
        QVERIFY(m_canvas->view().unitsPerPixel < before.unitsPerPixel);
        QVERIFY(distance(m_canvas->view().toPixel(place), cursor) < 1e-6);
        wheel(cursor, -120);
        QVERIFY(std::abs(m_canvas->view().unitsPerPixel / before.unitsPerPixel - 1.0) < 1e-9);
        QVERIFY(distance(m_canvas->view().toPixel(place), cursor) < 1e-6);
    }

    void wheelGlidesToTheSamePlace()
    {
        m_canvas->setAnimated(true);
        const QPointF cursor(200.0, 100.0);
        const model::LonLat place = *m_canvas->lonLatAt(cursor);
        wheel(cursor, 120);
        wheel(cursor, 120);
        QVERIFY(!isAtRest());
        QVERIFY(distance(*m_canvas->pixelAt(place), cursor) < 1e-3);
        QTRY_VERIFY(isAtRest());
        QVERIFY(distance(*m_canvas->pixelAt(place), cursor) < 1e-3);
    }

    void fineWheelDeltasAddUp()
    {
        const double before = m_canvas->view().unitsPerPixel;
        wheel({400, 300}, 120);
        const double oneNotch = m_canvas->view().unitsPerPixel;
        m_canvas->zoomToAll();
        for (int i = 0; i < 8; ++i)
            wheel({400, 300}, 15);
        QVERIFY(std::abs(m_canvas->view().unitsPerPixel / oneNotch - 1.0) < 1e-9);
        QVERIFY(oneNotch < before);
    }

    void newestViewWins()
    {
        m_renderer->setDelay(-1);
        m_canvas->zoomIn();
        QTRY_VERIFY(m_renderer->isWaiting());
        const FakeMapRenderer::Request old = m_renderer->requests().last();
        m_canvas->zoomIn();
        QTRY_COMPARE(m_renderer->requests().last().view, m_canvas->view());
        m_renderer->deliverLate(old);
        QVERIFY(m_canvas->isPictureStale());
        QVERIFY(m_renderer->deliver());
        QVERIFY(!m_canvas->isPictureStale());
    }

    void manyChangesMakeOneRequest()
    {
        const auto asked = m_renderer->requests().size();
        for (int i = 0; i < 20; ++i)
            m_canvas->setView(m_canvas->view().panned({3.0, 0.0}));
        QTRY_VERIFY(!m_canvas->isPictureStale());
        QCOMPARE(m_renderer->requests().size(), asked + 1);
    }

    void clickSelectsParticipantThenWhatLiesBeneath()
    {
        const QPoint spot = pixel(test::firmPlace);
        click(spot);
        QCOMPARE(m_selection->participants().size(), std::size_t(1));
        const model::Row first = m_selection->participants().front();
        QVERIFY(first == test::firm || first == test::university);
        click(spot);
        QCOMPARE(m_selection->participants().size(), std::size_t(1));
        QVERIFY(m_selection->participants().front() != first);
        click(spot);
        QCOMPARE(m_selection->cluster(), test::wideCluster);
        QVERIFY(m_selection->participants().empty());
    }

    void clickReachesAParticipantNearby()
    {
        click(pixel(test::farPlace) + QPoint(3, -3));
        QCOMPARE(m_selection->participants(), std::vector<model::Row>{test::farFirm});
        m_selection->clear();
        click(pixel(test::farPlace) + QPoint(14, 0));
        QVERIFY(m_selection->isEmpty());
    }

    void clickSelectsTheSmallestCluster()
    {
        click(pixel(test::innerPlace));
        QCOMPARE(m_selection->cluster(), test::innerCluster);
        click(pixel(test::innerPlace));
        QCOMPARE(m_selection->cluster(), test::wideCluster);
        click(pixel(test::emptyPlace));
        QVERIFY(m_selection->isEmpty());
    }

    void ctrlClickAddsAndRemoves()
    {
        click(pixel(test::farPlace));
        click(pixel(test::firmPlace), Qt::ControlModifier);
        QCOMPARE(m_selection->participants().size(), std::size_t(2));
        click(pixel(test::farPlace), Qt::ControlModifier);
        QCOMPARE(m_selection->participants().size(), std::size_t(1));
        click(pixel(test::emptyPlace), Qt::ControlModifier); // a miss takes nothing away
        QCOMPARE(m_selection->participants().size(), std::size_t(1));
        click(pixel(test::widePlace), Qt::ControlModifier);
        QCOMPARE(m_selection->cluster(), test::wideCluster);
        QCOMPARE(m_selection->participants().size(), std::size_t(1));
        click(pixel(test::widePlace), Qt::ControlModifier);
        QCOMPARE(m_selection->cluster(), model::noRow);
    }

    void hiddenLayersAreNotClicked()
    {
        session::LayerSettings layers;
        layers.layers[maps::LayerRole::Participants] = {false, 1.0};
        m_atlas->session().setLayers(layers);
        click(pixel(test::farPlace));
        QVERIFY(m_selection->isEmpty());
        click(pixel(test::firmPlace));
        QCOMPARE(m_selection->cluster(), test::wideCluster);
    }

    void panToolDoesNotSelect()
    {
        m_canvas->setTool(ui::MapCanvas::Tool::Pan);
        click(pixel(test::farPlace));
        QVERIFY(m_selection->isEmpty());
    }

    void selectionIsMarkedOnTheMap()
    {
        const QImage before = m_canvas->grab().toImage();
        m_selection->setParticipants({test::farFirm});
        const QImage marked = m_canvas->grab().toImage();
        const QRect around = QRect(QPoint(0, 0), QSize(24, 24)).translated(pixel(test::farPlace) - QPoint(12, 12));
        QVERIFY(before.copy(around) != marked.copy(around));
        m_selection->clear();
        QCOMPARE(m_canvas->grab().toImage().copy(around), before.copy(around));
        m_selection->setLinks({0});
        QVERIFY(m_canvas->grab().toImage() != before);
    }

    void hoverMarksAndTells()
    {
        const QImage before = m_canvas->grab().toImage();
        move(pixel(test::farPlace), Qt::NoButton, {});
        QTRY_COMPARE(m_canvas->cursor().shape(), Qt::PointingHandCursor);
        QVERIFY(m_canvas->grab().toImage() != before);
        QHelpEvent help(QEvent::ToolTip, pixel(test::farPlace), m_canvas->mapToGlobal(pixel(test::farPlace)));
        QApplication::sendEvent(m_canvas.get(), &help);
        QVERIFY2(QToolTip::text().contains(QStringLiteral("&lt;img")), qPrintable(QToolTip::text()));
        QVERIFY(!QToolTip::text().contains(QStringLiteral("<img")));
        QToolTip::hideText();
        move(pixel(test::emptyPlace), Qt::NoButton, {});
        QTRY_COMPARE(m_canvas->cursor().shape(), Qt::ArrowCursor);
        QCOMPARE(m_canvas->grab().toImage(), before);
    }

    void cursorTellsItsPlace()
    {
        QSignalSpy moved(m_canvas.get(), &ui::MapCanvas::cursorMoved);
        move(pixel(test::farPlace), Qt::NoButton, {});
        QTRY_VERIFY(!moved.isEmpty());
        QVERIFY(moved.last().at(1).toBool());
        const auto place = moved.last().at(0).value<model::LonLat>();
        QVERIFY(std::abs(place.lon - test::farPlace.lon) < 0.01 && std::abs(place.lat - test::farPlace.lat) < 0.01);
    }

    void keyboardMovesAndZooms()
    {
        const maps::MapView home = m_canvas->view();
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QVERIFY(m_canvas->view().centre.x() > home.centre.x());
        QTest::keyClick(m_canvas.get(), Qt::Key_Up);
        QVERIFY(m_canvas->view().centre.y() > home.centre.y());
        QTest::keyClick(m_canvas.get(), Qt::Key_Plus);
        QVERIFY(m_canvas->view().unitsPerPixel < home.unitsPerPixel);
        QTest::keyClick(m_canvas.get(), Qt::Key_Home);
        QCOMPARE(m_canvas->view(), home);
        QTest::keyClick(m_canvas.get(), Qt::Key_Minus);
        QVERIFY(m_canvas->view().unitsPerPixel > home.unitsPerPixel);
    }

    void escapeEndsTheToolThenTheSelection()
    {
        m_selection->setCluster(test::wideCluster);
        m_canvas->setTool(ui::MapCanvas::Tool::Pan);
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QCOMPARE(m_canvas->tool(), ui::MapCanvas::Tool::Select);
        QCOMPARE(m_selection->cluster(), test::wideCluster);
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QVERIFY(m_selection->isEmpty());
    }

    void historyGoesBackAndForward()
    {
        const maps::MapView home = m_canvas->view();
        m_canvas->zoomToCluster(test::innerCluster);
        const maps::MapView closer = m_canvas->view();
        QVERIFY(closer.unitsPerPixel < home.unitsPerPixel);
        QTest::keyClick(m_canvas.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_canvas->view(), home);
        QVERIFY(m_canvas->canGoForward());
        QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_canvas->view(), closer);
    }

    void shiftDragZoomsToTheBox()
    {
        const maps::MapView before = m_canvas->view();
        const QPointF middle = before.toMap({300.0, 200.0});
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, Qt::ShiftModifier, {200, 150});
        move({400, 250}, Qt::LeftButton, Qt::ShiftModifier);
        const QImage banded = m_canvas->grab().toImage();
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, Qt::ShiftModifier, {400, 250});
        QVERIFY(banded != m_canvas->grab().toImage());
        QVERIFY(std::abs(m_canvas->view().unitsPerPixel - before.unitsPerPixel / 4.0) < 1e-6);
        QVERIFY(distance(m_canvas->view().centre, middle) < 1.0);
        // A slip of the hand zooms nowhere.
        const maps::MapView closer = m_canvas->view();
        drag({200, 150}, {202, 151}, Qt::LeftButton, true, Qt::ShiftModifier);
        QCOMPARE(m_canvas->view(), closer);
    }

    void doubleClickZoomsInThere()
    {
        const QPoint spot(500, 200);
        const maps::MapView before = m_canvas->view();
        const QPointF place = before.toMap(spot);
        QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, spot);
        QVERIFY(std::abs(m_canvas->view().unitsPerPixel - before.unitsPerPixel / 2.0) < 1e-6);
        QVERIFY(distance(m_canvas->view().toPixel(place), spot) < 1e-6);
    }

    void zoomsToSelection()
    {
        QVERIFY(!m_canvas->canZoomToSelection());
        m_canvas->zoomToSelection(); // nothing selected: stays
        m_selection->setParticipants({test::farFirm});
        QVERIFY(m_canvas->canZoomToSelection());
        m_canvas->zoomToSelection();
        QVERIFY(distance(*m_canvas->pixelAt(test::farPlace), {400, 300}) < 1.0);
        QVERIFY(m_canvas->metresPerPixel() < 20.0);
        m_selection->setLinks({0});
        m_selection->setParticipants({});
        m_canvas->zoomToSelection();
        QVERIFY(QRectF(m_canvas->rect()).contains(*m_canvas->pixelAt(test::farPlace)));
        QVERIFY(QRectF(m_canvas->rect()).contains(*m_canvas->pixelAt(test::firmPlace)));
    }

    void resizingKeepsTheCentre()
    {
        m_canvas->setView(m_canvas->view().panned({50.0, 20.0}).zoomedAt({400, 300}, 2.0));
        const maps::MapView before = m_canvas->view();
        m_canvas->resize(500, 700);
        QTRY_COMPARE(m_canvas->view().size, QSize(500, 700));
        QCOMPARE(m_canvas->view().centre, before.centre);
        QCOMPARE(m_canvas->view().unitsPerPixel, before.unitsPerPixel);
    }

    void untouchedMapStaysFittedToTheCanvas()
    {
        m_canvas->resize(400, 300);
        QTRY_COMPARE(m_canvas->view().size, QSize(400, 300));
        for (const model::LonLat place : {test::firmPlace, test::farPlace, test::innerPlace})
            QVERIFY(QRectF(m_canvas->rect()).contains(*m_canvas->pixelAt(place)));
    }

    void scaleCanBeSet()
    {
        m_canvas->setScaleDenominator(250000.0);
        QVERIFY(std::abs(m_canvas->scaleDenominator() / 250000.0 - 1.0) < 1e-3);
    }

    void rightClickTellsWhatIsThere()
    {
        QSignalSpy asked(m_canvas.get(), &ui::MapCanvas::contextMenuRequested);
        const QPoint spot = pixel(test::farPlace);
        QContextMenuEvent event(QContextMenuEvent::Mouse, spot, m_canvas->mapToGlobal(spot));
        QApplication::sendEvent(m_canvas.get(), &event);
        QCOMPARE(asked.size(), 1);
        const auto picked = asked.first().at(0).value<session::Picked>();
        QCOMPARE(picked.participants, std::vector<model::Row>{test::farFirm});
        QVERIFY(m_selection->isEmpty());
    }

    void languageReachesTheScene()
    {
        m_canvas->setLanguage(QStringLiteral("en"));
        QTRY_COMPARE(m_renderer->requests().last().scene.style.labelLanguage, QStringLiteral("en"));
    }

    void layerChangesAskForAPicture()
    {
        const auto asked = m_renderer->requests().size();
        session::LayerSettings layers;
        layers.darkMap = true;
        m_atlas->session().setLayers(layers);
        QVERIFY(m_canvas->isPictureStale());
        QTRY_VERIFY(!m_canvas->isPictureStale());
        QVERIFY(m_renderer->requests().size() > asked);
    }

    void withoutAnEngineTheMapStaysUsable()
    {
        m_canvas.reset();
        m_renderer->setState(maps::EngineState::Missing, QStringLiteral("no engine"));
        m_canvas = std::make_unique<ui::MapCanvas>(m_atlas->session(), *m_selection, *m_renderer, QStringLiteral("en"));
        m_canvas->setAnimated(false);
        m_canvas->resize(800, 600);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        // Outlines come from a worker: the province's land gets a colour of its own.
        const maps::Palette palette = maps::Palette::forTheme(maps::MapTheme::Light);
        QTRY_COMPARE(colourAt(pixel(test::emptyPlace)), palette.land);
        click(pixel(test::innerPlace));
        QCOMPARE(m_selection->cluster(), test::innerCluster);
        const maps::MapView before = m_canvas->view();
        drag({400, 300}, {450, 300});
        QVERIFY(m_canvas->view().centre != before.centre);
        wheel({400, 300}, 120);
        QVERIFY(m_canvas->view().unitsPerPixel < before.unitsPerPixel);
        QVERIFY(m_canvas->isPictureStale());
        // It comes back: drawn without being asked.
        m_renderer->setState(maps::EngineState::Ready);
        QTRY_VERIFY(!m_canvas->isPictureStale());
        QCOMPARE(colourAt(cellMiddle(300, 420)),
                 FakeMapRenderer::colourAt(m_canvas->view().toMap(cellMiddle(300, 420))));
    }

    void aCrashLeavesTheLastPicture()
    {
        m_renderer->setState(maps::EngineState::Restarting, QStringLiteral("again"));
        const QPoint spot = cellMiddle(300, 420).toPoint();
        const QColor before = colourAt(spot);
        drag(spot, spot + QPoint(30, 0));
        QCOMPARE(colourAt(spot + QPoint(30, 0)), before);
        m_renderer->setState(maps::EngineState::Ready);
        QTRY_VERIFY(!m_canvas->isPictureStale());
    }

    void aFailureIsToldOnceAndTheNextViewIsTried()
    {
        QSignalSpy failed(m_canvas.get(), &ui::MapCanvas::pictureFailed);
        m_renderer->failNextPicture(
            {maps::EngineProblem::Kind::Refused, QStringLiteral("Links"), QStringLiteral("cannot")});
        const auto asked = m_renderer->requests().size();
        m_canvas->zoomIn();
        QTRY_COMPARE(failed.size(), 1);
        QTest::qWait(60);
        QCOMPARE(m_renderer->requests().size(), asked + 1);
        m_canvas->zoomOut();
        QTRY_VERIFY(!m_canvas->isPictureStale());
    }

    void warningsAreToldOnce()
    {
        QSignalSpy warned(m_canvas.get(), &ui::MapCanvas::pictureWarned);
        m_renderer->setWarnings({QStringLiteral("left out")});
        m_canvas->zoomIn();
        QTRY_VERIFY(!m_canvas->isPictureStale());
        m_canvas->zoomIn();
        QTRY_VERIFY(!m_canvas->isPictureStale());
        QCOMPARE(warned.size(), 1);
    }

    void closingTheAtlasEmptiesTheMap()
    {
        test::OpenSession atlas(test::canvasAtlas());
        QVERIFY2(atlas.isOpen(), qPrintable(atlas.error()));
        FakeMapRenderer renderer;
        ui::Selection selection;
        ui::MapCanvas canvas(atlas.session(), selection, renderer, QStringLiteral("ko"));
        canvas.resize(300, 200);
        canvas.show();
        QTRY_VERIFY(!canvas.isPictureStale());
        atlas.session().close();
        const QColor background = maps::Palette::forTheme(maps::MapTheme::Light).background;
        QCOMPARE(canvas.grab().toImage().pixelColor(150, 20), background);
        QVERIFY(!canvas.lonLatAt({10, 10}));
        QCOMPARE(canvas.scaleDenominator(), 0.0);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {150, 100});
        QTest::keyClick(&canvas, Qt::Key_Plus);
    }

private:
    QPoint pixel(model::LonLat place) const { return m_canvas->pixelAt(place)->toPoint(); }

    /// The middle of the chequered cell that covers this pixel: colours near edges are blurred.
    QPointF cellMiddle(double x, double y) const
    {
        const QPointF map = m_canvas->view().toMap({x, y});
        const double size = FakeMapRenderer::cellSize;
        return m_canvas->view().toPixel(
            {(std::floor(map.x() / size) + 0.5) * size, (std::floor(map.y() / size) + 0.5) * size});
    }

    QColor colourAt(QPointF spot) const { return m_canvas->grab().toImage().pixelColor(spot.toPoint()); }

    /// Whether what is on screen is the view it is to come to rest in.
    bool isAtRest() const
    {
        ui::ViewProjection projection;
        projection.setCrs(m_canvas->view().crs);
        return distance(m_canvas->view().toPixel(*projection.toMap(test::farPlace)),
                        *m_canvas->pixelAt(test::farPlace)) < 1e-6;
    }

    void click(QPoint spot, Qt::KeyboardModifiers modifiers = {})
    {
        move(spot, Qt::NoButton, {});
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, modifiers, spot);
    }

    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton, bool lets = true,
              Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(m_canvas.get(), button, modifiers, from);
        move(from + (to - from) / 2, button, modifiers);
        move(to, button, modifiers);
        if (lets)
            QTest::mouseRelease(m_canvas.get(), button, modifiers, to);
    }

    /// QTest::mouseMove() sends nothing when the cursor is there already, and never with a button held.
    void move(QPoint to, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
    {
        QMouseEvent event(QEvent::MouseMove, to, m_canvas->mapToGlobal(to), Qt::NoButton, button, modifiers);
        QApplication::sendEvent(m_canvas.get(), &event);
    }

    void wheel(QPointF at, int angle)
    {
        QWheelEvent event(at, m_canvas->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_canvas.get(), &event);
    }

    std::unique_ptr<test::OpenSession> m_atlas;
    std::unique_ptr<FakeMapRenderer> m_renderer;
    std::unique_ptr<ui::Selection> m_selection;
    std::unique_ptr<ui::MapCanvas> m_canvas;
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestMapCanvas test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_map_canvas.moc"
