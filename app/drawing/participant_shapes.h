// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/delineation.h"
#include "app/model/problem.h"
#include "app/model/progress.h"
#include "app/model/tables.h"

#include <span>
#include <vector>

/// Extents around participants. Places in EPSG:4326 degrees, distances in metres; those without a place (not finite)
/// are left out. Results are valid extents, with the method and its parameters to keep. Same places in any order, same
/// result. Pure; any thread.
namespace atlas::drawing {

struct DelineatedExtent
{
    model::Shape shape;
    Delineation how;
};

/// The places of those participants that have one, in the order given.
std::vector<model::LonLat> placesOf(const model::Tables &tables, std::span<const model::Row> participants);

/// The smallest convex extent around three or more places that are not on one line.
model::Result<DelineatedExtent> convexHullAround(std::span<const model::LonLat> places);

/// \param ratio 1 = convex … 0 = as concave as can be; see geometry::concaveHull().
model::Result<DelineatedExtent> concaveHullAround(std::span<const model::LonLat> places, double ratio);

/// All ground within a geodesic distance of a place; circles drawn with 72 corners, joined where they meet.
model::Result<DelineatedExtent> bufferAround(std::span<const model::LonLat> places, double radiusM,
                                             model::Progress &progress);

/// The ground where places lie densest: the smallest that holds `share` (0–1) of the estimated density (highest density
/// region; Hyndman 1996, Am. Stat. 50:120–126). Density by the biweight kernel of the bandwidth given (metres, where it
/// ends; Silverman 1986, Density Estimation, §4.2) on a grid of an eighth of it, coarser for places far apart; outlines
/// by marching squares (Lorensen & Cline 1987) with linear interpolation. Refused when the places lie too far apart for
/// the bandwidth.
model::Result<DelineatedExtent> densityContour(std::span<const model::LonLat> places, double bandwidthM, double share,
                                               model::Progress &progress);

/// A bandwidth to begin with: Silverman's rule for two dimensions, 2.78 · σ · n^(−1/6) for the biweight kernel
/// (Silverman 1986, eq. 4.14 and table 4.1), σ the root mean square distance from the middle over √2. 0 when there are
/// no two different places.
double usualBandwidthM(std::span<const model::LonLat> places);

} // namespace atlas::drawing
