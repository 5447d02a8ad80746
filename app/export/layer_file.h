// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/progress.h"
#include "app/model/tables.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace atlas::exporting {

enum class LayerFormat { GeoPackage, GeoJson, Shapefile };

/// What can be a layer: tables with geometry, regions by level, and links as lines between their ends' points.
enum class LayerContent { Clusters, Participants, Links, Provinces, Districts };

/// The layer's name in the file: "clusters", "participants", …
QString layerName(LayerContent content);

/// Writes layers in EPSG:4326, geometry to 1e-9° or better, every field under its name in the atlas. GeoJSON follows
/// RFC 7946 (and, like a shapefile, takes one layer). What the format can't hold is told in the warnings that are
/// returned, translated: names cut to ten letters, texts cut to 254 bytes, rows without geometry in a shapefile. The
/// same content gives the same bytes. \p path is written where it is: see AtomicFile. Regions are those of the set in
/// use.
model::Result<QStringList> writeLayers(const model::Tables &tables, const std::vector<LayerContent> &contents,
                                       LayerFormat format, const QString &path, model::Progress &progress);

} // namespace atlas::exporting
