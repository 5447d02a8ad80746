// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/segment_grid.h"
#include "app/model/shape.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace atlas::geometry {

/// A place on a border.
struct BorderPlace
{
    std::uint32_t arc = 0;
    std::uint32_t segment = 0; ///< from points()[segment] to the next
    model::LonLat place;       ///< degrees
    double distanceM = 0;      ///< from where it was looked for
};

/// A way along borders.
struct BorderPath
{
    std::vector<model::LonLat> line; ///< from one place to the other, both included
    double lengthM = 0;              ///< along it, right to 1e-6
};

/// The borders of a list of regions as a drawing of arcs, each once: one arc from every meeting of borders to the next,
/// with one region (or none) on its left and another on its right. Settled as OutlineGraph says: neighbours share their
/// border even when one has vertices that the other lacks, overlapping ground belongs to the lower index. Degrees,
/// EPSG:4326. Built once, immutable; any thread.
class BorderGraph
{
public:
    struct Arc
    {
        std::uint32_t first = 0; ///< its points: first … last of points()
        std::uint32_t last = 0;
        std::int32_t left = -1; ///< index of a region, −1 = none
        std::int32_t right = -1;
        std::uint32_t startNode = 0;
        std::uint32_t endNode = 0; ///< the same as startNode when the arc is a ring
        double lengthM = 0;
    };

    BorderGraph() = default;
    explicit BorderGraph(const std::vector<model::ShapePtr> &regions);

    /// False when crossings of the given lines could not be settled; the graph is empty then.
    bool isComplete() const { return m_complete; }
    std::span<const Arc> arcs() const { return m_arcs; }
    std::span<const model::LonLat> points() const { return m_points; }
    std::uint32_t arcOfSegment(std::uint32_t segment) const { return m_arcOf[segment]; }
    /// How many arcs end at the point, 0 inside an arc.
    std::uint32_t arcsEndingAt(std::uint32_t point) const;
    const SegmentGrid &grid() const { return m_grid; }

    /// The place on a border closest to the one given, up to toleranceM metres away.
    std::optional<BorderPlace> locate(model::LonLat place, double toleranceM) const;

    /// Ways along borders from one place to the other, the shortest first; none when the two do not hang together.
    /// After the shortest come the shortest that shares no border with it and both ways round each region that has both
    /// places on its border; each way once. Shortest paths by Dijkstra (1959, Numer. Math. 1:269–271).
    std::vector<BorderPath> paths(const BorderPlace &from, const BorderPlace &to) const;

    /// The union of regions (indices), without the borders between them: arcs with one of them on one side only. Rings
    /// that touch themselves are divided, so the result is valid. A gap between the regions that is in no region and
    /// whose mean width (2 · area / length) is below `gapM` metres is closed. Exact otherwise.
    model::Shape unionOf(std::span<const std::uint32_t> regions, double gapM) const;

    std::size_t bytes() const;

private:
    struct Search;
    bool isAtNode(const BorderPlace &place, bool start) const;
    std::vector<std::int32_t> regionsAt(const BorderPlace &place) const;
    std::optional<BorderPath> path(const Search &search) const;
    void appendPiece(std::vector<model::LonLat> &line, const Arc &arc, bool forwards) const;

    bool m_complete = true;
    std::vector<model::LonLat> m_points; // arc by arc
    std::vector<double> m_before;        // per point: metres along its arc
    std::vector<std::uint32_t> m_arcOf;  // per point
    std::vector<Arc> m_arcs;
    std::vector<std::uint32_t> m_nodeStarts; // per node and one past the end: its run in m_nodeArcs
    std::vector<std::uint32_t> m_nodeArcs;   // arc · 2, + 1 when the arc ends there
    SegmentGrid m_grid;
};

} // namespace atlas::geometry
