// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/edit.h"
#include "app/model/tables.h"

#include <QString>

#include <vector>

/// Steps over many rows of a table. Pure; any thread that may read the tables.
namespace atlas::ui {

/// One value for a field of all rows: "Change “Kind” of 12 rows". Rows that have it already are left alone.
struct ManyCells
{
    model::Edit edit;
    std::size_t changed = 0;
    std::size_t same = 0;
};
ManyCells manyCellsEdit(const model::Tables &tables, model::TableId table, const std::vector<model::Row> &rows,
                        model::FieldIndex field, const model::Value &value);

/// What goes when rows are deleted: a participant's memberships and links go with it, and where it leads a cluster the
/// field is emptied.
struct Removal
{
    model::Edit edit;
    std::size_t rows = 0;
    std::size_t links = 0;       ///< that go along
    std::size_t memberships = 0; ///< that go along
    std::size_t leads = 0;       ///< clusters that lose their lead

    /// "3 participants were deleted, with 7 links and 2 memberships.", translated.
    QString sentence(model::TableId table) const;
};
/// \p table: Participants or Links.
Removal removalEdit(const model::Tables &tables, model::TableId table, const std::vector<model::Row> &rows);

} // namespace atlas::ui
