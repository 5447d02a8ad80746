// SPDX-License-Identifier: GPL-2.0-or-later
// What is of the whole map waits for a pause between edits in large atlases; here for any pause at all.
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
