// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/map_view.h"

/// How the canvas gets from one view to another. Pure; any thread.
namespace atlas::ui {

/// The view a share \p t (0–1) of the way. The scale changes by equal ratios in equal times; every place that lies at
/// the same pixel in both views stays there all the way, so a zoom at the cursor keeps what is under the cursor.
maps::MapView viewBetween(const maps::MapView &from, const maps::MapView &to, double t);

/// Map units (metres) per pixel: 5 cm shows a doorway, 20 km a continent on a small screen.
inline constexpr double closestUnitsPerPixel = 0.05;
inline constexpr double farthestUnitsPerPixel = 20000.0;

/// The view with its scale within the limits and its centre where a projection may still have places.
maps::MapView limitedView(maps::MapView view);

/// view.zoomedAt() that stops at the limits without drifting sideways.
maps::MapView limitedZoom(const maps::MapView &view, QPointF pixel, double factor);

} // namespace atlas::ui
