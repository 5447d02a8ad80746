// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/view_motion.h"

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double farthestCentre = 2.5e7; // metres; more than half the way round the Earth from any projection's origin

} // namespace

maps::MapView viewBetween(const maps::MapView &from, const maps::MapView &to, double t)
{
    if (t <= 0.0)
        return from;
    if (t >= 1.0 || from.crs != to.crs || !from.isValid() || !to.isValid())
        return to;
    maps::MapView view = to;
    view.unitsPerPixel = from.unitsPerPixel * std::pow(to.unitsPerPixel / from.unitsPerPixel, t);
    // A place fixed at one pixel means: centre is a linear function of the scale.
    const double scaleChange = to.unitsPerPixel - from.unitsPerPixel;
    const bool sameScale = std::abs(scaleChange) < 1e-9 * from.unitsPerPixel;
    const double share = sameScale ? t : (view.unitsPerPixel - from.unitsPerPixel) / scaleChange;
    view.centre = from.centre + (to.centre - from.centre) * share;
    return view;
}

maps::MapView limitedView(maps::MapView view)
{
    view.unitsPerPixel = std::clamp(view.unitsPerPixel, closestUnitsPerPixel, farthestUnitsPerPixel);
    view.centre.setX(std::clamp(view.centre.x(), -farthestCentre, farthestCentre));
    view.centre.setY(std::clamp(view.centre.y(), -farthestCentre, farthestCentre));
    return view;
}

maps::MapView limitedZoom(const maps::MapView &view, QPointF pixel, double factor)
{
    if (!std::isfinite(factor) || factor <= 0.0)
        return view;
    const double wanted = std::clamp(view.unitsPerPixel / factor, closestUnitsPerPixel, farthestUnitsPerPixel);
    return limitedView(view.zoomedAt(pixel, view.unitsPerPixel / wanted));
}

} // namespace atlas::ui
