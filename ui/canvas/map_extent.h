// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"

#include <QRectF>

/// How much of the map things take, in map units: tighter than a box in degrees, whose edges bend outwards in a
/// projection like Canada's. Null rectangle = nothing to show.
namespace atlas::ui {

class ViewProjection;

/// A cluster's extent; null when it is not drawn.
QRectF clusterExtent(const model::Tables &tables, model::Row cluster, const ViewProjection &projection);

/// All clusters and participants. Null also when there are so many that projecting each would be felt; a box in degrees
/// has to do then.
QRectF contentExtent(const model::Tables &tables, const ViewProjection &projection);

} // namespace atlas::ui
