// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/id_index.h"
#include "app/model/schema.h"

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace atlas::model {

/// Some fields of one row got other values.
struct RowUpdate
{
    Row row;
    std::uint32_t fields; ///< bit f set = field f changed
};

/// What one change did to one table. A row stands in at most one of the lists.
struct TableChange
{
    std::vector<Row> inserted; ///< now there (new, or brought back by undo), ascending
    std::vector<Row> removed;  ///< no longer there, ascending
    std::vector<RowUpdate> updated;

    bool isEmpty() const { return inserted.empty() && removed.empty() && updated.empty(); }
};

/// How a step came about.
enum class StepWay : std::uint8_t { Done, Undone, Redone };

/// Everything one step (an edit, its undo or its redo, or a walk through the history) changed: one signal for however
/// many rows.
struct ChangeSet
{
    std::uint64_t revision = 0; ///< the document's revision after the change
    StepWay way = StepWay::Done;
    QString text;  ///< of the edit, translated; of a walk through the history, the last one passed
    int steps = 1; ///< steps passed, more than one in a walk through the history
    std::array<TableChange, tableCount> tables;

    TableChange &operator[](TableId id) { return tables[static_cast<std::size_t>(id)]; }
    const TableChange &operator[](TableId id) const { return tables[static_cast<std::size_t>(id)]; }
    bool isEmpty() const;
    std::size_t rowCount() const;
    /// Sorts the lists and folds repeated mentions of a row into one.
    void normalise();
};

} // namespace atlas::model
