// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/analysis.h"
#include "app/export/csv_file.h"
#include "app/export/export.h"
#include "app/intake/table_source.h"
#include "tests/unit/import_fixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace atlas;
using namespace Qt::StringLiterals;
using exporting::ExportRequest;
using exporting::Format;
using exporting::What;
using intake::ImportKind;
using intake::ImportRequest;
using model::LonLat;
using model::TableId;

/// What leaves the atlas, and whether it comes back as it was.
class TestExport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Texts that formats and spreadsheets stumble over.
    static QStringList awkward()
    {
        return {u"뷁똠 정밀"_s,    u"\"quoted\", with comma"_s,
                u"two\nlines"_s,   u"=1+1"_s,
                u"+82-2-123"_s,    u"-minus"_s,
                u"@SUM(1)"_s,      u"'quoted"_s,
                u"'=twice"_s,      u"semi;colon|bar"_s,
                u"<b>&amp;</b>"_s, u"01000"_s,
                u"TRUE"_s,         u"🏭 emoji 𝒜"_s,
                u"é ü ñ"_s};
    }

    static model::Tables atlas()
    {
        model::Tables tables = test::smallKorea();
        model::Table &participants = tables[TableId::Participants];
        using P = model::ParticipantFields;
        int number = 0;
        for (const QString &name : awkward()) {
            const model::Row row = participants.appendRow();
            participants.setValue(row, P::Id, u"0%1"_s.arg(++number, 3, 10, QLatin1Char('0')));
            participants.setValue(row, P::Name, name);
            participants.setValue(row, P::Kind, u"firm"_s);
            participants.setReal(row, P::Employees, number * 1234.5);
            if (number % 5 != 0)
                participants.setPoint(row, P::Geom, {126.0 + number / 7.0, 37.0 + number / 17.0});
        }
        model::Table &links = tables[TableId::Links];
        for (int link = 1; link < 10; ++link) {
            const model::Row row = links.appendRow();
            links.setValue(row, model::LinkFields::Id, u"l%1"_s.arg(link));
            links.setValue(row, model::LinkFields::From, u"0001"_s);
            links.setValue(row, model::LinkFields::To, u"00%1"_s.arg(link + 1, 2, 10, QLatin1Char('0')));
            links.setValue(row, model::LinkFields::Kind, u"supply"_s);
            links.setReal(row, model::LinkFields::Weight, 1.0 / link);
            links.setFlag(row, model::LinkFields::Directed, link % 2 == 0);
        }
        model::Table &clusters = tables[TableId::Clusters];
        const model::Row cluster = clusters.appendRow();
        clusters.setValue(cluster, model::ClusterFields::Id, u"c1"_s);
        clusters.setValue(cluster, model::ClusterFields::Name, u"반도체, \"클러스터\""_s);
        model::Shape shape;
        shape.beginPart();
        const std::vector<LonLat> outer = {
            {127.1234567891, 37.1}, {127.1, 37.4}, {127.4, 37.4000000003}, {127.4, 37.1}};
        const std::vector<LonLat> hole = {{127.2, 37.2}, {127.3, 37.2}, {127.3, 37.3}};
        shape.addRing(outer); // with the clock
        shape.addRing(hole);
        shape.beginPart();
        shape.addRing(std::vector<LonLat>{{128, 37}, {128.1, 37}, {128.1, 37.1}});
        clusters.setShape(cluster, model::ClusterFields::Geom, std::make_shared<const model::Shape>(shape));
        const model::Row membership = tables[TableId::Memberships].appendRow();
        tables[TableId::Memberships].setValue(membership, model::MembershipFields::Cluster, u"c1"_s);
        tables[TableId::Memberships].setValue(membership, model::MembershipFields::Participant, u"0001"_s);
        return tables;
    }

    QString write(What what, const QString &name, bool bom = false, QStringList *warnings = nullptr)
    {
        ExportRequest request;
        request.what = what;
        request.path = m_folder.filePath(name);
        request.format = *exporting::formatOf(name);
        request.bom = bom;
        request.language = u"en"_s;
        model::Progress progress;
        const auto done = exporting::exportAtlas(request, atlas(), nullptr, progress);
        if (!done)
            qFatal("%s", qPrintable(done.problem().sentence()));
        if (warnings)
            *warnings = done->warnings;
        return request.path;
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// An atlas of the same boundaries alone, into which the file was imported.
    static std::unique_ptr<test::ImportDesk> imported(ImportKind kind, const QString &path,
                                                      const model::Tables &into = test::smallKorea())
    {
        auto desk = std::make_unique<test::ImportDesk>(into);
        ImportRequest request;
        request.kind = kind;
        request.file = path;
        auto plan = desk->plan(request);
        if (!plan)
            qFatal("%s", qPrintable(plan.problem().sentence()));
        if (!desk->document().apply(std::move(plan.value().edit)))
            qFatal("the edit can't be carried out");
        return desk;
    }

private Q_SLOTS:
    void tablesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"t.csv", "t.tsv", "t.xlsx", "t.gpkg", "t.geojson", "t.shp"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void tablesComeBackAsTheyWere()
    {
        QFETCH(QString, name);
        const model::Tables original = atlas();
        // A shapefile cuts "location_quality" and the like, none of which these need.
        const auto desk = imported(ImportKind::Participants, write(What::Participants, name));
        const model::Table &before = original[TableId::Participants];
        const model::Table &after = desk->table(TableId::Participants);
        QCOMPARE(after.aliveCount(), before.aliveCount());
        using P = model::ParticipantFields;
        for (model::Row row = 0; row < before.rowCount(); ++row) {
            const model::Row found = after.rowOf(before.text(row, P::Id));
            QVERIFY2(found != model::noRow, qPrintable(before.text(row, P::Id)));
            QCOMPARE(after.text(found, P::Name), before.text(row, P::Name));
            QCOMPARE(after.text(found, P::Kind), before.text(row, P::Kind));
            QCOMPARE(after.real(found, P::Employees), before.real(row, P::Employees));
            QCOMPARE(after.hasPoint(found), before.hasPoint(row));
            if (before.hasPoint(row)) {
                QVERIFY(std::abs(after.point(found).lon - before.point(row).lon) <= 1e-7);
                QVERIFY(std::abs(after.point(found).lat - before.point(row).lat) <= 1e-7);
            }
        }
    }

    void linksComeBackAsTheyWere_data() { tablesComeBackAsTheyWere_data(); }
    void linksComeBackAsTheyWere()
    {
        QFETCH(QString, name);
        if (name == u"t.shp"_s || name == u"t.geojson"_s || name == u"t.gpkg"_s)
            name = u"l-"_s + name; // of lines
        const model::Tables original = atlas();
        model::Tables participants = test::smallKorea();
        participants[TableId::Participants] = original[TableId::Participants];
        // The pool is another one; take the rows over as an import would.
        const auto persons = imported(ImportKind::Participants, write(What::Participants, u"p.csv"_s));
        auto request = ImportRequest();
        request.kind = ImportKind::Links;
        request.file = write(What::Links, name);
        if (name.endsWith(u"shp"_s)) // its names are cut to ten letters
            request.fieldMap = {{u"from_participant"_s, u"from_parti"_s}, {u"to_participant"_s, u"to_partici"_s}};
        auto plan = persons->plan(request);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.problem().sentence()));
        QVERIFY(persons->document().apply(std::move(plan.value().edit)).ok());
        const model::Table &before = original[TableId::Links];
        const model::Table &after = persons->table(TableId::Links);
        QCOMPARE(after.aliveCount(), before.aliveCount());
        using L = model::LinkFields;
        for (model::Row row = 0; row < before.rowCount(); ++row) {
            const model::Row found = after.rowOf(before.text(row, L::Id));
            QVERIFY(found != model::noRow);
            for (const auto field : {L::From, L::To, L::Kind})
                QCOMPARE(after.text(found, field), before.text(row, field));
            QVERIFY(std::abs(after.real(found, L::Weight) - before.real(row, L::Weight)) <= 1e-12);
            QCOMPARE(after.flag(found, L::Directed), before.flag(row, L::Directed));
        }
    }

    void extentsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"c.gpkg", "c.geojson", "c.shp"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void extentsComeBackAsTheyWere()
    {
        QFETCH(QString, name);
        const model::Tables original = atlas();
        const auto desk = imported(ImportKind::Clusters, write(What::Clusters, name));
        const model::Table &after = desk->table(TableId::Clusters);
        QCOMPARE(after.text(0, model::ClusterFields::Name), u"반도체, \"클러스터\""_s);
        const model::ShapePtr before = original[TableId::Clusters].shape(0);
        const model::ShapePtr shape = after.shape(0);
        QCOMPARE(shape->partCount(), before->partCount());
        QCOMPARE(shape->ringCount(), before->ringCount());
        QCOMPARE(shape->points.size(), before->points.size());
        // Rings may begin elsewhere and run the other way: each vertex has its own.
        for (const LonLat &point : before->points) {
            const bool found = std::any_of(shape->points.begin(), shape->points.end(), [&](const LonLat &other) {
                return std::abs(point.lon - other.lon) <= 1e-7 && std::abs(point.lat - other.lat) <= 1e-7;
            });
            QVERIFY(found);
        }
    }

    void regionsComeBackAsBoundaries()
    {
        test::ImportDesk desk{model::Tables()};
        ImportRequest request;
        request.kind = ImportKind::Boundaries;
        request.file = write(What::Provinces, u"r.gpkg"_s);
        request.boundaries.level = u"province"_s;
        const auto plan = desk.plan(request);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.problem().sentence()));
        QCOMPARE(plan->report.imported, 3);
        QCOMPARE(plan->report.codeSystem.name, u"kostat"_s);
    }

    void geoJsonFollowsItsStandard()
    {
        const QJsonObject json = QJsonDocument::fromJson(content(write(What::Clusters, u"r.geojson"_s))).object();
        QVERIFY(!json.contains(u"crs"_s));
        const QJsonArray polygons = json[u"features"_s][0][u"geometry"_s][u"coordinates"_s].toArray();
        QCOMPARE(polygons.size(), 2);
        const auto twiceArea = [](const QJsonArray &ring) {
            double sum = 0;
            for (qsizetype i = 0; i + 1 < ring.size(); ++i)
                sum += ring[i][0].toDouble() * ring[i + 1][1].toDouble() -
                       ring[i + 1][0].toDouble() * ring[i][1].toDouble();
            return sum;
        };
        for (const QJsonValue polygon : polygons)
            QVERIFY(twiceArea(polygon[0].toArray()) > 0); // against the clock
        QVERIFY(twiceArea(polygons[0][1].toArray()) < 0); // its hole with it
    }

    void csvIsSafeForSpreadsheets()
    {
        const QByteArray csv = content(write(What::Participants, u"safe.csv"_s, true));
        QVERIFY(csv.startsWith("\xEF\xBB\xBFlon,lat,id,") || csv.startsWith("\xEF\xBB\xBF"));
        QVERIFY(csv.contains(",'=1+1,") && csv.contains(",'@SUM(1),") && csv.contains(",'-minus,"));
        QVERIFY(!csv.contains(",=1+1") && csv.endsWith("\r\n"));
        QVERIFY(csv.contains(",1234.5,")); // numbers stay numbers
        QVERIFY(!content(write(What::Participants, u"plain.csv"_s)).startsWith("\xEF\xBB\xBF"));
        exporting::ExportTable table{u"t"_s, {u"n"_s}, {{-5.25}, {u"-5.25"_s}, {exporting::Cell()}}};
        QCOMPARE(exporting::toCsv(table, {}), QByteArray("n\r\n-5.25\r\n'-5.25\r\n\r\n"));
    }

    void excelFilesAreTypedAndFixed()
    {
        const QString path = write(What::Everything, u"all.xlsx"_s);
        intake::TableRequest request;
        request.file = path;
        request.layer = u"participants"_s;
        model::Progress progress;
        const auto table = intake::readTable(request, progress);
        QVERIFY2(table.ok(), table ? "" : qPrintable(table.problem().sentence()));
        const int name = table->column(u"name"_s);
        QCOMPARE(table->rows[3].cells[name], u"=1+1"_s);
        QCOMPARE(table->rows[0].cells[table->column(u"id"_s)], u"0001"_s);
        for (const char *sheet : {"links", "clusters", "memberships"}) {
            request.layer = QLatin1String(sheet);
            QVERIFY(intake::readTable(request, progress).ok());
        }
    }

    void aShapefileSaysWhatItCuts()
    {
        QStringList warnings;
        write(What::Links, u"cut.shp"_s, false, &warnings);
        QVERIFY(!warnings.isEmpty());
        QVERIFY2(warnings.front().contains(u"from_participant → from_parti"_s), qPrintable(warnings.front()));
        write(What::Links, u"whole.gpkg"_s, false, &warnings);
        for (const QString &warning : warnings)
            QVERIFY(!warning.contains(u"→"_s));
    }

    void theSameAtlasGivesTheSameBytes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("everything");
        for (const char *name : {"a.csv", "a.xlsx", "a.gpkg", "a.geojson", "a.shp"})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
        QTest::newRow("all xlsx") << u"e.xlsx"_s << true;
        QTest::newRow("all gpkg") << u"e.gpkg"_s << true;
    }
    void theSameAtlasGivesTheSameBytes()
    {
        QFETCH(QString, name);
        QFETCH(bool, everything);
        const What what = everything ? What::Everything : What::Participants;
        const QByteArray first = content(write(what, name));
        QTest::qSleep(1100); // were the time in it, it would differ now
        QVERIFY(!first.isEmpty());
        QVERIFY(content(write(what, name)) == first);
    }

    void aFailureLeavesTheOldFile()
    {
        const QString path = write(What::Participants, u"old.csv"_s);
        const QByteArray before = content(path);
        ExportRequest request;
        request.what = What::Links;
        request.format = Format::Xlsx;
        request.path = path;
        model::Progress progress;
        progress.cancel();
        QVERIFY(!exporting::exportAtlas(request, atlas(), nullptr, progress).ok());
        QCOMPARE(content(path), before);
        request.path = u"/no/such/folder/x.csv"_s;
        const auto refused = exporting::exportAtlas(request, atlas(), nullptr, progress);
        QVERIFY(!refused.ok());
        QVERIFY(refused.problem().sentence().contains(request.path));
        for (const QString &name :
             QDir(m_folder.path()).entryList(QDir::Hidden | QDir::AllEntries | QDir::NoDotAndDotDot))
            QVERIFY2(!name.startsWith(u".cluster-atlas"_s), qPrintable(name));
    }

    void whatCannotBeIsRefused()
    {
        QVERIFY(!exporting::suits(What::Memberships, Format::Shapefile));
        QVERIFY(!exporting::suits(What::Everything, Format::Csv));
        QVERIFY(!exporting::suits(What::Report, Format::GeoPackage));
        QVERIFY(!exporting::suits(What::Provinces, Format::Csv));
        QVERIFY(exporting::suits(What::Report, Format::Xlsx));
        QVERIFY(!exporting::formatOf(u"x.doc"_s));
    }

    void theReportIsATableOfNumbers()
    {
        model::Progress progress;
        crossing::AnalysisOptions options;
        options.geometry = false;
        options.settings.permutations = 99;
        const auto report = crossing::analyse(std::make_shared<const model::Tables>(atlas()), options, progress);
        QVERIFY(report.ok());
        ExportRequest request{What::Report, Format::Xlsx, m_folder.filePath(u"report.xlsx"_s), false, u"ko"_s};
        QVERIFY(exporting::exportAtlas(request, {}, &*report, progress).ok());
        const exporting::ExportTable table = exporting::tableOf(*report, u"ko"_s);
        int numbers = 0;
        for (const auto &row : table.rows)
            numbers += std::holds_alternative<double>(row[6]) ? 1 : 0;
        QVERIFY(numbers > 10);
        QVERIFY(table.columns[6] == u"value"_s);
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
