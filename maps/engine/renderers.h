// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/engine/drawing_reporter.h"
#include "maps/protocol/values.h"

#include <QString>
#include <QStringList>

#include <memory>

class QgsFeatureRenderer;
class QgsFields;
class QgsVectorLayer;

namespace atlas::maps::engine {

/// The QGIS renderer for `layer`, whose rows are `data`. `part` is "fill" or "line" where a role is drawn in two
/// layers, else empty. With a `reporter`, the renderer tells it when drawing starts and ends; it must then outlive the
/// renderer and its clones. Null for a role that is not known.
std::unique_ptr<QgsFeatureRenderer> makeRenderer(const protocol::Layer &layer, const QString &part,
                                                 const protocol::Style &style, const QgsVectorLayer &data,
                                                 const DrawingReporter *reporter);

/// The number of links of these kinds (empty: of all) of a row of flows or flow_places, as an expression that is SQL
/// too.
QString linkCount(const QStringList &kinds, const QgsFields &fields);

} // namespace atlas::maps::engine
