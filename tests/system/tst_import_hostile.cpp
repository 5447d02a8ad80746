// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/reader_process.h"
#include "tests/unit/import_fixture.h"

#include <QFileInfo>
#include <QTest>

#include <cpl_conv.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <random>

#include <sys/resource.h>

using namespace atlas;
using namespace Qt::StringLiterals;
using intake::ImportKind;
using intake::ImportRequest;

/// Broken, mutated and malicious files: whatever comes, there is a plan or one clear sentence.
class TestImportHostile : public QObject
{
    Q_OBJECT

    test::ImportDesk m_desk;
    QMap<QString, QByteArray> m_good; ///< file name → content
    int m_read = 0;                   ///< files that the reader was given

    static QByteArray table()
    {
        QByteArray csv = u"id,업체명,경도,위도,시도,종업원수,클러스터\n"_s.toUtf8();
        for (int row = 0; row < 12; ++row)
            csv += u"p%1,가상%1,%2,37.5,서울,\"1,%3\",C%4\n"_s.arg(row)
                       .arg(126 + row * 0.1)
                       .arg(100 + row)
                       .arg(row % 3)
                       .toUtf8();
        return csv;
    }

    /// The table as GDAL writes it in a format.
    QByteArray written(const char *driverName, const QString &name)
    {
        RegisterOGRXLSX();
        RegisterOGRODS();
        RegisterOGRGeoPackage();
        RegisterOGRShape();
        RegisterOGRFlatGeobuf();
        const QString path = m_desk.write("", name);
        QFile::remove(path);
        GDALDriver *driver = GetGDALDriverManager()->GetDriverByName(driverName);
        GDALDataset *dataset =
            driver ? driver->Create(path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr) : nullptr;
        if (!dataset)
            qFatal("%s can't be written", driverName);
        const bool places = qstrcmp(driverName, "XLSX") != 0 && qstrcmp(driverName, "ODS") != 0;
        OGRSpatialReference degrees;
        degrees.importFromEPSG(4326);
        degrees.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        OGRLayer *layer =
            dataset->CreateLayer("firms", places ? &degrees : nullptr, places ? wkbPoint : wkbNone, nullptr);
        for (const char *field : {"id", "name", "lon", "lat"}) {
            OGRFieldDefn definition(field, OFTString);
            layer->CreateField(&definition);
        }
        for (int row = 0; row < 8; ++row) {
            OGRFeature *feature = OGRFeature::CreateFeature(layer->GetLayerDefn());
            feature->SetField("id", QByteArray::number(row).constData());
            feature->SetField("name", "가상");
            feature->SetField("lon", "126.5");
            feature->SetField("lat", "37.5");
            if (places)
                feature->SetGeometryDirectly(new OGRPoint(126.5, 37.5));
            if (layer->CreateFeature(feature) != OGRERR_NONE)
                qFatal("no feature");
            OGRFeature::DestroyFeature(feature);
        }
        GDALClose(dataset);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("nothing was written");
        return file.readAll();
    }

    /// A shapefile with its companions in a folder of an archive, as offices send it.
    QByteArray zippedShapefile()
    {
        written("ESRI Shapefile", u"firms.shp"_s);
        const QString zip = m_desk.write("", u"zipped.zip"_s);
        QFile::remove(zip);
        const QByteArray root = "/vsizip/" + zip.toUtf8();
        for (const char *suffix : {"shp", "shx", "dbf", "prj", "cpg"}) {
            QFile part(QFileInfo(zip).path() + u"/firms."_s + QLatin1String(suffix));
            if (!part.open(QIODevice::ReadOnly))
                continue;
            const QByteArray content = part.readAll();
            VSILFILE *member = VSIFOpenL((root + "/data/firms." + suffix).constData(), "wb");
            if (!member || VSIFWriteL(content.constData(), 1, static_cast<std::size_t>(content.size()), member) !=
                               static_cast<std::size_t>(content.size()))
                qFatal("the archive can't be written");
            VSIFCloseL(member);
        }
        QFile file(zip);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no archive was written");
        return file.readAll();
    }

    /// What the readers that have ended used up.
    struct Usage
    {
        double cpuSeconds = 0;
        long peakKiB = 0;
    };
    static Usage readersUsage()
    {
        rusage usage{};
        ::getrusage(RUSAGE_CHILDREN, &usage);
        const auto seconds = [](const timeval &time) {
            return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
        };
        return {seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss};
    }

    /// Reads the file by the reader, one as a table, the next as boundaries: a plan or one sentence, and within the
    /// limits.
    void importByReader(const QByteArray &content, const QString &name)
    {
        intake::ReaderProgram reader;
        reader.path = QStringLiteral(CLUSTER_ATLAS_BIN_DIR "/cluster-atlas-reader");
        intake::setReaderProgram(reader);
        const Usage before = readersUsage();
        ImportRequest request;
        request.kind = m_read % 2 == 0 ? ImportKind::Participants : ImportKind::Boundaries; // as table and as layer
        request.file = m_desk.write(content, name);
        const auto plan = m_desk.plan(request);
        const Usage after = readersUsage();
        const QString sentence = plan ? name : plan.problem().sentence();
        QVERIFY2(sentence.contains(name) && !sentence.contains(u'\n'), qPrintable(sentence));
        QVERIFY2(after.cpuSeconds - before.cpuSeconds < 10, qPrintable(sentence));
#if !defined(__SANITIZE_ADDRESS__)
        QVERIFY2(after.peakKiB < 1024 * 1024, qPrintable(sentence));
#endif
        intake::setReaderProgram({});
        ++m_read;
    }

    /// Imports a file as every kind, first by the reader, then all in this process; the atlas must stay as it is, and a
    /// refusal must be one sentence that names the file.
    void importAll(const QByteArray &content, const QString &name)
    {
        const QStringList before = m_desk.everything();
        importByReader(content, name);
        for (const ImportKind kind : {ImportKind::Participants, ImportKind::Clusters, ImportKind::Links,
                                      ImportKind::Memberships, ImportKind::Participation, ImportKind::Boundaries}) {
            ImportRequest request;
            request.kind = kind;
            request.file = m_desk.write(content, name);
            const auto plan = m_desk.plan(request);
            if (!plan) {
                const QString sentence = plan.problem().sentence();
                QVERIFY2(sentence.contains(name), qPrintable(sentence));
                QVERIFY2(!sentence.contains(u'\n') && !plan.problem().what.isEmpty(), qPrintable(sentence));
            }
        }
        QCOMPARE(m_desk.everything(), before);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_good[u"a.csv"_s] = table();
        m_good[u"a.geojson"_s] =
            R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"a","name":"A","code":"11"},"geometry":{"type":"Polygon","coordinates":[[[126,37],[127,37],[127,38],[126,38],[126,37]]]}},
            {"type":"Feature","properties":{"id":"b","name":"B","code":"21"},"geometry":{"type":"Point","coordinates":[126.5,37.5]}}]})";
        m_good[u"a.json"_s] =
            R"({"type":"Topology","objects":{"x":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[0]],"properties":{"name":"A","code":"11"}}]}},"arcs":[[[126,37],[127,37],[127,38],[126,37]]]})";
        m_good[u"a.kml"_s] =
            R"(<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>A</name><Point><coordinates>126.5,37.5</coordinates></Point></Placemark></Document></kml>)";
        m_good[u"a.xlsx"_s] = written("XLSX", u"a.xlsx"_s);
        m_good[u"a.ods"_s] = written("ODS", u"a.ods"_s);
        m_good[u"a.gpkg"_s] = written("GPKG", u"a.gpkg"_s);
        m_good[u"a.fgb"_s] = written("FlatGeobuf", u"a.fgb"_s);
        m_good[u"a.zip"_s] = zippedShapefile();
    }

    void goodOnesAreRead()
    {
        for (auto entry = m_good.constBegin(); entry != m_good.constEnd(); ++entry) {
            ImportRequest request;
            request.file = m_desk.write(entry.value(), entry.key());
            const auto plan = m_desk.plan(request);
            QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.problem().sentence()));
        }
        ImportRequest request;
        request.file = m_desk.write(m_good[u"a.zip"_s], u"a.zip"_s);
        const auto plan = m_desk.plan(request);
        QCOMPARE(plan->report.imported, 8);
        QCOMPARE(plan->report.encoding.name, u"UTF-8"_s);
    }

    void archivesThatWouldUnpackToTooMuchAreNotTouched()
    {
        const QString zip = m_desk.write("", u"bomb.zip"_s);
        QFile::remove(zip);
        VSILFILE *member = VSIFOpenL(("/vsizip/" + zip.toUtf8() + "/a.geojson").constData(), "wb");
        QVERIFY(member);
        const QByteArray blank(1 << 20, ' ');
        for (int part = 0; part < 64; ++part)
            VSIFWriteL(blank.constData(), 1, static_cast<std::size_t>(blank.size()), member);
        VSIFCloseL(member);
        ImportRequest request;
        request.file = zip;
        const auto plan = m_desk.plan(request);
        QVERIFY(!plan.ok());
        QVERIFY2(plan.problem().what.contains(u"unpack"_s), qPrintable(plan.problem().sentence()));
    }

    void truncated()
    {
        for (auto entry = m_good.constBegin(); entry != m_good.constEnd(); ++entry) {
            for (const int share : {0, 5, 25, 50, 80, 99})
                importAll(entry->left(entry->size() * share / 100), entry.key());
        }
    }

    void mutated()
    {
        std::mt19937 random(20261122);
        for (auto entry = m_good.constBegin(); entry != m_good.constEnd(); ++entry) {
            for (int round = 0; round < 12; ++round) {
                QByteArray content = *entry;
                const int changes = 1 + round * round;
                for (int change = 0; change < changes; ++change) {
                    const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(content.size()));
                    switch (random() % 4) {
                    case 0:
                        content[at] = static_cast<char>(random() % 256);
                        break;
                    case 1:
                        content.remove(at, 1 + static_cast<qsizetype>(random() % 16));
                        break;
                    case 2:
                        content.insert(
                            at,
                            content.mid(static_cast<qsizetype>(random() % static_cast<unsigned>(content.size())), 20));
                        break;
                    default:
                        content[at] = '\xFF';
                        break;
                    }
                    if (content.isEmpty())
                        break;
                }
                importAll(content, entry.key());
            }
        }
    }

    void underAnotherName()
    {
        for (auto entry = m_good.constBegin(); entry != m_good.constEnd(); ++entry) {
            for (const QString &name : {u"b.csv"_s, u"b.xlsx"_s, u"b.geojson"_s, u"b.shp"_s, u"b.dat"_s})
                importAll(entry.value(), name);
        }
    }

    void malicious_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("name");
        QTest::newRow("deep json") << QByteArray(200000, '[') << u"d.geojson"_s;
        QTest::newRow("deep geometry")
            << "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" +
                   QByteArray(5000, '[') + "}}"
            << u"d.geojson"_s;
        QTest::newRow("deep xml") << "<kml>" + QByteArray("<Folder>").repeated(50000) << u"d.kml"_s;
        QTest::newRow("entities") << QByteArray(
                                         "<?xml version=\"1.0\"?><!DOCTYPE k [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                                         "\"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
                                         "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e "
                                         "\"&d;&d;&d;&d;&d;&d;&d;&d;\">]><kml><name>&e;&e;&e;&e;&e;&e;&e;</name></kml>")
                                  << u"e.kml"_s;
        QTest::newRow("external entity")
            << QByteArray(
                   "<?xml version=\"1.0\"?><!DOCTYPE k [<!ENTITY x SYSTEM "
                   "\"file:///etc/passwd\">]><kml><Document><Placemark><name>&x;</name></Placemark></Document></kml>")
            << u"e.kml"_s;
        QTest::newRow("vrt")
            << QByteArray("<OGRVRTDataSource><OGRVRTLayer "
                          "name=\"x\"><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>")
            << u"v.gpkg"_s;
        QTest::newRow("infinite coordinate")
            << QByteArray(
                   R"({"type":"Feature","properties":{"id":"a","name":"A"},"geometry":{"type":"Point","coordinates":[1e400,37]}})")
            << u"i.geojson"_s;
        QTest::newRow("no coordinates")
            << QByteArray(
                   R"({"type":"Feature","properties":{"id":"a","name":"A"},"geometry":{"type":"Polygon","coordinates":[[]]}})")
            << u"i.geojson"_s;
        QTest::newRow("many delimiters") << QByteArray(300000, ',') << u"m.csv"_s;
        QTest::newRow("many quotes") << QByteArray(300001, '"') << u"m.csv"_s;
        QTest::newRow("one long cell") << "id,name\n1," + QByteArray(1500000, 'x') << u"m.csv"_s;
        QTest::newRow("zeros") << QByteArray(100000, '\0') << u"z.csv"_s;
        QTest::newRow("formulas") << QByteArray("id,name\n=1+1,@SUM(1)\n-2,+3\n") << u"f.csv"_s;
        QTest::newRow("wkb bomb") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xff') << u"w.gpkg"_s;
        QTest::newRow("network link")
            << QByteArray("<?xml version=\"1.0\"?><kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><NetworkLink>"
                          "<Link><href>http://127.0.0.1:9/x.kml</href></Link></NetworkLink><Placemark><name>A</name>"
                          "<Point><coordinates>126.5,37.5</coordinates></Point></Placemark></Document></kml>")
            << u"n.kml"_s;
        QTest::newRow("url in a topojson")
            << QByteArray("{\"type\":\"Topology\",\"objects\":\"http://127.0.0.1:9/\",\"arcs\":[]}") << u"u.topojson"_s;
        QTest::newRow("vsicurl") << QByteArray("/vsicurl/http://127.0.0.1:9/x.geojson") << u"c.geojson"_s;
        QTest::newRow("esri feature service")
            << QByteArray(R"({"features":[],"exceededTransferLimit":true,"geometryType":"esriGeometryPoint"})")
            << u"esri.json"_s;
        QTest::newRow("huge numbers") << QByteArray("id,name,lon,lat,employees\na,A,1e308,1e308,1e308\n") << u"h.csv"_s;
    }

    void malicious()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, name);
        importAll(content, name);
    }

    void thereWereEnoughOfThem()
    {
        constexpr int promised = 150;
        QVERIFY2(m_read >= promised, qPrintable(QString::number(m_read)));
        qInfo("%d files; the readers took %.1f s in all, and %.0f MiB at most", m_read, readersUsage().cpuSeconds,
              static_cast<double>(readersUsage().peakKiB) / 1024);
    }
};

QTEST_GUILESS_MAIN(TestImportHostile)
#include "tst_import_hostile.moc"
