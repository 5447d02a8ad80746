// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/ui/canvas_atlas.h"
#include "tests/ui/drawing_fixture.h"
#include "ui/drawing/distance_plot.h"
#include "ui/drawing/participant_edits.h"
#include "ui/drawing/participant_source.h"
#include "ui/drawing/shape_around_tool.h"
#include "ui/drawing/suggest_tool.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include <cmath>

using namespace atlas;
using model::ClusterFields;
using model::TableId;

namespace {

/// Two heaps of eight participants each, some 2 km across and 60 km apart, and one on its own.
model::Tables heaps()
{
    test::AtlasBuilder builder;
    builder.province(QStringLiteral("31"), test::box(126.5, 36.5, 127.5, 37.5))
        .province(QStringLiteral("32"), test::box(127.5, 36.5, 128.5, 37.5));
    int number = 0;
    for (const model::LonLat centre : {model::LonLat{127.0, 37.0}, model::LonLat{127.7, 37.0}}) {
        for (int i = 0; i < 8; ++i) {
            const double angle = 2.0 * 3.14159265358979 * i / 8.0;
            builder.participant(QStringLiteral("p%1").arg(number++),
                                {centre.lon + 0.01 * std::cos(angle), centre.lat + 0.01 * std::sin(angle)});
        }
    }
    builder.participant(QStringLiteral("alone"), {128.3, 36.6});
    model::Tables tables = builder.tables();
    tables[TableId::BoundarySets].setValue(0, model::BoundarySetFields::Country, QStringLiteral("KR"));
    return tables;
}

} // namespace

/// Extents around participants and suggested clusters, with real events.
class TestDrawSuggest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_board = std::make_unique<test::DrawingBoard>(heaps());
        QVERIFY(m_board->isReady());
    }
    void cleanup() { m_board.reset(); }

    void aHullAroundTheSelectedBecomesACluster()
    {
        m_board->selection.setParticipants({0, 1, 2, 3, 4, 5, 6, 7});
        auto *tool = new ui::ShapeAroundTool(*m_board->context);
        QVERIFY(m_board->use(*tool));
        QTRY_VERIFY(tool->outcome());
        QVERIFY(!m_board->context->readout().figures().isEmpty());
        QTest::mouseClick(m_board->context->readout().finishButton(), Qt::LeftButton);
        QVERIFY(tool->nameForm());
        QTest::keyClick(tool->nameForm()->findChild<QLineEdit *>(QStringLiteral("cluster_name")), Qt::Key_Return);
        QCOMPARE(clusters().aliveCount(), std::size_t(1));
        QCOMPARE(clusters().text(0, ClusterFields::Delineation), QStringLiteral("convex_hull"));
        QVERIFY(clusters().text(0, ClusterFields::DelineationParameters).contains(QStringLiteral("8")));
        QCOMPARE(clusters().shape(0)->points.size(), std::size_t(9));
        QCOMPARE(ui::membersOf(m_board->tables(), 0).size(), std::size_t(8));
        QCOMPARE(m_board->selection.cluster(), model::Row(0));
        m_board->session().document().undoStack()->undo();
        QCOMPARE(clusters().aliveCount(), std::size_t(0));
        QVERIFY(m_board->tables()[TableId::Memberships].aliveCount() == 0);
    }

    void eachMethodComesOut()
    {
        m_board->selection.setParticipants({0, 1, 2, 3, 4, 5, 6, 7});
        auto *tool = new ui::ShapeAroundTool(*m_board->context);
        QVERIFY(m_board->use(*tool));
        using Method = ui::ShapeAroundTool::Method;
        for (const auto &[method, name] :
             {std::pair(Method::ConcaveHull, "concave_hull"), std::pair(Method::Buffer, "buffer"),
              std::pair(Method::Density, "density")}) {
            tool->setMethod(method);
            QTRY_VERIFY2(tool->outcome(), name);
            QCOMPARE(tool->outcome()->how.method, QString::fromLatin1(name));
        }
    }

    void tooFewPlacesAreSaid()
    {
        m_board->selection.setParticipants({0, 1});
        auto *tool = new ui::ShapeAroundTool(*m_board->context);
        QVERIFY(m_board->use(*tool));
        QTRY_VERIFY(!m_board->context->readout().problem().isEmpty());
        QVERIFY(!m_board->context->readout().finishButton()->isEnabled());
    }

    void sourcesAreOffered()
    {
        auto *tool = new ui::ShapeAroundTool(*m_board->context);
        m_board->context->setTableRows([] { return std::vector<model::Row>{1, 2, 3}; });
        QVERIFY(m_board->use(*tool));
        auto *source = m_board->context->readout().findChild<ui::ParticipantSource *>();
        QVERIFY(source);
        QCOMPARE(source->count(), 2); // the filtered table and all
        QCOMPARE(source->rows().size(), std::size_t(3));
        m_board->selection.setParticipants({5, 6, 7, 8});
        QCOMPARE(source->count(), 3);
        source->setCurrentIndex(0);
        QCOMPARE(source->rows(), (std::vector<model::Row>{5, 6, 7, 8}));
    }

    void clustersAreSuggestedAndTheTickedMade()
    {
        auto *tool = new ui::SuggestTool(*m_board->context);
        QVERIFY(m_board->use(*tool));
        QTRY_VERIFY(tool->suggestions());
        QVERIFY(tool->epsM() > 0); // from where the curve turns
        tool->setEpsM(3000);
        QTRY_VERIFY(tool->suggestions());
        QCOMPARE(tool->suggestions()->clusters.size(), std::size_t(2));
        QCOMPARE(tool->suggestions()->noise.size(), std::size_t(1));
        auto *list = m_board->context->readout().findChild<QListWidget *>(QStringLiteral("suggestions"));
        QCOMPARE(list->count(), 2);
        QCOMPARE(tool->ticked().size(), std::size_t(2));
        m_board->click(model::LonLat{127.7, 37.0}); // no, not this one
        QCOMPARE(tool->ticked(), std::vector<std::size_t>{0});
        m_board->key(Qt::Key_Return);
        QCOMPARE(clusters().aliveCount(), std::size_t(1));
        QCOMPARE(clusters().text(0, ClusterFields::Delineation), QStringLiteral("dbscan"));
        QVERIFY(clusters().text(0, ClusterFields::DelineationParameters).contains(QStringLiteral("3000")));
        QCOMPARE(ui::membersOf(m_board->tables(), 0).size(), std::size_t(8));
        QCOMPARE(m_board->canvas->tool(), ui::MapCanvas::Tool::Select);
        m_board->session().document().undoStack()->undo();
        QCOMPARE(clusters().aliveCount(), std::size_t(0));
    }

    void densityLevelsSuggestToo()
    {
        auto *tool = new ui::SuggestTool(*m_board->context);
        QVERIFY(m_board->use(*tool));
        QTRY_VERIFY(tool->suggestions());
        tool->setMethod(ui::SuggestTool::Method::Hdbscan);
        QTRY_VERIFY(tool->suggestions());
        QCOMPARE(tool->suggestions()->clusters.size(), std::size_t(2));
        QCOMPARE(tool->suggestions()->clusters.front().how.method, QStringLiteral("hdbscan"));
    }

    void theDistanceIsDraggedOnTheCurve()
    {
        auto *tool = new ui::SuggestTool(*m_board->context);
        QVERIFY(m_board->use(*tool));
        QTRY_VERIFY(tool->suggestions());
        auto *plot = m_board->context->readout().findChild<ui::DistancePlot *>();
        QVERIFY(plot && plot->isVisible());
        const double before = plot->chosenM();
        QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(20, static_cast<int>(plot->yOf(before / 2))));
        QVERIFY(std::abs(tool->epsM() - before / 2) < 0.1 * before);
        const double clicked = tool->epsM();
        QTest::keyClick(plot, Qt::Key_Up);
        QVERIFY(tool->epsM() > clicked);
        QVERIFY(!plot->accessibleName().isEmpty());
    }

private:
    const model::Table &clusters() { return m_board->tables()[TableId::Clusters]; }

    std::unique_ptr<test::DrawingBoard> m_board;
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestDrawSuggest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draw_suggest.moc"
