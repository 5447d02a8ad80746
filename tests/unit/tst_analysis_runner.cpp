// SPDX-License-Identifier: GPL-2.0-or-later
// What is of the whole map waits for a pause between edits in large atlases; here for any pause at all.
#include "app/report/report_text.h"
#include "app/session/analysis_runner.h"
#include "tests/support/atlas_builder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;
using namespace atlas::model;
using session::AnalysisRunner;

namespace {

constexpr int patience = 20000; // ms; a bound for a broken run, not a measurement

/// Two provinces with three participants each, all members of one cluster, a link in each province.
test::AtlasBuilder sixParticipants()
{
    test::AtlasBuilder atlas;
    atlas.province(QStringLiteral("1"), test::box(126, 36, 127, 38))
        .province(QStringLiteral("2"), test::box(127, 36, 128, 38))
        .cluster(QStringLiteral("c"), test::box(126.5, 36.5, 127.5, 37.5));
    for (int i = 0; i < 6; ++i) {
        const QString id = QStringLiteral("p%1").arg(i);
        atlas.participant(id, {126.6 + 0.15 * i, 37}).member(QStringLiteral("c"), id);
    }
    atlas.link(QStringLiteral("p0"), QStringLiteral("p1")).link(QStringLiteral("p4"), QStringLiteral("p5"));
    return atlas;
}

/// The same, and five clusters more; those after the third are without the first participant.
test::AtlasBuilder sixClusters()
{
    test::AtlasBuilder atlas = sixParticipants();
    for (int i = 1; i < 6; ++i) {
        const QString cluster = QStringLiteral("c%1").arg(i);
        atlas.cluster(cluster, test::box(126.5 + 0.01 * i, 36.5, 127.5, 37.5));
        for (int j = i > 2 ? 1 : 0; j < 6; ++j)
            atlas.member(cluster, QStringLiteral("p%1").arg(j));
    }
    return atlas;
}

ChangeSet moved(Tables &tables, Row participant, LonLat place)
{
    tables[TableId::Participants].setPoint(participant, ParticipantFields::Geom, place);
    ChangeSet changes;
    changes[TableId::Participants].updated.push_back({participant, 1U << ParticipantFields::Geom});
    return changes;
}

} // namespace

class TestAnalysisRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeMapFollowsAfterAPause()
    {
        const QTemporaryDir dir;
        session::TaskList tasks;
        AnalysisRunner runner(tasks);
        runner.setPatience(std::chrono::milliseconds(-1));
        Tables tables = *sixParticipants().snapshot();
        runner.restart(std::make_shared<const Tables>(tables), dir.filePath(QStringLiteral("derived.gpkg")));
        QTRY_VERIFY_WITH_TIMEOUT(runner.networkReport() && runner.derived() && tasks.tasks().empty(), patience);
        QCOMPARE(runner.networkReport()->links.crossProvince, 0);

        QSignalSpy network(&runner, &AnalysisRunner::networkChanged);
        QSignalSpy derived(&runner, &AnalysisRunner::derivedWritten);
        ChangeSet changes = moved(tables, 0, {127.8, 37});
        runner.follow(std::make_shared<const Tables>(tables), changes);
        QTRY_VERIFY_WITH_TIMEOUT(runner.isCurrent(0), patience);
        QCOMPARE(runner.report(0)->links.crossProvince, 1);
        changes = moved(tables, 5, {126.1, 37}); // the next one, whether the map has caught up or not
        runner.follow(std::make_shared<const Tables>(tables), changes);
        QTRY_VERIFY_WITH_TIMEOUT(runner.isCurrent(0), patience);
        QCOMPARE(runner.report(0)->links.crossProvince, 2);
        QTRY_COMPARE_WITH_TIMEOUT(runner.networkReport()->links.crossProvince, 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!network.isEmpty() && !derived.isEmpty() && tasks.tasks().empty(), patience);
        QCOMPARE(runner.pickIndex()->at({127.8, 37}, 0.01, 0.01).participants, std::vector<Row>{0});
        QCOMPARE(runner.pickIndex()->at({126.1, 37}, 0.01, 0.01).participants, std::vector<Row>{5});
    }

    void reportsThatWentComeBackTheSame()
    {
        const QTemporaryDir dir;
        session::TaskList tasks;
        AnalysisRunner runner(tasks);
        runner.setReportsKept(2);
        Tables tables = *sixClusters().snapshot();
        runner.restart(std::make_shared<const Tables>(tables), dir.filePath(QStringLiteral("derived.gpkg")));
        QTRY_VERIFY_WITH_TIMEOUT(runner.derived() && tasks.tasks().empty(), patience);
        for (Row cluster = 0; cluster < 6; ++cluster) { // of each, whatever is kept
            QVERIFY(runner.outline(cluster));
            QVERIFY(runner.outline(cluster)->participantFigures.empty());
        }

        const auto asked = [&runner](Row cluster) {
            std::shared_ptr<const crossing::ClusterReport> report;
            (void)QTest::qWaitFor([&] { return (report = runner.report(cluster)) != nullptr; }, patience);
            return report;
        };
        std::vector<QString> first;
        std::vector<std::shared_ptr<const crossing::ClusterReport>> held;
        for (Row cluster = 0; cluster < 6; ++cluster) {
            held.push_back(asked(cluster));
            QVERIFY(held.back());
            QVERIFY(!held.back()->participantFigures.empty());
            QVERIFY(runner.isCurrent(cluster));
            first.push_back(report::toText(*held.back(), QStringLiteral("en")));
        }
        QVERIFY(!runner.isCurrent(0)); // gave up its place
        QVERIFY(runner.isCurrent(5));
        QSignalSpy changed(&runner, &AnalysisRunner::reportsChanged);
        QVERIFY(!runner.report(0));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
        QCOMPARE(changed.front().front().value<std::vector<Row>>(), std::vector<Row>{0});
        for (Row cluster = 0; cluster < 6; ++cluster)
            QCOMPARE(report::toText(*asked(cluster), QStringLiteral("en")), first[cluster]);
    }

    void anEditReachesReportsThatWent()
    {
        const QTemporaryDir dir;
        session::TaskList tasks;
        AnalysisRunner runner(tasks);
        runner.setReportsKept(1);
        Tables tables = *sixClusters().snapshot();
        runner.restart(std::make_shared<const Tables>(tables), dir.filePath(QStringLiteral("derived.gpkg")));
        QTRY_VERIFY_WITH_TIMEOUT(runner.derived() && tasks.tasks().empty(), patience);
        const auto isCross = [&runner](Row cluster, std::int64_t links) {
            return QTest::qWaitFor(
                [&] {
                    const auto report = runner.report(cluster);
                    return report && runner.isCurrent(cluster) && report->links.crossProvince == links;
                },
                patience);
        };
        QVERIFY(isCross(0, 0));
        QVERIFY(isCross(3, 0)); // and the first one went
        const LonLat before = tables[TableId::Participants].point(0);
        for (const bool done : {true, false, true}) { // done, undone and done again
            const ChangeSet changes = moved(tables, 0, done ? LonLat{127.8, 37} : before);
            runner.follow(std::make_shared<const Tables>(tables), changes);
            QVERIFY(isCross(0, done ? 1 : 0));
            QVERIFY(isCross(3, 0));
            QTRY_VERIFY_WITH_TIMEOUT(tasks.tasks().empty(), patience);
            QCOMPARE(runner.outline(0)->provinces.front().participants, done ? 2 : 3);
        }
    }

    void aThresholdReachesReportsThatWent()
    {
        const QTemporaryDir dir;
        session::TaskList tasks;
        AnalysisRunner runner(tasks);
        runner.setReportsKept(1);
        runner.restart(sixClusters().snapshot(), dir.filePath(QStringLiteral("derived.gpkg")));
        QTRY_VERIFY_WITH_TIMEOUT(runner.derived() && tasks.tasks().empty(), patience);
        QVERIFY(runner.outline(4)->crosses);
        crossing::Settings settings;
        settings.sliverShare = 0.9;
        runner.setSettings(settings);
        QTRY_VERIFY_WITH_TIMEOUT(runner.report(4) && runner.isCurrent(4) && !runner.report(4)->crosses, patience);
        QTRY_VERIFY_WITH_TIMEOUT(tasks.tasks().empty() && !runner.outline(4)->crosses, patience);
    }

    void keptAreThoseAskedForLast()
    {
        session::KeptReports kept(2);
        const auto reportOf = [](Row cluster) {
            crossing::ClusterReport report;
            report.cluster = cluster;
            return std::make_shared<const crossing::ClusterReport>(report);
        };
        QVERIFY(kept.reserve(1));
        QVERIFY(kept.reserve(2));
        QVERIFY(!kept.reserve(3)); // nobody asked for it
        kept.put(reportOf(3));
        QVERIFY(!kept.find(3));
        kept.put(reportOf(1));
        kept.put(reportOf(2));
        QVERIFY(kept.ask(1));
        QVERIFY(!kept.ask(3));
        QVERIFY(kept.find(1) && !kept.find(2) && kept.hasPlace(3));
        kept.put(reportOf(3));
        QVERIFY(kept.ask(3) && kept.ask(1));
        kept.drop(1);
        QVERIFY(!kept.find(1) && kept.find(3));
        kept.clear();
        QVERIFY(!kept.find(3));
    }

    void stoppingEndsThePause()
    {
        const QTemporaryDir dir;
        session::TaskList tasks;
        AnalysisRunner runner(tasks);
        runner.setPatience(std::chrono::milliseconds(-1));
        Tables tables = *sixParticipants().snapshot();
        runner.restart(std::make_shared<const Tables>(tables), dir.filePath(QStringLiteral("derived.gpkg")));
        QTRY_VERIFY_WITH_TIMEOUT(runner.networkReport() && runner.derived() && tasks.tasks().empty(), patience);
        const ChangeSet changes = moved(tables, 0, {127.8, 37});
        runner.follow(std::make_shared<const Tables>(tables), changes);
        runner.stop();
        QSignalSpy network(&runner, &AnalysisRunner::networkChanged);
        QTest::qWait(100);
        QVERIFY(network.isEmpty() && tasks.tasks().empty());
        runner.restart(std::make_shared<const Tables>(tables), dir.filePath(QStringLiteral("derived.gpkg")));
        QTRY_VERIFY_WITH_TIMEOUT(runner.networkReport(), patience);
        QCOMPARE(runner.networkReport()->links.crossProvince, 1);
    }
};

QTEST_GUILESS_MAIN(TestAnalysisRunner)
#include "tst_analysis_runner.moc"
