// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/region_areas.h"

#include "app/geometry/ellipsoidal_area.h"

namespace atlas::crossing {

RegionAreas::RegionAreas(std::vector<model::ShapePtr> shapes)
    : m_shapes(std::move(shapes)), m_areas(std::make_unique<std::atomic<double>[]>(m_shapes.size()))
{
    for (std::size_t region = 0; region < m_shapes.size(); ++region)
        m_areas[region].store(-1, std::memory_order_relaxed);
}

double RegionAreas::areaKm2(std::size_t region) const
{
    double area = m_areas[region].load(std::memory_order_relaxed);
    if (area < 0) {
        area = m_shapes[region] ? geometry::areaKm2(*m_shapes[region]) : 0;
        m_areas[region].store(area, std::memory_order_relaxed);
    }
    return area;
}

} // namespace atlas::crossing
