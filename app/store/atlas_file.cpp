// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/atlas_file.h"

#include "app/store/connection.h"
#include "app/store/database_copy.h"
#include "app/store/document_setup.h"
#include "app/store/durable_file.h"
#include "app/store/geopackage_schema.h"
#include "app/store/reader.h"
#include "app/store/state_dir.h"
#include "app/store/translate.h"
#include "app/store/working_copy_maker.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <future>

namespace atlas::store {

namespace {

using model::Problem;
using model::Progress;
using model::Result;

const char *const newAtlasStamp = "1970-01-01T00:00:00.000Z";

QString stateDirOf(const OpenOptions &options)
{
    return options.stateDir.isEmpty() ? defaultStateDir() : options.stateDir;
}

/// Reads while another connection checks the structure, each on its own core.
Result<ReadResult> readAndCheck(const Connection &reading, const Result<Connection> &checking, Progress &progress)
{
    if (!checking)
        return checking.problem();
    // Cheap refusals first, without waiting for the check.
    if (Result<int> version = recogniseAtlas(reading); !version)
        return version.problem();
    std::future<Result<void>> check =
        std::async(std::launch::async, [&] { return quickCheck(checking.value(), progress); });
    Result<ReadResult> read = readTables(reading, progress);
    if (Result<void> sound = check.get(); !sound)
        return sound.problem();
    return read;
}

Result<void> insertAll(const Connection &connection, const model::Tables &tables, Progress &progress)
{
    std::array<TableLayout, model::tableCount> layouts;
    qint64 rows = 0;
    for (const model::TableInfo &info : model::allTables()) {
        const Result<TableLayout> layout = tableLayout(connection, info);
        if (!layout)
            return layout.problem();
        layouts[static_cast<std::size_t>(info.id)] = *layout;
        rows += static_cast<qint64>(tables[info.id].aliveCount());
    }
    progress.begin(translate("Store", "Writing the atlas"), rows);
    RowWriter writer(connection, layouts, {});
    for (const model::TableInfo &info : model::allTables()) {
        const model::Table &table = tables[info.id];
        for (model::Row row = 0; row < table.rowCount(); ++row) {
            if (!table.isAlive(row))
                continue;
            if (Result<void> done = writer.insert(table, row); !done)
                return done;
            progress.advance();
            if ((row & 0xFFFU) == 0 && progress.isCancelled())
                return Problem{connection.shownName(), {}, translate("Store", "cancelled"), {}};
        }
    }
    return {};
}

Result<void> fillNewAtlas(const Connection &connection, const model::Tables &tables, const QString &stamp,
                          Progress &progress)
{
    // Nobody relies on the file before it is whole.
    if (Result<void> set =
            connection.execute("PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY; PRAGMA cache_size=-65536");
        !set)
        return set;
    if (Result<void> made = createGeoPackage(connection); !made)
        return made;
    Transaction transaction(connection);
    if (Result<void> begun = transaction.begin(); !begun)
        return begun;
    if (Result<void> made = createAtlasTables(connection, stamp); !made)
        return made;
    if (Result<void> filled = insertAll(connection, tables, progress); !filled)
        return filled;
    for (const model::TableInfo &info : model::allTables()) {
        if (info.geometryField() == model::noField)
            continue;
        if (Result<void> made = createSpatialIndex(connection, QString::fromLatin1(info.name)); !made)
            return made;
    }
    return transaction.commit();
}

/// From a whole working.gpkg in the folder to an opened atlas.
Result<OpenedAtlas> openFolder(CopyFolder folder, const WorkingCopyMaker::Origin &origin, const QString &shownName,
                               Progress &progress)
{
    const QString path = folder.workingPath();
    Result<Connection> connection = Connection::open(path, Connection::Mode::ReadWrite, shownName);
    if (!connection)
        return connection.problem();
    Result<ReadResult> read =
        readAndCheck(*connection, Connection::open(path, Connection::Mode::ReadOnly, shownName), progress);
    if (!read)
        return read.problem();
    if (Result<void> ready = setUpDocument(*connection, read.value()); !ready)
        return ready.problem();
    if (Result<void> flushed = flushFile(path); !flushed)
        return flushed.problem();
    Result<std::unique_ptr<WorkingCopy>> copy =
        WorkingCopyMaker::make(std::move(folder), std::move(connection).value(), *read, origin);
    if (!copy)
        return copy.problem();
    return OpenedAtlas{std::move(read.value().tables), std::move(copy).value(), std::move(read.value().warnings)};
}

/// Removes the folder again when opening fails.
template <typename Work>
Result<OpenedAtlas> inNewFolder(const QString &stateDir, Work &&work)
{
    Result<CopyFolder> folder = CopyFolder::create(stateDir);
    if (!folder)
        return folder.problem();
    const QString path = folder->path();
    Result<OpenedAtlas> opened = work(std::move(folder).value());
    if (!opened)
        QDir(path).removeRecursively();
    return opened;
}

} // namespace

Result<OpenedAtlas> openAtlas(const QString &path, const OpenOptions &options, Progress &progress)
{
    Result<Connection> source = openForReading(path, path);
    if (!source)
        return source.problem();
    // What is plainly not an atlas is not worth a copy.
    if (Result<int> version = recogniseAtlas(*source); !version)
        return version.problem();
    WorkingCopyMaker::Origin origin;
    origin.stateDir = stateDirOf(options);
    origin.target = QFileInfo(path).canonicalFilePath();
    origin.targetState = TargetState::of(origin.target);
    origin.opened = QDateTime::currentDateTimeUtc();
    origin.stampChanges = options.stampChanges;
    return inNewFolder(origin.stateDir, [&](CopyFolder folder) -> Result<OpenedAtlas> {
        if (Result<void> made = createPrivateFile(folder.workingPath()); !made)
            return made.problem();
        if (Result<void> copied = copyDatabase(*source, folder.workingPath(), path, progress); !copied)
            return copied.problem();
        return openFolder(std::move(folder), origin, path, progress);
    });
}

Result<OpenedAtlas> createAtlas(model::Tables tables, const OpenOptions &options, Progress &progress)
{
    tables.setSetting(QStringLiteral("format_version"), QString::number(formatVersion));
    WorkingCopyMaker::Origin origin;
    origin.stateDir = stateDirOf(options);
    origin.opened = QDateTime::currentDateTimeUtc();
    origin.stampChanges = options.stampChanges;
    const QString stamp =
        options.stampChanges ? origin.opened.toString(Qt::ISODateWithMs) : QString::fromLatin1(newAtlasStamp);
    return inNewFolder(origin.stateDir, [&](CopyFolder folder) -> Result<OpenedAtlas> {
        const QString shownName = WorkingCopy::untitledName();
        if (Result<void> made = createPrivateFile(folder.workingPath()); !made)
            return made.problem();
        Result<Connection> connection = Connection::open(folder.workingPath(), Connection::Mode::ReadWrite, shownName);
        if (!connection)
            return connection.problem();
        if (Result<void> filled = fillNewAtlas(*connection, tables, stamp, progress); !filled)
            return filled.problem();
        ReadResult written;
        for (const model::TableInfo &info : model::allTables()) {
            const Result<TableLayout> layout = tableLayout(*connection, info);
            if (!layout)
                return layout.problem();
            written.layouts[static_cast<std::size_t>(info.id)] = *layout;
        }
        if (Result<void> flushed = flushFile(folder.workingPath()); !flushed)
            return flushed.problem();
        Result<std::unique_ptr<WorkingCopy>> copy =
            WorkingCopyMaker::make(std::move(folder), std::move(connection).value(), written, origin);
        if (!copy)
            return copy.problem();
        return OpenedAtlas{std::move(tables), std::move(copy).value(), {}};
    });
}

Result<OpenedAtlas> recoverAtlas(const RecoverableCopy &copy, const OpenOptions &options, Progress &progress)
{
    Result<CopyFolder> folder = CopyFolder::adopt(copy.folder);
    if (!folder)
        return folder.problem();
    const CopyInfo info = CopyFolder::readInfo(copy.folder);
    WorkingCopyMaker::Origin origin;
    origin.stateDir = stateDirOf(options);
    origin.target = info.target;
    origin.targetState = info.targetState;
    origin.opened = info.opened;
    origin.unsaved = true;
    origin.stampChanges = options.stampChanges;
    const QString shownName = info.target.isEmpty() ? WorkingCopy::untitledName() : info.target;
    return openFolder(std::move(folder).value(), origin, shownName, progress);
}

Result<ReadAtlas> readAtlas(const QString &path, Progress &progress)
{
    const Result<Connection> reading = openForReading(path, path);
    if (!reading)
        return reading.problem();
    Result<ReadResult> read = readAndCheck(*reading, openForReading(path, path), progress);
    if (!read)
        return read.problem();
    return ReadAtlas{std::move(read.value().tables), std::move(read.value().warnings)};
}

Result<void> copyAtlas(const QString &path, const QString &copy, Progress &progress)
{
    const Result<Connection> reading = openForReading(path, path);
    if (!reading)
        return reading.problem();
    if (const Result<void> created = createPrivateFile(copy); !created)
        return created;
    return copyDatabase(*reading, copy, path, progress);
}

} // namespace atlas::store
