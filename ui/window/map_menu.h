// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"
#include "app/session/pick_index.h"

#include <QList>
#include <QPoint>

class QAction;
class QWidget;

namespace atlas::ui {

class MapCanvas;
class Selection;
class WindowActions;

/// The menu of a right click on the map: what lies there, to be selected, and what can be done, \p drawing among it.
/// Returns when the person has chosen. Window's thread.
void showMapMenu(WindowActions &actions, Selection &selection, MapCanvas &canvas, const model::Tables &tables,
                 const session::Picked &picked, model::LonLat place, QPoint where, const QList<QAction *> &drawing,
                 QWidget *window);

} // namespace atlas::ui
