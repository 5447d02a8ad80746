// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/document.h"
#include "tests/unit/table_fixture.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace atlas;
using model::ClusterFields;
using model::ParticipantFields;
using model::TableId;

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindThereAndBack_data();
    void eachKindThereAndBack();
    void randomEditsThereAndBack();
    void changeSetsTellWhatChanged();
    void aWalkThroughTheHistoryIsOneChange();
    void refusals_data();
    void refusals();
    void twoRowsSwapTheirIds();
    void bulkInsert();
    void snapshotsStandStill();
    void resetForgetsTheSteps();
    void valuesThatAreNone();
    void settings();
    void boundarySetInUse();
    void namesByLanguage();
};

namespace {

/// A document of filled tables, with the ways to change it that the window has.
std::unique_ptr<model::Document> filledDocument(int rows)
{
    auto document = std::make_unique<model::Document>();
    document->reset(test::filledTables(rows));
    return document;
}

model::Edit oneOf(const QString &kind, const model::TableInfo &info, const model::Tables &tables)
{
    model::Edit edit(kind);
    if (kind == QLatin1String("set")) {
        for (std::size_t field = 0; field < info.fields.size(); ++field)
            edit.setCell(info.id, 1, static_cast<model::FieldIndex>(field), test::someValue(info.fields[field], 77));
    } else if (kind == QLatin1String("clear")) {
        for (std::size_t field = 0; field < info.fields.size(); ++field) {
            if (field != info.idField)
                edit.setCell(info.id, 1, static_cast<model::FieldIndex>(field), {});
        }
    } else if (kind == QLatin1String("insert")) {
        edit.insertRow(info.id, test::someRow(info, 77));
    } else if (kind == QLatin1String("insert many")) {
        model::Table rows(info.id, tables.pool());
        for (int number = 100; number < 103; ++number) {
            const model::Row row = rows.appendRow();
            const auto values = test::someRow(info, number);
            for (std::size_t field = 0; field < values.size(); ++field)
                rows.setValue(row, static_cast<model::FieldIndex>(field), values[field]);
        }
        edit.insertRows(std::move(rows));
    } else if (kind == QLatin1String("remove")) {
        edit.removeRows(info.id, {0, 2});
    } else { // all in one step
        edit.setCell(info.id, 1, 1, test::someValue(info.fields[1], 78));
        edit.removeRows(info.id, {2});
        edit.insertRow(info.id, test::someRow(info, 79));
    }
    return edit;
}

} // namespace

void DocumentTest::eachKindThereAndBack_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"set", "clear", "insert", "insert many", "remove", "mixed"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void DocumentTest::eachKindThereAndBack()
{
    QFETCH(const QString, kind);
    for (const model::TableInfo &info : model::allTables()) {
        auto document = filledDocument(3);
        const model::Tables before = document->tables();
        QVERIFY2(document->apply(oneOf(kind, info, before)).ok(), info.name);
        const model::Tables after = document->tables();
        QVERIFY2(!test::differenceOf(before, after).isEmpty(), info.name);
        document->undoStack()->undo();
        QCOMPARE(test::differenceOf(document->tables(), before), QString());
        document->undoStack()->redo();
        QCOMPARE(test::differenceOf(document->tables(), after), QString());
        document->undoStack()->undo();
        QCOMPARE(test::differenceOf(document->tables(), before), QString());
    }
}

void DocumentTest::randomEditsThereAndBack()
{
    std::mt19937 random(42);
    auto document = filledDocument(8);
    std::vector<model::Tables> states = {document->tables()};
    for (int step = 1; step <= 60; ++step) {
        QVERIFY(document->apply(test::randomEdit(document->tables(), random, step)).ok());
        if (document->undoStack()->index() == static_cast<int>(states.size())) // an empty edit is no step
            states.push_back(document->tables());
    }
    for (int round = 0; round < 2; ++round) {
        for (std::size_t index = states.size() - 1; index > 0; --index) {
            document->undoStack()->undo();
            QCOMPARE(test::differenceOf(document->tables(), states[index - 1]), QString());
        }
        for (std::size_t index = 1; index < states.size(); ++index) {
            document->undoStack()->redo();
            QCOMPARE(test::differenceOf(document->tables(), states[index]), QString());
        }
    }
}

void DocumentTest::changeSetsTellWhatChanged()
{
    auto document = filledDocument(4);
    std::vector<model::ChangeSet> changes;
    connect(document.get(), &model::Document::changed,
            [&](const model::ChangeSet &change) { changes.push_back(change); });
    model::Edit edit(QStringLiteral("e"));
    edit.setCell(TableId::Clusters, 2, ClusterFields::Name, QStringLiteral("x"));
    edit.setCell(TableId::Clusters, 2, ClusterFields::Notes, QStringLiteral("y"));
    edit.setCell(TableId::Clusters, 1, ClusterFields::Name, QStringLiteral("z"));
    edit.removeRows(TableId::Links, {3, 1});
    edit.insertRow(TableId::Scenes, {QStringLiteral("s")});
    QVERIFY(document->apply(edit).ok());
    document->undoStack()->undo();
    QCOMPARE(changes.size(), std::size_t{2});
    const model::TableChange &clusters = changes[0][TableId::Clusters];
    QCOMPARE(clusters.updated.size(), std::size_t{2});
    QCOMPARE(clusters.updated[0].row, 1U);
    QCOMPARE(clusters.updated[1].fields, (1U << ClusterFields::Name) | (1U << ClusterFields::Notes));
    QVERIFY(changes[0][TableId::Links].removed == std::vector<model::Row>({1, 3}));
    QVERIFY(changes[0][TableId::Scenes].inserted == std::vector<model::Row>({4}));
    QVERIFY(changes[1][TableId::Links].inserted == std::vector<model::Row>({1, 3}));
    QVERIFY(changes[1][TableId::Scenes].removed == std::vector<model::Row>({4}));
    QVERIFY(changes[0][TableId::Participants].isEmpty());
    QCOMPARE(changes[0].rowCount(), std::size_t{5});
    QVERIFY(changes[1].revision > changes[0].revision);
    QCOMPARE(changes[1].revision, document->revision());
}

/// Each row is told of once, by what it was before and is after all steps passed.
void DocumentTest::aWalkThroughTheHistoryIsOneChange()
{
    const auto document = filledDocument(4);
    const QSignalSpy changed(document.get(), &model::Document::changed);
    model::Edit first(QStringLiteral("first"));
    first.removeRows(TableId::Clusters, {0});
    first.setCell(TableId::Clusters, 1, ClusterFields::Name, QStringLiteral("a"));
    model::Edit second(QStringLiteral("second"));
    second.insertRow(TableId::Clusters, {model::Value(), QStringLiteral("new")}); // row 4
    second.setCell(TableId::Clusters, 1, ClusterFields::Notes, QStringLiteral("b"));
    model::Edit third(QStringLiteral("third"));
    third.removeRows(TableId::Clusters, {4, 2});
    third.setCell(TableId::Participants, 0, ParticipantFields::Name, QStringLiteral("c"));
    for (const model::Edit &edit : {first, second, third})
        QVERIFY(document->apply(edit).ok());
    const auto seen = [&](int place) { return changed.at(place).first().value<model::ChangeSet>(); };
    QVERIFY(seen(2).way == model::StepWay::Done && seen(2).text == QStringLiteral("third"));

    document->goTo(0);
    QCOMPARE(changed.count(), 4);
    const model::ChangeSet back = seen(3);
    QVERIFY(back.way == model::StepWay::Undone);
    QCOMPARE(back.text, QStringLiteral("first"));
    QCOMPARE(back.steps, 3);
    QCOMPARE(back.revision, document->revision());
    QCOMPARE(back[TableId::Clusters].inserted, (std::vector<model::Row>{0, 2}));
    QVERIFY(back[TableId::Clusters].removed.empty()); // row 4 was dead before, too
    QCOMPARE(back[TableId::Clusters].updated.size(), std::size_t{1});
    QCOMPARE(back[TableId::Clusters].updated.front().fields,
             (1U << ClusterFields::Name) | (1U << ClusterFields::Notes));
    QCOMPARE(back[TableId::Participants].updated.size(), std::size_t{1});
    QCOMPARE(test::differenceOf(document->tables(), test::filledTables(4)), QString());

    document->goTo(2);
    QCOMPARE(seen(4)[TableId::Clusters].inserted, (std::vector<model::Row>{4}));
    QCOMPARE(seen(4)[TableId::Clusters].removed, (std::vector<model::Row>{0}));
    QVERIFY(seen(4).way == model::StepWay::Redone);
    document->redo();
    QCOMPARE(seen(5).steps, 1);
    QCOMPARE(seen(5).text, QStringLiteral("third"));
    document->goTo(3);
    document->goTo(4);
    document->goTo(-1);
    QCOMPARE(changed.count(), 6); // nowhere to go
}

void DocumentTest::refusals_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"same id inserted", "id of another row", "no id", "wrong type", "removed row set",
                             "removed twice", "too many values", "same id twice in one step", "unknown field"})
        QTest::newRow(name) << QByteArray(name);
}

void DocumentTest::refusals()
{
    QFETCH(const QByteArray, name);
    auto document = filledDocument(3);
    const QString takenId = document->tables()[TableId::Clusters].text(0, ClusterFields::Id);
    model::Edit removal(QStringLiteral("r"));
    removal.removeRows(TableId::Clusters, {2});
    QVERIFY(document->apply(removal).ok());
    const model::Tables before = document->tables();
    const int steps = document->undoStack()->count();
    model::Edit edit(QStringLiteral("e"));
    edit.setCell(TableId::Participants, 0, ParticipantFields::Name, QStringLiteral("must not stay"));
    if (name == "same id inserted")
        edit.insertRow(TableId::Clusters, {model::Value(), takenId});
    else if (name == "id of another row")
        edit.setCell(TableId::Clusters, 1, ClusterFields::Id, takenId);
    else if (name == "no id")
        edit.insertRow(TableId::Clusters, {model::Value(), model::Value(), QStringLiteral("name")});
    else if (name == "wrong type")
        edit.setCell(TableId::Clusters, 1, ClusterFields::Name, 1.5);
    else if (name == "removed row set")
        edit.setCell(TableId::Clusters, 2, ClusterFields::Name, QStringLiteral("x"));
    else if (name == "removed twice")
        edit.removeRows(TableId::Clusters, {2});
    else if (name == "too many values")
        edit.insertRow(TableId::Scenes, {QStringLiteral("a"), QStringLiteral("b"), {}, {}, QStringLiteral("c")});
    else if (name == "same id twice in one step") {
        edit.insertRow(TableId::Scenes, {QStringLiteral("a")});
        edit.insertRow(TableId::Scenes, {QStringLiteral("a")});
    } else if (name == "unknown field")
        edit.setCell(TableId::Scenes, 0, 9, QStringLiteral("x"));
    const auto applied = document->apply(edit);
    QVERIFY(!applied.ok());
    QVERIFY(!applied.problem().what.isEmpty());
    QCOMPARE(test::differenceOf(document->tables(), before), QString());
    QCOMPARE(document->undoStack()->count(), steps);
}

void DocumentTest::twoRowsSwapTheirIds()
{
    auto document = filledDocument(2);
    const model::Table &clusters = document->tables()[TableId::Clusters];
    const QString first = clusters.text(0, ClusterFields::Id);
    const QString second = clusters.text(1, ClusterFields::Id);
    model::Edit edit(QStringLiteral("swap"));
    edit.setCell(TableId::Clusters, 0, ClusterFields::Id, second);
    edit.setCell(TableId::Clusters, 1, ClusterFields::Id, first);
    QVERIFY(document->apply(edit).ok());
    QCOMPARE(clusters.rowOf(first), 1U);
    QCOMPARE(clusters.rowOf(second), 0U);
    document->undoStack()->undo();
    QCOMPARE(clusters.rowOf(first), 0U);
    QCOMPARE(clusters.rowOf(second), 1U);
}

void DocumentTest::bulkInsert()
{
    auto document = filledDocument(1);
    model::Table rows(TableId::Participants, document->tables().pool());
    for (int number = 0; number < 40000; ++number) { // more than one chunk
        const model::Row row = rows.appendRow();
        rows.setValue(row, ParticipantFields::Id, QStringLiteral("p%1").arg(number));
        rows.setPoint(row, ParticipantFields::Geom, {127, 37});
    }
    model::Edit edit(QStringLiteral("import"));
    edit.insertRows(std::move(rows));
    QVERIFY(document->apply(std::move(edit)).ok());
    const model::Table &participants = document->tables()[TableId::Participants];
    QCOMPARE(participants.aliveCount(), std::size_t{40001});
    QCOMPARE(participants.text(participants.rowOf(QStringLiteral("p39999")), ParticipantFields::Id),
             QStringLiteral("p39999"));
    document->undoStack()->undo();
    QCOMPARE(participants.aliveCount(), std::size_t{1});
    QCOMPARE(participants.rowOf(QStringLiteral("p39999")), model::noRow);
    document->undoStack()->redo();
    QVERIFY(participants.rowOf(QStringLiteral("p39999")) != model::noRow);
}

void DocumentTest::snapshotsStandStill()
{
    auto document = filledDocument(5);
    std::mt19937 random(1);
    std::vector<model::Snapshot> snapshots;
    std::vector<model::Tables> rebuilt;
    for (int step = 1; step <= 20; ++step) {
        snapshots.push_back(document->snapshot());
        // A deep copy, cell by cell, to compare the snapshot with.
        model::Tables copy;
        for (const model::TableInfo &info : model::allTables()) {
            const model::Table &from = document->tables()[info.id];
            for (model::Row row = 0; row < from.rowCount(); ++row) {
                const model::Row to = copy[info.id].appendRow(from.fid(row));
                for (std::size_t field = 0; field < info.fields.size(); ++field)
                    copy[info.id].setValue(to, static_cast<model::FieldIndex>(field),
                                           from.value(row, static_cast<model::FieldIndex>(field)));
                copy[info.id].setAlive(to, from.isAlive(row));
            }
        }
        rebuilt.push_back(std::move(copy));
        QVERIFY(document->apply(test::randomEdit(document->tables(), random, step)).ok());
    }
    for (std::size_t index = 0; index < snapshots.size(); ++index)
        QCOMPARE(test::differenceOf(*snapshots[index], rebuilt[index]), QString());
}

void DocumentTest::resetForgetsTheSteps()
{
    auto document = filledDocument(2);
    QSignalSpy replaced(document.get(), &model::Document::contentReplaced);
    model::Edit edit(QStringLiteral("e"));
    edit.removeRows(TableId::Links, {0});
    QVERIFY(document->apply(edit).ok());
    const auto revision = document->revision();
    document->reset(test::filledTables(1));
    QCOMPARE(replaced.count(), 1);
    QVERIFY(!document->undoStack()->canUndo());
    QVERIFY(document->revision() > revision);
}

void DocumentTest::valuesThatAreNone()
{
    model::Tables tables;
    model::Table &participants = tables[TableId::Participants];
    const model::Row row = participants.appendRow();
    QVERIFY(std::holds_alternative<std::monostate>(participants.value(row, ParticipantFields::Name)));
    QVERIFY(std::holds_alternative<std::monostate>(participants.value(row, ParticipantFields::Employees)));
    QVERIFY(!participants.hasPoint(row));
    participants.setReal(row, ParticipantFields::Employees, std::numeric_limits<double>::infinity());
    QVERIFY(std::holds_alternative<std::monostate>(participants.value(row, ParticipantFields::Employees)));
    participants.setPoint(row, 0, {127, std::numeric_limits<double>::quiet_NaN()});
    QVERIFY(!participants.hasPoint(row));
    QCOMPARE(participants.rowOf(QString()), model::noRow);
    QCOMPARE(participants.rowOf(QStringLiteral("nobody")), model::noRow);
}

void DocumentTest::settings()
{
    model::Tables tables;
    QCOMPARE(tables.setting(QStringLiteral("title")), QString());
    tables.setSetting(QStringLiteral("title"), QStringLiteral("a"));
    tables.setSetting(QStringLiteral("title"), QStringLiteral("b"));
    QCOMPARE(tables.setting(QStringLiteral("title")), QStringLiteral("b"));
    QCOMPARE(tables[TableId::Atlas].aliveCount(), std::size_t{1});
}

void DocumentTest::boundarySetInUse()
{
    model::Tables tables;
    QCOMPARE(tables.boundarySetInUse(), model::noRow);
    for (const char *id : {"a", "b"}) {
        const model::Row row = tables[TableId::BoundarySets].appendRow();
        tables[TableId::BoundarySets].setValue(row, model::BoundarySetFields::Id, QString::fromLatin1(id));
        for (const char *code : {"31", "11"}) {
            const model::Row region = tables[TableId::Regions].appendRow();
            tables[TableId::Regions].setValue(region, model::RegionFields::BoundarySet, QString::fromLatin1(id));
            tables[TableId::Regions].setValue(region, model::RegionFields::Level, QStringLiteral("province"));
            tables[TableId::Regions].setValue(region, model::RegionFields::Code, QString::fromLatin1(code));
        }
    }
    QCOMPARE(tables.boundarySetInUse(), 0U);
    tables.setSetting(QStringLiteral("boundary_set"), QStringLiteral("b"));
    QCOMPARE(tables.boundarySetInUse(), 1U);
    tables.setSetting(QStringLiteral("boundary_set"), QStringLiteral("gone"));
    QCOMPARE(tables.boundarySetInUse(), 0U);
    QVERIFY(tables.regionsOf(tables.pool()->find(QStringLiteral("b")), QStringLiteral("province")) ==
            std::vector<model::Row>({3, 2}));
    QVERIFY(tables.regionsOf(tables.pool()->find(QStringLiteral("b")), QStringLiteral("district")).empty());
}

void DocumentTest::namesByLanguage()
{
    model::Tables tables;
    model::Table &clusters = tables[TableId::Clusters];
    const model::Row row = clusters.appendRow();
    clusters.setValue(row, ClusterFields::Id, QStringLiteral("c1"));
    QCOMPARE(tables.displayName(TableId::Clusters, row, QStringLiteral("en")), QStringLiteral("c1"));
    clusters.setValue(row, ClusterFields::Name, QStringLiteral("창원"));
    QCOMPARE(tables.displayName(TableId::Clusters, row, QStringLiteral("en")), QStringLiteral("창원"));
    clusters.setValue(row, ClusterFields::NameEn, QStringLiteral("Changwon"));
    QCOMPARE(tables.displayName(TableId::Clusters, row, QStringLiteral("en")), QStringLiteral("Changwon"));
    QCOMPARE(tables.displayName(TableId::Clusters, row, QStringLiteral("ko")), QStringLiteral("창원"));
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "tst_document.moc"
