// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/cell_grid.h"
#include "app/geometry/cell_lists.h"
#include "app/geometry/outline_graph.h"
#include "app/geometry/point_grid.h"
#include "app/geometry/point_in_region.h"
#include "app/geometry/shifted_side.h"
#include "app/geometry/zonal_area.h"

#include <cstdint>
#include <span>
#include <vector>

/// Private to this folder.
namespace atlas::geometry {

/// The regions' outlines as arcs over a grid. An arc runs from one meeting of outlines to the next, with one region (or
/// none) on its left and another on its right all along; it knows the area under it up to each of its vertices. A cell
/// knows the edges that pass it and the region at its lower left corner. Immutable; any thread.
///
/// Positions asked for are those of a moved shape, see shifted_side.h.
class OutlineGrid
{
public:
    struct Edge
    {
        model::LonLat from; ///< in the arc's direction
        model::LonLat to;
        std::int32_t left;
        std::int32_t right;
        std::uint32_t arc;
        double before; ///< under the arc up to `from`, as ZonalArea::underEdge() sums it, from the arc's own reference
    };
    struct Arc
    {
        model::LonLat start;
        model::LonLat end;
        std::int32_t left;
        std::int32_t right;
        double referenceLat;
        double total; ///< under all of it
    };

    OutlineGrid() = default;
    explicit OutlineGrid(const OutlineGraph &graph);

    const std::vector<Edge> &edges() const { return m_edges; }
    const std::vector<Arc> &arcs() const { return m_arcs; }

    /// Region at a place of the shape, −1 = none. O(edges in one cell).
    std::int32_t regionAt(model::LonLat shapePoint) const;

    /// The same for a place taken exactly: on an edge it belongs to the lowest region there.
    Location locate(model::LonLat place) const;
    /// Many at once, \p locations as long as \p places: the waits for memory overlap.
    void locate(std::span<const model::LonLat> places, std::span<Location> locations) const;

    /// Calls visit(edgeIndex) for every edge that may cross the segment, some more than once.
    template <typename Visit>
    void forEachNear(model::LonLat a, model::LonLat b, Visit &&visit) const
    {
        if (!m_edges.empty())
            m_cells.forEachCell(a, b, [&](std::size_t cell) {
                for (const std::uint32_t edge : m_lists.at(cell))
                    visit(edge);
            });
    }

    /// Calls visit(arcIndex, end) for every arc that ends in the box.
    template <typename Visit>
    void forEachArcEnding(const model::LonLatBox &box, Visit &&visit) const
    {
        m_arcEnds.forEachIn(box, visit);
    }

    std::size_t bytes() const;

private:
    void followArcs(const OutlineGraph &graph);
    void addArc(const OutlineGraph &graph, const std::vector<std::pair<std::uint32_t, bool>> &chain);
    void sumArcs();
    void labelCorners();
    std::int32_t regionIn(std::size_t column, std::size_t row, model::LonLat point) const;
    Location locateIn(std::size_t column, std::size_t row, model::LonLat place) const;

    std::vector<Edge> m_edges; // arc by arc
    std::vector<Arc> m_arcs;
    CellGrid m_cells;
    CellLists m_lists;
    std::vector<std::int32_t> m_corners; // region at each cell's lower left corner, twice; 1 more = edges pass the cell
    PointGrid m_arcEnds;
};

} // namespace atlas::geometry
