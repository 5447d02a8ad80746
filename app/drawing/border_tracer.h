// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/boundary_lines.h"
#include "app/drawing/snap_index.h"
#include "app/model/tables.h"

#include <memory>
#include <vector>

namespace atlas::drawing {

/// A way along borders from one place to another.
struct Trace
{
    std::vector<model::LonLat> line; ///< both ends included, degrees
    double lengthM = 0;
};

/// Follows the borders of regions and the outlines of clusters between two places on them, so that an extent can take
/// over a border vertex by vertex. Pure; any thread.
class BorderTracer
{
public:
    BorderTracer(std::shared_ptr<const BoundaryLines> lines, model::Snapshot tables);

    /// The ways from one place to another, the shortest first; the others are choices: the one that shares nothing with
    /// the shortest, and both ways round what has both places on its outline. Borders of regions are followed from
    /// region to region; a cluster's outline when both places are on it. Empty when there is none.
    /// \param toleranceM how far a place may be off the line; places that were snapped to are off by rounding only.
    std::vector<Trace> traces(const Snap &from, const Snap &to, double toleranceM = 1) const;
    /// The same for places of which only the position is known.
    std::vector<Trace> traces(model::LonLat from, model::LonLat to, double toleranceM = 1) const;

private:
    void alongBorders(const LevelLines &level, model::LonLat from, model::LonLat to, double toleranceM,
                      std::vector<Trace> &found) const;

    std::shared_ptr<const BoundaryLines> m_lines;
    model::Snapshot m_tables;
};

/// Both ways along the outline of a shape between two places on one of its rings, the shorter first; empty when they
/// are not on the same ring within the tolerance (metres).
std::vector<Trace> tracesAlong(const model::Shape &shape, model::LonLat from, model::LonLat to, double toleranceM);

} // namespace atlas::drawing
