// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgssymbollayer.h>

#include <QColor>

namespace atlas::maps::engine {

/// Parallel lines inside a polygon, computed as line segments: exact in every output (QGIS 3.22 paints line patterns
/// with a picture brush, which an SVG does not carry) and fixed to the map, so that they do not swim when the map is
/// moved.
class HatchFill : public QgsFillSymbolLayer
{
public:
    /// Lengths in millimetres; `angles` in degrees, counter-clockwise from level: one family of lines for each.
    HatchFill(const QColor &colour, double width, double spacing, bool dashed, const QVector<double> &angles);

    [[nodiscard]] QString layerType() const override;
    void startRender(QgsSymbolRenderContext &context) override;
    void stopRender(QgsSymbolRenderContext &context) override;
    void renderPolygon(const QPolygonF &points, const QVector<QPolygonF> *rings,
                       QgsSymbolRenderContext &context) override;
    [[nodiscard]] QgsSymbolLayer *clone() const override;
    [[nodiscard]] QVariantMap properties() const override;

private:
    QColor m_colour;
    double m_width;
    double m_spacing;
    bool m_dashed;
    QVector<double> m_angles;
};

/// The parts inside `rings` (even-odd) of lines at `angle` degrees, counter-clockwise from level, that lie `spacing`
/// apart and pass through `anchor`; all in pixels, y down.
QVector<QLineF> hatchLines(const QVector<QPolygonF> &rings, double spacing, QPointF anchor, double angle);

} // namespace atlas::maps::engine
