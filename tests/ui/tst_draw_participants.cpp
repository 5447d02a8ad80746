// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/ui/canvas_atlas.h"
#include "tests/ui/drawing_fixture.h"
#include "ui/drawing/lasso_tool.h"
#include "ui/drawing/link_tool.h"
#include "ui/drawing/participant_edits.h"
#include "ui/drawing/participant_tool.h"
#include "ui/vocabulary_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>

using namespace atlas;
using model::TableId;
using P = model::ParticipantFields;

/// Placing, moving, linking and gathering participants with real mouse and key events.
class TestDrawParticipants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_board = std::make_unique<test::DrawingBoard>(test::canvasAtlas());
        QVERIFY(m_board->isReady());
        QVERIFY(QTest::qWaitFor([this] { return m_board->session().basis() != nullptr; }, 20000));
    }
    void cleanup() { m_board.reset(); }

    void aClickPlacesOne()
    {
        use<ui::ParticipantTool>();
        m_board->selection.setCluster(test::wideCluster);
        m_board->click(test::emptyPlace);
        ui::InlineForm *form = tool<ui::ParticipantTool>()->form();
        QVERIFY(form);
        auto *name = form->findChild<QLineEdit *>(QStringLiteral("participant_name"));
        QTest::keyClicks(name, QStringLiteral("Hanbit"));
        form->findChild<ui::VocabularyBox *>(QStringLiteral("participant_kind"))->setValue(QStringLiteral("firm"));
        QTest::mouseClick(form->findChild<QCheckBox *>(QStringLiteral("participant_member")), Qt::LeftButton);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!tool<ui::ParticipantTool>()->form());
        const model::Row row = participants().rowCount() - 1;
        QVERIFY(participants().text(row, P::Name).contains(QStringLiteral("Hanbit")));
        QCOMPARE(participants().text(row, P::LocationQuality), QStringLiteral("place"));
        QVERIFY(std::abs(participants().point(row).lon - test::emptyPlace.lon) < 0.003);
        QCOMPARE(ui::membersOf(m_board->tables(), test::wideCluster), std::vector<model::Row>{row});
        QCOMPARE(m_board->selection.participants(), std::vector<model::Row>{row});
        QCOMPARE(m_board->canvas->tool(), ui::MapCanvas::Tool::Drawing); // ready for the next
        m_board->session().document().undoStack()->undo();
        QVERIFY(!participants().isAlive(row));
    }

    void escapeDropsTheNewOne()
    {
        use<ui::ParticipantTool>();
        const std::size_t before = participants().aliveCount();
        m_board->click(test::emptyPlace);
        QTest::keyClick(tool<ui::ParticipantTool>()->form()->findChild<QLineEdit *>(QStringLiteral("participant_name")),
                        Qt::Key_Escape);
        QVERIFY(!tool<ui::ParticipantTool>()->form());
        QCOMPARE(participants().aliveCount(), before);
        m_board->key(Qt::Key_Escape);
        QCOMPARE(m_board->canvas->tool(), ui::MapCanvas::Tool::Select);
    }

    void aDragMovesOneAndItsProvinceFollows()
    {
        use<ui::ParticipantTool>();
        const QPoint from = m_board->pixel(test::farPlace);
        const QPoint to = m_board->pixel({128.0, 37.30});
        m_board->drag({from, from + QPoint(20, 0), to});
        QVERIFY(std::abs(participants().point(test::farFirm).lon - 128.0) < 0.003);
        QVERIFY2(m_board->context->readout().verdict().contains(QStringLiteral("동도")),
                 qPrintable(m_board->context->readout().verdict()));
        QVERIFY(m_board->context->readout().problem().isEmpty()); // nothing declared, nothing contradicted
        QTRY_COMPARE(m_board->session().provinceOf(test::farFirm), QStringLiteral("32"));
        m_board->session().document().undoStack()->undo();
        QCOMPARE(participants().point(test::farFirm), test::farPlace);
    }

    void aContradictionIsSaidWhileItMovesAndCanBeSettled()
    {
        model::Edit edit(QStringLiteral("declare"));
        edit.setCell(TableId::Participants, test::farFirm, P::RegionCode, QStringLiteral("31"));
        QVERIFY(m_board->session().apply(std::move(edit)).ok());
        use<ui::ParticipantTool>();
        const QPoint from = m_board->pixel(test::farPlace);
        const QPoint to = m_board->pixel({128.0, 37.30});
        ui::ReadoutPanel &panel = m_board->context->readout();
        m_board->moveTo(from);
        QTest::mousePress(m_board->canvas.get(), Qt::LeftButton, {}, from);
        m_board->moveTo(from + QPoint(20, 0), Qt::LeftButton);
        QVERIFY(panel.problem().isEmpty());
        m_board->moveTo(to, Qt::LeftButton);
        QVERIFY2(panel.problem().contains(QStringLiteral("서도")), qPrintable(panel.problem()));
        QTest::mouseRelease(m_board->canvas.get(), Qt::LeftButton, {}, to);
        QVERIFY(panel.remedyButton()->isVisible());
        QTest::mouseClick(panel.remedyButton(), Qt::LeftButton);
        QCOMPARE(participants().text(test::farFirm, P::RegionCode), QStringLiteral("32"));
        QTRY_VERIFY(panel.problem().isEmpty());
    }

    void placesCanBeTypedForNewAndSelected()
    {
        use<ui::ParticipantTool>();
        m_board->selection.setParticipants({test::farFirm});
        ui::ReadoutPanel &panel = m_board->context->readout();
        panel.targetBox()->setCurrentIndex(1);
        QTest::keyClicks(panel.entry(), QStringLiteral("127.0 36.7"));
        QTest::keyClick(panel.entry(), Qt::Key_Return);
        QCOMPARE(participants().point(test::farFirm), (model::LonLat{127.0, 36.7}));
        panel.targetBox()->setCurrentIndex(0);
        QTest::keyClicks(panel.entry(), QStringLiteral("127.2 36.7"));
        QTest::keyClick(panel.entry(), Qt::Key_Return);
        QVERIFY(tool<ui::ParticipantTool>()->form());
    }

    void deleteRemovesTheSelected()
    {
        use<ui::ParticipantTool>();
        m_board->selection.setParticipants({test::firm});
        m_board->key(Qt::Key_Delete);
        QVERIFY(!participants().isAlive(test::firm));
        QCOMPARE(links().aliveCount(), std::size_t(0));
        m_board->session().document().undoStack()->undo();
        QVERIFY(participants().isAlive(test::firm));
        QCOMPARE(links().aliveCount(), std::size_t(1));
    }

    void twoClicksMakeALink()
    {
        place(test::university, {127.9, 37.3});
        use<ui::LinkTool>();
        m_board->click(test::farPlace);
        QCOMPARE(tool<ui::LinkTool>()->first(), test::farFirm);
        m_board->click(model::LonLat{127.9, 37.3});
        ui::LinkForm *form = tool<ui::LinkTool>()->form();
        QVERIFY(form);
        form->findChild<ui::VocabularyBox *>(QStringLiteral("link_kind"))->setValue(QStringLiteral("supply"));
        auto *weight = form->findChild<QLineEdit *>(QStringLiteral("link_weight"));
        weight->selectAll();
        QTest::keyClicks(weight, QStringLiteral("abc"));
        QTest::keyClick(weight, Qt::Key_Return);
        QVERIFY(tool<ui::LinkTool>()->form()); // said and kept open
        weight->selectAll();
        QTest::keyClicks(weight, QStringLiteral("2"));
        auto *since = form->findChild<QLineEdit *>(QStringLiteral("link_from"));
        QTest::keyClicks(since, QStringLiteral("2018-13"));
        QTest::keyClick(since, Qt::Key_Return);
        QVERIFY(tool<ui::LinkTool>()->form());
        since->setText(QStringLiteral("2018-06"));
        QTest::keyClick(since, Qt::Key_Return);
        QVERIFY(!tool<ui::LinkTool>()->form());
        const model::Row row = links().rowCount() - 1;
        QCOMPARE(links().aliveCount(), std::size_t(2));
        QCOMPARE(links().text(row, model::LinkFields::From), QStringLiteral("x"));
        QCOMPARE(links().text(row, model::LinkFields::To), QStringLiteral("u"));
        QCOMPARE(links().real(row, model::LinkFields::Weight), 2.0);
        QCOMPARE(links().text(row, model::LinkFields::ValidFrom), QStringLiteral("2018-06"));
        QCOMPARE(m_board->selection.links(), std::vector<model::Row>{row});
    }

    void aDragFromOneToTheOtherMakesALink()
    {
        place(test::university, {127.9, 37.3});
        use<ui::LinkTool>();
        m_board->drag({m_board->pixel(test::farPlace), m_board->pixel({127.5, 37.3}), m_board->pixel({127.9, 37.3})});
        QVERIFY(tool<ui::LinkTool>()->form());
        QTest::keyClick(tool<ui::LinkTool>()->form()->findChild<QLineEdit *>(QStringLiteral("link_weight")),
                        Qt::Key_Return);
        QCOMPARE(links().aliveCount(), std::size_t(2));
    }

    void aLinkIsOpenedByAClick()
    {
        use<ui::LinkTool>();
        // Somewhere near the middle of its arc: the nearest pixel that shows the hand.
        const QPoint a = m_board->pixel(test::firmPlace);
        const QPoint b = m_board->pixel(test::farPlace);
        const QPointF middle = QPointF(a + b) / 2.0;
        const QPointF across = QPointF(-(b - a).y(), (b - a).x());
        bool opened = false;
        for (int i = -60; i <= 60 && !opened; ++i) {
            const QPoint pixel = (middle + across * (i / 200.0)).toPoint();
            m_board->moveTo(pixel);
            if (m_board->canvas->cursor().shape() == Qt::PointingHandCursor) {
                m_board->click(pixel);
                opened = tool<ui::LinkTool>()->form() != nullptr;
            }
        }
        QVERIFY(opened);
        auto *weight = tool<ui::LinkTool>()->form()->findChild<QLineEdit *>(QStringLiteral("link_weight"));
        QCOMPARE(weight->text(), QStringLiteral("3"));
        weight->setText(QStringLiteral("4.5"));
        QTest::keyClick(weight, Qt::Key_Return);
        QCOMPARE(links().real(0, model::LinkFields::Weight), 4.5);
        QCOMPARE(links().aliveCount(), std::size_t(1));
        m_board->key(Qt::Key_Delete); // it is the selected one now
        QCOMPARE(links().aliveCount(), std::size_t(0));
    }

    void escapeBeginsTheLinkAnew()
    {
        use<ui::LinkTool>();
        m_board->click(test::farPlace);
        m_board->key(Qt::Key_Escape);
        QCOMPARE(tool<ui::LinkTool>()->first(), model::noRow);
        QCOMPARE(m_board->canvas->tool(), ui::MapCanvas::Tool::Drawing);
        m_board->key(Qt::Key_Escape);
        QCOMPARE(m_board->canvas->tool(), ui::MapCanvas::Tool::Select);
    }

    void enterLinksTheTwoSelected()
    {
        m_board->selection.setParticipants({test::university, test::farFirm});
        use<ui::LinkTool>();
        m_board->key(Qt::Key_Return);
        QVERIFY(tool<ui::LinkTool>()->form());
    }

    void aLoopMakesMembers()
    {
        m_board->selection.setCluster(test::innerCluster);
        use<ui::LassoTool>();
        QVERIFY(tool<ui::LassoTool>()->makesMembers());
        m_board->drag(loopRound(test::firmPlace));
        QCOMPARE(ui::membersOf(m_board->tables(), test::innerCluster),
                 (std::vector<model::Row>{test::firm, test::university}));
        m_board->drag(loopRound(test::firmPlace), Qt::ShiftModifier);
        QVERIFY(ui::membersOf(m_board->tables(), test::innerCluster).empty());
        m_board->session().document().undoStack()->undo();
        m_board->session().document().undoStack()->undo();
        QVERIFY(ui::membersOf(m_board->tables(), test::innerCluster).empty());
    }

    void aLoopSelects()
    {
        use<ui::LassoTool>();
        QVERIFY(!tool<ui::LassoTool>()->makesMembers());
        m_board->drag(loopRound(test::firmPlace));
        QCOMPARE(m_board->selection.participants(), (std::vector<model::Row>{test::firm, test::university}));
        m_board->drag(loopRound(test::farPlace));
        QCOMPARE(m_board->selection.participants().size(), std::size_t(3));
        m_board->drag(loopRound(test::firmPlace), Qt::ShiftModifier);
        QCOMPARE(m_board->selection.participants(), std::vector<model::Row>{test::farFirm});
    }

    void aDragOntoAClusterAdds()
    {
        use<ui::LassoTool>();
        const QPoint from = m_board->pixel(test::farPlace);
        m_board->drag({from, from + QPoint(20, 20), m_board->pixel(test::widePlace)});
        QCOMPARE(ui::membersOf(m_board->tables(), test::wideCluster), std::vector<model::Row>{test::farFirm});
        QCOMPARE(participants().point(test::farFirm), test::farPlace); // added, not moved
    }

    void allInsideBecomeMembers()
    {
        m_board->selection.setCluster(test::wideCluster);
        use<ui::LassoTool>();
        auto *button = m_board->context->readout().findChild<QPushButton *>(QStringLiteral("add_all_inside"));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(ui::membersOf(m_board->tables(), test::wideCluster),
                     (std::vector<model::Row>{test::firm, test::university}));
    }

    void aClickTogglesAMember()
    {
        m_board->selection.setCluster(test::wideCluster);
        use<ui::LassoTool>();
        m_board->click(test::farPlace);
        QCOMPARE(ui::membersOf(m_board->tables(), test::wideCluster), std::vector<model::Row>{test::farFirm});
        m_board->click(test::farPlace);
        QVERIFY(ui::membersOf(m_board->tables(), test::wideCluster).empty());
    }

private:
    const model::Table &participants() { return m_board->tables()[TableId::Participants]; }
    const model::Table &links() { return m_board->tables()[TableId::Links]; }
    template <typename Tool>
    void use()
    {
        m_tool = new Tool(*m_board->context);
        m_board->canvas->setDrawingTool(m_tool);
        m_board->canvas->setFocus();
    }
    template <typename Tool>
    Tool *tool()
    {
        return qobject_cast<Tool *>(m_tool);
    }
    void place(model::Row participant, model::LonLat to)
    {
        const auto index = m_board->session().pickIndex();
        QVERIFY(m_board->session()
                    .apply(ui::moveParticipantEdit(m_board->tables(), participant, to, nullptr, QStringLiteral("ko")))
                    .ok());
        QTRY_VERIFY(m_board->session().pickIndex() != index);
    }
    std::vector<QPoint> loopRound(model::LonLat place) const
    {
        const QPoint centre = m_board->pixel(place);
        std::vector<QPoint> way;
        for (int i = 0; i <= 20; ++i) {
            const double angle = 2.0 * 3.14159265358979 * i / 20.0;
            way.push_back(centre + QPointF(30.0 * std::cos(angle), 30.0 * std::sin(angle)).toPoint());
        }
        return way;
    }

    std::unique_ptr<test::DrawingBoard> m_board;
    ui::CanvasTool *m_tool = nullptr; // the context's
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestDrawParticipants test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draw_participants.moc"
