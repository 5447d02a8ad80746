// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/legend_signs.h"

#include "ui/canvas/marker_icon.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace atlas::ui {

namespace {

using maps::LayerRole;
using maps::LegendEntry;

/// Paints one sign on its scrap of ground.
class SignPainter
{
public:
    SignPainter(QPainter &painter, const QRectF &rect, const maps::MapStyle &style)
        : m_painter(painter), m_rect(rect), m_style(style), m_palette(style.palette), m_unit(rect.height() / 16.0)
    {
        m_ground.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2.5 * m_unit, 2.5 * m_unit);
        painter.fillPath(m_ground, m_palette.land);
        painter.setClipPath(m_ground);
    }

    void finish()
    {
        m_painter.setClipping(false);
        m_painter.strokePath(m_ground, QPen(m_palette.districtLine, 1.0));
    }

    void paint(const LegendEntry &entry)
    {
        switch (entry.role) {
        case LayerRole::Provinces:
            return line(m_palette.provinceLine, 2.0);
        case LayerRole::Districts:
            return line(m_palette.districtLine, 1.3);
        case LayerRole::ClusterExtents:
            return extent(m_palette.clusterKind(entry.value).colour);
        case LayerRole::Zones:
            return zone(entry.value == QLatin1String("core"));
        case LayerRole::OutsideParts:
            return hatch(entry.value);
        case LayerRole::CrossedLines:
            return crossed(entry.value == QLatin1String("uncertain"));
        case LayerRole::Links:
            return link(entry.value);
        case LayerRole::Flows:
            return flow(entry.value == QLatin1String("directed"));
        case LayerRole::FlowPlaces:
            return disc(m_palette.land, m_palette.linkWithin, 5.0);
        case LayerRole::Brokers:
            disc(Qt::transparent, m_palette.halo, 5.2, 3.2);
            return disc(Qt::transparent, m_palette.emphasis, 5.2, 1.4);
        case LayerRole::Participants:
            if (entry.value == QLatin1String("approximate"))
                paintMarker(m_painter, m_rect.center(), 11.0 * m_unit,
                            m_palette.participantKind(QStringLiteral("firm")), m_palette.halo, true);
            else
                paintMarker(m_painter, m_rect.center(), 11.0 * m_unit, m_palette.participantKind(entry.value),
                            m_palette.halo);
            return;
        }
    }

private:
    QPainterPath wave() const
    {
        QPainterPath path(m_rect.bottomLeft() + QPointF(0.0, -3.0 * m_unit));
        const QPointF middle = m_rect.center();
        path.cubicTo(middle + QPointF(-2.0 * m_unit, 5.0 * m_unit), middle + QPointF(-1.0 * m_unit, -5.0 * m_unit),
                     m_rect.topRight() + QPointF(0.0, 4.0 * m_unit));
        return path;
    }
    void stroke(const QPainterPath &path, const QColor &colour, double width, const QList<qreal> &dashes = {})
    {
        QPen pen(colour, width * m_unit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (!dashes.isEmpty())
            pen.setDashPattern(dashes);
        m_painter.strokePath(path, pen);
    }
    void line(const QColor &colour, double width) { stroke(wave(), colour, width); }
    void extent(const QColor &colour)
    {
        QColor fill = colour;
        fill.setAlphaF(0.3F);
        QPainterPath area;
        area.addRoundedRect(m_rect.adjusted(4.0 * m_unit, 3.0 * m_unit, -4.0 * m_unit, -3.0 * m_unit), 3.0 * m_unit,
                            3.0 * m_unit);
        m_painter.fillPath(area, fill);
        stroke(area, colour.darker(115), 1.7);
    }
    void zone(bool core)
    {
        const QRectF box = m_rect.adjusted(4.0 * m_unit, 3.0 * m_unit, -4.0 * m_unit, -3.0 * m_unit);
        QColor fill = m_palette.clusterKind({}).colour;
        fill.setAlphaF(core ? 0.3F : 0.15F);
        m_painter.fillRect(box, fill);
        QPainterPath edge;
        edge.addRect(box);
        if (!core)
            return stroke(edge, fill, 1.0);
        QPainterPath lines;
        for (double x = box.left() - box.width(); x < box.right(); x += 3.0 * m_unit) {
            lines.moveTo(x, box.bottom());
            lines.lineTo(x + box.width(), box.bottom() - 0.4 * box.width());
        }
        QColor ink = m_palette.text;
        ink.setAlphaF(0.6F);
        m_painter.save();
        m_painter.setClipRect(box, Qt::IntersectClip);
        stroke(lines, ink, 0.8);
        m_painter.restore();
        stroke(edge, ink, 1.2);
    }
    void hatch(QString province)
    {
        const bool uncertain = province.endsWith(QLatin1Char('~'));
        if (uncertain)
            province.chop(1);
        maps::ProvinceHatch look{{}, maps::HatchPattern::Rising, m_palette.crossing};
        for (const maps::ProvinceHatch &hatch : m_style.hatches) {
            if (hatch.province == province)
                look = hatch;
        }
        const QList<double> angles = anglesOf(look.pattern);
        const double spacing = (angles.size() > 1 ? 5.5 : 3.8) * m_unit;
        QPainterPath lines;
        for (const double angle : angles) {
            const double radians = angle * M_PI / 180.0;
            const QPointF along(std::cos(radians), -std::sin(radians));
            const QPointF across(-along.y(), along.x());
            const double reach = m_rect.width();
            for (double at = -std::floor(reach / spacing) * spacing; at < reach; at += spacing) {
                lines.moveTo(m_rect.center() + across * at - along * reach);
                lines.lineTo(m_rect.center() + across * at + along * reach);
            }
        }
        stroke(lines, look.colour, uncertain ? 0.9 : 1.3, uncertain ? QList<qreal>{3.0, 2.5} : QList<qreal>{});
    }
    static QList<double> anglesOf(maps::HatchPattern pattern)
    {
        switch (pattern) {
        case maps::HatchPattern::Rising:
            return {45.0};
        case maps::HatchPattern::Falling:
            return {135.0};
        case maps::HatchPattern::Level:
            return {0.0};
        case maps::HatchPattern::Upright:
            return {90.0};
        case maps::HatchPattern::Diamonds:
            return {45.0, 135.0};
        case maps::HatchPattern::Squares:
            return {0.0, 90.0};
        case maps::HatchPattern::Steep:
            return {68.0};
        case maps::HatchPattern::Shallow:
            return {158.0};
        }
        return {};
    }
    QPainterPath arc() const
    {
        QPainterPath path(m_rect.bottomLeft() + QPointF(4.0 * m_unit, -3.5 * m_unit));
        path.quadTo(QPointF(m_rect.center().x(), m_rect.top() - 3.0 * m_unit),
                    m_rect.bottomRight() + QPointF(-4.0 * m_unit, -3.5 * m_unit));
        return path;
    }
    void flow(bool directed)
    {
        QColor colour = m_palette.crossing;
        colour.setAlphaF(0.85F);
        stroke(arc(), colour, 4.2);
        if (!directed)
            return;
        const QPointF tip = m_rect.bottomRight() + QPointF(-2.0 * m_unit, -2.0 * m_unit);
        QPainterPath head(tip);
        head.lineTo(tip + QPointF(-8.0 * m_unit, -1.5 * m_unit));
        head.lineTo(tip + QPointF(-2.5 * m_unit, -8.0 * m_unit));
        head.closeSubpath();
        m_painter.fillPath(head, m_palette.crossing);
    }
    void disc(const QColor &fill, const QColor &line, double radius, double width = 1.4)
    {
        QPainterPath circle;
        circle.addEllipse(m_rect.center(), radius * m_unit, radius * m_unit);
        m_painter.fillPath(circle, fill);
        stroke(circle, line, width);
    }
    void crossed(bool uncertain)
    {
        stroke(wave(), m_palette.halo, 7.0);
        stroke(wave(), m_palette.crossing, uncertain ? 2.8 : 4.0, uncertain ? QList<qreal>{1.6, 1.3} : QList<qreal>{});
    }
    void link(const QString &crossing)
    {
        if (crossing == QLatin1String("cross"))
            stroke(arc(), m_palette.crossing, 2.2, {3.2, 1.2});
        else if (crossing == QLatin1String("unplaced"))
            stroke(arc(), m_palette.linkUnplaced, 2.0, {0.7, 0.9});
        else
            stroke(arc(), m_palette.linkWithin, 2.0);
    }

    QPainter &m_painter;
    QRectF m_rect;
    const maps::MapStyle &m_style;
    const maps::Palette &m_palette;
    double m_unit;
    QPainterPath m_ground;
};

} // namespace

const QList<LayerRole> &rolesTopFirst()
{
    static const QList<LayerRole> roles = {LayerRole::Brokers,        LayerRole::Participants, LayerRole::Links,
                                           LayerRole::CrossedLines,   LayerRole::OutsideParts, LayerRole::Zones,
                                           LayerRole::ClusterExtents, LayerRole::Districts,    LayerRole::Provinces};
    return roles;
}

QIcon legendIcon(const LegendEntry &entry, const maps::MapStyle &style)
{
    return signIcon([entry, style](QPainter &painter, const QRectF &rect) {
        SignPainter sign(painter, rect, style);
        sign.paint(entry);
        sign.finish();
    });
}

} // namespace atlas::ui
