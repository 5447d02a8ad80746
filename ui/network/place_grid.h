// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace atlas::ui {

/// Finds those of very many places that lie in a rectangle. Immutable after construction; any thread. A question costs
/// the cells the rectangle touches and the places in them.
class PlaceGrid
{
public:
    PlaceGrid() = default;
    PlaceGrid(std::span<const QPointF> places, const QRectF &bounds);

    /// Calls visit(index) for each place in the rectangle, and for some near it.
    template <typename Visit>
    void forEachNear(const QRectF &rectangle, Visit &&visit) const
    {
        if (m_indices.empty() || !m_bounds.intersects(rectangle))
            return;
        const std::size_t firstColumn = columnOf(rectangle.left());
        const std::size_t lastColumn = columnOf(rectangle.right());
        for (std::size_t row = rowOf(rectangle.top()); row <= rowOf(rectangle.bottom()); ++row) {
            const std::size_t end = m_starts[row * m_side + lastColumn + 1];
            for (std::size_t at = m_starts[row * m_side + firstColumn]; at < end; ++at)
                visit(m_indices[at]);
        }
    }

private:
    std::size_t columnOf(double x) const;
    std::size_t rowOf(double y) const;

    QRectF m_bounds;
    std::size_t m_side = 0;              // columns, and rows
    std::vector<std::uint32_t> m_starts; // one per cell and one past the end
    std::vector<std::uint32_t> m_indices;
};

} // namespace atlas::ui
