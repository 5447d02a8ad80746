// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/projector.h"
#include "app/model/shape.h"
#include "maps/scene/map_view.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>

namespace atlas::ui {

/// Between degrees (EPSG:4326), the map units of a view's CRS and pixels. Belongs to one thread. Without a CRS it knows
/// (isValid() false) every answer is "nowhere".
class ViewProjection
{
public:
    /// Cheap when it is the CRS already set, or when a projector for it is given; else PROJ takes some 20 ms.
    void setCrs(const QString &crs, std::optional<geometry::Projector> made = {});
    bool isValid() const { return m_projector.has_value(); }
    const QString &crs() const { return m_crs; }
    const geometry::Projector &projector() const { return *m_projector; }

    std::optional<QPointF> toMap(model::LonLat place) const;
    std::optional<model::LonLat> toLonLat(QPointF map) const;

    /// Box in map units around a box in degrees, by sampling its edges; null rectangle when no corner can be expressed.
    QRectF toMapBox(const model::LonLatBox &box) const;
    /// Box in degrees around a box in map units; empty where it cannot be expressed.
    model::LonLatBox toLonLatBox(const QRectF &box) const;

    /// Geodesic metres per logical pixel, left to right through the view's centre; 0 where it cannot be said.
    double metresPerPixel(const maps::MapView &view) const;

private:
    QString m_crs;
    std::optional<geometry::Projector> m_projector;
};

} // namespace atlas::ui
