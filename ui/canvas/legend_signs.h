// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/map_scene.h"

#include <QIcon>
#include <QList>

/// The window's own legend: how the signs of session/legend.h look, matching the drawn map. Window thread.
namespace atlas::ui {

/// The roles as people read a list of layers: what lies on top comes first.
const QList<maps::LayerRole> &rolesTopFirst();

/// The sign on a scrap of the map's ground; wider than high.
QIcon legendIcon(const maps::LegendEntry &entry, const maps::MapStyle &style);

} // namespace atlas::ui
