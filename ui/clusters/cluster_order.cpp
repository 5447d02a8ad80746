// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/clusters/cluster_order.h"

#include <QCollator>

#include <algorithm>

namespace atlas::ui {

using model::ClusterFields;
using model::Row;
using model::TableId;

namespace {

std::vector<Row> parentsOf(const model::Table &table)
{
    std::vector<Row> parents(table.rowCount(), model::noRow);
    for (Row row = 0; row < table.rowCount(); ++row) {
        const model::StringId above = table.isAlive(row) ? table.textId(row, ClusterFields::ParentCluster) : 0;
        const Row aboveRow = above == 0 ? model::noRow : table.rowOf(above);
        if (aboveRow != row)
            parents[row] = aboveRow;
    }
    for (Row row = 0; row < table.rowCount(); ++row) { // a ring of parents would hide its clusters: cut it here
        std::size_t steps = 0;
        for (Row at = parents[row]; at != model::noRow; at = parents[at]) {
            if (at == row || ++steps > parents.size()) {
                parents[row] = model::noRow;
                break;
            }
        }
    }
    return parents;
}

/// Those that match, with all above and below them.
std::vector<bool> listed(const model::Table &table, const std::vector<Row> &parents, const std::vector<QString> &names,
                         const QString &words)
{
    std::vector<bool> matches(parents.size());
    for (Row row = 0; row < parents.size(); ++row)
        matches[row] = table.isAlive(row) && names[row].contains(words, Qt::CaseInsensitive);
    std::vector<bool> shown(parents.size());
    for (Row row = 0; row < parents.size(); ++row) {
        bool found = matches[row];
        for (Row at = parents[row]; at != model::noRow && !found; at = parents[at])
            found = matches[at];
        if (!found || !table.isAlive(row))
            continue;
        for (Row at = row; at != model::noRow; at = parents[at])
            shown[at] = true;
    }
    return shown;
}

} // namespace

ClusterOrder orderClusters(const model::Tables &tables, const ClusterQuery &query, const model::Progress &progress)
{
    const model::Table &table = tables[TableId::Clusters];
    ClusterOrder order;
    order.parents = parentsOf(table);
    order.children.resize(table.rowCount());
    order.places.assign(table.rowCount(), ClusterOrder::hidden);
    std::vector<QString> names(table.rowCount());
    for (Row row = 0; row < table.rowCount() && !progress.isCancelled(); ++row) {
        if (table.isAlive(row))
            names[row] = tables.displayName(TableId::Clusters, row, query.language);
    }
    const std::vector<bool> shown = listed(table, order.parents, names, query.words);

    std::vector<Row> rows;
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (shown[row])
            rows.push_back(row);
    }
    if (query.keys.empty()) {
        const QCollator collator;
        std::vector<QCollatorSortKey> keys;
        keys.reserve(names.size());
        for (const QString &name : names) {
            if (progress.isCancelled())
                return order;
            keys.push_back(collator.sortKey(name));
        }
        std::stable_sort(rows.begin(), rows.end(), [&](Row a, Row b) {
            const int way = keys[a].compare(keys[b]);
            return query.descending ? way > 0 : way < 0;
        });
    } else {
        const auto keyOf = [&query](Row row) { return row < query.keys.size() ? query.keys[row] : -1.0; };
        std::stable_sort(rows.begin(), rows.end(),
                         [&](Row a, Row b) { return query.descending ? keyOf(a) > keyOf(b) : keyOf(a) < keyOf(b); });
    }
    for (const Row row : rows) {
        std::vector<Row> &siblings =
            order.parents[row] == model::noRow ? order.top : order.children[order.parents[row]];
        order.places[row] = static_cast<int>(siblings.size());
        siblings.push_back(row);
    }
    return order;
}

bool isSameTree(const ClusterOrder &one, const ClusterOrder &other)
{
    if (one.parents != other.parents)
        return false;
    for (std::size_t row = 0; row < one.places.size(); ++row) {
        if ((one.places[row] == ClusterOrder::hidden) != (other.places[row] == ClusterOrder::hidden))
            return false;
    }
    return true;
}

} // namespace atlas::ui
