// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/protocol/values.h"

#include <memory>

class QFont;
class QgsAbstractVectorLayerLabeling;
class QgsFields;

namespace atlas::maps::engine {

/// The font of maps and sheets: one with Hangul where the system has it.
QFont mapFont();

/// Labels for a layer of `role`, placed without collisions by QGIS; null where that role carries none. `onPoints`: the
/// layer has the label points of its areas (see label_points.h).
std::unique_ptr<QgsAbstractVectorLayerLabeling> makeLabelling(const QString &role, const protocol::Style &style,
                                                              const QgsFields &fields, bool onPoints);

} // namespace atlas::maps::engine
