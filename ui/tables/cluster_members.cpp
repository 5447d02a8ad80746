// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/tables/cluster_members.h"

#include "app/geometry/point_grid.h"

#include <algorithm>
#include <limits>

namespace atlas::ui {

using model::Row;
using model::StringId;
using model::TableId;

std::vector<Row> clusterParticipants(const model::Tables &tables, Row cluster,
                                     const std::shared_ptr<const session::PickIndex> &index)
{
    std::vector<Row> rows;
    const model::Table &clusters = tables[TableId::Clusters];
    const model::Table &participants = tables[TableId::Participants];
    if (!clusters.isAlive(cluster))
        return rows;
    const StringId id = clusters.textId(cluster, model::ClusterFields::Id);
    const model::Table &memberships = tables[TableId::Memberships];
    bool any = false;
    memberships.texts(model::MembershipFields::Cluster)
        .forEachRun([&](std::size_t first, std::span<const StringId> run) {
            for (std::size_t offset = 0; offset < run.size(); ++offset) {
                const Row membership = static_cast<Row>(first + offset);
                if (run[offset] != id || !memberships.isAlive(membership))
                    continue;
                any = true;
                const Row row =
                    participants.rowOf(memberships.textId(membership, model::MembershipFields::Participant));
                if (row != model::noRow)
                    rows.push_back(row);
            }
        });
    const model::ShapePtr &extent = clusters.shape(cluster, model::ClusterFields::Geom);
    if (!any && index && extent) {
        for (const Row row : index->participantsIn(extent->bounds(), std::numeric_limits<std::size_t>::max())) {
            if (participants.isAlive(row) && participants.hasPoint(row) &&
                geometry::contains(*extent, participants.point(row)))
                rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace atlas::ui
