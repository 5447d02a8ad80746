// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/area_sums.h"
#include "app/geometry/overlay.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <vector>

/// Sums along edges against the exact overlay. Header-only.
namespace check {

/// Largest difference between any region's area, or the area outside, by the two methods, as a part of the whole.
inline double largestDifference(const atlas::geometry::AreaParts &sums, const atlas::geometry::Overlay &overlay,
                                std::size_t regions)
{
    std::vector<double> difference(regions, 0);
    for (const auto &part : sums.parts)
        difference[part.region] += part.areaKm2;
    for (const auto &part : overlay.parts)
        difference[part.region] -= part.areaKm2;
    double largest = std::abs(sums.outsideKm2 - overlay.outsideKm2);
    for (const double value : difference)
        largest = std::max(largest, std::abs(value));
    return largest / overlay.wholeKm2;
}

/// Empty when both agree to `tolerance` of the whole, else what they say.
inline QString disagreement(const atlas::geometry::AreaSums &sums, const atlas::geometry::RegionOverlay &overlay,
                            const atlas::model::Shape &shape, double tolerance = 1e-9)
{
    const auto expected = overlay.overlay(shape, {0, false});
    if (expected.fault != atlas::geometry::OverlayFault::None)
        return QStringLiteral("the overlay failed");
    const auto got = sums.areas(shape);
    if (!got)
        return QStringLiteral("no answer");
    if (largestDifference(*got, expected, overlay.regionCount()) <= tolerance)
        return {};
    QString text = QStringLiteral("whole %1; outside %2, not %3;")
                       .arg(expected.wholeKm2)
                       .arg(got->outsideKm2)
                       .arg(expected.outsideKm2);
    for (const auto &part : got->parts)
        text += QStringLiteral(" sums %1: %2").arg(part.region).arg(part.areaKm2, 0, 'g', 12);
    for (const auto &part : expected.parts)
        text += QStringLiteral(" overlay %1: %2").arg(part.region).arg(part.areaKm2, 0, 'g', 12);
    return text;
}

} // namespace check
