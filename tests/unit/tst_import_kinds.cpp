// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/ellipsoidal_area.h"
#include "tests/unit/import_fixture.h"

#include <QTest>

using namespace atlas;
using namespace Qt::StringLiterals;
using intake::ImportKind;
using intake::ImportReport;
using intake::ImportRequest;
using intake::RowNote;
using model::TableId;
using test::ImportDesk;

class TestImportKinds : public QObject
{
    Q_OBJECT

    static bool has(const std::vector<RowNote> &notes, std::int64_t row, const QString &words)
    {
        return std::any_of(notes.begin(), notes.end(),
                           [&](const RowNote &note) { return note.row == row && note.what.contains(words); });
    }

    static void addParticipants(ImportDesk &desk)
    {
        desk.import(
            ImportKind::Participants,
            u"id,name,lon,lat\na,가상정밀,126.5,37.5\nb,가상전자,129.1,37.1\nc,같은이름,126.6,37.5\nd,같은이름,129.2,37.5\n"_s
                .toUtf8());
    }

private Q_SLOTS:
    void linksByIdOrName()
    {
        ImportDesk desk;
        addParticipants(desk);
        const ImportReport report = desk.import(
            ImportKind::Links,
            u"공급기업,수요기업,유형,가중치,공식성\na,b,납품,3,공식\n가상정밀,가상 전자,공동연구,,\na,없는기업,거래,,\na,같은이름,거래,,\na,a,거래,,\n,b,,,\na,b,이상한것,,\n"_s
                .toUtf8());
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        QCOMPARE(report.imported, 3);
        QVERIFY(has(report.dropped, 3, u"없는기업"_s));
        QVERIFY(has(report.dropped, 4, u"several"_s));
        QVERIFY(has(report.dropped, 5, u"same participant"_s));
        QVERIFY(has(report.dropped, 6, u"missing"_s));
        QVERIFY(has(report.warnings, 7, u"이상한것"_s));
        const model::Table &links = desk.table(TableId::Links);
        QCOMPARE(links.text(0, model::LinkFields::Kind), u"supply"_s);
        QCOMPARE(links.text(0, model::LinkFields::Formality), u"formal"_s);
        QCOMPARE(links.real(0, model::LinkFields::Weight), 3.0);
        QCOMPARE(links.text(1, model::LinkFields::To), u"b"_s);
        QCOMPARE(links.text(1, model::LinkFields::Kind), u"joint_rd"_s);
    }

    void linksWithoutIdsDoNotDouble()
    {
        ImportDesk desk;
        addParticipants(desk);
        const QByteArray table = "source,target,weight\na,b,1\nb,c,2\na,b,3\n";
        QCOMPARE(desk.import(ImportKind::Links, table).imported, 3);
        const QStringList before = desk.everything();
        QCOMPARE(desk.import(ImportKind::Links, table).updated, 3);
        QCOMPARE(desk.everything(), before);
    }

    void memberships()
    {
        ImportDesk desk;
        addParticipants(desk);
        desk.import(ImportKind::Clusters, u"id,name\nbio,바이오\n"_s.toUtf8());
        const ImportReport report =
            desk.import(ImportKind::Memberships,
                        u"클러스터,업체명,역할\n바이오,가상정밀,주관기관\nbio,b,\n없음,a,\nbio,a,참여\n"_s.toUtf8());
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        QCOMPARE(report.imported, 2);
        QVERIFY(has(report.dropped, 3, u"없음"_s));
        QVERIFY(has(report.dropped, 4, u"row 1"_s));
        QCOMPARE(desk.table(TableId::Memberships).text(0, model::MembershipFields::Role), u"lead"_s);
        QCOMPARE(desk.table(TableId::Memberships).text(1, model::MembershipFields::Role), u"member"_s);
        const ImportReport again =
            desk.import(ImportKind::Memberships, u"cluster,participant,role\nbio,a,앵커\n"_s.toUtf8());
        QCOMPARE(again.updated, 1);
        QCOMPARE(desk.table(TableId::Memberships).text(0, model::MembershipFields::Role), u"anchor"_s);
    }

    void publishedCounts()
    {
        ImportDesk desk;
        desk.import(ImportKind::Clusters, u"id,name\nbio,바이오\n"_s.toUtf8());
        const QByteArray table =
            u"클러스터,시도,과제수,연도\n바이오,서울,95,2018\n바이오,부산,\"1,019\",2018\n바이오,기타,7,2018\n바이오,달나라,7,2018\n바이오,경기,많음,2018\n합계,,121,\n"_s
                .toUtf8();
        const ImportReport report = desk.import(ImportKind::Participation, table);
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        QCOMPARE(report.imported, 3);
        QCOMPARE(report.dropped.size(), std::size_t{3});
        const model::Table &counts = desk.table(TableId::Participation);
        QCOMPARE(counts.text(0, model::ParticipationFields::RegionCode), u"11"_s);
        QCOMPARE(counts.text(0, model::ParticipationFields::Measure), u"과제수"_s);
        QCOMPARE(counts.real(1, model::ParticipationFields::Value), 1019.0);
        QCOMPARE(counts.text(2, model::ParticipationFields::RegionCode), QString());
        QCOMPARE(desk.import(ImportKind::Participation, table).updated, 3);
    }

    void clustersByRegions()
    {
        ImportDesk desk;
        const ImportReport report =
            desk.import(ImportKind::Clusters,
                        u"클러스터명,시군구코드,단계\n서부,11;31,성장\n동부,21,성숙기\n동부,31,\n"_s.toUtf8());
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        QCOMPARE(report.imported, 2);
        const model::Table &clusters = desk.table(TableId::Clusters);
        const double seoul = geometry::areaKm2(*test::box(126, 37, 127.5, 38));
        const double gyeonggi = geometry::areaKm2(*test::box(127.5, 37, 129, 38));
        QVERIFY(std::abs(geometry::areaKm2(*clusters.shape(0)) - seoul - gyeonggi) < 1e-3);
        QCOMPARE(clusters.shape(0)->partCount(), std::size_t{1});
        QCOMPARE(clusters.text(0, model::ClusterFields::Stage), u"growth"_s);
        QCOMPARE(clusters.text(0, model::ClusterFields::DelineationParameters), u"11;31"_s);
        QCOMPARE(clusters.text(1, model::ClusterFields::DelineationParameters), u"21;31"_s);
        QCOMPARE(desk.import(ImportKind::Clusters, u"클러스터명,시군구코드\n서부,11\n"_s.toUtf8()).updated, 1);
        QVERIFY(std::abs(geometry::areaKm2(*clusters.shape(0)) - seoul) < 1e-3);
    }

    void clustersByPolygons()
    {
        ImportDesk desk;
        const ImportReport report = desk.import(
            ImportKind::Clusters,
            u"{\"type\":\"FeatureCollection\",\"features\":["
            "{\"type\":\"Feature\",\"properties\":{\"id\":\"a\",\"단지명\":\"가\"},\"geometry\":{\"type\":\"Polygon\","
            "\"coordinates\":[[[126,37],[127,37],[127,38],[126,38],[126,37]]]}},"
            "{\"type\":\"Feature\",\"properties\":{\"id\":\"b\",\"단지명\":\"나\"},\"geometry\":{\"type\":\"Polygon\","
            "\"coordinates\":[[[126,37],[127,38],[127,37],[126,38],[126,37]]]}},"
            "{\"type\":\"Feature\",\"properties\":{\"id\":\"c\",\"단지명\":\"다\"},\"geometry\":null}]}"_s.toUtf8(),
            u"c.geojson"_s);
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        QCOMPARE(report.imported, 3);
        QVERIFY(has(report.repaired, 2, u"the outline crosses itself"_s));
        QVERIFY(has(report.warnings, 3, u"no polygon"_s));
        QCOMPARE(*desk.table(TableId::Clusters).shape(0), *test::box(126, 37, 127, 38));
    }

    void everyImportIsOneStep()
    {
        ImportDesk desk;
        addParticipants(desk);
        const QStringList start = desk.everything();
        desk.import(ImportKind::Clusters, u"id,name,코드\nbio,바이오,11\n"_s.toUtf8());
        desk.import(ImportKind::Links, "from,to\na,b\n");
        desk.import(ImportKind::Memberships, "cluster,participant\nbio,a\n");
        desk.import(ImportKind::Participation, "cluster,code,value\nbio,11,5\n");
        const QStringList end = desk.everything();
        QCOMPARE(desk.document().undoStack()->count(), 5);
        for (int step = 0; step < 4; ++step)
            desk.document().undoStack()->undo();
        QCOMPARE(desk.everything(), start);
        for (int step = 0; step < 4; ++step)
            desk.document().undoStack()->redo();
        QCOMPARE(desk.everything(), end);
    }

    void missingColumnsAreNamed_data()
    {
        QTest::addColumn<ImportKind>("kind");
        QTest::newRow("participants") << ImportKind::Participants;
        QTest::newRow("links") << ImportKind::Links;
        QTest::newRow("memberships") << ImportKind::Memberships;
        QTest::newRow("participation") << ImportKind::Participation;
        QTest::newRow("clusters") << ImportKind::Clusters;
    }

    void missingColumnsAreNamed()
    {
        QFETCH(ImportKind, kind);
        ImportDesk desk;
        desk.import(kind, u"전화번호,대표자\n1,2\n"_s.toUtf8());
        QVERIFY2(desk.problem().contains(u"--map"_s) && desk.problem().contains(u"대표자"_s),
                 qPrintable(desk.problem()));
    }
};

QTEST_GUILESS_MAIN(TestImportKinds)
#include "tst_import_kinds.moc"
