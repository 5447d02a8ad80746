// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/network/place_grid.h"

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double perCell = 4.0; ///< places

} // namespace

PlaceGrid::PlaceGrid(std::span<const QPointF> places, const QRectF &bounds)
    : m_bounds(bounds),
      m_side(std::max<std::size_t>(
          1, static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(places.size()) / perCell))))),
      m_starts(m_side * m_side + 1), m_indices(places.size())
{
    const auto cellOf = [this](QPointF place) { return rowOf(place.y()) * m_side + columnOf(place.x()); };
    for (const QPointF &place : places)
        ++m_starts[cellOf(place) + 1];
    for (std::size_t cell = 1; cell < m_starts.size(); ++cell)
        m_starts[cell] += m_starts[cell - 1];
    std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    for (std::size_t index = 0; index < places.size(); ++index)
        m_indices[next[cellOf(places[index])]++] = static_cast<std::uint32_t>(index);
}

std::size_t PlaceGrid::columnOf(double x) const
{
    const double share = m_bounds.width() > 0 ? (x - m_bounds.left()) / m_bounds.width() : 0;
    return static_cast<std::size_t>(std::lround(std::clamp(share, 0.0, 1.0) * static_cast<double>(m_side - 1)));
}

std::size_t PlaceGrid::rowOf(double y) const
{
    const double share = m_bounds.height() > 0 ? (y - m_bounds.top()) / m_bounds.height() : 0;
    return static_cast<std::size_t>(std::lround(std::clamp(share, 0.0, 1.0) * static_cast<double>(m_side - 1)));
}

} // namespace atlas::ui
