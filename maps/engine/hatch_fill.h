// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgssymbollayer.h>

#include <QColor>

namespace atlas::maps::engine {

/// Slanted lines inside a polygon, computed as line segments: exact in every output (QGIS 3.22 paints line patterns
/// with a picture brush, which an SVG does not carry) and fixed to the map, so that they do not swim when the map is
/// moved.
class HatchFill : public QgsFillSymbolLayer
{
public:
    /// Lengths in millimetres.
    HatchFill(const QColor &colour, double width, double spacing, bool dashed);

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
};

/// The parts inside `rings` (even-odd) of lines at 45° that lie `spacing` apart and pass through `anchor`; all in
/// pixels.
QVector<QLineF> hatchLines(const QVector<QPolygonF> &rings, double spacing, QPointF anchor);

} // namespace atlas::maps::engine
