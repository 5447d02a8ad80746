// SPDX-License-Identifier: GPL-2.0-or-later
// The area per radian, q(φ), has the derivative b² cos φ/(1 − e² sin² φ)². In bands of half a degree a polynomial of
// degree 6 gives that to 1e-16, and its integral gives differences of q without the loss of subtracting two areas that
// both reach to the equator.
#include "app/geometry/zonal_area.h"

#include "app/geometry/ellipsoidal_area.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace atlas::geometry {

namespace {

constexpr int nodes = 7;

} // namespace

struct ZonalArea::Band
{
    double base;                            // from the equator to the band's middle
    std::array<double, nodes> coefficients; // of x, x², … with x from −1 to 1 over the band
};

namespace {

constexpr int bandCount = 360;
constexpr double halfBandDeg = 0.25;
constexpr double radian = std::numbers::pi / 180;

/// b² cos φ/(1 − e² sin² φ)², km² per radian squared.
double slope(double latitudeDeg)
{
    constexpr double flattening = 1 / 298.257223563;
    constexpr double e2 = flattening * (2 - flattening);
    constexpr double semiMinorKm = 6378.137 * (1 - flattening);
    const double s = std::sin(latitudeDeg * radian);
    const double w = 1 - e2 * s * s;
    return semiMinorKm * semiMinorKm * std::cos(latitudeDeg * radian) / (w * w);
}

double middleOf(int band)
{
    return -90 + halfBandDeg * (2 * band + 1);
}

template <typename Band>
Band makeBand(int index)
{
    Band band{};
    const double middle = middleOf(index);
    band.base = areaFromEquatorKm2(middle);
    // Newton's form over Chebyshev nodes, then multiplied out and integrated term by term.
    std::array<double, nodes> at{};
    std::array<double, nodes> newton{};
    for (int i = 0; i < nodes; ++i) {
        const auto k = static_cast<std::size_t>(i);
        at[k] = std::cos(std::numbers::pi * (2 * i + 1) / (2 * nodes));
        newton[k] = slope(middle + halfBandDeg * at[k]) * halfBandDeg * radian;
    }
    for (std::size_t order = 1; order < nodes; ++order)
        for (std::size_t i = nodes - 1; i >= order; --i)
            newton[i] = (newton[i] - newton[i - 1]) / (at[i] - at[i - order]);
    std::array<double, nodes> powers{};
    for (std::size_t i = nodes; i-- > 0;) {
        for (std::size_t power = nodes - 1; power > 0; --power)
            powers[power] = powers[power - 1] - at[i] * powers[power];
        powers[0] = newton[i] - at[i] * powers[0];
    }
    for (std::size_t power = 0; power < nodes; ++power)
        band.coefficients[power] = powers[power] / static_cast<double>(power + 1);
    return band;
}

std::size_t bandOf(double latitudeDeg)
{
    return static_cast<std::size_t>(std::clamp(static_cast<int>((latitudeDeg + 90) * 2), 0, bandCount - 1));
}

template <typename Band>
double within(const Band &band, double x)
{
    double sum = 0;
    for (std::size_t power = nodes; power-- > 0;)
        sum = (sum + band.coefficients[power]) * x;
    return sum;
}

double placeIn(std::size_t band, double latitudeDeg)
{
    return (latitudeDeg - middleOf(static_cast<int>(band))) / halfBandDeg;
}

} // namespace

ZonalArea::ZonalArea(double referenceLat)
{
    static const std::array<Band, bandCount> bands = [] {
        std::array<Band, bandCount> made{};
        for (int i = 0; i < bandCount; ++i)
            made[static_cast<std::size_t>(i)] = makeBand<Band>(i);
        return made;
    }();
    m_bands = bands.data();
    const std::size_t index = bandOf(referenceLat);
    m_base = bands[index].base;
    m_offset = within(bands[index], placeIn(index, referenceLat));
}

double ZonalArea::at(double latitudeDeg) const
{
    const std::size_t index = bandOf(latitudeDeg);
    const Band &band = m_bands[index];
    return (band.base - m_base) + (within(band, placeIn(index, latitudeDeg)) - m_offset);
}

/// Mean over an edge whose latitude runs linearly, by Gauss–Legendre rules; for their errors see ellipsoidal_area.cpp.
double ZonalArea::mean(double fromLat, double toLat) const
{
    const double rise = toLat - fromLat;
    const double size = std::abs(rise);
    if (size <= 0.04)
        return (at(fromLat + rise * 0.21132486540518711775) + at(fromLat + rise * 0.78867513459481288225)) / 2;
    if (size <= 0.5)
        return (at(fromLat + rise * 0.11270166537925831148) + at(fromLat + rise * 0.88729833462074168852)) *
                   (5.0 / 18) +
               at(fromLat + rise * 0.5) * (4.0 / 9);
    const int pieces = static_cast<int>(std::ceil(size / 0.5));
    double sum = 0;
    for (int i = 0; i < pieces; ++i)
        sum += mean(fromLat + rise * i / pieces, fromLat + rise * (i + 1) / pieces);
    return sum / pieces;
}

} // namespace atlas::geometry
