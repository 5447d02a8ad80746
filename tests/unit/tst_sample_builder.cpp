// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/shape_tools.h"
#include "app/intake/csv_table.h"
#include "app/intake/extent_rule.h"
#include "app/intake/sample_builder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace atlas;
using model::ClusterFields;
using model::TableId;

class SampleBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv_data();
    void csv();
    void csvKeepsWhatItSays();
    void extents();
    void wrongExtents_data();
    void wrongExtents();
    void samples_data();
    void samples();
    void canadasProjects();
    void koreasEmploymentIsMadeUpAndSaysSo();
    void mistakesNameFileAndRow_data();
    void mistakesNameFileAndRow();
};

void SampleBuilderTest::csv_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("where");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("open quote") << QByteArray("a,b\n1,\"2\n") << QStringLiteral("line 3");
    QTest::newRow("quote inside") << QByteArray("a,b\n1,2\"\n") << QStringLiteral("line 2");
    QTest::newRow("after quote") << QByteArray("a,b\n\"1\"x,2\n") << QStringLiteral("line 2");
    QTest::newRow("short row") << QByteArray("a,b\n1,2\n3\n") << QStringLiteral("row 2");
    QTest::newRow("long row") << QByteArray("a,b\n1,2,3\n") << QStringLiteral("row 1");
    QTest::newRow("lone CR") << QByteArray("a,b\r1,2\n") << QStringLiteral("line 1");
    QTest::newRow("not UTF-8") << QByteArray("a,b\n1,\xb0\xa1\n") << QString();
}

void SampleBuilderTest::csv()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, where);
    const auto table = intake::CsvTable::parse(content, QStringLiteral("t.csv"));
    QVERIFY(!table.ok());
    QCOMPARE(table.problem().file, QStringLiteral("t.csv"));
    QCOMPARE(table.problem().where, where);
    QVERIFY(!table.problem().what.isEmpty());
}

void SampleBuilderTest::csvKeepsWhatItSays()
{
    const auto table =
        intake::CsvTable::parse("a,b,c\r\n\"1,\n\"\"x\"\"\",  \xea\xb0\x80 ,\n,,\"\"\n5,6,", QStringLiteral("t.csv"));
    QVERIFY2(table.ok(), table ? "" : qPrintable(table.problem().sentence()));
    QCOMPARE(table->rowCount(), std::size_t{3});
    QCOMPARE(table->cell(0, 0), QStringLiteral("1,\n\"x\""));
    QCOMPARE(table->cell(0, 1), QStringLiteral("  \uac00 "));
    QCOMPARE(table->cell(1, 2), QString());
    QCOMPARE(table->cell(2, 1), QStringLiteral("6"));
}

void SampleBuilderTest::extents()
{
    const auto area = [](const char *rule, const QString &parameters, std::vector<model::LonLat> members) {
        const auto extent = intake::extentByRule(QLatin1String(rule), parameters, {std::move(members), {}});
        return extent ? geometry::areaKm2(**extent) : -1.0;
    };
    constexpr double pi = std::numbers::pi;
    // A 96-gon has 0.9993 of its circle's area.
    const double polygonShare = 96 / (2 * pi) * std::sin(2 * pi / 96);
    const auto close = [](double a, double b) { return std::abs(a - b) < 1e-3 * b; };
    QVERIFY(close(area("circle", QStringLiteral("127, 37, 5"), {}), 25 * pi * polygonShare));
    // Two sites 22.26 km apart on the equator: apart at 5 km, a stadium as a hull.
    const double d = geometry::distanceM({0, 0}, {0.2, 0}) / 1000;
    QVERIFY(close(area("sites_buffer", QStringLiteral("5"), {{0, 0}, {0.2, 0}}), 50 * pi * polygonShare));
    QVERIFY(close(area("hull_buffer", QStringLiteral("5"), {{0, 0}, {0.2, 0}}), 25 * pi * polygonShare + 10 * d));
    QVERIFY(close(area("hull_buffer", QStringLiteral("5"), {{0, 0}}), 25 * pi * polygonShare));
    QVERIFY(
        area(
            "drawn",
            QStringLiteral(
                "POLYGON ((127 37, 128 37, 128 38, 127 38, 127 37), (127.2 37.2, 127.4 37.2, 127.4 37.4, 127.2 37.2))"),
            {}) > 9000);

    const auto square = intake::shapeFromWkt(QStringLiteral("polygon((0 0,1 0,1 1,0 1,0 0))"));
    const auto next = intake::shapeFromWkt(QStringLiteral("MULTIPOLYGON (((1 0, 2 0, 2 1, 1 1, 1 0)))"));
    QVERIFY(square.ok() && next.ok());
    const auto regions = intake::extentByRule(QStringLiteral("regions"), QStringLiteral("a;b"),
                                              {{}, [&](const QString &code) {
                                                   return std::make_shared<const model::Shape>(
                                                       code == QLatin1String("a") ? *square : *next);
                                               }});
    QVERIFY(regions.ok());
    QCOMPARE((*regions)->partCount(), std::size_t{1});
    QVERIFY(close(geometry::areaKm2(**regions), geometry::areaKm2(*square) + geometry::areaKm2(*next)));
}

void SampleBuilderTest::wrongExtents_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("parameters");
    const auto row = [](const char *name, const char *rule, const char *parameters) {
        QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(parameters);
    };
    row("unknown", "guess", "");
    row("no polygon", "drawn", "POINT (1 2)");
    row("open ring", "drawn", "POLYGON ((0 0, 1 0, 1 1, 0 1))");
    row("bow-tie", "drawn", "POLYGON ((0 0, 1 1, 1 0, 0 1, 0 0))");
    row("rest", "drawn", "POLYGON ((0 0, 1 0, 1 1, 0 0)) x");
    row("off the globe", "drawn", "POLYGON ((0 0, 200 0, 1 1, 0 0))");
    row("not a number", "circle", "127,x,5");
    row("no radius", "circle", "127,37");
    row("at the pole", "circle", "127,90,5");
    row("negative", "hull_buffer", "-1");
    row("no members", "sites_buffer", "5");
    row("no region", "regions", "99");
    row("none", "regions", "");
}

void SampleBuilderTest::wrongExtents()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, parameters);
    const auto extent = intake::extentByRule(rule, parameters, {{}, [](const QString &) { return model::ShapePtr(); }});
    QVERIFY(!extent.ok());
    QVERIFY(!extent.problem().what.isEmpty());
}

void SampleBuilderTest::samples_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("provinces");
    QTest::addColumn<int>("atLeastClusters");
    QTest::newRow("korea") << QStringLiteral("korea") << 17 << 17;
    QTest::newRow("canada") << QStringLiteral("canada") << 13 << 5;
    QTest::newRow("uk") << QStringLiteral("uk") << 12 << 9;
}

void SampleBuilderTest::samples()
{
    QFETCH(const QString, name);
    QFETCH(const int, provinces);
    QFETCH(const int, atLeastClusters);
    model::Progress progress;
    const auto built = intake::buildSample(name, progress);
    QVERIFY2(built.ok(), built ? "" : qPrintable(built.problem().sentence()));
    const model::Tables &tables = *built;
    const model::Row set = tables.boundarySetInUse();
    QVERIFY(set != model::noRow);
    const model::Table &sets = tables[TableId::BoundarySets];
    QCOMPARE(sets.text(set, model::BoundarySetFields::Precision), QStringLiteral("overview"));
    QVERIFY(sets.real(set, model::BoundarySetFields::PositionalErrorM) >= 1000);
    QVERIFY(!sets.text(set, model::BoundarySetFields::CreditEn).isEmpty());
    const auto regions = tables.regionsOf(sets.textId(set, model::BoundarySetFields::Id), QStringLiteral("province"));
    QCOMPARE(static_cast<int>(regions.size()), provinces);
    for (const model::Row region : regions)
        QVERIFY(geometry::checkValidity(*tables[TableId::Regions].shape(region)).valid);
    const model::Table &clusters = tables[TableId::Clusters];
    QVERIFY(static_cast<int>(clusters.aliveCount()) >= atLeastClusters);
    for (model::Row row = 0; row < clusters.rowCount(); ++row) {
        const QByteArray id = clusters.text(row, ClusterFields::Id).toUtf8();
        QVERIFY2(clusters.shape(row), id.constData());
        const geometry::Validity validity = geometry::checkValidity(*clusters.shape(row));
        QVERIFY2(validity.valid, (id + ": " + validity.reason.c_str()).constData());
        QVERIFY(!clusters.text(row, ClusterFields::Source).isEmpty());
    }
    // What is invented says so.
    const model::Table &participants = tables[TableId::Participants];
    for (model::Row row = 0; row < participants.rowCount(); ++row) {
        const QString english = participants.text(row, model::ParticipantFields::NameEn);
        if (english.startsWith(QLatin1String("Fictional")))
            QVERIFY2(participants.flag(row, model::ParticipantFields::Illustrative), qPrintable(english));
    }
}

void SampleBuilderTest::canadasProjects()
{
    model::Progress progress;
    const auto built = intake::buildSample(QStringLiteral("canada"), progress);
    QVERIFY(built.ok());
    const model::Table &counts = (*built)[TableId::Participation];
    double sum = 0;
    double ontario = 0;
    for (model::Row row = 0; row < counts.rowCount(); ++row) {
        sum += counts.real(row, model::ParticipationFields::Value);
        if (counts.text(row, model::ParticipationFields::RegionCode) == QLatin1String("35"))
            ontario = counts.real(row, model::ParticipationFields::Value);
    }
    QCOMPARE(sum, 165.0);
    QCOMPARE(ontario, 95.0);
}

void SampleBuilderTest::koreasEmploymentIsMadeUpAndSaysSo()
{
    model::Progress progress;
    const auto built = intake::buildSample(QStringLiteral("korea"), progress);
    QVERIFY(built.ok());
    const model::Table &jobs = (*built)[TableId::Employment];
    using F = model::EmploymentFields;
    QVERIFY(jobs.rowCount() > 100);
    for (model::Row row = 0; row < jobs.rowCount(); ++row) {
        QVERIFY(jobs.text(row, F::Source).startsWith(QLatin1String("illustrative")));
        QCOMPARE(std::fmod(jobs.real(row, F::Employees), 1000), 0.0); // round, so that nobody takes it for statistics
        const QString plant = jobs.text(row, F::Plant);
        QVERIFY2(plant.isEmpty() ||
                     (plant.startsWith(QStringLiteral("\uac00\uc0c1")) && plant.contains(QLatin1String("Fictional"))),
                 qPrintable(plant));
    }
    const auto canada = intake::buildSample(QStringLiteral("canada"), progress);
    QVERIFY(canada.ok());
    QCOMPARE((*canada)[TableId::Employment].rowCount(), model::Row{0});
}

void SampleBuilderTest::mistakesNameFileAndRow_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *file, const char *line, const char *where) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(line) << QString::fromLatin1(where);
    };
    row("kind", "participants.csv", "b,B,B,company,,,127,37,11,KR,place,,,x,0\n", "row 2, kind");
    row("number", "participants.csv", "b,B,B,firm,,many,127,37,11,KR,place,,,x,0\n", "row 2, employees");
    row("place", "participants.csv", "b,B,B,firm,,,127,97,11,KR,place,,,x,0\n", "row 2, lon, lat");
    row("flag", "participants.csv", "b,B,B,firm,,,127,37,11,KR,place,,,x,yes\n", "row 2, illustrative");
    row("same ID", "participants.csv", "a,B,B,firm,,,127,37,11,KR,place,,,x,0\n", "row 2, id");
    row("no ID", "participants.csv", ",B,B,firm,,,127,37,11,KR,place,,,x,0\n", "row 2");
    row("stranger", "links.csv", "l1,a,nobody,supply,formal,0,1,,,x\n", "row 1, to_participant");
    row("no cluster", "memberships.csv", "c9,a,member,,\n", "row 2, cluster");
    row("extent", "clusters.csv", "d,D,D,industrial,,,,,,,,,,circle,1;2,x,\n", "row 2, delineation_parameters");
    row("lead", "clusters.csv", "d,D,D,industrial,,,,,,nobody,,,,,,x,\n", "row 2, lead_participant");
}

void SampleBuilderTest::mistakesNameFileAndRow()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, line);
    QFETCH(const QString, where);
    const QTemporaryDir folder;
    const std::vector<std::pair<const char *, QByteArray>> files = {
        {"atlas.csv", "key,value\ntitle,T\nboundary_set,korea-overview\n"},
        {"participants.csv",
         "id,name,name_en,kind,industry,employees,lon,lat,region_code,country,location_quality,valid_from,valid_to,"
         "source,illustrative\na,A,A,firm,,,127,37,11,KR,place,,,x,0\n"},
        {"clusters.csv", "id,name,name_en,kind,industry,stage,constraint,constraint_evidence,governance,lead_"
                         "participant,parent_cluster,"
                         "valid_from,valid_to,delineation,delineation_parameters,source,notes\nc,C,C,industrial,,,,,,a,"
                         ",,,sites_buffer,3,x,\n"},
        {"memberships.csv", "cluster,participant,role,valid_from,valid_to\nc,a,lead,,\n"},
        {"links.csv", "id,from_participant,to_participant,kind,formality,directed,weight,valid_from,valid_to,source\n"},
        {"participation.csv", "cluster,region_code,measure,value,year,source\n"},
    };
    const auto write = [&](bool withMistake) {
        for (const auto &[name, content] : files) {
            QFile out(folder.filePath(QLatin1String(name)));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(content + (withMistake && file == QLatin1String(name) ? line : QByteArray()));
        }
    };
    model::Progress progress;
    write(false);
    const auto sound = intake::buildSample(folder.path(), QStringLiteral(":/boundaries"), progress);
    QVERIFY2(sound.ok(), sound ? "" : qPrintable(sound.problem().sentence()));
    write(true);
    const auto built = intake::buildSample(folder.path(), QStringLiteral(":/boundaries"), progress);
    QVERIFY(!built.ok());
    QCOMPARE(built.problem().file, folder.path() + QLatin1Char('/') + file);
    QCOMPARE(built.problem().where, where);
}

QTEST_GUILESS_MAIN(SampleBuilderTest)
#include "tst_sample_builder.moc"
