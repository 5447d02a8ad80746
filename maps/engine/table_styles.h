// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/protocol/message.h"

#include <QString>

#include <variant>

class QgsVectorLayer;

namespace atlas::maps::engine {

/// The QGIS styles of the document's own tables (regions, clusters, participants) as the scene shows them, with symbols
/// any QGIS knows. Regions of both levels are one table and so have one style, which tells them apart by rules. Main
/// thread.
protocol::DoneReply tableStyles(const protocol::StylesRequest &request);

/// Gives a layer the symbols and labels of a QGIS style. \returns false, with a reason in English, when the style does
/// not fit; the layer is as it was.
bool applyQml(const QString &qml, QgsVectorLayer *layer, QString *reason);

} // namespace atlas::maps::engine
