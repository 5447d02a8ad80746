// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/shape_edits.h"
#include "app/model/shape.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace atlas::maps {
struct MapView;
}

namespace atlas::ui {

class ViewProjection;

/// The corners and edges of an extent as the hand finds them on the canvas: positions are reckoned once per projection,
/// a question costs one look at each. A value; window's thread.
class OutlineHit
{
public:
    OutlineHit() = default;
    OutlineHit(const model::Shape &shape, const ViewProjection &projection);

    const QString &crs() const { return m_crs; }
    std::size_t cornerCount() const { return m_corners.size(); }

    /// The nearest corner within \p reach pixels.
    std::optional<drawing::CornerRef> cornerAt(const maps::MapView &view, QPointF pixel, double reach) const;
    struct Edge
    {
        drawing::CornerRef start;
        QPointF nearest; ///< map units
    };
    std::optional<Edge> edgeAt(const maps::MapView &view, QPointF pixel, double reach) const;
    /// Map position of a corner.
    std::optional<QPointF> position(drawing::CornerRef corner) const;
    /// Corners inside the canvas to be marked, those that crowd left out; nothing when there are more than \p most.
    std::vector<QPointF> shown(const maps::MapView &view, std::size_t most) const;
    /// The corner \p by places on in the order of the outline, round and round.
    std::optional<drawing::CornerRef> stepped(std::optional<drawing::CornerRef> from, int by) const;

private:
    struct Corner
    {
        drawing::CornerRef ref;
        QPointF map;
        std::size_t next; ///< index of the corner after it in its ring
    };
    QString m_crs;
    std::vector<Corner> m_corners;
};

/// The shape with one corner elsewhere, whatever comes of it.
model::Shape movedCorner(model::Shape shape, drawing::CornerRef corner, model::LonLat to);
/// The place of a corner.
model::LonLat cornerPlace(const model::Shape &shape, drawing::CornerRef corner);

} // namespace atlas::ui
