// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/progress.h"
#include "app/model/row_block.h"
#include "app/store/connection.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Reading the rows of one table block by block, in two steps: what takes the time can be done for several blocks at
/// once, what numbers texts is done in the order of the blocks, so that the result is the same however many threads
/// there are.
namespace atlas::store {

struct TableLayout;

/// Keys from first to last, both included.
struct RowRange
{
    std::int64_t first;
    std::int64_t last;
};

/// Rows as they come out of the file, but for texts that were not known before. A value.
struct ReadBlock
{
    struct Fault
    {
        std::int64_t fid;
        model::FieldIndex field; ///< whose cell holds something else than it takes; noField = the fid is out of range
    };
    /// Texts of a field for which cells wait.
    struct NewTexts
    {
        model::FieldIndex field;
        std::string bytes; ///< one after the other
        std::vector<std::size_t> ends;
        std::vector<std::uint32_t> places; ///< in rows
    };

    model::RowBlock rows;
    std::vector<NewTexts> newTexts;
    std::vector<Fault> faults;
};

/// Reads blocks of one table through one connection. Belongs to the connection's thread, and must be gone before the
/// connection is; the pool may be added to meanwhile.
class BlockReader
{
public:
    BlockReader(const Connection &connection, const model::TableInfo &info, const TableLayout &layout,
                const model::StringPool &pool);

    /// \param range nullopt = all rows.
    model::Result<ReadBlock> read(const std::optional<RowRange> &range, model::Progress &progress);

private:
    /// What is kept of a field while its rows come in.
    struct FieldReader
    {
        model::FieldIndex field;
        model::ColumnType type;
        // Texts of some rows, looked up together.
        std::string bytes;
        std::vector<std::size_t> ends;
        // Texts that came up lately: most fields have few different ones.
        std::array<model::StringId, 256> recent{};
        std::size_t looks = 0;
        std::size_t hits = 0;
        bool mostlyNew = false; ///< ids and names: looking them up first is for nothing
    };

    static constexpr std::size_t rowsTogether = 1024; // few enough for the processor's cache

    model::Result<void> prepare(bool ranged);
    void readRow(ReadBlock &block);
    bool isTimeToIdentify(std::size_t rows) const;
    static bool readCell(const Cell &cell, FieldReader &reader, model::CellBlock &cells);
    /// From the texts read so far to their ids.
    void identify(ReadBlock &block);
    void identify(FieldReader &reader, std::vector<model::StringId> &ids, ReadBlock::NewTexts &unknown);

    const Connection &m_connection;
    const model::TableInfo &m_info;
    const TableLayout &m_layout;
    const model::StringPool &m_pool;
    Statement m_statement;
    bool m_ranged = false;
    std::vector<FieldReader> m_readers; // in the order of the columns asked for
    std::vector<std::string_view> m_views;
    std::vector<std::uint32_t> m_places;
    std::vector<model::StringId> m_ids;
};

/// Numbers the texts that were new and fills the waiting cells.
void finish(ReadBlock &block, model::StringPool &pool);

} // namespace atlas::store
