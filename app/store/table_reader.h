// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"
#include "app/store/connection.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Reading the rows of one table in two steps, so that two threads can share the work: one takes cells from SQLite, the
/// other interns texts and fills the columns.
namespace atlas::store {

struct TableLayout;

/// Some rows as they come out of the file. Belongs to one thread at a time.
struct RowBatch
{
    /// One column of the rows; which list is in use depends on its type.
    struct Cells
    {
        std::string bytes;               ///< texts, one after the other
        std::vector<std::uint32_t> ends; ///< of each row's text
        std::vector<double> reals;
        std::vector<std::uint8_t> flags;
        std::vector<model::LonLat> points;
        std::vector<model::ShapePtr> shapes;
    };
    struct Fault
    {
        std::int64_t fid;
        model::FieldIndex field; ///< whose cell holds something else than it takes; noField = the fid is out of range
    };

    std::vector<std::int64_t> fids;
    std::vector<Cells> cells; ///< by column read; those of earlier rows stay in place to be written over
    std::vector<Fault> faults;
};

/// Takes rows from SQLite. Belongs to the connection's thread.
class RowSource
{
public:
    RowSource(const model::TableInfo &info, const TableLayout &layout);

    model::Result<void> begin(const Connection &connection);
    /// The next rows, at most some thousand; fewer at the end, none after it.
    Statement::Step next(RowBatch &batch);
    const model::TableInfo &info() const { return m_info; }
    /// Fields in the order of RowBatch::cells.
    const std::vector<model::FieldIndex> &fields() const { return m_fields; }

private:
    void readRow(RowBatch &batch) const;
    bool readCell(int column, model::ColumnType type, RowBatch::Cells &cells) const;

    const model::TableInfo &m_info;
    std::vector<model::FieldIndex> m_fields;
    std::string m_sql;
    Statement m_statement;
};

/// Puts rows into a table. Belongs to one thread.
class RowSink
{
public:
    using DuplicateId = std::function<void(model::Row row, model::StringId id)>;
    /// \param duplicate called for each row whose id another has already.
    RowSink(model::Table &table, std::vector<model::FieldIndex> fields, DuplicateId duplicate);

    void take(const RowBatch &batch);

private:
    /// Texts of a column that came up lately: most columns have few different ones.
    struct Recent
    {
        std::array<model::StringId, 256> ids{};
        std::size_t looks = 0;
        std::size_t hits = 0;
    };
    void takeTexts(const RowBatch::Cells &cells, model::Row first, model::FieldIndex field, Recent &recent);

    model::Table &m_table;
    std::vector<model::FieldIndex> m_fields;
    DuplicateId m_duplicate;
    std::vector<Recent> m_recent; // by column read
    std::vector<std::string_view> m_views;
    std::vector<std::uint32_t> m_places;
    std::vector<model::StringId> m_ids;
    std::vector<model::StringId> m_found;
};

} // namespace atlas::store
