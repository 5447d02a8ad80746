// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"
#include "maps/scene/map_view.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <cstddef>
#include <span>
#include <vector>

namespace atlas::geometry {
class Projector;
}

/// Lines and rings in map units, made once per projection, and turned into what of them is to be seen in a view.
/// Clipping here rather than in the painter keeps strokes cheap and exact however closely one zooms in.
namespace atlas::ui {

struct ProjectedPath
{
    std::vector<QPointF> points;     ///< all runs one after another, map units
    std::vector<std::size_t> starts; ///< index of each run's first point
    bool closed = true;              ///< runs are rings; else open lines
    QRectF bounds;                   ///< map units

    bool isEmpty() const { return starts.empty(); }
};

/// A shape's rings; positions the projection has no place for are left out. Points nearer than \p tolerance (map units)
/// to the one before are dropped (0 keeps all).
ProjectedPath projectedShape(const geometry::Projector &projector, const model::Shape &shape, double tolerance = 0.0);
ProjectedPath projectedLine(const geometry::Projector &projector, std::span<const model::LonLat> line);
/// Adds the runs of another path of the same kind.
void append(ProjectedPath &path, const ProjectedPath &more);

/// What of the path lies in the view (and \p margin pixels around it), in logical pixels. Vertices less than half a
/// pixel apart are joined. Rings are closed along the margin, outside what is seen.
QPainterPath pixelPath(const ProjectedPath &path, const maps::MapView &view, double margin = 24.0);

} // namespace atlas::ui
