// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/scene/map_view.h"

#include <algorithm>
#include <cmath>

namespace atlas::maps {

namespace {

constexpr double smallestScale = 1e-9;
constexpr double largestScale = 1e9;

} // namespace

bool MapView::isValid() const
{
    return !crs.isEmpty() && std::isfinite(centre.x()) && std::isfinite(centre.y()) && std::isfinite(unitsPerPixel) &&
           unitsPerPixel > 0.0 && size.width() > 0 && size.height() > 0 && std::isfinite(devicePixelRatio) &&
           devicePixelRatio > 0.0;
}

QRectF MapView::extent() const
{
    const double width = size.width() * unitsPerPixel;
    const double height = size.height() * unitsPerPixel;
    return {centre.x() - width / 2.0, centre.y() - height / 2.0, width, height};
}

QPointF MapView::toMap(QPointF pixel) const
{
    return {centre.x() + (pixel.x() - size.width() / 2.0) * unitsPerPixel,
            centre.y() - (pixel.y() - size.height() / 2.0) * unitsPerPixel};
}

QPointF MapView::toPixel(QPointF map) const
{
    return {size.width() / 2.0 + (map.x() - centre.x()) / unitsPerPixel,
            size.height() / 2.0 - (map.y() - centre.y()) / unitsPerPixel};
}

MapView MapView::zoomedAt(QPointF pixel, double factor) const
{
    if (!std::isfinite(factor) || factor <= 0.0) {
        return *this;
    }
    const QPointF fixed = toMap(pixel);
    MapView view = *this;
    view.unitsPerPixel = std::clamp(unitsPerPixel / factor, smallestScale, largestScale);
    const QPointF moved = view.toMap(pixel);
    view.centre += fixed - moved;
    return view;
}

MapView MapView::panned(QPointF delta) const
{
    MapView view = *this;
    view.centre += QPointF(-delta.x() * unitsPerPixel, delta.y() * unitsPerPixel);
    return view;
}

MapView MapView::fitted(const QRectF &extent, double margin) const
{
    MapView view = *this;
    view.centre = extent.center();
    const double free = 1.0 - 2.0 * std::clamp(margin, 0.0, 0.4);
    const double horizontal = extent.width() / (std::max(size.width(), 1) * free);
    const double vertical = extent.height() / (std::max(size.height(), 1) * free);
    const double wanted = std::max(horizontal, vertical);
    if (std::isfinite(wanted) && wanted > 0.0) {
        view.unitsPerPixel = std::clamp(wanted, smallestScale, largestScale);
    }
    return view;
}

MapView MapView::resized(QSize newSize, double newDevicePixelRatio) const
{
    MapView view = *this;
    view.size = newSize;
    view.devicePixelRatio = newDevicePixelRatio;
    return view;
}

std::optional<QTransform> MapView::pictureTransform(const MapView &pictureView, const MapView &now)
{
    if (!pictureView.isValid() || !now.isValid() || pictureView.crs != now.crs) {
        return std::nullopt;
    }
    const double scale = pictureView.unitsPerPixel / now.unitsPerPixel;
    const QPointF corner = now.toPixel(pictureView.toMap(QPointF(0.0, 0.0)));
    return QTransform(scale, 0.0, 0.0, scale, corner.x(), corner.y());
}

} // namespace atlas::maps
