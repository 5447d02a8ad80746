// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/projector.h"
#include "app/intake/consents.h"
#include "app/intake/crs_candidates.h"
#include "app/intake/known_ground.h"
#include "app/model/problem.h"
#include "app/model/shape.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace atlas::intake {

/// The reference system that a file's coordinates are in.
struct CoordinateSystem
{
    QString id;           ///< "EPSG:5179", or the name that the file has for it
    QString how;          ///< translated: "given", "stated by the file", …
    QStringList warnings; ///< translated
    bool swapped = false; ///< x and y, or longitude and latitude, stand the wrong way round in the file
    geometry::Projector projector;

    /// A shape in the file's coordinates as degrees (EPSG:4326); nothing when a vertex can't be expressed. Long edges
    /// of projected shapes get vertices, the same from both sides, so that they stay where they were drawn.
    std::optional<model::Shape> toDegrees(const model::Shape &shape) const;
};

/// What is known when the reference system is settled.
struct CrsQuestion
{
    QString wanted;               ///< --crs
    QString statedWkt;            ///< by the file
    QString statedName;           ///< by the file
    model::LonLatBox extent;      ///< of the coordinates as they stand, x in lon
    std::vector<RawPlace> places; ///< some of them; empty = where they lie is not checked
    Consents consents;
};

/// Settles it: what the person wants wins, then what the file states, then degrees where the numbers can be degrees.
/// Metres without a stated system are refused; the remedy names systems in which they would lie on the ground. A system
/// is refused, unless consented to, when PROJ has no transformation for its datum, or when few of the places lie in the
/// provinces that their rows name (where none are named: on known ground) and another system explains them better; a
/// given one also when none do. The reason is in the problem and \p missing is set to the consent that it would take.
/// Else few places where they should be are a warning. The problem has words, but no file.
model::Result<CoordinateSystem> settleCrs(const CrsQuestion &question, const KnownGround &ground,
                                          Consent *missing = nullptr);

} // namespace atlas::intake
