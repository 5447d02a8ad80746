// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace atlas::intake {

/// A layer's file unpacked from a .zip or .kmz into a folder that goes when this goes.
struct UnpackedFile
{
    std::unique_ptr<QTemporaryDir> folder;
    QString path; ///< the file to open: "layer.shp" with its companions, "layer.kml", …
};

/// Unpacks the only shapefile of an archive (as offices send it, companions and all), or the only GeoPackage, GeoJSON,
/// TopoJSON, FlatGeobuf or KML in it. Archives beyond the limits of checkZipLimits() are not touched. Names in the
/// archive are never used as names on the disk. \p file is what problems call it.
model::Result<UnpackedFile> unpackLayer(const QString &path, const QString &file);

} // namespace atlas::intake
