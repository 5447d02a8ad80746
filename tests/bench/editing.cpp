// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/bench/editing.h"

#include <benchmark/benchmark.h>

namespace atlas::bench {

using namespace model;

Editing::Editing(Snapshot tables)
{
    Progress progress;
    m_basis = crossing::makeBasis(std::move(tables), {}, nullptr, {}, progress).value();
}

void Editing::moveCorner()
{
    Tables tables = *m_basis->tables;
    auto shape = std::make_shared<Shape>(*tables[TableId::Clusters].shape(0, ClusterFields::Geom));
    shape->points[5].lon += m_back ? 1e-5 : -1e-5;
    tables[TableId::Clusters].setShape(0, ClusterFields::Geom, shape);
    report(std::move(tables), {true, true});
}

void Editing::moveParticipant()
{
    Tables tables = *m_basis->tables;
    LonLat place = tables[TableId::Participants].point(0, ParticipantFields::Geom);
    place.lon += m_back ? 0.01 : -0.01;
    tables[TableId::Participants].setPoint(0, ParticipantFields::Geom, place);
    report(std::move(tables), {true, false});
}

void Editing::changeLink()
{
    Tables tables = *m_basis->tables;
    Table &links = tables[TableId::Links];
    links.setTextId(0, LinkFields::To, links.textId(m_back ? 1 : 2, LinkFields::To));
    report(std::move(tables), {true, false});
}

void Editing::report(Tables tables, crossing::Unchanged unchanged)
{
    Progress progress;
    m_basis = crossing::makeBasis(std::make_shared<const Tables>(std::move(tables)), {}, m_basis, unchanged, progress)
                  .value();
    const auto made = crossing::reportCluster(*m_basis, 0, crossing::Settings(), progress);
    benchmark::DoNotOptimize(made.areaKm2);
    m_back = !m_back;
}

} // namespace atlas::bench
