// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <geodesic.h>

#include <algorithm>
#include <cmath>
#include <vector>

/// A second method for areas and lengths: PROJ's geodesic polygons over rings whose edges, straight in degrees, are
/// divided so finely that a geodesic between two steps is as good as straight. Header-only.
namespace check {

inline const geod_geodesic &ellipsoid()
{
    static const geod_geodesic g = [] {
        geod_geodesic made;
        geod_init(&made, 6378137.0, 1 / 298.257223563);
        return made;
    }();
    return g;
}

inline double geodesicRingKm2(std::span<const atlas::model::LonLat> ring, double stepDeg)
{
    geod_polygon polygon;
    geod_polygon_init(&polygon, 0);
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const auto a = ring[i];
        const auto b = ring[i + 1];
        const double size = std::max(std::abs(b.lon - a.lon), std::abs(b.lat - a.lat));
        const int steps = std::max(1, static_cast<int>(std::ceil(size / stepDeg)));
        for (int k = 0; k < steps; ++k)
            geod_polygon_addpoint(&ellipsoid(), &polygon, a.lat + (b.lat - a.lat) * k / steps,
                                  a.lon + (b.lon - a.lon) * k / steps);
    }
    double area = 0;
    geod_polygon_compute(&ellipsoid(), &polygon, 0, 1, &area, nullptr);
    return std::abs(area) / 1e6;
}

inline double geodesicKm2(const atlas::model::Shape &shape, double stepDeg = 0.01)
{
    double area = 0;
    for (std::size_t part = 0; part < shape.partCount(); ++part) {
        const auto [first, last] = shape.ringsOfPart(part);
        for (std::size_t ring = first; ring < last; ++ring)
            area += (ring == first ? 1 : -1) * geodesicRingKm2(shape.ring(ring), stepDeg);
    }
    return area;
}

inline double distanceKm(atlas::model::LonLat a, atlas::model::LonLat b)
{
    double metres = 0;
    geod_inverse(&ellipsoid(), a.lat, a.lon, b.lat, b.lon, &metres, nullptr, nullptr);
    return metres / 1000;
}

} // namespace check
