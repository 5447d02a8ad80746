// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/protocol/values.h"
#include "maps/scene/map_renderer.h"
#include "maps/scene/map_scene.h"
#include "maps/scene/map_view.h"

/// What the window says, in the words of the protocol.
namespace atlas::maps {

QString roleName(LayerRole role);
LayerRole roleFromName(const QString &name);
protocol::View encoded(const MapView &view);
protocol::Extent encoded(const QRectF &extent);
protocol::Style encoded(const MapStyle &style);
/// Hidden layers are left out.
protocol::Scene encoded(const MapScene &scene);
QList<protocol::LegendEntry> encoded(const QList<LegendEntry> &entries);
protocol::Sheet encoded(const Decorations &decorations);
QString formatName(ExportFormat format);

} // namespace atlas::maps
