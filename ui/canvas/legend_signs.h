// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"
#include "maps/scene/map_scene.h"

#include <QIcon>
#include <QList>

/// The window's own legend: what signs a layer has and how they look, matching the drawn map. Window thread.
namespace atlas::ui {

/// The roles as people read a list of layers: what lies on top comes first.
const QList<maps::LayerRole> &rolesTopFirst();

/// The signs a layer has in this atlas, in the palette's order; kinds nobody uses are left out.
QList<maps::LegendEntry> legendEntries(maps::LayerRole role, const model::Tables &tables);

/// The sign on a scrap of the map's ground; wider than high.
QIcon legendIcon(const maps::LegendEntry &entry, maps::MapTheme theme);

} // namespace atlas::ui
