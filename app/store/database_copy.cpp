// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/database_copy.h"

#include "app/model/schema.h"
#include "app/store/geopackage_schema.h"
#include "app/store/translate.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <memory>

namespace atlas::store {

namespace {

constexpr int pagesPerStep = 2048;
constexpr int instructionsPerLook = 100000;

struct BackupCloser
{
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

/// Lets a cancelled progress interrupt what runs on a connection.
class Interruptible
{
public:
    Interruptible(const Connection &connection, model::Progress &progress) : m_connection(connection)
    {
        sqlite3_progress_handler(
            connection.handle(), instructionsPerLook,
            [](void *p) { return static_cast<model::Progress *>(p)->isCancelled() ? 1 : 0; }, &progress);
    }
    ~Interruptible() { sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr); }
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

private:
    const Connection &m_connection;
};

model::Result<void> check(const Connection &connection, const char *pragma, model::Progress &progress)
{
    const Interruptible interruptible(connection, progress);
    const model::Result<QString> answer = connection.queryText(pragma);
    if (!answer)
        return answer.problem();
    if (*answer != QLatin1String("ok"))
        return sqliteProblem(SQLITE_CORRUPT, connection.shownName(), {}, answer->simplified());
    return {};
}

/// Whether the file ends before its last page does. SQLite takes what is missing of a page for zeros.
bool isCutShort(const Connection &connection, const QFileInfo &file)
{
    const model::Result<QString> pages = connection.queryText("PRAGMA page_count");
    const model::Result<QString> pageSize = connection.queryText("PRAGMA page_size");
    return pages && pageSize && file.size() < pages->toLongLong() * pageSize->toLongLong();
}

} // namespace

model::Result<void> copyDatabase(const Connection &source, const QString &path, const QString &shownName,
                                 model::Progress &progress)
{
    model::Result<Connection> target = Connection::open(path, Connection::Mode::ReadWrite, shownName);
    if (!target)
        return target.problem();
    // Nobody sees the copy before it is whole, and the caller flushes it: no journal, no waiting for the disk.
    if (model::Result<void> set = target->execute("PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF"); !set)
        return set;
    {
        const std::unique_ptr<sqlite3_backup, BackupCloser> backup(
            sqlite3_backup_init(target->handle(), "main", source.handle(), "main"));
        if (!backup)
            return target->problem();
        int code = SQLITE_OK;
        int reported = 0;
        while (code == SQLITE_OK) {
            code = sqlite3_backup_step(backup.get(), pagesPerStep);
            const int total = sqlite3_backup_pagecount(backup.get());
            if (reported == 0)
                progress.begin(translate("Store", "Copying"), total);
            const int done = total - sqlite3_backup_remaining(backup.get());
            progress.advance(done - reported);
            reported = done;
            if (progress.isCancelled())
                return sqliteProblem(SQLITE_INTERRUPT, shownName, {}, {});
        }
        if (code != SQLITE_DONE)
            return sqliteProblem(code, shownName, {}, QString::fromUtf8(sqlite3_errstr(code)));
    }
    return target->execute("PRAGMA journal_mode=DELETE");
}

model::Result<void> quickCheck(const Connection &connection, model::Progress &progress)
{
    return check(connection, "PRAGMA quick_check(1)", progress);
}

model::Result<void> fullCheck(const Connection &connection, model::Progress &progress)
{
    if (model::Result<void> sound = check(connection, "PRAGMA integrity_check(1)", progress); !sound)
        return sound;
    for (const model::TableInfo &info : model::allTables()) {
        const QString index = spatialIndexName(QString::fromLatin1(info.name));
        if (info.geometryField() == model::noField || !tableExists(connection, index))
            continue;
        const QByteArray query = QStringLiteral("SELECT rtreecheck('%1')").arg(index).toUtf8();
        if (model::Result<void> sound = check(connection, query.constData(), progress); !sound)
            return sound;
    }
    return {};
}

model::Result<Connection> openForReading(const QString &path, const QString &shownName)
{
    const QFileInfo file(path);
    if (!file.exists())
        return model::Problem{
            shownName, {}, translate("Store", "there is no such file"), translate("Store", "check the name")};
    if (!file.isFile())
        return model::Problem{
            shownName, {}, translate("Store", "this is not a file"), translate("Store", "name a file")};
    if (!file.isReadable()) {
        return model::Problem{shownName,
                              {},
                              translate("Store", "there is no permission to read the file"),
                              translate("Store", "ask its owner for it")};
    }
    if (file.size() == 0)
        return model::Problem{
            shownName, {}, translate("Store", "the file is empty"), translate("Store", "use a backup copy of it")};
    model::Result<Connection> connection = Connection::open(path, Connection::Mode::ReadOnly, shownName);
    const bool readable = connection && connection->queryText("SELECT count(*) FROM sqlite_schema").ok();
    // A file in write-ahead mode needs its -shm beside it even to be read; where that can't be made, nobody can write.
    const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    if (!readable && !hasLog)
        return Connection::open(path, Connection::Mode::Immutable, shownName);
    if (readable && !hasLog && isCutShort(*connection, file))
        return sqliteProblem(SQLITE_CORRUPT, shownName, {}, translate("Store", "its end is missing"));
    return connection;
}

} // namespace atlas::store
