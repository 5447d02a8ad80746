// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/protocol/message.h"

class QPainter;
class QRectF;

namespace atlas::maps::engine {

/// The symbol of a legend entry in the style's look, inside `box` (painter units); `pixelsPerMillimetre` is the
/// painter's scale. \returns false when the role is not known.
bool paintSymbol(QPainter *painter, const QRectF &box, const protocol::LegendEntry &entry, const protocol::Style &style,
                 double pixelsPerMillimetre);

} // namespace atlas::maps::engine
