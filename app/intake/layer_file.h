// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/import_report.h"
#include "app/intake/text_encoding.h"
#include "app/model/problem.h"
#include "app/model/progress.h"
#include "app/model/shape.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace atlas::intake {

/// One feature as it stands in the file.
struct RawFeature
{
    std::vector<QByteArray> cells;      ///< one a column; numbers as text
    std::optional<model::Shape> shape;  ///< in the file's coordinates, x in lon; nothing when there is no polygon
    std::optional<model::LonLat> point; ///< the same for a point
    bool hasGeometry = false;           ///< of whatever kind
};

/// One layer of a file, read whole.
struct RawLayer
{
    QString name;
    QString format; ///< GDAL's name: "GeoJSON", "ESRI Shapefile", …
    std::vector<QByteArray> columns;
    std::vector<RawFeature> features; ///< in the file's order
    QString crsWkt;                   ///< as the file states it; empty = it states none
    QString crsName;
    EncodingHints encoding;     ///< what the file says of its texts
    std::vector<RowNote> notes; ///< what was left aside
};

/// Which layers come into question when none is named.
enum class LayerContent {
    Polygons,
    Anything ///< tables without geometry too
};

/// Reads the layer \p layer, or the only one with the content when that is empty. Texts stay raw: see settleEncoding().
model::Result<RawLayer> readLayer(const QString &file, const QString &layer, model::Progress &progress,
                                  LayerContent content = LayerContent::Polygons);

} // namespace atlas::intake
