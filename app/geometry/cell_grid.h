// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

/// Private to this folder.
namespace atlas::geometry {

/// A grid of equal cells over a box, in degrees. A value; any thread.
class CellGrid
{
public:
    CellGrid() = default;
    /// About `cells` cells, nearly square in degrees. The box is widened a little, so that nothing lies on the rim.
    CellGrid(const model::LonLatBox &box, double cells)
    {
        const double margin = std::max(box.east - box.west, box.north - box.south) * 1e-6 + 1e-9;
        m_box = {box.west - margin, box.south - margin, box.east + margin, box.north + margin};
        const double wide = m_box.east - m_box.west;
        const double high = m_box.north - m_box.south;
        m_columns = static_cast<std::size_t>(std::clamp(std::sqrt(cells * wide / high), 1.0, std::max(cells, 1.0)));
        m_rows =
            static_cast<std::size_t>(std::clamp(cells / static_cast<double>(m_columns), 1.0, std::max(cells, 1.0)));
        m_cellWidth = wide / static_cast<double>(m_columns);
        m_cellHeight = high / static_cast<double>(m_rows);
        m_perDegreeEast = 1 / m_cellWidth;
        m_perDegreeNorth = 1 / m_cellHeight;
    }

    const model::LonLatBox &box() const { return m_box; }
    std::size_t columns() const { return m_columns; }
    std::size_t rows() const { return m_rows; }
    std::size_t size() const { return m_columns * m_rows; }
    std::size_t cellAt(std::size_t column, std::size_t row) const { return row * m_columns + column; }
    /// Column and row of a coordinate; those beyond the rim count to the outermost.
    std::size_t columnOf(double lon) const { return indexOf((lon - m_box.west) * m_perDegreeEast, m_columns); }
    std::size_t rowOf(double lat) const { return indexOf((lat - m_box.south) * m_perDegreeNorth, m_rows); }
    /// The lower left corner of a cell.
    model::LonLat corner(std::size_t column, std::size_t row) const
    {
        return {m_box.west + static_cast<double>(column) * m_cellWidth,
                m_box.south + static_cast<double>(row) * m_cellHeight};
    }

    /// Calls visit(cell) for every cell that the segment touches, and at times for a neighbour that it only comes
    /// close to: two segments that meet inside the box are sure to have a cell in common.
    template <typename Visit>
    void forEachCell(model::LonLat a, model::LonLat b, Visit &&visit) const
    {
        const double west = std::min(a.lon, b.lon);
        const double east = std::max(a.lon, b.lon);
        const double south = std::min(a.lat, b.lat);
        const double north = std::max(a.lat, b.lat);
        if (east < m_box.west || west > m_box.east || north < m_box.south || south > m_box.north)
            return;
        const double slackNorth = m_cellHeight * 1e-6;
        const double slackEast = m_cellWidth * 1e-6;
        const std::size_t firstRow = rowOf(south - slackNorth);
        const std::size_t lastRow = rowOf(north + slackNorth);
        const std::size_t firstColumn = columnOf(west - slackEast);
        const std::size_t lastColumn = columnOf(east + slackEast);
        if (firstRow == lastRow || lastColumn - firstColumn <= 1) { // short: finding out more costs more
            for (std::size_t row = firstRow; row <= lastRow; ++row)
                for (std::size_t column = firstColumn; column <= lastColumn; ++column)
                    visit(cellAt(column, row));
            return;
        }
        const double slope = north > south ? (b.lon - a.lon) / (b.lat - a.lat) : 0;
        for (std::size_t row = firstRow; row <= lastRow; ++row) {
            const double low = corner(0, row).lat - slackNorth;
            const double high = low + m_cellHeight + 2 * slackNorth;
            if (high < south || low > north)
                continue;
            double from = west;
            double to = east;
            if (north > south) {
                const double entry = a.lon + (std::max(low, south) - a.lat) * slope;
                const double exit = a.lon + (std::min(high, north) - a.lat) * slope;
                from = std::max(west, std::min(entry, exit));
                to = std::min(east, std::max(entry, exit));
            }
            visitRow(row, from - slackEast, to + slackEast, visit);
        }
    }

private:
    static std::size_t indexOf(double share, std::size_t count)
    {
        return share <= 0 ? 0 : std::min(static_cast<std::size_t>(share), count - 1);
    }
    template <typename Visit>
    void visitRow(std::size_t row, double from, double to, Visit &&visit) const
    {
        if (to < m_box.west || from > m_box.east)
            return;
        const std::size_t last = columnOf(to);
        for (std::size_t column = columnOf(from); column <= last; ++column)
            visit(cellAt(column, row));
    }

    model::LonLatBox m_box;
    std::size_t m_columns = 0;
    std::size_t m_rows = 0;
    double m_cellWidth = 0;
    double m_cellHeight = 0;
    double m_perDegreeEast = 0;
    double m_perDegreeNorth = 0;
};

} // namespace atlas::geometry
