// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/local_plane.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas::geometry {

namespace {

constexpr double radiansPerDegree = std::numbers::pi / 180;

} // namespace

const geod_geodesic &wgs84()
{
    static const geod_geodesic ellipsoid = [] {
        geod_geodesic g;
        geod_init(&g, 6378137.0, 1 / 298.257223563);
        return g;
    }();
    return ellipsoid;
}

model::LonLat LocalPlane::toMetres(model::LonLat place) const
{
    double distance = 0;
    double azimuth = 0;
    geod_inverse(&wgs84(), m_centre.lat, m_centre.lon, place.lat, place.lon, &distance, &azimuth, nullptr);
    return {distance * std::sin(azimuth * radiansPerDegree), distance * std::cos(azimuth * radiansPerDegree)};
}

model::LonLat LocalPlane::toDegrees(model::LonLat metres) const
{
    model::LonLat place;
    geod_direct(&wgs84(), m_centre.lat, m_centre.lon, std::atan2(metres.lon, metres.lat) / radiansPerDegree,
                std::hypot(metres.lon, metres.lat), &place.lat, &place.lon, nullptr);
    return place;
}

model::LonLatBox grown(const model::LonLatBox &box, double metres)
{
    // A degree of latitude is at least 110.57 km, one of longitude at least 111.3 km times the cosine.
    const double latitude = metres / 110000.0;
    const double furthest = std::min(89.0, std::max(std::abs(box.south), std::abs(box.north)) + latitude);
    const double longitude = metres / (110000.0 * std::cos(furthest * radiansPerDegree));
    return {box.west - longitude, box.south - latitude, box.east + longitude, box.north + latitude};
}

} // namespace atlas::geometry
