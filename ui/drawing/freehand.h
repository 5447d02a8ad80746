// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QPointF>

#include <cstddef>
#include <span>
#include <vector>

namespace atlas::ui {

/// Which points of a line drawn by hand are worth keeping so that no other is off the kept line by more than
/// \p tolerance (Douglas & Peucker 1973); indices ascending, first and last always among them. In the line's own unit.
std::vector<std::size_t> freehandCorners(std::span<const QPointF> line, double tolerance);

} // namespace atlas::ui
