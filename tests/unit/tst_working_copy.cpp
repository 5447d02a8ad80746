// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/document.h"
#include "app/store/atlas_file.h"
#include "app/store/connection.h"
#include "tests/unit/table_fixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

using namespace atlas;
using store::IfChanged;

namespace {

/// An atlas open for work, wired as a session does it: each change of the document is committed.
class Work
{
public:
    explicit Work(store::OpenedAtlas opened) : m_copy(std::move(opened.copy))
    {
        m_document.reset(std::move(opened.tables));
        QObject::connect(&m_document, &model::Document::changed, [this](const model::ChangeSet &changes) {
            const model::Result<void> done = m_copy->commit(changes, m_document.tables());
            m_lastCommit = done ? QString() : done.problem().sentence();
        });
    }

    model::Document &document() { return m_document; }
    store::WorkingCopy &copy() { return *m_copy; }
    const QString &lastCommit() const { return m_lastCommit; }

private:
    std::unique_ptr<store::WorkingCopy> m_copy;
    model::Document m_document;
    QString m_lastCommit;
};

store::OpenOptions options(const QTemporaryDir &folder)
{
    return {folder.filePath(QStringLiteral("state")), false};
}

model::Result<store::OpenedAtlas> create(const QTemporaryDir &folder, int rows)
{
    model::Progress progress;
    return store::createAtlas(test::filledTables(rows), options(folder), progress);
}

QString saveNew(const QTemporaryDir &folder, const QString &name, int rows)
{
    model::Progress progress;
    auto opened = create(folder, rows);
    if (!opened)
        return opened.problem().sentence();
    const auto saved = opened->copy->saveTo(folder.filePath(name), progress);
    return saved ? QString() : saved.problem().sentence();
}

model::Result<store::OpenedAtlas> open(const QTemporaryDir &folder, const QString &name)
{
    model::Progress progress;
    return store::openAtlas(folder.filePath(name), options(folder), progress);
}

QString differenceToFile(const model::Tables &tables, const QString &path)
{
    model::Progress progress;
    const auto read = store::readAtlas(path, progress);
    if (!read)
        return read.problem().sentence();
    if (!read->warnings.empty())
        return read->warnings.front().sentence();
    return test::differenceOf(tables, read->tables);
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

private:
    QByteArray m_place;
    bool m_mounted = false;
};

void runSql(const QString &path, const char *sql)
{
    const auto connection = store::Connection::open(path, store::Connection::Mode::ReadWrite, path);
    QVERIFY(connection.ok());
    const auto done = connection->execute(sql);
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.problem().sentence()));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

model::Edit renameCluster(int number)
{
    model::Edit edit(QStringLiteral("rename"));
    edit.setCell(model::TableId::Clusters, 0, model::ClusterFields::Name, QStringLiteral("name %1").arg(number));
    return edit;
}

#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto &outcome = (expression);                                                                            \
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.problem().sentence()));                          \
    } while (false)

} // namespace

class WorkingCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsWhatItIsGiven();
    void commitsEveryKindOfChange();
    void savesWhatWasCommitted();
    void samePermissionsAndLinksKept();
    void savingIsRefusedInAReadOnlyFolder();
    void savingToAFullDiskKeepsTheOldFile();
    void aFullStateDiskLosesNothing();
    void cancelledSaveChangesNothing();
    void secondOpenerIsTold();
    void aChangeOnDiskIsNoticed();
    void aTargetInUseElsewhereIsNotReplaced();
    void foreignContentIsKept();
    void unreadableCellsAreKept();
    void anOlderLayoutIsCompleted();
    void aNewerFormatIsRefused();
    void aSpoiltFormatVersionIsNamed();
    void strangersAreRefused();
    void foreignTriggersDoNotRun();
    void anotherReaderSeesCommits();
    void killedProgramsWorkIsRecovered();
    void unsavedWorkIsLeftAndSavedWorkIsNot();
    void sameContentGivesTheSameBytes();
    void gdalOpensIt();
};

void WorkingCopyTest::createsWhatItIsGiven()
{
    const QTemporaryDir folder;
    auto opened = create(folder, 3);
    VERIFY_OK(opened);
    QCOMPARE(opened->tables.setting(QStringLiteral("format_version")), QStringLiteral("1"));
    QCOMPARE(differenceToFile(opened->tables, opened->copy->path()), QString());
    QVERIFY(!opened->copy->hasUnsavedCommits());
    QVERIFY(opened->copy->target().isEmpty());
    struct stat status;
    QCOMPARE(::stat(QFile::encodeName(opened->copy->folder()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0700U);
}

void WorkingCopyTest::commitsEveryKindOfChange()
{
    const QTemporaryDir folder;
    auto opened = create(folder, 6);
    VERIFY_OK(opened);
    Work work(std::move(opened).value());
    std::mt19937 random(7);
    for (int step = 1; step <= 40; ++step) {
        model::Document &document = work.document();
        const auto choice = static_cast<unsigned>(random() % 4);
        if (choice == 0 && document.undoStack()->canUndo())
            document.undoStack()->undo();
        else if (choice == 1 && document.undoStack()->canRedo())
            document.undoStack()->redo();
        else
            VERIFY_OK(document.apply(test::randomEdit(document.tables(), random, step)));
        QCOMPARE(work.lastCommit(), QString());
        QCOMPARE(differenceToFile(document.tables(), work.copy().path()), QString());
    }
    while (work.document().undoStack()->canUndo())
        work.document().undoStack()->undo();
    QCOMPARE(differenceToFile(work.document().tables(), work.copy().path()), QString());
    work.copy().discard();
}

void WorkingCopyTest::savesWhatWasCommitted()
{
    const QTemporaryDir folder;
    QCOMPARE(saveNew(folder, QStringLiteral("a.gpkg"), 3), QString());
    auto opened = open(folder, QStringLiteral("a.gpkg"));
    VERIFY_OK(opened);
    Work work(std::move(opened).value());
    const QByteArray before = bytesOf(folder.filePath(QStringLiteral("a.gpkg")));
    VERIFY_OK(work.document().apply(renameCluster(1)));
    QVERIFY(work.copy().hasUnsavedCommits());
    QCOMPARE(bytesOf(folder.filePath(QStringLiteral("a.gpkg"))), before);
    model::Progress progress;
    VERIFY_OK(work.copy().saveTo(work.copy().target(), progress));
    QVERIFY(!work.copy().hasUnsavedCommits());
    QCOMPARE(differenceToFile(work.document().tables(), folder.filePath(QStringLiteral("a.gpkg"))), QString());
    // Editing goes on after a save, and under another name.
    VERIFY_OK(work.document().apply(renameCluster(2)));
    VERIFY_OK(work.copy().saveTo(folder.filePath(QStringLiteral("b.gpkg")), progress));
    QCOMPARE(differenceToFile(work.document().tables(), folder.filePath(QStringLiteral("b.gpkg"))), QString());
    QCOMPARE(work.copy().target(), QFileInfo(folder.filePath(QStringLiteral("b.gpkg"))).canonicalFilePath());
    const QStringList left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(left, QStringList({QStringLiteral("a.gpkg"), QStringLiteral("b.gpkg")}));
    QCOMPARE(bytesOf(folder.filePath(QStringLiteral("b.gpkg"))).mid(18, 2), QByteArray("\x01\x01")); // one file, no log
}

void WorkingCopyTest::samePermissionsAndLinksKept()
{
    const QTemporaryDir folder;
    QCOMPARE(saveNew(folder, QStringLiteral("real.gpkg"), 1), QString());
    const QString real = folder.filePath(QStringLiteral("real.gpkg"));
    const QString link = folder.filePath(QStringLiteral("link.gpkg"));
    QVERIFY(QFile::link(real, link));
    QCOMPARE(::chmod(QFile::encodeName(real).constData(), 0640), 0);
    auto opened = open(folder, QStringLiteral("link.gpkg"));
    VERIFY_OK(opened);
    model::Progress progress;
    VERIFY_OK(opened->copy->saveTo(link, progress));
    struct stat status;
    QCOMPARE(::stat(QFile::encodeName(real).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0640U);
    QVERIFY(QFileInfo(link).isSymLink());
}

void WorkingCopyTest::savingIsRefusedInAReadOnlyFolder()
{
    const QTemporaryDir folder;
    auto opened = create(folder, 1);
    VERIFY_OK(opened);
    const QString place = folder.filePath(QStringLiteral("ro"));
    QString expected =
        QStringLiteral("there is no permission to write here; choose another place or change the permissions");
    std::unique_ptr<SmallDisk> disk;
    if (::geteuid() == 0) { // whom permissions don't keep from writing
        disk = std::make_unique<SmallDisk>(place, MS_RDONLY);
        if (!disk->isMounted())
            QSKIP("mounting a small file system needs more rights than this user has");
        expected = QStringLiteral("this place can only be read; choose another place");
    } else {
        QVERIFY(QDir().mkpath(place));
        QCOMPARE(::chmod(QFile::encodeName(place).constData(), 0500), 0);
    }
    model::Progress progress;
    const auto saved = opened->copy->saveTo(place + QStringLiteral("/a.gpkg"), progress);
    QVERIFY(!saved.ok());
    QCOMPARE(saved.problem().sentence(), place + QStringLiteral(": ") + expected);
}

void WorkingCopyTest::savingToAFullDiskKeepsTheOldFile()
{
    const QTemporaryDir folder;
    const QString disk = folder.filePath(QStringLiteral("disk"));
    const SmallDisk small(disk);
    if (!small.isMounted())
        QSKIP("mounting a small file system needs more rights than this user has");
    QFile old(disk + QStringLiteral("/a.gpkg"));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("precious");
    old.close();
    auto opened = create(folder, 4000);
    VERIFY_OK(opened);
    model::Progress progress;
    const auto saved = opened->copy->saveTo(old.fileName(), progress);
    const QByteArray content = bytesOf(old.fileName());
    const QStringList left = QDir(disk).entryList(QDir::Files | QDir::Hidden);
    QVERIFY(!saved.ok());
    QVERIFY2(saved.problem().sentence().endsWith(QStringLiteral("the disk is full; make room and try again")),
             qPrintable(saved.problem().sentence()));
    QCOMPARE(content, QByteArray("precious"));
    QCOMPARE(left, QStringList({QStringLiteral("a.gpkg")}));
}

void WorkingCopyTest::aFullStateDiskLosesNothing()
{
    const QTemporaryDir folder;
    const QString disk = folder.filePath(QStringLiteral("state"));
    const SmallDisk small(disk);
    if (!small.isMounted())
        QSKIP("mounting a small file system needs more rights than this user has");
    {
        auto opened = create(folder, 3);
        VERIFY_OK(opened);
        Work work(std::move(opened).value());
        QFile ballast(disk + QStringLiteral("/ballast"));
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(4096, 'x')) == 4096)
            ;
        int number = 0;
        do {
            model::Edit edit(QStringLiteral("notes"));
            edit.setCell(model::TableId::Clusters, 1, model::ClusterFields::Notes,
                         QString(20000, QChar(u'a' + number % 26)));
            VERIFY_OK(work.document().apply(edit));
        } while (work.lastCommit().isEmpty() && ++number < 100);
        QVERIFY2(work.lastCommit().contains(QStringLiteral("the disk is full")), qPrintable(work.lastCommit()));
        QVERIFY(work.copy().hasPendingChanges());
        VERIFY_OK(work.document().apply(renameCluster(5)));
        QVERIFY(work.copy().hasPendingChanges());
        model::Progress progress;
        QVERIFY(!work.copy().saveTo(folder.filePath(QStringLiteral("a.gpkg")), progress).ok());
        QVERIFY(ballast.remove());
        VERIFY_OK(work.copy().commit({}, work.document().tables()));
        QVERIFY(!work.copy().hasPendingChanges());
        QCOMPARE(differenceToFile(work.document().tables(), work.copy().path()), QString());
        work.copy().discard();
    }
}

void WorkingCopyTest::cancelledSaveChangesNothing()
{
    const QTemporaryDir folder;
    QCOMPARE(saveNew(folder, QStringLiteral("a.gpkg"), 3), QString());
    const QByteArray before = bytesOf(folder.filePath(QStringLiteral("a.gpkg")));
    auto opened = open(folder, QStringLiteral("a.gpkg"));
    VERIFY_OK(opened);
    Work work(std::move(opened).value());
    VERIFY_OK(work.document().apply(renameCluster(1)));
    model::Progress progress;
    progress.cancel();
    QVERIFY(!work.copy().saveTo(work.copy().target(), progress).ok());
    QCOMPARE(bytesOf(folder.filePath(QStringLiteral("a.gpkg"))), before);
    QVERIFY(work.copy().hasUnsavedCommits());
    work.copy().discard();
    QVERIFY(!QFileInfo::exists(work.copy().folder()));
}

void WorkingCopyTest::secondOpenerIsTold()
{
    const QTemporaryDir folder;
    QCOMPARE(saveNew(folder, QStringLiteral("a.gpkg"), 1), QString());
    auto first = open(folder, QStringLiteral("a.gpkg"));
    VERIFY_OK(first);
    QVERIFY(!first->copy->heldBy());
    auto second = open(folder, QStringLiteral("a.gpkg"));
    VERIFY_OK(second);
    QVERIFY(second->copy->heldBy().has_value());
    QCOMPARE(second->copy->heldBy()->pid, qint64{::getpid()});
    model::Progress progress;
    const auto saved = second->copy->saveTo(folder.filePath(QStringLiteral("a.gpkg")), progress);
    QVERIFY(!saved.ok());
    QVERIFY(saved.problem().what.contains(QString::number(::getpid())));
    VERIFY_OK(second->copy->saveTo(folder.filePath(QStringLiteral("b.gpkg")), progress));
    first.value().copy.reset();
    VERIFY_OK(second->copy->saveTo(folder.filePath(QStringLiteral("a.gpkg")), progress));
}

void WorkingCopyTest::aChangeOnDiskIsNoticed()
{
    const QTemporaryDir folder;
    QCOMPARE(saveNew(folder, QStringLiteral("a.gpkg"), 1), QString());
    const QString path = folder.filePath(QStringLiteral("a.gpkg"));
    auto opened = open(folder, QStringLiteral("a.gpkg"));
    VERIFY_OK(opened);
    QVERIFY(!opened->copy->targetChangedOnDisk());
    const QByteArray content = bytesOf(path);
    QFile same(path); // written again with the same content: no change
    QVERIFY(same.open(QIODevice::WriteOnly));
    same.write(content);
    same.close();
    QVERIFY(!opened->copy->targetChangedOnDisk());
    runSql(path, "UPDATE clusters SET notes = 'from elsewhere'");
    QVERIFY(opened->copy->targetChangedOnDisk());
    model::Progress progress;
    const QByteArray changed = bytesOf(path);
    QVERIFY(!opened->copy->saveTo(path, progress).ok());
    QCOMPARE(bytesOf(path), changed);
    VERIFY_OK(opened->copy->saveTo(path, progress, IfChanged::Overwrite));
    QVERIFY(!opened->copy->targetChangedOnDisk());
    QVERIFY(QFile::remove(path));
    QVERIFY(opened->copy->targetChangedOnDisk());
}

void WorkingCopyTest::aTargetInUseElsewhereIsNotReplaced()
{
    const QTemporaryDir folder;
    QCOMPARE(saveNew(folder, QStringLiteral("a.gpkg"), 1), QString());
    const QString path = folder.filePath(QStringLiteral("a.gpkg"));
    auto opened = open(folder, QStringLiteral("a.gpkg"));
    VERIFY_OK(opened);
    const auto other = store::Connection::open(path, store::Connection::Mode::ReadWrite, path);
    VERIFY_OK(other);
    VERIFY_OK(other->execute("PRAGMA journal_mode=WAL; UPDATE clusters SET notes = 'x'"));
    model::Progress progress;
    const auto saved = opened->copy->saveTo(path, progress, IfChanged::Overwrite);
    QVERIFY(!saved.ok());
    QVERIFY(saved.problem().what.contains(QStringLiteral("another program is writing")));
}

void WorkingCopyTest::foreignContentIsKept()
{
    const QTemporaryDir folder;
    QCOMPARE(saveNew(folder, QStringLiteral("a.gpkg"), 2), QString());
    const QString path = folder.filePath(QStringLiteral("a.gpkg"));
    runSql(path, "ALTER TABLE clusters ADD COLUMN mayor TEXT; UPDATE clusters SET mayor = 'Kim';"
                 "CREATE TABLE budget (id INTEGER PRIMARY KEY, won REAL); INSERT INTO budget VALUES (1, 641.8);"
                 "INSERT INTO layer_styles (styleName) VALUES ('mine')");
    auto opened = open(folder, QStringLiteral("a.gpkg"));
    VERIFY_OK(opened);
    QVERIFY(opened->warnings.empty());
    Work work(std::move(opened).value());
    model::Edit edit(QStringLiteral("remove"));
    edit.removeRows(model::TableId::Clusters, {0});
    VERIFY_OK(work.document().apply(edit));
    work.document().undoStack()->undo();
    VERIFY_OK(work.document().apply(renameCluster(3)));
    QCOMPARE(work.lastCommit(), QString());
    model::Progress progress;
    VERIFY_OK(work.copy().saveTo(path, progress));
    const auto saved = store::Connection::open(path, store::Connection::Mode::ReadOnly, path);
    VERIFY_OK(saved);
    QCOMPARE(*saved->queryText("SELECT group_concat(mayor) FROM clusters"), QStringLiteral("Kim,Kim"));
    QCOMPARE(*saved->queryText("SELECT won FROM budget"), QStringLiteral("641.8"));
    QCOMPARE(*saved->queryText("SELECT styleName FROM layer_styles"), QStringLiteral("mine"));
}

void WorkingCopyTest::unreadableCellsAreKept()
{
    const QTemporaryDir folder;
    QCOMPARE(saveNew(folder, QStringLiteral("a.gpkg"), 2), QString());
    const QString path = folder.filePath(QStringLiteral("a.gpkg"));
    runSql(path, "UPDATE clusters SET geom = x'475000010000', industry = x'00ff' WHERE fid = 1;"
                 "UPDATE participants SET employees = 'about 50', geom = NULL WHERE fid = 2");
    auto opened = open(folder, QStringLiteral("a.gpkg"));
    VERIFY_OK(opened);
    QCOMPARE(opened->warnings.size(), std::size_t{3});
    QVERIFY(opened->warnings.front().sentence().contains(QStringLiteral("table clusters, row 1: \"geom\"")));
    Work work(std::move(opened).value());
    QVERIFY(!work.document().tables()[model::TableId::Clusters].shape(0));
    model::Edit edit(QStringLiteral("remove"));
    edit.removeRows(model::TableId::Clusters, {0});
    VERIFY_OK(work.document().apply(edit));
    work.document().undoStack()->undo();
    VERIFY_OK(work.document().apply(renameCluster(3)));
    QCOMPARE(work.lastCommit(), QString());
    model::Progress progress;
    VERIFY_OK(work.copy().saveTo(path, progress));
    const auto saved = store::Connection::open(path, store::Connection::Mode::ReadOnly, path);
    VERIFY_OK(saved);
    QCOMPARE(*saved->queryText("SELECT hex(geom) || hex(industry) || name FROM clusters WHERE fid = 1"),
             QStringLiteral("47500001000000FFname 3"));
    QCOMPARE(*saved->queryText("SELECT employees FROM participants WHERE fid = 2"), QStringLiteral("about 50"));
}

void WorkingCopyTest::anOlderLayoutIsCompleted()
{
    const QTemporaryDir folder;
    QCOMPARE(saveNew(folder, QStringLiteral("a.gpkg"), 2), QString());
    const QString path = folder.filePath(QStringLiteral("a.gpkg"));
    runSql(path, "ALTER TABLE clusters DROP COLUMN notes; DROP TABLE scenes; DROP TABLE recipes; DROP TABLE "
                 "employment; DROP TABLE zones; "
                 "DROP TABLE rtree_zones_geom; DELETE FROM gpkg_geometry_columns WHERE table_name = 'zones'; "
                 "DELETE FROM gpkg_extensions WHERE table_name = 'zones'; "
                 "DELETE FROM gpkg_contents WHERE table_name IN ('scenes', 'recipes', 'zones', 'employment')");
    const QByteArray before = bytesOf(path);
    auto opened = open(folder, QStringLiteral("a.gpkg"));
    VERIFY_OK(opened);
    QCOMPARE(bytesOf(path), before); // migrated on the copy
    Work work(std::move(opened).value());
    model::Edit edit(QStringLiteral("note"));
    edit.setCell(model::TableId::Clusters, 0, model::ClusterFields::Notes, QStringLiteral("new"));
    edit.insertRow(model::TableId::Scenes, {QStringLiteral("s1")});
    const auto core = work.document().tables()[model::TableId::Clusters].value(0, model::ClusterFields::Geom);
    edit.insertRow(model::TableId::Zones, {core, QStringLiteral("c1"), QStringLiteral("core")});
    edit.insertRow(model::TableId::Employment, {QStringLiteral("11"), QStringLiteral("C26"), 120.0});
    VERIFY_OK(work.document().apply(edit));
    QCOMPARE(work.lastCommit(), QString());
    QCOMPARE(differenceToFile(work.document().tables(), work.copy().path()), QString());
    work.copy().discard();
}

void WorkingCopyTest::aNewerFormatIsRefused()
{
    const QTemporaryDir folder;
    QCOMPARE(saveNew(folder, QStringLiteral("a.gpkg"), 1), QString());
    const QString path = folder.filePath(QStringLiteral("a.gpkg"));
    runSql(path, "UPDATE atlas SET value = '2' WHERE key = 'format_version'");
    const auto opened = open(folder, QStringLiteral("a.gpkg"));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.problem().sentence(),
             path + QStringLiteral(": the atlas has format version 2, but this program knows versions up to 1; "
                                   "open it with a newer Cluster Atlas"));
}

void WorkingCopyTest::aSpoiltFormatVersionIsNamed()
{
    const QTemporaryDir folder;
    QCOMPARE(saveNew(folder, QStringLiteral("a.gpkg"), 1), QString());
    const QString path = folder.filePath(QStringLiteral("a.gpkg"));
    const auto sentence = [&] {
        const auto opened = open(folder, QStringLiteral("a.gpkg"));
        return opened ? QStringLiteral("opened") : opened.problem().sentence().mid(path.size() + 2);
    };
    const QString remedy = QStringLiteral("; use a backup copy, or have somebody set format_version to 1 there");
    runSql(path, "UPDATE atlas SET value = 'eins' WHERE key = 'format_version'");
    QCOMPARE(sentence(), QStringLiteral("atlas: \"eins\" is no format version") + remedy);
    runSql(path, "UPDATE atlas SET value = '-3' WHERE key = 'format_version'");
    QCOMPARE(sentence(), QStringLiteral("atlas: \"-3\" is no format version") + remedy);
    runSql(path, "DELETE FROM atlas WHERE key = 'format_version'");
    QCOMPARE(sentence(), QStringLiteral("atlas: the atlas does not say its format version") + remedy);
    runSql(path, "DROP TABLE clusters");
    QVERIFY(sentence().startsWith(QStringLiteral("this is a GeoPackage, but not an atlas")));
}

void WorkingCopyTest::strangersAreRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.gpkg"));
    const auto sentence = [&] {
        const auto opened = open(folder, QStringLiteral("a.gpkg"));
        return opened ? QStringLiteral("opened") : opened.problem().sentence().mid(path.size() + 2);
    };
    const auto write = [&](const QByteArray &content) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    };
    QCOMPARE(sentence(), QStringLiteral("there is no such file; check the name"));
    write({});
    QVERIFY(sentence().startsWith(QStringLiteral("the file is empty")));
    write("id,name\n1,a\n");
    QVERIFY(sentence().startsWith(QStringLiteral("this is not a GeoPackage (no SQLite database)")));
    QVERIFY(QFile::remove(path));
    {
        const auto plain = store::Connection::open(path, store::Connection::Mode::Create, path);
        VERIFY_OK(plain);
        VERIFY_OK(plain->execute("CREATE TABLE a (b)"));
        QVERIFY(sentence().startsWith(QStringLiteral("this is a database, but not a GeoPackage")));
        VERIFY_OK(plain->execute("CREATE TABLE gpkg_contents (b)"));
        QVERIFY(sentence().startsWith(QStringLiteral("this is a GeoPackage, but not an atlas")));
        VERIFY_OK(plain->execute("CREATE TABLE atlas (key, value); INSERT INTO atlas VALUES ('format_version', '1');"
                                 "CREATE VIEW clusters AS SELECT 1 AS fid"));
        QVERIFY(sentence().startsWith(QStringLiteral("clusters: this is not a plain table")));
    }
    QVERIFY(store::recoverableCopies(folder.filePath(QStringLiteral("state"))).empty());
    QVERIFY(QDir(folder.filePath(QStringLiteral("state"))).entryList({QStringLiteral("copy-*")}, QDir::Dirs).isEmpty());
}

void WorkingCopyTest::foreignTriggersDoNotRun()
{
    const QTemporaryDir folder;
    QCOMPARE(saveNew(folder, QStringLiteral("a.gpkg"), 2), QString());
    const QString path = folder.filePath(QStringLiteral("a.gpkg"));
    runSql(path, "CREATE TABLE gpkg_ogr_contents (table_name TEXT PRIMARY KEY, feature_count INTEGER);"
                 "INSERT INTO gpkg_ogr_contents VALUES ('clusters', 2), ('budget', 5)");
    runSql(path, "CREATE TRIGGER gone AFTER UPDATE ON clusters BEGIN DELETE FROM participants; END;"
                 "DROP TRIGGER rtree_clusters_geom_insert;"
                 "CREATE TRIGGER rtree_clusters_geom_insert AFTER INSERT ON clusters BEGIN DELETE FROM links; END");
    auto opened = open(folder, QStringLiteral("a.gpkg"));
    VERIFY_OK(opened);
    QCOMPARE(opened->warnings.size(), std::size_t{2});
    QVERIFY(opened->warnings[0].what.contains(QStringLiteral("gone")));
    // Under the name of one of the standard's, but with something else to do.
    QVERIFY(opened->warnings[1].what.contains(QStringLiteral("rtree_clusters_geom_insert")));
    Work work(std::move(opened).value());
    model::Edit edit(QStringLiteral("all"));
    edit.setCell(model::TableId::Clusters, 0, model::ClusterFields::Name, QStringLiteral("x"));
    edit.insertRow(model::TableId::Clusters, test::someRow(model::tableInfo(model::TableId::Clusters), 77));
    VERIFY_OK(work.document().apply(edit));
    QCOMPARE(work.lastCommit(), QString());
    QCOMPARE(differenceToFile(work.document().tables(), work.copy().path()), QString());
    model::Progress progress;
    VERIFY_OK(work.copy().saveTo(path, progress));
    const auto saved = store::Connection::open(path, store::Connection::Mode::ReadOnly, path);
    VERIFY_OK(saved);
    QCOMPARE(*saved->queryText("SELECT count(*) FROM sqlite_schema WHERE name = 'gone'"), QStringLiteral("1"));
    QCOMPARE(*saved->queryText("SELECT group_concat(coalesce(feature_count, 'none')) FROM gpkg_ogr_contents"),
             QStringLiteral("none,5"));
}

void WorkingCopyTest::anotherReaderSeesCommits()
{
    const QTemporaryDir folder;
    auto opened = create(folder, 2);
    VERIFY_OK(opened);
    Work work(std::move(opened).value());
    const auto reader = store::Connection::open(work.copy().path(), store::Connection::Mode::ReadOnly, QString());
    VERIFY_OK(reader);
    QCOMPARE(*reader->queryText("SELECT count(*) FROM rtree_clusters_geom"), QStringLiteral("2"));
    VERIFY_OK(work.document().apply(renameCluster(9)));
    QCOMPARE(*reader->queryText("SELECT name FROM clusters WHERE fid = 1"), QStringLiteral("name 9"));
    model::Edit edit(QStringLiteral("remove"));
    edit.removeRows(model::TableId::Clusters, {0});
    VERIFY_OK(work.document().apply(edit));
    QCOMPARE(*reader->queryText("SELECT count(*) FROM rtree_clusters_geom"), QStringLiteral("1"));
    work.copy().discard();
}

void WorkingCopyTest::killedProgramsWorkIsRecovered()
{
    const QTemporaryDir folder;
    QCOMPARE(saveNew(folder, QStringLiteral("a.gpkg"), 2), QString());
    for (int round = 0; round < 3; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--commit-until-killed"), folder.filePath(QStringLiteral("a.gpkg")),
                     options(folder).stateDir});
        int acknowledged = 0;
        while (acknowledged < 15 + 7 * round) {
            QVERIFY(child.waitForReadyRead(30000));
            while (child.canReadLine())
                acknowledged = child.readLine().trimmed().toInt();
        }
        QVERIFY(store::recoverableCopies(options(folder).stateDir).empty()); // its owner lives
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        while (child.canReadLine())
            acknowledged = child.readLine().trimmed().toInt();

        const auto copies = store::recoverableCopies(options(folder).stateDir);
        QCOMPARE(copies.size(), std::size_t{1});
        QCOMPARE(copies.front().title, QStringLiteral("Test atlas"));
        model::Progress progress;
        auto recovered = store::recoverAtlas(copies.front(), options(folder), progress);
        VERIFY_OK(recovered);
        QVERIFY(recovered->copy->hasUnsavedCommits());
        QCOMPARE(recovered->copy->target(), QFileInfo(folder.filePath(QStringLiteral("a.gpkg"))).canonicalFilePath());
        QVERIFY(!recovered->copy->targetChangedOnDisk());
        const QString name = recovered->tables[model::TableId::Clusters].text(0, model::ClusterFields::Name);
        QVERIFY(name.startsWith(QStringLiteral("name ")));
        QVERIFY2(name.mid(5).toInt() >= acknowledged, qPrintable(name));
        VERIFY_OK(recovered->copy->saveTo(recovered->copy->target(), progress));
        QCOMPARE(differenceToFile(recovered->tables, folder.filePath(QStringLiteral("a.gpkg"))), QString());
    }
}

void WorkingCopyTest::unsavedWorkIsLeftAndSavedWorkIsNot()
{
    const QTemporaryDir folder;
    {
        auto opened = create(folder, 1);
        VERIFY_OK(opened);
    }
    QVERIFY(store::recoverableCopies(options(folder).stateDir).empty());
    {
        auto opened = create(folder, 1);
        VERIFY_OK(opened);
        Work work(std::move(opened).value());
        VERIFY_OK(work.document().apply(renameCluster(1)));
    }
    const auto copies = store::recoverableCopies(options(folder).stateDir);
    QCOMPARE(copies.size(), std::size_t{1});
    QVERIFY(copies.front().target.isEmpty());
    store::discardCopy(copies.front());
    QVERIFY(store::recoverableCopies(options(folder).stateDir).empty());
}

void WorkingCopyTest::sameContentGivesTheSameBytes()
{
    const QTemporaryDir folder;
    QCOMPARE(saveNew(folder, QStringLiteral("a.gpkg"), 50), QString());
    QCOMPARE(saveNew(folder, QStringLiteral("b.gpkg"), 50), QString());
    QVERIFY(bytesOf(folder.filePath(QStringLiteral("a.gpkg"))) == bytesOf(folder.filePath(QStringLiteral("b.gpkg"))));
}

void WorkingCopyTest::gdalOpensIt()
{
    const QString ogrinfo = QStandardPaths::findExecutable(QStringLiteral("ogrinfo"));
    if (ogrinfo.isEmpty())
        QSKIP("ogrinfo is not installed");
    const QTemporaryDir folder;
    QCOMPARE(saveNew(folder, QStringLiteral("a.gpkg"), 3), QString());
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(ogrinfo, {QStringLiteral("-ro"), QStringLiteral("-al"), QStringLiteral("-so"),
                            folder.filePath(QStringLiteral("a.gpkg"))});
    QVERIFY(process.waitForFinished());
    const QByteArray output = process.readAll();
    QCOMPARE(process.exitCode(), 0);
    QVERIFY2(!output.contains("Warning") && !output.contains("ERROR"), output.constData());
    for (const model::TableInfo &info : model::allTables())
        QVERIFY2(output.contains(QByteArray("Layer name: ") + info.name + '\n'), info.name);
    QVERIFY2(output.contains("Geometry: Multi Polygon\nFeature Count: 3\nExtent: (127.0"), output.constData());
}

namespace {

/// The child of killedProgramsWorkIsRecovered(): commits and says so until somebody kills it.
int commitUntilKilled(const QString &path, const QString &stateDir)
{
    model::Progress progress;
    auto opened = store::openAtlas(path, {stateDir, true}, progress);
    if (!opened)
        return 1;
    Work work(std::move(opened).value());
    for (int number = 1; number < 100000 && work.lastCommit().isEmpty(); ++number) {
        if (!work.document().apply(renameCluster(number)).ok() || !work.lastCommit().isEmpty())
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--commit-until-killed"))
        return commitUntilKilled(arguments.value(2), arguments.value(3));
    WorkingCopyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_working_copy.moc"
