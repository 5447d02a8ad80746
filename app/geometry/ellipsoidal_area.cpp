// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/ellipsoidal_area.h"

#include "app/geometry/local_plane.h"

#include <array>
#include <cmath>
#include <numbers>

namespace atlas::geometry {

namespace {

constexpr double semiMajorKm = 6378.137;
constexpr double flattening = 1 / 298.257223563;
constexpr double eccentricitySquared = flattening * (2 - flattening);
constexpr double semiMinorKm = semiMajorKm * (1 - flattening);
constexpr double radiansPerDegree = std::numbers::pi / 180;
const double eccentricity = std::sqrt(eccentricitySquared);

/// Gauss–Legendre points and weights on [0, 1].
struct Rule
{
    int size;
    std::array<double, 5> at;
    std::array<double, 5> weight;
};
constexpr Rule twoPoints{2, {0.21132486540518711775, 0.78867513459481288225}, {0.5, 0.5}};
constexpr Rule threePoints{3,
                           {0.11270166537925831148, 0.5, 0.88729833462074168852},
                           {0.27777777777777777778, 0.44444444444444444444, 0.27777777777777777778}};
constexpr Rule fivePoints{
    5,
    {0.04691007703066800360, 0.23076534494715845448, 0.5, 0.76923465505284154552, 0.95308992296933199640},
    {0.11846344252809454376, 0.23931433524968323402, 0.28444444444444444444, 0.23931433524968323402,
     0.11846344252809454376}};

/// Mean of the function over an edge whose latitude runs linearly from one end to the other. The rule's error falls
/// with the latitude difference h as h⁴/4320, h⁶/2·10⁶ and h¹⁰/1.2·10¹⁰ (radians), so each step keeps it below 1e-16.
double meanFromEquatorKm2(double fromLat, double toLat)
{
    const double rise = toLat - fromLat;
    const double size = std::abs(rise);
    if (size == 0)
        return areaFromEquatorKm2(fromLat);
    if (size > 2) {
        const int pieces = static_cast<int>(std::ceil(size / 2));
        double sum = 0;
        for (int i = 0; i < pieces; ++i)
            sum += meanFromEquatorKm2(fromLat + rise * i / pieces, fromLat + rise * (i + 1) / pieces);
        return sum / pieces;
    }
    const Rule &rule = size <= 0.04 ? twoPoints : size <= 0.5 ? threePoints : fivePoints;
    double mean = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(rule.size); ++i)
        mean += rule.weight[i] * areaFromEquatorKm2(fromLat + rise * rule.at[i]);
    return mean;
}

} // namespace

double areaFromEquatorKm2(double latitudeDeg)
{
    const double s = std::sin(latitudeDeg * radiansPerDegree);
    return semiMinorKm * semiMinorKm / 2 *
           (s / (1 - eccentricitySquared * s * s) + std::atanh(eccentricity * s) / eccentricity);
}

double signedRingAreaKm2(std::span<const model::LonLat> ring)
{
    if (ring.size() < 3)
        return 0;
    // Around a closed ring the longitudes add up to nothing, so a constant may be taken off the function: measuring
    // from the ring's own latitude instead of the equator keeps small rings from drowning in rounding.
    const double reference = areaFromEquatorKm2(ring.front().lat);
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const model::LonLat &a = ring[i];
        const model::LonLat &b = ring[i + 1 < ring.size() ? i + 1 : 0];
        if (a.lon != b.lon)
            sum += (a.lon - b.lon) * (meanFromEquatorKm2(a.lat, b.lat) - reference);
    }
    return sum * radiansPerDegree;
}

double areaKm2(const model::Shape &shape)
{
    double area = 0;
    for (std::size_t part = 0; part < shape.partCount(); ++part) {
        const auto [first, last] = shape.ringsOfPart(part);
        for (std::size_t ring = first; ring < last; ++ring) {
            const double enclosed = std::abs(signedRingAreaKm2(shape.ring(ring)));
            area += ring == first ? enclosed : -enclosed;
        }
    }
    return area;
}

double lengthKm(std::span<const model::LonLat> line)
{
    double metres = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        metres += distanceM(line[i - 1], line[i]);
    return metres / 1000;
}

double distanceM(model::LonLat a, model::LonLat b)
{
    double metres = 0;
    geod_inverse(&wgs84(), a.lat, a.lon, b.lat, b.lon, &metres, nullptr, nullptr);
    return metres;
}

} // namespace atlas::geometry
