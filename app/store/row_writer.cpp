// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/row_writer.h"

#include "app/store/geopackage_schema.h"
#include "app/store/gpkg_blob.h"

#include <QStringList>

#include <sqlite3.h>

#include <cmath>

namespace atlas::store {

using model::ColumnType;
using model::FieldIndex;
using model::Row;
using model::Table;

RowWriter::RowWriter(const Connection &connection, std::array<TableLayout, model::tableCount> layouts,
                     const std::vector<UnreadableCell> &unreadable)
    : m_connection(connection), m_layouts(std::move(layouts))
{
    for (const UnreadableCell &cell : unreadable)
        m_unreadable[{cell.table, cell.fid}] |= 1U << cell.field;
}

RowWriter::RowWriter(const Connection &connection, const RowWriter &other)
    : m_connection(connection), m_layouts(other.m_layouts), m_unreadable(other.m_unreadable), m_kept(other.m_kept)
{
}

RowWriter::~RowWriter() = default;

model::Result<Statement *> RowWriter::insertion(const model::TableInfo &info)
{
    Statement *&kept = m_insertions[static_cast<std::size_t>(info.id)];
    if (kept)
        return kept;
    QString names = quoted(layout(info.id).keyColumn);
    QString marks = QStringLiteral("?1");
    for (std::size_t field = 0; field < info.fields.size(); ++field) {
        names += QStringLiteral(", ") + quoted(info.fields[field].name);
        marks += QStringLiteral(", ?%1").arg(field + 2);
    }
    model::Result<Statement *> prepared =
        statement(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(quoted(info.name), names, marks));
    if (prepared)
        kept = *prepared;
    return prepared;
}

model::Result<void> RowWriter::insert(const Table &table, Row row)
{
    const model::TableInfo &info = table.info();
    model::Result<Statement *> prepared = insertion(info);
    if (!prepared)
        return prepared.problem();
    Statement &target = **prepared;
    std::vector<std::uint8_t> buffer;
    target.bind(1, table.fid(row));
    for (std::size_t field = 0; field < info.fields.size(); ++field)
        bindCell(target, static_cast<int>(field) + 2, table, row, static_cast<FieldIndex>(field), buffer);
    if (model::Result<void> done = m_connection.run(target); !done)
        return done;
    if (model::Result<void> done = index(table, row); !done)
        return done;
    return restoreForeignCells(table, table.fid(row));
}

model::Result<void> RowWriter::update(const Table &table, Row row, std::uint32_t fields)
{
    const model::TableInfo &info = table.info();
    QStringList settings;
    std::vector<FieldIndex> changed;
    for (std::size_t field = 0; field < info.fields.size(); ++field) {
        if ((fields & (1U << field)) == 0)
            continue;
        changed.push_back(static_cast<FieldIndex>(field));
        settings += QStringLiteral("%1 = ?%2").arg(quoted(info.fields[field].name)).arg(changed.size() + 1);
    }
    if (changed.empty())
        return {};
    model::Result<Statement *> prepared = statement(
        QStringLiteral("UPDATE %1 SET %2 WHERE %3 = ?1")
            .arg(quoted(info.name), settings.join(QStringLiteral(", ")), quoted(layout(table.id()).keyColumn)));
    if (!prepared)
        return prepared.problem();
    Statement &change = **prepared;
    std::vector<std::uint8_t> buffer;
    change.bind(1, table.fid(row));
    for (std::size_t index = 0; index < changed.size(); ++index)
        bindCell(change, static_cast<int>(index) + 2, table, row, changed[index], buffer);
    if (model::Result<void> done = m_connection.run(change); !done)
        return done;
    if (m_connection.changes() == 0)
        return insert(table, row);
    if (const auto held = m_unreadable.find({table.id(), table.fid(row)}); held != m_unreadable.end())
        held->second &= ~fields;
    const bool moved = info.geometryField() != model::noField && (fields & (1U << info.geometryField())) != 0;
    return moved ? index(table, row) : model::Result<void>();
}

model::Result<void> RowWriter::remove(const Table &table, Row row)
{
    if (model::Result<void> kept = keepForeignCells(table, table.fid(row)); !kept)
        return kept;
    model::Result<Statement *> prepared =
        statement(QStringLiteral("DELETE FROM %1 WHERE %2 = ?1")
                      .arg(quoted(table.info().name), quoted(layout(table.id()).keyColumn)));
    if (!prepared)
        return prepared.problem();
    (*prepared)->bind(1, table.fid(row));
    if (model::Result<void> done = m_connection.run(**prepared); !done)
        return done;
    return unindex(table, row);
}

/// Enters the row's bounds into the spatial index, or takes them out when it has none.
model::Result<void> RowWriter::index(const Table &table, Row row)
{
    const FieldIndex geometry = table.info().geometryField();
    if (geometry == model::noField || !layout(table.id()).hasSpatialIndex)
        return {};
    model::LonLatBox box;
    if (table.info().fields[geometry].type == ColumnType::Point) {
        if (table.hasPoint(row, geometry))
            box.include(table.point(row, geometry));
    } else if (const model::ShapePtr &shape = table.shape(row, geometry)) {
        box = shape->bounds();
    }
    if (box.isEmpty())
        return unindex(table, row);
    model::Result<Statement *> prepared =
        statement(QStringLiteral("INSERT OR REPLACE INTO %1 VALUES (?1, ?2, ?3, ?4, ?5)")
                      .arg(quoted(spatialIndexName(QString::fromLatin1(table.info().name)))));
    if (!prepared)
        return prepared.problem();
    Statement &entry = **prepared;
    entry.bind(1, table.fid(row));
    entry.bind(2, box.west);
    entry.bind(3, box.east);
    entry.bind(4, box.south);
    entry.bind(5, box.north);
    return m_connection.run(entry);
}

model::Result<void> RowWriter::unindex(const Table &table, Row row)
{
    if (!layout(table.id()).hasSpatialIndex)
        return {};
    model::Result<Statement *> prepared =
        statement(QStringLiteral("DELETE FROM %1 WHERE id = ?1")
                      .arg(quoted(spatialIndexName(QString::fromLatin1(table.info().name)))));
    if (!prepared)
        return prepared.problem();
    (*prepared)->bind(1, table.fid(row));
    return m_connection.run(**prepared);
}

model::Result<Statement *> RowWriter::statement(const QString &sql)
{
    const auto [place, isNew] = m_statements.try_emplace(sql.toStdString());
    if (isNew) {
        model::Result<Statement> prepared = m_connection.prepare(place->first);
        if (!prepared) {
            m_statements.erase(place);
            return prepared.problem();
        }
        place->second = std::move(prepared).value();
    }
    return &place->second;
}

void RowWriter::bindCell(Statement &target, int parameter, const Table &table, Row row, FieldIndex field,
                         std::vector<std::uint8_t> &buffer) const
{
    switch (table.info().fields[field].type) {
    case ColumnType::Text:
        if (table.textId(row, field) == 0)
            target.bindNull(parameter);
        else
            target.bindText(parameter, table.utf8(row, field));
        break;
    case ColumnType::Real:
        if (std::isnan(table.real(row, field)))
            target.bindNull(parameter);
        else
            target.bind(parameter, table.real(row, field));
        break;
    case ColumnType::Flag:
        target.bind(parameter, std::int64_t{table.flag(row, field)});
        break;
    case ColumnType::Point:
        if (table.hasPoint(row, field)) {
            buffer = blobFromPoint(table.point(row, field));
            target.bindBlob(parameter, buffer);
        } else {
            target.bindNull(parameter);
        }
        break;
    case ColumnType::Shape:
        if (const model::ShapePtr &shape = table.shape(row, field)) {
            buffer = blobFromShape(*shape);
            target.bindBlob(parameter, buffer);
        } else {
            target.bindNull(parameter);
        }
        break;
    }
}

model::Result<void> RowWriter::keepForeignCells(const Table &table, std::int64_t fid)
{
    QStringList columns = layout(table.id()).unknownColumns;
    if (const auto held = m_unreadable.find({table.id(), fid}); held != m_unreadable.end()) {
        for (std::size_t field = 0; field < table.info().fields.size(); ++field) {
            if ((held->second & (1U << field)) != 0)
                columns += QString::fromLatin1(table.info().fields[field].name);
        }
    }
    if (columns.isEmpty())
        return {};
    QStringList names;
    for (const QString &column : columns)
        names += quoted(column);
    model::Result<Statement *> prepared = statement(
        QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?1")
            .arg(names.join(QStringLiteral(", ")), quoted(table.info().name), quoted(layout(table.id()).keyColumn)));
    if (!prepared)
        return prepared.problem();
    Statement &query = **prepared;
    query.bind(1, fid);
    if (query.step() == Statement::Step::Row) {
        std::vector<RawCell> cells;
        for (int column = 0; column < query.columnCount(); ++column) {
            RawCell cell{columns[column], {}};
            switch (query.type(column)) {
            case SQLITE_INTEGER:
                cell.value = query.integer(column);
                break;
            case SQLITE_FLOAT:
                cell.value = query.real(column);
                break;
            case SQLITE_TEXT:
                cell.value = std::string(query.utf8(column));
                break;
            case SQLITE_BLOB: {
                const auto bytes = query.blob(column);
                cell.value = std::vector<std::uint8_t>(bytes.begin(), bytes.end());
                break;
            }
            default:
                break;
            }
            cells.push_back(std::move(cell));
        }
        m_kept[{table.id(), fid}] = std::move(cells);
    }
    query.reset();
    return {};
}

model::Result<void> RowWriter::restoreForeignCells(const Table &table, std::int64_t fid)
{
    const auto kept = m_kept.find({table.id(), fid});
    if (kept == m_kept.end())
        return {};
    QStringList settings;
    for (std::size_t index = 0; index < kept->second.size(); ++index)
        settings += QStringLiteral("%1 = ?%2").arg(quoted(kept->second[index].column)).arg(index + 2);
    model::Result<Statement *> prepared = statement(
        QStringLiteral("UPDATE %1 SET %2 WHERE %3 = ?1")
            .arg(quoted(table.info().name), settings.join(QStringLiteral(", ")), quoted(layout(table.id()).keyColumn)));
    if (!prepared)
        return prepared.problem();
    Statement &restore = **prepared;
    restore.bind(1, fid);
    for (std::size_t index = 0; index < kept->second.size(); ++index) {
        const int parameter = static_cast<int>(index) + 2;
        const Raw &value = kept->second[index].value;
        if (const auto *integer = std::get_if<std::int64_t>(&value))
            restore.bind(parameter, *integer);
        else if (const auto *real = std::get_if<double>(&value))
            restore.bind(parameter, *real);
        else if (const auto *text = std::get_if<std::string>(&value))
            restore.bindText(parameter, std::string_view(*text));
        else if (const auto *blob = std::get_if<std::vector<std::uint8_t>>(&value))
            restore.bindBlob(parameter, *blob);
        else
            restore.bindNull(parameter);
    }
    return m_connection.run(restore);
}

} // namespace atlas::store
