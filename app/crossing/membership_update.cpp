// SPDX-License-Identifier: GPL-2.0-or-later
// Membership brought up to date with an edit.
#include "app/crossing/membership.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace atlas::crossing {

using model::LinkFields;
using model::MembershipFields;
using model::noRow;
using model::ParticipantFields;
using model::Row;
using model::TableId;

namespace {

constexpr std::size_t mostTouched = 4096; // beyond this, building anew is as quick

std::vector<Row> without(std::span<const Row> list, Row row)
{
    std::vector<Row> copy(list.begin(), list.end());
    std::erase(copy, row);
    return copy;
}

/// Ascending lists stay so.
std::vector<Row> with(std::span<const Row> list, Row row)
{
    std::vector<Row> copy(list.begin(), list.end());
    const auto at = std::lower_bound(copy.begin(), copy.end(), row);
    if (at == copy.end() || *at != row)
        copy.insert(at, row);
    return copy;
}

} // namespace

std::shared_ptr<const Membership> Membership::updated(const model::Tables &before, const model::Tables &tables,
                                                      const Ground &ground, const TouchedRows &touched) const
{
    const std::size_t rows = touched.participants.size() + touched.memberships.size() + touched.links.size();
    if (rows + m_moved.size() + m_members.replacedCount() + m_links.replacedCount() > mostTouched)
        return nullptr;
    auto made = std::make_shared<Membership>(*this);
    // Whoever goes takes links and memberships along, so those come first.
    const bool possible = made->updateLinks(tables, touched.links) &&
                          made->updateMemberships(before, tables, touched.memberships) &&
                          made->updateParticipants(before, tables, ground, touched.participants);
    return possible ? made : nullptr;
}

bool Membership::updateLinks(const model::Tables &tables, std::span<const Row> rows)
{
    const model::Table &links = tables[TableId::Links];
    const model::Table &participants = tables[TableId::Participants];
    while (m_from.size() < links.rowCount()) {
        m_from.append(noRow);
        m_to.append(noRow);
    }
    const auto endOf = [&](Row link, model::FieldIndex field) {
        if (!links.isAlive(link))
            return noRow;
        const Row end = participants.rowOf(links.textId(link, field));
        if (end == noRow)
            note(links.textId(link, field));
        return end;
    };
    for (const Row link : rows) {
        for (const Row end : {m_from.at(link), m_to.at(link)}) {
            if (end != noRow)
                m_links.replace(end, without(m_links.at(end), link));
        }
        m_from.set(link, endOf(link, LinkFields::From));
        m_to.set(link, endOf(link, LinkFields::To));
        for (const Row end : {m_from.at(link), m_to.at(link)}) {
            if (end != noRow)
                m_links.replace(end, with(m_links.at(end), link));
        }
    }
    return true;
}

bool Membership::updateMemberships(const model::Tables &before, const model::Tables &tables, std::span<const Row> rows)
{
    const auto clusterIn = [](const model::Tables &in, Row row) {
        const model::Table &table = in[TableId::Memberships];
        const bool counts = table.isAlive(row) &&
                            in[TableId::Participants].rowOf(table.textId(row, MembershipFields::Participant)) != noRow;
        return counts ? in[TableId::Clusters].rowOf(table.textId(row, MembershipFields::Cluster)) : noRow;
    };
    std::set<Row> clusters;
    for (const Row row : rows) {
        if (const Row old = clusterIn(before, row); old != noRow) {
            m_memberRows.replace(old, without(m_memberRows.at(old), row));
            clusters.insert(old);
        }
        if (const Row now = clusterIn(tables, row); now != noRow) {
            m_memberRows.replace(now, with(m_memberRows.at(now), row));
            clusters.insert(now);
        }
        const model::Table &table = tables[TableId::Memberships];
        const model::StringId id = table.textId(row, MembershipFields::Participant);
        if (table.isAlive(row) && tables[TableId::Participants].rowOf(id) == noRow)
            note(id);
    }
    for (const Row cluster : clusters)
        renewMembers(tables, cluster);
    return true;
}

/// Makes the list of a cluster's members from its rows of the memberships table.
void Membership::renewMembers(const model::Tables &tables, Row cluster)
{
    const model::Table &memberships = tables[TableId::Memberships];
    for (const Member &member : m_members.at(cluster))
        m_clusters.replace(member.participant, without(m_clusters.at(member.participant), cluster));
    std::vector<Member> members;
    std::set<Row> seen;
    for (const Row row : m_memberRows.at(cluster)) {
        const Row participant =
            tables[TableId::Participants].rowOf(memberships.textId(row, MembershipFields::Participant));
        if (participant == noRow || !seen.insert(participant).second)
            continue;
        members.push_back({participant, memberships.textId(row, MembershipFields::Role)});
        m_clusters.replace(participant, with(m_clusters.at(participant), cluster));
    }
    m_members.replace(cluster, std::move(members));
}

bool Membership::updateParticipants(const model::Tables &before, const model::Tables &tables, const Ground &ground,
                                    std::span<const Row> rows)
{
    const model::Table &earlier = before[TableId::Participants];
    const model::Table &participants = tables[TableId::Participants];
    constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
    while (m_places.size() < participants.rowCount())
        m_places.append(Place());
    for (const Row row : rows) {
        const model::StringId id = participants.textId(row, ParticipantFields::Id);
        const bool was = earlier.isAlive(row);
        const bool is = participants.isAlive(row);
        if (was && is && earlier.textId(row, ParticipantFields::Id) != id)
            return false;
        if (was && !is && (!m_links.at(row).empty() || !m_clusters.at(row).empty()))
            return false;
        if (!was && is && (m_missing->contains(id) || earlier.rowOf(id) != noRow))
            return false;
        const model::LonLat point = is ? participants.point(row) : model::LonLat{nowhere, nowhere};
        m_moved[row] = point;
        m_places.set(row, is ? placeOf(participants, row, ground, ground.provinces().grid.locate(point),
                                       ground.districts().grid.locate(point))
                             : Place());
    }
    return true;
}

void Membership::note(model::StringId missing)
{
    if (m_missing->contains(missing))
        return;
    auto more = std::make_shared<std::unordered_set<model::StringId>>(*m_missing);
    more->insert(missing);
    m_missing = std::move(more);
}

} // namespace atlas::crossing
