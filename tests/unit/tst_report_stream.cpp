// SPDX-License-Identifier: GPL-2.0-or-later
// A report that is written while it is made: the same bytes as one made first, in the same order, whoever is faster;
// and nothing more once somebody has had enough.
#include "app/crossing/ordered_pieces.h"
#include "app/model/threads.h"
#include "app/report/report_csv.h"
#include "app/report/report_json.h"
#include "app/report/report_stream.h"
#include "app/report/report_text.h"
#include "tests/support/generated_atlas.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace atlas;
using report::Format;

class TestReportStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_tables = std::make_shared<const model::Tables>(test::generatedAtlas({20, 30, 300, 700}, 5));
        m_options.settings.permutations = 99;
        m_options.settings.communityRuns = 2;
        m_options.geometry = false;
    }
    void cleanup() { model::setThreadCount(0); }

    void sameBytesAsOneMadeFirst_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "ko"}) {
            for (const Format format : {Format::Text, Format::Json, Format::Csv})
                QTest::addRow("%d %s", static_cast<int>(format), language)
                    << static_cast<int>(format) << QString::fromLatin1(language);
        }
    }

    void sameBytesAsOneMadeFirst()
    {
        QFETCH(const int, format);
        QFETCH(const QString, language);
        const auto chosen = static_cast<Format>(format);
        model::Progress progress;
        const auto whole = crossing::analyse(m_tables, m_options, progress);
        QVERIFY(whole.ok());
        const QByteArray expected = chosen == Format::Text   ? report::toText(*whole, language).toUtf8()
                                    : chosen == Format::Json ? report::toJson(*whole, language)
                                                             : report::toCsv(*whole, language);
        QVERIFY(expected.size() > 10000);
        for (const std::size_t threads : {1, 2, 7}) {
            model::setThreadCount(threads);
            QCOMPARE(streamed(chosen, language), expected);
        }
    }

    void chosenClustersComeInTheOrderAskedFor()
    {
        crossing::AnalysisOptions options = m_options;
        options.clusters = {7, 3, 15};
        model::Progress progress;
        QByteArray bytes;
        report::ReportStream stream(Format::Json, QStringLiteral("en"), [&](const QByteArray &piece) {
            bytes += piece;
            return true;
        });
        QVERIFY(crossing::streamReport(m_tables, options, progress, stream).ok());
        const auto whole = crossing::analyse(m_tables, options, progress);
        QVERIFY(whole.ok() && whole->clusters.size() == 3);
        QCOMPARE(bytes, report::toJson(*whole, QStringLiteral("en")));
    }

    void anAtlasWithoutClustersHasAReportToo()
    {
        const auto empty = std::make_shared<const model::Tables>();
        for (const Format format : {Format::Text, Format::Json, Format::Csv}) {
            QByteArray bytes;
            report::ReportStream stream(format, QStringLiteral("en"), [&](const QByteArray &piece) {
                bytes += piece;
                return true;
            });
            model::Progress progress;
            QVERIFY(crossing::streamReport(empty, m_options, progress, stream).ok());
            const auto whole = crossing::analyse(empty, m_options, progress);
            QVERIFY(whole.ok());
            QCOMPARE(bytes, format == Format::Text   ? report::toText(*whole, QStringLiteral("en")).toUtf8()
                            : format == Format::Json ? report::toJson(*whole, QStringLiteral("en"))
                                                     : report::toCsv(*whole, QStringLiteral("en")));
        }
    }

    void whatCannotBeWrittenIsNotMade()
    {
        model::setThreadCount(3);
        int pieces = 0;
        report::ReportStream stream(Format::Csv, QStringLiteral("en"),
                                    [&](const QByteArray &) { return ++pieces < 4; });
        model::Progress progress;
        QVERIFY(crossing::streamReport(m_tables, m_options, progress, stream).ok());
        QCOMPARE(pieces, 4); // nothing came after the one that failed
    }

    void aCancelEndsIt()
    {
        model::setThreadCount(3);
        model::Progress progress;
        int pieces = 0;
        report::ReportStream stream(Format::Csv, QStringLiteral("en"), [&](const QByteArray &) {
            if (++pieces == 3)
                progress.cancel();
            return true;
        });
        QVERIFY(!crossing::streamReport(m_tables, m_options, progress, stream).ok());
        QVERIFY(pieces < 22);
    }

    void nobodyGetsFarAhead()
    {
        // The first piece comes last: whoever is faster waits.
        constexpr std::size_t ahead = 4;
        constexpr std::size_t count = 50;
        std::vector<int> taken;
        crossing::OrderedPieces pieces(ahead, [&](const QByteArray &piece) {
            taken.push_back(piece.toInt());
            return true;
        });
        model::Progress progress;
        std::atomic<std::size_t> next{0};
        std::atomic<std::size_t> beforeFirst{0};
        std::atomic<bool> isFirstPut{false};
        std::vector<std::jthread> threads;
        for (int i = 0; i < 3; ++i)
            threads.emplace_back([&] {
                for (std::size_t number = next++; number < count; number = next++) {
                    if (!pieces.mayMake(number, progress))
                        return;
                    if (number == 0) {
                        while (beforeFirst < ahead - 1) // all that may be made without it
                            std::this_thread::yield();
                        isFirstPut = true;
                    } else if (!isFirstPut) {
                        ++beforeFirst;
                    }
                    pieces.put(number, QByteArray::number(static_cast<qulonglong>(number)));
                }
            });
        threads.clear();
        QCOMPARE(taken.size(), count);
        for (std::size_t i = 0; i < count; ++i)
            QCOMPARE(taken[i], static_cast<int>(i));
        QCOMPARE(beforeFirst.load(), ahead - 1);
    }

    void partsAreCancelledWithTheWhole()
    {
        model::Progress whole;
        const model::Progress part(&whole);
        QVERIFY(!part.isCancelled());
        whole.cancel();
        QVERIFY(part.isCancelled());
    }

private:
    QByteArray streamed(Format format, const QString &language) const
    {
        model::Progress progress;
        QByteArray bytes;
        report::ReportStream stream(format, language, [&](const QByteArray &piece) {
            bytes += piece;
            return true;
        });
        return crossing::streamReport(m_tables, m_options, progress, stream) ? bytes : QByteArray();
    }

    model::Snapshot m_tables;
    crossing::AnalysisOptions m_options;
};

QTEST_GUILESS_MAIN(TestReportStream)
#include "tst_report_stream.moc"
