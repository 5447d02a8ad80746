// SPDX-License-Identifier: GPL-2.0-or-later
// Never lose work, as the session promises it: each step on the disk before the next, and what becomes of it when disk,
// folder or file fail.

#include "app/session/atlas_session.h"
#include "app/store/atlas_file.h"
#include "app/store/connection.h"
#include "tests/support/atlas_builder.h"
#include "tests/support/content_hash.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace atlas;
using namespace atlas::model;
using atlas::session::AtlasSession;
using atlas::test::box;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000; // ms; a bound for a broken run, not a measurement

Tables smallAtlas()
{
    test::AtlasBuilder atlas;
    atlas.province(QStringLiteral("11"), box(126, 36, 127, 38))
        .cluster(QStringLiteral("c1"), box(126.5, 36.5, 127.25, 37.5))
        .participant(QStringLiteral("a"), {126.6, 37})
        .participant(QStringLiteral("b"), {127.2, 37})
        .link(QStringLiteral("a"), QStringLiteral("b"));
    return std::move(atlas.tables());
}

Edit rename(const QString &name)
{
    Edit edit(QStringLiteral("Rename to %1").arg(name));
    edit.setCell(TableId::Clusters, 0, ClusterFields::Name, name);
    return edit;
}

/// So many rows that writing them takes its time.
Edit bulk(const Tables &tables, int rows)
{
    Table participants(TableId::Participants, tables.pool());
    for (int number = 0; number < rows; ++number) {
        const Row row = participants.appendRow();
        participants.setValue(row, ParticipantFields::Id, QStringLiteral("bulk %1").arg(number));
        participants.setValue(row, ParticipantFields::Geom, LonLat{126.5, 37});
    }
    Edit edit(QStringLiteral("Import"));
    edit.insertRows(std::move(participants));
    return edit;
}

/// A file system of one megabyte, gone at the end.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &place, unsigned long flags = 0) : m_place(QFile::encodeName(place))
    {
        m_mounted = QDir().mkpath(place) && ::mount("tmpfs", m_place.constData(), "tmpfs", flags, "size=1m") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_place.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_mounted; }
    void fill()
    {
        m_ballast.setFileName(QFile::decodeName(m_place) + QStringLiteral("/ballast"));
        QVERIFY(m_ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (m_ballast.write(QByteArray(4096, 'x')) == 4096)
            ;
    }
    void makeRoom() { QVERIFY(m_ballast.remove()); }

private:
    QByteArray m_place;
    QFile m_ballast;
    bool m_mounted = false;
};

} // namespace

class DurabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("state"))));
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("docs"))));
        m_path = m_folder->filePath(QStringLiteral("docs/a.gpkg"));
        Progress progress;
        auto opened = store::createAtlas(smallAtlas(), {}, progress);
        QVERIFY(opened.ok());
        QVERIFY(opened.value().copy->saveTo(m_path, progress).ok());
        opened.value().copy->discard();
        m_session = std::make_unique<AtlasSession>();
        crossing::Settings settings;
        settings.permutations = 9;
        m_session->setSettings(settings);
    }

    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    void theNextStepWaitsForTheOneBefore()
    {
        open();
        const QString working = m_session->scene(QStringLiteral("en")).layers.first().dataset;
        QVERIFY(m_session->apply(bulk(m_session->document().tables(), 20000)).ok());
        QVERIFY(m_session->isWriting());
        QVERIFY(m_session->apply(rename(QStringLiteral("after"))).ok());
        // What was before this step is on the disk, whatever of this step is.
        const auto reader = store::Connection::open(working, store::Connection::Mode::ReadOnly, working);
        QVERIFY(reader.ok());
        QCOMPARE(*reader->queryText("SELECT count(*) FROM participants"), QStringLiteral("20002"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isWriting(), patience);
        QCOMPARE(*reader->queryText("SELECT name FROM clusters WHERE fid = 1"), QStringLiteral("after"));
    }

    void aWindowDoesNotWaitLong()
    {
        open();
        m_session->setPatience(0ms);
        QVERIFY(m_session->apply(bulk(m_session->document().tables(), 20000)).ok());
        const auto refused = m_session->apply(rename(QStringLiteral("too early")));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.problem().sentence(),
                 QStringLiteral("The step before is still being written; try again in a moment"));
        // What a person typed waits its turn, and so do steps back, in the order they were asked for.
        QVERIFY(m_session->applyInTurn(rename(QStringLiteral("typed"))).ok());
        QVERIFY(m_session->applyInTurn(rename(QStringLiteral("undone again"))).ok());
        m_session->undo();
        QVERIFY(name() != QStringLiteral("typed"));
        QVERIFY(m_session->isWriting());
        QVERIFY(m_session->isModified());
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isWriting(), patience);
        QCOMPARE(name(), QStringLiteral("typed"));
        QCOMPARE(m_session->document().undoStack()->count(), 3);
        QCOMPARE(m_session->document().undoStack()->index(), 2);
    }

    void whatIsTypedDuringASaveIsKept()
    {
        open();
        QVERIFY(m_session->apply(rename(QStringLiteral("saved"))).ok());
        QSignalSpy saved(m_session.get(), &AtlasSession::saved);
        m_session->save();
        QVERIFY(m_session->isSaving());
        QVERIFY(!m_session->apply(rename(QStringLiteral("refused"))).ok());
        QVERIFY(m_session->applyInTurn(rename(QStringLiteral("typed"))).ok());
        QVERIFY(saved.wait(patience));
        QCOMPARE(nameIn(m_path), QStringLiteral("saved"));
        QTRY_COMPARE_WITH_TIMEOUT(name(), QStringLiteral("typed"), patience);
        QVERIFY(m_session->isModified());
        m_session->undo();
        QVERIFY(!m_session->isModified());
    }

    void aStepThatCanNotBeWrittenIsKeptAndStopsTheNext()
    {
        SmallDisk disk(m_folder->filePath(QStringLiteral("small")));
        if (!disk.isMounted())
            QSKIP("mounting a small file system needs more rights than this user has");
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("small/state"))));
        open();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->tasks().tasks().empty(), patience); // derived layers are written, too
        disk.fill();
        QSignalSpy failed(m_session.get(), &AtlasSession::storeFailed);
        QVERIFY(m_session->apply(bulk(m_session->document().tables(), 5000)).ok());
        QVERIFY(failed.wait(patience));
        QVERIFY(m_session->isUnwritten());
        QVERIFY(failed.first().first().value<Problem>().what.contains(QStringLiteral("the disk is full")));
        const auto refused = m_session->apply(rename(QStringLiteral("next")));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.problem().sentence(), QStringLiteral("The step before could not be written yet: the disk is "
                                                              "full; make room and try again"));
        // It can be saved elsewhere, whole.
        const QString elsewhere = m_folder->filePath(QStringLiteral("docs/elsewhere.gpkg"));
        QSignalSpy saved(m_session.get(), &AtlasSession::saved);
        QSignalSpy saveFailed(m_session.get(), &AtlasSession::saveFailed);
        m_session->saveAs(elsewhere);
        QTRY_VERIFY_WITH_TIMEOUT(saved.count() + saveFailed.count() > 0, patience);
        QVERIFY2(saveFailed.isEmpty(),
                 saveFailed.isEmpty() ? "" : qPrintable(saveFailed.first().first().value<Problem>().sentence()));
        QCOMPARE(hashOf(elsewhere), test::contentHash(m_session->document().tables()));
        QVERIFY(!m_session->isModified());
        // With room again, writing goes on.
        disk.makeRoom();
        m_session->writeAgain();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isUnwritten() && !m_session->isWriting(), patience);
        QVERIFY(m_session->apply(rename(QStringLiteral("next"))).ok());
        m_session.reset(); // gone before its disk is
    }

    void aStepThatCanNotBeWrittenCanBeUndone()
    {
        SmallDisk disk(m_folder->filePath(QStringLiteral("small")));
        if (!disk.isMounted())
            QSKIP("mounting a small file system needs more rights than this user has");
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("small/state"))));
        open();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->tasks().tasks().empty(), patience);
        disk.fill();
        QSignalSpy failed(m_session.get(), &AtlasSession::storeFailed);
        QVERIFY(m_session->apply(bulk(m_session->document().tables(), 5000)).ok());
        QVERIFY(failed.wait(patience));
        m_session->undo();
        QCOMPARE(m_session->document().tables()[TableId::Participants].aliveCount(), std::size_t{2});
        m_session.reset();
    }

    void aFullDiskUnderTheFileLosesNothing()
    {
        SmallDisk disk(m_folder->filePath(QStringLiteral("usb")));
        if (!disk.isMounted())
            QSKIP("mounting a small file system needs more rights than this user has");
        const QString path = m_folder->filePath(QStringLiteral("usb/a.gpkg"));
        QVERIFY(QFile::copy(m_path, path));
        m_path = path;
        open();
        QVERIFY(m_session->apply(bulk(m_session->document().tables(), 30000)).ok());
        QSignalSpy failed(m_session.get(), &AtlasSession::saveFailed);
        m_session->save();
        QVERIFY(failed.wait(patience));
        QVERIFY(failed.first().first().value<Problem>().sentence().endsWith(
            QStringLiteral("the disk is full; make room and try again")));
        QVERIFY(m_session->isModified());
        QCOMPARE(nameIn(path), QStringLiteral("클러스터 c1")); // the old file, whole
        saveElsewhere();
    }

    void aReadOnlyFolderLosesNothing()
    {
        open();
        QVERIFY(m_session->apply(rename(QStringLiteral("kept"))).ok());
        const QString place = m_folder->filePath(QStringLiteral("ro"));
        std::unique_ptr<SmallDisk> disk;
        if (::geteuid() == 0) { // whom permissions don't keep from writing
            disk = std::make_unique<SmallDisk>(place, MS_RDONLY);
            if (!disk->isMounted())
                QSKIP("mounting a small file system needs more rights than this user has");
        } else {
            QVERIFY(QDir().mkpath(place));
            QCOMPARE(::chmod(QFile::encodeName(place).constData(), 0500), 0);
        }
        QSignalSpy failed(m_session.get(), &AtlasSession::saveFailed);
        m_session->saveAs(place + QStringLiteral("/a.gpkg"));
        QVERIFY(failed.wait(patience));
        QVERIFY2(failed.first().first().value<Problem>().sentence().contains(QStringLiteral("choose another place")),
                 qPrintable(failed.first().first().value<Problem>().sentence()));
        QCOMPARE(m_session->filePath(), m_path);
        saveElsewhere();
    }

    void aVanishedFolderLosesNothing()
    {
        open();
        QVERIFY(m_session->apply(rename(QStringLiteral("kept"))).ok());
        QVERIFY(QDir().rename(m_folder->filePath(QStringLiteral("docs")), m_folder->filePath(QStringLiteral("away"))));
        QSignalSpy failed(m_session.get(), &AtlasSession::saveFailed);
        QSignalSpy changed(m_session.get(), &AtlasSession::fileChangedOnDisk);
        m_session->save();
        QVERIFY(failed.wait(patience));
        QVERIFY(changed.isEmpty());
        QCOMPARE(failed.first().first().value<Problem>().sentence(),
                 m_path + QStringLiteral(": the folder is not there any more; connect its drive again, or save "
                                         "elsewhere"));
        QVERIFY(m_session->isModified());
        QVERIFY(m_session->apply(rename(QStringLiteral("goes on"))).ok());
        // It comes back: the same save now works, and does not take the file for changed.
        QVERIFY(QDir().rename(m_folder->filePath(QStringLiteral("away")), m_folder->filePath(QStringLiteral("docs"))));
        QSignalSpy saved(m_session.get(), &AtlasSession::saved);
        m_session->save();
        QVERIFY(saved.wait(patience));
        QCOMPARE(nameIn(m_path), QStringLiteral("goes on"));
    }

    void aMovedFileIsNotTakenForAChangedOne()
    {
        open();
        QVERIFY(m_session->apply(rename(QStringLiteral("kept"))).ok());
        QVERIFY(QFile::rename(m_path, m_path + QStringLiteral(".moved")));
        QSignalSpy gone(m_session.get(), &AtlasSession::fileGoneFromDisk);
        m_session->save();
        QVERIFY(gone.wait(patience));
        QVERIFY(!QFile::exists(m_path)); // asked first
        QSignalSpy saved(m_session.get(), &AtlasSession::saved);
        m_session->overwriteChangedFile();
        QVERIFY(saved.wait(patience));
        QCOMPARE(nameIn(m_path), QStringLiteral("kept"));
    }

    void aChangedFileIsAskedAbout()
    {
        open();
        QVERIFY(m_session->apply(rename(QStringLiteral("mine"))).ok());
        {
            const auto other = store::Connection::open(m_path, store::Connection::Mode::ReadWrite, m_path);
            QVERIFY(other.ok());
            QVERIFY(other->execute("UPDATE clusters SET name = 'theirs'").ok());
        }
        QSignalSpy changed(m_session.get(), &AtlasSession::fileChangedOnDisk);
        m_session->save();
        QVERIFY(changed.wait(patience));
        QCOMPARE(nameIn(m_path), QStringLiteral("theirs"));
        QVERIFY(m_session->isModified());
        saveElsewhere();
        QCOMPARE(nameIn(m_path), QStringLiteral("theirs"));
    }

    void undoSurvivesSaveAndTheSavedMarkIsRight()
    {
        open();
        QVERIFY(!m_session->isModified());
        QVERIFY(m_session->apply(rename(QStringLiteral("one"))).ok());
        QVERIFY(m_session->apply(rename(QStringLiteral("two"))).ok());
        QSignalSpy saved(m_session.get(), &AtlasSession::saved);
        m_session->save();
        QVERIFY(saved.wait(patience));
        QVERIFY(!m_session->isModified());
        QCOMPARE(m_session->document().undoStack()->count(), 2);
        m_session->undo();
        QCOMPARE(name(), QStringLiteral("one"));
        QVERIFY(m_session->isModified());
        m_session->undo();
        QVERIFY(m_session->isModified()); // as opened, but not as saved
        m_session->redo();
        m_session->redo();
        QCOMPARE(name(), QStringLiteral("two"));
        QVERIFY(!m_session->isModified());
        m_session->undo();
        QVERIFY(m_session->apply(rename(QStringLiteral("three"))).ok()); // what was saved can't be reached any more
        m_session->undo();
        QVERIFY(m_session->isModified());
        m_session->goToStep(0);
        QVERIFY(m_session->isModified());
        m_session->save();
        QVERIFY(saved.wait(patience));
        QVERIFY(!m_session->isModified());
        m_session->goToStep(2);
        QCOMPARE(name(), QStringLiteral("three"));
        QVERIFY(m_session->isModified());
    }

    void theJournalSaysWhatWouldComeBack()
    {
        open();
        QVERIFY(m_session->apply(rename(QStringLiteral("one"))).ok());
        QVERIFY(m_session->apply(bulk(m_session->document().tables(), 12)).ok());
        m_session->undo();
        m_session->redo();
        QVERIFY(m_session->apply(rename(QStringLiteral("two"))).ok());
        m_session->goToStep(0);
        m_session.reset(); // as if the program had ended
        const auto copies = AtlasSession::recoverable();
        QCOMPARE(copies.size(), std::size_t{1});
        const store::JournalSummary &journal = copies.front().journal;
        QCOMPARE(journal.steps, std::size_t{6});
        QCOMPARE(journal.last.size(), std::size_t{6});
        const auto counts = [](const store::JournalStep &step, TableId table) {
            return step.rows[static_cast<std::size_t>(table)];
        };
        QCOMPARE(journal.last[0].text, QStringLiteral("Rename to one"));
        QVERIFY(counts(journal.last[0], TableId::Clusters) == (store::RowCounts{0, 0, 1}));
        QVERIFY(journal.last[0].time.isValid());
        QVERIFY(counts(journal.last[1], TableId::Participants) == (store::RowCounts{12, 0, 0}));
        QVERIFY(journal.last[2].way == StepWay::Undone && journal.last[3].way == StepWay::Redone);
        QVERIFY(journal.last[5].way == StepWay::Undone);
        QCOMPARE(journal.last[5].steps, 3);
        m_session = std::make_unique<AtlasSession>();
        m_session->recover(copies.front());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->hasAtlas(), patience);
        QVERIFY(m_session->apply(rename(QStringLiteral("saved"))).ok());
        QSignalSpy saved(m_session.get(), &AtlasSession::saved);
        m_session->save();
        QVERIFY(saved.wait(patience));
        QVERIFY(m_session->apply(rename(QStringLiteral("since"))).ok());
        m_session.reset();
        const auto since = AtlasSession::recoverable();
        QCOMPARE(since.size(), std::size_t{1});
        QCOMPARE(since.front().journal.steps, std::size_t{1}); // what the save took needs no recovery
        QCOMPARE(since.front().journal.last.front().text, QStringLiteral("Rename to since"));
    }

private:
    void open()
    {
        m_session->open(m_path);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->hasAtlas() && !m_session->isBusy(), patience);
    }

    QString name() const { return m_session->document().tables()[TableId::Clusters].text(0, ClusterFields::Name); }

    static QString nameIn(const QString &path)
    {
        Progress progress;
        const auto read = store::readAtlas(path, progress);
        return read ? read->tables[TableId::Clusters].text(0, ClusterFields::Name) : read.problem().sentence();
    }

    static QByteArray hashOf(const QString &path)
    {
        Progress progress;
        const auto read = store::readAtlas(path, progress);
        return read ? test::contentHash(read->tables) : QByteArray();
    }

    void saveElsewhere()
    {
        const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere.gpkg"));
        QSignalSpy saved(m_session.get(), &AtlasSession::saved);
        m_session->saveAs(elsewhere);
        QVERIFY(saved.wait(patience));
        QCOMPARE(hashOf(elsewhere), test::contentHash(m_session->document().tables()));
        QVERIFY(!m_session->isModified());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AtlasSession> m_session;
    QString m_path;
};

QTEST_GUILESS_MAIN(DurabilityTest)
#include "tst_durability.moc"
