// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/drawing/edits.h"

#include "app/drawing/edit_parts.h"
#include "app/drawing/validity.h"
#include "app/drawing/zones.h"

#include <algorithm>

namespace atlas::drawing {

using model::ClusterFields;
using model::Edit;
using model::LonLat;
using model::Problem;
using model::Result;
using model::Row;
using model::Shape;
using model::TableId;

namespace {

Problem gone()
{
    return {{}, {}, EditText::tr("The cluster is no longer there"), EditText::tr("choose another")};
}

/// A cluster's extent, for changing.
Result<model::ShapePtr> extentOf(const model::Tables &tables, Row cluster)
{
    if (!tables[TableId::Clusters].isAlive(cluster))
        return gone();
    const model::ShapePtr &shape = tables[TableId::Clusters].shape(cluster, ClusterFields::Geom);
    if (!shape || shape->isEmpty())
        return Problem{{}, {}, EditText::tr("The cluster has no extent"), EditText::tr("draw one first")};
    return shape;
}

/// An edit that gives the cluster the shape that `make` makes of its extent.
template <typename Make>
Result<Edit> changedBy(const model::Tables &tables, Row cluster, const QString &text, Make &&make)
{
    const Result<model::ShapePtr> extent = extentOf(tables, cluster);
    if (!extent)
        return extent.problem();
    Result<Shape> made = make(**extent);
    if (!made)
        return made.problem();
    Edit edit(text);
    if (Result<void> set = writeExtent(edit, tables, cluster, std::move(made).value(), Delineation::drawn()); !set)
        return set.problem();
    return edit;
}

Result<Edit> changedTogether(const model::Tables &tables, const QString &text,
                             Result<std::vector<ChangedExtent>> changed)
{
    if (!changed)
        return changed.problem();
    Edit edit(text);
    for (ChangedExtent &extent : changed.value())
        if (Result<void> set = writeExtent(edit, tables, extent.cluster, std::move(extent.shape), Delineation::drawn());
            !set)
            return set.problem();
    return edit;
}

} // namespace

Result<void> writeExtent(Edit &edit, const model::Tables &tables, Row cluster, Shape extent, const Delineation &how)
{
    Result<Shape> checked = checkedExtent(std::move(extent));
    if (!checked)
        return checked.problem();
    const model::Table &clusters = tables[TableId::Clusters];
    if (Result<void> fitted = fitZones(edit, tables, clusters.text(cluster, ClusterFields::Id), *checked); !fitted)
        return fitted;
    const auto setText = [&](model::FieldIndex field, const QString &text) {
        if (clusters.text(cluster, field) != text)
            edit.setCell(TableId::Clusters, cluster, field, text);
    };
    edit.setCell(TableId::Clusters, cluster, ClusterFields::Geom,
                 std::make_shared<const Shape>(std::move(checked).value()));
    setText(ClusterFields::Delineation, how.method);
    setText(ClusterFields::DelineationParameters, how.parameters);
    return {};
}

Result<Edit> setExtent(const model::Tables &tables, Row cluster, Shape extent, const Delineation &how)
{
    if (!tables[TableId::Clusters].isAlive(cluster))
        return gone();
    Edit edit(EditText::tr("Draw the extent of %1").arg(titleOf(tables, cluster)));
    if (Result<void> set = writeExtent(edit, tables, cluster, std::move(extent), how); !set)
        return set.problem();
    return edit;
}

Result<Edit> removeExtent(const model::Tables &tables, Row cluster)
{
    const Result<model::ShapePtr> extent = extentOf(tables, cluster);
    if (!extent)
        return extent.problem();
    Edit edit(EditText::tr("Remove the extent of %1").arg(titleOf(tables, cluster)));
    removeZones(edit, tables, tables[TableId::Clusters].text(cluster, ClusterFields::Id));
    for (const model::FieldIndex field :
         {ClusterFields::Geom, ClusterFields::Delineation, ClusterFields::DelineationParameters})
        edit.setCell(TableId::Clusters, cluster, field, {});
    return edit;
}

Result<Edit> addPart(const model::Tables &tables, Row cluster, const Shape &part)
{
    return changedBy(tables, cluster, EditText::tr("Add a part to %1").arg(titleOf(tables, cluster)),
                     [&](const Shape &extent) { return withPart(extent, part); });
}

Result<Edit> removePart(const model::Tables &tables, Row cluster, std::size_t part)
{
    return changedBy(tables, cluster, EditText::tr("Remove a part of %1").arg(titleOf(tables, cluster)),
                     [&](const Shape &extent) { return withoutPart(extent, part); });
}

Result<Edit> cutHole(const model::Tables &tables, Row cluster, const Shape &hole)
{
    return changedBy(tables, cluster, EditText::tr("Cut a hole into %1").arg(titleOf(tables, cluster)),
                     [&](const Shape &extent) { return withHole(extent, hole); });
}

Result<Edit> fillHole(const model::Tables &tables, Row cluster, std::size_t ring)
{
    return changedBy(tables, cluster, EditText::tr("Fill a hole of %1").arg(titleOf(tables, cluster)),
                     [&](const Shape &extent) { return withoutHole(extent, ring); });
}

Result<Edit> clipToLand(const model::Tables &tables, const BoundaryLines &lines, Row cluster)
{
    const LevelLines &level = lines.provinces();
    const model::Table &regions = tables[TableId::Regions];
    return changedBy(tables, cluster, EditText::tr("Clip %1 to land").arg(titleOf(tables, cluster)),
                     [&](const Shape &extent) -> Result<Shape> {
                         const model::LonLatBox box = extent.bounds();
                         std::vector<std::uint32_t> near;
                         for (std::uint32_t i = 0; i < level.rows.size(); ++i) {
                             const Row row = level.rows[i];
                             if (!regions.isAlive(row))
                                 return Problem{{},
                                                {},
                                                EditText::tr("The boundaries have changed meanwhile"),
                                                EditText::tr("try again")};
                             if (regions.shape(row) && regions.shape(row)->bounds().intersects(box))
                                 near.push_back(i);
                         }
                         if (near.empty())
                             return Problem{{},
                                            {},
                                            level.isEmpty() ? EditText::tr("The map has no provinces to clip to")
                                                            : EditText::tr("The extent lies in no province"),
                                            level.isEmpty() ? EditText::tr("import boundaries first")
                                                            : EditText::tr("move it first")};
                         return clippedExtent(extent, level.borders.unionOf(near, 0));
                     });
}

Result<Edit> clipToRegion(const model::Tables &tables, Row cluster, Row region)
{
    const model::Table &regions = tables[TableId::Regions];
    if (!regions.isAlive(region) || !regions.shape(region))
        return Problem{{}, {}, EditText::tr("The region is no longer there"), EditText::tr("choose another")};
    const QString text = EditText::tr("Clip %1 to %2")
                             .arg(titleOf(tables, cluster), tables.displayName(TableId::Regions, region, namesIn()));
    return changedBy(tables, cluster, text, [&](const Shape &extent) {
        const std::uint32_t only = 0; // of its own borders: valid whatever the region's rings are
        const geometry::BorderGraph borders({regions.shape(region)});
        return clippedExtent(extent, borders.unionOf({&only, 1}, 0));
    });
}

Result<Edit> simplifyExtent(const model::Tables &tables, Row cluster, double toleranceM)
{
    if (const Result<model::ShapePtr> extent = extentOf(tables, cluster); !extent)
        return extent.problem();
    return changedTogether(tables, EditText::tr("Simplify %1").arg(titleOf(tables, cluster)),
                           simplifiedTogether(tables, cluster, toleranceM));
}

Result<Edit> smoothExtent(const model::Tables &tables, Row cluster, double toleranceM)
{
    if (const Result<model::ShapePtr> extent = extentOf(tables, cluster); !extent)
        return extent.problem();
    return changedTogether(tables, EditText::tr("Smooth %1").arg(titleOf(tables, cluster)),
                           smoothedTogether(tables, cluster, toleranceM));
}

Result<Edit> placeExtent(const model::Tables &tables, Row cluster, const Placement &placement)
{
    const bool turns = placement.clockwiseDeg != 0;
    const bool scales = placement.scale != 1;
    const QString text = turns ? EditText::tr("Turn %1") : scales ? EditText::tr("Scale %1") : EditText::tr("Move %1");
    return changedBy(tables, cluster, text.arg(titleOf(tables, cluster)),
                     [&](const Shape &extent) { return placedExtent(extent, placement); });
}

Result<Edit> repairExtent(const model::Tables &tables, Row cluster)
{
    return changedBy(tables, cluster, EditText::tr("Repair the extent of %1").arg(titleOf(tables, cluster)),
                     [&](const Shape &extent) -> Result<Shape> {
                         RepairProposal proposal = proposeRepair(extent);
                         if (proposal.shape.isEmpty())
                             return Problem{{}, {}, proposal.sentence, EditText::tr("draw the extent anew")};
                         return proposal.shape;
                     });
}

Result<Edit> moveCorner(const model::Tables &tables, Row cluster, CornerRef corner, LonLat to)
{
    return changedBy(tables, cluster, EditText::tr("Move a corner of %1").arg(titleOf(tables, cluster)),
                     [&](const Shape &extent) { return withCornerMoved(extent, corner, to); });
}

Result<Edit> insertCorner(const model::Tables &tables, Row cluster, CornerRef edge, LonLat at)
{
    return changedBy(tables, cluster, EditText::tr("Add a corner to %1").arg(titleOf(tables, cluster)),
                     [&](const Shape &extent) { return withCornerInserted(extent, edge, at); });
}

Result<Edit> removeCorner(const model::Tables &tables, Row cluster, CornerRef corner)
{
    return changedBy(tables, cluster, EditText::tr("Remove a corner of %1").arg(titleOf(tables, cluster)),
                     [&](const Shape &extent) { return withCornerRemoved(extent, corner); });
}

Result<Edit> moveSharedCorners(const model::Tables &tables, std::span<const Row> clusters, std::span<const LonLat> from,
                               std::span<const LonLat> to, double toleranceM)
{
    return changedTogether(tables, EditText::tr("Move a shared border"),
                           cornersMovedTogether(tables, clusters, from, to, toleranceM));
}

Result<Edit> setCore(const model::Tables &tables, Row cluster, const Shape &core)
{
    const Result<model::ShapePtr> extent = extentOf(tables, cluster);
    if (!extent)
        return extent.problem();
    if (Result<Shape> checked = checkedExtent(core); !checked)
        return checked.problem();
    if (Result<Shape> inside = clippedExtent(**extent, core); !inside)
        return Problem{{}, {}, EditText::tr("The core lies outside the extent"), EditText::tr("draw it inside")};
    Edit edit(EditText::tr("Draw the core of %1").arg(titleOf(tables, cluster)));
    const QString id = tables[TableId::Clusters].text(cluster, ClusterFields::Id);
    if (Result<void> fitted = fitZones(edit, tables, id, **extent, core); !fitted)
        return fitted.problem();
    return edit;
}

Result<Edit> dissolveZones(const model::Tables &tables, Row cluster)
{
    if (!tables[TableId::Clusters].isAlive(cluster))
        return gone();
    const QString id = tables[TableId::Clusters].text(cluster, ClusterFields::Id);
    if (zonesOf(tables, id).isEmpty())
        return Problem{{}, {}, EditText::tr("The cluster has no core and periphery"), {}};
    Edit edit(EditText::tr("Dissolve core and periphery of %1").arg(titleOf(tables, cluster)));
    removeZones(edit, tables, id);
    return edit;
}

} // namespace atlas::drawing
