// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/working_copy.h"

#include "app/store/connection.h"
#include "app/store/database_copy.h"
#include "app/store/durable_file.h"
#include "app/store/file_beside.h"
#include "app/store/geopackage_schema.h"
#include "app/store/state_dir.h"
#include "app/store/translate.h"
#include "app/store/working_copy_maker.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace atlas::store {

namespace {

using model::FieldIndex;
using model::Problem;
using model::Result;
using model::Row;

constexpr std::uint32_t allFields = 0xFFFFFFFFU;

void addTo(model::ChangeSet &sum, const model::ChangeSet &changes)
{
    for (std::size_t table = 0; table < model::tableCount; ++table) {
        model::TableChange &to = sum.tables[table];
        const model::TableChange &from = changes.tables[table];
        // What a row needs is read off the tables when it is written; that it is mentioned is enough.
        for (const std::vector<Row> *rows : {&from.inserted, &from.removed}) {
            for (const Row row : *rows)
                to.updated.push_back({row, allFields});
        }
        to.updated.insert(to.updated.end(), from.updated.begin(), from.updated.end());
    }
    sum.normalise();
}

Problem heldProblem(const QString &target, const LockHolder &holder)
{
    return {target,
            {},
            translate("Store", "the atlas is open elsewhere (%1)").arg(holder.description()),
            translate("Store", "close it there, or save under another name")};
}

} // namespace

QString WorkingCopy::untitledName()
{
    return translate("Store", "Untitled atlas");
}

Result<void> WorkingCopy::Private::writeInfo() const
{
    return folder.writeInfo({target, targetState, opened});
}

void WorkingCopy::Private::noteSteps()
{
    for (const auto &[changes, time] : notNoted)
        appendToJournal(folder.journalPath(), changes, time);
    notNoted.clear();
}

Result<void> WorkingCopy::Private::writeChanges(const Connection &to, RowWriter &rows, const model::ChangeSet &changes,
                                                const model::Tables &after, bool again) const
{
    Transaction transaction(to);
    if (Result<void> begun = transaction.begin(); !begun)
        return begun;
    for (const model::TableInfo &info : model::allTables()) {
        const model::TableChange &change = changes[info.id];
        if (change.isEmpty())
            continue;
        const model::Table &table = after[info.id];
        for (const Row row : change.removed) {
            if (Result<void> done = rows.remove(table, row); !done)
                return done;
        }
        for (const model::RowUpdate &update : change.updated) {
            Result<void> done = table.isAlive(update.row)
                                    ? rows.update(table, update.row, again ? allFields : update.fields)
                                    : rows.remove(table, update.row);
            if (!done)
                return done;
        }
        for (const Row row : change.inserted) {
            if (Result<void> done = rows.insert(table, row); !done)
                return done;
        }
        if (Result<void> noted = noteChange(to, change, table); !noted)
            return noted;
    }
    return transaction.commit();
}

/// Keeps what gpkg_contents says of a table true: the time of its last change, and bounds that hold all of it.
Result<void> WorkingCopy::Private::noteChange(const Connection &to, const model::TableChange &change,
                                              const model::Table &table) const
{
    const model::TableInfo &info = table.info();
    if (stampChanges) {
        Result<Statement> stamp = to.prepare("UPDATE gpkg_contents SET last_change = ?1 WHERE table_name = ?2");
        if (!stamp)
            return stamp.problem();
        stamp.value().bindText(1, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
        stamp.value().bindText(2, QString::fromLatin1(info.name));
        if (Result<void> done = to.run(stamp.value()); !done)
            return done;
    }
    const FieldIndex geometry = info.geometryField();
    if (geometry == model::noField)
        return {};
    model::LonLatBox box;
    const auto include = [&](Row row) {
        if (!table.isAlive(row))
            return;
        if (info.fields[geometry].type == model::ColumnType::Point) {
            if (table.hasPoint(row, geometry))
                box.include(table.point(row, geometry));
        } else if (const model::ShapePtr &shape = table.shape(row, geometry)) {
            box.include(shape->bounds());
        }
    };
    std::for_each(change.inserted.begin(), change.inserted.end(), include);
    for (const model::RowUpdate &update : change.updated) {
        if ((update.fields & (1U << geometry)) != 0)
            include(update.row);
    }
    if (box.isEmpty())
        return {};
    Result<Statement> grow = to.prepare(
        "UPDATE gpkg_contents SET min_x = min(coalesce(min_x, ?1), ?1), min_y = min(coalesce(min_y, ?2), ?2), "
        "max_x = max(coalesce(max_x, ?3), ?3), max_y = max(coalesce(max_y, ?4), ?4) WHERE table_name = ?5");
    if (!grow)
        return grow.problem();
    grow.value().bind(1, box.west);
    grow.value().bind(2, box.south);
    grow.value().bind(3, box.east);
    grow.value().bind(4, box.north);
    grow.value().bindText(5, QString::fromLatin1(info.name));
    return to.run(grow.value());
}

WorkingCopy::WorkingCopy(std::unique_ptr<Private> d) : m_d(std::move(d))
{
}

WorkingCopy::~WorkingCopy()
{
    if (!m_d->connection)
        return;
    m_d->writer.reset();
    m_d->connection.reset();
    if (!m_d->unsaved)
        m_d->folder.remove();
}

QString WorkingCopy::path() const
{
    return m_d->folder.workingPath();
}

QString WorkingCopy::derivedPath() const
{
    return m_d->folder.derivedPath();
}

QString WorkingCopy::folder() const
{
    return m_d->folder.path();
}

QString WorkingCopy::target() const
{
    return m_d->target;
}

std::optional<LockHolder> WorkingCopy::heldBy() const
{
    return m_d->targetLock.holder();
}

bool WorkingCopy::hasUnsavedCommits() const
{
    return m_d->unsaved;
}

bool WorkingCopy::hasPendingChanges() const
{
    return !m_d->pending.isEmpty();
}

Result<void> WorkingCopy::commit(const model::ChangeSet &changes, const model::Tables &after)
{
    const bool again = hasPendingChanges();
    if (changes.isEmpty() && !again)
        return {};
    if (again)
        addTo(m_d->pending, changes);
    const model::ChangeSet &toWrite = again ? m_d->pending : changes;
    Result<void> done = m_d->folder.setUnsaved(true);
    if (done) {
        m_d->unsaved = true;
        done = m_d->writeChanges(*m_d->connection, *m_d->writer, toWrite, after, again);
    }
    if (done)
        m_d->pending = {};
    else if (!again)
        addTo(m_d->pending, changes);
    if (!changes.isEmpty())
        m_d->notNoted.push_back({changes, QDateTime::currentDateTimeUtc()});
    if (done)
        m_d->noteSteps();
    return done;
}

TargetCondition WorkingCopy::targetCondition() const
{
    if (m_d->target.isEmpty())
        return TargetCondition::AsKnown;
    const TargetState now = TargetState::of(m_d->target);
    if (now.exists)
        return now.differsFrom(m_d->targetState) ? TargetCondition::Changed : TargetCondition::AsKnown;
    if (!QFileInfo(QFileInfo(m_d->target).absolutePath()).isDir())
        return TargetCondition::FolderGone;
    return m_d->targetState.exists ? TargetCondition::Gone : TargetCondition::AsKnown;
}

bool WorkingCopy::targetChangedOnDisk() const
{
    return targetCondition() != TargetCondition::AsKnown;
}

Result<void> WorkingCopy::Private::finishCopy(const QString &path, const QString &shownName, const model::Tables *after)
{
    const Result<Connection> fresh = Connection::open(path, Connection::Mode::ReadWrite, shownName);
    if (!fresh)
        return fresh.problem();
    // Nobody sees the file before it is whole, and it is flushed at the end.
    if (Result<void> set = fresh->execute("PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY"); !set)
        return set;
    if (after && !pending.isEmpty()) {
        RowWriter rows(*fresh, *writer);
        if (Result<void> written = writeChanges(*fresh, rows, pending, *after, true); !written)
            return written;
    }
    for (const model::TableInfo &info : model::allTables()) {
        if (info.geometryField() == model::noField)
            continue;
        if (Result<void> done = updateContentsBounds(*fresh, QString::fromLatin1(info.name)); !done)
            return done;
    }
    if (!tableStyles.empty()) {
        const QString stamp = stampChanges ? QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)
                                           : QStringLiteral("1970-01-01T00:00:00.000Z");
        // Nothing of the atlas is in them: where another program made that table unlike QGIS does, they stay away.
        static_cast<void>(writeTableStyles(*fresh, tableStyles, stamp));
    }
    return fresh->execute("PRAGMA journal_mode=DELETE");
}

Result<void> WorkingCopy::saveTo(const QString &target, model::Progress &progress, IfChanged ifChanged,
                                 const model::Tables *after)
{
    if (hasPendingChanges() && !after) {
        return Problem{m_d->target.isEmpty() ? untitledName() : m_d->target,
                       {},
                       translate("Store", "the last changes are not written yet"),
                       translate("Store", "make room on the disk and try again")};
    }
    const QString wanted = canonicalTarget(target);
    if (wanted.isEmpty()) {
        return Problem{target,
                       {},
                       translate("Store", "the folder is not there any more"),
                       translate("Store", "connect its drive again, or save elsewhere")};
    }
    TargetLock otherLock;
    const bool needsLock = wanted != m_d->target || !m_d->targetLock.isHeld();
    if (needsLock) {
        otherLock = TargetLock::take(m_d->stateDir, wanted);
        if (otherLock.holder())
            return heldProblem(wanted, *otherLock.holder());
    }
    if (wanted == m_d->target && ifChanged == IfChanged::Refuse && targetChangedOnDisk()) {
        return Problem{wanted,
                       {},
                       translate("Store", "another program changed the file since it was opened"),
                       translate("Store", "save under another name, or choose to overwrite it")};
    }
    if (Result<void> safe = refuseUnsafeTarget(wanted); !safe)
        return safe;

    const FileBeside fresh(wanted);
    if (Result<void> made = fresh.create(); !made)
        return made;
    if (Result<void> copied = copyDatabase(*m_d->connection, fresh.path(), wanted, progress); !copied)
        return copied;
    if (Result<void> finished = m_d->finishCopy(fresh.path(), wanted, after); !finished)
        return finished;
    {
        progress.begin(translate("Store", "Checking the saved file"), 0);
        const Result<Connection> saved = Connection::open(fresh.path(), Connection::Mode::Immutable, wanted);
        if (!saved)
            return saved.problem();
        if (Result<void> sound = fullCheck(*saved, progress); !sound)
            return sound;
    }
    if (Result<void> kept = fresh.takePermissionsOf(wanted); !kept)
        return kept;
    if (Result<void> flushed = flushFile(fresh.path()); !flushed)
        return flushed;
    if (progress.isCancelled())
        return Problem{wanted, {}, translate("Store", "cancelled"), {}};
    if (Result<void> replaced = replaceFile(fresh.path(), wanted); !replaced)
        return replaced;

    m_d->target = wanted;
    m_d->targetState = TargetState::of(wanted);
    if (needsLock)
        m_d->targetLock = std::move(otherLock);
    m_d->unsaved = false;
    m_d->notNoted.clear();
    // The file is saved, whatever becomes of our own notes: at worst the copy is offered for recovery once too often.
    if (!m_d->writeInfo() || !m_d->folder.setUnsaved(false))
        m_d->unsaved = CopyFolder::isUnsaved(m_d->folder.path());
    if (!m_d->unsaved)
        clearJournal(m_d->folder.journalPath());
    return {};
}

void WorkingCopy::setTableStyles(std::vector<TableStyle> styles)
{
    m_d->tableStyles = std::move(styles);
}

void WorkingCopy::discard()
{
    m_d->writer.reset();
    m_d->connection.reset();
    m_d->folder.remove();
    m_d->targetLock = {};
    m_d->unsaved = false;
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopyMaker::make(CopyFolder folder, Connection connection,
                                                            const ReadResult &read, const Origin &origin)
{
    auto d = std::make_unique<WorkingCopy::Private>(std::move(folder), std::move(connection));
    d->stateDir = origin.stateDir;
    d->opened = origin.opened;
    d->target = origin.target;
    d->targetState = origin.targetState;
    d->stampChanges = origin.stampChanges;
    d->unsaved = origin.unsaved;
    if (!origin.target.isEmpty())
        d->targetLock = TargetLock::take(origin.stateDir, origin.target);
    // Write-ahead log: readers in other processes and our writing don't wait for each other, and a reader never sees
    // half a commit. It needs shared memory, which a state directory on a local disk has. Each commit is flushed.
    if (Result<void> set = d->connection->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
                                                  "PRAGMA journal_size_limit=67108864; "
                                                  // Pages that are spilled before the commit leave the log in a state
                                                  // that can't even be read once the disk is full.
                                                  "PRAGMA cache_size=-65536");
        !set)
        return set.problem();
    // The log's index is made with the first look into it; on a disk that is full by then, not even reading would do.
    if (const Result<QString> looked = d->connection->queryText("SELECT count(*) FROM sqlite_schema"); !looked)
        return looked.problem();
    d->writer = std::make_unique<RowWriter>(*d->connection, read.layouts, read.unreadable);
    if (Result<void> written = d->writeInfo(); !written)
        return written.problem();
    return std::unique_ptr<WorkingCopy>(new WorkingCopy(std::move(d)));
}

std::vector<RecoverableCopy> recoverableCopies(const QString &stateDir)
{
    std::vector<RecoverableCopy> copies;
    for (const QString &folder : CopyFolder::abandoned(stateDir.isEmpty() ? defaultStateDir() : stateDir)) {
        const CopyInfo info = CopyFolder::readInfo(folder);
        RecoverableCopy copy{folder, info.target, {}, info.opened, {}, readJournal(CopyFolder::journalOf(folder))};
        for (const char *name : {"/working.gpkg", "/working.gpkg-wal"}) {
            const QFileInfo file(folder + QLatin1String(name));
            if (file.exists() && (!copy.lastChange.isValid() || file.lastModified() > copy.lastChange))
                copy.lastChange = file.lastModified();
        }
        if (const auto connection = openForReading(folder + QStringLiteral("/working.gpkg"), folder)) {
            if (const auto title = connection->queryText("SELECT value FROM atlas WHERE key = 'title'"))
                copy.title = *title;
        }
        copies.push_back(std::move(copy));
    }
    std::stable_sort(copies.begin(), copies.end(),
                     [](const RecoverableCopy &a, const RecoverableCopy &b) { return a.lastChange > b.lastChange; });
    return copies;
}

void discardCopy(const RecoverableCopy &copy)
{
    if (Result<CopyFolder> folder = CopyFolder::adopt(copy.folder))
        folder.value().remove();
}

} // namespace atlas::store
