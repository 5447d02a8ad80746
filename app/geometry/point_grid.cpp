// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/point_grid.h"

#include <algorithm>
#include <cmath>

namespace atlas::geometry {

namespace {

constexpr double pointsPerCell = 4;
constexpr double maxCellsPerSide = 2048;

std::size_t cellAt(double value, double low, double high, std::size_t cells)
{
    if (!(high > low))
        return 0;
    const double share = std::clamp((value - low) / (high - low), 0.0, 1.0);
    return std::min(static_cast<std::size_t>(share * static_cast<double>(cells)), cells - 1);
}

} // namespace

PointGrid::PointGrid(std::span<const model::LonLat> points)
{
    std::size_t count = 0;
    for (const model::LonLat &p : points) {
        if (std::isfinite(p.lon) && std::isfinite(p.lat)) {
            m_box.include(p);
            ++count;
        }
    }
    if (count == 0)
        return;
    const double side = std::clamp(std::sqrt(static_cast<double>(count) / pointsPerCell), 1.0, maxCellsPerSide);
    m_columns = m_rows = static_cast<std::size_t>(side);
    m_starts.assign(m_columns * m_rows + 1, 0);
    m_indices.resize(count);
    m_points.resize(count);

    // Counting sort by cell.
    const auto cellOf = [&](const model::LonLat &p) { return rowOf(p.lat) * m_columns + columnOf(p.lon); };
    for (const model::LonLat &p : points) {
        if (std::isfinite(p.lon) && std::isfinite(p.lat))
            ++m_starts[cellOf(p) + 1];
    }
    for (std::size_t cell = 1; cell < m_starts.size(); ++cell)
        m_starts[cell] += m_starts[cell - 1];
    std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    for (std::size_t index = 0; index < points.size(); ++index) {
        const model::LonLat &p = points[index];
        if (!std::isfinite(p.lon) || !std::isfinite(p.lat))
            continue;
        const std::uint32_t at = next[cellOf(p)]++;
        m_indices[at] = static_cast<std::uint32_t>(index);
        m_points[at] = p;
    }
}

std::size_t PointGrid::columnOf(double lon) const
{
    return cellAt(lon, m_box.west, m_box.east, m_columns);
}

std::size_t PointGrid::rowOf(double lat) const
{
    return cellAt(lat, m_box.south, m_box.north, m_rows);
}

PointGrid::Cells PointGrid::cellsOf(const model::LonLatBox &box) const
{
    return {columnOf(box.west), columnOf(box.east), rowOf(box.south), rowOf(box.north)};
}

std::vector<std::uint32_t> PointGrid::inside(const model::Shape &shape) const
{
    std::vector<std::uint32_t> found;
    forEachIn(shape.bounds(), [&](std::uint32_t index, model::LonLat p) {
        if (contains(shape, p))
            found.push_back(index);
    });
    std::sort(found.begin(), found.end());
    return found;
}

bool contains(const model::Shape &shape, model::LonLat place)
{
    bool inside = false;
    for (std::size_t r = 0; r < shape.ringCount(); ++r) {
        const std::span<const model::LonLat> ring = shape.ring(r);
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const model::LonLat &a = ring[i - 1];
            const model::LonLat &b = ring[i];
            if ((a.lat > place.lat) == (b.lat > place.lat))
                continue;
            const double lon = a.lon + (place.lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon);
            if (place.lon < lon)
                inside = !inside;
        }
    }
    return inside;
}

} // namespace atlas::geometry
