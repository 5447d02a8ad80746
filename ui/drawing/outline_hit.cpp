// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/outline_hit.h"

#include "maps/scene/map_view.h"
#include "ui/canvas/view_projection.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

using drawing::CornerRef;

namespace {

constexpr double leastApart = 7.0; ///< pixels between two corners that are marked

} // namespace

OutlineHit::OutlineHit(const model::Shape &shape, const ViewProjection &projection) : m_crs(projection.crs())
{
    for (std::size_t ring = 0; ring < shape.ringCount(); ++ring) {
        const auto points = shape.ring(ring);
        const std::size_t first = m_corners.size();
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
            if (const auto map = projection.toMap(points[i]))
                m_corners.push_back({{ring, i}, *map, m_corners.size() + 1});
        }
        if (m_corners.size() > first)
            m_corners.back().next = first;
    }
}

std::optional<CornerRef> OutlineHit::cornerAt(const maps::MapView &view, QPointF pixel, double reach) const
{
    const QPointF hand = view.toMap(pixel);
    double nearest = reach * view.unitsPerPixel;
    std::optional<CornerRef> found;
    for (const Corner &corner : m_corners) {
        const double off = std::hypot(corner.map.x() - hand.x(), corner.map.y() - hand.y());
        if (off <= nearest) {
            nearest = off;
            found = corner.ref;
        }
    }
    return found;
}

std::optional<OutlineHit::Edge> OutlineHit::edgeAt(const maps::MapView &view, QPointF pixel, double reach) const
{
    const QPointF hand = view.toMap(pixel);
    double nearest = reach * view.unitsPerPixel;
    std::optional<Edge> found;
    for (const Corner &corner : m_corners) {
        const QPointF along = m_corners[corner.next].map - corner.map;
        const double length = QPointF::dotProduct(along, along);
        const double t =
            length > 0.0 ? std::clamp(QPointF::dotProduct(hand - corner.map, along) / length, 0.0, 1.0) : 0.0;
        const QPointF foot = corner.map + t * along;
        const double off = std::hypot(foot.x() - hand.x(), foot.y() - hand.y());
        if (off <= nearest) {
            nearest = off;
            found = Edge{corner.ref, foot};
        }
    }
    return found;
}

std::optional<QPointF> OutlineHit::position(CornerRef corner) const
{
    const auto found =
        std::find_if(m_corners.begin(), m_corners.end(), [&](const Corner &c) { return c.ref == corner; });
    return found == m_corners.end() ? std::nullopt : std::optional(found->map);
}

std::vector<QPointF> OutlineHit::shown(const maps::MapView &view, std::size_t most) const
{
    const QRectF seen = view.extent();
    const double apart = leastApart * view.unitsPerPixel;
    std::vector<QPointF> corners;
    for (const Corner &corner : m_corners) {
        if (!seen.contains(corner.map))
            continue;
        // Round parts have a corner every pixel: marks on marks say nothing.
        const bool crowded = !corners.empty() && std::hypot(corners.back().x() - corner.map.x(),
                                                            corners.back().y() - corner.map.y()) < apart;
        if (crowded)
            continue;
        if (corners.size() == most)
            return {};
        corners.push_back(corner.map);
    }
    return corners;
}

std::optional<CornerRef> OutlineHit::stepped(std::optional<CornerRef> from, int by) const
{
    if (m_corners.empty())
        return std::nullopt;
    const auto count = static_cast<long long>(m_corners.size());
    long long at = by > 0 ? -1 : 0;
    for (long long i = 0; from && i < count; ++i) {
        if (m_corners[static_cast<std::size_t>(i)].ref == *from)
            at = i;
    }
    return m_corners[static_cast<std::size_t>(((at + by) % count + count) % count)].ref;
}

model::Shape movedCorner(model::Shape shape, CornerRef corner, model::LonLat to)
{
    const std::size_t start = shape.ringStarts[corner.ring];
    const std::size_t size = shape.ring(corner.ring).size();
    shape.points[start + corner.index] = to;
    if (corner.index == 0)
        shape.points[start + size - 1] = to;
    return shape;
}

model::LonLat cornerPlace(const model::Shape &shape, CornerRef corner)
{
    return shape.ring(corner.ring)[corner.index];
}

} // namespace atlas::ui
