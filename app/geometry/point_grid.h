// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <cstdint>
#include <span>
#include <vector>

namespace atlas::geometry {

/// Finds points in a box among very many (degrees, EPSG:4326). Immutable after construction; any thread.
/// Cost: building O(n); a query the cells the box touches and the points in them. Memory 20 bytes per point.
class PointGrid
{
public:
    PointGrid() = default;
    /// Points that are not finite are left out.
    explicit PointGrid(std::span<const model::LonLat> points);

    /// Calls visit(index, point) for every point in the box, in ascending cell order (not index order).
    template <typename Visit>
    void forEachIn(const model::LonLatBox &box, Visit &&visit) const
    {
        if (m_points.empty() || !m_box.intersects(box))
            return;
        const Cells cells = cellsOf(box);
        for (std::size_t row = cells.firstRow; row <= cells.lastRow; ++row) {
            const std::size_t begin = m_starts[row * m_columns + cells.firstColumn];
            const std::size_t end = m_starts[row * m_columns + cells.lastColumn + 1];
            for (std::size_t at = begin; at < end; ++at) {
                if (box.contains(m_points[at]))
                    visit(m_indices[at], m_points[at]);
            }
        }
    }

    /// Indices of the points inside the shape, ascending.
    std::vector<std::uint32_t> inside(const model::Shape &shape) const;

private:
    struct Cells
    {
        std::size_t firstColumn, lastColumn, firstRow, lastRow;
    };
    Cells cellsOf(const model::LonLatBox &box) const;
    std::size_t columnOf(double lon) const;
    std::size_t rowOf(double lat) const;

    model::LonLatBox m_box;
    std::size_t m_columns = 0;
    std::size_t m_rows = 0;
    std::vector<std::uint32_t> m_starts; // one per cell and one past the end
    std::vector<std::uint32_t> m_indices;
    std::vector<model::LonLat> m_points;
};

/// True when the place is inside the shape (even–odd over all rings, edges straight in lon/lat). Half-open on edges, so
/// that of two shapes sharing an edge exactly one holds a place on it. O(vertices).
bool contains(const model::Shape &shape, model::LonLat place);

} // namespace atlas::geometry
