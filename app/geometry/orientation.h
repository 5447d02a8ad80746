// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

/// Private to this folder.
namespace atlas::geometry {

/// +1 when c lies left of the line from a to b, −1 right, 0 exactly on it; never wrong for finite coordinates whose
/// products neither overflow nor underflow. A floating-point filter first, exact expansions when it cannot tell
/// (Shewchuk 1997, Discrete Comput. Geom. 18:305–363).
int orientation(model::LonLat a, model::LonLat b, model::LonLat c);

} // namespace atlas::geometry
