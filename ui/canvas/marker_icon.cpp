// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/marker_icon.h"

#include <QIconEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace atlas::ui {

namespace {

/// Corners on a circle, the first one up; every other one on a smaller circle when inner < 1.
QPainterPath starPath(int corners, double radius, double inner = 1.0)
{
    QPainterPath path;
    const int count = inner < 1.0 ? 2 * corners : corners;
    for (int i = 0; i < count; ++i) {
        const double reach = inner < 1.0 && i % 2 == 1 ? radius * inner : radius;
        const double angle = 2.0 * std::numbers::pi * i / count - std::numbers::pi / 2.0;
        const QPointF corner(reach * std::cos(angle), reach * std::sin(angle));
        if (i == 0)
            path.moveTo(corner);
        else
            path.lineTo(corner);
    }
    path.closeSubpath();
    return path;
}

QPainterPath crossPath(double radius)
{
    const double arm = radius * 0.36;
    const double reach = radius * 0.94;
    QPainterPath path;
    path.addPolygon(QPolygonF({{-arm, -reach},
                               {arm, -reach},
                               {arm, -arm},
                               {reach, -arm},
                               {reach, arm},
                               {arm, arm},
                               {arm, reach},
                               {-arm, reach},
                               {-arm, arm},
                               {-reach, arm},
                               {-reach, -arm},
                               {-arm, -arm}}));
    path.closeSubpath();
    return path;
}

using Paint = std::function<void(QPainter &, const QRectF &)>;

/// Paints at whatever size and ratio is asked for, so one icon serves every screen.
class SignEngine : public QIconEngine
{
public:
    explicit SignEngine(Paint paint) : m_paint(std::move(paint)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.4);
        m_paint(*painter, rect);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new SignEngine(*this); }

private:
    Paint m_paint;
};

void paintParticipant(QPainter &painter, const QRectF &rect, const maps::KindStyle &style, const QColor &halo)
{
    paintMarker(painter, rect.center(), std::min(rect.width(), rect.height()) * 0.82, style, halo);
}

void paintCluster(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const double side = std::min(rect.width(), rect.height());
    QRectF area(0.0, 0.0, side * 0.84, side * 0.62);
    area.moveCenter(rect.center());
    QColor fill = colour;
    fill.setAlphaF(0.35F);
    painter.setPen(QPen(colour, std::max(1.2, side * 0.1)));
    painter.setBrush(fill);
    painter.drawRoundedRect(area, side * 0.2, side * 0.2);
}

void paintLink(QPainter &painter, const QRectF &rect, const QString &crossing, const maps::Palette &palette)
{
    const bool crosses = crossing == QLatin1String("cross");
    const bool unplaced = crossing == QLatin1String("unplaced");
    const double side = std::min(rect.width(), rect.height());
    QPen pen(crosses    ? palette.crossing
             : unplaced ? palette.linkUnplaced
                        : palette.linkWithin,
             std::max(1.2, side * (crosses ? 0.16 : 0.1)));
    pen.setCapStyle(Qt::RoundCap);
    if (unplaced)
        pen.setDashPattern({1.0, 2.0});
    else if (crosses)
        pen.setDashPattern({2.2, 1.6});
    if (crosses)
        pen.setCapStyle(Qt::FlatCap);
    QPainterPath curve;
    const QPointF middle = rect.center();
    curve.moveTo(middle + QPointF(-0.42 * side, 0.24 * side));
    curve.quadTo(middle + QPointF(-0.05 * side, -0.5 * side), middle + QPointF(0.42 * side, 0.06 * side));
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve);
}

QPixmap pixmapOf(const QIcon &icon, QSize size, double devicePixelRatio)
{
    return icon.pixmap(size, devicePixelRatio);
}

} // namespace

QPainterPath markerPath(maps::MarkerShape shape, double diameter)
{
    const double radius = diameter / 2.0;
    switch (shape) {
    case maps::MarkerShape::Circle: {
        QPainterPath path;
        path.addEllipse(QPointF(0.0, 0.0), radius * 0.9, radius * 0.9);
        return path;
    }
    case maps::MarkerShape::Triangle: {
        QPainterPath path = starPath(3, radius * 1.06);
        path.translate(0.0, radius * 0.2);
        return path;
    }
    case maps::MarkerShape::Diamond:
        return starPath(4, radius);
    case maps::MarkerShape::Square: {
        const double half = radius * 0.8;
        QPainterPath path;
        path.addRect(QRectF(-half, -half, 2.0 * half, 2.0 * half));
        return path;
    }
    case maps::MarkerShape::Pentagon:
        return starPath(5, radius);
    case maps::MarkerShape::Hexagon:
        return starPath(6, radius * 0.96);
    case maps::MarkerShape::Cross:
        return crossPath(radius);
    case maps::MarkerShape::Star:
        return starPath(5, radius * 1.06, 0.45);
    }
    return {};
}

void paintMarker(QPainter &painter, QPointF centre, double diameter, const maps::KindStyle &style, const QColor &halo,
                 bool hollow)
{
    const QPainterPath path = markerPath(style.shape, diameter).translated(centre);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(halo, std::max(1.5, diameter * 0.22), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    if (hollow) {
        painter.setPen(QPen(style.colour, std::max(1.2, diameter * 0.14), Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
        painter.setBrush(halo);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.colour);
    }
    painter.drawPath(path);
}

QIcon signIcon(std::function<void(QPainter &, const QRectF &)> paint)
{
    return QIcon(new SignEngine(std::move(paint)));
}

QIcon participantKindIcon(const QString &kind, maps::MapTheme theme)
{
    const maps::Palette palette = maps::Palette::forTheme(theme);
    return signIcon([style = palette.participantKind(kind), halo = palette.halo](
                        QPainter &painter, const QRectF &rect) { paintParticipant(painter, rect, style, halo); });
}

QIcon clusterKindIcon(const QString &kind, maps::MapTheme theme)
{
    return signIcon([colour = maps::Palette::forTheme(theme).clusterKind(kind).colour](
                        QPainter &painter, const QRectF &rect) { paintCluster(painter, rect, colour); });
}

QIcon linkIcon(const QString &crossing, maps::MapTheme theme)
{
    return signIcon([crossing, palette = maps::Palette::forTheme(theme)](QPainter &painter, const QRectF &rect) {
        paintLink(painter, rect, crossing, palette);
    });
}

QPixmap participantKindPixmap(const QString &kind, QSize size, double devicePixelRatio, maps::MapTheme theme)
{
    return pixmapOf(participantKindIcon(kind, theme), size, devicePixelRatio);
}

QPixmap clusterKindPixmap(const QString &kind, QSize size, double devicePixelRatio, maps::MapTheme theme)
{
    return pixmapOf(clusterKindIcon(kind, theme), size, devicePixelRatio);
}

maps::MapTheme themeForGround(const QColor &ground)
{
    return ground.lightnessF() < 0.5F ? maps::MapTheme::Dark : maps::MapTheme::Light;
}

} // namespace atlas::ui
