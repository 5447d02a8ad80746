// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/extent_edits.h"

#include <QCoreApplication>
#include <QSet>

namespace atlas::ui {

using model::ClusterFields;
using model::TableId;

namespace {

struct ExtentEdits
{
    Q_DECLARE_TR_FUNCTIONS(ExtentEdits)
};

} // namespace

QString drawnDelineation()
{
    return QStringLiteral("drawn");
}

QString freeClusterName(const model::Tables &tables)
{
    const model::Table &clusters = tables[TableId::Clusters];
    QSet<QString> taken;
    for (model::Row row = 0; row < clusters.rowCount(); ++row) {
        if (clusters.isAlive(row))
            taken += clusters.text(row, ClusterFields::Name);
    }
    for (std::size_t number = clusters.aliveCount() + 1;; ++number) {
        const QString name = ExtentEdits::tr("Cluster %1").arg(number);
        if (!taken.contains(name))
            return name;
    }
}

QString freeId(const model::Tables &tables, TableId table, const QString &prefix)
{
    // Dead rows count too: undo may bring them back.
    for (std::uint64_t number = tables[table].rowCount() + 1;; ++number) {
        const QString id = prefix + QString::number(number);
        if (tables[table].rowOf(id) == model::noRow)
            return id;
    }
}

model::Edit newClusterEdit(const model::Tables &tables, const NewCluster &cluster)
{
    const QString name = cluster.name.isEmpty() ? freeClusterName(tables) : cluster.name;
    //: undo text; %1 is the name of a new cluster
    model::Edit edit(ExtentEdits::tr("Draw cluster %1").arg(name));
    std::vector<model::Value> values(ClusterFields::Notes + 1);
    const auto set = [&values](model::FieldIndex field, const QString &text) {
        if (!text.isEmpty())
            values[field] = text;
    };
    values[ClusterFields::Geom] = cluster.extent;
    set(ClusterFields::Id, freeId(tables, TableId::Clusters, QStringLiteral("cluster-")));
    set(ClusterFields::Name, name);
    set(ClusterFields::Kind, cluster.kind);
    set(ClusterFields::Delineation, cluster.delineation);
    set(ClusterFields::DelineationParameters, cluster.parameters);
    values[ClusterFields::Illustrative] = false;
    edit.insertRow(TableId::Clusters, std::move(values));
    return edit;
}

model::Edit extentEdit(const model::Tables &tables, model::Row cluster, model::ShapePtr extent,
                       const QString &delineation, const QString &parameters, const QString &language)
{
    //: undo text; %1 is the name of a cluster
    model::Edit edit(
        ExtentEdits::tr("Draw extent of %1").arg(tables.displayName(TableId::Clusters, cluster, language)));
    const auto text = [](const QString &value) { return value.isEmpty() ? model::Value() : model::Value(value); };
    edit.setCell(TableId::Clusters, cluster, ClusterFields::Geom, std::move(extent));
    edit.setCell(TableId::Clusters, cluster, ClusterFields::Delineation, text(delineation));
    edit.setCell(TableId::Clusters, cluster, ClusterFields::DelineationParameters, text(parameters));
    return edit;
}

} // namespace atlas::ui
