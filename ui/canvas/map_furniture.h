// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/palette.h"

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

/// What stands on the map beside the map: scale bar, credits, notes, north arrow, what the engine is doing. Painted by
/// the window, with sizes that follow the font.
namespace atlas::ui {

struct MapFurniture
{
    double metresPerPixel = 0.0; ///< 0 = no scale bar
    QStringList credits;         ///< one line if they fit
    QStringList notes;           ///< a line each, above the credits
    bool northArrow = false;
    double northAngle = 0.0; ///< degrees clockwise from up to true north at the centre
    bool isDrawing = false;  ///< says that a newer picture is on its way
    QString engineText;      ///< what is wrong with the engine, in a sentence; empty = nothing
};

/// \p area the canvas, logical pixels.
void paintFurniture(QPainter &painter, const QRectF &area, const QFont &font, const maps::Palette &palette,
                    const MapFurniture &furniture);

/// What the canvas says where there is nothing to show yet.
void paintWaiting(QPainter &painter, const QRectF &area, const QFont &font, const maps::Palette &palette,
                  const QString &text);

} // namespace atlas::ui
