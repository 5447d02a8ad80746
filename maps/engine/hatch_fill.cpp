// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/hatch_fill.h"

#include "maps/engine/qgis_names.h"

#include <qgsmaptopixel.h>
#include <qgsrendercontext.h>

#include <QLineF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace atlas::maps::engine {

namespace {

/// Turned axes: u runs along the lines, v across them.
class Turn
{
public:
    explicit Turn(double degrees)
        : m_along(std::cos(degrees * M_PI / 180.0)), m_across(std::sin(degrees * M_PI / 180.0))
    {
    }
    [[nodiscard]] QPointF there(QPointF p) const
    {
        return {p.x() * m_along - p.y() * m_across, p.x() * m_across + p.y() * m_along};
    }
    [[nodiscard]] QPointF back(double u, double v) const
    {
        return {u * m_along + v * m_across, v * m_along - u * m_across};
    }

private:
    double m_along;
    double m_across;
};

constexpr int mostLines = 20000; // a spacing far below a pixel paints nothing a person could see

} // namespace

QVector<QLineF> hatchLines(const QVector<QPolygonF> &rings, double spacing, QPointF anchor, double angle)
{
    const Turn turn(angle);
    QVector<QLineF> lines;
    QVector<QPolygonF> turnedRings;
    double least = 1e300;
    double most = -1e300;
    for (const QPolygonF &ring : rings) {
        QPolygonF copy;
        copy.reserve(ring.size());
        for (const QPointF &point : ring) {
            copy.append(turn.there(point));
            least = std::min(least, copy.last().y());
            most = std::max(most, copy.last().y());
        }
        turnedRings.append(copy);
    }
    if (!(spacing > 0.0) || !(most >= least) || (most - least) / spacing > mostLines) {
        return lines;
    }
    const double offset = turn.there(anchor).y();
    const double first = std::ceil((least - offset) / spacing);
    const double last = std::floor((most - offset) / spacing);
    const int count = std::max(0, static_cast<int>(last - first) + 1);
    QVector<QVector<double>> crossings(count);
    for (const QPolygonF &ring : turnedRings) {
        for (int i = 0; i < ring.size(); ++i) {
            const QPointF a = ring.at(i);
            const QPointF b = ring.at((i + 1) % ring.size());
            if (a.y() == b.y()) {
                continue;
            }
            const double low = std::min(a.y(), b.y());
            const double high = std::max(a.y(), b.y());
            // Half-open: a corner that lies on a line counts for one of its two edges.
            int line = std::max(0, static_cast<int>(std::ceil((low - offset) / spacing - first)));
            for (; line < count; ++line) {
                const double v = offset + (first + line) * spacing;
                if (v < low) {
                    continue;
                }
                if (v >= high) {
                    break;
                }
                crossings[line].append(a.x() + (b.x() - a.x()) * (v - a.y()) / (b.y() - a.y()));
            }
        }
    }
    for (int line = 0; line < count; ++line) {
        QVector<double> &at = crossings[line];
        std::sort(at.begin(), at.end());
        const double v = offset + (first + line) * spacing;
        for (int i = 0; i + 1 < at.size(); i += 2) {
            lines.append(QLineF(turn.back(at.at(i), v), turn.back(at.at(i + 1), v)));
        }
    }
    return lines;
}

HatchFill::HatchFill(const QColor &colour, double width, double spacing, bool dashed, const QVector<double> &angles)
    : m_colour(colour), m_width(width), m_spacing(spacing), m_dashed(dashed), m_angles(angles)
{
}

QString HatchFill::layerType() const
{
    return QStringLiteral("AtlasHatch");
}

void HatchFill::startRender(QgsSymbolRenderContext &context)
{
    Q_UNUSED(context)
}

void HatchFill::stopRender(QgsSymbolRenderContext &context)
{
    Q_UNUSED(context)
}

void HatchFill::renderPolygon(const QPolygonF &points, const QVector<QPolygonF> *rings, QgsSymbolRenderContext &context)
{
    QgsRenderContext &target = context.renderContext();
    QPainter *painter = target.painter();
    if (!painter) {
        return;
    }
    QVector<QPolygonF> all{points};
    if (rings) {
        all += *rings;
    }
    QColor colour = m_colour;
    colour.setAlphaF(colour.alphaF() * context.opacity());
    QPen pen(colour, target.convertToPainterUnits(m_width, names::millimetres), Qt::SolidLine, Qt::FlatCap);
    if (m_dashed) {
        pen.setDashPattern({5.0, 4.0});
    }
    const double spacing = target.convertToPainterUnits(m_spacing, names::millimetres);
    const QgsPointXY origin = target.mapToPixel().transform(0.0, 0.0);
    painter->save();
    painter->setPen(pen);
    for (const double angle : m_angles) {
        painter->drawLines(hatchLines(all, spacing, origin.toQPointF(), angle));
    }
    painter->restore();
}

QgsSymbolLayer *HatchFill::clone() const
{
    auto *copy = new HatchFill(m_colour, m_width, m_spacing, m_dashed, m_angles);
    copyDataDefinedProperties(copy);
    copyPaintEffect(copy);
    return copy;
}

QVariantMap HatchFill::properties() const
{
    QStringList angles;
    for (const double angle : m_angles) {
        angles.append(QString::number(angle));
    }
    return {{QStringLiteral("angles"), angles.join(QLatin1Char(','))},
            {QStringLiteral("colour"), m_colour.name()},
            {QStringLiteral("width"), m_width},
            {QStringLiteral("spacing"), m_spacing},
            {QStringLiteral("dashed"), m_dashed}};
}

} // namespace atlas::maps::engine
