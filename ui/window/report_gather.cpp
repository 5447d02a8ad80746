// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/report_gather.h"

#include "app/crossing/cluster_members.h"
#include "app/crossing/ground.h"
#include "app/crossing/membership.h"
#include "app/session/atlas_session.h"

#include <algorithm>
#include <map>

namespace atlas::ui {

using model::ClusterFields;
using model::ParticipantFields;
using model::Row;
using model::TableId;

namespace {

std::vector<Row> livingRows(const model::Table &table)
{
    std::vector<Row> rows;
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (table.isAlive(row))
            rows.push_back(row);
    }
    return rows;
}

int provinceIndex(const crossing::Basis &basis, const QString &code)
{
    const std::vector<crossing::RegionEntry> &regions = basis.ground->provinces().regions;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        if (regions[i].code == code)
            return static_cast<int>(i);
    }
    return -1;
}

double largest(const ProvincePage::ClusterPart &part)
{
    return std::max({part.areaShare.value_or(0), part.participantShare.value_or(0), part.linkShare.value_or(0)});
}

std::vector<Row> memberRows(const crossing::Basis &basis, Row cluster)
{
    std::vector<Row> rows;
    for (const crossing::Membership::Member &member : crossing::membersOf(basis, cluster).members)
        rows.push_back(member.participant);
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// Counts a participant's links by the province of the other end.
void countLinks(ParticipantPage &page, const crossing::Basis &basis, Row participant)
{
    const crossing::Membership &membership = *basis.membership;
    const std::vector<crossing::RegionEntry> &regions = basis.ground->provinces().regions;
    const int own = membership.province(participant);
    std::map<QString, std::int64_t> partners;
    for (const Row link : membership.linksOf(participant)) {
        const Row from = membership.from(link);
        const Row other = from == participant ? membership.to(link) : from;
        if (other == participant)
            continue; // a link to itself
        const int there = other == model::noRow ? -1 : membership.province(other);
        ++partners[there < 0 ? QString() : regions[static_cast<std::size_t>(there)].code];
        if (own < 0 || there < 0)
            ++page.abroadOrUnplaced;
        else
            ++(own == there ? page.within : page.cross);
    }
    for (const auto &[code, links] : partners)
        page.partners.push_back({code, links});
    std::stable_sort(page.partners.begin(), page.partners.end(),
                     [](const auto &a, const auto &b) { return a.links > b.links; });
}

} // namespace

ProvincePage gatherProvince(const session::AtlasSession &session, const QString &code, const QString &language)
{
    ProvincePage page;
    page.code = code;
    page.name = code;
    page.network = session.networkReport();
    const model::Tables &tables = session.document().tables();
    for (const Row row : livingRows(tables[TableId::Clusters])) {
        const auto report = session.clusterOutline(row);
        if (!report) {
            ++page.clustersPending;
            continue;
        }
        for (const crossing::Authority &authority : report->authorities) {
            if (authority.code != code)
                continue;
            ProvincePage::ClusterPart part;
            part.id = report->id;
            part.name = tables.displayName(TableId::Clusters, row, language);
            part.areaShare = authority.areaShare;
            part.participantShare = authority.participantShare;
            part.linkShare = authority.linkShare;
            part.atTable = authority.atTable;
            part.certain = authority.certain;
            page.clusters.push_back(part);
        }
    }
    std::stable_sort(page.clusters.begin(), page.clusters.end(), [](const auto &a, const auto &b) {
        return std::pair(a.atTable, largest(a)) > std::pair(b.atTable, largest(b));
    });
    return page;
}

ParticipantPage gatherParticipant(const session::AtlasSession &session, Row participant, const QString &language)
{
    const model::Tables &tables = session.document().tables();
    const model::Table &participants = tables[TableId::Participants];
    ParticipantPage page;
    page.id = participants.text(participant, ParticipantFields::Id);
    page.name = tables.displayName(TableId::Participants, participant, language);
    page.kind = participants.text(participant, ParticipantFields::Kind);
    page.industry = participants.text(participant, ParticipantFields::Industry);
    page.illustrative = participants.flag(participant, ParticipantFields::Illustrative);
    page.province = session.provinceOf(participant);
    const auto basis = session.basis();
    if (!basis || participant >= (*basis->tables)[TableId::Participants].rowCount())
        return page;
    countLinks(page, *basis, participant);
    const Row known = (*basis->tables)[TableId::Clusters].rowCount();
    std::vector<Row> around; // whose extent it lies in
    if (const auto index = session.pickIndex(); index && participants.hasPoint(participant))
        around = index->at(participants.point(participant), 0, 0).clusters;
    for (const Row cluster : livingRows(tables[TableId::Clusters])) {
        ParticipantPage::InCluster in;
        bool belongs = false;
        if (cluster < known) {
            for (const crossing::Membership::Member &member : basis->membership->members(cluster)) {
                if (member.participant == participant) {
                    belongs = true;
                    in.role = tables.pool()->text(member.role);
                }
            }
        }
        const bool mayBelong = belongs || std::find(around.begin(), around.end(), cluster) != around.end();
        if (const auto report = mayBelong ? session.clusterReport(cluster) : nullptr) {
            for (const crossing::ParticipantFigures &figures : report->participantFigures) {
                if (figures.participant == participant) {
                    belongs = true;
                    in.figures = figures;
                }
            }
        }
        if (!belongs)
            continue;
        in.id = tables[TableId::Clusters].text(cluster, ClusterFields::Id);
        in.name = tables.displayName(TableId::Clusters, cluster, language);
        page.clusters.push_back(in);
    }
    return page;
}

PairOfProvinces linksBetween(const crossing::Basis &basis, Row cluster, const QString &codeA, const QString &codeB)
{
    PairOfProvinces found;
    const int a = provinceIndex(basis, codeA);
    const int b = provinceIndex(basis, codeB);
    if (a < 0 || b < 0)
        return found;
    const crossing::Membership &membership = *basis.membership;
    const auto take = [&](Row link) {
        const Row from = membership.from(link);
        const Row to = membership.to(link);
        if (from == model::noRow || to == model::noRow || from == to)
            return;
        const int here = membership.province(from);
        const int there = membership.province(to);
        if (!(here == a && there == b) && !(here == b && there == a))
            return;
        found.links.push_back(link);
        found.participants.push_back(from);
        found.participants.push_back(to);
    };
    if (cluster == model::noRow) {
        for (const Row link : livingRows((*basis.tables)[TableId::Links]))
            take(link);
    } else {
        const std::vector<Row> members = memberRows(basis, cluster);
        for (const Row member : members) {
            for (const Row link : membership.linksOf(member)) {
                const Row other = membership.from(link) == member ? membership.to(link) : membership.from(link);
                // each link once: at the end with the smaller row
                if (other > member && std::binary_search(members.begin(), members.end(), other))
                    take(link);
            }
        }
    }
    const auto orderOnce = [](std::vector<Row> &rows) {
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    };
    orderOnce(found.links);
    orderOnce(found.participants);
    return found;
}

std::vector<Row> participantsIn(const crossing::Basis &basis, Row cluster, const QString &code, const QString &kind)
{
    const model::Table &participants = (*basis.tables)[TableId::Participants];
    const int province = code.isEmpty() ? -1 : provinceIndex(basis, code);
    std::vector<Row> rows = cluster == model::noRow ? livingRows(participants) : memberRows(basis, cluster);
    if (!code.isEmpty() && province < 0)
        return {};
    std::erase_if(rows, [&](Row row) {
        return basis.membership->province(row) != province ||
               (!kind.isEmpty() && participants.text(row, ParticipantFields::Kind) != kind);
    });
    return rows;
}

} // namespace atlas::ui
