// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QTransform>

#include <optional>

namespace atlas::maps {

/// What part of the world a canvas shows: a value, safe on any thread.
/// Pixels are logical pixels, origin top left, y down; map coordinates are x east, y north, in the units of `crs`.
struct MapView
{
    QString crs = QStringLiteral("EPSG:5179"); ///< projected CRS as authority:code
    QPointF centre;                            ///< middle of the canvas, map units
    double unitsPerPixel = 1000.0;             ///< map units per logical pixel, > 0
    QSize size{800, 600};                      ///< logical pixels
    double devicePixelRatio = 1.0;             ///< device pixels per logical pixel, > 0

    /// Whether there is something to draw: finite numbers, a scale above zero, a size of at least 1×1.
    [[nodiscard]] bool isValid() const;

    /// The shown rectangle in map units; top() is the southern and bottom() the northern edge.
    [[nodiscard]] QRectF extent() const;

    [[nodiscard]] QPointF toMap(QPointF pixel) const;
    [[nodiscard]] QPointF toPixel(QPointF map) const;

    /// The view magnified by `factor` (> 1 closer) with the map under `pixel` staying where it is.
    [[nodiscard]] MapView zoomedAt(QPointF pixel, double factor) const;

    /// The view after the map has been dragged by `delta` pixels (the map follows the hand).
    [[nodiscard]] MapView panned(QPointF delta) const;

    /// The view that shows all of `extent` (map units) with `margin` of the canvas (0–0.4) free at each side.
    /// An empty extent only moves the centre.
    [[nodiscard]] MapView fitted(const QRectF &extent, double margin = 0.05) const;

    /// The same centre and scale on a canvas of another size.
    [[nodiscard]] MapView resized(QSize newSize, double newDevicePixelRatio) const;

    /// How the logical pixels of a picture drawn for `pictureView` have to be moved and scaled to lie right in `now`;
    /// nothing when the two are of different CRS or one of them is not valid.
    [[nodiscard]] static std::optional<QTransform> pictureTransform(const MapView &pictureView, const MapView &now);

    friend bool operator==(const MapView &, const MapView &) = default;
};

} // namespace atlas::maps
