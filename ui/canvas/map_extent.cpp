// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/map_extent.h"

#include "ui/canvas/projected_path.h"
#include "ui/canvas/view_projection.h"

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr std::size_t mostPositions = 60000; // some 30 ms

/// Grows by places, which a QRectF cannot: it takes a single place for empty.
struct Bounds
{
    bool any = false;
    double left = 0.0;
    double right = 0.0;
    double bottom = 0.0;
    double top = 0.0;

    void include(QPointF place)
    {
        left = any ? std::min(left, place.x()) : place.x();
        right = any ? std::max(right, place.x()) : place.x();
        bottom = any ? std::min(bottom, place.y()) : place.y();
        top = any ? std::max(top, place.y()) : place.y();
        any = true;
    }
    QRectF rectangle() const { return any ? QRectF(left, bottom, right - left, top - bottom) : QRectF(); }
};

} // namespace

QRectF clusterExtent(const model::Tables &tables, model::Row cluster, const ViewProjection &projection)
{
    const model::Table &clusters = tables[model::TableId::Clusters];
    if (!projection.isValid() || !clusters.isAlive(cluster))
        return {};
    const model::ShapePtr &shape = clusters.shape(cluster, model::ClusterFields::Geom);
    return shape ? projectedShape(projection.projector(), *shape).bounds : QRectF();
}

QRectF contentExtent(const model::Tables &tables, const ViewProjection &projection)
{
    const model::Table &clusters = tables[model::TableId::Clusters];
    const model::Table &participants = tables[model::TableId::Participants];
    std::size_t positions = participants.aliveCount();
    for (model::Row row = 0; row < clusters.rowCount() && positions <= mostPositions; ++row) {
        const model::ShapePtr shape = clusters.isAlive(row) ? clusters.shape(row, model::ClusterFields::Geom) : nullptr;
        positions += shape ? shape->points.size() : 0;
    }
    if (!projection.isValid() || positions > mostPositions)
        return {};

    Bounds bounds;
    for (model::Row row = 0; row < clusters.rowCount(); ++row) {
        const QRectF extent = clusterExtent(tables, row, projection);
        if (extent.isNull())
            continue;
        bounds.include(extent.topLeft());
        bounds.include(extent.bottomRight());
    }
    for (model::Row row = 0; row < participants.rowCount(); ++row) {
        if (!participants.isAlive(row) || !participants.hasPoint(row))
            continue;
        if (const auto place = projection.toMap(participants.point(row)))
            bounds.include(*place);
    }
    return bounds.rectangle();
}

} // namespace atlas::ui
