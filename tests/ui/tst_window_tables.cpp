// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/document.h"
#include "tests/support/atlas_builder.h"
#include "ui/selection.h"
#include "ui/tables/table_panel.h"
#include "ui/vocabulary_box.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <new>
#include <string>

using namespace atlas;
using model::ParticipantFields;
using model::Row;
using model::TableId;

namespace {

std::atomic<std::int64_t> allocations{0};

} // namespace

// Counts what is taken from the heap, to show that a model takes nothing per row.
void *operator new(std::size_t size)
{
    ++allocations;
    if (void *memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}
void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    ++allocations;
    return std::malloc(size == 0 ? 1 : size);
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace {

model::Tables smallAtlas()
{
    test::AtlasBuilder builder;
    builder.province(QStringLiteral("1"), test::box(0, 0, 1, 1), QStringLiteral("West"))
        .province(QStringLiteral("2"), test::box(1, 0, 2, 1), QStringLiteral("East"))
        .cluster(QStringLiteral("c"), test::box(0.5, 0.2, 1.5, 0.8))
        .cluster(QStringLiteral("empty"), test::box(0.0, 0.0, 0.3, 0.3))
        .participant(QStringLiteral("p10"), {0.6, 0.5})
        .participant(QStringLiteral("p9"), {1.2, 0.5}, {}, QStringLiteral("university"))
        .participant(QStringLiteral("p1"), {0.1, 0.1})
        .unplaced(QStringLiteral("p2"))
        .member(QStringLiteral("c"), QStringLiteral("p10"))
        .member(QStringLiteral("c"), QStringLiteral("p9"))
        .link(QStringLiteral("p10"), QStringLiteral("p9"), 2)
        .link(QStringLiteral("p1"), QStringLiteral("p2"), 1)
        .link(QStringLiteral("p10"), QStringLiteral("p1"), 5);
    model::Tables tables = builder.tables();
    const char *names[] = {"가나 10호", "가나 9호", "Beta", "alpha"};
    for (Row row = 0; row < 4; ++row)
        tables[TableId::Participants].setValue(row, ParticipantFields::Name, QString::fromUtf8(names[row]));
    tables[TableId::Participants].setReal(0, ParticipantFields::Employees, 40);
    tables[TableId::Participants].setReal(2, ParticipantFields::Employees, 7);
    return tables;
}

QString provinceOfRow(Row row)
{
    return row == 1 ? QStringLiteral("2") : row == 3 ? QString() : QStringLiteral("1");
}

std::vector<Row> shownRows(const ui::TableModel &model)
{
    std::vector<Row> rows;
    for (int position = 0; position < model.rowCount(); ++position)
        rows.push_back(model.rowAt(position));
    return rows;
}

} // namespace

class TestWindowTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<model::Document>();
        m_document->reset(smallAtlas());
        m_selection = std::make_unique<ui::Selection>();
        const ui::ApplyEdit apply = [this](model::Edit edit) { return m_document->apply(std::move(edit)); };
        m_participants =
            std::make_unique<ui::TableModel>(*m_document, TableId::Participants, ui::participantColumns(), apply);
        m_participants->setProvinceLookup(provinceOfRow);
        m_participants->setLanguage(QStringLiteral("ko"));
        m_links = std::make_unique<ui::TableModel>(*m_document, TableId::Links, ui::linkColumns(), apply);
        m_links->setProvinceLookup(provinceOfRow);
        m_links->setLanguage(QStringLiteral("ko"));
        m_panel = std::make_unique<ui::TablePanel>(*m_participants, *m_selection);
        m_panel->resize(900, 300);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup()
    {
        m_panel.reset();
        m_links.reset();
        m_participants.reset();
        m_selection.reset();
        m_document.reset();
    }

    void showsNamesAndComputedColumns()
    {
        QCOMPARE(m_participants->rowCount(), 4);
        QCOMPARE(text(*m_participants, 1, columnOf(ui::CellSource::Province)), QStringLiteral("East"));
        QCOMPARE(text(*m_participants, 3, columnOf(ui::CellSource::Province)), QString());
        QCOMPARE(text(*m_links, 0, 0), QStringLiteral("가나 10호"));
        QCOMPARE(text(*m_links, 0, 1), QStringLiteral("가나 9호"));
        QCOMPARE(text(*m_links, 0, 2), ui::crossingLabel(ui::LinkCrossing::Cross));
        QCOMPARE(text(*m_links, 1, 2), ui::crossingLabel(ui::LinkCrossing::Unplaced));
        QCOMPARE(text(*m_links, 2, 2), ui::crossingLabel(ui::LinkCrossing::Within));
    }

    void sortsNaturallyAndPutsMissingLast()
    {
        const int name = columnOf(model::FieldIndex{ParticipantFields::Name});
        sortBy(name, Qt::AscendingOrder);
        QCOMPARE(shownRows(*m_participants), (std::vector<Row>{3, 2, 1, 0})); // alpha, Beta, 가나 9호, 가나 10호
        const int employees = columnOf(model::FieldIndex{ParticipantFields::Employees});
        sortBy(employees, Qt::AscendingOrder);
        QCOMPARE(shownRows(*m_participants), (std::vector<Row>{2, 0, 1, 3}));
        sortBy(employees, Qt::DescendingOrder);
        QCOMPARE(shownRows(*m_participants), (std::vector<Row>{0, 2, 1, 3}));
        sortBy(columnOf(ui::CellSource::Province), Qt::AscendingOrder);
        QCOMPARE(shownRows(*m_participants), (std::vector<Row>{1, 0, 2, 3})); // East, West, West, none
        sortBy(-1, Qt::AscendingOrder);
        QCOMPARE(shownRows(*m_participants), (std::vector<Row>{0, 1, 2, 3}));
    }

    void comparesTextsAsPeopleDo()
    {
        QVERIFY(ui::compareNatural("p2", "p10") < 0);
        QVERIFY(ui::compareNatural("P2", "p2") == 0);
        QVERIFY(ui::compareNatural("a", "ab") < 0);
        QVERIFY(ui::compareNatural("가", "나") < 0);
        QVERIFY(ui::compareNatural("x007", "x7") == 0);
        QVERIFY(ui::compareNatural("x7y", "x70") < 0);
    }

    void filtersByTypedWords()
    {
        m_panel->filterBox()->setFocus();
        QTest::keyClicks(m_panel->filterBox(), QStringLiteral("university"));
        QTRY_COMPARE(m_participants->rowCount(), 1);
        QCOMPARE(m_participants->rowAt(0), Row{1});
        m_panel->filterBox()->clear();
        QTRY_COMPARE(m_participants->rowCount(), 4);
        QTest::keyClicks(m_panel->filterBox(), QStringLiteral("west P1"));
        QTRY_COMPARE(m_participants->rowCount(), 2); // p10 and p1 in the west
    }

    void showsOnlyTheClusterInFocus()
    {
        QVERIFY(!m_panel->onlyClusterButton()->isEnabled());
        m_selection->setCluster(0);
        QVERIFY(m_panel->onlyClusterButton()->isEnabled());
        QTest::mouseClick(m_panel->onlyClusterButton(), Qt::LeftButton);
        QTRY_COMPARE(shownRows(*m_participants), (std::vector<Row>{0, 1}));
        m_links->setCluster(0);
        QTRY_COMPARE(shownRows(*m_links), (std::vector<Row>{0, 2}));
        QTest::mouseClick(m_panel->onlyClusterButton(), Qt::LeftButton);
        QTRY_COMPARE(m_participants->rowCount(), 4);
    }

    void findsMembersByPlaceWhereNoneAreRecorded()
    {
        const auto index = std::make_shared<session::PickIndex>(m_document->tables());
        m_participants->setPickIndex(index);
        m_participants->setCluster(1);
        QTRY_COMPARE(shownRows(*m_participants), (std::vector<Row>{2}));
    }

    void sharesTheSelectionBothWays()
    {
        QTableView *view = m_panel->view();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(m_participants->index(1, 0)).center());
        QCOMPARE(m_selection->participants(), (std::vector<Row>{1}));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          view->visualRect(m_participants->index(3, 0)).center());
        QCOMPARE(m_selection->participants(), (std::vector<Row>{1, 3}));
        m_selection->setParticipants({0, 2});
        QVERIFY(view->selectionModel()->isRowSelected(0));
        QVERIFY(!view->selectionModel()->isRowSelected(1));
        QVERIFY(view->selectionModel()->isRowSelected(2));
        sortBy(columnOf(model::FieldIndex{ParticipantFields::Name}), Qt::AscendingOrder);
        QVERIFY(view->selectionModel()->isRowSelected(1)); // row 2 is second now
        QVERIFY(view->selectionModel()->isRowSelected(3));
        QCOMPARE(m_selection->participants(), (std::vector<Row>{0, 2}));
    }

    void editsATextByKeys()
    {
        QTableView *view = m_panel->view();
        view->setCurrentIndex(m_participants->index(0, columnOf(model::FieldIndex{ParticipantFields::Industry})));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F2);
        auto *editor = view->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("Dyes"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(participants().text(0, ParticipantFields::Industry), QStringLiteral("Dyes"));
        QCOMPARE(m_document->undoStack()->count(), 1);
        QVERIFY(m_document->undoStack()->undoText().contains(QStringLiteral("가나 10호")));
        m_document->undoStack()->undo();
        QCOMPARE(participants().text(0, ParticipantFields::Industry), QString());
        m_document->undoStack()->redo();
        QCOMPARE(text(*m_participants, 0, columnOf(model::FieldIndex{ParticipantFields::Industry})),
                 QStringLiteral("Dyes"));
    }

    void editsAKindFromItsList()
    {
        QTableView *view = m_panel->view();
        const QModelIndex cell = m_participants->index(0, columnOf(model::FieldIndex{ParticipantFields::Kind}));
        view->edit(cell);
        auto *box = view->findChild<ui::VocabularyBox *>();
        QVERIFY(box);
        QCOMPARE(box->value(), QStringLiteral("firm"));
        QTest::keyClick(box, Qt::Key_Down); // an activation, as if chosen from the list
        QTRY_COMPARE(participants().text(0, ParticipantFields::Kind), QStringLiteral("university"));
        QCOMPARE(m_document->undoStack()->count(), 1);
    }

    void refusesWhatIsNoNumber()
    {
        QSignalSpy refused(m_participants.get(), &ui::TableModel::editRefused);
        const QModelIndex cell = m_participants->index(0, columnOf(model::FieldIndex{ParticipantFields::Employees}));
        QVERIFY(!m_participants->setData(cell, QStringLiteral("many")));
        QVERIFY(!m_participants->setData(cell, QStringLiteral("-4")));
        QCOMPARE(refused.count(), 2);
        QCOMPARE(m_document->undoStack()->count(), 0);
        QVERIFY(m_participants->setData(cell, QStringLiteral("12.5")));
        QCOMPARE(participants().real(0, ParticipantFields::Employees), 12.5);
        QVERIFY(m_participants->setData(cell, QString()));
        QVERIFY(std::isnan(participants().real(0, ParticipantFields::Employees)));
    }

    void togglesAFlagByMouse()
    {
        const int column = columnOf(model::FieldIndex{ParticipantFields::Illustrative});
        const QModelIndex cell = m_participants->index(2, column);
        QVERIFY(m_participants->setData(cell, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(participants().flag(2, ParticipantFields::Illustrative));
        QVERIFY(!(m_participants->flags(cell) & Qt::ItemIsEditable));
    }

    void idsAndComputedColumnsAreNotEdited()
    {
        for (const int column :
             {columnOf(model::FieldIndex{ParticipantFields::Id}), columnOf(ui::CellSource::Province)}) {
            const QModelIndex cell = m_participants->index(0, column);
            QVERIFY(!(m_participants->flags(cell) & Qt::ItemIsEditable));
            QVERIFY(!m_participants->setData(cell, QStringLiteral("x")));
        }
    }

    void followsRowsThatComeAndGo()
    {
        model::Edit edit(QStringLiteral("remove"));
        edit.removeRows(TableId::Participants, {1, 2});
        QVERIFY(m_document->apply(std::move(edit)).ok());
        QCOMPARE(shownRows(*m_participants), (std::vector<Row>{0, 3}));
        m_document->undoStack()->undo();
        QCOMPARE(m_participants->rowCount(), 4);
        m_document->reset(model::Tables());
        QCOMPARE(m_participants->rowCount(), 0);
    }

    void copiesRowsAsText()
    {
        m_selection->setParticipants({1});
        m_panel->view()->setFocus();
        QTest::keySequence(m_panel->view(), QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[1].startsWith(QStringLiteral("가나 9호\t")));
    }

    void takesNothingPerRow()
    {
        constexpr Row count = 1'000'000;
        model::Tables tables;
        model::Table &table = tables[TableId::Participants];
        for (Row row = 0; row < count; ++row) {
            table.appendRow();
            table.setTextId(row, ParticipantFields::Id, tables.pool()->intern(std::to_string(row)));
            table.setReal(row, ParticipantFields::Employees, static_cast<double>((row * 7919U) % 1000U));
        }
        m_document->reset(std::move(tables));

        const std::int64_t before = allocations;
        ui::TableModel model(*m_document, TableId::Participants, ui::participantColumns(),
                             [this](model::Edit edit) { return m_document->apply(std::move(edit)); });
        QCOMPARE(model.rowCount(), static_cast<int>(count));
        for (int position = 500'000; position < 500'050; ++position) { // as a view does that shows fifty rows
            for (int column = 0; column < model.columnCount(); ++column)
                model.data(model.index(position, column));
        }
        const std::int64_t taken = allocations - before;
        QVERIFY2(taken < 20'000, qPrintable(QStringLiteral("%1 allocations").arg(taken)));

        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.sort(static_cast<int>(columnOf(model::FieldIndex{ParticipantFields::Employees})), Qt::DescendingOrder);
        QVERIFY(model.isOrdering()); // away from this thread
        QVERIFY(reset.wait(60'000));
        QTRY_COMPARE(model.rowCount(), static_cast<int>(count)); // the view gets them bit by bit
        QCOMPARE(m_document->tables()[TableId::Participants].real(model.rowAt(0), ParticipantFields::Employees), 999.0);
        QCOMPARE(model.positionOf(model.rowAt(123'456)), 123'456);

        const std::int64_t beforeEdit = allocations;
        QVERIFY(model.setData(model.index(0, columnOf(model::FieldIndex{ParticipantFields::Industry})),
                              QStringLiteral("Steel")));
        QVERIFY2(allocations - beforeEdit < 2'000, "an edit touches one row");
    }

    void theOrderFollowsTheProvinces()
    {
        sortBy(columnOf(ui::CellSource::Province), Qt::AscendingOrder);
        QCOMPARE(shownRows(*m_participants), (std::vector<Row>{1, 0, 2, 3})); // East, West, West, none
        m_participants->setProvinceLookup([](Row row) { return row == 2 ? QStringLiteral("2") : QStringLiteral("1"); });
        QTRY_COMPARE(shownRows(*m_participants), (std::vector<Row>{2, 0, 1, 3}));

        // Where the order stays as it was, nothing is torn from under the person.
        sortBy(columnOf(model::FieldIndex{ParticipantFields::Name}), Qt::AscendingOrder);
        QSignalSpy reset(m_participants.get(), &QAbstractItemModel::modelReset);
        m_participants->setProvinceLookup(provinceOfRow);
        QVERIFY(!m_participants->isOrdering());
        QCOMPARE(reset.count(), 0);
    }

    void anotherAtlasForgetsTheProvincesOfTheFirst()
    {
        int asked = 0;
        m_participants->setProvinceLookup([&asked](Row row) {
            ++asked;
            return provinceOfRow(row);
        });
        m_document->reset(smallAtlas());
        asked = 0;
        QTRY_COMPARE(m_participants->rowCount(), 4);
        QCOMPARE(text(*m_participants, 1, columnOf(ui::CellSource::Province)), QString());
        QCOMPARE(asked, 0);
    }

private:
    const model::Table &participants() const { return m_document->tables()[TableId::Participants]; }
    static QString text(const ui::TableModel &model, int position, int column)
    {
        return model.data(model.index(position, column)).toString();
    }
    int columnOf(model::FieldIndex field) const
    {
        const auto &columns = m_participants->columns();
        return static_cast<int>(
            std::find(columns.begin(), columns.end(), ui::ColumnSpec{ui::CellSource::Field, field}) - columns.begin());
    }
    int columnOf(ui::CellSource source) const
    {
        const auto &columns = m_participants->columns();
        return static_cast<int>(std::find(columns.begin(), columns.end(), ui::ColumnSpec{source}) - columns.begin());
    }
    void sortBy(int column, Qt::SortOrder order)
    {
        m_participants->sort(column, order);
        QTRY_VERIFY(!m_participants->isOrdering());
    }

    std::unique_ptr<model::Document> m_document;
    std::unique_ptr<ui::Selection> m_selection;
    std::unique_ptr<ui::TableModel> m_participants;
    std::unique_ptr<ui::TableModel> m_links;
    std::unique_ptr<ui::TablePanel> m_panel;
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    TestWindowTables test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_tables.moc"
