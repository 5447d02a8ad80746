// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/ui/canvas_atlas.h"
#include "tests/ui/drawing_fixture.h"
#include "ui/drawing/draw_extent_tool.h"
#include "ui/drawing/inline_form.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <cmath>

using namespace atlas;
using model::ClusterFields;
using model::TableId;

namespace {

constexpr model::LonLat a{126.95, 37.10};
constexpr model::LonLat b{127.20, 37.10};
constexpr model::LonLat c{127.20, 37.30};
constexpr model::LonLat d{126.95, 37.30};

bool near(model::LonLat one, model::LonLat other, double degrees)
{
    return std::abs(one.lon - other.lon) <= degrees && std::abs(one.lat - other.lat) <= degrees;
}

} // namespace

/// Drawing an extent with real mouse and key events.
class TestDrawExtent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_board = std::make_unique<test::DrawingBoard>(test::canvasAtlas());
        QVERIFY(m_board->isReady());
        m_tool = new ui::DrawExtentTool(*m_board->context);
        QVERIFY(m_board->use(*m_tool));
        m_board->context->snapSwitch()->setChecked(false);
    }
    void cleanup() { m_board.reset(); }

    void clicksMakeAClusterThatIsNamedOnTheSpot()
    {
        const std::size_t before = clusters().aliveCount();
        for (const model::LonLat place : {a, b, c})
            m_board->click(place);
        QCOMPARE(m_tool->sketch().points().size(), std::size_t(3));
        m_board->moveTo(m_board->pixel(d));
        QVERIFY2(m_board->context->readout().figures().contains(QStringLiteral("km")),
                 qPrintable(m_board->context->readout().figures()));
        m_board->click(d);
        m_board->key(Qt::Key_Return);
        QTRY_VERIFY(m_tool->nameForm());
        auto *name = m_tool->nameForm()->findChild<QLineEdit *>(QStringLiteral("cluster_name"));
        QVERIFY(name && !name->text().isEmpty());
        QTest::keyClicks(name, QStringLiteral("Pyeongtaek"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(clusters().aliveCount(), before + 1);
        const model::Row row = clusters().rowCount() - 1;
        QVERIFY(clusters().text(row, ClusterFields::Name).contains(QStringLiteral("Pyeongtaek")));
        QCOMPARE(clusters().shape(row)->points.size(), std::size_t(5));
        QVERIFY(near(clusters().shape(row)->points.front(), a, 0.002));
        QCOMPARE(m_board->selection.cluster(), row);
        QCOMPARE(m_board->canvas->tool(), ui::MapCanvas::Tool::Select);
        m_board->session().document().undoStack()->undo();
        QCOMPARE(clusters().aliveCount(), before);
    }

    void theReadOutFollowsTheHandOverALine()
    {
        m_board->click(a);
        m_board->click(b);
        m_board->moveTo(m_board->pixel(c));
        ui::ReadoutPanel &panel = m_board->context->readout();
        QVERIFY2(panel.shares().contains(QStringLiteral("서도")), qPrintable(panel.shares()));
        QVERIFY(!panel.shares().contains(QStringLiteral("동도")));
        m_board->moveTo(m_board->pixel({128.2, 37.3}));
        QVERIFY2(panel.shares().contains(QStringLiteral("동도")), qPrintable(panel.shares()));
        QVERIFY2(panel.verdict().contains(QStringLiteral("2")), qPrintable(panel.verdict()));
        m_board->click(model::LonLat{128.2, 37.3});
        QTRY_VERIFY2(panel.verdict().contains(QStringLiteral("서도 – 동도")), qPrintable(panel.verdict()));
    }

    void backspaceAndUndoStepBackInTheSketch()
    {
        const int steps = m_board->session().document().undoStack()->count();
        for (const model::LonLat place : {a, b, c})
            m_board->click(place);
        m_board->key(Qt::Key_Backspace);
        QCOMPARE(m_tool->sketch().points().size(), std::size_t(2));
        m_board->key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_tool->sketch().points().size(), std::size_t(1));
        m_board->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_tool->sketch().points().size(), std::size_t(2));
        QCOMPARE(m_board->session().document().undoStack()->count(), steps);
    }

    void escapeLeavesAndKeepsNothing()
    {
        const std::size_t before = clusters().aliveCount();
        for (const model::LonLat place : {a, b, c})
            m_board->click(place);
        m_board->key(Qt::Key_Escape);
        QCOMPARE(m_board->canvas->tool(), ui::MapCanvas::Tool::Select);
        QCOMPARE(clusters().aliveCount(), before);
        QVERIFY(m_tool->sketch().isEmpty());
        QVERIFY(!m_board->context->readout().isVisible());
    }

    void escapeFromTheNameGoesBackToTheOutline()
    {
        for (const model::LonLat place : {a, b, c})
            m_board->click(place);
        m_board->key(Qt::Key_Return);
        QTRY_VERIFY(m_tool->nameForm());
        QTest::keyClick(m_tool->nameForm()->findChild<QLineEdit *>(QStringLiteral("cluster_name")), Qt::Key_Escape);
        QVERIFY(!m_tool->nameForm());
        QCOMPARE(m_tool->sketch().points().size(), std::size_t(3));
        QCOMPARE(m_board->canvas->tool(), ui::MapCanvas::Tool::Drawing);
    }

    void doubleClickFinishes()
    {
        m_board->click(a);
        m_board->click(b);
        m_board->doubleClick(c);
        QTRY_VERIFY(m_tool->nameForm());
        QCOMPARE(m_tool->sketch().points().size(), std::size_t(3));
    }

    void aClickOnTheFirstCornerFinishes()
    {
        for (const model::LonLat place : {a, b, c, a})
            m_board->click(place);
        QTRY_VERIFY(m_tool->nameForm());
        QCOMPARE(m_tool->sketch().points().size(), std::size_t(3));
    }

    void enterWithTooFewCornersDoesNothing()
    {
        m_board->click(a);
        m_board->click(b);
        m_board->key(Qt::Key_Return);
        QTest::qWait(50);
        QVERIFY(!m_tool->nameForm());
        QCOMPARE(m_tool->sketch().points().size(), std::size_t(2));
    }

    void cornersSnapToWhatIsNear()
    {
        m_board->context->snapSwitch()->setChecked(true);
        const QPoint beside = m_board->pixel({127.5, 36.5}) + QPoint(3, -3);
        m_board->moveTo(beside);
        m_board->click(beside);
        QCOMPARE(m_tool->sketch().points().front(), (model::LonLat{127.5, 36.5})); // the stored corner, to the bit
        m_board->key(Qt::Key_Backspace);
        m_board->click(beside, Qt::AltModifier); // not while Alt is held
        QVERIFY(m_tool->sketch().points().front() != (model::LonLat{127.5, 36.5}));
    }

    void participantsAreSnappedTo()
    {
        m_board->context->snapSwitch()->setChecked(true);
        m_board->click(m_board->pixel(test::farPlace) + QPoint(2, 2));
        QCOMPARE(m_tool->sketch().points().front(), test::farPlace);
    }

    void tracingFollowsABorder()
    {
        m_board->context->snapSwitch()->setChecked(true);
        // Round the corner of the wide cluster: from the middle of one side to the middle of the next.
        m_board->click(m_board->pixel({127.55, 36.90}) + QPoint(0, 2));
        QVERIFY(near(m_tool->sketch().points().front(), {127.55, 36.90}, 0.003));
        m_board->key(Qt::Key_T);
        QVERIFY(m_board->context->traceSwitch()->isChecked());
        m_board->click(m_board->pixel({127.80, 37.00}) + QPoint(2, 0));
        QCOMPARE(m_tool->sketch().points().size(), std::size_t(3));
        QCOMPARE(m_tool->sketch().points()[1], (model::LonLat{127.80, 36.90})); // the corner came along
        m_board->key(Qt::Key_Backspace);                                        // the stretch is one step
        QCOMPARE(m_tool->sketch().points().size(), std::size_t(1));
        // The other way round has the three other corners.
        m_board->moveTo(m_board->pixel({127.80, 37.00}) + QPoint(2, 0));
        m_board->key(Qt::Key_W);
        QTest::mouseClick(m_board->canvas.get(), Qt::LeftButton, {}, m_board->pixel({127.80, 37.00}) + QPoint(2, 0));
        QVERIFY(m_tool->sketch().points().size() >= 3);
        m_board->key(Qt::Key_T);
        QVERIFY(!m_board->context->traceSwitch()->isChecked());
    }

    void draggingDrawsFreehand()
    {
        std::vector<QPoint> way;
        const QPoint centre = m_board->pixel({127.0, 37.2});
        for (int i = 0; i <= 60; ++i) {
            const double angle = 2.0 * 3.14159265358979 * i / 60.0;
            way.push_back(centre + QPointF(80.0 * std::cos(angle), 80.0 * std::sin(angle)).toPoint());
        }
        m_board->drag(way); // ends where it began: closed
        QTRY_VERIFY(m_tool->nameForm());
        const std::size_t corners = m_tool->sketch().points().size();
        QVERIFY2(corners > 12 && corners < 61, qPrintable(QString::number(corners)));
    }

    void freehandAndClicksGoTogether()
    {
        m_board->click(a);
        m_board->drag({m_board->pixel(b), m_board->pixel(b) + QPoint(5, -30), m_board->pixel(c)});
        m_board->click(d);
        QVERIFY(m_tool->sketch().points().size() >= 5);
        QVERIFY(near(m_tool->sketch().points().back(), d, 0.003));
    }

    void placesCanBeTyped()
    {
        QLineEdit *entry = m_board->context->readout().entry();
        m_board->key(Qt::Key_1); // a figure goes to the field
        QVERIFY(entry->hasFocus());
        QTest::keyClicks(entry, QStringLiteral("27.1 37.1"));
        QTest::keyClick(entry, Qt::Key_Return);
        QCOMPARE(m_tool->sketch().points().back(), (model::LonLat{127.1, 37.1}));
        QVERIFY(entry->text().isEmpty());
        QTest::keyClicks(entry, QStringLiteral("10 km 90"));
        QTest::keyClick(entry, Qt::Key_Return);
        QVERIFY(near(m_tool->sketch().points().back(), {127.2126, 37.1}, 0.001));
        QTest::keyClicks(entry, QStringLiteral("nowhere"));
        QTest::keyClick(entry, Qt::Key_Return);
        QCOMPARE(m_tool->sketch().points().size(), std::size_t(2));
        QCOMPARE(entry->text(), QStringLiteral("nowhere"));
        entry->clear();
        QTest::keyClicks(entry, QStringLiteral("127.15 37.2"));
        QTest::keyClick(entry, Qt::Key_Return);
        QTest::keyClick(entry, Qt::Key_Return); // nothing typed: done
        QTRY_VERIFY(m_tool->nameForm());
    }

    void aBowTieIsShownAndMendedBeforeItIsTaken()
    {
        const std::size_t before = clusters().aliveCount();
        for (const model::LonLat place : {a, c, b, d})
            m_board->click(place);
        ui::ReadoutPanel &panel = m_board->context->readout();
        QTRY_VERIFY(!panel.problem().isEmpty());
        m_board->key(Qt::Key_Return);
        QTest::qWait(50);
        QVERIFY(!m_tool->nameForm()); // not taken as it is
        QVERIFY(panel.remedyButton()->isVisible());
        QTest::mouseClick(panel.remedyButton(), Qt::LeftButton);
        m_board->key(Qt::Key_Return);
        QTRY_VERIFY(m_tool->nameForm());
        QTest::keyClick(m_tool->nameForm()->findChild<QLineEdit *>(QStringLiteral("cluster_name")), Qt::Key_Return);
        QCOMPARE(clusters().aliveCount(), before + 1);
        QCOMPARE(clusters().shape(clusters().rowCount() - 1)->partCount(), std::size_t(2));
    }

    void theSelectedClusterCanBeDrawnAnew()
    {
        m_board->canvas->setDrawingTool(nullptr);
        m_board->selection.setCluster(test::wideCluster);
        QVERIFY(m_board->use(*m_tool));
        QComboBox *targets = m_board->context->readout().targetBox();
        QVERIFY(targets->isVisible());
        QCOMPARE(targets->currentIndex(), 0);
        QTest::keyClick(targets, Qt::Key_Down);
        Q_EMIT targets->activated(1);
        for (const model::LonLat place : {a, b, c})
            m_board->click(place);
        const std::size_t before = clusters().aliveCount();
        m_board->key(Qt::Key_Return);
        QTRY_COMPARE(m_board->canvas->tool(), ui::MapCanvas::Tool::Select);
        QCOMPARE(clusters().aliveCount(), before);
        QCOMPARE(clusters().shape(test::wideCluster)->points.size(), std::size_t(4));
    }

    void theMapStillMovesWhileDrawing()
    {
        m_board->click(a);
        const QPointF centre = m_board->canvas->view().centre;
        QTest::mousePress(m_board->canvas.get(), Qt::MiddleButton, {}, {300, 300});
        m_board->moveTo({340, 300}, Qt::MiddleButton);
        QTest::mouseRelease(m_board->canvas.get(), Qt::MiddleButton, {}, {340, 300});
        QVERIFY(m_board->canvas->view().centre != centre);
        m_board->key(Qt::Key_Left);
        QCOMPARE(m_tool->sketch().points().size(), std::size_t(1));
    }

    void hintsSayWhatCanBeDone()
    {
        QSignalSpy hints(m_board->canvas.get(), &ui::MapCanvas::hintChanged);
        const QString first = m_tool->hint();
        for (const model::LonLat place : {a, b, c})
            m_board->click(place);
        QVERIFY(!hints.isEmpty());
        QVERIFY(hints.last().first().toString() != first);
        m_board->canvas->setDrawingTool(nullptr);
        QVERIFY(hints.last().first().toString().isEmpty());
    }

private:
    const model::Table &clusters() { return m_board->tables()[TableId::Clusters]; }

    std::unique_ptr<test::DrawingBoard> m_board;
    ui::DrawExtentTool *m_tool = nullptr; // the context's
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestDrawExtent test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draw_extent.moc"
