// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"
#include "maps/scene/map_view.h"
#include "maps/scene/palette.h"
#include "ui/canvas/map_picker.h"
#include "ui/canvas/projected_path.h"

#include <QPixmap>

#include <vector>

class QPainter;

namespace atlas::ui {

class Selection;
class ViewProjection;

/// What is selected and what is under the cursor, kept in map units and painted by the window itself, so that it
/// follows the hand however busy the renderer is. Told apart by width and halo as well as colour. Window thread.
class SelectionOverlay
{
public:
    /// A table with everything selected must not stop the hand: more than this is not painted.
    static constexpr std::size_t mostParticipants = 20000;
    static constexpr std::size_t mostLinks = 2000;

    /// Takes over what is selected; positions in the projection's CRS.
    void setSelection(const model::Tables &tables, const Selection &selection, const ViewProjection &projection);
    void setHover(const model::Tables &tables, const MapThing &thing, const ViewProjection &projection);
    const MapThing &hover() const { return m_hover; }
    void clear();

    /// Whether something selected is left out for being too many.
    bool isTruncated() const { return m_truncated; }
    /// \p scale = logical pixels of a 96 dpi pixel.
    void paint(QPainter &painter, const maps::MapView &view, const maps::Palette &palette, double scale) const;

private:
    const QPixmap &outlines(const maps::MapView &view, const maps::Palette &palette, double scale, double ratio) const;
    void paintOutline(QPainter &painter, const ProjectedPath &path, const maps::MapView &view,
                      const maps::Palette &palette, double width) const;

    ProjectedPath m_cluster;
    std::vector<QPointF> m_participants;
    ProjectedPath m_links;
    bool m_truncated = false;
    MapThing m_hover;
    ProjectedPath m_hoverCluster;
    std::vector<QPointF> m_hoverParticipant;

    /// The outlines of what is selected as painted last: smooth wide lines take ten milliseconds, and while a tool is
    /// at work the canvas is painted with every move of the hand.
    struct Painted
    {
        QPixmap picture; ///< null = none
        maps::MapView view;
        maps::Palette palette;
        double scale = 0;
        double ratio = 0;
    };
    mutable Painted m_painted;
};

} // namespace atlas::ui
