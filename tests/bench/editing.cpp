// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/bench/editing.h"

#include "app/crossing/ground.h"
#include "app/crossing/membership.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace atlas::bench {

using namespace model;

Editing::Editing(Snapshot tables)
{
    Progress progress;
    m_basis = crossing::makeBasis(std::move(tables), {}, nullptr, {}, progress).value();
    // An ordinary cluster that crosses a line: of those that do among the first, the one in the middle by its links.
    const model::Tables &all = *m_basis->tables;
    std::vector<std::pair<std::size_t, Row>> crossing;
    for (Row row = 0; row < std::min<Row>(all[TableId::Clusters].rowCount(), 300); ++row) {
        const auto sums = m_basis->ground->areas().areas(*all[TableId::Clusters].shape(row));
        if (!sums || sums->provinces.parts.size() < 2)
            continue;
        std::size_t links = 0;
        for (const auto &member : m_basis->membership->members(row))
            links += m_basis->membership->linksOf(member.participant).size();
        crossing.emplace_back(links, row);
    }
    std::sort(crossing.begin(), crossing.end());
    m_cluster = crossing.empty() ? 0 : crossing[crossing.size() / 2].second;
    m_link = m_basis->membership->linksOf(m_basis->membership->members(m_cluster)[0].participant)[0];
    crossing::reportCluster(*m_basis, m_cluster, crossing::Settings(), progress); // whatever is made once
}

void Editing::moveCorner()
{
    Tables tables = *m_basis->tables;
    auto shape = std::make_shared<Shape>(*tables[TableId::Clusters].shape(m_cluster, ClusterFields::Geom));
    shape->points[5].lon += m_back ? 1e-5 : -1e-5;
    tables[TableId::Clusters].setShape(m_cluster, ClusterFields::Geom, shape);
    report(std::move(tables), {true, true});
}

void Editing::moveParticipant()
{
    Tables tables = *m_basis->tables;
    const Row row = m_basis->membership->members(m_cluster)[0].participant;
    LonLat place = tables[TableId::Participants].point(row, ParticipantFields::Geom);
    place.lon += m_back ? 0.01 : -0.01;
    tables[TableId::Participants].setPoint(row, ParticipantFields::Geom, place);
    report(std::move(tables), {true, false, crossing::TouchedRows{{row}, {}, {}}});
}

void Editing::changeLink()
{
    Tables tables = *m_basis->tables;
    const auto members = m_basis->membership->members(m_cluster);
    Table &links = tables[TableId::Links];
    links.setTextId(m_link, LinkFields::To,
                    tables[TableId::Participants].textId(members[m_back ? 1 : 2].participant, ParticipantFields::Id));
    report(std::move(tables), {true, false, crossing::TouchedRows{{}, {}, {m_link}}});
}

void Editing::report(Tables tables, const crossing::Unchanged &unchanged)
{
    Progress progress;
    m_basis = crossing::makeBasis(std::make_shared<const Tables>(std::move(tables)), {}, m_basis, unchanged, progress)
                  .value();
    const auto made = crossing::reportCluster(*m_basis, m_cluster, crossing::Settings(), progress);
    benchmark::DoNotOptimize(made.areaKm2);
    m_back = !m_back;
}

} // namespace atlas::bench
