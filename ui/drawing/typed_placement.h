// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/shape_edits.h"
#include "app/model/problem.h"

#include <QString>

namespace atlas::ui {

/// How an extent is to be moved, turned or scaled, as a person types it: "5 km 45" (distance and bearing), "30°" or
/// "-15 deg" (clockwise), "120 %" or "x1.2". Refused: anything else, and a scale of nothing.
model::Result<drawing::Placement> typedPlacement(const QString &typed);

/// The part and the hole that a place lies in; none where it lies in none.
std::optional<std::size_t> partAt(const model::Shape &shape, model::LonLat place);
/// \returns the ring's number, as drawing::fillHole() takes it.
std::optional<std::size_t> holeAt(const model::Shape &shape, model::LonLat place);

} // namespace atlas::ui
