// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <algorithm>
#include <span>

/// Private to this folder.
namespace atlas::geometry {

/// The box around places with finite coordinates, at least one; for very many of them.
inline model::LonLatBox boundsOf(std::span<const model::LonLat> places)
{
    model::LonLatBox box{180, 90, -180, -90};
    for (const model::LonLat &place : places) {
        box.west = std::min(box.west, place.lon);
        box.east = std::max(box.east, place.lon);
        box.south = std::min(box.south, place.lat);
        box.north = std::max(box.north, place.lat);
    }
    return box;
}

} // namespace atlas::geometry
