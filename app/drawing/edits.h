// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/boundary_lines.h"
#include "app/drawing/delineation.h"
#include "app/drawing/shape_edits.h"
#include "app/drawing/shared_outlines.h"
#include "app/drawing/unit_union.h"
#include "app/model/edit.h"
#include "app/model/problem.h"
#include "app/model/tables.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

/// The steps that drawing tools take, as values for Document::apply(). Pure; any thread, on a snapshot: an edit holds
/// as long as the rows it names are there. Each is refused with a Problem, and nothing done, when it would leave an
/// extent invalid. An extent changed by hand is "drawn" from then on; core and periphery follow their extent.
namespace atlas::drawing {

/// A cluster to be made.
struct NewCluster
{
    QString name;
    QString id = {}; ///< empty: the next free "cluster-N"
    QString kind = {};
    model::Shape extent;
    Delineation delineation = {};
    std::vector<model::Row> members = {}; ///< participants
    bool illustrative = false;
};

/// An id for a new row of a table: prefix-N with the lowest N from the number of rows on that no row has and that is
/// not among \p taken.
QString freeId(const model::Tables &tables, model::TableId table, const QString &prefix, const QStringList &taken = {});

// Whole clusters.
model::Result<model::Edit> addCluster(const model::Tables &tables, const NewCluster &cluster);
/// Several at once: what suggestions become.
model::Result<model::Edit> addClusters(const model::Tables &tables, std::span<const NewCluster> clusters);
/// Cuts a cluster in two: the larger half stays the cluster, the other becomes one with the same attributes and, as
/// members, those of its members that lie in it.
model::Result<model::Edit> splitCluster(const model::Tables &tables, model::Row cluster,
                                        std::span<const model::LonLat> line, const QString &newName = {});
/// Makes the first of the clusters hold all their ground, members, published counts and sub-clusters; the others go. Of
/// a participant's several roles the first cluster's stays.
model::Result<model::Edit> mergeClusters(const model::Tables &tables, std::span<const model::Row> clusters);
/// Removes a cluster with what hangs on it: memberships, published counts, zones. Its sub-clusters and participants
/// stay.
model::Result<model::Edit> removeCluster(const model::Tables &tables, model::Row cluster);

// The extent.
model::Result<model::Edit> setExtent(const model::Tables &tables, model::Row cluster, model::Shape extent,
                                     const Delineation &how = Delineation::drawn());
model::Result<model::Edit> removeExtent(const model::Tables &tables, model::Row cluster);
model::Result<model::Edit> addPart(const model::Tables &tables, model::Row cluster, const model::Shape &part);
model::Result<model::Edit> removePart(const model::Tables &tables, model::Row cluster, std::size_t part);
model::Result<model::Edit> cutHole(const model::Tables &tables, model::Row cluster, const model::Shape &hole);
model::Result<model::Edit> fillHole(const model::Tables &tables, model::Row cluster, std::size_t ring);
/// To the union of the provinces.
model::Result<model::Edit> clipToLand(const model::Tables &tables, const BoundaryLines &lines, model::Row cluster);
/// \param region row of the regions table.
model::Result<model::Edit> clipToRegion(const model::Tables &tables, model::Row cluster, model::Row region);
model::Result<model::Edit> simplifyExtent(const model::Tables &tables, model::Row cluster, double toleranceM);
model::Result<model::Edit> smoothExtent(const model::Tables &tables, model::Row cluster, double toleranceM);
model::Result<model::Edit> placeExtent(const model::Tables &tables, model::Row cluster, const Placement &placement);
/// Takes the repaired outline of an invalid extent.
model::Result<model::Edit> repairExtent(const model::Tables &tables, model::Row cluster);

// Corners.
model::Result<model::Edit> moveCorner(const model::Tables &tables, model::Row cluster, CornerRef corner,
                                      model::LonLat to);
model::Result<model::Edit> insertCorner(const model::Tables &tables, model::Row cluster, CornerRef edge,
                                        model::LonLat at);
model::Result<model::Edit> removeCorner(const model::Tables &tables, model::Row cluster, CornerRef corner);
/// Moves corners of several clusters together; see cornersMovedTogether().
model::Result<model::Edit> moveSharedCorners(const model::Tables &tables, std::span<const model::Row> clusters,
                                             std::span<const model::LonLat> from, std::span<const model::LonLat> to,
                                             double toleranceM = sharedToleranceM);

// Core and periphery; see zones.h.
/// Makes what of \p core lies in the cluster's extent its core, the rest its periphery.
model::Result<model::Edit> setCore(const model::Tables &tables, model::Row cluster, const model::Shape &core);
model::Result<model::Edit> dissolveZones(const model::Tables &tables, model::Row cluster);

// Administrative units.
/// Makes the extent the union of the units; codes that the set has not are refused.
model::Result<model::Edit> setUnits(const model::Tables &tables, const BoundaryLines &lines, model::Row cluster,
                                    const UnitList &units);

/// An extent that could not follow to another boundary set as it was.
struct UnitsLeftOut
{
    model::Row cluster = model::noRow;
    QStringList codes;      ///< units that the new set has not
    bool unchanged = false; ///< it has none of them: the extent stays as it was
};
struct BoundarySwitch
{
    model::Edit edit;
    std::vector<UnitsLeftOut> leftOut;
    QString sentence; ///< what was left out, translated; empty when nothing
};
/// Puts another boundary set in use and derives each extent made of units from it anew: one step. \p lines of that set.
model::Result<BoundarySwitch> switchBoundarySet(const model::Tables &tables, const BoundaryLines &lines,
                                                model::Row boundarySet);
/// Derives the extents made of units anew from the set given and adds that to an edit.
model::Result<std::vector<UnitsLeftOut>> rederiveUnits(model::Edit &edit, const model::Tables &tables,
                                                       const BoundaryLines &lines, model::Row boundarySet);
/// The same for any step that may put other boundaries in use, such as an import: when it leaves another set, or the
/// same with other regions, extents made of units follow within it. Builds the lines it needs, so for a worker; an edit
/// that changes no boundaries, or a map without such extents, comes back at once as it was.
model::Result<BoundarySwitch> withUnitsFollowing(model::Edit edit, const model::Tables &tables,
                                                 model::Progress &progress);

} // namespace atlas::drawing
