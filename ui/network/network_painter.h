// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/palette.h"
#include "ui/network/network_scene.h"

#include <QFont>
#include <QPointF>
#include <QSizeF>

class QPainter;

namespace atlas::ui {

/// Which part of a drawing is seen. A value.
struct NetworkViewport
{
    QPointF centre;   ///< in the drawing's units
    double scale = 1; ///< logical pixels per unit
    QSizeF size;      ///< logical pixels

    QPointF toScreen(QPointF place) const
    {
        return (place - centre) * scale + QPointF(size.width(), size.height()) / 2;
    }
    QPointF toDrawing(QPointF pixel) const
    {
        return (pixel - QPointF(size.width(), size.height()) / 2) / scale + centre;
    }
    friend bool operator==(const NetworkViewport &, const NetworkViewport &) = default;
};

struct NetworkLook
{
    maps::Palette palette = maps::Palette::forTheme(maps::MapTheme::Light);
    QFont font;
    int labels = 40; ///< at most so many names of participants
};

/// Diameter of a participant's sign, logical pixels.
double nodeDiameter(const NetworkNode &node, const NetworkViewport &view);
/// The one of the best connected participant there can be.
double largestDiameter(const NetworkViewport &view);
/// Width of a tie's line, logical pixels: what crosses a provincial line is told by width as well as by colour.
double tieWidth(const NetworkTie &tie);

/// Paints the network: ties within a province thin, those across a line strong and above them, signs as on the map,
/// names of the best connected where there is room. Any thread, with a painter on a picture of its own; stops early
/// when cancelled.
void paintNetwork(QPainter &painter, const NetworkDrawing &drawing, const NetworkViewport &view,
                  const NetworkLook &look, const model::Progress &progress);

/// Paints what is selected, over the rest: sign, ring, ties and name. \p node noRow-like max = none under the cursor.
void paintNetworkSelection(QPainter &painter, const NetworkDrawing &drawing, const NetworkViewport &view,
                           const NetworkLook &look, const std::vector<std::uint32_t> &nodes,
                           const std::vector<std::uint32_t> &ties, std::optional<std::uint32_t> current);

} // namespace atlas::ui
