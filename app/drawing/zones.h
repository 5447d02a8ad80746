// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/edit.h"
#include "app/model/problem.h"
#include "app/model/tables.h"

#include <QString>

/// Core and periphery of a cluster's extent. They are rows of the table `zones` (geom, cluster, zone = "core" or
/// "periphery"), so that every program that reads a GeoPackage shows them; the extent itself stays in `clusters` and is
/// their union. A cluster without zones has no rows there; one whose core fills the extent has no periphery.
namespace atlas::drawing {

struct Zones
{
    model::Row core = model::noRow; ///< of the zones table
    model::Row periphery = model::noRow;
    bool isEmpty() const { return core == model::noRow && periphery == model::noRow; }
};
Zones zonesOf(const model::Tables &tables, const QString &clusterId);

/// Adds to the edit what makes the cluster's zones fit an extent: the core becomes what of \p core lies in the extent,
/// the periphery the rest. With a core that has nothing there, the zones go.
model::Result<void> fitZones(model::Edit &edit, const model::Tables &tables, const QString &clusterId,
                             const model::Shape &extent, const model::Shape &core);
/// The same with the core that the cluster has; nothing for a cluster without zones.
model::Result<void> fitZones(model::Edit &edit, const model::Tables &tables, const QString &clusterId,
                             const model::Shape &extent);
/// Adds the removal of the cluster's zones to the edit.
void removeZones(model::Edit &edit, const model::Tables &tables, const QString &clusterId);

} // namespace atlas::drawing
