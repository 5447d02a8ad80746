// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/progress.h"
#include "app/model/tables.h"

#include <QString>

#include <vector>

namespace atlas::ui {

/// Which clusters to list, and in which order.
struct ClusterQuery
{
    QString language; ///< "ko" or "en"
    QString words;    ///< part of a name; empty = all
    bool descending = false;
    std::vector<double> keys; ///< by row, to be ordered by; empty = by name, as a reader of the language expects
};

/// The clusters as a tree: a mini-cluster under the complex it belongs to. A value.
struct ClusterOrder
{
    static constexpr int hidden = -1;

    std::vector<model::Row> top;
    std::vector<std::vector<model::Row>> children; ///< by row
    std::vector<model::Row> parents;               ///< by row; noRow = top
    std::vector<int> places;                       ///< by row, among its siblings; hidden = not listed

    bool isListed(model::Row row) const { return row < places.size() && places[row] != hidden; }
    friend bool operator==(const ClusterOrder &, const ClusterOrder &) = default;
};

/// What is found stays with those above it and those below it. Any thread; not whole when cancelled.
ClusterOrder orderClusters(const model::Tables &tables, const ClusterQuery &query, const model::Progress &progress);

/// Whether two orders list the same clusters under the same ones, in whatever sequence.
bool isSameTree(const ClusterOrder &one, const ClusterOrder &other);

} // namespace atlas::ui
