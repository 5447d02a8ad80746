// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/reference_check.h"

#include <QCoreApplication>

namespace atlas::cli {

using namespace model;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ReferenceCheck)
};

struct Reference
{
    TableId table;
    FieldIndex field;
    TableId target;
};

constexpr Reference references[] = {
    {TableId::Memberships, MembershipFields::Cluster, TableId::Clusters},
    {TableId::Memberships, MembershipFields::Participant, TableId::Participants},
    {TableId::Links, LinkFields::From, TableId::Participants},
    {TableId::Links, LinkFields::To, TableId::Participants},
    {TableId::Clusters, ClusterFields::LeadParticipant, TableId::Participants},
    {TableId::Clusters, ClusterFields::ParentCluster, TableId::Clusters},
    {TableId::Participation, ParticipationFields::Cluster, TableId::Clusters},
    {TableId::Zones, ZoneFields::Cluster, TableId::Clusters},
    {TableId::Regions, RegionFields::BoundarySet, TableId::BoundarySets},
};

} // namespace

std::vector<Problem> danglingReferences(const Tables &tables, const QString &file, std::size_t limit)
{
    std::vector<Problem> problems;
    int unsaid = 0;
    for (const Reference &reference : references) {
        const Table &table = tables[reference.table];
        const Table &target = tables[reference.target];
        for (Row row = 0; row < table.rowCount(); ++row) {
            const StringId id = table.isAlive(row) ? table.textId(row, reference.field) : 0;
            if (id == 0 || target.rowOf(id) != noRow)
                continue;
            if (problems.size() >= limit) {
                ++unsaid;
                continue;
            }
            problems.push_back({file,
                                Text::tr("%1, row %2, %3")
                                    .arg(tableLabel(reference.table))
                                    .arg(table.fid(row))
                                    .arg(fieldLabel(reference.table, reference.field)),
                                Text::tr("\"%1\" is not among the %2")
                                    .arg(table.text(row, reference.field), tableLabel(reference.target)),
                                Text::tr("correct the ID or add the missing row")});
        }
    }
    if (unsaid > 0)
        problems.push_back({file, {}, Text::tr("%n more reference(s) name nothing", nullptr, unsaid), {}});
    return problems;
}

} // namespace atlas::cli
