// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/reader.h"

#include "app/store/block_order.h"
#include "app/store/geopackage_schema.h"
#include "app/store/translate.h"

#include <algorithm>
#include <utility>

namespace atlas::store {

namespace {

using model::FieldIndex;
using model::Problem;
using model::Row;
using model::StringId;

constexpr std::size_t mostWarnings = 40;
constexpr qsizetype longestQuote = 40;

Problem notAnAtlas(const Connection &connection)
{
    return {connection.shownName(),
            {},
            translate("Store", "this is a GeoPackage, but not an atlas of Cluster Atlas"),
            translate("Store", "make a new atlas and import the file into it")};
}

/// Keeps the warnings of a file that is wrong in every row from filling the memory.
class Warnings
{
public:
    explicit Warnings(const Connection &connection) : m_file(connection.shownName()) {}

    void add(const QString &table, std::int64_t fid, const QString &what, const QString &remedy)
    {
        if (m_problems.size() >= mostWarnings)
            ++m_more;
        else
            m_problems.push_back({m_file, translate("Store", "table %1, row %2").arg(table).arg(fid), what, remedy});
    }

    std::vector<Problem> take()
    {
        if (m_more > 0)
            m_problems.push_back({m_file, {}, translate("Store", "%1 more rows like these").arg(m_more), {}});
        return std::move(m_problems);
    }

private:
    QString m_file;
    std::vector<Problem> m_problems;
    std::int64_t m_more = 0;
};

void tellFaults(const model::TableInfo &info, const ReadBlock &block, ReadResult &result, Warnings &warnings)
{
    const QString name = QString::fromLatin1(info.name);
    for (const ReadBlock::Fault &fault : block.faults) {
        if (fault.field == model::noField) {
            warnings.add(name, fault.fid, translate("Store", "the row number is out of range; the row is left alone"),
                         {});
            continue;
        }
        result.unreadable.push_back({info.id, fault.fid, fault.field});
        warnings.add(name, fault.fid,
                     translate("Store", "\"%1\" can't be read and is taken as not given")
                         .arg(QLatin1String(info.fields[fault.field].name)),
                     translate("Store", "give it a new value, or leave it as it is in the file"));
    }
}

void addRows(model::Table &table, model::RowBlock rows, Warnings &warnings)
{
    table.append(std::move(rows), [&](Row row) {
        const QString id = table.text(row, table.info().idField);
        warnings.add(QString::fromLatin1(table.info().name), table.fid(row),
                     translate("Store", "the ID \"%1\" stands more than once").arg(id),
                     translate("Store", "give one of the rows another ID"));
    });
}

qint64 rowsToRead(const Connection &connection)
{
    qint64 rows = 0;
    for (const model::TableInfo &info : model::allTables()) {
        // The largest key is found at once; counting would read the table.
        if (const auto largest =
                connection.queryText(QStringLiteral("SELECT max(rowid) FROM %1").arg(quoted(info.name)).toStdString()))
            rows += std::clamp<qint64>(largest->toLongLong(), 0, std::int64_t{1} << 32);
    }
    return rows;
}

} // namespace

model::Result<int> recogniseAtlas(const Connection &connection)
{
    model::Result<QString> applicationId = connection.queryText("PRAGMA application_id");
    if (!applicationId)
        return applicationId.problem();
    if (!tableExists(connection, QStringLiteral("gpkg_contents"))) {
        // A damaged schema shows up here first.
        if (model::Result<QString> schema = connection.queryText("SELECT count(*) FROM sqlite_schema"); !schema)
            return schema.problem();
        return Problem{connection.shownName(),
                       {},
                       translate("Store", "this is a database, but not a GeoPackage"),
                       translate("Store", "choose a file that Cluster Atlas saved")};
    }
    if (!tableExists(connection, QStringLiteral("atlas")))
        return notAnAtlas(connection);
    model::Result<QString> version = connection.queryText("SELECT value FROM atlas WHERE key = 'format_version'");
    if (!version)
        return notAnAtlas(connection);
    bool isNumber = false;
    const int number = version->toInt(&isNumber);
    if (!isNumber || number < 1) {
        // Other programs have tables called "atlas", too.
        if (!tableExists(connection, QStringLiteral("clusters")) ||
            !tableExists(connection, QStringLiteral("participants")))
            return notAnAtlas(connection);
        return Problem{
            connection.shownName(), QStringLiteral("atlas"),
            version->isEmpty()
                ? translate("Store", "the atlas does not say its format version")
                : translate("Store", "\"%1\" is no format version").arg(version->left(longestQuote).simplified()),
            translate("Store", "use a backup copy, or have somebody set format_version to %1 there")
                .arg(formatVersion)};
    }
    if (number > formatVersion) {
        return Problem{connection.shownName(),
                       {},
                       translate("Store", "the atlas has format version %1, but this program knows versions up to %2")
                           .arg(number)
                           .arg(formatVersion),
                       translate("Store", "open it with a newer Cluster Atlas")};
    }
    for (const model::TableInfo &info : model::allTables()) {
        const model::Result<QString> kind = connection.queryText(
            QStringLiteral("SELECT type || ' ' || coalesce(sql, '') FROM sqlite_schema WHERE name = '%1'")
                .arg(QLatin1String(info.name))
                .toStdString());
        if (!kind)
            return kind.problem();
        if (!kind->isEmpty() && !kind->startsWith(QLatin1String("table CREATE TABLE"), Qt::CaseInsensitive)) {
            return Problem{connection.shownName(), QString::fromLatin1(info.name),
                           translate("Store", "this is not a plain table"),
                           translate("Store", "use an atlas that Cluster Atlas saved")};
        }
    }
    return number;
}

model::Result<TableLayout> tableLayout(const Connection &connection, const model::TableInfo &info)
{
    TableLayout layout;
    layout.keyColumn = QStringLiteral("rowid");
    model::Result<Statement> columns =
        connection.prepare(QStringLiteral("PRAGMA table_info(%1)").arg(quoted(info.name)).toStdString());
    if (!columns)
        return columns.problem();
    Statement::Step step;
    while ((step = columns.value().step()) == Statement::Step::Row) {
        layout.exists = true;
        const QString column = columns.value().text(1);
        layout.columns += column;
        const bool isKey = columns.value().integer(5) == 1 &&
                           columns.value().text(2).compare(QLatin1String("INTEGER"), Qt::CaseInsensitive) == 0;
        const FieldIndex field = info.fieldNamed(column.toLower());
        if (isKey)
            layout.keyColumn = column;
        else if (field == model::noField)
            layout.unknownColumns += column;
        if (field != model::noField)
            layout.fields |= 1U << field;
    }
    if (step == Statement::Step::Failed)
        return connection.problem();
    layout.hasSpatialIndex = info.geometryField() != model::noField &&
                             tableExists(connection, spatialIndexName(QString::fromLatin1(info.name)));
    return layout;
}

model::Result<ReadResult> readTables(const Connection &connection, model::Progress &progress)
{
    model::Result<int> version = recogniseAtlas(connection);
    if (!version)
        return version.problem();
    ReadResult result;
    result.formatVersion = *version;
    progress.begin(translate("Store", "Reading the atlas"), rowsToRead(connection));
    Warnings warnings(connection);
    for (const model::TableInfo &info : model::allTables()) {
        model::Result<TableLayout> layout = tableLayout(connection, info);
        if (!layout)
            return layout.problem();
        result.layouts[static_cast<std::size_t>(info.id)] = std::move(layout.value());
    }
    const model::Result<void> read = readBlocks(connection, result.layouts, *result.tables.pool(), progress,
                                                [&](const model::TableInfo &info, ReadBlock block) {
                                                    tellFaults(info, block, result, warnings);
                                                    addRows(result.tables[info.id], std::move(block.rows), warnings);
                                                });
    if (!read)
        return read.problem();
    if (progress.isCancelled())
        return Problem{connection.shownName(), {}, translate("Store", "cancelled"), {}};
    result.tables.setUnreadable(result.unreadable);
    result.warnings = warnings.take();
    return result;
}

} // namespace atlas::store
