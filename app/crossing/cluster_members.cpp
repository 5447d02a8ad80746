// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/cluster_members.h"

namespace atlas::crossing {

using model::ClusterFields;
using model::Row;
using model::TableId;

ClusterMembers membersOf(const Basis &basis, Row cluster)
{
    ClusterMembers out;
    const auto members = basis.membership->members(cluster);
    out.members.assign(members.begin(), members.end());
    if (!out.members.empty())
        return out;
    out.fromMembership = false;
    const model::ShapePtr &extent = (*basis.tables)[TableId::Clusters].shape(cluster, ClusterFields::Geom);
    if (!extent)
        return out;
    for (const Row row : basis.membership->participantsInside(*extent))
        out.members.push_back({row, 0});
    return out;
}

Row leadOf(const Basis &basis, Row cluster, const ClusterMembers &members)
{
    const model::Tables &tables = *basis.tables;
    const Row named =
        tables[TableId::Participants].rowOf(tables[TableId::Clusters].textId(cluster, ClusterFields::LeadParticipant));
    if (named != model::noRow)
        return named;
    const model::StringId lead = tables.pool()->find(std::string_view("lead"));
    for (const Membership::Member &member : members.members) {
        if (lead != 0 && member.role == lead)
            return member.participant;
    }
    return model::noRow;
}

bool isPlacedSurely(const Basis &basis, Row participant)
{
    const Membership &membership = *basis.membership;
    if (membership.province(participant) < 0)
        return false;
    if (membership.placedBy(participant) != PlacedBy::Location)
        return true;
    const model::Table &participants = (*basis.tables)[TableId::Participants];
    return !membership.onBorder(participant) &&
           basis.ground->provinces().locator()->isCertain(participants.point(participant),
                                                          membership.locatedProvince(participant),
                                                          basis.ground->positionalErrorM());
}

} // namespace atlas::crossing
