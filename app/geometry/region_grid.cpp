// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/region_grid.h"

#include "app/geometry/region_grid_p.h"
#include "app/model/threads.h"

#include <algorithm>

namespace atlas::geometry {

std::shared_ptr<const RegionGrid::Private> RegionGrid::Private::build(const std::vector<model::ShapePtr> &regions)
{
    auto made = std::make_shared<Private>();
    const OutlineGraph graph = OutlineGraph::build(regions);
    made->regionCount = regions.size();
    made->complete = graph.complete;
    if (graph.complete)
        made->outlines = OutlineGrid(graph);
    else
        made->instead = RegionLocator(regions);
    return made;
}

RegionGrid::RegionGrid() : m_d(std::make_shared<Private>())
{
}
RegionGrid::RegionGrid(const std::vector<model::ShapePtr> &regions) : m_d(Private::build(regions))
{
}
RegionGrid::RegionGrid(std::shared_ptr<const Private> d) : m_d(std::move(d))
{
}

Location RegionGrid::locate(model::LonLat point) const
{
    return m_d->complete ? m_d->outlines.locate(point) : m_d->instead.locate(point);
}

std::vector<Location> RegionGrid::locate(std::span<const model::LonLat> points) const
{
    std::vector<Location> locations(points.size());
    const std::size_t parts = points.size() < 10000 ? 1 : model::threadCount();
    model::inParts(parts, points.size(), [&](std::size_t, std::size_t first, std::size_t last) {
        if (m_d->complete) {
            m_d->outlines.locate(points.subspan(first, last - first),
                                 std::span(locations).subspan(first, last - first));
            return;
        }
        for (std::size_t i = first; i < last; ++i)
            locations[i] = m_d->instead.locate(points[i]);
    });
    return locations;
}

} // namespace atlas::geometry
