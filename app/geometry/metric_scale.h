// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <cmath>
#include <numbers>

namespace atlas::geometry {

/// How many metres a degree is at a latitude of the WGS 84 ellipsoid: the radii of curvature in the prime vertical
/// (times the cosine) and in the meridian (Snyder 1987, Map Projections – A Working Manual, eq. 4-20 and 4-18), times
/// π/180. Distances over some kilometres are right to 1e-6; edges that are straight in degrees stay straight.
struct MetricScale
{
    double eastM = 0;  ///< a degree of longitude
    double northM = 0; ///< a degree of latitude

    static MetricScale at(double latitudeDeg)
    {
        constexpr double axis = 6378137.0;
        constexpr double flattening = 1 / 298.257223563;
        constexpr double e2 = flattening * (2 - flattening);
        constexpr double radian = std::numbers::pi / 180;
        const double sine = std::sin(latitudeDeg * radian);
        const double w2 = 1 - e2 * sine * sine;
        const double normal = axis / std::sqrt(w2);
        return {normal * std::cos(latitudeDeg * radian) * radian, normal * (1 - e2) / w2 * radian};
    }

    double distanceM(model::LonLat a, model::LonLat b) const
    {
        return std::hypot((b.lon - a.lon) * eastM, (b.lat - a.lat) * northM);
    }
};

/// Where on the segment from a to b the place closest to p is, 0–1; metres by the scale. 0 for a segment without
/// length.
inline double nearestShare(const MetricScale &scale, model::LonLat a, model::LonLat b, model::LonLat p)
{
    const double dx = (b.lon - a.lon) * scale.eastM;
    const double dy = (b.lat - a.lat) * scale.northM;
    const double square = dx * dx + dy * dy;
    if (!(square > 0))
        return 0;
    const double share = ((p.lon - a.lon) * scale.eastM * dx + (p.lat - a.lat) * scale.northM * dy) / square;
    return share < 0 ? 0 : share > 1 ? 1 : share;
}

inline model::LonLat between(model::LonLat a, model::LonLat b, double share)
{
    if (share <= 0)
        return a;
    if (share >= 1)
        return b;
    return {a.lon + share * (b.lon - a.lon), a.lat + share * (b.lat - a.lat)};
}

} // namespace atlas::geometry
