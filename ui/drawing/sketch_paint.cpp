// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/sketch_paint.h"

#include "ui/canvas/projected_path.h"
#include "ui/canvas/view_projection.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr float haloAlpha = 0.85F;

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

ProjectedPath openPath(std::span<const QPointF> map)
{
    ProjectedPath path;
    path.closed = false;
    if (map.empty())
        return path;
    path.points.assign(map.begin(), map.end());
    path.starts = {0};
    QPointF low = map.front();
    QPointF high = low;
    for (const QPointF &point : map) {
        low = {std::min(low.x(), point.x()), std::min(low.y(), point.y())};
        high = {std::max(high.x(), point.x()), std::max(high.y(), point.y())};
    }
    path.bounds = QRectF(low, high);
    return path;
}

void strokeLine(QPainter &painter, const CanvasPaint &paint, const QPainterPath &path, LineLook look,
                const QColor &colour)
{
    const double width = (look == LineLook::Guide ? 1.2 : 2.0) * paint.scale;
    painter.strokePath(path, QPen(faded(paint.palette.halo, haloAlpha), width + 2.6 * paint.scale, Qt::SolidLine,
                                  Qt::RoundCap, Qt::RoundJoin));
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (look == LineLook::Offered) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({4.0, 3.0});
    }
    painter.strokePath(path, pen);
}

} // namespace

std::vector<QPointF> mapPoints(const ViewProjection &projection, std::span<const model::LonLat> places)
{
    std::vector<QPointF> points;
    points.reserve(places.size());
    for (const model::LonLat place : places) {
        if (const auto point = projection.toMap(place))
            points.push_back(*point);
    }
    return points;
}

QColor drawingColour(const maps::Palette &palette)
{
    return palette.theme == maps::MapTheme::Dark ? QColor(0x7c, 0xc4, 0xf2) : QColor(0x00, 0x5a, 0x9c);
}

QColor wrongColour(const maps::Palette &palette)
{
    return palette.theme == maps::MapTheme::Dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb7, 0x1c, 0x1c);
}

void paintLine(QPainter &painter, const CanvasPaint &paint, std::span<const QPointF> map, LineLook look,
               const QColor &colour)
{
    if (map.size() < 2)
        return;
    strokeLine(painter, paint, pixelPath(openPath(map), paint.view), look, colour);
}

void paintInside(QPainter &painter, const CanvasPaint &paint, std::span<const QPointF> ring, const QColor &colour)
{
    if (ring.size() < 3)
        return;
    ProjectedPath path = openPath(ring);
    path.closed = true;
    painter.fillPath(pixelPath(path, paint.view), faded(colour, 0.14));
}

const ProjectedPath &PaintedShape::path(const ViewProjection &projection) const
{
    if (m_crs != projection.crs()) {
        m_crs = projection.crs();
        m_path = m_shape && projection.isValid() ? projectedShape(projection.projector(), *m_shape) : ProjectedPath{};
    }
    return m_path;
}

void paintShape(QPainter &painter, const CanvasPaint &paint, const model::Shape &shape, const QColor &colour,
                LineLook look, double fill)
{
    paintShape(painter, paint, PaintedShape(std::make_shared<const model::Shape>(shape)), colour, look, fill);
}

void paintShape(QPainter &painter, const CanvasPaint &paint, const PaintedShape &shape, const QColor &colour,
                LineLook look, double fill)
{
    const ProjectedPath &projected = shape.path(paint.projection);
    if (projected.isEmpty())
        return;
    const QPainterPath path = pixelPath(projected, paint.view);
    painter.fillPath(path, faded(colour, fill));
    strokeLine(painter, paint, path, look, colour);
}

void paintCorner(QPainter &painter, const CanvasPaint &paint, QPointF pixel, CornerLook look, const QColor &colour)
{
    const double half = (look == CornerLook::Plain ? 3.0 : 4.5) * paint.scale;
    const QRectF box(pixel.x() - half, pixel.y() - half, 2 * half, 2 * half);
    painter.setPen(QPen(faded(paint.palette.halo, haloAlpha), 3.4 * paint.scale));
    painter.setBrush(look == CornerLook::Last ? colour : paint.palette.halo);
    const auto draw = [&] {
        if (look == CornerLook::Grip || look == CornerLook::Closes)
            painter.drawEllipse(box);
        else
            painter.drawRect(box);
    };
    draw();
    painter.setPen(QPen(colour, 1.5 * paint.scale));
    draw();
    if (look == CornerLook::Closes) {
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(pixel, 2 * half, 2 * half);
    }
}

void paintWrongPlace(QPainter &painter, const CanvasPaint &paint, QPointF pixel, const QString &word)
{
    const QColor colour = wrongColour(paint.palette);
    const double half = 5.0 * paint.scale;
    for (const QPen &pen : {QPen(faded(paint.palette.halo, haloAlpha), 5.0 * paint.scale, Qt::SolidLine, Qt::RoundCap),
                            QPen(colour, 2.2 * paint.scale, Qt::SolidLine, Qt::RoundCap)}) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawLine(pixel + QPointF(-half, -half), pixel + QPointF(half, half));
        painter.drawLine(pixel + QPointF(-half, half), pixel + QPointF(half, -half));
        painter.drawEllipse(pixel, 2.2 * half, 2.2 * half);
    }
    paintWords(painter, paint, pixel + QPointF(2.4 * half, 0.0), word, colour);
}

void paintWords(QPainter &painter, const CanvasPaint &paint, QPointF pixel, const QString &words, const QColor &ink)
{
    if (words.isEmpty())
        return;
    const QFontMetricsF metrics(paint.font);
    const double pad = 0.3 * metrics.height();
    QSizeF size = metrics.boundingRect(QRectF(0, 0, 1e4, 1e4), 0, words).size();
    size += QSizeF(2 * pad, pad);
    const QSizeF canvas = paint.view.size;
    QPointF corner = pixel + QPointF(10.0 * paint.scale, 6.0 * paint.scale);
    if (corner.x() + size.width() > canvas.width())
        corner.setX(pixel.x() - 10.0 * paint.scale - size.width());
    if (corner.y() + size.height() > canvas.height())
        corner.setY(pixel.y() - 6.0 * paint.scale - size.height());
    const QRectF box(corner, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(paint.palette.halo, 0.9));
    painter.drawRoundedRect(box, pad, pad);
    painter.setFont(paint.font);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, words);
}

} // namespace atlas::ui
