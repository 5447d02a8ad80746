// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/document.h"
#include "tests/support/atlas_builder.h"
#include "ui/clusters/cluster_tree_model.h"
#include "ui/clusters/clusters_panel.h"
#include "ui/forms/attributes_panel.h"
#include "ui/forms/record_form.h"
#include "ui/selection.h"
#include "ui/vocabulary_box.h"

#include <QApplication>
#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace atlas;
using model::ClusterFields;
using model::ParticipantFields;
using model::Row;
using model::TableId;

class TestWindowForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::AtlasBuilder builder;
        builder.province(QStringLiteral("11"), test::box(0, 0, 2, 1), QStringLiteral("Seoul"))
            .cluster(QStringLiteral("complex"), test::box(0.1, 0.1, 0.9, 0.9))
            .cluster(QStringLiteral("mini"), test::box(0.2, 0.2, 0.4, 0.4))
            .cluster(QStringLiteral("other"), test::box(1.1, 0.1, 1.9, 0.9))
            .participant(QStringLiteral("a"), {0.3, 0.3})
            .participant(QStringLiteral("b"), {0.5, 0.5});
        model::Tables tables = builder.tables();
        tables[TableId::Clusters].setValue(0, ClusterFields::Name, QStringLiteral("Complex"));
        tables[TableId::Clusters].setValue(1, ClusterFields::Name, QStringLiteral("Mini"));
        tables[TableId::Clusters].setValue(2, ClusterFields::Name, QStringLiteral("Another"));
        tables[TableId::Clusters].setValue(1, ClusterFields::ParentCluster, QStringLiteral("complex"));
        m_document = std::make_unique<model::Document>();
        m_document->reset(std::move(tables));
        m_selection = std::make_unique<ui::Selection>();
        const ui::ApplyEdit apply = [this](model::Edit edit) { return m_document->apply(std::move(edit)); };
        m_panel = std::make_unique<ui::AttributesPanel>(*m_document, *m_selection, apply);
        m_panel->resize(380, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup()
    {
        m_panel.reset();
        m_selection.reset();
        m_document.reset();
    }

    void aTextIsOneStep()
    {
        m_selection->setCluster(0);
        auto *name = clusterEditor<QLineEdit>(ClusterFields::Name);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Renamed"));
        QCOMPARE(m_document->undoStack()->count(), 0); // not with every key
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_document->undoStack()->count(), 1);
        QCOMPARE(clusters().text(0, ClusterFields::Name), QStringLiteral("Renamed"));
        m_document->undoStack()->undo();
        QCOMPARE(name->text(), QStringLiteral("Complex"));
        m_document->undoStack()->redo();
        QCOMPARE(name->text(), QStringLiteral("Renamed"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_document->undoStack()->count(), 1); // nothing changed, no step
    }

    void aKindIsChosen()
    {
        m_selection->setCluster(0);
        auto *kind = clusterEditor<ui::VocabularyBox>(ClusterFields::Stage);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(clusters().text(0, ClusterFields::Stage), QStringLiteral("formation"));
        m_document->undoStack()->undo();
        QCOMPARE(kind->value(), QString());
    }

    void aLongTextIsTakenWhenLeft()
    {
        m_selection->setCluster(0);
        auto *notes = clusterEditor<QPlainTextEdit>(ClusterFields::Notes);
        notes->setFocus();
        QTest::keyClicks(notes, QStringLiteral("Two lines"));
        QTest::keyClick(notes, Qt::Key_Tab);
        QCOMPARE(clusters().text(0, ClusterFields::Notes), QStringLiteral("Two lines"));
        QCOMPARE(m_document->undoStack()->count(), 1);
    }

    void aFlagIsTicked()
    {
        m_selection->setCluster(2);
        auto *flag = clusterEditor<QCheckBox>(ClusterFields::Illustrative);
        flag->setFocus();
        QTest::keyClick(flag, Qt::Key_Space);
        QVERIFY(clusters().flag(2, ClusterFields::Illustrative));
    }

    void whatIsTypedBelongsToTheRowItWasTypedFor()
    {
        m_selection->setCluster(0);
        auto *name = clusterEditor<QLineEdit>(ClusterFields::Name);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Typed"));
        m_selection->setCluster(2);
        QCOMPARE(clusters().text(0, ClusterFields::Name), QStringLiteral("Typed"));
        QCOMPARE(clusters().text(2, ClusterFields::Name), QStringLiteral("Another"));
        QCOMPARE(name->text(), QStringLiteral("Another"));
    }

    void aNumberIsChecked()
    {
        m_selection->setParticipants({0});
        auto *employees = qobject_cast<QLineEdit *>(m_panel->participantForm()->editor(ParticipantFields::Employees));
        employees->setFocus();
        QTest::keyClicks(employees, QStringLiteral("x12"));
        QTest::keyClick(employees, Qt::Key_Return);
        QCOMPARE(m_document->tables()[TableId::Participants].real(0, ParticipantFields::Employees), 12.0);
    }

    void aReferenceIsProposedByName()
    {
        m_selection->setParticipants({1});
        auto *region = qobject_cast<QLineEdit *>(m_panel->participantForm()->editor(ParticipantFields::RegionCode));
        region->setFocus();
        QTest::keyClicks(region, QStringLiteral("seo"));
        QCOMPARE(region->completer()->model()->rowCount(), 1);
        QVERIFY(region->completer()->model()->index(0, 0).data().toString().startsWith(QStringLiteral("11")));
        region->clear();
        QTest::keyClicks(region, QStringLiteral("11"));
        QTest::keyClick(region, Qt::Key_Return);
        QTest::keyClick(region, Qt::Key_Return); // the first may have closed the proposals
        QCOMPARE(m_document->tables()[TableId::Participants].text(1, ParticipantFields::RegionCode),
                 QStringLiteral("11"));
        QCOMPARE(region->toolTip(), QStringLiteral("Seoul"));
    }

    void nothingSelectedNothingToEdit()
    {
        QVERIFY(!m_panel->clusterForm()->isEnabled());
        m_selection->setCluster(0);
        QVERIFY(m_panel->clusterForm()->isEnabled());
        m_selection->setParticipants({0, 1});
        QVERIFY(!m_panel->participantForm()->isEnabled());
        m_document->reset(model::Tables());
        QVERIFY(!m_panel->clusterForm()->isEnabled());
    }

    // The list of clusters.
    void listsMiniClustersUnderTheirComplex()
    {
        ui::ClusterTreeModel model(*m_document, {});
        model.setLanguage(QStringLiteral("ko"));
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex complex = model.indexOf(0);
        QCOMPARE(model.rowCount(complex), 1);
        QCOMPARE(model.parent(model.indexOf(1)), complex);
        QCOMPARE(model.index(0, 0, complex).data().toString(), QStringLiteral("Mini"));
    }

    void aRingOfParentsHidesNothing()
    {
        model::Edit edit(QStringLiteral("ring"));
        edit.setCell(TableId::Clusters, 0, ClusterFields::ParentCluster, QStringLiteral("mini"));
        QVERIFY(m_document->apply(std::move(edit)).ok());
        ui::ClusterTreeModel model(*m_document, {});
        model.setLanguage(QStringLiteral("ko"));
        int shown = model.rowCount();
        for (int row = 0; row < model.rowCount(); ++row)
            shown += model.rowCount(model.index(row, 0));
        QCOMPARE(shown, 3);
    }

    void veryManyClustersAreListedInOrder()
    {
        constexpr Row count = 2000;
        model::Tables tables;
        model::Table &table = tables[TableId::Clusters];
        for (Row row = 0; row < count; ++row) {
            table.appendRow();
            const QString number = QString::number(row).rightJustified(4, u'0');
            table.setTextId(row, ClusterFields::Id, tables.pool()->intern(number));
            table.setTextId(row, ClusterFields::Name, tables.pool()->intern(QStringLiteral("Cluster ") + number));
        }
        m_document->reset(std::move(tables));
        ui::ClusterTreeModel model(*m_document, {});
        QTRY_COMPARE(model.rowCount(), static_cast<int>(count)); // away from this thread
        QCOMPARE(model.indexOf(1234).row(), 1234);
        const QPersistentModelIndex kept = model.indexOf(3);
        model.sort(ui::ClusterTreeModel::Name, Qt::DescendingOrder);
        QTRY_COMPARE(model.indexOf(0).row(), static_cast<int>(count) - 1);
        QCOMPARE(kept.row(), static_cast<int>(count) - 4);
        QCOMPARE(kept.data().toString(), QStringLiteral("Cluster 0003"));
        model.setWords(QStringLiteral("CLUSTER 19"));
        QTRY_COMPARE(model.rowCount(), 100);
        QVERIFY(!model.indexOf(3).isValid());
        model.setWords({});
        QTRY_COMPARE(model.rowCount(), static_cast<int>(count));
    }

    void theListIsSearchedAndSelects()
    {
        ui::ClusterTreeModel model(*m_document, {});
        model.setLanguage(QStringLiteral("ko"));
        ui::ClustersPanel panel(model, *m_selection);
        panel.resize(300, 300);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QTest::keyClicks(panel.searchBox(), QStringLiteral("mini"));
        QCOMPARE(panel.view()->model()->rowCount(), 1); // the complex stays, for its mini-cluster
        QTest::keyClick(panel.searchBox(), Qt::Key_Return);
        QTest::keyClick(panel.view(), Qt::Key_Down);
        QCOMPARE(m_selection->cluster(), Row{1});
        panel.searchBox()->clear();
        QCOMPARE(m_selection->cluster(), Row{1});
        m_selection->setCluster(2);
        QCOMPARE(panel.view()->currentIndex().data().toString(), QStringLiteral("Another"));
        QSignalSpy zoom(&panel, &ui::ClustersPanel::zoomRequested);
        QTest::keyClick(panel.view(), Qt::Key_Return);
        QCOMPARE(zoom.count(), 1);
    }

private:
    const model::Table &clusters() const { return m_document->tables()[TableId::Clusters]; }
    template <typename Editor>
    Editor *clusterEditor(model::FieldIndex field) const
    {
        return qobject_cast<Editor *>(m_panel->clusterForm()->editor(field));
    }

    std::unique_ptr<model::Document> m_document;
    std::unique_ptr<ui::Selection> m_selection;
    std::unique_ptr<ui::AttributesPanel> m_panel;
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    TestWindowForms test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_forms.moc"
