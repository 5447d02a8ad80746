// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/boundary_lines.h"
#include "app/geometry/point_grid.h"
#include "app/model/change_set.h"
#include "app/model/progress.h"
#include "app/model/tables.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace atlas::drawing {

/// What of a line or point the cursor is drawn to.
enum class SnapKind : std::uint8_t {
    Vertex,       ///< a corner of an outline
    Edge,         ///< the nearest place on an outline
    Intersection, ///< where outlines of two things cross or borders meet
    Participant,
};

/// Whose line or point it is.
enum class SnapSource : std::uint8_t {
    Province,
    District,
    Cluster,
    Participant,
};

struct SnapOptions
{
    std::uint32_t kinds = 0xF;               ///< bit per SnapKind
    std::uint32_t sources = 0xF;             ///< bit per SnapSource
    model::Row exceptCluster = model::noRow; ///< the one being edited, which must not draw itself

    static std::uint32_t bit(SnapKind kind) { return 1U << static_cast<unsigned>(kind); }
    static std::uint32_t bit(SnapSource source) { return 1U << static_cast<unsigned>(source); }
};

/// The place the cursor is drawn to.
struct Snap
{
    SnapKind kind = SnapKind::Vertex;
    SnapSource source = SnapSource::Province;
    model::LonLat place;           ///< degrees; for a vertex the stored one, to the bit
    double distanceM = 0;          ///< from the cursor, right to 1e-6 over some kilometres
    model::Row row = model::noRow; ///< of regions, clusters or participants, as the source says
    model::Row otherRow =
        model::noRow; ///< regions: the one on the border's other side; intersections: the other line's
};

/// Finds what is near the cursor among the outlines of the boundary set in use, the clusters' extents and the placed
/// participants. A value of immutable parts: copies are cheap, any thread may ask. Built in a worker; what an edit
/// touched is brought up to date in time that grows with what it touched.
///
/// Rule: of vertices, intersections and participants within the radius the nearest (at the same place a participant
/// before an intersection before a vertex); an edge only when there is none of them. Sources at the same place: the
/// cluster's, the province's, the district's. Same question, same answer.
/// Cost: a question looks at what is near first and widens the circle: microseconds where one draws, a few milliseconds
/// at most when the radius takes in half a country. Of crossings, only those among the 64 lines nearest to the cursor
/// are looked for.
class SnapIndex
{
public:
    SnapIndex(); ///< nothing to snap to
    /// \param lines of the boundary set in use; null for none.
    static SnapIndex build(const model::Tables &tables, std::shared_ptr<const BoundaryLines> lines,
                           model::Progress &progress);

    /// The same after a change of the document. \p tables as it is now. Changes of regions or of the boundary set in
    /// use need other lines: build anew then.
    SnapIndex updated(const model::Tables &tables, const model::ChangeSet &changes) const;
    /// The same with other lines.
    SnapIndex withLines(std::shared_ptr<const BoundaryLines> lines) const;

    /// \param radiusM metres around the cursor; nothing is found for a cursor or radius that is not finite.
    std::optional<Snap> find(model::LonLat cursor, double radiusM, const SnapOptions &options = {}) const;

    const std::shared_ptr<const BoundaryLines> &lines() const { return m_lines; }

private:
    struct Extents; // outlines of clusters
    struct Points;  // participants
    struct Query;

    void searchParticipants(Query &query) const;
    void searchLines(Query &query) const;
    std::size_t countLines(const Query &query) const;

    std::shared_ptr<const BoundaryLines> m_lines;
    // What was built at first, then what has changed since; rows of the second stand in `m_changed…`, ascending.
    std::shared_ptr<const Extents> m_extents;
    std::shared_ptr<const Extents> m_newerExtents;
    std::vector<model::Row> m_changedClusters;
    std::shared_ptr<const Points> m_points;
    std::shared_ptr<const Points> m_newerPoints;
    std::vector<model::Row> m_changedParticipants;
};

} // namespace atlas::drawing
