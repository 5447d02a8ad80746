// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/shape_edits.h"
#include "app/model/problem.h"
#include "app/model/tables.h"

#include <functional>
#include <span>
#include <vector>

/// Changing an extent together with the clusters that have a border in common with it, so that no gap or overlap
/// comes up. Pure; any thread.
namespace atlas::drawing {

/// How far two corners may be apart (metres) and still be the same place, where nothing else is asked for.
inline constexpr double sharedToleranceM = 0.5;

struct ChangedExtent
{
    model::Row cluster = model::noRow;
    model::Shape shape;
};

/// A corner that an extent has at a place.
struct SharedCorner
{
    model::Row cluster = model::noRow;
    CornerRef corner;
};
/// The corners of all clusters within the tolerance of the place, by row.
std::vector<SharedCorner> cornersAt(const model::Tables &tables, model::LonLat place,
                                    double toleranceM = sharedToleranceM);

/// A stretch of outline that two extents have in common, as the first one's corners in its order; the longest when
/// there are several, empty when there is none.
std::vector<model::LonLat> commonBorder(const model::Shape &a, const model::Shape &b,
                                        double toleranceM = sharedToleranceM);

/// Extents with their corners near from[i] moved to to[i], in every one of the clusters: those that move are the
/// corners within the tolerance, and where one cluster has a corner on the other's edge, the edge gets one first. Only
/// clusters that change are returned. A Problem when a result would be invalid; nothing is done by halves.
/// \param clusters rows; empty = all that have a corner there.
model::Result<std::vector<ChangedExtent>> cornersMovedTogether(const model::Tables &tables,
                                                               std::span<const model::Row> clusters,
                                                               std::span<const model::LonLat> from,
                                                               std::span<const model::LonLat> to,
                                                               double toleranceM = sharedToleranceM);

/// The extent of a cluster with less corners, none of those left out farther than toleranceM from its outline; what it
/// has in common with neighbours changes in them too, so it stays common. Where the outline would cross itself a
/// smaller tolerance is used.
model::Result<std::vector<ChangedExtent>> simplifiedTogether(const model::Tables &tables, model::Row cluster,
                                                             double toleranceM);
/// The same, with its corners cut (see smoothedLine()).
model::Result<std::vector<ChangedExtent>> smoothedTogether(const model::Tables &tables, model::Row cluster,
                                                           double toleranceM);

} // namespace atlas::drawing
