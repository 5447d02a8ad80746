// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/change_set.h"

#include <algorithm>
#include <iterator>

namespace atlas::model {

namespace {

void sortUnique(std::vector<Row> &rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

void normaliseTable(TableChange &change)
{
    sortUnique(change.inserted);
    sortUnique(change.removed);
    // Inserted and removed in the same step: nothing to tell.
    std::vector<Row> both;
    std::set_intersection(change.inserted.begin(), change.inserted.end(), change.removed.begin(), change.removed.end(),
                          std::back_inserter(both));
    const auto inBoth = [&](Row row) { return std::binary_search(both.begin(), both.end(), row); };
    std::erase_if(change.inserted, inBoth);
    std::erase_if(change.removed, inBoth);

    std::sort(change.updated.begin(), change.updated.end(),
              [](const RowUpdate &a, const RowUpdate &b) { return a.row < b.row; });
    std::vector<RowUpdate> folded;
    for (const RowUpdate &update : change.updated) {
        if (inBoth(update.row) || std::binary_search(change.inserted.begin(), change.inserted.end(), update.row) ||
            std::binary_search(change.removed.begin(), change.removed.end(), update.row))
            continue;
        if (!folded.empty() && folded.back().row == update.row)
            folded.back().fields |= update.fields;
        else
            folded.push_back(update);
    }
    change.updated = std::move(folded);
}

} // namespace

bool ChangeSet::isEmpty() const
{
    return std::all_of(tables.begin(), tables.end(), [](const TableChange &change) { return change.isEmpty(); });
}

std::size_t ChangeSet::rowCount() const
{
    std::size_t count = 0;
    for (const TableChange &change : tables)
        count += change.inserted.size() + change.removed.size() + change.updated.size();
    return count;
}

void ChangeSet::normalise()
{
    for (TableChange &change : tables)
        normaliseTable(change);
}

} // namespace atlas::model
