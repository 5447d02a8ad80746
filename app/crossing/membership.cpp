// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/membership.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace atlas::crossing {

using model::LinkFields;
using model::MembershipFields;
using model::ParticipantFields;
using model::Row;
using model::TableId;

namespace {

/// Turns per-key counts (shifted by one) into the starts of each key's run.
void accumulate(std::vector<std::uint32_t> &starts)
{
    for (std::size_t key = 1; key < starts.size(); ++key)
        starts[key] += starts[key - 1];
}

} // namespace

std::shared_ptr<const Membership> Membership::build(const model::Tables &tables, const Ground &ground,
                                                    model::Progress &progress)
{
    auto membership = std::make_shared<Membership>();
    membership->placeParticipants(tables, ground, progress);
    membership->indexMembers(tables);
    membership->indexLinks(tables);
    return membership;
}

void Membership::placeParticipants(const model::Tables &tables, const Ground &ground, model::Progress &progress)
{
    const model::Table &participants = tables[TableId::Participants];
    const Row count = participants.rowCount();
    progress.begin(QCoreApplication::translate("Analysis", "Finding the province of each participant"), count);
    m_province.assign(count, -1);
    m_district.assign(count, -1);
    m_located.assign(count, -1);
    m_placedBy.assign(count, PlacedBy::Nothing);
    m_onBorder.assign(count, 0);

    constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
    std::vector<model::LonLat> points(count, {nowhere, nowhere});
    for (Row row = 0; row < count; ++row) {
        if (participants.isAlive(row) && participants.hasPoint(row))
            points[row] = participants.point(row);
    }
    const std::vector<geometry::Location> provinces = ground.provinces().grid.locate(points);
    const std::vector<geometry::Location> districts = ground.districts().grid.locate(points);
    for (Row row = 0; row < count; ++row) {
        if (row % 4096 == 0 && progress.isCancelled())
            break;
        if (!participants.isAlive(row))
            continue;
        m_located[row] = provinces[row].region;
        m_onBorder[row] = provinces[row].onBorder ? 1 : 0;
        const int declared = ground.provinceOfCode(participants.textId(row, ParticipantFields::RegionCode));
        if (declared >= 0) {
            m_province[row] = declared;
            m_placedBy[row] = PlacedBy::Declaration;
        } else if (m_located[row] >= 0) {
            m_province[row] = m_located[row];
            m_placedBy[row] = PlacedBy::Location;
        }
        const int district = districts[row].region;
        if (district >= 0 && ground.districts().regions[static_cast<std::size_t>(district)].parent == m_province[row])
            m_district[row] = district;
        progress.advance();
    }
    m_points = geometry::PointGrid(points);
}

void Membership::indexMembers(const model::Tables &tables)
{
    const model::Table &memberships = tables[TableId::Memberships];
    const model::Table &clusters = tables[TableId::Clusters];
    const model::Table &participants = tables[TableId::Participants];
    const auto clusterOf = [&](Row row) { return clusters.rowOf(memberships.textId(row, MembershipFields::Cluster)); };
    const auto participantOf = [&](Row row) {
        return participants.rowOf(memberships.textId(row, MembershipFields::Participant));
    };
    std::vector<std::uint32_t> starts(clusters.rowCount() + 1, 0);
    for (Row row = 0; row < memberships.rowCount(); ++row) {
        if (memberships.isAlive(row) && clusterOf(row) != model::noRow && participantOf(row) != model::noRow)
            ++starts[clusterOf(row) + 1];
    }
    accumulate(starts);
    std::vector<Member> all(starts.back());
    std::vector<std::uint32_t> next(starts.begin(), starts.end() - 1);
    for (Row row = 0; row < memberships.rowCount(); ++row) {
        if (memberships.isAlive(row) && clusterOf(row) != model::noRow && participantOf(row) != model::noRow)
            all[next[clusterOf(row)]++] = {participantOf(row), memberships.textId(row, MembershipFields::Role)};
    }

    m_memberStarts.assign(1, 0);
    m_members.reserve(all.size());
    std::vector<Row> lastCluster(participants.rowCount(), model::noRow); // where a participant was last seen
    for (Row cluster = 0; cluster < clusters.rowCount(); ++cluster) {
        for (std::uint32_t at = starts[cluster]; at < starts[cluster + 1]; ++at) {
            if (lastCluster[all[at].participant] == cluster)
                continue;
            lastCluster[all[at].participant] = cluster;
            m_members.push_back(all[at]);
        }
        m_memberStarts.push_back(static_cast<std::uint32_t>(m_members.size()));
    }
}

void Membership::indexLinks(const model::Tables &tables)
{
    const model::Table &links = tables[TableId::Links];
    const model::Table &participants = tables[TableId::Participants];
    const Row count = links.rowCount();
    m_from.assign(count, model::noRow);
    m_to.assign(count, model::noRow);
    m_linkStarts.assign(participants.rowCount() + 1, 0);
    for (Row link = 0; link < count; ++link) {
        if (!links.isAlive(link))
            continue;
        m_from[link] = participants.rowOf(links.textId(link, LinkFields::From));
        m_to[link] = participants.rowOf(links.textId(link, LinkFields::To));
        if (m_from[link] != model::noRow)
            ++m_linkStarts[m_from[link] + 1];
        if (m_to[link] != model::noRow && m_to[link] != m_from[link])
            ++m_linkStarts[m_to[link] + 1];
    }
    accumulate(m_linkStarts);
    m_links.resize(m_linkStarts.back());
    std::vector<std::uint32_t> next(m_linkStarts.begin(), m_linkStarts.end() - 1);
    for (Row link = 0; link < count; ++link) {
        if (m_from[link] != model::noRow)
            m_links[next[m_from[link]]++] = link;
        if (m_to[link] != model::noRow && m_to[link] != m_from[link])
            m_links[next[m_to[link]]++] = link;
    }
}

std::span<const Membership::Member> Membership::members(Row cluster) const
{
    return {m_members.data() + m_memberStarts[cluster], m_memberStarts[cluster + 1] - m_memberStarts[cluster]};
}

std::span<const Row> Membership::linksOf(Row participant) const
{
    return {m_links.data() + m_linkStarts[participant], m_linkStarts[participant + 1] - m_linkStarts[participant]};
}

} // namespace atlas::crossing
