// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/segment_grid.h"

#include "app/geometry/cell_grid.h"
#include "app/geometry/cell_lists.h"

#include <algorithm>
#include <cmath>

namespace atlas::geometry {

namespace {

constexpr double mostCells = 4e6;

bool isFinite(model::LonLat p)
{
    return std::isfinite(p.lon) && std::isfinite(p.lat);
}

} // namespace

struct SegmentGrid::Private
{
    CellGrid cells;
    CellLists lists;
    std::vector<std::uint32_t> segments;
    model::LonLatBox bounds;
};

SegmentGrid::SegmentGrid() : m_d(std::make_shared<Private>())
{
}

SegmentGrid::SegmentGrid(std::span<const model::LonLat> points, std::span<const std::uint32_t> segments)
{
    auto d = std::make_shared<Private>();
    d->segments.reserve(segments.size());
    for (const std::uint32_t segment : segments) {
        if (!isFinite(points[segment]) || !isFinite(points[segment + 1]))
            continue;
        d->segments.push_back(segment);
        d->bounds.include(points[segment]);
        d->bounds.include(points[segment + 1]);
    }
    std::sort(d->segments.begin(), d->segments.end());
    if (!d->segments.empty()) {
        d->cells = CellGrid(d->bounds, std::min(static_cast<double>(d->segments.size()), mostCells));
        d->lists = CellLists(d->cells, d->segments.size(), [&](std::size_t i) {
            return std::pair{points[d->segments[i]], points[d->segments[i] + 1]};
        });
    }
    m_d = std::move(d);
}

void SegmentGrid::near(const model::LonLatBox &box, std::vector<std::uint32_t> &found) const
{
    found.clear();
    if (m_d->segments.empty() || !box.intersects(m_d->bounds))
        return;
    const CellGrid &cells = m_d->cells;
    const std::size_t lastRow = cells.rowOf(box.north);
    const std::size_t lastColumn = cells.columnOf(box.east);
    for (std::size_t row = cells.rowOf(box.south); row <= lastRow; ++row)
        for (std::size_t column = cells.columnOf(box.west); column <= lastColumn; ++column)
            for (const std::uint32_t index : m_d->lists.at(cells.cellAt(column, row)))
                found.push_back(m_d->segments[index]);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
}

std::size_t SegmentGrid::countNear(const model::LonLatBox &box) const
{
    if (m_d->segments.empty() || !box.intersects(m_d->bounds))
        return 0;
    const CellGrid &cells = m_d->cells;
    std::size_t count = 0;
    const std::size_t lastRow = cells.rowOf(box.north);
    const std::size_t lastColumn = cells.columnOf(box.east);
    for (std::size_t row = cells.rowOf(box.south); row <= lastRow; ++row)
        for (std::size_t column = cells.columnOf(box.west); column <= lastColumn; ++column)
            count += m_d->lists.at(cells.cellAt(column, row)).size() + 1;
    return count;
}

const model::LonLatBox &SegmentGrid::bounds() const
{
    return m_d->bounds;
}

std::size_t SegmentGrid::bytes() const
{
    return m_d->lists.bytes() + m_d->segments.capacity() * sizeof(std::uint32_t);
}

} // namespace atlas::geometry
