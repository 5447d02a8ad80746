// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>

class QgsVectorLayer;

namespace atlas::maps::engine {

/// A point layer in memory with the attributes of `areas` and a point well inside the largest part of each: region
/// labels then stay put while the map moves, and cost nothing to place, where placing them anew in detailed polygons
/// takes longer than drawing the map. Reads all of `areas` once.
std::unique_ptr<QgsVectorLayer> makeLabelPoints(const QgsVectorLayer &areas);

} // namespace atlas::maps::engine
