// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <algorithm>

/// Private to this folder.
namespace atlas::geometry {

/// Where two segments that cross do so, to the rounding of a double; always on the first.
inline model::LonLat crossingOf(model::LonLat a, model::LonLat b, model::LonLat u, model::LonLat v)
{
    const double wide = v.lon - u.lon;
    const double high = v.lat - u.lat;
    const double across = (b.lon - a.lon) * high - (b.lat - a.lat) * wide;
    const double share = across != 0 ? ((u.lon - a.lon) * high - (u.lat - a.lat) * wide) / across : 0.5;
    const double t = std::clamp(share, 0.0, 1.0);
    return {a.lon + t * (b.lon - a.lon), a.lat + t * (b.lat - a.lat)};
}

} // namespace atlas::geometry
