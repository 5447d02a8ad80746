// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/projector.h"
#include "app/intake/preview.h"
#include "tests/unit/import_fixture.h"

#include <QFileInfo>
#include <QStringEncoder>
#include <QTest>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <cmath>

using namespace atlas;
using namespace Qt::StringLiterals;
using intake::ImportKind;
using intake::ImportRequest;
using model::TableId;

// The traps that Korean planning data and strangers' files are known for, and the test of each.
//
// Encodings
//   shapefile with a .cpg of CP949; without one; with a language driver   shapefilesInEveryEncoding
//   syllables that EUC-KR lacks (뷁 똠)                                    shapefilesInEveryEncoding,
//   tst_import_encoding the many names of one encoding (cp949, UHC, ms949)                    tst_import_encoding:
//   namesHaveOneSpelling CSV in CP949, with a mark, with CR alone                              tst_import_table: cp949,
//   anyDelimiterAndLineEnd names of columns cut to ten bytes namesCutByAShapefileAreKnown; tst_export
// Reference systems
//   EPSG:5174 and 2097, 255 m apart; Bessel without a datum               oldKoreanProjectionsAreToldApart
//   EPSG:5178 is not KATEC, which has no number                           katecHasAName
//   UTM-K GeoJSON without crs; metres never degrees                       metresAreRankedAndNeverTakenForDegrees
//   EPSG:5181 and 5186, 100 km apart; the wrong belt                      tst_boundary_rules: aWrongReferenceSystem…
//   north before east                                                     tst_boundary_rules: swappedAxesAreTurned
//   ballpark transformations                                              tst_boundary_rules: aBallparkTransformation…
// Codes
//   26, 29, 31, 36 in two systems; KR-49, KR-50                           codesThatMeanTwoThings; tst_import_regions
//   Gangwon 42/51, Jeonbuk 45/52, Jeju 49/50, Gunwi                       codesThatWereReplaced; tst_import_regions:
//   byCode 01000, ="01000", 41.0, full width, blanks, four digits, E/W/S/N       tst_import_regions: codesArePlain;
//   codesStayText sheets of texts alone: the header is no row                           sheetsOfTextsKeepTheirHeader
//   titles, headers of two rows, merged cells, totals                     sheetsAsOfficesMakeThem
// GeoPackages as documents (write-ahead logs, locks, broken ones, triggers): tst_working_copy, tst_store_hostile,
// fuzz_project GeoJSON and KML
//   rings with the clock; infinite, null and crossed geometries           oddGeometriesAreKeptOrListed; tst_export
//   KML: eleven columns more, Korean names                                kmlWithKoreanColumns
// Hostile files
//   zip slip, bombs, entities, nesting, virtual datasets, URLs            tst_import_hostile: malicious;
//   archivesStayInTheirFolder triggers and views in a GeoPackage whatAGeoPackageWouldDoIsNotDone formulas tst_export:
//   csvIsSafeForSpreadsheets HTML and control characters in names                                  namesAreTexts
//   crashes, memory, time of the reader                                   tst_import_reader

/// Each trap with a made file; see the list above.
class TestImportPitfalls : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ImportDesk> m_desk;

    struct Field
    {
        QByteArray name;
        QByteArray value;
    };

    /// One polygon (in the coordinates of the system) with fields, raw bytes, as GDAL writes it.
    QString layer(const char *driverName, const QString &name, const std::vector<Field> &fields, const char *encoding,
                  const QByteArray &wkt = {}, double x = 127, double y = 37.3, double side = 0.2)
    {
        GDALAllRegister();
        const QString path = m_desk->write({}, name);
        QFile::remove(path);
        GDALDriver *driver = GetGDALDriverManager()->GetDriverByName(driverName);
        GDALDatasetUniquePtr file(driver->Create(path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr));
        OGRSpatialReference system;
        if (wkt.isEmpty())
            system.importFromEPSG(4326);
        else
            system.SetFromUserInput(wkt.constData());
        system.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        char **options = encoding ? CSLSetNameValue(nullptr, "ENCODING", encoding) : nullptr;
        OGRLayer *made = file->CreateLayer("layer", &system, wkbPolygon, options);
        CSLDestroy(options);
        for (const Field &field : fields) {
            OGRFieldDefn definition(field.name.constData(), OFTString);
            definition.SetWidth(60);
            made->CreateField(&definition);
        }
        OGRFeature feature(made->GetLayerDefn());
        for (std::size_t index = 0; index < fields.size(); ++index)
            feature.SetField(static_cast<int>(index), fields[index].value.constData());
        OGRPolygon polygon;
        OGRLinearRing ring;
        for (const auto &[dx, dy] : {std::pair(0., 0.), {side, 0.}, {side, side}, {0., side}, {0., 0.}})
            ring.addPoint(x + dx, y + dy);
        polygon.addRing(&ring);
        feature.SetGeometry(&polygon);
        if (made->CreateFeature(&feature) != OGRERR_NONE)
            qFatal("no feature");
        return path;
    }

    static void remove(const QString &path, const char *suffix)
    {
        const QFileInfo info(path);
        QFile::remove(info.path() + u'/' + info.completeBaseName() + QLatin1String(suffix));
    }

    intake::ImportReport import(ImportKind kind, const QString &file, ImportRequest request = {})
    {
        request.kind = kind;
        request.file = file;
        auto plan = m_desk->plan(request);
        m_problem = plan ? QString() : plan.problem().sentence();
        if (!plan)
            return {};
        if (!m_desk->document().apply(std::move(plan.value().edit)))
            qFatal("the edit can't be carried out");
        return std::move(plan.value().report);
    }

    static bool lists(const std::vector<intake::RowNote> &notes, const QString &words)
    {
        return std::any_of(notes.begin(), notes.end(), [&](const auto &note) { return note.what.contains(words); });
    }

    QString m_problem;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<test::ImportDesk>(); }

    void shapefilesInEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("encoding"); // as GDAL is told
        QTest::addColumn<bool>("cpg");
        QTest::addColumn<QString>("settled");
        QTest::newRow("CP949 with .cpg") << QByteArray("CP949") << true << u"CP949"_s;
        QTest::newRow("CP949 without") << QByteArray("CP949") << false << u"CP949"_s;
        QTest::newRow("UTF-8 with .cpg") << QByteArray("UTF-8") << true << u"UTF-8"_s;
        QTest::newRow("UTF-8 without") << QByteArray("UTF-8") << false << u"UTF-8"_s;
    }
    void shapefilesInEveryEncoding()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(bool, cpg);
        QFETCH(QString, settled);
        const QString path =
            layer("ESRI Shapefile", u"k.shp"_s, {{"id", "c1"}, {u"단지명"_s.toUtf8(), u"뷁똠 산업단지"_s.toUtf8()}},
                  encoding.constData());
        if (!cpg)
            remove(path, ".cpg");
        const intake::ImportReport report = import(ImportKind::Clusters, path);
        QCOMPARE(m_problem, QString());
        QCOMPARE(report.encoding.name, settled);
        QCOMPARE(m_desk->cell(TableId::Clusters, u"c1"_s, "name"), u"뷁똠 산업단지"_s);
    }

    void namesCutByAShapefileAreKnown()
    {
        // 행정구역코드명칭 keeps its first ten bytes.
        const QString path =
            layer("ESRI Shapefile", u"cut.shp"_s,
                  {{u"행정구역코"_s.toUtf8(), "31"}, {u"이름"_s.toUtf8(), u"경기도"_s.toUtf8()}}, "CP949");
        const intake::ImportReport report = import(ImportKind::Boundaries, path, [] {
            ImportRequest request;
            request.boundaries.level = u"province"_s;
            request.codeSystem = u"kostat"_s;
            return request;
        }());
        QCOMPARE(m_problem, QString());
        QCOMPARE(report.columns.value(u"code"_s), u"행정구역코"_s);
    }

    void oldKoreanProjectionsAreToldApart_data()
    {
        QTest::addColumn<QString>("lon0");
        QTest::addColumn<QString>("system");
        QTest::newRow("with the correction") << u"127.0028902777778"_s << u"EPSG:5174"_s;
        QTest::newRow("without it") << u"127"_s << u"EPSG:2097"_s;
    }
    void oldKoreanProjectionsAreToldApart()
    {
        QFETCH(QString, lon0);
        QFETCH(QString, system);
        const auto projector = geometry::Projector::create(system);
        const auto corner = projector->forward({127.1, 37.3});
        const QString path = layer("ESRI Shapefile", u"old.shp"_s, {{"id", "c1"}, {"name", "old"}}, "UTF-8",
                                   "EPSG:4326", corner->x, corner->y, 5000);
        const QString prj =
            u"PROJCS[\"Bessel_1841_Transverse_Mercator\",GEOGCS[\"GCS_Bessel_1841\",DATUM[\"D_Bessel_1841\",SPHEROID["
            u"\"Bessel_"
            "1841\",6377397.155,299.1528128]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],"
            "PROJECTION[\"Transverse_"
            "Mercator\"],PARAMETER[\"False_Easting\",200000.0],PARAMETER[\"False_Northing\",500000.0],PARAMETER["
            "\"Central_Meridian\","
            "%1],PARAMETER[\"Scale_Factor\",1.0],PARAMETER[\"Latitude_Of_Origin\",38.0],UNIT[\"Meter\",1.0]]"_s.arg(
                lon0);
        m_desk->write(prj.toUtf8(), u"old.prj"_s);
        const intake::ImportReport report = import(ImportKind::Clusters, path);
        QCOMPARE(m_problem, QString());
        QCOMPARE(report.crs.name, system);
        QVERIFY(lists(report.warnings, u"lacks its datum"_s));
        const model::LonLatBox box = m_desk->table(TableId::Clusters).shape(0)->bounds();
        // Within 5 m of where it is; taken without a datum it would be 360 m off, in the other system 255 m.
        QVERIFY(geometry::distanceM({box.west, box.south}, {127.1, 37.3}) < 30);
    }

    void katecHasAName()
    {
        ImportRequest request;
        request.crs = u"KATEC"_s;
        // Seoul city hall.
        import(ImportKind::Participants, m_desk->write(u"id,업체명,x,y\na,시청,309960,552080\n"_s.toUtf8(), u"k.csv"_s),
               request);
        QCOMPARE(m_problem, QString());
        const model::LonLat place = m_desk->table(TableId::Participants).point(0);
        QVERIFY2(geometry::distanceM(place, {126.9784, 37.5665}) < 200,
                 qPrintable(u"%1 %2"_s.arg(place.lon).arg(place.lat)));
    }

    void metresAreRankedAndNeverTakenForDegrees()
    {
        const auto projector = geometry::Projector::create(u"EPSG:5179"_s);
        const auto at = projector->forward({127.0, 37.5});
        const QByteArray json =
            R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"a","name":"A"},"geometry":{"type":"Point","coordinates":[)" +
            QByteArray::number(at->x, 'f', 1) + ',' + QByteArray::number(at->y, 'f', 1) + "]}}]}";
        const QString file = m_desk->write(json, u"utmk.geojson"_s);
        import(ImportKind::Participants, file);
        QVERIFY2(m_problem.contains(u"EPSG:5179"_s), qPrintable(m_problem));
        model::Progress progress;
        const auto preview = intake::previewImport(file, {}, false, m_desk->tables(), progress);
        QVERIFY(preview.ok());
        QVERIFY(!preview->crsProblem.isEmpty() && preview->crs.name.isEmpty());
        QVERIFY(std::none_of(preview->crsCandidates.begin(), preview->crsCandidates.end(),
                             [](const auto &candidate) { return candidate.id == u"EPSG:4326"_s; }));
        QVERIFY(std::any_of(preview->crsCandidates.begin(), preview->crsCandidates.end(),
                            [](const auto &candidate) { return candidate.id == u"EPSG:5179"_s; }));
    }

    void codesThatMeanTwoThings()
    {
        const QByteArray table = u"업체명,지역코드\n가,26\n나,31\n"_s.toUtf8();
        import(ImportKind::Participants, m_desk->write(table, u"two.csv"_s));
        QVERIFY2(m_problem.contains(u"--code-system"_s), qPrintable(m_problem));
        ImportRequest request;
        request.codeSystem = u"mois"_s;
        const intake::ImportReport report =
            import(ImportKind::Participants, m_desk->write(table, u"two.csv"_s), request);
        QCOMPARE(m_problem, QString());
        QCOMPARE(report.codeSystem.name, u"mois"_s);
        // ISO's KR-50 is Sejong, not Jeju, which the ministry calls 50.
        QVERIFY(QString::fromUtf8(intake::provinceByCode(u"iso3166-2"_s, u"KR-50"_s)->names).contains(u"세종"_s));
        QVERIFY(QString::fromUtf8(intake::provinceByCode(u"iso3166-2"_s, u"KR-49"_s)->names).contains(u"제주"_s));
        QVERIFY(QString::fromUtf8(intake::provinceByCode(u"mois"_s, u"50"_s)->names).contains(u"제주"_s));
    }

    void codesThatWereReplaced_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::newRow("Gangwon before 2023") << u"42"_s << u"강원"_s;
        QTest::newRow("Gangwon since") << u"51"_s << u"강원"_s;
        QTest::newRow("Jeonbuk before 2024") << u"45"_s << u"전북"_s;
        QTest::newRow("Jeonbuk since") << u"52"_s << u"전북"_s;
        QTest::newRow("Jeju before 2006") << u"49"_s << u"제주"_s;
    }
    void codesThatWereReplaced()
    {
        QFETCH(QString, code);
        QFETCH(QString, name);
        const intake::KnownProvince *province = intake::provinceByCode(u"mois"_s, code);
        QVERIFY(province);
        QVERIFY(QString::fromUtf8(province->names).contains(name));
        for (const intake::ReplacedCode &entry : intake::replacedCodes())
            QVERIFY(intake::isReferenceDate(QLatin1String(entry.since)));
    }

    void sheetsOfTextsKeepTheirHeader()
    {
        GDALAllRegister();
        const QString path = m_desk->write({}, u"texts.xlsx"_s);
        QFile::remove(path);
        {
            GDALDatasetUniquePtr file(GetGDALDriverManager()->GetDriverByName("XLSX")->Create(
                path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr));
            OGRLayer *sheet = file->CreateLayer("Sheet1", nullptr, wkbNone, nullptr);
            for (const char *name : {"업체명", "시도", "업종"}) {
                OGRFieldDefn definition(name, OFTString);
                sheet->CreateField(&definition);
            }
            for (const char *name : {"가온", "나래"}) {
                OGRFeature feature(sheet->GetLayerDefn());
                feature.SetField(0, name);
                feature.SetField(1, "서울");
                feature.SetField(2, "반도체");
                if (sheet->CreateFeature(&feature) != OGRERR_NONE)
                    qFatal("no row");
            }
        }
        const intake::ImportReport report = import(ImportKind::Participants, path);
        QCOMPARE(m_problem, QString());
        QCOMPARE(report.imported, 2);
        QCOMPARE(report.columns.value(u"name"_s), u"업체명"_s);
        QCOMPARE(report.columns.value(u"industry"_s), u"업종"_s);
    }

    void sheetsAsOfficesMakeThem()
    {
        const QByteArray csv =
            u"2024년 입주기업 현황,,,,\n(단위: 명),,,,\n연번,업체명,소재지,,종업원수\n,,시도,시군구,\n"
            "1,가온,서울,중구,\"1,200\"\n2,나래,경기,수원시장안구,30\n,소계,,,1230\n\n,합계,,,1230\n"
            "※ 자료: 한국산업단지공단,,,,\n"_s.toUtf8();
        const intake::ImportReport report = import(ImportKind::Participants, m_desk->write(csv, u"office.csv"_s));
        QCOMPARE(m_problem, QString());
        QCOMPARE(report.imported, 2);
        QCOMPARE(report.dropped.size(), std::size_t(3)); // two rows of totals, a footnote
        QVERIFY(lists(report.warnings, u"blank rows"_s));
        const model::Table &participants = m_desk->table(TableId::Participants);
        QCOMPARE(participants.real(0, model::ParticipantFields::Employees), 1200.0);
        QCOMPARE(participants.text(1, model::ParticipantFields::RegionCode), u"31011"_s);
    }

    void oddGeometriesAreKeptOrListed()
    {
        const QByteArray json =
            R"({"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"id":"bow","name":"bow"},"geometry":{"type":"Polygon","coordinates":[[[127,37.2],[127.2,37.4],[127.2,37.2],[127,37.4],[127,37.2]]]}},
            {"type":"Feature","properties":{"id":"none","name":"none"},"geometry":null},
            {"type":"Feature","properties":{"id":"far","name":"far"},"geometry":{"type":"Polygon","coordinates":[[[1e400,37],[127,38],[128,37],[1e400,37]]]}},
            {"type":"Feature","properties":{"id":"clock","name":"clock"},"geometry":{"type":"Polygon","coordinates":[[[127.5,37.2],[127.5,37.4],[127.7,37.4],[127.7,37.2],[127.5,37.2]]]}}]})";
        const intake::ImportReport report = import(ImportKind::Clusters, m_desk->write(json, u"odd.geojson"_s));
        QCOMPARE(m_problem, QString());
        QVERIFY(lists(report.repaired, u"invalid"_s));
        QVERIFY(lists(report.warnings, u"no polygon"_s));
        const model::Table &clusters = m_desk->table(TableId::Clusters);
        QVERIFY(!clusters.shape(clusters.rowOf(u"far"_s)));
        QCOMPARE(clusters.shape(clusters.rowOf(u"bow"_s))->partCount(), std::size_t(2));
        QVERIFY(geometry::areaKm2(*clusters.shape(clusters.rowOf(u"clock"_s))) > 100);
    }

    void kmlWithKoreanColumns()
    {
        const QByteArray kml =
            u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><kml "
            u"xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Folder>"
            "<name>기업</name><Schema name=\"s\" id=\"s\"><SimpleField type=\"string\" "
            "name=\"업종\"/></Schema><Placemark>"
            "<name>가온</name><ExtendedData><SchemaData schemaUrl=\"#s\"><SimpleData name=\"업종\">반도체</SimpleData>"
            "</SchemaData></ExtendedData><Point><coordinates>126.5,37.5,0</coordinates></Point></Placemark></Folder>"
            "</Document></kml>"_s.toUtf8();
        import(ImportKind::Participants, m_desk->write(kml, u"k.kml"_s));
        QCOMPARE(m_problem, QString());
        const model::Table &participants = m_desk->table(TableId::Participants);
        QCOMPARE(participants.text(0, model::ParticipantFields::Name), u"가온"_s);
        QVERIFY(std::abs(participants.point(0).lon - 126.5) < 1e-9);
    }

    void archivesStayInTheirFolder()
    {
        GDALAllRegister();
        const QString zip = m_desk->write({}, u"slip.zip"_s);
        QFile::remove(zip);
        const QByteArray member = "/vsizip/" + zip.toUtf8() + "/../../slipped.geojson";
        if (VSILFILE *file = VSIFOpenL(member.constData(), "wb")) {
            VSIFWriteL("{}", 1, 2, file);
            VSIFCloseL(file);
        }
        import(ImportKind::Participants, zip);
        QVERIFY2(m_problem.startsWith(zip), qPrintable(m_problem));
        QVERIFY(!QFileInfo::exists(QFileInfo(zip).path() + u"/../../slipped.geojson"_s));
    }

    void whatAGeoPackageWouldDoIsNotDone()
    {
        const QString path = layer("GPKG", u"trap.gpkg"_s, {{"id", "c1"}, {"name", "trap"}}, nullptr);
        GDALDatasetUniquePtr file(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_UPDATE | GDAL_OF_VECTOR));
        for (const char *sql : {"CREATE TRIGGER t AFTER INSERT ON layer BEGIN DELETE FROM layer; END",
                                "CREATE VIEW v AS SELECT load_extension('evil.so')"})
            file->ReleaseResultSet(file->ExecuteSQL(sql, nullptr, nullptr));
        file.reset();
        QFile before(path);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray bytes = before.readAll();
        ImportRequest request;
        request.layer = u"layer"_s;
        import(ImportKind::Clusters, path, request);
        QCOMPARE(m_problem, QString());
        QCOMPARE(m_desk->cell(TableId::Clusters, u"c1"_s, "name"), u"trap"_s);
        QFile after(path);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QVERIFY2(after.readAll() == bytes, "an imported file stays as it is");
    }

    void namesAreTexts()
    {
        const QString odd = u"<img src=x onerror=alert(1)>&amp;%s%n{{x}}"_s;
        import(ImportKind::Participants, m_desk->write(u"id,name\na,\"%1\"\n"_s.arg(odd).toUtf8(), u"n.csv"_s));
        QCOMPARE(m_problem, QString());
        QCOMPARE(m_desk->cell(TableId::Participants, u"a"_s, "name"), odd);
        import(ImportKind::Participants, m_desk->write("id,name\nb,\"a\x01\x02\nb\"\n", u"c.csv"_s));
        QCOMPARE(m_problem, QString());
    }
};

QTEST_GUILESS_MAIN(TestImportPitfalls)
#include "tst_import_pitfalls.moc"
