// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/connection.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace {

/// What one call of the program came to.
struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The command line as scripts use it: exit codes, what goes to standard output, messages, sameness.
class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpAndVersion();
    void callsThatMakeNoSense_data();
    void callsThatMakeNoSense();
    void theWindowNeedsADisplay();
    void samples_data();
    void samples();
    void newRefusesWhatIsThere();
    void nothingIsWrittenOverItsAtlas();
    void emptyAtlas();
    void reportFormats();
    void reportOptions();
    void oneRowAParticipant();
    void clustersSideBySide();
    void whatIf();
    void employmentGivesSpecialisation();
    void languages();
    void importsBoundaries();
    void dryRunWritesNothing();
    void importMistakes();
    void filesAtFault();
    void checkSaysWhatIsWrong();
    void checkFinds_data();
    void checkFinds();
    void renders_data();
    void renders();

private:
    Outcome run(const QStringList &arguments, bool korean = false, const QString &display = {}) const;
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString write(const char *name, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

#define COMPARE_CODE(outcome, expected)                                                                                \
    QVERIFY2((outcome).code == (expected), ((outcome).err + (outcome).out.left(500)).constData())

Outcome CliTest::run(const QStringList &arguments, bool korean, const QString &display) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name)); // sub-commands need no display
    if (!display.isEmpty())
        environment.insert(QStringLiteral("DISPLAY"), display);
    environment.insert(QStringLiteral("XDG_STATE_HOME"), m_folder.filePath(QStringLiteral("state")));
    environment.insert(QStringLiteral("LC_ALL"), korean ? QStringLiteral("ko_KR.UTF-8") : QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CLUSTER_ATLAS_BIN_DIR "/cluster-atlas"), arguments);
    Outcome outcome;
    if (!process.waitForFinished(110000)) {
        process.kill();
        process.waitForFinished();
        return outcome;
    }
    outcome.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

QString CliTest::write(const char *name, const QByteArray &content) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

void CliTest::initTestCase()
{
    QVERIFY2(QFileInfo::exists(QStringLiteral(CLUSTER_ATLAS_BIN_DIR "/cluster-atlas")), "the program is not built");
    for (const char *sample : {"korea", "canada", "uk"}) {
        const Outcome made = run({QStringLiteral("new"), path(sample) + QStringLiteral(".gpkg"),
                                  QStringLiteral("--sample"), QLatin1String(sample)});
        COMPARE_CODE(made, 0);
        QCOMPARE(made.err, QByteArray());
    }
}

void CliTest::helpAndVersion()
{
    const Outcome version = run({QStringLiteral("--version")});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("cluster-atlas "));
    const Outcome help = run({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    for (const char *command : {"new", "import", "report", "render", "check"}) {
        QVERIFY2(help.out.contains(QByteArray("  ") + command), command);
        const Outcome own = run({QLatin1String(command), QStringLiteral("--help")});
        QCOMPARE(own.code, 0);
        QVERIFY2(own.out.startsWith(QByteArray("Usage: cluster-atlas ") + command), own.out.constData());
        QCOMPARE(own.err, QByteArray());
    }
}

void CliTest::callsThatMakeNoSense_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *call) { QTest::newRow(call) << QString::fromLatin1(call).split(u' '); };
    row("--nonsense");
    row("reprot"); // neither a command nor a file
    row("new");
    row("new a.gpkg b.gpkg");
    row("new a.gpkg --sample atlantis");
    row("report");
    row("report a.gpkg --format pdf");
    row("report a.gpkg --permutations many");
    row("report a.gpkg --nonsense");
    row("report a.gpkg --compare a");
    row("report a.gpkg --compare a,a");
    row("report a.gpkg --compare a,b --cluster a");
    row("report a.gpkg --cluster a --cluster a");
    row("report a.gpkg --cluster a --with-link b");
    row("report a.gpkg --cluster a --with-link b,b");
    row("report a.gpkg --cluster a --with-link b,c,d");
    row("report a.gpkg --cluster a --without b --without b");
    row("report a.gpkg --without b");
    row("report a.gpkg --closed-openness 2");
    row("import a.gpkg boundaries");
    row("import a.gpkg dreams b.geojson");
    row("import a.gpkg boundaries b.geojson --map code");
    row("render a.gpkg");
    row("render a.gpkg -o a.bmp");
    row("render a.gpkg -o a.png --size big");
    row("render a.gpkg -o a.png --size 20000x20000");
    row("render a.gpkg -o a.png --size 16000x16000");
    row("check");
    row("check a.gpkg b.gpkg");
    row("--lang xx report a.gpkg");
}

void CliTest::callsThatMakeNoSense()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = run(arguments);
    COMPARE_CODE(outcome, 2);
    QVERIFY(!outcome.err.isEmpty());
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.endsWith('\n') && outcome.err.count('\n') == 1, outcome.err.constData());
}

void CliTest::theWindowNeedsADisplay()
{
    for (const QStringList &arguments :
         {QStringList(), QStringList{path("korea.gpkg")}, QStringList{path("missing.gpkg")}}) {
        const Outcome outcome = run(arguments);
        COMPARE_CODE(outcome, 2);
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY2(outcome.err.contains("DISPLAY"), outcome.err.constData());
    }
    // One that is set and does not answer.
    for (const bool korean : {false, true}) {
        const QStringList language{QStringLiteral("--lang"), korean ? QStringLiteral("ko") : QStringLiteral("en")};
        const Outcome outcome = run(language, false, QStringLiteral(":9876"));
        COMPARE_CODE(outcome, 2);
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY2(outcome.err.contains(":9876"), outcome.err.constData());
    }
}

void CliTest::samples_data()
{
    QTest::addColumn<QString>("sample");
    for (const char *sample : {"korea", "canada", "uk"})
        QTest::newRow(sample) << QString::fromLatin1(sample);
}

void CliTest::samples()
{
    QFETCH(const QString, sample);
    const QString file = path("again.gpkg");
    QFile::remove(file);
    COMPARE_CODE(run({QStringLiteral("new"), file, QStringLiteral("--sample"), sample}), 0);
    QVERIFY2(bytesOf(file) == bytesOf(m_folder.filePath(sample + QStringLiteral(".gpkg"))),
             "the same call gives the same bytes");
    const Outcome checked = run({QStringLiteral("check"), file});
    COMPARE_CODE(checked, 0);
    QVERIFY(checked.out.contains("info: "));
    QVERIFY(!checked.out.contains("error: "));
}

void CliTest::newRefusesWhatIsThere()
{
    const QByteArray before = bytesOf(path("korea.gpkg"));
    const Outcome outcome = run({QStringLiteral("new"), path("korea.gpkg")});
    COMPARE_CODE(outcome, 1);
    QVERIFY(outcome.err.startsWith(path("korea.gpkg").toUtf8() + ": "));
    QVERIFY(bytesOf(path("korea.gpkg")) == before);
}

void CliTest::nothingIsWrittenOverItsAtlas()
{
    const QString atlas = path("korea.gpkg");
    const QString link = path("link.gpkg");
    QVERIFY(QFile::link(atlas, link));
    const QByteArray before = bytesOf(atlas);
    for (const QString &target : {atlas, link}) {
        for (const QStringList &call :
             {QStringList{QStringLiteral("report"), atlas}, QStringList{QStringLiteral("overview"), atlas},
              QStringList{QStringLiteral("export"), atlas, QStringLiteral("participants")}}) {
            const Outcome outcome = run(call + QStringList{QStringLiteral("-o"), target});
            COMPARE_CODE(outcome, 2);
            QVERIFY(outcome.err.contains("the atlas itself"));
            QVERIFY(bytesOf(atlas) == before);
        }
    }
    // The name of a link to another place is no reason to refuse.
    COMPARE_CODE(run({QStringLiteral("overview"), link, QStringLiteral("-o"), path("overview.csv")}), 0);
}

void CliTest::emptyAtlas()
{
    const QString file = path("empty.gpkg");
    QFile::remove(file);
    COMPARE_CODE(run({QStringLiteral("new"), file, QStringLiteral("--title"), QStringLiteral("빈 지도")}), 0);
    const Outcome report = run({QStringLiteral("report"), file, QStringLiteral("--format"), QStringLiteral("json")});
    COMPARE_CODE(report, 0);
    const QJsonObject json = QJsonDocument::fromJson(report.out).object();
    QCOMPARE(json.value(QLatin1String("map"))[QLatin1String("title")].toString(), QStringLiteral("빈 지도"));
    QVERIFY(json.value(QLatin1String("clusters")).toArray().isEmpty());
    COMPARE_CODE(run({QStringLiteral("report"), file}), 0);
    COMPARE_CODE(run({QStringLiteral("report"), file, QStringLiteral("--format"), QStringLiteral("csv")}), 0);
}

void CliTest::reportFormats()
{
    for (const char *sample : {"korea.gpkg", "canada.gpkg", "uk.gpkg"}) {
        for (const char *format : {"text", "json", "csv"}) {
            const QStringList call = {QStringLiteral("report"), path(sample), QStringLiteral("--format"),
                                      QLatin1String(format)};
            const Outcome first = run(call);
            COMPARE_CODE(first, 0);
            QCOMPARE(first.err, QByteArray());
            QVERIFY(first.out.size() > 1000);
            QVERIFY2(run(call).out == first.out, "the same call gives the same bytes");
        }
    }
    const QJsonObject json =
        QJsonDocument::fromJson(
            run({QStringLiteral("report"), path("korea.gpkg"), QStringLiteral("--format"), QStringLiteral("json")}).out)
            .object();
    QCOMPARE(json.value(QLatin1String("format")).toString(), QStringLiteral("cluster-atlas-report"));
    QCOMPARE(json.value(QLatin1String("version")).toInt(), 1);
    for (const char *key : {"map", "boundary_set", "parameters", "clusters", "network"})
        QVERIFY2(json.contains(QLatin1String(key)), key);
    for (const QJsonValue value : json.value(QLatin1String("clusters")).toArray()) {
        const QJsonObject cluster = value.toObject();
        for (const char *key : {"id",
                                "name",
                                "area_km2",
                                "outside_km2",
                                "participants_basis",
                                "provinces",
                                "host",
                                "extra_host_area_share",
                                "extra_host_participant_share",
                                "hhi_area",
                                "hhi_participants",
                                "effective_provinces_area",
                                "effective_provinces_participants",
                                "crosses",
                                "crosses_certain",
                                "crossed_lines",
                                "links",
                                "brokers",
                                "roles",
                                "findings"})
            QVERIFY2(cluster.contains(QLatin1String(key)), key);
        const double whole = cluster.value(QLatin1String("area_km2")).toDouble();
        double shares = cluster.value(QLatin1String("outside_km2")).toDouble() / whole;
        for (const QJsonValue province : cluster.value(QLatin1String("provinces")).toArray())
            shares += province[QLatin1String("area_share")].toDouble();
        QVERIFY2(std::abs(shares - 1) < 1e-9, qPrintable(cluster.value(QLatin1String("id")).toString()));
        const QJsonObject links = cluster.value(QLatin1String("links")).toObject();
        const auto count = [&](const char *key) { return links.value(QLatin1String(key)).toInt(); };
        QCOMPARE(count("total"), count("within_province") + count("cross_province") + count("abroad_or_unplaced") +
                                     count("leaving_cluster"));
    }
}

void CliTest::reportOptions()
{
    const QString file = path("report.json");
    const Outcome written =
        run({QStringLiteral("report"), path("korea.gpkg"), QStringLiteral("--cluster"), QStringLiteral("bucheon"),
             QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("-o"), file,
             QStringLiteral("--permutations"), QStringLiteral("100"), QStringLiteral("--seed"), QStringLiteral("1")});
    COMPARE_CODE(written, 0);
    QCOMPARE(written.out, QByteArray());
    const QJsonObject json = QJsonDocument::fromJson(bytesOf(file)).object();
    QCOMPARE(json.value(QLatin1String("clusters")).toArray().size(), 1);
    QCOMPARE(json.value(QLatin1String("parameters"))[QLatin1String("permutations")].toInt(), 100);
    QCOMPARE(json.value(QLatin1String("parameters"))[QLatin1String("seed")].toInt(), 1);
    const Outcome nobody =
        run({QStringLiteral("report"), path("korea.gpkg"), QStringLiteral("--cluster"), QStringLiteral("nobody")});
    COMPARE_CODE(nobody, 1);
    QVERIFY(nobody.err.contains("nobody"));
    COMPARE_CODE(
        run({QStringLiteral("report"), path("korea.gpkg"), QStringLiteral("--boundaries"), QStringLiteral("none")}), 1);
    COMPARE_CODE(
        run({QStringLiteral("report"), path("korea.gpkg"), QStringLiteral("-o"), QStringLiteral("/nowhere/r.txt")}), 1);
}

void CliTest::oneRowAParticipant()
{
    const QStringList call{QStringLiteral("overview"), path("korea.gpkg"), QStringLiteral("--participants")};
    const Outcome outcome = run(call);
    COMPARE_CODE(outcome, 0);
    QList<QByteArray> lines = outcome.out.split('\n');
    QVERIFY(lines.takeLast().isEmpty());
    const int columns = static_cast<int>(lines.takeFirst().count(','));
    for (const QByteArray &line : lines)
        QVERIFY2(line.count(',') >= columns && line.endsWith('\r'), line.constData());
    const Outcome report =
        run({QStringLiteral("report"), path("korea.gpkg"), QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonObject network =
        QJsonDocument::fromJson(report.out).object().value(QStringLiteral("network")).toObject();
    QCOMPARE(lines.size(), network.value(QStringLiteral("participants")).toInt());
    const QJsonObject first = network.value(QStringLiteral("by_participant")).toArray().first().toObject();
    QVERIFY(lines.first().startsWith(first.value(QStringLiteral("participant")).toString().toUtf8() + ','));
    QCOMPARE(first.value(QStringLiteral("e_i_p")).isDouble(), true);

    const QString file = path("participants.csv");
    COMPARE_CODE(run(call + QStringList{QStringLiteral("-o"), file}), 0);
    QVERIFY(bytesOf(file) == outcome.out);
    COMPARE_CODE(run(call + QStringList{QStringLiteral("-o"), path("nowhere/participants.csv")}), 1);
}

void CliTest::clustersSideBySide()
{
    const QStringList call = {QStringLiteral("report"), path("korea.gpkg"), QStringLiteral("--compare"),
                              QStringLiteral("bucheon,changwon")};
    const QString format = QStringLiteral("--format");
    const QJsonObject json =
        QJsonDocument::fromJson(run(call + QStringList{format, QStringLiteral("json")}).out).object();
    QCOMPARE(json.value(QLatin1String("format")).toString(), QStringLiteral("cluster-atlas-comparison"));
    QCOMPARE(json.value(QLatin1String("columns")).toArray().size(), 2);
    const QJsonArray rows = json.value(QLatin1String("rows")).toArray();
    QVERIFY(rows.size() > 40);
    for (const QJsonValue row : rows)
        QCOMPARE(row[QLatin1String("values")].toArray().size(), 2);
    const Outcome csv = run(call + QStringList{format, QStringLiteral("csv")});
    COMPARE_CODE(csv, 0);
    QVERIFY(csv.out.startsWith("figure,label,unit,bucheon,changwon\r\n"));
    COMPARE_CODE(run(call), 0);
    COMPARE_CODE(
        run({QStringLiteral("report"), path("korea.gpkg"), QStringLiteral("--compare"), QStringLiteral("bucheon")}), 2);
    COMPARE_CODE(run({QStringLiteral("report"), path("korea.gpkg"), QStringLiteral("--compare"),
                      QStringLiteral("bucheon,none")}),
                 1);
}

void CliTest::whatIf()
{
    const QStringList report = {QStringLiteral("report"), path("korea.gpkg"), QStringLiteral("--format"),
                                QStringLiteral("json")};
    const QStringList wide = report + QStringList{QStringLiteral("--cluster"), QStringLiteral("wide-honam")};
    const QJsonObject before = QJsonDocument::fromJson(run(wide).out).object();
    const QJsonObject cluster = before.value(QLatin1String("clusters")).toArray().first().toObject();
    const QString broker =
        cluster.value(QLatin1String("brokers")).toArray().first()[QLatin1String("participant")].toString();
    QVERIFY(!broker.isEmpty());
    const Outcome asked = run(wide + QStringList{QStringLiteral("--without"), broker});
    COMPARE_CODE(asked, 0);
    const QJsonArray rows = QJsonDocument::fromJson(asked.out).object().value(QLatin1String("rows")).toArray();
    bool found = false;
    for (const QJsonValue row : rows) {
        if (row[QLatin1String("figure")].toString() != QLatin1String("participants"))
            continue;
        found = true;
        const double participants = cluster.value(QLatin1String("participants")).toDouble();
        QCOMPARE(row[QLatin1String("values")][0].toDouble(), participants);
        QCOMPARE(row[QLatin1String("values")][1].toDouble(), participants - 1);
    }
    QVERIFY(found);
    COMPARE_CODE(run(report + QStringList{QStringLiteral("--without"), broker}), 2);
    COMPARE_CODE(run(wide + QStringList{QStringLiteral("--without"), QStringLiteral("nobody")}), 1);
    COMPARE_CODE(run(wide + QStringList{QStringLiteral("--closed-p"), QStringLiteral("2")}), 2);
    const QJsonObject strict =
        QJsonDocument::fromJson(run(wide + QStringList{QStringLiteral("--table-share"), QStringLiteral("0.9")}).out)
            .object();
    QCOMPARE(strict.value(QLatin1String("parameters"))[QLatin1String("table_share")].toDouble(), 0.9);
}

void CliTest::employmentGivesSpecialisation()
{
    const QString file = path("jobs.gpkg");
    QFile::remove(file);
    QVERIFY(QFile::copy(path("korea.gpkg"), file));
    QFile table(path("jobs.csv"));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write(QStringLiteral("시도,업종,종사자수,연도\n서울,의복,500,2020\n서울,기계,1500,2020\n경기,의복,100,2020\n"
                               "경기,기계,\"2,900\",2020\n어디,기계,1,2020\n")
                    .toUtf8());
    table.close();
    const Outcome taken =
        run({QStringLiteral("import"), file, QStringLiteral("employment"), table.fileName(), QStringLiteral("--json")});
    COMPARE_CODE(taken, 0);
    QCOMPARE(QJsonDocument::fromJson(taken.out).object().value(QLatin1String("imported")).toInt(), 4);
    const QJsonObject json =
        QJsonDocument::fromJson(run({QStringLiteral("report"), file, QStringLiteral("--cluster"),
                                     QStringLiteral("bucheon"), QStringLiteral("--format"), QStringLiteral("json")})
                                    .out)
            .object();
    // The sample's own years come first.
    const QJsonObject year = json.value(QLatin1String("specialisation")).toArray().last().toObject();
    QCOMPARE(year.value(QLatin1String("year")).toString(), QStringLiteral("2020"));
    QCOMPARE(year.value(QLatin1String("employees")).toDouble(), 5000.0);
    double quotient = 0;
    for (const QJsonValue cell : year.value(QLatin1String("quotients")).toArray()) {
        if (cell[QLatin1String("region")].toString() == QLatin1String("11") &&
            cell[QLatin1String("industry")].toString() == QStringLiteral("의복"))
            quotient = cell[QLatin1String("lq")].toDouble();
    }
    QVERIFY(std::abs(quotient - (500.0 / 2000) / (600.0 / 5000)) < 1e-12);
    QVERIFY(run({QStringLiteral("report"), file, QStringLiteral("--cluster"), QStringLiteral("bucheon")})
                .out.contains(QStringLiteral("의복").toUtf8()));
}

void CliTest::languages()
{
    const QStringList call = {QStringLiteral("report"), path("korea.gpkg"), QStringLiteral("--cluster"),
                              QStringLiteral("bucheon")};
    const Outcome english = run(call);
    const Outcome korean = run(QStringList{QStringLiteral("--lang"), QStringLiteral("ko")} + call);
    COMPARE_CODE(english, 0);
    COMPARE_CODE(korean, 0);
    QVERIFY(korean.out != english.out);
    QVERIFY(english.out.contains("Gyeonggi"));
    QVERIFY(korean.out.contains("경기도"));
    QVERIFY2(run(QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + call, true).out == english.out,
             "--lang wins over the locale");
}

namespace {

const QByteArray twoProvinces = R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"code":"31","name":"경기도"},"geometry":{"type":"Polygon","coordinates":[[[126,37],[127.5,37],[127.5,38],[126,38],[126,37]]]}},
{"type":"Feature","properties":{"code":"32","name":"강원도"},"geometry":{"type":"Polygon","coordinates":[[[127.5,37],[129,37],[129,38],[127.5,38],[127.5,37]]]}}]})";

} // namespace

void CliTest::importsBoundaries()
{
    const QString map = path("imported.gpkg");
    QFile::remove(map);
    QVERIFY(QFile::copy(path("korea.gpkg"), map));
    const QString file = write("two.geojson", twoProvinces);
    const Outcome imported =
        run({QStringLiteral("import"), map, QStringLiteral("boundaries"), file, QStringLiteral("--name"),
             QStringLiteral("Two"), QStringLiteral("--date"), QStringLiteral("2024-01-01"),
             QStringLiteral("--precision"), QStringLiteral("cadastral"), QStringLiteral("--json")});
    COMPARE_CODE(imported, 0);
    const QJsonObject json = QJsonDocument::fromJson(imported.out).object();
    QCOMPARE(json.value(QLatin1String("imported")).toInt(), 2);
    QCOMPARE(json.value(QLatin1String("dry_run")).toBool(), false);
    QCOMPARE(json.value(QLatin1String("code_system"))[QLatin1String("name")].toString(), QStringLiteral("kostat"));
    const auto setOf = [&](const QStringList &more) {
        const Outcome report =
            run(QStringList{QStringLiteral("report"), map, QStringLiteral("--format"), QStringLiteral("json")} + more);
        return QJsonDocument::fromJson(report.out).object().value(QLatin1String("boundary_set")).toObject();
    };
    QCOMPARE(setOf({}).value(QLatin1String("id")).toString(), QStringLiteral("two"));
    QCOMPARE(setOf({}).value(QLatin1String("positional_error_m")).toDouble(), 1.0);
    QCOMPARE(
        setOf({QStringLiteral("--boundaries"), QStringLiteral("korea-overview")}).value(QLatin1String("id")).toString(),
        QStringLiteral("korea-overview"));
    const Outcome kept = run({QStringLiteral("import"), map, QStringLiteral("boundaries"), file,
                              QStringLiteral("--name"), QStringLiteral("Other"), QStringLiteral("--keep-boundaries")});
    COMPARE_CODE(kept, 0);
    QVERIFY(kept.out.contains("two.geojson"));
    QCOMPARE(setOf({}).value(QLatin1String("id")).toString(), QStringLiteral("two"));
    // The same call on the same map gives the same bytes.
    for (const char *name : {"same1.gpkg", "same2.gpkg"}) {
        QFile::remove(path(name));
        QVERIFY(QFile::copy(path("korea.gpkg"), path(name)));
        COMPARE_CODE(run({QStringLiteral("import"), path(name), QStringLiteral("boundaries"), file}), 0);
    }
    QVERIFY(bytesOf(path("same1.gpkg")) == bytesOf(path("same2.gpkg")));
}

void CliTest::dryRunWritesNothing()
{
    const QByteArray before = bytesOf(path("korea.gpkg"));
    const Outcome outcome =
        run({QStringLiteral("import"), path("korea.gpkg"), QStringLiteral("boundaries"),
             write("two.geojson", twoProvinces), QStringLiteral("--dry-run"), QStringLiteral("--json")});
    COMPARE_CODE(outcome, 0);
    QVERIFY(QJsonDocument::fromJson(outcome.out).object().value(QLatin1String("dry_run")).toBool());
    QVERIFY(bytesOf(path("korea.gpkg")) == before);
}

void CliTest::importMistakes()
{
    const QByteArray before = bytesOf(path("korea.gpkg"));
    const auto importing = [&](const QString &file, const QStringList &more = {}) {
        return run(QStringList{QStringLiteral("import"), path("korea.gpkg"), QStringLiteral("boundaries"), file} +
                   more);
    };
    const Outcome missing = importing(path("missing.geojson"));
    COMPARE_CODE(missing, 1);
    QCOMPARE(missing.err, path("missing.geojson").toUtf8() + ": there is no such file; check the name\n");
    COMPARE_CODE(importing(write("text.geojson", "hello")), 1);
    COMPARE_CODE(importing(write("two.geojson", twoProvinces), {QStringLiteral("--crs"), QStringLiteral("EPSG:1")}), 1);
    COMPARE_CODE(
        importing(write("two.geojson", twoProvinces), {QStringLiteral("--map"), QStringLiteral("code=nothing")}), 1);
    QVERIFY(bytesOf(path("korea.gpkg")) == before);
    COMPARE_CODE(run({QStringLiteral("import"), path("missing.gpkg"), QStringLiteral("boundaries"),
                      write("two.geojson", twoProvinces)}),
                 1);
}

void CliTest::filesAtFault()
{
    const QByteArray sound = bytesOf(path("korea.gpkg"));
    const QString file = write("cut.gpkg", sound.left(sound.size() / 2));
    for (const char *command : {"report", "check"}) {
        const Outcome outcome = run({QLatin1String(command), file});
        COMPARE_CODE(outcome, 1);
        QVERIFY2(outcome.err.startsWith(file.toUtf8() + ": "), outcome.err.constData());
        QCOMPARE(outcome.err.count('\n'), 1);
        QCOMPARE(outcome.out, QByteArray());
    }
    COMPARE_CODE(run({QStringLiteral("report"), path("none.gpkg")}), 1);
    COMPARE_CODE(run({QStringLiteral("report"), write("x.gpkg", "not a database, but long enough to look at")}), 1);
}

void CliTest::checkSaysWhatIsWrong()
{
    const QString file = path("wrong.gpkg");
    QFile::remove(file);
    QVERIFY(QFile::copy(path("korea.gpkg"), file));
    const Outcome sound = run({QStringLiteral("check"), file});
    COMPARE_CODE(sound, 0);
    QVERIFY2(run({QStringLiteral("check"), file}).out == sound.out, "the same call gives the same bytes");
    QVERIFY2(!sound.out.contains("warning: " + file.toUtf8()), sound.out.constData());
    {
        const auto connection = atlas::store::Connection::open(file, atlas::store::Connection::Mode::ReadWrite, file);
        QVERIFY(connection.ok());
        QVERIFY(connection->execute("UPDATE links SET to_participant = 'nobody' WHERE fid = 1").ok());
    }
    const Outcome wrong = run({QStringLiteral("check"), file});
    COMPARE_CODE(wrong, 1);
    QVERIFY2(wrong.out.contains("nobody"), wrong.out.constData());
}

void CliTest::checkFinds_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const char *sql, int code, const char *line) {
        QTest::newRow(name) << QByteArray(sql) << code << QByteArray(line);
    };
    row("foreign trigger", "CREATE TRIGGER mine AFTER UPDATE ON links BEGIN DELETE FROM clusters; END", 0,
        "warning: FILE: links: the trigger \"mine\" of another program is kept");
    row("trigger in disguise",
        "DROP TRIGGER rtree_clusters_geom_delete; CREATE TRIGGER rtree_clusters_geom_delete AFTER DELETE ON clusters "
        "BEGIN DELETE FROM \"rtree_clusters_geom\"; DELETE FROM links; END",
        0, "warning: FILE: clusters: the trigger \"rtree_clusters_geom_delete\"");
    row("missing column", "ALTER TABLE links DROP COLUMN weight", 0,
        "warning: FILE: links: the column \"weight\" is missing");
    row("missing table", "DROP TABLE scenes; DELETE FROM gpkg_contents WHERE table_name = 'scenes'", 0,
        "warning: FILE: scenes: the table is missing");
    row("unreadable extent",
        "DROP TRIGGER rtree_clusters_geom_update1; DROP TRIGGER rtree_clusters_geom_update2;"
        "DROP TRIGGER rtree_clusters_geom_update3; DROP TRIGGER rtree_clusters_geom_update4;"
        "UPDATE clusters SET geom = x'4750000100' WHERE fid = 1",
        1, "the extent in the file can't be read (clusters, row 1)");
    row("unknown kind", "UPDATE participants SET kind = 'castle' WHERE fid < 3", 0,
        "warning: FILE: Participants, Kind: \"castle\" is not among the words of this field (2 row");
    row("unknown code", "UPDATE participants SET region_code = 'X9' WHERE fid = 1", 0,
        "warning: FILE: Participants, Declared region: no region of any boundary set has the code \"X9\" (1 row");
    row("region without the one above", "UPDATE regions SET parent_code = 'X8' WHERE fid = 1", 0,
        "warning: FILE: Regions, Code of the region above: the region above, \"X8\"");
    row("part of itself", "UPDATE clusters SET parent_cluster = id WHERE fid = 1", 1,
        "error: FILE: Clusters, Part of cluster: a cluster is part of itself: ");
    row("ring of parents",
        "UPDATE clusters SET parent_cluster = (SELECT id FROM clusters WHERE fid = 2) WHERE fid = 1;"
        "UPDATE clusters SET parent_cluster = (SELECT id FROM clusters WHERE fid = 1) WHERE fid = 2",
        1, "a cluster is part of itself: ");
    row("no version", "DELETE FROM atlas WHERE key = 'format_version'", 1,
        "FILE: atlas: the atlas does not say its format version");
}

void CliTest::checkFinds()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const int, code);
    QFETCH(QByteArray, line);
    const QString file = path("checked.gpkg");
    QFile::remove(file);
    QVERIFY(QFile::copy(path("korea.gpkg"), file));
    {
        const auto connection = atlas::store::Connection::open(file, atlas::store::Connection::Mode::ReadWrite, file);
        QVERIFY(connection.ok());
        const auto done = connection->execute(sql.constData());
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.problem().sentence()));
    }
    const Outcome checked = run({QStringLiteral("check"), file});
    COMPARE_CODE(checked, code);
    line.replace("FILE", file.toUtf8());
    QVERIFY2((checked.out + checked.err).contains(line), (checked.out + checked.err).constData());
}

void CliTest::renders_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG");
    QTest::newRow("svg") << QStringLiteral("svg") << QByteArray("<?xml");
    QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF");
}

void CliTest::renders()
{
    if (!QFileInfo::exists(QStringLiteral(CLUSTER_ATLAS_BIN_DIR "/cluster-atlas-map-engine")))
        QSKIP("the map engine is not built");
    QFETCH(const QString, suffix);
    QFETCH(const QByteArray, start);
    const QString first = m_folder.filePath(QStringLiteral("first.") + suffix);
    const QString second = m_folder.filePath(QStringLiteral("second.") + suffix);
    for (const QString &file : {first, second}) {
        const Outcome outcome =
            run({QStringLiteral("render"), path("korea.gpkg"), QStringLiteral("-o"), file, QStringLiteral("--size"),
                 QStringLiteral("800x600"), QStringLiteral("--cluster"), QStringLiteral("bucheon")});
        COMPARE_CODE(outcome, 0);
        QVERIFY(bytesOf(file).startsWith(start));
    }
    QVERIFY2(bytesOf(first) == bytesOf(second), "the same call gives the same bytes");
    if (suffix == QLatin1String("png"))
        QCOMPARE(QImage(first).size(), QSize(800, 600));
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
