// SPDX-License-Identifier: GPL-2.0-or-later
// Edits of whole clusters and of what hangs on them: memberships, published counts, sub-clusters, zones.
#include "app/drawing/edit_parts.h"
#include "app/drawing/edits.h"
#include "app/drawing/validity.h"
#include "app/drawing/zones.h"
#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/point_grid.h"
#include "app/geometry/shape_tools.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace atlas::drawing {

using model::ClusterFields;
using model::Edit;
using model::LonLat;
using model::MembershipFields;
using model::ParticipationFields;
using model::Problem;
using model::Result;
using model::Row;
using model::Shape;
using model::StringId;
using model::TableId;
using model::Value;

namespace {

Problem notThere()
{
    return {{}, {}, EditText::tr("The cluster is no longer there"), EditText::tr("choose another")};
}

/// A cluster's fields as values for a new row.
std::vector<Value> valuesOf(const model::Table &table, Row row)
{
    std::vector<Value> values;
    for (std::size_t field = 0; field < table.info().fields.size(); ++field)
        values.push_back(table.value(row, static_cast<model::FieldIndex>(field)));
    return values;
}

template <typename Visit>
void forEachRowOf(const model::Table &table, model::FieldIndex field, StringId id, Visit &&visit)
{
    for (Row row = 0; row < table.rowCount(); ++row)
        if (table.isAlive(row) && table.textId(row, field) == id)
            visit(row);
}

Result<void> addTo(Edit &edit, const model::Tables &tables, const NewCluster &cluster, const QString &id)
{
    Result<Shape> extent = checkedExtent(cluster.extent);
    if (!extent)
        return extent.problem();
    std::vector<Value> values(ClusterFields::Notes + 1);
    values[ClusterFields::Geom] = std::make_shared<const Shape>(std::move(extent).value());
    values[ClusterFields::Id] = id;
    values[ClusterFields::Name] = cluster.name;
    values[ClusterFields::Kind] = cluster.kind;
    values[ClusterFields::Delineation] = cluster.delineation.method;
    values[ClusterFields::DelineationParameters] = cluster.delineation.parameters;
    values[ClusterFields::Illustrative] = cluster.illustrative;
    edit.insertRow(TableId::Clusters, std::move(values));
    const model::Table &participants = tables[TableId::Participants];
    std::set<Row> once;
    for (const Row member : cluster.members) {
        if (!participants.isAlive(member))
            return Problem{{}, {}, EditText::tr("A participant is no longer there"), EditText::tr("choose them again")};
        if (once.insert(member).second)
            edit.insertRow(TableId::Memberships,
                           {id, participants.text(member, model::ParticipantFields::Id), QStringLiteral("member")});
    }
    return {};
}

} // namespace

QString namesIn()
{
    return QLocale().language() == QLocale::Korean ? QStringLiteral("ko") : QStringLiteral("en");
}

QString titleOf(const model::Tables &tables, Row cluster)
{
    if (!tables[TableId::Clusters].isAlive(cluster))
        return {};
    return tables.displayName(TableId::Clusters, cluster, namesIn());
}

QString freeId(const model::Tables &tables, TableId table, const QString &prefix, const QStringList &taken)
{
    for (std::size_t number = tables[table].aliveCount() + 1;; ++number) {
        const QString id = QStringLiteral("%1-%2").arg(prefix).arg(number);
        if (tables[table].rowOf(id) == model::noRow && !taken.contains(id))
            return id;
    }
}

Result<Edit> addCluster(const model::Tables &tables, const NewCluster &cluster)
{
    return addClusters(tables, {&cluster, 1});
}

Result<Edit> addClusters(const model::Tables &tables, std::span<const NewCluster> clusters)
{
    if (clusters.empty())
        return Problem{{}, {}, EditText::tr("There is no cluster to add"), EditText::tr("choose at least one")};
    Edit edit(clusters.size() == 1 ? EditText::tr("Add the cluster %1").arg(clusters.front().name)
                                   : EditText::tr("Add %n cluster(s)", nullptr, static_cast<int>(clusters.size())));
    QStringList taken;
    for (const NewCluster &cluster : clusters) {
        taken +=
            cluster.id.isEmpty() ? freeId(tables, TableId::Clusters, QStringLiteral("cluster"), taken) : cluster.id;
        if (Result<void> added = addTo(edit, tables, cluster, taken.back()); !added)
            return added.problem();
    }
    return edit;
}

Result<Edit> splitCluster(const model::Tables &tables, Row cluster, std::span<const LonLat> line,
                          const QString &newName)
{
    const model::Table &clusters = tables[TableId::Clusters];
    if (!clusters.isAlive(cluster))
        return notThere();
    const model::ShapePtr &extent = clusters.shape(cluster, ClusterFields::Geom);
    if (!extent)
        return Problem{{}, {}, EditText::tr("The cluster has no extent"), EditText::tr("draw one first")};
    Result<SplitExtent> halves = splitExtent(*extent, line);
    if (!halves)
        return halves.problem();
    Shape kept = std::move(halves.value().left);
    Shape other = std::move(halves.value().right);
    if (geometry::areaKm2(other) > geometry::areaKm2(kept))
        std::swap(kept, other);

    Edit edit(EditText::tr("Split %1").arg(titleOf(tables, cluster)));
    const QString id = clusters.text(cluster, ClusterFields::Id);
    const QString newId = freeId(tables, TableId::Clusters, QStringLiteral("cluster"));
    std::vector<Value> values = valuesOf(clusters, cluster);
    values[ClusterFields::Geom] = std::make_shared<const Shape>(other);
    values[ClusterFields::Id] = newId;
    const auto secondName = [](const QString &name) {
        //: The name of the second half of a cluster that was split
        return name.isEmpty() ? name : EditText::tr("%1 (2)").arg(name);
    };
    values[ClusterFields::Name] = newName.isEmpty() ? secondName(clusters.text(cluster, ClusterFields::Name)) : newName;
    values[ClusterFields::NameEn] =
        newName.isEmpty() ? secondName(clusters.text(cluster, ClusterFields::NameEn)) : QString();
    values[ClusterFields::LeadParticipant] = {};
    values[ClusterFields::Delineation] = Delineation::drawn().method;
    values[ClusterFields::DelineationParameters] = {};
    edit.insertRow(TableId::Clusters, std::move(values));

    const Zones zones = zonesOf(tables, id);
    if (zones.core != model::noRow && tables[TableId::Zones].shape(zones.core))
        if (Result<void> fitted = fitZones(edit, tables, newId, other, *tables[TableId::Zones].shape(zones.core));
            !fitted)
            return fitted.problem();
    if (Result<void> set = writeExtent(edit, tables, cluster, std::move(kept), Delineation::drawn()); !set)
        return set.problem();

    const model::Table &memberships = tables[TableId::Memberships];
    const model::Table &participants = tables[TableId::Participants];
    const StringId lead = clusters.textId(cluster, ClusterFields::LeadParticipant);
    forEachRowOf(memberships, MembershipFields::Cluster, clusters.textId(cluster, ClusterFields::Id), [&](Row row) {
        const StringId participantId = memberships.textId(row, MembershipFields::Participant);
        const Row participant = participants.rowOf(participantId);
        if (participant != model::noRow && participantId != lead && participants.hasPoint(participant) &&
            geometry::contains(other, participants.point(participant)))
            edit.setCell(TableId::Memberships, row, MembershipFields::Cluster, newId);
    });
    return edit;
}

Result<Edit> mergeClusters(const model::Tables &tables, std::span<const Row> rows)
{
    const model::Table &clusters = tables[TableId::Clusters];
    std::vector<Row> chosen;
    for (const Row row : rows) {
        if (!clusters.isAlive(row))
            return notThere();
        if (std::find(chosen.begin(), chosen.end(), row) == chosen.end())
            chosen.push_back(row);
    }
    if (chosen.size() < 2)
        return Problem{{}, {}, EditText::tr("Merging needs two clusters"), EditText::tr("choose another one as well")};
    const Row first = chosen.front();
    const QString firstId = clusters.text(first, ClusterFields::Id);
    std::vector<model::ShapePtr> extents;
    std::vector<model::ShapePtr> cores;
    std::set<StringId> others;
    for (const Row row : chosen) {
        extents.push_back(clusters.shape(row, ClusterFields::Geom));
        const Zones zones = zonesOf(tables, clusters.text(row, ClusterFields::Id));
        if (zones.core != model::noRow)
            cores.push_back(tables[TableId::Zones].shape(zones.core));
        if (row != first)
            others.insert(clusters.textId(row, ClusterFields::Id));
    }
    Edit edit(EditText::tr("Merge %n cluster(s) into %1", nullptr, static_cast<int>(chosen.size() - 1))
                  .arg(titleOf(tables, first)));
    const bool hasExtent =
        std::any_of(extents.begin(), extents.end(), [](const auto &e) { return e && !e->isEmpty(); });
    if (hasExtent) {
        Result<Shape> merged = mergedExtent(extents);
        if (!merged)
            return merged.problem();
        edit.setCell(TableId::Clusters, first, ClusterFields::Geom, std::make_shared<const Shape>(*merged));
        edit.setCell(TableId::Clusters, first, ClusterFields::Delineation, Delineation::drawn().method);
        edit.setCell(TableId::Clusters, first, ClusterFields::DelineationParameters, {});
        if (!cores.empty())
            if (Result<void> fitted = fitZones(edit, tables, firstId, *merged, geometry::united(cores)); !fitted)
                return fitted.problem();
    }
    for (const Row row : chosen)
        if (row != first)
            removeZones(edit, tables, clusters.text(row, ClusterFields::Id));

    // Members: each once.
    const model::Table &memberships = tables[TableId::Memberships];
    const StringId firstKey = clusters.textId(first, ClusterFields::Id);
    std::set<StringId> members;
    forEachRowOf(memberships, MembershipFields::Cluster, firstKey,
                 [&](Row row) { members.insert(memberships.textId(row, MembershipFields::Participant)); });
    std::vector<Row> superfluous;
    for (Row row = 0; row < memberships.rowCount(); ++row) {
        if (!memberships.isAlive(row) || !others.contains(memberships.textId(row, MembershipFields::Cluster)))
            continue;
        if (!members.insert(memberships.textId(row, MembershipFields::Participant)).second) {
            superfluous.push_back(row);
            continue;
        }
        edit.setCell(TableId::Memberships, row, MembershipFields::Cluster, firstId);
        if (memberships.text(row, MembershipFields::Role) == QLatin1String("lead"))
            edit.setCell(TableId::Memberships, row, MembershipFields::Role, QStringLiteral("member"));
    }
    edit.removeRows(TableId::Memberships, std::move(superfluous));

    // Published counts: those of the same region, measure and year add up.
    const model::Table &counts = tables[TableId::Participation];
    using Key = std::tuple<StringId, StringId, StringId>;
    const auto keyOf = [&](Row row) {
        return Key{counts.textId(row, ParticipationFields::RegionCode),
                   counts.textId(row, ParticipationFields::Measure), counts.textId(row, ParticipationFields::Year)};
    };
    std::map<Key, Row> known;
    std::map<Row, double> sums;
    forEachRowOf(counts, ParticipationFields::Cluster, firstKey, [&](Row row) { known.try_emplace(keyOf(row), row); });
    std::vector<Row> addedUp;
    for (Row row = 0; row < counts.rowCount(); ++row) {
        if (!counts.isAlive(row) || !others.contains(counts.textId(row, ParticipationFields::Cluster)))
            continue;
        const auto [at, isNew] = known.try_emplace(keyOf(row), row);
        if (isNew) {
            edit.setCell(TableId::Participation, row, ParticipationFields::Cluster, firstId);
            continue;
        }
        const double value = counts.real(row, ParticipationFields::Value);
        auto &sum = sums.try_emplace(at->second, counts.real(at->second, ParticipationFields::Value)).first->second;
        if (std::isnan(sum))
            sum = value;
        else if (!std::isnan(value))
            sum += value;
        addedUp.push_back(row);
    }
    for (const auto &[row, sum] : sums)
        edit.setCell(TableId::Participation, row, ParticipationFields::Value, std::isnan(sum) ? Value() : Value(sum));
    edit.removeRows(TableId::Participation, std::move(addedUp));

    for (Row row = 0; row < clusters.rowCount(); ++row) {
        const StringId parent = clusters.isAlive(row) ? clusters.textId(row, ClusterFields::ParentCluster) : 0;
        if (parent == 0 || !others.contains(parent) || others.contains(clusters.textId(row, ClusterFields::Id)))
            continue;
        edit.setCell(TableId::Clusters, row, ClusterFields::ParentCluster, row == first ? Value() : Value(firstId));
    }
    edit.removeRows(TableId::Clusters, {chosen.begin() + 1, chosen.end()});
    return edit;
}

Result<Edit> removeCluster(const model::Tables &tables, Row cluster)
{
    const model::Table &clusters = tables[TableId::Clusters];
    if (!clusters.isAlive(cluster))
        return notThere();
    const StringId id = clusters.textId(cluster, ClusterFields::Id);
    Edit edit(EditText::tr("Delete %1").arg(titleOf(tables, cluster)));
    for (const auto &[table, field] : {std::pair{TableId::Memberships, model::FieldIndex{MembershipFields::Cluster}},
                                       {TableId::Participation, model::FieldIndex{ParticipationFields::Cluster}}}) {
        std::vector<Row> rows;
        forEachRowOf(tables[table], field, id, [&rows](Row row) { rows.push_back(row); });
        edit.removeRows(table, std::move(rows));
    }
    removeZones(edit, tables, clusters.text(cluster, ClusterFields::Id));
    forEachRowOf(clusters, ClusterFields::ParentCluster, id,
                 [&](Row row) { edit.setCell(TableId::Clusters, row, ClusterFields::ParentCluster, {}); });
    edit.removeRows(TableId::Clusters, {cluster});
    return edit;
}

} // namespace atlas::drawing
