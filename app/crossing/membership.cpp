// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/membership.h"

#include "app/model/threads.h"

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
    std::unordered_set<model::StringId> missing;
    std::unordered_set<model::StringId> missingEnds;
    model::runBoth([&] { membership->indexLinks(tables, missingEnds); },
                   [&] {
                       membership->placeParticipants(tables, ground, progress);
                       membership->indexMembers(tables, missing);
                   });
    missing.merge(missingEnds);
    membership->m_missing = std::make_shared<const std::unordered_set<model::StringId>>(std::move(missing));
    return membership;
}

Membership::Place Membership::placeOf(const model::Table &participants, Row row, const Ground &ground,
                                      const geometry::Location &province, const geometry::Location &district)
{
    Place place;
    place.located = province.region;
    place.onBorder = province.onBorder;
    const int declared = ground.provinceOfCode(participants.textId(row, ParticipantFields::RegionCode));
    if (declared >= 0) {
        place.province = declared;
        place.placedBy = PlacedBy::Declaration;
    } else if (place.located >= 0) {
        place.province = place.located;
        place.placedBy = PlacedBy::Location;
    }
    if (district.region >= 0 &&
        ground.districts().regions[static_cast<std::size_t>(district.region)].parent == place.province)
        place.district = district.region;
    return place;
}

void Membership::placeParticipants(const model::Tables &tables, const Ground &ground, model::Progress &progress)
{
    const model::Table &participants = tables[TableId::Participants];
    const Row count = participants.rowCount();
    progress.begin(QCoreApplication::translate("Analysis", "Finding the province of each participant"), count);
    constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
    std::vector<model::LonLat> points(count, {nowhere, nowhere});
    for (Row row = 0; row < count; ++row) {
        if (participants.isAlive(row) && participants.hasPoint(row))
            points[row] = participants.point(row);
    }
    const geometry::LevelLocations found = ground.areas().locate(points);
    for (Row row = 0; row < count; ++row) {
        const bool alive = participants.isAlive(row) && !progress.isCancelled();
        m_places.append(alive ? placeOf(participants, row, ground, found.provinces[row], found.districts[row])
                              : Place());
        progress.advance();
    }
    m_points = std::make_shared<const geometry::PointGrid>(points);
}

void Membership::indexMembers(const model::Tables &tables, std::unordered_set<model::StringId> &missing)
{
    const model::Table &memberships = tables[TableId::Memberships];
    const model::Table &clusters = tables[TableId::Clusters];
    const model::Table &participants = tables[TableId::Participants];
    const Row count = memberships.rowCount();
    std::vector<Row> clusterOf(count, model::noRow); // of those that name a cluster and a participant
    std::vector<Row> participantOf(count, model::noRow);
    std::vector<std::uint32_t> starts(clusters.rowCount() + 1, 0);
    for (Row row = 0; row < count; ++row) {
        if (!memberships.isAlive(row))
            continue;
        const model::StringId id = memberships.textId(row, MembershipFields::Participant);
        const Row cluster = clusters.rowOf(memberships.textId(row, MembershipFields::Cluster));
        participantOf[row] = participants.rowOf(id);
        if (participantOf[row] == model::noRow)
            missing.insert(id);
        else if (cluster != model::noRow)
            ++starts[(clusterOf[row] = cluster) + 1];
    }
    accumulate(starts);
    std::vector<Row> rows(starts.back());
    std::vector<std::uint32_t> next(starts.begin(), starts.end() - 1);
    for (Row row = 0; row < count; ++row) {
        if (clusterOf[row] != model::noRow)
            rows[next[clusterOf[row]]++] = row;
    }

    std::vector<Member> members;
    members.reserve(rows.size());
    std::vector<std::uint32_t> memberStarts(1, 0);
    std::vector<std::uint32_t> clusterStarts(participants.rowCount() + 1, 0);
    std::vector<Row> lastCluster(participants.rowCount(), model::noRow); // where a participant was last seen
    for (Row cluster = 0; cluster < clusters.rowCount(); ++cluster) {
        for (std::uint32_t at = starts[cluster]; at < starts[cluster + 1]; ++at) {
            const Row participant = participantOf[rows[at]];
            if (lastCluster[participant] == cluster)
                continue;
            lastCluster[participant] = cluster;
            members.push_back({participant, memberships.textId(rows[at], MembershipFields::Role)});
            ++clusterStarts[participant + 1];
        }
        memberStarts.push_back(static_cast<std::uint32_t>(members.size()));
    }
    accumulate(clusterStarts);
    std::vector<Row> clustersOf(clusterStarts.back());
    next.assign(clusterStarts.begin(), clusterStarts.end() - 1);
    for (Row cluster = 0; cluster < clusters.rowCount(); ++cluster) {
        for (std::uint32_t at = memberStarts[cluster]; at < memberStarts[cluster + 1]; ++at)
            clustersOf[next[members[at].participant]++] = cluster;
    }
    m_memberRows = {std::move(starts), std::move(rows)};
    m_members = {std::move(memberStarts), std::move(members)};
    m_clusters = {std::move(clusterStarts), std::move(clustersOf)};
}

void Membership::indexLinks(const model::Tables &tables, std::unordered_set<model::StringId> &missing)
{
    const model::Table &links = tables[TableId::Links];
    const model::Table &participants = tables[TableId::Participants];
    const Row count = links.rowCount();
    std::vector<std::uint32_t> starts(participants.rowCount() + 1, 0);
    const auto endOf = [&](Row link, model::FieldIndex field) {
        const model::StringId id = links.textId(link, field);
        const Row end = participants.rowOf(id);
        if (end == model::noRow)
            missing.insert(id);
        return end;
    };
    for (Row link = 0; link < count; ++link) {
        const bool alive = links.isAlive(link);
        const Row from = alive ? endOf(link, LinkFields::From) : model::noRow;
        const Row to = alive ? endOf(link, LinkFields::To) : model::noRow;
        m_from.append(from);
        m_to.append(to);
        if (from != model::noRow)
            ++starts[from + 1];
        if (to != model::noRow && to != from)
            ++starts[to + 1];
    }
    accumulate(starts);
    std::vector<Row> sorted(starts.back());
    std::vector<std::uint32_t> next(starts.begin(), starts.end() - 1);
    for (Row link = 0; link < count; ++link) {
        const Row from = m_from.at(link);
        const Row to = m_to.at(link);
        if (from != model::noRow)
            sorted[next[from]++] = link;
        if (to != model::noRow && to != from)
            sorted[next[to]++] = link;
    }
    m_links = {std::move(starts), std::move(sorted)};
}

std::vector<Row> Membership::participantsInside(const model::Shape &shape) const
{
    std::vector<Row> inside = m_points->inside(shape);
    if (m_moved.empty())
        return inside;
    std::erase_if(inside, [this](Row row) { return m_moved.contains(row); });
    const model::LonLatBox box = shape.bounds();
    for (const auto &[row, place] : m_moved) {
        if (box.contains(place) && geometry::contains(shape, place))
            inside.push_back(row);
    }
    std::sort(inside.begin(), inside.end());
    return inside;
}

} // namespace atlas::crossing
