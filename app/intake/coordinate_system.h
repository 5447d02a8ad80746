// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/projector.h"
#include "app/model/problem.h"
#include "app/model/shape.h"

#include <QString>

#include <optional>

namespace atlas::intake {

/// The reference system that a file's coordinates are in.
struct CoordinateSystem
{
    QString id;      ///< "EPSG:5179", or the name that the file has for it
    QString how;     ///< translated: "given", "stated by the file", …
    QString warning; ///< translated; empty = none
    geometry::Projector projector;

    /// A shape in the file's coordinates as degrees (EPSG:4326); nothing when a vertex can't be expressed. Long edges
    /// of projected shapes get vertices, the same from both sides, so that they stay where they were drawn.
    std::optional<model::Shape> toDegrees(const model::Shape &shape) const;
};

/// Settles it: \p wanted (--crs) wins, then what the file states, then degrees where the numbers can be degrees.
/// Metres without a stated system are refused; the remedy names systems in which they would lie in a known country.
/// The problem has words, but no file.
model::Result<CoordinateSystem> settleCrs(const QString &wanted, const QString &statedWkt, const QString &statedName,
                                          const model::LonLatBox &extent);

} // namespace atlas::intake
