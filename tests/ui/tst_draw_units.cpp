// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/ui/canvas_atlas.h"
#include "tests/ui/drawing_fixture.h"
#include "ui/drawing/inline_form.h"
#include "ui/drawing/units_tool.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace atlas;
using model::ClusterFields;
using model::TableId;

namespace {

constexpr model::LonLat west{126.8, 36.8};
constexpr model::LonLat east{128.2, 36.8};

/// The canvas atlas with four districts, two to a province.
model::Tables unitsAtlas(bool districts)
{
    model::Tables tables = test::canvasAtlas();
    if (!districts)
        return tables;
    model::Table &regions = tables[TableId::Regions];
    const auto add = [&](const char *code, const char *parent, const model::ShapePtr &shape, const char *name) {
        const model::Row row = regions.appendRow();
        using F = model::RegionFields;
        regions.setValue(row, F::Geom, shape);
        regions.setValue(row, F::BoundarySet, QStringLiteral("set"));
        regions.setValue(row, F::Level, QStringLiteral("district"));
        regions.setValue(row, F::Code, QString::fromLatin1(code));
        regions.setValue(row, F::Name, QString::fromUtf8(name));
        regions.setValue(row, F::ParentCode, QString::fromLatin1(parent));
    };
    add("31010", "31", test::box(126.5, 36.5, 127.5, 37.0), "서남군");
    add("31020", "31", test::box(126.5, 37.0, 127.5, 37.5), "서북군");
    add("32010", "32", test::box(127.5, 36.5, 128.5, 37.0), "동남군");
    add("32020", "32", test::box(127.5, 37.0, 128.5, 37.5), "동북군");
    return tables;
}

} // namespace

/// Putting an extent together from units with real mouse and key events.
class TestDrawUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_board.reset(); }

    void clicksTakeInAndOut()
    {
        start(false);
        QCOMPARE(m_tool->units().level, QStringLiteral("province"));
        m_board->click(west);
        QCOMPARE(m_tool->units().codes, QStringList{QStringLiteral("31")});
        m_board->click(east);
        QCOMPARE(m_tool->units().codes.size(), 2);
        ui::ReadoutPanel &panel = m_board->context->readout();
        QVERIFY2(panel.shares().contains(QStringLiteral("동도")), qPrintable(panel.shares()));
        QTRY_VERIFY2(panel.verdict().contains(QStringLiteral("서도 – 동도")), qPrintable(panel.verdict()));
        m_board->click(west);
        QCOMPARE(m_tool->units().codes, QStringList{QStringLiteral("32")});
        m_board->key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_tool->units().codes.size(), 2);
        m_board->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_tool->units().codes.size(), 1);
        m_board->key(Qt::Key_Backspace);
        m_board->key(Qt::Key_Backspace);
        m_board->key(Qt::Key_Backspace);
        QVERIFY(m_tool->units().codes.isEmpty());
    }

    void aSweepTakesInAllItPasses()
    {
        start(true);
        QCOMPARE(m_tool->units().level, QStringLiteral("district"));
        m_board->drag({m_board->pixel({127.0, 36.75}), m_board->pixel({128.0, 36.75}), m_board->pixel({128.0, 37.2})});
        QCOMPARE(m_tool->units().codes,
                 (QStringList{QStringLiteral("31010"), QStringLiteral("32010"), QStringLiteral("32020")}));
        // Beginning on one that is in, it takes out.
        m_board->drag({m_board->pixel({128.0, 36.75}), m_board->pixel({127.0, 36.75})});
        QCOMPARE(m_tool->units().codes, QStringList{QStringLiteral("32020")});
        m_board->key(Qt::Key_Backspace); // a sweep is one step
        QCOMPARE(m_tool->units().codes.size(), 3);
    }

    void aClusterOfUnitsKeepsTheirCodes()
    {
        start(true);
        m_board->click(model::LonLat{127.0, 36.75});
        m_board->click(model::LonLat{128.0, 36.75});
        m_board->key(Qt::Key_Return);
        QVERIFY(m_tool->nameForm());
        auto *name = m_tool->nameForm()->findChild<QLineEdit *>(QStringLiteral("cluster_name"));
        QTest::keyClick(name, Qt::Key_Return);
        const model::Row row = clusters().rowCount() - 1;
        QCOMPARE(clusters().text(row, ClusterFields::Delineation), drawing::unitsDelineation);
        const auto kept = drawing::UnitList::fromJson(clusters().text(row, ClusterFields::DelineationParameters));
        QVERIFY(kept);
        QCOMPARE(kept->codes, (QStringList{QStringLiteral("31010"), QStringLiteral("32010")}));
        QCOMPARE(kept->level, QStringLiteral("district"));
        QCOMPARE(clusters().shape(row)->partCount(), std::size_t(1)); // one piece, no line between

        // The tool goes on with it.
        QVERIFY(m_board->use(*m_tool));
        QCOMPARE(m_tool->units().codes, kept->codes);
        m_board->click(model::LonLat{128.0, 37.25});
        m_board->key(Qt::Key_Return);
        QCOMPARE(m_board->canvas->tool(), ui::MapCanvas::Tool::Select);
        const auto longer = drawing::UnitList::fromJson(clusters().text(row, ClusterFields::DelineationParameters));
        QCOMPARE(longer->codes.size(), 3);
        m_board->session().document().undoStack()->undo();
        QCOMPARE(drawing::UnitList::fromJson(clusters().text(row, ClusterFields::DelineationParameters)), kept);
    }

    void unitsCanBeTyped()
    {
        start(true);
        QLineEdit *entry = m_board->context->readout().entry();
        entry->setFocus();
        QTest::keyClicks(entry, QStringLiteral("31020"));
        QTest::keyClick(entry, Qt::Key_Return);
        entry->setText(QStringLiteral("동남군"));
        QTest::keyClick(entry, Qt::Key_Return);
        QCOMPARE(m_tool->units().codes, (QStringList{QStringLiteral("31020"), QStringLiteral("32010")}));
        entry->setText(QStringLiteral("nowhere"));
        QTest::keyClick(entry, Qt::Key_Return);
        QCOMPARE(m_tool->units().codes.size(), 2);
        entry->clear();
        QTest::keyClick(entry, Qt::Key_Return); // nothing typed: done
        QVERIFY(m_tool->nameForm());
    }

    void theLevelCanBeChosen()
    {
        start(true);
        auto *provinces = m_board->context->readout().findChild<QToolButton *>(QStringLiteral("level_province"));
        QVERIFY(provinces && provinces->isVisible());
        m_board->click(west);
        QTest::mouseClick(provinces, Qt::LeftButton);
        QVERIFY(m_tool->units().codes.isEmpty());
        m_board->click(west);
        QCOMPARE(m_tool->units().codes, QStringList{QStringLiteral("31")});
    }

    void escapeKeepsNothing()
    {
        start(false);
        const std::size_t before = clusters().aliveCount();
        m_board->click(west);
        m_board->key(Qt::Key_Escape);
        QCOMPARE(m_board->canvas->tool(), ui::MapCanvas::Tool::Select);
        QCOMPARE(clusters().aliveCount(), before);
        m_board->selection.clear();
        QVERIFY(m_board->use(*m_tool));
        QVERIFY(m_tool->units().codes.isEmpty());
    }

private:
    const model::Table &clusters() { return m_board->tables()[TableId::Clusters]; }
    void start(bool districts)
    {
        m_board = std::make_unique<test::DrawingBoard>(unitsAtlas(districts));
        QVERIFY(m_board->isReady());
        m_tool = new ui::UnitsTool(*m_board->context);
        QVERIFY(m_board->use(*m_tool));
    }

    std::unique_ptr<test::DrawingBoard> m_board;
    ui::UnitsTool *m_tool = nullptr; // the context's
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestDrawUnits test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draw_units.moc"
