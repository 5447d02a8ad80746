// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/projector.h"
#include "tests/unit/import_fixture.h"

#include <QStringEncoder>
#include <QTest>

using namespace atlas;
using namespace Qt::StringLiterals;
using intake::ImportKind;
using intake::ImportReport;
using intake::ImportRequest;
using intake::RowNote;
using model::TableId;
using test::ImportDesk;

class TestImportParticipants : public QObject
{
    Q_OBJECT

    static bool has(const std::vector<RowNote> &notes, std::int64_t row, const QString &words)
    {
        return std::any_of(notes.begin(), notes.end(),
                           [&](const RowNote &note) { return note.row == row && note.what.contains(words); });
    }

private Q_SLOTS:
    void lonLat()
    {
        ImportDesk desk;
        const ImportReport report = desk.import(
            ImportKind::Participants,
            u"id,업체명,경도,위도,유형,종업원수,설립일\na,가상정밀,126.5,37.5,기업,\"1,200\",2005.3.1\nb,가상대학,129.25,37.25,대학,,\n"_s
                .toUtf8());
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        QCOMPARE(report.imported, 2);
        QCOMPARE(report.crs.name, u"EPSG:4326"_s);
        QCOMPARE(report.columns.value(u"lon"_s), u"경도"_s);
        QCOMPARE(desk.cell(TableId::Participants, u"a"_s, "geom"), u"126.500 37.500"_s);
        QCOMPARE(desk.cell(TableId::Participants, u"a"_s, "kind"), u"firm"_s);
        QCOMPARE(desk.cell(TableId::Participants, u"a"_s, "employees"), u"1200"_s);
        QCOMPARE(desk.cell(TableId::Participants, u"a"_s, "valid_from"), u"2005-03-01"_s);
        QCOMPARE(desk.cell(TableId::Participants, u"b"_s, "kind"), u"university"_s);
        QCOMPARE(desk.cell(TableId::Participants, u"b"_s, "location_quality"), u"surveyed"_s);
    }

    void onePlaceColumn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("lat, lon") << u"\"37.5, 126.5\""_s;
        QTest::newRow("lon, lat") << u"\"126.5,37.5\""_s;
        QTest::newRow("brackets") << u"\"(37.5 126.5)\""_s;
        QTest::newRow("wkt") << u"POINT (126.5 37.5)"_s;
    }

    void onePlaceColumn()
    {
        QFETCH(QString, text);
        ImportDesk desk;
        desk.import(ImportKind::Participants, u"id,name,좌표\na,A,%1\n"_s.arg(text).toUtf8());
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        QCOMPARE(desk.cell(TableId::Participants, u"a"_s, "geom"), u"126.500 37.500"_s);
    }

    void decimalCommas()
    {
        ImportDesk desk;
        desk.import(ImportKind::Participants, "id;name;lon;lat\na;A;126,5;37,5\nb;B;129,25;37,123\n");
        QCOMPARE(desk.cell(TableId::Participants, u"b"_s, "geom"), u"129.250 37.123"_s);
    }

    void swappedAxesAreTurned()
    {
        ImportDesk desk;
        const ImportReport report =
            desk.import(ImportKind::Participants, "id,name,lon,lat\na,A,37.5,126.5\nb,B,126.6,37.6\n");
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        QCOMPARE(desk.cell(TableId::Participants, u"a"_s, "geom"), u"126.500 37.500"_s);
        QCOMPARE(desk.cell(TableId::Participants, u"b"_s, "geom"), u"126.600 37.600"_s);
        QVERIFY(has(report.repaired, 1, u"swapped"_s));
        QCOMPARE(report.repaired.size(), std::size_t{1});
    }

    void oddPlacesAreListed()
    {
        ImportDesk desk;
        const ImportReport report =
            desk.import(ImportKind::Participants,
                        "id,name,lon,lat\na,A,0,0\nb,B,131.5,35\nc,C,abc,37\nd,D,,\ne,E,1e999,37\nf,F,126.5,37.5\n");
        QCOMPARE(report.imported, 6);
        QVERIFY(has(report.warnings, 1, u"0, 0"_s));
        QVERIFY(has(report.warnings, 2, u"outside all regions"_s));
        QVERIFY(has(report.warnings, 3, u"is not a place"_s));
        QVERIFY(has(report.warnings, 4, u"no place"_s));
        QVERIFY(has(report.warnings, 5, u"is not a place"_s));
        QCOMPARE(desk.cell(TableId::Participants, u"a"_s, "geom"), QString());
        QCOMPARE(desk.cell(TableId::Participants, u"a"_s, "location_quality"), u"none"_s);
    }

    void metresAreNeverDegrees()
    {
        const auto projector = geometry::Projector::create(u"EPSG:5179"_s);
        const auto place = projector->forward({126.5, 37.5});
        const QByteArray table =
            u"id,name,x,y\na,A,%1,%2\n"_s.arg(place->x, 0, 'f', 2).arg(place->y, 0, 'f', 2).toUtf8();
        ImportDesk desk;
        desk.import(ImportKind::Participants, table);
        QVERIFY2(desk.problem().contains(u"--crs"_s) && desk.problem().contains(u"EPSG:5179"_s),
                 qPrintable(desk.problem()));
        ImportRequest request;
        request.crs = u"EPSG:5179"_s;
        const ImportReport report = desk.import(ImportKind::Participants, table, u"t.csv"_s, request);
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        QCOMPARE(report.crs.name, u"EPSG:5179"_s);
        QCOMPARE(desk.cell(TableId::Participants, u"a"_s, "geom"), u"126.500 37.500"_s);
        // The Korean convention calls north x.
        const QByteArray turned =
            u"id,name,x,y\nb,B,%1,%2\n"_s.arg(place->y, 0, 'f', 2).arg(place->x, 0, 'f', 2).toUtf8();
        const ImportReport second = desk.import(ImportKind::Participants, turned, u"t.csv"_s, request);
        QCOMPARE(desk.cell(TableId::Participants, u"b"_s, "geom"), u"126.500 37.500"_s);
        QVERIFY(has(second.repaired, 1, u"swapped"_s));
    }

    void declaredRegionsTellTheSystem()
    {
        const auto projector = geometry::Projector::create(u"EPSG:5186"_s);
        QString table = u"id,name,시도,x,y\n"_s;
        const std::pair<const char *, model::LonLat> rows[] = {{"서울", {126.1, 37.05}},  {"경기", {128.9, 37.05}},
                                                               {"부산", {129.05, 37.05}}, {"부산", {129.9, 37.95}},
                                                               {"서울", {127.4, 37.95}},  {"경기", {127.6, 37.03}}};
        int number = 0;
        for (const auto &[province, where] : rows) {
            const auto place = projector->forward(where);
            table += u"%1,N%1,%2,%3,%4\n"_s.arg(++number)
                         .arg(QString::fromUtf8(province))
                         .arg(place->x, 0, 'f', 2)
                         .arg(place->y, 0, 'f', 2);
        }
        ImportDesk desk;
        const ImportReport report = desk.import(ImportKind::Participants, table.toUtf8());
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        QCOMPARE(report.crs.name, u"EPSG:5186"_s);
        QCOMPARE(desk.cell(TableId::Participants, u"1"_s, "geom"), u"126.100 37.050"_s);
    }

    void placedByRegion()
    {
        ImportDesk desk;
        const ImportReport report = desk.import(
            ImportKind::Participants,
            u"id,업체명,시도,시군구,주소\na,A,서울,중구,\nb,B,부산,,\nc,C,,,경기도 수원시 장안구 1\nd,D,없는도,,\n"_s
                .toUtf8());
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        QCOMPARE(desk.cell(TableId::Participants, u"a"_s, "region_code"), u"11020"_s);
        QCOMPARE(desk.cell(TableId::Participants, u"a"_s, "location_quality"), u"district"_s);
        QCOMPARE(desk.cell(TableId::Participants, u"a"_s, "geom"), u"126.500 37.500"_s);
        QCOMPARE(desk.cell(TableId::Participants, u"b"_s, "location_quality"), u"province"_s);
        QCOMPARE(desk.cell(TableId::Participants, u"c"_s, "region_code"), u"31011"_s);
        QCOMPARE(desk.cell(TableId::Participants, u"d"_s, "location_quality"), u"none"_s);
        QVERIFY(has(report.warnings, 4, u"없는도"_s));
    }

    void regionCodes()
    {
        ImportDesk desk;
        const ImportReport report =
            desk.import(ImportKind::Participants, "id,name,region_code\na,A,=\"11\"\nb,B,21.0\nc,C,31011\n");
        QCOMPARE(report.codeSystem.name, u"kostat"_s);
        QCOMPARE(desk.cell(TableId::Participants, u"b"_s, "region_code"), u"21"_s);
        QCOMPARE(desk.cell(TableId::Participants, u"c"_s, "region_code"), u"31011"_s);
        // 26 is Busan for the ministry; the set of this map has no Ulsan (Statistics Korea's 26), and 41 is Gyeonggi.
        const ImportReport other = desk.import(ImportKind::Participants, "id,name,region_code\nd,D,26\ne,E,41\n");
        QCOMPARE(other.codeSystem.name, u"mois"_s);
        QCOMPARE(desk.cell(TableId::Participants, u"d"_s, "region_code"), u"21"_s);
        QCOMPARE(desk.cell(TableId::Participants, u"e"_s, "region_code"), u"31"_s);
    }

    void aClusterColumnMakesMemberships()
    {
        ImportDesk desk;
        const ImportReport report = desk.import(
            ImportKind::Participants,
            u"업체명,시도,클러스터,역할\n가,서울,바이오,주관\n나,부산,바이오,참여\n가,서울,기계,참여\n"_s.toUtf8());
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        QCOMPARE(report.imported, 2);
        QCOMPARE(desk.table(TableId::Clusters).aliveCount(), std::size_t{2});
        QCOMPARE(desk.table(TableId::Memberships).aliveCount(), std::size_t{3});
        QCOMPARE(desk.table(TableId::Memberships).text(0, model::MembershipFields::Role), u"lead"_s);
        QVERIFY(has(report.warnings, 1, u"바이오"_s));
    }

    void importingAgainUpdates()
    {
        ImportDesk desk;
        desk.import(ImportKind::Participants, "id,name,lon,lat\na,A,126.5,37.5\nb,B,129.1,37.1\n");
        const ImportReport again =
            desk.import(ImportKind::Participants, "id,name,lon,lat\na,Alpha,126.6,37.5\nc,C,129.2,37.1\n");
        QCOMPARE(again.updated, 1);
        QCOMPARE(again.imported, 1);
        QCOMPARE(desk.table(TableId::Participants).aliveCount(), std::size_t{3});
        QCOMPARE(desk.cell(TableId::Participants, u"a"_s, "name"), u"Alpha"_s);
        QCOMPARE(desk.cell(TableId::Participants, u"a"_s, "geom"), u"126.600 37.500"_s);
    }

    void withoutIdsTheSameRowsAreTheSame()
    {
        ImportDesk desk;
        const QByteArray table = u"업체명,경도,위도\n가,126.5,37.5\n나,126.7,37.5\n나,129.1,37.5\n"_s.toUtf8();
        desk.import(ImportKind::Participants, table);
        const QStringList before = desk.everything();
        const ImportReport again = desk.import(ImportKind::Participants, table);
        QCOMPARE(again.updated, 3);
        QCOMPARE(desk.everything(), before);
        // A corrected place of a name that stands once is the same participant.
        const ImportReport moved =
            desk.import(ImportKind::Participants, u"업체명,경도,위도\n가,126.9,37.5\n"_s.toUtf8());
        QCOMPARE(moved.updated, 1);
        QCOMPARE(desk.table(TableId::Participants).aliveCount(), std::size_t{3});
    }

    void doublesAreDropped()
    {
        ImportDesk desk;
        const ImportReport report = desk.import(ImportKind::Participants, u"id,name\na,A\na,B\n,\n,C\n,C\n"_s.toUtf8());
        QCOMPARE(report.imported, 2);
        QVERIFY(has(report.dropped, 2, u"row 1"_s));
        QVERIFY(has(report.dropped, 5, u"row 4"_s));
    }

    void oneStepToUndo()
    {
        ImportDesk desk;
        desk.import(ImportKind::Participants, "id,name,lon,lat\na,A,126.5,37.5\n");
        const QStringList before = desk.everything();
        desk.import(ImportKind::Participants,
                    u"id,name,lon,lat,cluster\na,Alpha,126.6,37.5,X\nb,B,129.2,37.1,X\n"_s.toUtf8());
        const QStringList after = desk.everything();
        QVERIFY(before != after);
        QCOMPARE(desk.document().undoStack()->count(), 2);
        desk.document().undoStack()->undo();
        QCOMPARE(desk.everything(), before);
        desk.document().undoStack()->redo();
        QCOMPARE(desk.everything(), after);
        desk.document().undoStack()->undo();
        QCOMPARE(desk.everything(), before);
    }

    void layersOfPoints()
    {
        ImportDesk desk;
        const ImportReport report = desk.import(
            ImportKind::Participants,
            u"{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"id\":\"a\",\"업체명\":\"가\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[126.5,37.5]}}]}"_s
                .toUtf8(),
            u"p.geojson"_s);
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        QCOMPARE(desk.cell(TableId::Participants, u"a"_s, "geom"), u"126.500 37.500"_s);
        QCOMPARE(report.columns.value(u"name"_s), u"업체명"_s);
    }

    void twentyThousandRows()
    {
        QByteArray table = "id,name,lon,lat,cluster\n";
        for (int row = 0; row < 20000; ++row)
            table += QStringLiteral("p%1,N%1,%2,%3,C%4\n")
                         .arg(row)
                         .arg(126 + row % 400 * 0.01)
                         .arg(37 + row / 20000.0)
                         .arg(row % 50)
                         .toUtf8();
        ImportDesk desk;
        const ImportReport report = desk.import(ImportKind::Participants, table);
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        QCOMPARE(report.imported, 20000);
        QByteArray links = "from,to,weight\n";
        for (int row = 0; row < 80000; ++row)
            links +=
                QStringLiteral("p%1,p%2,%3\n").arg(row % 20000).arg((row * 7 + 1) % 20000).arg(row % 5 + 1).toUtf8();
        const ImportReport linked = desk.import(ImportKind::Links, links);
        QCOMPARE(linked.imported + static_cast<std::int64_t>(linked.dropped.size()), 80000);
    }

    void aKoreanTableOnRealBoundaries()
    {
        const QString given =
            qEnvironmentVariable("CLUSTER_ATLAS_DATA", QStringLiteral(CLUSTER_ATLAS_SOURCE_DIR "/../shared/data"));
        const QString folder = given + u"/korea-2018/"_s;
        if (!QFile::exists(folder))
            QSKIP("the boundaries of 2018 are not here (CLUSTER_ATLAS_DATA)");
        ImportDesk desk{model::Tables()};
        for (const QString &file : {u"provinces-2018-topo-simple.json"_s, u"municipalities-2018-topo.json"_s}) {
            ImportRequest request;
            request.kind = ImportKind::Boundaries;
            request.file = folder + file;
            request.boundaries.name = u"2018"_s;
            auto plan = desk.plan(request);
            QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.problem().sentence()));
            QVERIFY(desk.document().apply(std::move(plan.value().edit)).ok());
        }
        const QString table =
            u"2018년 참여기업 현황,,\n연번,업체명,소재지\n1,가상정밀,경기도 수원시 장안구 가상로 1\n2,가상전자,서울 "
            u"강남구 가상대로 2\n"
            "3,가상화학,울산광역시 남구 가상로 3\n4,가상물산,세종특별자치시 가상로 4\n5,가상섬유,강원 원주시 가상로 5\n합계,5,\n"_s;
        QStringEncoder cp949("windows-949");
        if (!cp949.isValid())
            QSKIP("this Qt can't write CP949");
        const QByteArray bytes = cp949(table);
        const ImportReport report = desk.import(ImportKind::Participants, bytes);
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        QCOMPARE(report.encoding.name, u"CP949"_s);
        QCOMPARE(report.imported, 5);
        QStringList codes;
        for (model::Row row = 0; row < 5; ++row)
            codes += desk.table(TableId::Participants).text(row, model::ParticipantFields::RegionCode);
        QCOMPARE(codes, (QStringList{u"31011"_s, u"11230"_s, u"26020"_s, u"29"_s, u"32020"_s}));
    }

    void cancelledLeavesNothing()
    {
        ImportDesk desk;
        ImportRequest request;
        request.file = desk.write("id,name\na,A\n", u"t.csv"_s);
        model::Progress progress;
        progress.cancel();
        QVERIFY(!intake::planImport(request, desk.tables(), progress).ok());
    }
};

QTEST_GUILESS_MAIN(TestImportParticipants)
#include "tst_import_participants.moc"
