// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/scale_bar.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace atlas::ui {

ScaleBar scaleBarFor(double metresPerPixel, double longestPixels)
{
    const double most = metresPerPixel * longestPixels;
    if (!std::isfinite(most) || most <= 0.0)
        return {};
    const double power = std::pow(10.0, std::floor(std::log10(most)));
    // The rounding of log10 and pow may leave the mantissa a hair below 1, 2 or 5.
    const double mantissa = most / power * (1.0 + 1e-9);
    const double round = mantissa >= 5.0 ? 5.0 : mantissa >= 2.0 ? 2.0 : 1.0;
    ScaleBar bar;
    bar.metres = round * power;
    bar.pixels = bar.metres / metresPerPixel;
    bar.segments = round == 5.0 ? 5 : 2;
    return bar;
}

QString distanceText(double metres)
{
    const QLocale locale;
    const auto number = [&locale](double value) { return locale.toString(value, 'g', 6); };
    if (metres >= 1000.0)
        return QCoreApplication::translate("atlas::ui::ScaleBar", "%1 km").arg(number(metres / 1000.0));
    if (metres >= 1.0)
        return QCoreApplication::translate("atlas::ui::ScaleBar", "%1 m").arg(number(metres));
    return QCoreApplication::translate("atlas::ui::ScaleBar", "%1 cm").arg(number(metres * 100.0));
}

} // namespace atlas::ui
