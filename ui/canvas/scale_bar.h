// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

/// The bar that says how far it is. Pure; any thread.
namespace atlas::ui {

struct ScaleBar
{
    double metres = 0.0; ///< what the whole bar stands for: 1, 2 or 5 times a power of ten; 0 = no bar can be drawn
    double pixels = 0.0; ///< its length, logical pixels
    int segments = 0;    ///< equal parts with round lengths: 2 (of 1, 2) or 5 (of 5)
};

/// The longest bar of a round length that is not longer than this.
ScaleBar scaleBarFor(double metresPerPixel, double longestPixels);

/// "200 km", "500 m", "50 cm" with the locale's digits.
QString distanceText(double metres);

} // namespace atlas::ui
