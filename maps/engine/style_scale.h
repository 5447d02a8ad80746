// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/protocol/values.h"

namespace atlas::maps::engine {

/// The style with marks, lines and labels `marks` times as large (labels less than that, so that they stay legible).
protocol::Style scaled(const protocol::Style &style, double marks);

/// How large marks should be on a map of 1:`denominator`: smaller where a whole country is shown and they crowd. A step
/// function, so that zooming a little does not restyle everything.
double marksForScale(double denominator);

} // namespace atlas::maps::engine
