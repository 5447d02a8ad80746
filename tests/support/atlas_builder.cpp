// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/atlas_builder.h"

namespace atlas::test {

using namespace model;

namespace {

Row add(Tables &tables, TableId id, std::initializer_list<std::pair<FieldIndex, Value>> cells)
{
    Table &table = tables[id];
    const Row row = table.appendRow();
    for (const auto &[field, value] : cells)
        table.setValue(row, field, value);
    return row;
}

} // namespace

ShapePtr box(double west, double south, double east, double north)
{
    Shape shape;
    shape.beginPart();
    const LonLat ring[] = {{west, south}, {east, south}, {east, north}, {west, north}, {west, south}};
    shape.addRing(ring);
    return std::make_shared<const Shape>(std::move(shape));
}

AtlasBuilder::AtlasBuilder(double positionalErrorM, const QString &precision)
{
    m_tables.setSetting(QStringLiteral("title"), QStringLiteral("시험"));
    m_tables.setSetting(QStringLiteral("boundary_set"), QStringLiteral("set"));
    add(m_tables, TableId::BoundarySets,
        {{BoundarySetFields::Id, QStringLiteral("set")},
         {BoundarySetFields::Name, QStringLiteral("Test set")},
         {BoundarySetFields::Precision, precision},
         {BoundarySetFields::PositionalErrorM, positionalErrorM}});
}

AtlasBuilder &AtlasBuilder::province(const QString &code, const ShapePtr &shape, const QString &name)
{
    add(m_tables, TableId::Regions,
        {{RegionFields::Geom, shape},
         {RegionFields::BoundarySet, QStringLiteral("set")},
         {RegionFields::Level, QStringLiteral("province")},
         {RegionFields::Code, code},
         {RegionFields::Name, name.isEmpty() ? QStringLiteral("P") + code : name}});
    return *this;
}

AtlasBuilder &AtlasBuilder::district(const QString &code, const QString &parent, const ShapePtr &shape)
{
    add(m_tables, TableId::Regions,
        {{RegionFields::Geom, shape},
         {RegionFields::BoundarySet, QStringLiteral("set")},
         {RegionFields::Level, QStringLiteral("district")},
         {RegionFields::Code, code},
         {RegionFields::ParentCode, parent},
         {RegionFields::Name, QStringLiteral("D") + code}});
    return *this;
}

AtlasBuilder &AtlasBuilder::cluster(const QString &id, const ShapePtr &extent)
{
    add(m_tables, TableId::Clusters,
        {{ClusterFields::Geom, extent ? Value(extent) : Value()},
         {ClusterFields::Id, id},
         {ClusterFields::Name, QStringLiteral("클러스터 ") + id},
         {ClusterFields::NameEn, QStringLiteral("Cluster ") + id}});
    return *this;
}

AtlasBuilder &AtlasBuilder::participant(const QString &id, LonLat place, const QString &regionCode, const QString &kind)
{
    add(m_tables, TableId::Participants,
        {{ParticipantFields::Geom, place},
         {ParticipantFields::Id, id},
         {ParticipantFields::Name, QStringLiteral("참여 ") + id},
         {ParticipantFields::NameEn, QStringLiteral("Participant ") + id},
         {ParticipantFields::Kind, kind},
         {ParticipantFields::RegionCode, regionCode}});
    return *this;
}

AtlasBuilder &AtlasBuilder::unplaced(const QString &id, const QString &regionCode)
{
    add(m_tables, TableId::Participants, {{ParticipantFields::Id, id}, {ParticipantFields::RegionCode, regionCode}});
    return *this;
}

AtlasBuilder &AtlasBuilder::member(const QString &cluster, const QString &participant, const QString &role)
{
    add(m_tables, TableId::Memberships,
        {{MembershipFields::Cluster, cluster},
         {MembershipFields::Participant, participant},
         {MembershipFields::Role, role}});
    return *this;
}

AtlasBuilder &AtlasBuilder::link(const QString &from, const QString &to, double weight)
{
    add(m_tables, TableId::Links,
        {{LinkFields::Id, QStringLiteral("l%1").arg(++m_links)},
         {LinkFields::From, from},
         {LinkFields::To, to},
         {LinkFields::Weight, weight}});
    return *this;
}

AtlasBuilder &AtlasBuilder::published(const QString &cluster, const QString &regionCode, double value)
{
    add(m_tables, TableId::Participation,
        {{ParticipationFields::Cluster, cluster},
         {ParticipationFields::RegionCode, regionCode},
         {ParticipationFields::Measure, QStringLiteral("projects")},
         {ParticipationFields::Value, value}});
    return *this;
}

AtlasBuilder &AtlasBuilder::jobs(const QString &regionCode, const QString &industry, double employees,
                                 const QString &plant)
{
    add(m_tables, TableId::Employment,
        {{EmploymentFields::RegionCode, regionCode},
         {EmploymentFields::Industry, industry},
         {EmploymentFields::Employees, employees},
         {EmploymentFields::Plant, plant},
         {EmploymentFields::Year, QStringLiteral("2020")}});
    return *this;
}

} // namespace atlas::test
