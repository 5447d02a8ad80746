// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QRegion>
#include <QWidget>

namespace atlas::ui {

/// Whether any of a widget is to be seen. A panel behind another tab counts as visible for Qt; work for it can wait
/// until it is painted.
inline bool isSeen(const QWidget *widget)
{
    return widget->isVisible() && !widget->visibleRegion().isEmpty();
}

} // namespace atlas::ui
