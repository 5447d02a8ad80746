// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/preview.h"
#include "app/intake/recipe.h"
#include "tests/unit/import_fixture.h"

#include <QTest>
#include <QUndoStack>

using namespace atlas;
using namespace Qt::StringLiterals;
using intake::ImportChoices;
using intake::ImportKind;
using intake::ImportRequest;
using model::TableId;

/// What was said about one file, for the next.
class TestImportRecipes : public QObject
{
    Q_OBJECT

    static QByteArray september()
    {
        return u"기업;동;북;비고 코드\n가온;126,5;37,5;11020\n나래;127,2;37,4;11020\n"_s.toUtf8();
    }
    static QByteArray october()
    {
        return u"북;기업;비고 코드;동;새 열\n37,6;가온;11020;126,5;x\n37,5;다온;11020;126,7;y\n"_s.toUtf8();
    }

    static ImportRequest said()
    {
        ImportRequest request;
        request.fieldMap = {
            {u"name"_s, u"기업"_s}, {u"lon"_s, u"동"_s}, {u"lat"_s, u"북"_s}, {u"region_code"_s, u"비고 코드"_s}};
        request.codeSystem = u"kostat"_s;
        request.keepAs = u"매달"_s;
        return request;
    }

private Q_SLOTS:
    void choicesSurviveJson()
    {
        ImportChoices choices;
        choices.kind = ImportKind::Boundaries;
        choices.layer = u"시도"_s;
        choices.encoding = u"CP949"_s;
        choices.crs = u"EPSG:5174"_s;
        choices.codeSystem = u"kostat"_s;
        choices.headerRow = 4;
        choices.fieldMap = {{u"code"_s, u"코드"_s}, {u"name"_s, QString()}};
        choices.consents.ballpark = true;
        choices.consents.codes = true;
        choices.boundaries.level = u"both"_s;
        choices.boundaries.name = u"이름"_s;
        choices.boundaries.date = u"2018-06-30"_s;
        choices.boundaries.source = u"통계청"_s;
        choices.boundaries.licence = u"공공누리"_s;
        choices.boundaries.credit = u"자료: 통계청"_s;
        choices.boundaries.precision = u"cadastral"_s;
        choices.boundaries.keepBoundaries = true;
        const QByteArray json = intake::choicesToJson(choices);
        const auto back = intake::choicesFromJson(json);
        QVERIFY(back.has_value());
        QCOMPARE(intake::choicesToJson(*back), json);
        QCOMPARE(back->fieldMap, choices.fieldMap);
        QCOMPARE(back->headerRow, 4);
        QVERIFY(back->consents.ballpark && !back->consents.place && back->consents.codes);
        QCOMPARE(back->boundaries.level, u"both"_s);
        QVERIFY(back->boundaries.keepBoundaries);
    }

    void nonsenseIsNoRecipe_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("no kind") << QByteArray("{}");
        QTest::newRow("other kind") << QByteArray(R"({"kind":"gadgets"})");
        QTest::newRow("too long") << "{\"kind\":\"links\",\"layer\":\"" + QByteArray(100'000, 'x') + "\"}";
    }
    void nonsenseIsNoRecipe()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!intake::choicesFromJson(json));
    }

    void theNextFileIsReadByIt()
    {
        test::ImportDesk desk;
        desk.import(ImportKind::Participants, september(), u"september.csv"_s, said());
        QCOMPARE(desk.problem(), QString());
        const auto recipe = intake::recipeNamed(desk.tables(), u"매달"_s);
        QVERIFY(recipe.has_value());
        QCOMPARE(recipe->choices.fieldMap.value(u"lon"_s), u"동"_s);
        QVERIFY(intake::recipesFor(desk.tables(), {u"기업"_s}).empty());

        model::Progress progress;
        const QString file = desk.write(october(), u"october.csv"_s);
        const auto preview = intake::previewImport(file, {}, false, desk.tables(), progress);
        QVERIFY(preview.ok());
        QCOMPARE(preview->recipes, QStringList{u"매달"_s});
        ImportRequest request;
        static_cast<ImportChoices &>(request) = recipe->choices;
        const intake::ImportReport report = desk.import(ImportKind::Participants, october(), u"october.csv"_s, request);
        QCOMPARE(desk.problem(), QString());
        QCOMPARE(report.recipes, QStringList{u"매달"_s});
        QCOMPARE(report.codeSystem.name, u"kostat"_s);
        QCOMPARE(report.read, 2);
        // 가온 moved; it is the same one, because its name is known once.
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.imported, 1);
        QCOMPARE(desk.table(TableId::Participants).aliveCount(), std::size_t(3));
    }

    void itIsPartOfTheSameStep()
    {
        test::ImportDesk desk;
        const QStringList before = desk.everything();
        desk.import(ImportKind::Participants, september(), u"september.csv"_s, said());
        const QStringList after = desk.everything();
        QCOMPARE(desk.table(TableId::Recipes).aliveCount(), std::size_t(1));
        QCOMPARE(desk.document().undoStack()->count(), 1);
        desk.document().undoStack()->undo();
        QCOMPARE(desk.everything(), before);
        QCOMPARE(desk.table(TableId::Recipes).aliveCount(), std::size_t(0));
        desk.document().undoStack()->redo();
        QCOMPARE(desk.everything(), after);
        desk.document().undoStack()->undo();
        QCOMPARE(desk.everything(), before);
    }

    void theSameNameTakesItsPlace()
    {
        test::ImportDesk desk;
        desk.import(ImportKind::Participants, september(), u"september.csv"_s, said());
        ImportRequest request = said();
        request.fieldMap.remove(u"region_code"_s);
        desk.import(ImportKind::Participants, september(), u"september.csv"_s, request);
        QCOMPARE(desk.problem(), QString());
        QCOMPARE(desk.table(TableId::Recipes).aliveCount(), std::size_t(1));
        QVERIFY(!intake::recipeNamed(desk.tables(), u"매달"_s)->columns.contains(u"비고 코드"_s));
    }

    void whatIsSaidNowGoesFirst()
    {
        ImportChoices base;
        base.kind = ImportKind::Links;
        base.crs = u"EPSG:5179"_s;
        base.fieldMap = {{u"name"_s, u"a"_s}, {u"id"_s, u"b"_s}};
        ImportChoices over;
        over.crs = u"EPSG:5186"_s;
        over.fieldMap = {{u"name"_s, u"c"_s}};
        over.consents.place = true;
        const ImportChoices both = intake::overlaid(base, over);
        QCOMPARE(both.kind, ImportKind::Links);
        QCOMPARE(both.crs, u"EPSG:5186"_s);
        QCOMPARE(both.fieldMap.value(u"name"_s), u"c"_s);
        QCOMPARE(both.fieldMap.value(u"id"_s), u"b"_s);
        QVERIFY(both.consents.place);
    }
};

QTEST_GUILESS_MAIN(TestImportRecipes)
#include "tst_import_recipes.moc"
