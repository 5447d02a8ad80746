// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/metric_plane.h"

#include "app/geometry/local_plane.h"

namespace atlas::geometry {

model::LonLat MetricPlane::toMetres(model::LonLat place) const
{
    return LocalPlane(m_centre).toMetres(place);
}

model::LonLat MetricPlane::toDegrees(model::LonLat metres) const
{
    return LocalPlane(m_centre).toDegrees(metres);
}

} // namespace atlas::geometry
