// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/shape.h"

#include <QString>

#include <optional>

namespace atlas::ui {

/// A place as a person types it while drawing: longitude and latitude in degrees ("127.1 37.4", "127.1, 37.4",
/// "127.1E 37.4N", "N37.4 E127.1"), or a distance and a bearing clockwise from north from \p from ("5 km 45", "800m
/// 270°"). The distance is geodesic on the WGS 84 ellipsoid to 0.01 %. Numbers in
/// the program's locale or with a point. Refused: anything else, places off the earth, a distance without \p from.
model::Result<model::LonLat> typedPlace(const QString &typed, std::optional<model::LonLat> from);

} // namespace atlas::ui
