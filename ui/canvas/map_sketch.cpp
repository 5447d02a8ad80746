// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/map_sketch.h"

#include "app/geometry/projector.h"

#include <QPainter>

#include <utility>

namespace atlas::ui {

namespace {

void paintAreas(QPainter &painter, const ProjectedPath &path, const maps::MapView &view, const QColor &fill,
                const QPen &pen)
{
    const QPainterPath pixels = pixelPath(path, view);
    if (pixels.isEmpty())
        return;
    painter.fillPath(pixels, fill);
    painter.strokePath(pixels, pen);
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
            if (const model::ShapePtr shape = regions.shape(row, model::RegionFields::Geom))
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

void paintSketch(QPainter &painter, const MapSketch &sketch, const maps::MapView &view, const maps::Palette &palette,
                 const SketchParts &parts)
{
    if (sketch.crs != view.crs)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (parts.provinces) {
        painter.setOpacity(parts.provinceOpacity);
        const QPen pen(palette.provinceLine, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        for (const ProjectedPath &province : sketch.provinces)
            paintAreas(painter, province, view, palette.land, pen);
    }
    if (parts.clusters) {
        painter.setOpacity(parts.clusterOpacity);
        for (const MapSketch::Extent &extent : sketch.clusters) {
            const QColor colour = palette.clusterKind(extent.kind).colour;
            QColor fill = colour;
            fill.setAlphaF(0.25F);
            paintAreas(painter, extent.path, view, fill, QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
    }
    painter.restore();
}

} // namespace atlas::ui
