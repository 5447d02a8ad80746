// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/progress.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace atlas::intake {

/// A layer or sheet of a file.
struct SourcePart
{
    enum class Geometry { None, Points, Lines, Polygons, Mixed };

    QString name;           ///< empty for a text, which has no parts
    std::int64_t rows = -1; ///< records; -1 = not counted
    Geometry geometry = Geometry::None;
};

/// What a file holds, before any of it is read.
struct SourceParts
{
    QString format; ///< "CSV", "XLSX", "ESRI Shapefile", "GeoJSON", …
    std::vector<SourcePart> parts;

    /// The part that is most likely meant: the only one, or the one with the most polygons, points, rows.
    QString likeliest() const;
};

/// Lists a file's layers or sheets. Any thread.
model::Result<SourceParts> listParts(const QString &file, model::Progress &progress);

} // namespace atlas::intake
