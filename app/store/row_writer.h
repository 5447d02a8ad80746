// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"
#include "app/store/connection.h"
#include "app/store/reader.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace atlas::store {

/// Writes rows of the model into the tables of a connection, cell by cell, leaving alone what is not ours: columns
/// of others, and cells that could not be read, also when a removed row comes back. Keeps the spatial indexes up to
/// date. For use inside a transaction; keeps its statements prepared. Belongs to the connection's thread and must go
/// before it.
class RowWriter
{
public:
    RowWriter(const Connection &connection, std::array<TableLayout, model::tableCount> layouts,
              const std::vector<UnreadableCell> &unreadable);
    /// Goes on where \p other is, in a copy of its database.
    RowWriter(const Connection &connection, const RowWriter &other);
    ~RowWriter();
    RowWriter(const RowWriter &) = delete;
    RowWriter &operator=(const RowWriter &) = delete;

    model::Result<void> insert(const model::Table &table, model::Row row);
    /// Writes the fields of the mask; a row that is not there is inserted.
    model::Result<void> update(const model::Table &table, model::Row row, std::uint32_t fields);
    /// A row that is not there is no failure.
    model::Result<void> remove(const model::Table &table, model::Row row);

    const TableLayout &layout(model::TableId table) const { return m_layouts[static_cast<std::size_t>(table)]; }

private:
    using Raw = std::variant<std::monostate, std::int64_t, double, std::string, std::vector<std::uint8_t>>;
    struct RawCell
    {
        QString column;
        Raw value;
    };
    using RowKey = std::pair<model::TableId, std::int64_t>;

    model::Result<Statement *> statement(const QString &sql);
    model::Result<Statement *> insertion(const model::TableInfo &info);
    /// \p buffer holds what the statement refers to; it must outlive the step.
    void bindCell(Statement &statement, int parameter, const model::Table &table, model::Row row,
                  model::FieldIndex field, std::vector<std::uint8_t> &buffer) const;
    model::Result<void> index(const model::Table &table, model::Row row);
    model::Result<void> unindex(const model::Table &table, model::Row row);
    model::Result<void> keepForeignCells(const model::Table &table, std::int64_t fid);
    model::Result<void> restoreForeignCells(const model::Table &table, std::int64_t fid);

    const Connection &m_connection;
    std::array<TableLayout, model::tableCount> m_layouts;
    std::map<RowKey, std::uint32_t> m_unreadable;  // fields nobody has written since
    std::map<RowKey, std::vector<RawCell>> m_kept; // of rows that were removed
    std::unordered_map<std::string, Statement> m_statements;
    std::array<Statement *, model::tableCount> m_insertions{}; // of m_statements; bulk writing needs them at once
};

} // namespace atlas::store
