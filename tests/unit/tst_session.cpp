// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/atlas_session.h"
#include "app/session/scene_builder.h"
#include "app/store/atlas_file.h"
#include "tests/support/atlas_builder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace atlas;
using namespace atlas::model;
using atlas::session::AtlasSession;
using atlas::test::box;

namespace {

constexpr int patience = 20000; // ms; a bound for a broken run, not a measurement

/// Two provinces, one cluster that crosses, three members.
Tables smallAtlas()
{
    test::AtlasBuilder atlas;
    atlas.province(QStringLiteral("11"), box(126, 36, 127, 38))
        .province(QStringLiteral("31"), box(127, 36, 128, 38))
        .cluster(QStringLiteral("c1"), box(126.5, 36.5, 127.25, 37.5))
        .cluster(QStringLiteral("c2"), box(127.5, 36.5, 127.75, 37.5))
        .participant(QStringLiteral("a"), {126.6, 37})
        .participant(QStringLiteral("b"), {127.2, 37})
        .member(QStringLiteral("c1"), QStringLiteral("a"))
        .member(QStringLiteral("c1"), QStringLiteral("b"))
        .link(QStringLiteral("a"), QStringLiteral("b"));
    return std::move(atlas.tables());
}

QString writtenTo(const QTemporaryDir &dir, const QString &name)
{
    const QString path = dir.filePath(name);
    Progress progress;
    auto opened = store::createAtlas(smallAtlas(), {}, progress);
    if (!opened.ok() || !opened.value().copy->saveTo(path, progress).ok())
        return {};
    opened.value().copy->discard();
    return path;
}

bool isReady(const AtlasSession &session)
{
    return session.clusterReport(0) && session.isClusterReportCurrent(0) && session.networkReport();
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingGivesReportsSceneAndIndex()
    {
        const QTemporaryDir dir;
        AtlasSession session;
        QSignalSpy opened(&session, &AtlasSession::opened);
        session.open(writtenTo(dir, QStringLiteral("a.gpkg")));
        QVERIFY(session.isBusy());
        QVERIFY(opened.wait(patience));
        QVERIFY(!session.isBusy() && session.hasAtlas() && !session.isModified());
        QTRY_VERIFY_WITH_TIMEOUT(isReady(session), patience);
        QVERIFY(session.clusterReport(0)->crosses);
        QVERIFY(!session.clusterReport(1)->crosses);
        QCOMPARE(session.networkReport()->links.crossProvince, 1);
        QCOMPARE(session.provinceOf(0), QStringLiteral("11"));
        QVERIFY(session.pickIndex());
        QCOMPARE(session.pickIndex()->at({126.6, 37}, 0.01, 0.01).participants.size(), std::size_t{1});
        QTRY_VERIFY_WITH_TIMEOUT(session.tasks().tasks().empty(), patience);

        const maps::MapScene scene = session.scene(QStringLiteral("ko"));
        QCOMPARE(scene.layers.first().role, maps::LayerRole::Provinces);
        QCOMPARE(scene.layers.last().role, maps::LayerRole::Brokers);
        for (const maps::SceneLayer &layer : scene.layers)
            QVERIFY2(QFile::exists(layer.dataset), qPrintable(layer.dataset));
    }

    void anEditIsFollowedByItsReport()
    {
        const QTemporaryDir dir;
        AtlasSession session;
        session.open(writtenTo(dir, QStringLiteral("a.gpkg")));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(session), patience);

        Edit edit(QStringLiteral("move"));
        edit.setCell(TableId::Clusters, 0, ClusterFields::Geom, Value(box(126.2, 36.5, 126.8, 37.5)));
        QVERIFY(session.apply(std::move(edit)));
        QVERIFY(session.isModified());
        QTRY_VERIFY_WITH_TIMEOUT(!session.clusterReport(0)->crosses && isReady(session), patience);
        session.document().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(session.clusterReport(0)->crosses, patience);
        QVERIFY(!session.isModified());
    }

    void participantsThatMoveChangeTheirClusterOnly()
    {
        const QTemporaryDir dir;
        AtlasSession session;
        session.open(writtenTo(dir, QStringLiteral("a.gpkg")));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(session) && session.tasks().tasks().empty(), patience);
        const auto other = session.clusterReport(1);

        Edit edit(QStringLiteral("move"));
        edit.setCell(TableId::Participants, 1, ParticipantFields::Geom, Value(LonLat{126.7, 37}));
        QVERIFY(session.apply(std::move(edit)));
        QTRY_COMPARE_WITH_TIMEOUT(session.clusterReport(0)->links.withinProvince, 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(session.tasks().tasks().empty(), patience);
        QCOMPARE(session.clusterReport(1), other); // the very same report
        QCOMPARE(session.networkReport()->links.crossProvince, 0);
        QCOMPARE(session.provinceOf(1), QStringLiteral("11"));
    }

    void savedAtlasComesBack()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("saved.gpkg"));
        {
            AtlasSession session;
            session.open(writtenTo(dir, QStringLiteral("a.gpkg")));
            QTRY_VERIFY_WITH_TIMEOUT(session.hasAtlas(), patience);
            Edit edit(QStringLiteral("rename"));
            edit.setCell(TableId::Clusters, 0, ClusterFields::Name, Value(QStringLiteral("새 이름")));
            QVERIFY(session.apply(std::move(edit)));
            QSignalSpy saved(&session, &AtlasSession::saved);
            session.saveAs(path);
            QVERIFY(saved.wait(patience));
            QVERIFY(!session.isModified());
            QCOMPARE(session.filePath(), path);
            session.close();
        }
        AtlasSession session;
        session.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(session.hasAtlas(), patience);
        QCOMPARE(session.document().tables()[TableId::Clusters].text(0, ClusterFields::Name),
                 QStringLiteral("새 이름"));
        QCOMPARE(session.title(QStringLiteral("ko")), QStringLiteral("시험"));
    }

    void whatCannotBeOpenedLeavesTheOpenAtlasAlone()
    {
        const QTemporaryDir dir;
        QFile bad(dir.filePath(QStringLiteral("bad.gpkg")));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("not a database");
        bad.close();
        AtlasSession session;
        session.open(writtenTo(dir, QStringLiteral("a.gpkg")));
        QTRY_VERIFY_WITH_TIMEOUT(session.hasAtlas() && !session.isBusy(), patience);
        QSignalSpy failed(&session, &AtlasSession::openFailed);
        session.open(bad.fileName());
        QVERIFY(failed.wait(patience));
        QVERIFY(failed.first().first().value<Problem>().sentence().contains(QStringLiteral("bad.gpkg")));
        QVERIFY(session.hasAtlas());
        QCOMPARE(session.document().tables()[TableId::Clusters].aliveCount(), std::size_t{2});
    }

    void secondOpenerIsTold()
    {
        const QTemporaryDir dir;
        const QString path = writtenTo(dir, QStringLiteral("a.gpkg"));
        AtlasSession first;
        first.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(first.hasAtlas(), patience);
        AtlasSession second;
        QSignalSpy locked(&second, &AtlasSession::lockedByOther);
        second.open(path);
        QVERIFY(locked.wait(patience));
        QVERIFY(!second.hasAtlas());
        second.openForLooking(path);
        QTRY_VERIFY_WITH_TIMEOUT(second.hasAtlas(), patience);
        QVERIFY(second.isReadOnly());
    }

    void unsavedWorkIsOfferedAgain()
    {
        const QTemporaryDir dir;
        for (const store::RecoverableCopy &left : AtlasSession::recoverable()) // by the tests before
            AtlasSession::discardRecoverable(left);
        {
            AtlasSession session;
            session.open(writtenTo(dir, QStringLiteral("a.gpkg")));
            QTRY_VERIFY_WITH_TIMEOUT(session.hasAtlas(), patience);
            Edit edit(QStringLiteral("rename"));
            edit.setCell(TableId::Clusters, 0, ClusterFields::Name, Value(QStringLiteral("미저장")));
            QVERIFY(session.apply(std::move(edit)));
        } // neither saved nor closed: as if the program had ended
        const auto copies = AtlasSession::recoverable();
        QCOMPARE(copies.size(), std::size_t{1});
        AtlasSession session;
        session.recover(copies.front());
        QTRY_VERIFY_WITH_TIMEOUT(session.hasAtlas(), patience);
        QVERIFY(session.isModified());
        QCOMPARE(session.document().tables()[TableId::Clusters].text(0, ClusterFields::Name), QStringLiteral("미저장"));
        session.close();
        QTRY_VERIFY_WITH_TIMEOUT(AtlasSession::recoverable().empty(), patience);
    }

    void editsThatArriveWhileAnAnalysisEndsAreAllFollowed()
    {
        const QTemporaryDir dir;
        AtlasSession session;
        session.open(writtenTo(dir, QStringLiteral("a.gpkg")));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(session), patience);
        bool crossing = false;
        for (int round = 0; round < 60; ++round) {
            Edit edit(QStringLiteral("move"));
            crossing = round % 2 == 0;
            edit.setCell(TableId::Clusters, 1, ClusterFields::Geom,
                         Value(crossing ? box(126.8, 36.5, 127.75, 37.5) : box(127.5, 36.5, 127.75, 37.5)));
            QVERIFY(session.apply(std::move(edit)));
            QTest::qWait(round % 7); // now and then just when a run ends
        }
        QTRY_VERIFY_WITH_TIMEOUT(session.isClusterReportCurrent(1) && session.clusterReport(1)->crosses == crossing,
                                 patience);
    }

    void extentOfAnAtlasFollowsItsContent()
    {
        AtlasSession session;
        session.newAtlas(QStringLiteral("새 지도"));
        QTRY_VERIFY_WITH_TIMEOUT(session.hasAtlas() && !session.isBusy(), patience);
        QVERIFY(session.homeBox().isEmpty());
        Edit edit(QStringLiteral("add"));
        edit.insertRow(TableId::Clusters, {Value(box(126, 36, 127, 37)), Value(QStringLiteral("c"))});
        QVERIFY(session.apply(std::move(edit)));
        QCOMPARE(session.homeBox().west, 126.0);
        session.close();
    }

    void settingsChangeTheReports()
    {
        const QTemporaryDir dir;
        AtlasSession session;
        session.open(writtenTo(dir, QStringLiteral("a.gpkg")));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(session), patience);
        crossing::Settings settings;
        settings.sliverShare = 0.9;
        session.setSettings(settings);
        QTRY_VERIFY_WITH_TIMEOUT(!session.clusterReport(0)->crosses, patience);
    }

    void refusedEditChangesNothing()
    {
        const QTemporaryDir dir;
        AtlasSession session;
        session.open(writtenTo(dir, QStringLiteral("a.gpkg")));
        QTRY_VERIFY_WITH_TIMEOUT(session.hasAtlas(), patience);
        Edit edit(QStringLiteral("same id"));
        edit.setCell(TableId::Clusters, 0, ClusterFields::Id, Value(QStringLiteral("c2")));
        QVERIFY(!session.apply(std::move(edit)));
        QVERIFY(!session.isModified());
    }

    void homeBoxHoldsClustersAndParticipants()
    {
        const LonLatBox home = session::homeBoxOf(smallAtlas());
        QCOMPARE(home.west, 126.5);
        QCOMPARE(home.east, 127.75);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
