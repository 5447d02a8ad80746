// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/cluster_names.h"

#include <QCoreApplication>
#include <QSet>

namespace atlas::ui {

using model::ClusterFields;
using model::TableId;

namespace {

struct ClusterNames
{
    Q_DECLARE_TR_FUNCTIONS(ClusterNames)
};

} // namespace

QString freeClusterName(const model::Tables &tables)
{
    const model::Table &clusters = tables[TableId::Clusters];
    QSet<QString> taken;
    for (model::Row row = 0; row < clusters.rowCount(); ++row) {
        if (clusters.isAlive(row))
            taken += clusters.text(row, ClusterFields::Name);
    }
    for (std::size_t number = clusters.aliveCount() + 1;; ++number) {
        const QString name = ClusterNames::tr("Cluster %1").arg(number);
        if (!taken.contains(name))
            return name;
    }
}

} // namespace atlas::ui
