// SPDX-License-Identifier: GPL-2.0-or-later
// The number of threads changes nothing: reports byte for byte, overviews, places of many points.
#include "app/crossing/analysis.h"
#include "app/crossing/ground.h"
#include "app/crossing/overview.h"
#include "app/model/threads.h"
#include "app/network/random.h"
#include "app/report/overview_csv.h"
#include "app/report/report_csv.h"
#include "app/report/report_json.h"
#include "app/report/report_text.h"
#include "tests/support/generated_atlas.h"

#include <QTest>

#include <numeric>

using namespace atlas;

class TestThreadCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_tables = std::make_shared<const model::Tables>(test::generatedAtlas({24, 50, 11000, 12000}, 11));
    }
    void cleanup() { model::setThreadCount(0); }

    void asManyAsCoresUnlessSet()
    {
        QCOMPARE(model::threadCount(), std::max<std::size_t>(1, std::thread::hardware_concurrency()));
        model::setThreadCount(5);
        QCOMPARE(model::threadCount(), std::size_t{5});
        int order = 0;
        int first = 0, second = 0;
        model::setThreadCount(1);
        model::runBoth([&] { first = ++order; }, [&] { second = ++order; });
        QCOMPARE(first, 1);
        QCOMPARE(second, 2);
    }

    void reportsAreTheSame()
    {
        const QByteArrayList one = everything(1);
        QVERIFY(one.size() == 4 && one.front().size() > 100000);
        QCOMPARE(everything(7), one);
    }

    void placesAreTheSame()
    {
        model::Progress progress;
        const auto basis = crossing::makeBasis(m_tables, {}, nullptr, {}, progress);
        QVERIFY(basis.ok());
        std::vector<model::LonLat> points;
        network::Random random(3);
        for (int i = 0; i < 50000; ++i)
            points.push_back({126 + 4 * random.uniform(), 34 + 4 * random.uniform()});
        const auto located = [&](std::size_t threads) {
            model::setThreadCount(threads);
            std::vector<std::int32_t> regions;
            for (const geometry::Location &location : (*basis)->ground->districts().grid.locate(points))
                regions.push_back(location.region);
            return regions;
        };
        const std::vector<std::int32_t> one = located(1);
        QVERIFY(std::count(one.begin(), one.end(), -1) < 30000);
        for (const std::size_t threads : {2, 3, 8})
            QCOMPARE(located(threads), one);
    }

private:
    QByteArrayList everything(std::size_t threads)
    {
        model::setThreadCount(threads);
        model::Progress progress;
        crossing::AnalysisOptions options;
        options.settings.permutations = 99;
        options.settings.communityRuns = 2;
        const auto report = crossing::analyse(m_tables, options, progress);
        const auto basis = crossing::makeBasis(m_tables, {}, nullptr, {}, progress);
        if (!report.ok() || !basis.ok())
            return {};
        std::vector<model::Row> rows((*m_tables)[model::TableId::Clusters].rowCount());
        std::iota(rows.begin(), rows.end(), 0U);
        const QString language = QStringLiteral("en");
        return {report::toJson(*report, language), report::toCsv(*report, language),
                report::toText(*report, language).toUtf8(),
                report::overviewToCsv(**basis, crossing::lookOver(**basis, rows, progress), language)};
    }

    model::Snapshot m_tables;
};

QTEST_GUILESS_MAIN(TestThreadCount)
#include "tst_thread_count.moc"
