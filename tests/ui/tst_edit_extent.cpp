// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/drawing/zones.h"
#include "tests/ui/canvas_atlas.h"
#include "tests/ui/drawing_fixture.h"
#include "ui/drawing/draw_extent_tool.h"
#include "ui/drawing/edit_extent_tool.h"
#include "ui/drawing/merge_dialog.h"
#include "ui/drawing/tolerance_tool.h"
#include "ui/drawing/typed_placement.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <cmath>

using namespace atlas;
using model::TableId;

namespace {

constexpr model::Row left = 2;
constexpr model::Row right = 3;

/// The canvas atlas with two clusters side by side: their common border is 127.0° E from 36.6 to 36.8° N.
model::Tables neighbours()
{
    model::Tables tables = test::canvasAtlas();
    model::Table &clusters = tables[TableId::Clusters];
    const auto add = [&](const char *id, const model::ShapePtr &shape) {
        const model::Row row = clusters.appendRow();
        clusters.setValue(row, model::ClusterFields::Geom, shape);
        clusters.setValue(row, model::ClusterFields::Id, QString::fromLatin1(id));
        clusters.setValue(row, model::ClusterFields::Name, QString::fromLatin1(id));
    };
    add("left", test::box(126.8, 36.6, 127.0, 36.8));
    add("right", test::box(127.0, 36.6, 127.2, 36.8));
    return tables;
}

bool has(const model::Shape &shape, model::LonLat place, double degrees)
{
    return std::any_of(shape.points.begin(), shape.points.end(), [&](model::LonLat p) {
        return std::abs(p.lon - place.lon) <= degrees && std::abs(p.lat - place.lat) <= degrees;
    });
}

} // namespace

/// Changing extents with real mouse and key events.
class TestEditExtent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_board = std::make_unique<test::DrawingBoard>(neighbours());
        QVERIFY(m_board->isReady());
        m_board->selection.setCluster(left);
        m_tool = new ui::EditExtentTool(*m_board->context);
        QVERIFY(m_board->use(*m_tool));
        m_board->context->snapSwitch()->setChecked(false);
    }
    void cleanup() { m_board.reset(); }

    void aCornerIsDragged()
    {
        drag({126.8, 36.6}, {126.75, 36.55});
        QVERIFY(has(extent(left), {126.75, 36.55}, 0.003));
        QVERIFY(!has(extent(left), {126.8, 36.6}, 1e-9));
        QCOMPARE(extent(left).points.size(), std::size_t(5));
        undo();
        QVERIFY(has(extent(left), {126.8, 36.6}, 0.0));
    }

    void aSharedCornerMovesInBoth()
    {
        drag({127.0, 36.8}, {127.03, 36.85});
        QVERIFY(has(extent(left), {127.03, 36.85}, 0.003));
        QVERIFY(has(extent(right), {127.03, 36.85}, 0.003));
        QVERIFY(!has(extent(right), {127.0, 36.8}, 1e-9));
        undo(); // both in one step
        QVERIFY(has(extent(left), {127.0, 36.8}, 0.0) && has(extent(right), {127.0, 36.8}, 0.0));
        m_tool->sharedSwitch()->setChecked(false);
        drag({127.0, 36.8}, {126.97, 36.85});
        QVERIFY(has(extent(left), {126.97, 36.85}, 0.003));
        QVERIFY(has(extent(right), {127.0, 36.8}, 0.0));
    }

    void cornersSnap()
    {
        m_board->context->snapSwitch()->setChecked(true);
        const QPoint from = m_board->pixel({126.8, 36.6});
        const QPoint to = m_board->pixel({126.5, 36.5}) + QPoint(3, -3);
        m_board->drag({from, from + QPoint(0, 20), to});
        QVERIFY(has(extent(left), {126.5, 36.5}, 0.0)); // the province's corner, to the bit
    }

    void anEdgeIsPulledOut()
    {
        drag({126.9, 36.6}, {126.9, 36.55});
        QCOMPARE(extent(left).points.size(), std::size_t(6));
        QVERIFY(has(extent(left), {126.9, 36.55}, 0.003));
    }

    void aDoubleClickPutsACorner()
    {
        m_board->doubleClick({126.8, 36.7});
        QCOMPARE(extent(left).points.size(), std::size_t(6));
    }

    void deleteTakesTheChosenCorner()
    {
        m_board->click(model::LonLat{126.8, 36.6});
        QVERIFY(m_tool->corner());
        m_board->key(Qt::Key_Delete);
        QCOMPARE(extent(left).points.size(), std::size_t(4));
        // A triangle has no corner to spare: said, and nothing done.
        QSignalSpy refused(m_board->context.get(), &ui::DrawingContext::refused);
        m_board->key(Qt::Key_N);
        m_board->key(Qt::Key_Delete);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(extent(left).points.size(), std::size_t(4));
    }

    void cornersAreChosenAndTypedByKeyboard()
    {
        m_board->key(Qt::Key_N);
        QVERIFY(m_tool->corner());
        const model::LonLat before = ui::cornerPlace(extent(left), *m_tool->corner());
        m_board->key(Qt::Key_N);
        QVERIFY(!(ui::cornerPlace(extent(left), *m_tool->corner()) == before));
        m_board->key(Qt::Key_B);
        QCOMPARE(ui::cornerPlace(extent(left), *m_tool->corner()), before);
        QLineEdit *entry = m_board->context->readout().entry();
        QVERIFY(entry->isVisible());
        QTest::keyClicks(entry, QStringLiteral("126.78 36.58"));
        QTest::keyClick(entry, Qt::Key_Return);
        QVERIFY(has(extent(left), {126.78, 36.58}, 1e-9));
    }

    void anUnsoundOutlineWaitsToBeMended()
    {
        // Over the opposite side: the outline crosses itself.
        drag({126.8, 36.6}, {126.93, 36.9});
        QVERIFY(has(extent(left), {126.8, 36.6}, 0.0)); // not taken
        ui::ReadoutPanel &panel = m_board->context->readout();
        QTRY_VERIFY(panel.remedyButton()->isVisible());
        QVERIFY(!panel.problem().isEmpty());
        QTest::mouseClick(panel.remedyButton(), Qt::LeftButton);
        QVERIFY(!has(extent(left), {126.8, 36.6}, 1e-9));
        undo();
        drag({126.8, 36.6}, {126.93, 36.9});
        m_board->key(Qt::Key_Escape); // or left as it was
        QCOMPARE(m_board->canvas->tool(), ui::MapCanvas::Tool::Drawing);
        QVERIFY(has(extent(left), {126.8, 36.6}, 0.0));
    }

    void escapeWhileDraggingKeepsWhatWas()
    {
        const QPoint from = m_board->pixel({126.8, 36.6});
        m_board->moveTo(from);
        QTest::mousePress(m_board->canvas.get(), Qt::LeftButton, {}, from);
        m_board->moveTo(from + QPoint(30, 30), Qt::LeftButton);
        m_board->key(Qt::Key_Escape);
        QTest::mouseRelease(m_board->canvas.get(), Qt::LeftButton, {}, from + QPoint(30, 30));
        QVERIFY(has(extent(left), {126.8, 36.6}, 0.0));
    }

    void theWholeIsMovedTurnedAndScaled()
    {
        m_board->key(Qt::Key_F);
        QCOMPARE(m_tool->mode(), ui::EditExtentTool::Mode::Frame);
        drag({126.9, 36.7}, {126.95, 36.7});
        QVERIFY(has(extent(left), {126.85, 36.6}, 0.004));
        undo();
        typed(QStringLiteral("120 %"));
        QVERIFY(has(extent(left), {126.78, 36.58}, 0.002));
        undo();
        typed(QStringLiteral("45°"));
        QVERIFY(!has(extent(left), {126.8, 36.6}, 0.01));
        undo();
        typed(QStringLiteral("10 km 0"));
        QVERIFY(has(extent(left), {126.8, 36.69}, 0.002));
        undo();
        QVERIFY(has(extent(left), {126.8, 36.6}, 0.0));
        m_board->context->readout().entry()->setText(QStringLiteral("nonsense"));
        QTest::keyClick(m_board->context->readout().entry(), Qt::Key_Return);
        QVERIFY(has(extent(left), {126.8, 36.6}, 0.0));
    }

    void scaleAndTurnByHand()
    {
        m_board->key(Qt::Key_F);
        const QPoint low = m_board->pixel({126.8, 36.6});
        const QPoint high = m_board->pixel({127.0, 36.8});
        const QRect frame = QRect(QPoint(std::min(low.x(), high.x()), std::min(low.y(), high.y())),
                                  QPoint(std::max(low.x(), high.x()), std::max(low.y(), high.y())))
                                .adjusted(-8, -8, 8, 8);
        const double before = extent(left).bounds().east - extent(left).bounds().west;
        m_board->drag({frame.topLeft(), frame.topLeft() - QPoint(10, 10), frame.topLeft() - QPoint(20, 20)});
        QVERIFY(extent(left).bounds().east - extent(left).bounds().west > 1.1 * before);
        undo();
        const QPoint grip(frame.center().x(), frame.top() - 26);
        m_board->drag({grip, grip + QPoint(20, 10), grip + QPoint(60, 60)});
        QVERIFY(!has(extent(left), {126.8, 36.6}, 0.005));
    }

    void aPartIsAddedAndAHoleCut()
    {
        draw(ui::DrawExtentTool::Purpose::Part, {{126.6, 36.6}, {126.7, 36.6}, {126.7, 36.7}});
        QCOMPARE(extent(left).partCount(), std::size_t(2));
        draw(ui::DrawExtentTool::Purpose::Hole, {{126.85, 36.65}, {126.95, 36.65}, {126.9, 36.75}});
        QCOMPARE(extent(left).ringCount(), std::size_t(3));
        QVERIFY(ui::partAt(extent(left), {126.68, 36.63}));
        QVERIFY(ui::holeAt(extent(left), {126.9, 36.68}));
        QVERIFY(!ui::holeAt(extent(left), {126.82, 36.62}));
        undo();
        undo();
        QCOMPARE(extent(left).ringCount(), std::size_t(1));
    }

    void aLineSplits()
    {
        const std::size_t before = clusters().aliveCount();
        draw(ui::DrawExtentTool::Purpose::Split, {{126.88, 36.5}, {126.88, 36.9}});
        QCOMPARE(clusters().aliveCount(), before + 1);
        undo();
        QCOMPARE(clusters().aliveCount(), before);
    }

    void aCoreIsDrawn()
    {
        draw(ui::DrawExtentTool::Purpose::Core, {{126.85, 36.65}, {126.95, 36.65}, {126.9, 36.75}});
        const drawing::Zones zones = drawing::zonesOf(m_board->tables(), QStringLiteral("left"));
        QVERIFY(zones.core != model::noRow && zones.periphery != model::noRow);
        undo();
        QVERIFY(drawing::zonesOf(m_board->tables(), QStringLiteral("left")).isEmpty());
    }

    void simplifyingIsShownBeforeItIsTaken()
    {
        // A corner that is hardly one.
        m_board->doubleClick({126.8, 36.7});
        QCOMPARE(extent(left).points.size(), std::size_t(6));
        auto *tool = new ui::ToleranceTool(*m_board->context);
        QVERIFY(m_board->use(*tool));
        tool->setToleranceM(2000);
        QTRY_VERIFY(tool->isReady());
        QCOMPARE(extent(left).points.size(), std::size_t(6)); // looked at, not done
        m_board->key(Qt::Key_Return);
        QCOMPARE(extent(left).points.size(), std::size_t(5));
        QCOMPARE(m_board->canvas->tool(), ui::MapCanvas::Tool::Select);
        undo();
        QVERIFY(m_board->use(*tool));
        tool->setWay(ui::ToleranceTool::Way::Smooth);
        tool->setToleranceM(1000);
        QTRY_VERIFY(tool->isReady());
        QTest::mouseClick(m_board->context->readout().finishButton(), Qt::LeftButton);
        QVERIFY(extent(left).points.size() > 6);
    }

    void mergingIsChosenFromAList()
    {
        ui::MergeDialog dialog(m_board->tables(), left, QStringLiteral("ko"));
        QCOMPARE(dialog.list()->count(), 3);
        QCOMPARE(dialog.list()->item(0)->text(), QStringLiteral("right")); // what it touches comes first
        QVERIFY(dialog.chosen().empty());
        dialog.list()->item(0)->setCheckState(Qt::Checked);
        QCOMPARE(dialog.chosen(), std::vector<model::Row>{right});
    }

    void anotherClusterIsTakenByAClick()
    {
        m_board->click(model::LonLat{127.1, 36.7});
        QCOMPARE(m_board->selection.cluster(), right);
        drag({127.2, 36.6}, {127.25, 36.55});
        QVERIFY(has(extent(right), {127.25, 36.55}, 0.003));
    }

private:
    const model::Table &clusters() { return m_board->tables()[TableId::Clusters]; }
    const model::Shape &extent(model::Row row) { return *clusters().shape(row); }
    void undo() { m_board->session().document().undoStack()->undo(); }
    void drag(model::LonLat from, model::LonLat to)
    {
        const QPoint a = m_board->pixel(from);
        const QPoint b = m_board->pixel(to);
        m_board->drag({a, a + QPoint(b - a) / 2, b});
    }
    void typed(const QString &text)
    {
        QLineEdit *entry = m_board->context->readout().entry();
        QTest::keyClicks(entry, text);
        QTest::keyClick(entry, Qt::Key_Return);
    }
    void draw(ui::DrawExtentTool::Purpose purpose, const std::vector<model::LonLat> &corners)
    {
        auto *tool = new ui::DrawExtentTool(*m_board->context, purpose);
        QVERIFY(m_board->use(*tool));
        for (const model::LonLat corner : corners)
            m_board->click(corner);
        m_board->key(Qt::Key_Return);
        QTRY_COMPARE(m_board->canvas->tool(), ui::MapCanvas::Tool::Select);
    }

    std::unique_ptr<test::DrawingBoard> m_board;
    ui::EditExtentTool *m_tool = nullptr; // the context's
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestEditExtent test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_edit_extent.moc"
