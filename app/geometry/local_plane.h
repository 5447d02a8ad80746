// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <geodesic.h>

/// Private to this folder: metres around a place, for distances.
namespace atlas::geometry {

/// The WGS 84 ellipsoid for PROJ's geodesics, metres.
const geod_geodesic &wgs84();

/// Azimuthal equidistant projection of the ellipsoid (Karney 2013, eq. for s12 and α1): distances from the centre are
/// exact, others wrong by at most (d/R)²/6, d their distance from it: 0.1 % at 490 km.
class LocalPlane
{
public:
    explicit LocalPlane(model::LonLat centre) : m_centre(centre) {}

    /// Metres east (in lon) and north (in lat) of the centre.
    model::LonLat toMetres(model::LonLat place) const;
    model::LonLat toDegrees(model::LonLat metres) const;

private:
    model::LonLat m_centre;
};

/// A box grown by so many metres on all sides, a little more rather than less.
model::LonLatBox grown(const model::LonLatBox &box, double metres);

inline model::LonLat centreOf(const model::LonLatBox &box)
{
    return {(box.west + box.east) / 2, (box.south + box.north) / 2};
}

} // namespace atlas::geometry
