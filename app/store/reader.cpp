// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/reader.h"

#include "app/geometry/wkb.h"
#include "app/store/geopackage_schema.h"
#include "app/store/gpkg_blob.h"
#include "app/store/translate.h"

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace atlas::store {

namespace {

using model::ColumnType;
using model::FieldIndex;
using model::Problem;
using model::Row;
using model::StringId;
using model::TableId;

constexpr std::size_t mostWarnings = 40;
constexpr std::int64_t largestFid = std::int64_t{1} << 53; // what every program that reads GeoPackages can hold
constexpr qsizetype longestQuote = 40;
constexpr int rowsBetweenReports = 4096;
constexpr Row rowsInBatch = 1024;

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

/// Reads one table row by row.
class TableReader
{
public:
    TableReader(const model::TableInfo &info, model::Table &table, const TableLayout &layout, ReadResult &result,
                Warnings &warnings)
        : m_info(info), m_table(table), m_result(result), m_warnings(warnings), m_texts(info.fields.size()),
          m_name(QString::fromLatin1(info.name))
    {
        m_sql = QStringLiteral("SELECT ") + quoted(layout.keyColumn);
        if (layout.keyColumn == QLatin1String("rowid"))
            m_sql = QStringLiteral("SELECT rowid");
        for (std::size_t field = 0; field < info.fields.size(); ++field) {
            if ((layout.fields & (1U << field)) != 0) {
                m_sql += QStringLiteral(", ") + quoted(info.fields[field].name);
                m_fields.push_back(static_cast<FieldIndex>(field));
            }
        }
        m_sql += QStringLiteral(" FROM ") + quoted(info.name);
    }

    model::Result<void> read(const Connection &connection, model::Progress &progress)
    {
        model::Result<Statement> prepared = connection.prepare(m_sql.toStdString());
        if (!prepared)
            return prepared.problem();
        Statement &statement = prepared.value();
        int unreported = 0;
        for (;;) {
            const Statement::Step step = statement.step();
            if (step == Statement::Step::Done)
                break;
            if (step == Statement::Step::Failed)
                return connection.problem(QString::fromLatin1(m_info.name));
            readRow(statement);
            if (m_table.rowCount() - m_firstRow == rowsInBatch)
                takeTexts();
            if (++unreported == rowsBetweenReports) {
                progress.advance(std::exchange(unreported, 0));
                if (progress.isCancelled())
                    return Problem{connection.shownName(), {}, translate("Store", "cancelled"), {}};
            }
        }
        takeTexts();
        progress.advance(unreported);
        return {};
    }

private:
    /// Texts of one column in the rows since m_firstRow, one after the other.
    struct TextBatch
    {
        std::string bytes;
        std::vector<std::size_t> ends;
    };

    void readRow(const Statement &statement)
    {
        const std::int64_t fid = statement.integer(0);
        if (fid > largestFid || fid < -largestFid) {
            m_warnings.add(m_name, fid, translate("Store", "the row number is out of range; the row is left alone"),
                           {});
            return;
        }
        const Row row = m_table.appendRow(fid);
        for (std::size_t index = 0; index < m_fields.size(); ++index) {
            const int column = static_cast<int>(index) + 1;
            const FieldIndex field = m_fields[index];
            if (statement.isNull(column) || readCell(statement, column, row, field))
                continue;
            m_result.unreadable.push_back({m_info.id, fid, field});
            m_warnings.add(m_name, fid,
                           translate("Store", "\"%1\" can't be read and is taken as not given")
                               .arg(QLatin1String(m_info.fields[field].name)),
                           translate("Store", "give it a new value, or leave it as it is in the file"));
        }
    }

    bool readCell(const Statement &statement, int column, Row row, FieldIndex field)
    {
        const int type = statement.type(column);
        switch (m_info.fields[field].type) {
        case ColumnType::Text:
            if (type == SQLITE_BLOB)
                return false;
            keepText(statement.utf8(column), row, field);
            return true;
        case ColumnType::Real:
            return readReal(statement, column, row, field);
        case ColumnType::Flag: {
            if (type != SQLITE_INTEGER && type != SQLITE_FLOAT)
                return false;
            m_table.setFlag(row, field, statement.integer(column) != 0);
            return true;
        }
        case ColumnType::Point:
        case ColumnType::Shape:
            return readGeometry(statement.blob(column), row, field);
        }
        return false;
    }

    void keepText(std::string_view text, Row row, FieldIndex field)
    {
        TextBatch &batch = m_texts[field];
        batch.ends.resize(row - m_firstRow, batch.bytes.size()); // rows without one in between
        batch.bytes += text;
        batch.ends.push_back(batch.bytes.size());
    }

    /// Interns the texts of the batch, a column at a time, which is what makes millions of them quick.
    void takeTexts()
    {
        for (const FieldIndex field : m_fields) {
            TextBatch &batch = m_texts[field];
            m_views.clear();
            std::size_t begin = 0;
            for (const std::size_t end : batch.ends) {
                m_views.emplace_back(batch.bytes.data() + begin, end - begin);
                begin = end;
            }
            m_ids.resize(m_views.size());
            m_table.pool().intern(m_views, m_ids);
            for (std::size_t index = 0; index < m_ids.size(); ++index) {
                if (m_ids[index] != 0)
                    setText(m_firstRow + static_cast<Row>(index), field, m_ids[index]);
            }
            batch.bytes.clear();
            batch.ends.clear();
        }
        m_firstRow = m_table.rowCount();
    }

    void setText(Row row, FieldIndex field, StringId id)
    {
        if (field == m_info.idField && m_table.rowOf(id) != model::noRow) {
            m_warnings.add(m_name, m_table.fid(row),
                           translate("Store", "the ID \"%1\" stands more than once").arg(m_table.pool().text(id)),
                           translate("Store", "give one of the rows another ID"));
        }
        m_table.setTextId(row, field, id);
    }

    bool readReal(const Statement &statement, int column, Row row, FieldIndex field)
    {
        const int type = statement.type(column);
        double number = statement.real(column);
        if (type == SQLITE_TEXT) {
            bool ok = false;
            number = statement.text(column).trimmed().toDouble(&ok);
            if (!ok)
                return false;
        } else if (type == SQLITE_BLOB) {
            return false;
        }
        m_table.setReal(row, field, number);
        return std::isfinite(number);
    }

    bool readGeometry(std::span<const std::uint8_t> blob, Row row, FieldIndex field)
    {
        const std::optional<BlobView> view = viewBlob(blob);
        if (!view || (view->srs != wgs84Srs && !view->empty))
            return false;
        geometry::WkbFault fault = geometry::WkbFault::None;
        if (m_info.fields[field].type == ColumnType::Point) {
            const std::optional<model::LonLat> point = geometry::pointFromWkb(view->wkb, &fault);
            if (point)
                m_table.setPoint(row, field, *point);
            return fault == geometry::WkbFault::None && (!point || m_table.hasPoint(row, field));
        }
        std::optional<model::Shape> shape = geometry::shapeFromWkb(view->wkb, &fault);
        if (!shape || fault != geometry::WkbFault::None)
            return false;
        for (const model::LonLat &p : shape->points) {
            if (!std::isfinite(p.lon) || !std::isfinite(p.lat))
                return false;
        }
        if (!shape->isEmpty())
            m_table.setShape(row, field, std::make_shared<const model::Shape>(std::move(*shape)));
        return true;
    }

    const model::TableInfo &m_info;
    model::Table &m_table;
    ReadResult &m_result;
    Warnings &m_warnings;
    Row m_firstRow = 0;             // of the batch
    std::vector<TextBatch> m_texts; // one a field
    std::vector<std::string_view> m_views;
    std::vector<StringId> m_ids;
    QString m_name;
    std::vector<FieldIndex> m_fields;
    QString m_sql;
};

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
        result.layouts[static_cast<std::size_t>(info.id)] = *layout;
        if (!layout->exists)
            continue;
        TableReader reader(info, result.tables[info.id], *layout, result, warnings);
        if (model::Result<void> read = reader.read(connection, progress); !read)
            return read.problem();
    }
    result.warnings = warnings.take();
    return result;
}

} // namespace atlas::store
