// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/projector.h"
#include "app/intake/known_ground.h"
#include "app/model/shape.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace atlas::intake {

/// A place as the file has it, x in lon, and the province that the rest of its row names.
struct RawPlace
{
    model::LonLat at;
    int province = -1; ///< as KnownGround numbers them; -1 = not named
};

/// A reference system that a file's coordinates could be in, and where they would lie.
struct CrsCandidate
{
    QString id;           ///< "EPSG:5179"
    QString name;         ///< "KGD2002 / Unified CS"
    QString why;          ///< translated
    double share = 0;     ///< of the places: in the province that the row names, or on known ground where none is named
    bool swapped = false; ///< with x and y, or longitude and latitude, changed over
    bool isBallpark = false;           ///< no transformation of the datum is known: some hundred metres off
    bool isSettled = false;            ///< the one that an import takes as things stand
    model::LonLatBox extent;           ///< of the places, degrees
    std::vector<model::LonLat> places; ///< the sample in degrees, at most some hundred
};

/// How many of the places lie where they are expected.
struct GroundShare
{
    double share = 0;                  ///< of the places that could be judged
    bool byProvince = false;           ///< by the provinces that rows name; else by the ground as a whole
    std::vector<model::LonLat> places; ///< those that can be expressed, degrees
};
GroundShare shareOnGround(const geometry::Projector &projector, const std::vector<RawPlace> &places,
                          const KnownGround &ground, bool swapped);

/// The systems worth looking at, best first: those of \p named (given or stated) and those of the countries we know.
/// Only candidates that put some of the places on the ground, and those named.
std::vector<CrsCandidate> rankCrs(const std::vector<RawPlace> &places, const KnownGround &ground,
                                  const QStringList &named);

/// PROJ's words for a system that has a name but no number of its own ("KATEC"); any other as it is.
QString crsDefinition(const QString &crs);

/// The extent of the coordinates that are numbers.
model::LonLatBox finiteBounds(const model::Shape &shape);

/// A place that stands for a shape: in the middle of its biggest ring.
model::LonLat middleOf(const model::Shape &shape);

/// At most \p most of the places, evenly taken.
std::vector<RawPlace> sampled(const std::vector<RawPlace> &places, std::size_t most);

/// Whether all of the numbers can be longitudes and latitudes.
bool couldBeDegrees(const model::LonLatBox &extent);

} // namespace atlas::intake
