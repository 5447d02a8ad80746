// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/column.h"
#include "app/model/id_index.h"
#include "app/model/row_block.h"
#include "app/model/schema.h"
#include "app/model/shape.h"
#include "app/model/string_pool.h"
#include "app/model/value.h"

#include <QString>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace atlas::model {

/// One table of an atlas as columns. A value: copies share their chunks (see Column) and, always, the string pool.
///
/// Rows are numbered from 0 and never move; a removed row stays as a dead one, so that undo can bring it back and a
/// row number kept by a view stays right. Loops skip rows for which isAlive() is false.
class Table
{
public:
    Table(TableId id, std::shared_ptr<StringPool> pool);

    TableId id() const { return m_id; }
    const TableInfo &info() const { return tableInfo(m_id); }
    StringPool &pool() const { return *m_pool; }

    /// Rows ever made, dead ones included: the bound for loops.
    Row rowCount() const { return static_cast<Row>(m_alive.size()); }
    /// Rows that are there for a person.
    std::size_t aliveCount() const { return m_aliveCount; }
    bool isAlive(Row row) const { return row < rowCount() && m_alive.at(row) != 0; }

    // One cell.
    StringId textId(Row row, FieldIndex field) const { return texts(field).at(row); }
    QString text(Row row, FieldIndex field) const { return m_pool->text(textId(row, field)); }
    std::string_view utf8(Row row, FieldIndex field) const { return m_pool->view(textId(row, field)); }
    double real(Row row, FieldIndex field) const { return reals(field).at(row); }
    bool flag(Row row, FieldIndex field) const { return flags(field).at(row) != 0; }
    LonLat point(Row row, FieldIndex field = 0) const { return points(field).at(row); }
    bool hasPoint(Row row, FieldIndex field = 0) const;
    const ShapePtr &shape(Row row, FieldIndex field = 0) const { return shapes(field).at(row); }
    /// Any cell as a value; "not given" is std::monostate, except that a flag is always a bool.
    Value value(Row row, FieldIndex field) const;

    // Whole columns, for loops over many rows.
    const Column<StringId> &texts(FieldIndex field) const { return std::get<Column<StringId>>(m_columns[field]); }
    const Column<double> &reals(FieldIndex field) const { return std::get<Column<double>>(m_columns[field]); }
    const Column<std::uint8_t> &flags(FieldIndex field) const
    {
        return std::get<Column<std::uint8_t>>(m_columns[field]);
    }
    const Column<LonLat> &points(FieldIndex field) const { return std::get<Column<LonLat>>(m_columns[field]); }
    const Column<ShapePtr> &shapes(FieldIndex field) const { return std::get<Column<ShapePtr>>(m_columns[field]); }

    /// The living row with this id, or noRow. Only for tables with an id field.
    Row rowOf(StringId idText) const;
    Row rowOf(const QString &idText) const { return rowOf(m_pool->find(idText)); }

    /// The row's number in the file (GeoPackage fid).
    std::int64_t fid(Row row) const { return m_fids.at(row); }

    // Changing. A person's changes go through Document::apply(); these are for it, for readers and for importers.
    /// A living row with every cell "not given".
    Row appendRow();
    Row appendRow(std::int64_t fid);
    void append(const Table &rows);
    /// \param duplicate called with each row whose id another living row has already; it is found by it from then on.
    void append(RowBlock rows, const std::function<void(Row)> &duplicate);
    void setValue(Row row, FieldIndex field, const Value &value);
    void setTextId(Row row, FieldIndex field, StringId text);
    void setReal(Row row, FieldIndex field, double number);
    void setFlag(Row row, FieldIndex field, bool yes);
    void setPoint(Row row, FieldIndex field, LonLat point);
    void setShape(Row row, FieldIndex field, ShapePtr shape);
    void setAlive(Row row, bool alive);

    /// Memory of the columns, without the pool and without the shapes' points.
    std::size_t bytes() const;

private:
    using AnyColumn =
        std::variant<Column<StringId>, Column<double>, Column<std::uint8_t>, Column<LonLat>, Column<ShapePtr>>;

    template <typename T>
    Column<T> &column(FieldIndex field)
    {
        return std::get<Column<T>>(m_columns[field]);
    }

    TableId m_id;
    std::shared_ptr<StringPool> m_pool;
    std::vector<AnyColumn> m_columns;
    Column<std::uint8_t> m_alive;
    Column<std::int64_t> m_fids;
    IdIndex m_index;
    std::int64_t m_nextFid = 1;
    std::size_t m_aliveCount = 0;
};

} // namespace atlas::model
