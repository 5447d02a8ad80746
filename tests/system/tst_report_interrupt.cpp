// SPDX-License-Identifier: GPL-2.0-or-later
// A long report at a terminal: it says how far it is, and Ctrl-C ends it without leaving anything behind.
#include "app/cli/result_file.h"
#include "app/report/report_csv.h"
#include "app/report/report_json.h"
#include "app/report/report_text.h"
#include "app/store/atlas_file.h"
#include "tests/support/generated_atlas.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <pty.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <vector>

namespace {

constexpr int patienceMs = 120000;
constexpr char ctrlC = 3;

/// A program at a terminal of its own.
class AtTerminal
{
public:
    explicit AtTerminal(const QStringList &call, const QString &stateDir)
    {
        std::vector<QByteArray> bytes;
        for (const QString &argument : call)
            bytes.push_back(QFile::encodeName(argument));
        std::vector<char *> arguments;
        for (QByteArray &argument : bytes)
            arguments.push_back(argument.data());
        arguments.push_back(nullptr);
        const QByteArray state = QFile::encodeName(stateDir);
        m_process = forkpty(&m_terminal, nullptr, nullptr, nullptr);
        if (m_process == 0) {
            setenv("LC_ALL", "C.UTF-8", 1);
            setenv("XDG_STATE_HOME", state.constData(), 1);
            execv(arguments[0], arguments.data());
            _exit(127);
        }
    }
    ~AtTerminal()
    {
        if (m_code < 0 && m_process > 0) {
            kill(m_process, SIGKILL);
            waitpid(m_process, nullptr, 0);
        }
        close(m_terminal);
    }
    AtTerminal(const AtTerminal &) = delete;
    AtTerminal &operator=(const AtTerminal &) = delete;

    /// Reads until the text was shown; false when the program ended or the time is up.
    bool waitFor(const QByteArray &text)
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_shown.contains(text)) {
            if (timer.elapsed() > patienceMs || !readSome())
                return false;
        }
        return true;
    }
    void send(int signal) { QCOMPARE(kill(m_process, signal), 0); }
    void type(char key) { QCOMPARE(::write(m_terminal, &key, 1), ssize_t{1}); }
    /// The exit code; −1 for an end by a signal or none at all.
    int waitForEnd()
    {
        while (readSome()) {
        }
        int status = 0;
        if (waitpid(m_process, &status, 0) == m_process)
            m_code = WIFEXITED(status) ? WEXITSTATUS(status) : 1000;
        return m_code == 1000 ? -1 : m_code;
    }
    const QByteArray &shown() const { return m_shown; }

private:
    bool readSome()
    {
        char buffer[4096];
        const ssize_t count = ::read(m_terminal, buffer, sizeof buffer); // fails once the program has gone
        if (count > 0)
            m_shown.append(buffer, count);
        return count > 0;
    }

    int m_terminal = -1;
    pid_t m_process = -1;
    int m_code = -1;
    QByteArray m_shown;
};

} // namespace

class ReportInterruptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_state.isValid() && m_folder.isValid());
        atlas::model::Progress progress;
        atlas::store::OpenOptions options;
        options.stateDir = m_state.filePath(QStringLiteral("made"));
        auto made = atlas::store::createAtlas(atlas::test::generatedAtlas({300, 60, 20000, 60000}), options, progress);
        QVERIFY(made.ok());
        QVERIFY(made.value().copy->saveTo(atlasFile(), progress).ok());
        made.value().copy->discard();
    }

    void showsProgressAndIsInterrupted()
    {
        const QString out = m_folder.filePath(QStringLiteral("report.json"));
        AtTerminal program({QStringLiteral(CLUSTER_ATLAS_BIN_DIR "/cluster-atlas"), QStringLiteral("report"),
                            atlasFile(), QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("-o"), out,
                            QStringLiteral("--permutations"), QStringLiteral("50000000")},
                           m_state.filePath(QStringLiteral("state")));
        QVERIFY2(program.waitFor("Analysing the clusters"), program.shown().constData());
        QVERIFY2(program.waitFor("%"), program.shown().constData());
        program.type(ctrlC);
        QCOMPARE(program.waitForEnd(), 128 + SIGINT);
        // On a line of its own, in place of the progress.
        QVERIFY2(program.shown().contains("\r\033[K" + atlasFile().toUtf8() + ": The analysis was cancelled\r\n"),
                 program.shown().constData());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("atlas.gpkg")});
        QVERIFY(!QFileInfo::exists(m_state.filePath(QStringLiteral("state/cluster-atlas"))) ||
                QDir(m_state.filePath(QStringLiteral("state/cluster-atlas")))
                    .entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
                    .isEmpty());
    }

    void endsInOrderWhenItIsToldTo_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("terminate") << int{SIGTERM};
        QTest::newRow("terminal closed") << int{SIGHUP};
    }

    void endsInOrderWhenItIsToldTo()
    {
        QFETCH(const int, signal);
        AtTerminal program({QStringLiteral(CLUSTER_ATLAS_BIN_DIR "/cluster-atlas"), QStringLiteral("report"),
                            atlasFile(), QStringLiteral("-o"), m_folder.filePath(QStringLiteral("report.txt")),
                            QStringLiteral("--permutations"), QStringLiteral("50000000")},
                           m_state.filePath(QStringLiteral("state")));
        QVERIFY2(program.waitFor("Analysing the clusters"), program.shown().constData());
        program.send(signal);
        QCOMPARE(program.waitForEnd(), 128 + signal);
        QVERIFY(program.shown().contains("The analysis was cancelled"));
        onlyTheAtlasIsThere();
    }

    void aSecondInterruptLeavesNothingEither()
    {
        AtTerminal program({QStringLiteral(CLUSTER_ATLAS_BIN_DIR "/cluster-atlas"), QStringLiteral("export"),
                            atlasFile(), QStringLiteral("all"), QStringLiteral("-o"),
                            m_folder.filePath(QStringLiteral("all.xlsx"))},
                           m_state.filePath(QStringLiteral("state")));
        // Its temporary folder is there: both at once, so that the first has no time to end it.
        QElapsedTimer timer;
        timer.start();
        while (QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 1)
            QVERIFY(timer.elapsed() < patienceMs);
        program.send(SIGINT);
        program.send(SIGTERM);
        const int code = program.waitForEnd();
        QVERIFY2(code == 128 + SIGINT || code == 128 + SIGTERM, qPrintable(QString::number(code)));
        onlyTheAtlasIsThere();
    }

    void aFullStandardOutputIsSaid()
    {
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(CLUSTER_ATLAS_BIN_DIR "/cluster-atlas"),
                      {QStringLiteral("report"), atlasFile(), QStringLiteral("--permutations"), QStringLiteral("9")});
        QVERIFY(process.waitForFinished(patienceMs));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("not all of the result could be written"));
    }

    void anEarlierReportStaysAsItWas()
    {
        const QString out = m_folder.filePath(QStringLiteral("earlier.json"));
        QFile earlier(out);
        QVERIFY(earlier.open(QIODevice::WriteOnly));
        earlier.write("earlier");
        earlier.close();
        AtTerminal program({QStringLiteral(CLUSTER_ATLAS_BIN_DIR "/cluster-atlas"), QStringLiteral("report"),
                            atlasFile(), QStringLiteral("-o"), out, QStringLiteral("--permutations"),
                            QStringLiteral("50000000")},
                           m_state.filePath(QStringLiteral("state")));
        QVERIFY2(program.waitFor("Analysing the clusters"), program.shown().constData());
        program.type(ctrlC);
        QVERIFY(program.waitForEnd() > 0);
        QVERIFY(earlier.open(QIODevice::ReadOnly));
        QCOMPARE(earlier.readAll(), QByteArray("earlier"));
        earlier.close();
        QVERIFY(earlier.remove());
    }

    void nothingIsKeptOfAFileWhoseWritingWasCancelled()
    {
        QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("report.json"));
        const QByteArray bytes(20 << 20, 'x');
        const atlas::cli::Console console(true);
        atlas::model::Progress progress;
        progress.begin(QString(), bytes.size());
        QCOMPARE(atlas::cli::deliver(bytes, out, console, &progress), int(atlas::cli::Done));
        QCOMPARE(QFileInfo(out).size(), bytes.size());
        QCOMPARE(progress.fraction(), 1.0);
        progress.cancel();
        QCOMPARE(atlas::cli::deliver("other", out, console, &progress), int(atlas::cli::DataAtFault));
        QCOMPARE(QFileInfo(out).size(), bytes.size());
        QVERIFY(QFile::remove(out));
        QCOMPARE(atlas::cli::deliver(bytes, out, console, &progress), int(atlas::cli::DataAtFault));
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void formattingStopsWhenItIsCancelled()
    {
        atlas::crossing::MapReport report;
        report.clusters.resize(50000);
        atlas::model::Progress progress;
        progress.cancel();
        QVERIFY(atlas::report::toJson(report, QStringLiteral("en"), &progress).isEmpty());
        QCOMPARE(atlas::report::toCsv(report, QStringLiteral("en"), &progress).count('\n'), 1);
        QVERIFY(atlas::report::toText(report, QStringLiteral("en"), &progress).size() < 5000);
        report.clusters.resize(3);
        atlas::model::Progress going;
        going.begin(QString(), 3);
        QCOMPARE(atlas::report::toJson(report, QStringLiteral("en"), &going),
                 atlas::report::toJson(report, QStringLiteral("en")));
        QCOMPARE(going.fraction(), 1.0);
    }

    void theOverviewHasARowForEachCluster()
    {
        QProcess process;
        process.start(QStringLiteral(CLUSTER_ATLAS_BIN_DIR "/cluster-atlas"),
                      {QStringLiteral("overview"), atlasFile()});
        QVERIFY(process.waitForFinished(patienceMs));
        QCOMPARE(process.exitCode(), 0);
        const QList<QByteArray> rows = process.readAllStandardOutput().split('\n');
        QCOMPARE(rows.size(), 302); // with the heading and what follows the last line's end
        QVERIFY(rows.at(0).startsWith("id,name,area_km2,"));
        QCOMPARE(rows.at(1).count(','), rows.at(0).count(','));
        QVERIFY(rows.at(1).startsWith("c1,"));
    }

private:
    void onlyTheAtlasIsThere() const
    {
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("atlas.gpkg")});
    }
    QString atlasFile() const { return m_folder.filePath(QStringLiteral("atlas.gpkg")); }

    QTemporaryDir m_folder;
    QTemporaryDir m_state;
};

QTEST_GUILESS_MAIN(ReportInterruptTest)
#include "tst_report_interrupt.moc"
