// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "ui/network/network_painter.h"

#include <QString>

#include <memory>

namespace atlas::ui {

/// A network as a picture to keep: what is seen, its title above, a sentence about it below.
struct NetworkSheet
{
    std::shared_ptr<const NetworkDrawing> drawing;
    NetworkViewport view;
    NetworkLook look;
    QString title;
    QString note;
};

/// Writes PNG (two pixels a logical one), SVG or PDF by the name's ending, as a whole or not at all. Any thread.
model::Result<void> writeNetworkSheet(const NetworkSheet &sheet, const QString &path);

} // namespace atlas::ui
