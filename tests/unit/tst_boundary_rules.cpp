// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/projector.h"
#include "app/intake/boundary_import.h"
#include "app/model/document.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace atlas;
using namespace Qt::StringLiterals;
using intake::BoundaryOptions;
using model::RegionFields;
using model::TableId;

/// What an import of boundaries refuses, lists and makes by itself.
class TestBoundaryRules : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<model::Document> m_document;
    QString m_problem;

    struct Box
    {
        QByteArray properties;
        double west, south, east, north;
    };

    /// Boxes as GeoJSON, through a reference system when one is given, with x and y changed over when asked for.
    QString write(const std::vector<Box> &boxes, const QString &crs = {}, bool swapped = false,
                  const QByteArray &statement = {})
    {
        QByteArrayList features;
        const auto projector = crs.isEmpty() ? std::nullopt : std::optional(geometry::Projector::create(crs));
        for (const Box &box : boxes) {
            QByteArrayList points;
            const std::pair<double, double> corners[] = {{box.west, box.south},
                                                         {box.east, box.south},
                                                         {box.east, box.north},
                                                         {box.west, box.north},
                                                         {box.west, box.south}};
            for (auto [x, y] : corners) {
                if (projector) {
                    const auto point = projector->value().forward({x, y});
                    x = point->x;
                    y = point->y;
                }
                if (swapped)
                    std::swap(x, y);
                points += '[' + QByteArray::number(x, 'f', 7) + ',' + QByteArray::number(y, 'f', 7) + ']';
            }
            features += R"({"type":"Feature","properties":)" + box.properties +
                        R"(,"geometry":{"type":"Polygon","coordinates":[[)" + points.join(',') + "]]}}";
        }
        return write(R"({"type":"FeatureCollection",)" + statement + R"("features":[)" + features.join(',') + "]}",
                     u"regions.geojson"_s);
    }

    QString write(const QByteArray &content, const QString &name)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no scratch file");
        return file.fileName();
    }

    intake::ImportReport take(const QString &file, const BoundaryOptions &options = {})
    {
        model::Progress progress;
        auto plan = intake::planBoundaries(file, options, m_document->tables(), progress);
        m_problem = plan ? QString() : plan.problem().sentence();
        if (!plan)
            return {};
        if (!m_document->apply(std::move(plan.value().edit)))
            qFatal("the edit can't be carried out");
        return std::move(plan.value().report);
    }

    static bool lists(const std::vector<intake::RowNote> &notes, const QString &words)
    {
        return std::any_of(notes.begin(), notes.end(), [&](const auto &note) { return note.what.contains(words); });
    }

    /// "code name parent" of the living regions of a level.
    QStringList regions(const QString &level) const
    {
        QStringList found;
        const model::Table &table = m_document->tables()[TableId::Regions];
        for (model::Row row = 0; row < table.rowCount(); ++row) {
            if (table.isAlive(row) && table.text(row, RegionFields::Level) == level)
                found += u"%1 %2 %3"_s.arg(table.text(row, RegionFields::Code), table.text(row, RegionFields::Name),
                                           table.text(row, RegionFields::ParentCode));
        }
        found.sort();
        return found;
    }

    /// Four districts of Gyeonggi (31) and Gangwon (32) that lie there, in Statistics Korea's codes.
    static std::vector<Box> districts()
    {
        return {{R"({"SIGUNGU_CD":"31010","SIGUNGU_NM":"가시","SIDO_NM":"경기도"})", 127.0, 37.1, 127.2, 37.3},
                {R"({"SIGUNGU_CD":"31020","SIGUNGU_NM":"나시","SIDO_NM":"경기도"})", 127.2, 37.1, 127.4, 37.3},
                {R"({"SIGUNGU_CD":"32010","SIGUNGU_NM":"다시","SIDO_NM":"강원도"})", 128.2, 37.6, 128.4, 37.8},
                {R"({"SIGUNGU_CD":"32020","SIGUNGU_NM":"라시","SIDO_NM":"강원도"})", 128.4, 37.6, 128.6, 37.8},
                {R"({"SIGUNGU_CD":"21010","SIGUNGU_NM":"마구","SIDO_NM":"부산광역시"})", 129.0, 35.15, 129.05, 35.2}};
    }

private Q_SLOTS:
    void init() { m_document = std::make_unique<model::Document>(); }

    void bothLevelsFromDistricts()
    {
        BoundaryOptions options;
        options.level = u"both"_s;
        const intake::ImportReport report = take(write(districts()), options);
        QCOMPARE(m_problem, QString());
        QCOMPARE(report.imported, 8);
        QCOMPARE(regions(u"province"_s), (QStringList{u"21 부산광역시 "_s, u"31 경기도 "_s, u"32 강원도 "_s}));
        QCOMPARE(regions(u"district"_s).size(), 5);
        QVERIFY(regions(u"district"_s).contains(u"32020 라시 32"_s));
        QVERIFY(lists(report.warnings, u"31 경기도 was joined from 2 districts"_s));
        const model::Table &table = m_document->tables()[TableId::Regions];
        double provinces = 0;
        double parts = 0;
        for (model::Row row = 0; row < table.rowCount(); ++row)
            (table.text(row, RegionFields::Level) == u"province"_s ? provinces : parts) +=
                geometry::areaKm2(*table.shape(row));
        QVERIFY(std::abs(provinces - parts) < 1e-6);
        m_document->undoStack()->undo();
        QVERIFY(regions(u"province"_s).isEmpty() && regions(u"district"_s).isEmpty());
        m_document->undoStack()->redo();
        QCOMPARE(regions(u"province"_s).size(), 3);
    }

    void bothLevelsThatStandInOneLayer()
    {
        std::vector<Box> boxes = {{R"({"code":"31","name":"경기도"})", 127.0, 37.1, 127.4, 37.3},
                                  {R"({"code":"31010","name":"가시"})", 127.0, 37.1, 127.2, 37.3},
                                  {R"({"code":"31020","name":"나시"})", 127.2, 37.1, 127.4, 37.3},
                                  {R"({"code":"21010","name":"마구"})", 129.0, 35.15, 129.05, 35.2}};
        take(write(boxes));
        QCOMPARE(m_problem, QString());
        QCOMPARE(regions(u"province"_s), (QStringList{u"21 부산광역시 "_s, u"31 경기도 "_s}));
        QCOMPARE(regions(u"district"_s).size(), 3);
    }

    void overlapsAndGapsAreListedWithPlaces()
    {
        std::vector<Box> boxes = {{R"({"SIGUNGU_CD":"31010"})", 127.0, 37.0, 127.2, 37.3},
                                  {R"({"SIGUNGU_CD":"31020"})", 127.19, 37.0, 127.4, 37.1},
                                  {R"({"SIGUNGU_CD":"31030"})", 127.2, 37.2, 127.4, 37.3},
                                  {R"({"SIGUNGU_CD":"31040"})", 127.4, 37.0, 127.5, 37.3},
                                  {R"({"SIGUNGU_CD":"21010"})", 129.0, 35.15, 129.05, 35.2}};
        const intake::ImportReport report = take(write(boxes));
        QCOMPARE(m_problem, QString());
        QCOMPARE(report.imported, 5);
        QVERIFY(lists(report.warnings, u"31020 31020 overlaps 31010 31010 by "_s) ||
                lists(report.warnings, u"31020 overlaps 31010 by "_s));
        QVERIFY(lists(report.warnings, u"at 127.195"_s));
        QVERIFY(lists(report.warnings, u"at 127.30000, 37.15000"_s));
    }

    void regionsThatFitAreNotListed()
    {
        const intake::ImportReport report = take(write(districts()));
        QCOMPARE(m_problem, QString());
        QVERIFY(report.warnings.empty());
    }

    void aWrongReferenceSystemIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("given");
        QTest::newRow("100 km north") << u"EPSG:5181"_s;
        QTest::newRow("other belt") << u"EPSG:5188"_s;
        QTest::newRow("other origin") << u"EPSG:5179"_s;
        QTest::newRow("other country") << u"EPSG:27700"_s;
    }
    void aWrongReferenceSystemIsRefusedWithTheReason()
    {
        QFETCH(QString, given);
        const QString file = write(districts(), u"EPSG:5186"_s);
        BoundaryOptions options;
        options.crs = given;
        take(file, options);
        QVERIFY2(m_problem.contains(given) && m_problem.contains(u"--force-crs"_s), qPrintable(m_problem));
        QVERIFY2(m_problem.contains(u"5186"_s), qPrintable(m_problem));
        QVERIFY(regions(u"district"_s).isEmpty());
        options.consents.place = true;
        const intake::ImportReport report = take(file, options);
        QCOMPARE(m_problem, QString());
        QCOMPARE(report.imported, 5);
        QVERIFY(!report.warnings.empty());
        options.consents.place = false;
        options.crs = u"EPSG:5186"_s;
        options.name = u"right"_s;
        QVERIFY(take(file, options).warnings.empty());
    }

    void metresWithoutASystemNameTheOnesThatFit()
    {
        take(write(districts(), u"EPSG:5179"_s));
        QVERIFY2(m_problem.contains(u"EPSG:5179"_s) && !m_problem.contains(u"EPSG:27700"_s), qPrintable(m_problem));
    }

    void aStatedSystemThatAnotherExplainsAwayIsRefused()
    {
        const QByteArray statement = R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::5181"}},)";
        take(write(districts(), u"EPSG:5186"_s, false, statement));
        QVERIFY2(m_problem.contains(u"EPSG:5181"_s) && m_problem.contains(u"EPSG:5186"_s), qPrintable(m_problem));
    }

    void swappedAxesAreTurned_data()
    {
        QTest::addColumn<QString>("crs");
        QTest::newRow("degrees") << QString();
        QTest::newRow("metres, north first") << u"EPSG:5186"_s;
    }
    void swappedAxesAreTurned()
    {
        QFETCH(QString, crs);
        BoundaryOptions options;
        options.crs = crs;
        const intake::ImportReport report = take(write(districts(), crs, true), options);
        QCOMPARE(m_problem, QString());
        QVERIFY(lists(report.repaired, u"changed over"_s));
        const model::Table &table = m_document->tables()[TableId::Regions];
        const model::LonLatBox box = table.shape(0)->bounds();
        QVERIFY(std::abs(box.west - 127.0) < 1e-6 && std::abs(box.north - 37.3) < 1e-3);
    }

    void aBallparkTransformationTakesConsent()
    {
        // Bessel without a datum: PROJ knows no way from it to WGS 84.
        const QString unknown =
            u"+proj=tmerc +lat_0=38 +lon_0=127 +k=1 +x_0=200000 +y_0=600000 +ellps=bessel +units=m"_s;
        const QString file = write(districts(), unknown);
        BoundaryOptions options;
        options.crs = unknown;
        take(file, options);
        QVERIFY2(m_problem.contains(u"--allow-ballpark"_s), qPrintable(m_problem));
        options.consents.ballpark = true;
        const intake::ImportReport report = take(file, options);
        QCOMPARE(m_problem, QString());
        QVERIFY(lists(report.warnings, u"hundred metres"_s));
    }

    void datesAreThoseOfTheCalendar_data()
    {
        QTest::addColumn<bool>("sound");
        for (const char *date : {"2018", "2018-06", "2018-06-30", "1910-08-29"})
            QTest::newRow(date) << true;
        for (const char *date : {"", "18", "2018-13", "2018-02-30", "2018-6-3", "20180630", "9999", "1066", "2018-00",
                                 "yesterday", "2018-06-30x"})
            QTest::newRow(date) << false;
    }
    void datesAreThoseOfTheCalendar()
    {
        QFETCH(bool, sound);
        QCOMPARE(intake::isReferenceDate(QLatin1String(QTest::currentDataTag())), sound);
    }
};

QTEST_GUILESS_MAIN(TestBoundaryRules)
#include "tst_boundary_rules.moc"
