// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <QString>

#include <variant>

namespace atlas::model {

/// One cell as edits carry it: nothing, a text, a number, yes/no, a point (degrees, EPSG:4326) or an extent.
using Value = std::variant<std::monostate, QString, double, bool, LonLat, ShapePtr>;

} // namespace atlas::model
