// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/projector.h"
#include "app/intake/preview.h"
#include "tests/unit/import_fixture.h"

#include <QStringEncoder>
#include <QTest>

using namespace atlas;
using namespace Qt::StringLiterals;
using intake::ImportChoices;
using intake::ImportKind;
using intake::ImportPreview;

/// What is said of a file before it is imported.
class TestImportPreview : public QObject
{
    Q_OBJECT

    test::ImportDesk m_desk;

    ImportPreview look(const QByteArray &content, const QString &name = u"table.csv"_s, ImportChoices choices = {},
                       bool kindGiven = false)
    {
        model::Progress progress;
        auto preview =
            intake::previewImport(m_desk.write(content, name), choices, kindGiven, m_desk.tables(), progress);
        if (!preview) {
            qWarning("%s", qPrintable(preview.problem().sentence()));
            return {};
        }
        return std::move(preview).value();
    }

    static const intake::ColumnGuess *field(const ImportPreview &preview, const char *name)
    {
        for (const intake::ColumnGuess &guess : preview.fields) {
            if (guess.field == QLatin1String(name))
                return &guess;
        }
        return nullptr;
    }

    static const intake::CrsCandidate *candidate(const ImportPreview &preview, const QString &id)
    {
        for (const intake::CrsCandidate &found : preview.crsCandidates) {
            if (found.id == id)
                return &found;
        }
        return nullptr;
    }

    static QByteArray firms()
    {
        return u"한국 기업 "
               u"목록,,,,\n\n업체명,경도,위도,시도,종업원수\n가온,126.5,37.5,서울,12\n나래,128.2,37.4,경기,31\n"
               "합계,,,,43\n"_s.toUtf8();
    }

    /// A table of places in a reference system of metres.
    static QByteArray inMetres(const QString &crs, bool swapped)
    {
        const auto projector = geometry::Projector::create(crs);
        QByteArray csv = u"업체명,x,y,시도\n"_s.toUtf8();
        const std::tuple<double, double, const char *> places[] = {
            {126.5, 37.5, "서울"}, {127.0, 37.2, "서울"}, {128.2, 37.4, "경기"}, {129.5, 37.8, "부산"}};
        for (const auto &[lon, lat, province] : places) {
            const auto point = projector->forward({lon, lat});
            csv += "firm," + QByteArray::number(swapped ? point->y : point->x, 'f', 2) + ',' +
                   QByteArray::number(swapped ? point->x : point->y, 'f', 2) + ',' + province + '\n';
        }
        return csv;
    }

private Q_SLOTS:
    void aTableIsDescribed()
    {
        const ImportPreview preview = look(firms());
        QCOMPARE(preview.parts.format, u"CSV"_s);
        QCOMPARE(preview.encoding.name, u"UTF-8"_s);
        QCOMPARE(preview.headerRow, 3);
        QCOMPARE(preview.top.front().front(), u"한국 기업 목록"_s);
        QCOMPARE(preview.columns.size(), 5);
        QCOMPARE(preview.rowCount, 2);
        QCOMPARE(preview.rows.back().cells.front(), u"나래"_s);
        QCOMPARE(preview.kind, ImportKind::Participants);
        QVERIFY(preview.kinds.front().confidence > 0.7);
        QVERIFY(std::any_of(preview.passedOver.begin(), preview.passedOver.end(),
                            [](const intake::RowNote &note) { return note.row == 3; }));
    }

    void columnsComeWithConfidence()
    {
        const ImportPreview preview = look(firms());
        QCOMPARE(field(preview, "lon")->column, 1);
        QVERIFY(field(preview, "lon")->confidence > 0.85);
        QVERIFY(field(preview, "name")->isNeeded);
        QCOMPARE(field(preview, "industry")->column, -1);
        const ImportPreview odd = look(u"업체명,경도,위도\n가온,동쪽,37.5\n나래,서쪽,37.4\n"_s.toUtf8());
        QVERIFY(field(odd, "lon")->confidence < 0.5);
        QVERIFY(field(odd, "lat")->confidence > 0.85);
        ImportChoices choices;
        choices.fieldMap[u"industry"_s] = u"시도"_s;
        const ImportPreview chosen = look(firms(), u"table.csv"_s, choices);
        QCOMPARE(field(chosen, "industry")->column, 3);
        QCOMPARE(field(chosen, "industry")->confidence, 1.0);
        QCOMPARE(field(chosen, "province")->column, -1);
    }

    void everyEncodingShowsRealValues()
    {
        QStringEncoder encoder("windows-949");
        const QByteArray korean = encoder(u"업체명,시도\n가온정밀,서울\n뷁똠,부산\n"_s);
        const ImportPreview preview = look(korean);
        QCOMPARE(preview.encoding.name, u"CP949"_s);
        QVERIFY(!preview.encoding.how.isEmpty());
        bool shown = false;
        for (const intake::EncodingSample &sample : preview.encodings) {
            if (sample.name == u"CP949"_s) {
                QVERIFY(sample.fits);
                QVERIFY(sample.texts.contains(u"뷁똠"_s));
                shown = true;
            } else if (sample.name == u"UTF-8"_s) {
                QVERIFY(!sample.fits);
            }
        }
        QVERIFY(shown);
        QVERIFY(look("name,x\nplain,1\n").encodings.empty());
    }

    void kindsAreTold_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<int>("kind");
        QTest::newRow("links") << u"공급기업,수요기업,거래액\n가온,나래,12\n"_s << int(ImportKind::Links);
        QTest::newRow("links en") << u"from,to,weight\na,b,2\n"_s << int(ImportKind::Links);
        QTest::newRow("memberships") << u"클러스터,참여기관,역할\n가,나,주관\n"_s << int(ImportKind::Memberships);
        QTest::newRow("participation") << u"클러스터,시도,지표,값,연도\n가,서울,기업수,12,2020\n"_s
                                       << int(ImportKind::Participation);
        QTest::newRow("participants") << u"기업명,주소,업종\n가,서울 중구,반도체\n"_s << int(ImportKind::Participants);
        QTest::newRow("clusters") << u"산업단지명,시군구코드,지정일,관리기관\n가,11020,1999,공단\n"_s
                                  << int(ImportKind::Clusters);
    }
    void kindsAreTold()
    {
        QFETCH(QString, content);
        QFETCH(int, kind);
        QCOMPARE(int(look(content.toUtf8()).kind), kind);
    }

    void metresAreRankedWithTheirExtents()
    {
        const ImportPreview preview = look(inMetres(u"EPSG:5179"_s, false));
        QVERIFY(preview.hasPlaces);
        const auto *best = candidate(preview, u"EPSG:5179"_s);
        QVERIFY(best && best->share == 1.0 && !best->swapped);
        QCOMPARE(best->places.size(), std::size_t(4));
        QVERIFY(std::abs(best->extent.west - 126.5) < 1e-4 && std::abs(best->extent.east - 129.5) < 1e-4);
        QVERIFY(!candidate(preview, u"EPSG:4326"_s));
        QVERIFY(!preview.ground.isEmpty());
    }

    void swappedAxesAreRecognised()
    {
        const auto preview = look(inMetres(u"EPSG:5186"_s, true));
        const auto *best = candidate(preview, u"EPSG:5186"_s);
        QVERIFY(best && best->swapped && best->share == 1.0);
        QVERIFY(std::abs(best->extent.south - 37.2) < 1e-4);
    }

    void codeSystemsShowTheirOverlap()
    {
        const ImportPreview preview = look(u"업체명,시군구코드\n가,11020\n나,21010\n다,31011\n"_s.toUtf8());
        QVERIFY(!preview.codeSystems.empty());
        QCOMPARE(preview.codeSystems.front().name, u"kostat"_s);
        QCOMPARE(preview.codeSystems.front().codes, 3);
        QCOMPARE(preview.codeSystems.front().found, 3);
        QCOMPARE(preview.codeSystem.name, u"kostat"_s);
    }

    void ambiguousCodesAreSaid()
    {
        const ImportPreview preview = look(u"업체명,지역코드\n가,26\n나,31\n다,36\n"_s.toUtf8());
        QVERIFY(preview.codeSystem.name.isEmpty());
        QVERIFY(preview.codeProblem.contains(u"26"_s));
        QCOMPARE(preview.codeSystems.size(), std::size_t(2));
    }

    void boundariesAreDescribed()
    {
        const ImportPreview preview = look(
            R"({"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"CTPRVN_CD":"11","CTP_KOR_NM":"서울특별시"},"geometry":{"type":"Polygon","coordinates":[[[126.8,37.4],[127.1,37.4],[127.1,37.7],[126.8,37.7],[126.8,37.4]]]}},
            {"type":"Feature","properties":{"CTPRVN_CD":"26","CTP_KOR_NM":"부산광역시"},"geometry":{"type":"Polygon","coordinates":[[[128.9,35.0],[129.2,35.0],[129.2,35.3],[128.9,35.3],[128.9,35.0]]]}}]})",
            u"regions.geojson"_s);
        QCOMPARE(preview.kind, ImportKind::Boundaries);
        QCOMPARE(preview.level, u"province"_s);
        QCOMPARE(preview.codeSystem.name, u"mois"_s);
        QCOMPARE(preview.crs.name, u"EPSG:4326"_s);
        QCOMPARE(preview.codeSystems.front().name, u"mois"_s);
        const auto *degrees = candidate(preview, u"EPSG:4326"_s);
        QVERIFY(degrees && degrees->isSettled && degrees->share == 1.0);
    }

    void aLayerAmongSeveralIsChosenAndSaid()
    {
        const QByteArray kml =
            "<?xml version=\"1.0\"?><kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>"
            "<Folder><name>empty</name></Folder>"
            "<Folder><name>firms</name><Placemark><name>A</name><Point><coordinates>126.5,37.5</coordinates></Point>"
            "</Placemark></Folder>"
            "<Folder><name>roads</name><Placemark><name>B</name><LineString><coordinates>126.5,37.5 127,37.6"
            "</coordinates></LineString></Placemark></Folder></Document></kml>";
        const ImportPreview preview = look(kml, u"several.kml"_s);
        QVERIFY(preview.parts.parts.size() >= 2);
        QCOMPARE(preview.part, u"firms"_s);
    }

    void nothingToShowIsAProblem()
    {
        model::Progress progress;
        QVERIFY(!intake::previewImport(u"/no/such/file.csv"_s, {}, false, m_desk.tables(), progress).ok());
        QVERIFY(
            !intake::previewImport(m_desk.write("", u"empty.geojson"_s), {}, false, m_desk.tables(), progress).ok());
    }
};

QTEST_GUILESS_MAIN(TestImportPreview)
#include "tst_import_preview.moc"
