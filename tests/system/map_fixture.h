// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/map_scene.h"
#include "maps/scene/map_view.h"

#include <QString>

/// A small made-up country: two square provinces with two districts each, clusters (one across the line between the
/// provinces), participants of every kind and links of every class, in the tables of a document and of its derived
/// layers.
namespace atlas::test {

/// Writes `folder`/map.gpkg (EPSG:4326); replaces a file of that name.
void writeMap(const QString &folder);
/// Writes `folder`/derived.gpkg.
void writeDerived(const QString &folder);
/// Moves a cluster, in one transaction, as an edit would.
void moveCluster(const QString &folder);

/// All layers of it in drawing order, light, with labels as asked.
maps::MapScene sceneOf(const QString &folder, bool labels);
/// The whole country.
maps::MapView viewOf(QSize size, double devicePixelRatio = 1.0);

} // namespace atlas::test
