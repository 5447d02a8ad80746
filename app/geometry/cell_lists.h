// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/cell_grid.h"

#include <cstdint>
#include <span>
#include <vector>

/// Private to this folder.
namespace atlas::geometry {

/// Which segments pass each cell of a grid. A value; any thread.
class CellLists
{
public:
    CellLists() = default;
    /// \param ends ends(i) gives the two ends of segment i, 0 ≤ i < count. One whose ends are equal stands where it is.
    template <typename Ends>
    CellLists(const CellGrid &grid, std::size_t count, Ends &&ends) : m_starts(grid.size() + 1, 0)
    {
        for (std::size_t i = 0; i < count; ++i) {
            const auto [a, b] = ends(i);
            grid.forEachCell(a, b, [this](std::size_t cell) { ++m_starts[cell]; });
        }
        std::uint32_t sum = 0;
        for (std::uint32_t &start : m_starts) // the end of each cell's run, which entering moves to its start
            start = sum += start;
        m_items.resize(sum);
        for (std::size_t i = count; i-- > 0;) {
            const auto [a, b] = ends(i);
            grid.forEachCell(a, b,
                             [&](std::size_t cell) { m_items[--m_starts[cell]] = static_cast<std::uint32_t>(i); });
        }
    }

    /// Ascending.
    std::span<const std::uint32_t> at(std::size_t cell) const
    {
        return {m_items.data() + m_starts[cell], m_starts[cell + 1] - m_starts[cell]};
    }
    /// Asks for the memory that at() reads.
    void expect(std::size_t cell) const { __builtin_prefetch(&m_starts[cell]); }
    std::size_t bytes() const { return (m_starts.capacity() + m_items.capacity()) * sizeof(std::uint32_t); }

private:
    std::vector<std::uint32_t> m_starts; // one per cell and one past the end
    std::vector<std::uint32_t> m_items;
};

} // namespace atlas::geometry
