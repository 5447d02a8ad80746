// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/view_projection.h"

#include "app/geometry/ellipsoidal_area.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::ui {

void ViewProjection::setCrs(const QString &crs, std::optional<geometry::Projector> made)
{
    if (crs == m_crs)
        return;
    m_crs = crs;
    m_projector.reset();
    if (made && made->crs() == crs) {
        m_projector = std::move(made);
        return;
    }
    auto projector = geometry::Projector::create(crs);
    if (projector)
        m_projector.emplace(std::move(projector).value());
}

std::optional<QPointF> ViewProjection::toMap(model::LonLat place) const
{
    if (!m_projector)
        return std::nullopt;
    const auto point = m_projector->forward(place);
    if (!point)
        return std::nullopt;
    return QPointF(point->x, point->y);
}

std::optional<model::LonLat> ViewProjection::toLonLat(QPointF map) const
{
    if (!m_projector)
        return std::nullopt;
    return m_projector->inverse({map.x(), map.y()});
}

QRectF ViewProjection::toMapBox(const model::LonLatBox &box) const
{
    if (!m_projector || box.isEmpty())
        return {};
    constexpr int steps = 16;
    bool any = false;
    double left = 0.0;
    double right = 0.0;
    double bottom = 0.0;
    double top = 0.0;
    const auto include = [&](double lon, double lat) {
        const auto point = m_projector->forward({lon, lat});
        if (!point)
            return;
        left = any ? std::min(left, point->x) : point->x;
        right = any ? std::max(right, point->x) : point->x;
        bottom = any ? std::min(bottom, point->y) : point->y;
        top = any ? std::max(top, point->y) : point->y;
        any = true;
    };
    for (int step = 0; step <= steps; ++step) {
        const double lon = box.west + (box.east - box.west) * step / steps;
        const double lat = box.south + (box.north - box.south) * step / steps;
        include(lon, box.south);
        include(lon, box.north);
        include(box.west, lat);
        include(box.east, lat);
    }
    return any ? QRectF(left, bottom, right - left, top - bottom) : QRectF();
}

model::LonLatBox ViewProjection::toLonLatBox(const QRectF &box) const
{
    if (!m_projector)
        return {};
    return m_projector->inverseBox({box.left(), box.top()}, {box.right(), box.bottom()});
}

double ViewProjection::metresPerPixel(const maps::MapView &view) const
{
    constexpr double halfPixels = 50.0;
    if (!m_projector || !view.isValid())
        return 0.0;
    const QPointF aside(halfPixels * view.unitsPerPixel, 0.0);
    const auto left = toLonLat(view.centre - aside);
    const auto right = toLonLat(view.centre + aside);
    if (!left || !right)
        return 0.0;
    const double metres = geometry::distanceM(*left, *right) / (2.0 * halfPixels);
    return std::isfinite(metres) ? metres : 0.0;
}

} // namespace atlas::ui
