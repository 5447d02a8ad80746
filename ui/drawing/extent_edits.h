// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/edit.h"
#include "app/model/tables.h"

#include <QString>

/// The steps that drawing an extent takes, with the words undo shows for them. Any thread.
namespace atlas::ui {

/// The value of clusters.delineation for what was drawn by hand.
QString drawnDelineation();

/// A name no other cluster has: "Cluster 7".
QString freeClusterName(const model::Tables &tables);
/// An id no row of the table has: the prefix and the first free number from the table's count on.
QString freeId(const model::Tables &tables, model::TableId table, const QString &prefix);

struct NewCluster
{
    QString name; ///< empty = a free one
    QString kind; ///< stored value; empty = not given
    model::ShapePtr extent;
    QString delineation = drawnDelineation();
    QString parameters;
};
/// Adds a cluster; its row will be the clusters table's rowCount().
model::Edit newClusterEdit(const model::Tables &tables, const NewCluster &cluster);

/// Gives a cluster another extent and says how it was made.
model::Edit extentEdit(const model::Tables &tables, model::Row cluster, model::ShapePtr extent,
                       const QString &delineation, const QString &parameters, const QString &language);

} // namespace atlas::ui
