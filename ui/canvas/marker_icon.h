// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/palette.h"

#include <QIcon>
#include <QPainterPath>
#include <QPixmap>
#include <QString>

#include <functional>

class QPainter;

/// The signs of the map as small pictures, the same shapes and colours wherever a kind is shown: legend, tables, lists.
/// Window thread only. Sizes are logical pixels.
namespace atlas::ui {

/// Outline of a marker around (0, 0), fitting a circle of this diameter.
QPainterPath markerPath(maps::MarkerShape shape, double diameter);

/// A filled marker with a thin halo, so that it shows on any ground; hollow = an approximate place.
void paintMarker(QPainter &painter, QPointF centre, double diameter, const maps::KindStyle &style, const QColor &halo,
                 bool hollow = false);

/// An icon painted anew for each size and pixel ratio.
QIcon signIcon(std::function<void(QPainter &, const QRectF &)> paint);

/// Icon of a participant kind ("firm", …; any other value gets the one for "other"), crisp at any size and ratio.
QIcon participantKindIcon(const QString &kind, maps::MapTheme theme = maps::MapTheme::Light);
/// Icon of a cluster kind: a small area in its colour with its outline.
QIcon clusterKindIcon(const QString &kind, maps::MapTheme theme = maps::MapTheme::Light);
/// Icon of a link: a curve; crossing is "within", "cross" or "unplaced".
QIcon linkIcon(const QString &crossing, maps::MapTheme theme = maps::MapTheme::Light);

QPixmap participantKindPixmap(const QString &kind, QSize size, double devicePixelRatio,
                              maps::MapTheme theme = maps::MapTheme::Light);
QPixmap clusterKindPixmap(const QString &kind, QSize size, double devicePixelRatio,
                          maps::MapTheme theme = maps::MapTheme::Light);

/// The theme whose colours stand out on this ground (a widget's base colour).
maps::MapTheme themeForGround(const QColor &ground);

} // namespace atlas::ui
