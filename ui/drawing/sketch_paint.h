// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"
#include "ui/canvas/canvas_tool.h"
#include "ui/canvas/projected_path.h"

#include <QColor>
#include <QPainterPath>
#include <QPointF>
#include <QString>

#include <optional>
#include <span>
#include <utility>
#include <vector>

class QPainter;

/// How things being drawn look: one set of lines, corners and words for every drawing tool. Lines and corners carry a
/// halo, so that they show on any ground; what they mean is told by form or word as well as by colour. Window's thread.
namespace atlas::ui {

/// Map positions of places, those without one left out.
std::vector<QPointF> mapPoints(const ViewProjection &projection, std::span<const model::LonLat> places);

/// Colour of what is being drawn, and of what is wrong with it.
QColor drawingColour(const maps::Palette &palette);
QColor wrongColour(const maps::Palette &palette);

enum class LineLook {
    Drawn,   ///< stands as it is
    Offered, ///< would come with the next click: dashed
    Guide,   ///< thin, for help only
};

/// A line through map positions.
void paintLine(QPainter &painter, const CanvasPaint &paint, std::span<const QPointF> map, LineLook look,
               const QColor &colour);
/// The inside of a ring, or of several (even-odd), softly.
void paintInside(QPainter &painter, const CanvasPaint &paint, std::span<const QPointF> ring, const QColor &colour);
/// A shape that is painted many times: its positions on the map are reckoned once for a projection.
class PaintedShape
{
public:
    PaintedShape() = default;
    PaintedShape(model::ShapePtr shape) : m_shape(std::move(shape)) {}

    const model::ShapePtr &shape() const { return m_shape; }
    const ProjectedPath &path(const ViewProjection &projection) const;

private:
    model::ShapePtr m_shape;
    mutable QString m_crs;
    mutable ProjectedPath m_path;
};

/// A shape filled softly with its outline.
void paintShape(QPainter &painter, const CanvasPaint &paint, const PaintedShape &shape, const QColor &colour,
                LineLook look = LineLook::Drawn, double fill = 0.14);
void paintShape(QPainter &painter, const CanvasPaint &paint, const model::Shape &shape, const QColor &colour,
                LineLook look = LineLook::Drawn, double fill = 0.14);

enum class CornerLook {
    Plain,
    Last,   ///< the one to go on from, filled
    Closes, ///< clicking it ends the outline: ringed
    Grip,   ///< something to take hold of, round
};
void paintCorner(QPainter &painter, const CanvasPaint &paint, QPointF pixel, CornerLook look, const QColor &colour);

/// A cross with a ring: here is something wrong.
void paintWrongPlace(QPainter &painter, const CanvasPaint &paint, QPointF pixel, const QString &word);

/// A few words beside a pixel, on a box of the ground's colour, kept inside the canvas.
void paintWords(QPainter &painter, const CanvasPaint &paint, QPointF pixel, const QString &words, const QColor &ink);

} // namespace atlas::ui
