// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/shape_tools.h"
#include "app/intake/boundary_import.h"
#include "app/intake/code_system.h"
#include "app/intake/region_columns.h"
#include "app/intake/text_encoding.h"
#include "app/model/document.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace atlas;
using intake::BoundaryOptions;
using model::RegionFields;
using model::TableId;

namespace {

struct Square
{
    const char *properties;
    double west;
    double south;
    double side = 1;
};

QByteArray ring(double west, double south, double side)
{
    const auto point = [](double x, double y) {
        return '[' + QByteArray::number(x, 'g', 12) + ',' + QByteArray::number(y, 'g', 12) + ']';
    };
    return "[[" + point(west, south) + ',' + point(west + side, south) + ',' + point(west + side, south + side) + ',' +
           point(west, south + side) + ',' + point(west, south) + "]]";
}

QByteArray geoJson(const std::vector<Square> &squares, const QByteArray &more = {}, const QByteArray &crs = {})
{
    QByteArrayList features;
    for (const Square &square : squares) {
        features += R"({"type":"Feature","properties":)" + QByteArray(square.properties) +
                    R"(,"geometry":{"type":"Polygon","coordinates":)" + ring(square.west, square.south, square.side) +
                    "}}";
    }
    if (!more.isEmpty())
        features += more;
    return R"({"type":"FeatureCollection",)" + crs + R"("features":[)" + features.join(",\n") + "]}";
}

const std::vector<Square> koreanSquares = {{R"({"code":"11","name":"서울특별시","name_eng":"Seoul"})", 126.5, 37},
                                           {R"({"code":"21","name":"부산광역시","name_eng":"Busan"})", 128.5, 35},
                                           {R"({"code":"31","name":"경기도","name_eng":"Gyeonggi-do"})", 127.5, 37}};

} // namespace

class BoundaryImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesProvincesIn();
    void undoTakesThemOut();
    void sameNameCompletesTheSet();
    void sameLevelAgainUpdates();
    void keepsTheSetInUse();
    void listsWhatItLeavesOut();
    void repairsAndSaysSo();
    void codeSystems_data();
    void codeSystems();
    void plainCodes_data();
    void plainCodes();
    void columns_data();
    void columns();
    void encodings_data();
    void encodings();
    void metresAreNotDegrees();
    void shapefileInKorean();
    void oldKoreanProjection();
    void geoPackageWithSeveralLayers();
    void refusals_data();
    void refusals();
    void hostileNames_data();
    void hostileNames();
    void brokenFilesNeverCrash();
    void reportAsJson();
    void koreaProvinces();
    void koreaDistricts();

private:
    QString write(const QString &name, const QByteArray &content);
    model::Result<intake::BoundaryPlan> plan(const QString &file, const BoundaryOptions &options = {});
    model::Result<intake::ImportReport> take(const QString &file, const BoundaryOptions &options = {});
    QString ogr2ogr(const QString &name, const QString &source, const QStringList &options);
    QString data(const char *name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<model::Document> m_document;
};

#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto &outcome = (expression);                                                                            \
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.problem().sentence()));                          \
    } while (false)

void BoundaryImportTest::init()
{
    m_document = std::make_unique<model::Document>();
}

QString BoundaryImportTest::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(content);
    return file.fileName();
}

model::Result<intake::BoundaryPlan> BoundaryImportTest::plan(const QString &file, const BoundaryOptions &options)
{
    model::Progress progress;
    return intake::planBoundaries(file, options, m_document->tables(), progress);
}

model::Result<intake::ImportReport> BoundaryImportTest::take(const QString &file, const BoundaryOptions &options)
{
    auto planned = plan(file, options);
    if (!planned)
        return planned.problem();
    if (const auto applied = m_document->apply(std::move(planned.value().edit)); !applied)
        return applied.problem();
    return planned->report;
}

QString BoundaryImportTest::ogr2ogr(const QString &name, const QString &source, const QStringList &options)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("ogr2ogr"));
    if (program.isEmpty())
        return {};
    const QString target = m_folder.filePath(name);
    return QProcess::execute(program, options + QStringList{target, source}) == 0 ? target : QString();
}

QString BoundaryImportTest::data(const char *name) const
{
    const QString folder =
        qEnvironmentVariable("CLUSTER_ATLAS_DATA", QStringLiteral(CLUSTER_ATLAS_SOURCE_DIR "/../shared/data"));
    const QString path = folder + QStringLiteral("/korea-2018/") + QLatin1String(name);
    return QFile::exists(path) ? path : QString();
}

void BoundaryImportTest::takesProvincesIn()
{
    BoundaryOptions options;
    options.name = QStringLiteral("Korea 2018");
    options.date = QStringLiteral("2018-06-30");
    options.source = QStringLiteral("SGIS");
    const auto report = take(write(QStringLiteral("p.geojson"), geoJson(koreanSquares)), options);
    VERIFY_OK(report);
    QCOMPARE(report->read, 3);
    QCOMPARE(report->imported, 3);
    QCOMPARE(report->updated, 0);
    QCOMPARE(report->codeSystem.name, QStringLiteral("kostat"));
    QCOMPARE(report->crs.name, QStringLiteral("EPSG:4326"));
    QCOMPARE(report->encoding.name, QStringLiteral("UTF-8"));
    QCOMPARE(report->columns.value(QStringLiteral("name_en")), QStringLiteral("name_eng"));
    const model::Tables &tables = m_document->tables();
    QCOMPARE(tables.setting(QStringLiteral("boundary_set")), QStringLiteral("korea-2018"));
    const model::Row set = tables.boundarySetInUse();
    const model::Table &sets = tables[TableId::BoundarySets];
    using F = model::BoundarySetFields;
    QCOMPARE(sets.text(set, F::Country), QStringLiteral("KR"));
    QCOMPARE(sets.text(set, F::Precision), QStringLiteral("statistical"));
    QCOMPARE(sets.real(set, F::PositionalErrorM), 100.0);
    QCOMPARE(sets.text(set, F::Credit), QStringLiteral("SGIS (2018-06-30)"));
    const auto rows = tables.regionsOf(sets.textId(set, F::Id), QStringLiteral("province"));
    QCOMPARE(rows.size(), std::size_t{3});
    const model::Table &regions = tables[TableId::Regions];
    QCOMPARE(regions.text(rows[1], RegionFields::Name), QStringLiteral("부산광역시"));
    QCOMPARE(regions.text(rows[1], RegionFields::NameEn), QStringLiteral("Busan"));
    QVERIFY(regions.shape(rows[1])->bounds() == (model::LonLatBox{128.5, 35, 129.5, 36}));
}

void BoundaryImportTest::undoTakesThemOut()
{
    VERIFY_OK(take(write(QStringLiteral("p.geojson"), geoJson(koreanSquares))));
    m_document->undoStack()->undo();
    QCOMPARE(m_document->tables()[TableId::Regions].aliveCount(), std::size_t{0});
    QCOMPARE(m_document->tables().boundarySetInUse(), model::noRow);
    m_document->undoStack()->redo();
    QCOMPARE(m_document->tables()[TableId::Regions].aliveCount(), std::size_t{3});
}

void BoundaryImportTest::sameNameCompletesTheSet()
{
    BoundaryOptions options;
    options.name = QStringLiteral("K");
    VERIFY_OK(take(write(QStringLiteral("p.geojson"), geoJson(koreanSquares)), options));
    const auto report = take(write(QStringLiteral("d.geojson"),
                                   geoJson({{R"({"SIG_CD":"21010","SIG_KOR_NM":"중구"})", 129.02, 35.17, 0.02},
                                            {R"({"SIG_CD":"39010","SIG_KOR_NM":"제주시"})", 126.5, 33.3, 0.1}})),
                             options);
    VERIFY_OK(report);
    QCOMPARE(report->warnings.size(), std::size_t{1}); // no province 39 in the set
    QCOMPARE(report->warnings.front().row, 2);
    const model::Tables &tables = m_document->tables();
    QCOMPARE(tables[TableId::BoundarySets].aliveCount(), std::size_t{1});
    const auto districts = tables.regionsOf(tables.pool()->find(QStringLiteral("k")), QStringLiteral("district"));
    QCOMPARE(districts.size(), std::size_t{2});
    QCOMPARE(tables[TableId::Regions].text(districts[0], RegionFields::ParentCode), QStringLiteral("21"));
    // Another code system does not belong into it.
    options.codeSystem = QStringLiteral("mois");
    const auto other = plan(
        write(QStringLiteral("m.geojson"), geoJson({{R"({"code":"26","name":"부산광역시"})", 128.6, 35.1}})), options);
    QVERIFY(!other.ok());
    QVERIFY(other.problem().what.contains(QStringLiteral("kostat")));
}

void BoundaryImportTest::sameLevelAgainUpdates()
{
    BoundaryOptions options;
    options.name = QStringLiteral("K");
    VERIFY_OK(take(write(QStringLiteral("p.geojson"), geoJson(koreanSquares)), options));
    const auto report = take(
        write(QStringLiteral("q.geojson"), geoJson({{R"({"code":"21","name":"부산","name_eng":"Busan"})", 128, 35},
                                                    {R"({"code":"22","name":"대구","name_eng":"Daegu"})", 128, 36}})),
        options);
    VERIFY_OK(report);
    QCOMPARE(report->updated, 1);
    QCOMPARE(report->imported, 1);
    QVERIFY(report->warnings.back().what.contains(QStringLiteral("11, 31")));
    const model::Tables &tables = m_document->tables();
    const auto rows = tables.regionsOf(tables.pool()->find(QStringLiteral("k")), QStringLiteral("province"));
    QCOMPARE(rows.size(), std::size_t{4});
    QCOMPARE(tables[TableId::Regions].text(rows[1], RegionFields::Name), QStringLiteral("부산"));
    QCOMPARE(tables[TableId::Regions].shape(rows[1])->bounds().west, 128.0);
}

void BoundaryImportTest::keepsTheSetInUse()
{
    BoundaryOptions options;
    options.name = QStringLiteral("A");
    VERIFY_OK(take(write(QStringLiteral("p.geojson"), geoJson(koreanSquares)), options));
    options.name = QStringLiteral("B");
    options.keepBoundaries = true;
    VERIFY_OK(take(write(QStringLiteral("p.geojson"), geoJson(koreanSquares)), options));
    QCOMPARE(m_document->tables().setting(QStringLiteral("boundary_set")), QStringLiteral("a"));
    options.keepBoundaries = false;
    VERIFY_OK(take(write(QStringLiteral("p.geojson"), geoJson(koreanSquares)), options));
    QCOMPARE(m_document->tables().setting(QStringLiteral("boundary_set")), QStringLiteral("b"));
}

void BoundaryImportTest::listsWhatItLeavesOut()
{
    const QByteArray more = R"({"type":"Feature","properties":{"code":"22","name":"x"},"geometry":null},
        {"type":"Feature","properties":{"code":"23","name":"x"},"geometry":{"type":"Point","coordinates":[127,37]}},
        {"type":"Feature","properties":{"code":"11","name":"x"},"geometry":{"type":"Polygon","coordinates":[[[127,37],[128,37],[128,38],[127,37]]]}},
        {"type":"Feature","properties":{"name":"x"},"geometry":{"type":"Polygon","coordinates":[[[127,37],[128,37],[128,38],[127,37]]]}},
        {"type":"Feature","properties":{"code":"24","name":"x"},"geometry":{"type":"Polygon","coordinates":[[[127,37],[128,37],[127,37],[127,37]]]}})";
    const auto report = take(write(QStringLiteral("p.geojson"), geoJson(koreanSquares, more)));
    VERIFY_OK(report);
    QCOMPARE(report->read, 8);
    QCOMPARE(report->imported, 3);
    QCOMPARE(report->dropped.size(), std::size_t{5});
    for (int index = 0; index < 5; ++index)
        QCOMPARE(report->dropped[static_cast<std::size_t>(index)].row, 4 + index);
    QVERIFY(report->dropped[2].what.contains(QStringLiteral("row 1")));
}

void BoundaryImportTest::repairsAndSaysSo()
{
    const QByteArray bowTie =
        R"({"type":"Feature","properties":{"code":"22","name":"x"},"geometry":{"type":"Polygon","coordinates":[[[128,36],[129,37],[129,36],[128,37],[128,36]]]}})";
    const auto report = take(write(QStringLiteral("p.geojson"), geoJson(koreanSquares, bowTie)));
    VERIFY_OK(report);
    QCOMPARE(report->imported, 4);
    QCOMPARE(report->repaired.size(), std::size_t{1});
    QCOMPARE(report->repaired.front().row, 4);
    QVERIFY2(report->repaired.front().what.contains(QStringLiteral("the outline crosses itself")),
             qPrintable(report->repaired.front().what));
    const model::Table &regions = m_document->tables()[TableId::Regions];
    QVERIFY(geometry::checkValidity(*regions.shape(3)).valid);
}

void BoundaryImportTest::codeSystems_data()
{
    QTest::addColumn<QStringList>("regions"); // code:name
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("system"); // empty = refused
    QTest::addColumn<QString>("level");
    const auto row = [](const char *name, const char *regions, const char *wanted, const char *system,
                        const char *level) {
        QTest::newRow(name) << QString::fromUtf8(regions).split(u' ') << QString::fromLatin1(wanted)
                            << QString::fromLatin1(system) << QString::fromLatin1(level);
    };
    row("only kostat has 21", "11:서울 21:부산 26:울산", "", "kostat", "province");
    row("only mois has 41", "11:서울 26:부산 41:경기도", "", "mois", "province");
    row("mois since 2024", "51:강원 52:전북 50:제주 29:광주", "", "mois", "province");
    row("names tell: kostat", "26:울산광역시 31:경기도", "", "kostat", "province");
    row("names tell: mois", "26:부산광역시 31:울산광역시", "", "mois", "province");
    row("English names tell", "26:Busan 29:Gwangju", "", "mois", "province");
    row("Seoul in both", "11:서울", "", "", "");
    row("nothing tells", "26:x 29:y 31:z 36:w", "", "", "");
    row("districts tell nothing", "11010:a 29010:b", "", "", "");
    row("districts of kostat", "11010:a 21010:b", "", "kostat", "district");
    row("given", "26:x 31:y", "mois", "mois", "province");
    row("given, other codes", "21:x 22:y", "mois", "", "");
    row("given, other names", "26:울산 31:경기", "mois", "", "");
    row("given, not of that form", "11:x 21:y", "ons", "", "");
    row("given, any case", "26:x 31:y", "KOSTAT", "kostat", "province");
    row("own name", "A:x B:y", "mine", "mine", "");
    row("ISO", "KR-11:Seoul KR-26:Busan", "", "iso3166-2", "province");
    row("ONS regions", "E12000001:a W92000004:b", "", "ons", "province");
    row("ONS districts", "E06000001:a S12000033:b", "", "ons", "district");
    row("Canada", "10:a 24:b 35:c 48:d", "", "statcan", "province");
    row("Canadian divisions", "1001:a 2466:b", "", "statcan", "district");
    row("unknown", "1:a 2:b", "", "", "");
}

void BoundaryImportTest::codeSystems()
{
    QFETCH(const QStringList, regions);
    QFETCH(const QString, wanted);
    QFETCH(const QString, system);
    QFETCH(const QString, level);
    std::vector<intake::CodedName> labels;
    for (const QString &region : regions)
        labels.push_back({region.section(u':', 0, 0), region.section(u':', 1), {}});
    const auto settled = intake::settleCodeSystem(wanted, labels);
    QCOMPARE(settled.ok(), !system.isEmpty());
    if (!settled) {
        QVERIFY(settled.problem().sentence().contains(QStringLiteral("code-system")));
        return;
    }
    QCOMPARE(settled->name, system);
    QVERIFY(!settled->how.isEmpty());
    QCOMPARE(intake::levelByCodes(settled->name, labels), level);
}

void BoundaryImportTest::plainCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("plain") << QStringLiteral("01000") << QStringLiteral("01000");
    QTest::newRow("blanks") << QStringLiteral(" 11 ") << QStringLiteral("11");
    QTest::newRow("spreadsheet") << QStringLiteral("=\"01000\"") << QStringLiteral("01000");
    QTest::newRow("curly quotes") << QStringLiteral("=\u201c01000\u201d") << QStringLiteral("01000");
    QTest::newRow("float") << QStringLiteral("41.0") << QStringLiteral("41");
    QTest::newRow("full width") << QStringLiteral("\uff11\uff12") << QStringLiteral("12");
    QTest::newRow("ten digits, province") << QStringLiteral("1100000000") << QStringLiteral("11");
    QTest::newRow("ten digits, district") << QStringLiteral("1111000000") << QStringLiteral("11110");
    QTest::newRow("ONS") << QStringLiteral("E12000001") << QStringLiteral("E12000001");
}

void BoundaryImportTest::plainCodes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    QCOMPARE(intake::plainCode(text), code);
}

void BoundaryImportTest::columns_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("found"); // code/name/name_en/parent_code/level
    const auto row = [](const char *name, const char *columns, const char *level, const char *found) {
        QTest::newRow(name) << QString::fromUtf8(columns).split(u' ') << QString::fromLatin1(level)
                            << QString::fromUtf8(found);
    };
    row("ministry, provinces", "CTPRVN_CD CTP_ENG_NM CTP_KOR_NM", "", "CTPRVN_CD/CTP_KOR_NM/CTP_ENG_NM//province");
    row("ministry, districts", "SIG_CD SIG_ENG_NM SIG_KOR_NM", "", "SIG_CD/SIG_KOR_NM/SIG_ENG_NM//district");
    row("both levels", "CTPRVN_CD CTP_KOR_NM SIG_CD SIG_KOR_NM", "", "SIG_CD/SIG_KOR_NM//CTPRVN_CD/district");
    row("both levels, provinces wanted", "CTPRVN_CD CTP_KOR_NM SIG_CD SIG_KOR_NM", "province",
        "CTPRVN_CD/CTP_KOR_NM///province");
    row("statistics", "BASE_DATE ADM_CD ADM_NM", "", "ADM_CD/ADM_NM///");
    row("plain", "name base_year name_eng code", "", "code/name/name_eng//");
    row("Canada", "PRUID PRNAME PRENAME PRFNAME", "", "PRUID/PRNAME/PRENAME//province");
    row("United Kingdom", "RGN23CD RGN23NM BNG_E", "", "RGN23CD/RGN23NM///province");
    row("cut by a shapefile", "행정구역코 행정구역명", "", "행정구역코/행정구역명///");
}

void BoundaryImportTest::columns()
{
    QFETCH(const QStringList, columns);
    QFETCH(const QString, level);
    QFETCH(const QString, found);
    const auto regionColumns = intake::findRegionColumns(columns, {}, level);
    VERIFY_OK(regionColumns);
    const auto named = regionColumns->named(columns);
    QCOMPARE(QStringList({named.value(QStringLiteral("code")), named.value(QStringLiteral("name")),
                          named.value(QStringLiteral("name_en")), named.value(QStringLiteral("parent_code")),
                          regionColumns->level})
                 .join(u'/'),
             found);
}

void BoundaryImportTest::encodings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("stated");
    QTest::addColumn<QString>("name"); // empty = refused
    QTest::addColumn<QString>("decoded");
    const QByteArray korean("\xb0\xa1\x8c\x63", 4); // 가똠, the second not in EUC-KR
    QTest::newRow("ascii") << QByteArray("abc") << QString() << QStringLiteral("CP949") << QStringLiteral("UTF-8")
                           << QStringLiteral("abc");
    QTest::newRow("utf-8") << QByteArray("\xea\xb0\x80") << QString() << QString() << QStringLiteral("UTF-8")
                           << QStringLiteral("가");
    QTest::newRow("cp949") << korean << QString() << QString() << QStringLiteral("CP949") << QStringLiteral("가똠");
    QTest::newRow("cp949 stated") << korean << QString() << QStringLiteral("EUC-KR") << QStringLiteral("CP949")
                                  << QStringLiteral("가똠");
    QTest::newRow("wrongly stated") << korean << QString() << QStringLiteral("UTF-8") << QStringLiteral("CP949")
                                    << QStringLiteral("가똠");
    QTest::newRow("latin") << QByteArray("Qu\xe9"
                                         "bec")
                           << QString() << QString() << QStringLiteral("windows-1252") << QStringLiteral("Québec");
    QTest::newRow("given") << korean << QStringLiteral("ms949") << QString() << QStringLiteral("CP949")
                           << QStringLiteral("가똠");
    QTest::newRow("given wrongly") << korean << QStringLiteral("UTF-8") << QString() << QString() << QString();
    QTest::newRow("given unknown") << korean << QStringLiteral("klingon") << QString() << QString() << QString();
}

void BoundaryImportTest::encodings()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, wanted);
    QFETCH(const QString, stated);
    QFETCH(const QString, name);
    QFETCH(const QString, decoded);
    const auto encoding =
        intake::settleEncoding({wanted, stated, QStringLiteral("the .cpg file")}, [&](const auto &use) { use(text); });
    QCOMPARE(encoding.ok(), !name.isEmpty());
    if (!encoding)
        return;
    QCOMPARE(encoding->name, name);
    QCOMPARE(encoding->decode(text), decoded);
    QVERIFY(!encoding->how.isEmpty());
}

void BoundaryImportTest::metresAreNotDegrees()
{
    // Seoul in EPSG:5179, without saying so.
    const QString file =
        write(QStringLiteral("m.geojson"), geoJson({{R"({"code":"11","name":"서울특별시"})", 940000, 1940000, 20000}}));
    BoundaryOptions options;
    options.codeSystem = QStringLiteral("kostat");
    const auto refused = plan(file, options);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.problem().what.contains(QStringLiteral("not degrees")), qPrintable(refused.problem().sentence()));
    QVERIFY(refused.problem().remedy.contains(QStringLiteral("EPSG:5179")));
    options.crs = QStringLiteral("EPSG:4326");
    QVERIFY(!plan(file, options).ok());
    options.crs = QStringLiteral("EPSG:5179");
    const auto report = take(file, options);
    VERIFY_OK(report);
    const model::ShapePtr &shape = m_document->tables()[TableId::Regions].shape(0);
    QVERIFY(shape->bounds().contains({126.95, 37.55}));
    QVERIFY(std::abs(geometry::areaKm2(*shape) - 400.0) < 1.0); // the scale factor there is 0.9996
    QVERIFY(shape->points.size() >= 40);                        // long edges got vertices
}

void BoundaryImportTest::shapefileInKorean()
{
    const QString source = write(QStringLiteral("p.geojson"),
                                 geoJson({{R"({"CTPRVN_CD":"11","CTP_KOR_NM":"서울특별시"})", 940000, 1940000, 20000},
                                          {R"({"CTPRVN_CD":"21","CTP_KOR_NM":"똠방각하"})", 1140000, 1680000, 20000}}));
    const QString shp = ogr2ogr(QStringLiteral("p.shp"), source,
                                {QStringLiteral("-a_srs"), QStringLiteral("EPSG:5179"), QStringLiteral("-lco"),
                                 QStringLiteral("ENCODING=CP949")});
    if (shp.isEmpty())
        QSKIP("ogr2ogr is not installed");
    for (const bool withCpg : {true, false}) {
        if (!withCpg)
            QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("p.cpg"))));
        m_document = std::make_unique<model::Document>();
        const auto report = take(shp);
        VERIFY_OK(report);
        QCOMPARE(report->encoding.name, QStringLiteral("CP949"));
        QVERIFY2(report->encoding.how.contains(withCpg ? QStringLiteral(".cpg") : QStringLiteral("not UTF-8")),
                 qPrintable(report->encoding.how));
        QVERIFY2(report->crs.how == QStringLiteral("stated by the file"), qPrintable(report->crs.how));
        const model::Tables &tables = m_document->tables();
        QCOMPARE(tables[TableId::Regions].text(1, RegionFields::Name), QStringLiteral("똠방각하"));
        QVERIFY(tables[TableId::Regions].shape(0)->bounds().contains({126.95, 37.55}));
        QCOMPARE(tables[TableId::Regions].text(0, RegionFields::Level), QStringLiteral("province"));
    }
}

void BoundaryImportTest::oldKoreanProjection()
{
    const QString source = write(QStringLiteral("o.geojson"),
                                 geoJson({{R"({"SIDO_CD":"11","SIDO_NM":"서울특별시"})", 190000, 440000, 20000},
                                          {R"({"SIDO_CD":"21","SIDO_NM":"부산광역시"})", 380000, 180000, 20000}}));
    const QString prj = QStringLiteral(
        R"(PROJCS["Bessel_1841_Transverse_Mercator",GEOGCS["GCS_Bessel_1841",DATUM["D_Bessel_1841",SPHEROID["Bessel_1841",6377397.155,299.1528128]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",200000.0],PARAMETER["False_Northing",500000.0],PARAMETER["Central_Meridian",127.0028902777778],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",38.0],UNIT["Meter",1.0]])");
    const QString shp = ogr2ogr(QStringLiteral("o.shp"), source, {});
    if (shp.isEmpty())
        QSKIP("ogr2ogr is not installed");
    write(QStringLiteral("o.prj"), prj.toLatin1());
    const auto report = take(shp);
    VERIFY_OK(report);
    QCOMPARE(report->crs.name, QStringLiteral("EPSG:5174"));
    QCOMPARE(report->warnings.size(), std::size_t{1});
}

void BoundaryImportTest::geoPackageWithSeveralLayers()
{
    const QString source = write(QStringLiteral("p.geojson"), geoJson(koreanSquares));
    const QString gpkg = ogr2ogr(QStringLiteral("two.gpkg"), source, {QStringLiteral("-nln"), QStringLiteral("old")});
    if (gpkg.isEmpty())
        QSKIP("ogr2ogr is not installed");
    QVERIFY(!ogr2ogr(QStringLiteral("two.gpkg"), source,
                     {QStringLiteral("-nln"), QStringLiteral("new"), QStringLiteral("-update")})
                 .isEmpty());
    const auto refused = plan(gpkg);
    QVERIFY(!refused.ok());
    QVERIFY(refused.problem().sentence().endsWith(
        QStringLiteral("there are several layers: old, new; say which with --layer")));
    BoundaryOptions options;
    options.layer = QStringLiteral("new");
    const auto report = take(gpkg, options);
    VERIFY_OK(report);
    QCOMPARE(report->layer, QStringLiteral("new"));
    QCOMPARE(report->imported, 3);
    options.layer = QStringLiteral("none");
    QVERIFY(!plan(gpkg, options).ok());
}

void BoundaryImportTest::refusals_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("part"); // of the sentence
    QTest::newRow("empty") << QByteArray() << QStringLiteral("no file of boundaries");
    QTest::newRow("text") << QByteArray("hello") << QStringLiteral("no file of boundaries");
    QTest::newRow("virtual dataset")
        << QByteArray("<OGRVRTDataSource><OGRVRTLayer "
                      "name=\"a\"><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>")
        << QStringLiteral("no file of boundaries");
    QTest::newRow("no features") << QByteArray(R"({"type":"FeatureCollection","features":[]})")
                                 << QStringLiteral("nothing in it");
    QTest::newRow("no code column") << geoJson({{R"({"label":"x"})", 127, 37}})
                                    << QStringLiteral("--map code=COLUMN; the columns are: label");
    QTest::newRow("no polygons")
        << QByteArray(
               R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"11"},"geometry":{"type":"Point","coordinates":[127,37]}}]})")
        << QStringLiteral("no layer with polygons");
    QTest::newRow("level unknown") << geoJson({{R"({"code":"A1"})", 127, 37}}) << QStringLiteral("--code-system");
    QTest::newRow("off the globe") << geoJson({{R"({"code":"21","name":"부산"})", 4e7, 4e7, 100}})
                                   << QStringLiteral("not degrees");
}

void BoundaryImportTest::refusals()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, part);
    const QString file = write(QStringLiteral("r.geojson"), content);
    const auto refused = plan(file);
    QVERIFY(!refused.ok());
    const QString sentence = refused.problem().sentence();
    QVERIFY2(sentence.startsWith(file + QStringLiteral(": ")) && sentence.contains(part) && !sentence.contains(u'\n'),
             qPrintable(sentence));
}

void BoundaryImportTest::hostileNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"/vsicurl/http://localhost/a.geojson", "http://localhost/a.geojson", "GeoJSON:/etc/passwd",
                             "WFS:http://localhost", "/vsistdin/", "/nowhere/a.shp", "/tmp"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void BoundaryImportTest::hostileNames()
{
    QFETCH(const QString, name);
    const auto refused = plan(name);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.problem().file, name);
}

void BoundaryImportTest::brokenFilesNeverCrash()
{
    const QByteArray sound = geoJson(koreanSquares);
    std::mt19937 random(3);
    for (int round = 0; round < 120; ++round) {
        QByteArray content = sound;
        if (round % 3 == 0) {
            content.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(content.size())));
        } else {
            for (int change = 0; change < 1 + round % 5; ++change)
                content[static_cast<qsizetype>(random() % static_cast<unsigned>(content.size()))] =
                    static_cast<char>(random() % 256);
        }
        const auto planned = plan(write(QStringLiteral("b.geojson"), content));
        if (!planned)
            QVERIFY(!planned.problem().what.isEmpty() && !planned.problem().sentence().contains(u'\n'));
    }
}

void BoundaryImportTest::reportAsJson()
{
    auto planned = plan(write(QStringLiteral("p.geojson"), geoJson(koreanSquares)));
    VERIFY_OK(planned);
    planned.value().report.dryRun = true;
    planned.value().report.dropped.push_back({7, QStringLiteral("why")});
    const QJsonObject json = QJsonDocument::fromJson(planned->report.toJson()).object();
    for (const char *key : {"code_system", "columns", "crs", "dropped", "dry_run", "encoding", "file", "imported",
                            "kind", "layer", "read", "repaired", "updated", "warnings"})
        QVERIFY2(json.contains(QLatin1String(key)), key); // others rely on these
    QCOMPARE(json.value(QLatin1String("kind")).toString(), QStringLiteral("boundaries"));
    QCOMPARE(json.value(QLatin1String("imported")).toInt(), 3);
    QCOMPARE(json.value(QLatin1String("crs")).toObject().value(QLatin1String("id")).toString(),
             QStringLiteral("EPSG:4326"));
    QCOMPARE(json.value(QLatin1String("code_system")).toObject().value(QLatin1String("name")).toString(),
             QStringLiteral("kostat"));
    QCOMPARE(json.value(QLatin1String("dropped"))[0].toObject().value(QLatin1String("reason")).toString(),
             QStringLiteral("why"));
    QCOMPARE(json.value(QLatin1String("dropped"))[0].toObject().value(QLatin1String("row")).toInt(), 7);
    QCOMPARE(json.value(QLatin1String("dry_run")).toBool(), true);
}

void BoundaryImportTest::koreaProvinces()
{
    const QString file = data("provinces-2018-topo.json");
    if (file.isEmpty())
        QSKIP("the Korean boundaries of 2018 are not there (CLUSTER_ATLAS_DATA)");
    const auto report = take(file);
    VERIFY_OK(report);
    QCOMPARE(report->imported, 17);
    QVERIFY(report->dropped.empty());
    QCOMPARE(report->codeSystem.name, QStringLiteral("kostat"));
    const model::Tables &tables = m_document->tables();
    using F = model::BoundarySetFields;
    QCOMPARE(tables[TableId::BoundarySets].text(0, F::ReferenceDate), QStringLiteral("2018"));
    double area = 0;
    for (model::Row row = 0; row < tables[TableId::Regions].rowCount(); ++row) {
        QVERIFY(geometry::checkValidity(*tables[TableId::Regions].shape(row)).valid);
        area += geometry::areaKm2(*tables[TableId::Regions].shape(row));
    }
    QVERIFY2(area > 99000 && area < 102000, qPrintable(QString::number(area)));
}

void BoundaryImportTest::koreaDistricts()
{
    const QString provinces = data("provinces-2018-topo.json");
    const QString districts = data("municipalities-2018-topo.json");
    if (provinces.isEmpty() || districts.isEmpty())
        QSKIP("the Korean boundaries of 2018 are not there (CLUSTER_ATLAS_DATA)");
    BoundaryOptions options;
    options.name = QStringLiteral("SGIS 2018");
    VERIFY_OK(take(provinces, options));
    const auto report = take(districts, options);
    VERIFY_OK(report);
    QCOMPARE(report->imported, 250);
    // What they have of defects: two overlaps where three districts meet, and inlets between districts.
    const auto listed = [&](const char *words) {
        return std::count_if(report->warnings.begin(), report->warnings.end(),
                             [&](const intake::RowNote &note) { return note.what.contains(QLatin1String(words)); });
    };
    QCOMPARE(listed(" overlaps "), 2);
    QVERIFY(listed("no region has the 61.368") == 1);
    QCOMPARE(listed("overlaps") + listed("no region has"), std::ptrdiff_t(report->warnings.size()));
    QCOMPARE(m_document->tables()[TableId::BoundarySets].aliveCount(), std::size_t{1});
}

QTEST_GUILESS_MAIN(BoundaryImportTest)
#include "tst_boundary_import.moc"
