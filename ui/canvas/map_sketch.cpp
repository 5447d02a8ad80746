// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/map_sketch.h"

#include "app/geometry/projector.h"
#include "ui/canvas/marker_icon.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace atlas::ui {

namespace {

constexpr std::ptrdiff_t mostSmooth = 500;     ///< cluster outlines drawn smooth
constexpr std::size_t mostParticipants = 3000; ///< that the sketch shows

void paintAreas(QPainter &painter, const ProjectedPath &path, const maps::MapView &view, const QColor &fill,
                const QPen &pen)
{
    const QPainterPath pixels = pixelPath(path, view);
    if (pixels.isEmpty())
        return;
    painter.fillPath(pixels, fill);
    painter.strokePath(pixels, pen);
}

void paintExtents(QPainter &painter, const MapSketch &sketch, const maps::MapView &view, const maps::Palette &palette,
                  const model::Progress &progress)
{
    const QRectF seen = view.extent();
    const auto isSeen = [&seen](const MapSketch::Extent &extent) { return extent.path.bounds.intersects(seen); };
    const bool many = std::count_if(sketch.clusters.begin(), sketch.clusters.end(), isSeen) > mostSmooth;
    // Smooth outlines of thousands take seconds, and nobody could tell them from plain ones.
    painter.setRenderHint(QPainter::Antialiasing, !many);
    const double dot = 2.0 * view.unitsPerPixel;
    for (const MapSketch::Extent &extent : sketch.clusters) {
        if (progress.isCancelled())
            return;
        if (!isSeen(extent))
            continue;
        const QColor colour = palette.clusterKind(extent.kind).colour;
        const QRectF &bounds = extent.path.bounds;
        if (bounds.width() < dot && bounds.height() < dot) {
            const QPointF pixel = view.toPixel(bounds.center());
            painter.fillRect(QRectF(pixel - QPointF(1.0, 1.0), QSizeF(2.0, 2.0)), colour);
            continue;
        }
        QColor fill = colour;
        fill.setAlphaF(0.25F);
        paintAreas(painter, extent.path, view, fill,
                   many ? QPen(colour, 0) : QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
}

void paintParticipants(QPainter &painter, const SketchPlaces &places, const maps::MapView &view, const SketchLook &look)
{
    const auto projector = geometry::Projector::create(view.crs);
    if (!projector)
        return;
    const model::Table &participants = (*places.tables)[model::TableId::Participants];
    const QRectF seen = view.extent();
    const model::LonLatBox box = projector->inverseBox({seen.left(), seen.top()}, {seen.right(), seen.bottom()});
    for (const model::Row row : places.index->participantsIn(box, mostParticipants)) {
        if (!participants.isAlive(row) || !participants.hasPoint(row))
            continue;
        const auto point = projector->forward(participants.point(row));
        if (!point)
            continue;
        const QString quality = participants.text(row, model::ParticipantFields::LocationQuality);
        const bool isHollow = participants.flag(row, model::ParticipantFields::Illustrative) ||
                              quality == QLatin1String("district") || quality == QLatin1String("province") ||
                              quality == QLatin1String("none");
        const QString kind = participants.text(row, model::ParticipantFields::Kind);
        paintMarker(painter, view.toPixel({point->x, point->y}), 10.0 * look.scale, look.palette.participantKind(kind),
                    look.palette.halo, isHollow);
    }
}

} // namespace

MapSketch buildSketch(const model::Tables &tables, const QString &crs, double tolerance,
                      const model::Progress &progress)
{
    MapSketch sketch;
    sketch.crs = crs;
    const auto projector = geometry::Projector::create(crs);
    if (!projector)
        return sketch;

    const model::Row set = tables.boundarySetInUse();
    if (set != model::noRow) {
        const model::StringId id = tables[model::TableId::BoundarySets].textId(set, model::BoundarySetFields::Id);
        const model::Table &regions = tables[model::TableId::Regions];
        for (const model::Row row : tables.regionsOf(id, QStringLiteral("province"))) {
            if (progress.isCancelled())
                return sketch;
            if (const model::ShapePtr &shape = regions.shape(row, model::RegionFields::Geom))
                sketch.provinces.push_back(projectedShape(*projector, *shape, tolerance));
        }
    }
    const model::Table &clusters = tables[model::TableId::Clusters];
    for (model::Row row = 0; row < clusters.rowCount(); ++row) {
        if (progress.isCancelled())
            return sketch;
        const model::ShapePtr shape =
            clusters.isAlive(row) ? clusters.shape(row, model::ClusterFields::Geom) : model::ShapePtr();
        if (!shape)
            continue;
        sketch.clusters.push_back(
            {clusters.text(row, model::ClusterFields::Kind), projectedShape(*projector, *shape, tolerance)});
    }
    return sketch;
}

QImage sketchImage(const MapSketch &sketch, const SketchPlaces &places, const maps::MapView &view,
                   const SketchLook &look, const model::Progress &progress)
{
    QImage image((QSizeF(view.size) * view.devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(view.devicePixelRatio);
    image.fill(Qt::transparent);
    if (sketch.crs != view.crs)
        return image;
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.provinces) {
        painter.setOpacity(look.provinceOpacity);
        const QPen pen(look.palette.provinceLine, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        for (const ProjectedPath &province : sketch.provinces) {
            if (progress.isCancelled())
                return image;
            paintAreas(painter, province, view, look.palette.land, pen);
        }
    }
    if (look.clusters) {
        painter.setOpacity(look.clusterOpacity);
        paintExtents(painter, sketch, view, look.palette, progress);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.participants && places.tables && places.index && !progress.isCancelled()) {
        painter.setOpacity(look.participantOpacity);
        paintParticipants(painter, places, view, look);
    }
    return image;
}

} // namespace atlas::ui
