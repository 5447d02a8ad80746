// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <span>

/// Areas and lengths on the WGS 84 ellipsoid (a = 6378137 m, 1/f = 298.257223563). Positions are EPSG:4326 degrees.
/// Pure; any thread.
///
/// Edges are straight in longitude/latitude. The area between an edge and the equator is ∫ q(φ(λ)) dλ, where
/// q(φ) = b²/2 · [ sin φ/(1 − e² sin² φ) + artanh(e sin φ)/e ] is the area from the equator to φ per radian of
/// longitude (authalic function; Snyder 1987, Map Projections – A Working Manual, eq. 3-12). It is exact along a
/// parallel; along a slanted edge a Gauss–Legendre rule integrates it to the rounding of a double.
namespace atlas::geometry {

/// Area from the equator to a latitude (degrees) for one radian of longitude, km²; odd in the latitude.
double areaFromEquatorKm2(double latitudeDeg);

/// Signed area enclosed by a ring (closed or not), km²; counter-clockwise (seen with north up) is positive.
double signedRingAreaKm2(std::span<const model::LonLat> ring);

/// Area of a shape, km²: outer rings minus holes, whatever way its rings run. 0 for an empty shape. Parts are
/// added up, so a shape whose parts overlap (which is invalid) counts the overlap twice.
double areaKm2(const model::Shape &shape);

/// Length of a polyline whose vertices are joined by geodesics (Karney 2013, J. Geod. 87:43–55, through PROJ), km.
double lengthKm(std::span<const model::LonLat> line);

/// Geodesic distance between two positions, metres (Karney 2013).
double distanceM(model::LonLat a, model::LonLat b);

} // namespace atlas::geometry
