// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

/// Private to this folder.
namespace atlas::geometry {

/// Area on the ellipsoid between a reference latitude and others, as ellipsoidal_area.h defines it, but from a table
/// of polynomials: for sums over very many short edges. Agrees with areaFromEquatorKm2() to the rounding of a double.
/// A value; any thread.
class ZonalArea
{
public:
    /// \param referenceLat degrees, −90…90. Take one near the edges to be measured: rounding grows with the distance.
    explicit ZonalArea(double referenceLat);

    /// Area from the reference to the latitude (degrees, −90…90) for one radian of longitude, km²; negative south of
    /// it.
    double at(double latitudeDeg) const;

    /// Area between an edge and the reference latitude in km² · degrees of longitude / radians, positive for an edge
    /// that runs west and lies north of it. Summed around a closed ring that runs counter-clockwise and multiplied by
    /// π/180 it is the ring's area.
    double underEdge(model::LonLat a, model::LonLat b) const
    {
        return a.lon == b.lon ? 0 : (a.lon - b.lon) * mean(a.lat, b.lat);
    }

private:
    struct Band;
    double mean(double fromLat, double toLat) const;

    const Band *m_bands = nullptr;
    double m_base = 0;   // of the reference's band
    double m_offset = 0; // of the reference within its band
};

} // namespace atlas::geometry
