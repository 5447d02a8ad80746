// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/ground.h"

#include "app/geometry/shape_tools.h"
#include "app/model/vocabulary.h"

#include <QCoreApplication>

#include <cmath>

namespace atlas::crossing {

namespace {

using model::BoundarySetFields;
using model::RegionFields;
using model::Row;
using model::TableId;

Level buildLevel(const model::Tables &tables, model::StringId setId, const QString &level)
{
    Level out;
    const model::Table &regions = tables[TableId::Regions];
    std::vector<model::ShapePtr> shapes;
    for (const Row row : tables.regionsOf(setId, level)) {
        out.regions.push_back({row, regions.text(row, RegionFields::Code), regions.text(row, RegionFields::Name),
                               regions.text(row, RegionFields::NameEn), -1});
        shapes.push_back(regions.shape(row, RegionFields::Geom));
    }
    if (!shapes.empty())
        out.areas = std::make_unique<const RegionAreas>(shapes);
    if (!shapes.empty())
        out.overlay = std::make_unique<geometry::RegionOverlay>(std::move(shapes));
    return out;
}

BoundarySetSummary summarise(const model::Tables &tables, Row set)
{
    BoundarySetSummary summary;
    if (set == model::noRow)
        return summary;
    const model::Table &sets = tables[TableId::BoundarySets];
    summary.id = sets.text(set, BoundarySetFields::Id);
    summary.name = sets.text(set, BoundarySetFields::Name);
    summary.nameEn = sets.text(set, BoundarySetFields::NameEn);
    summary.country = sets.text(set, BoundarySetFields::Country);
    summary.referenceDate = sets.text(set, BoundarySetFields::ReferenceDate);
    summary.codeSystem = sets.text(set, BoundarySetFields::CodeSystem);
    summary.precision = sets.text(set, BoundarySetFields::Precision);
    summary.credit = sets.text(set, BoundarySetFields::Credit);
    summary.creditEn = sets.text(set, BoundarySetFields::CreditEn);
    double error = sets.real(set, BoundarySetFields::PositionalErrorM);
    if (std::isnan(error)) // silence is no claim of exactness
        error = model::usualPositionalErrorM(summary.precision);
    if (!std::isnan(error) && error >= 0)
        summary.positionalErrorM = error;
    return summary;
}

} // namespace

std::shared_ptr<const Ground> Ground::build(const model::Tables &tables, Row boundarySet, model::Progress &progress)
{
    progress.begin(QCoreApplication::translate("Analysis", "Preparing the boundaries"), 3);
    auto ground = std::make_shared<Ground>();
    ground->m_summary = summarise(tables, boundarySet);
    if (boundarySet == model::noRow)
        return ground;

    const model::StringId setId = tables[TableId::BoundarySets].textId(boundarySet, BoundarySetFields::Id);
    const model::Table &regions = tables[TableId::Regions];
    ground->m_provinces = buildLevel(tables, setId, QStringLiteral("province"));
    progress.advance();
    ground->m_districts = buildLevel(tables, setId, QStringLiteral("district"));
    progress.advance();
    ground->m_summary.provinces = static_cast<std::int64_t>(ground->m_provinces.regions.size());
    ground->m_summary.districts = static_cast<std::int64_t>(ground->m_districts.regions.size());

    auto &codes = ground->m_provinceOfCode;
    for (std::size_t index = 0; index < ground->m_provinces.regions.size(); ++index)
        codes.emplace(regions.textId(ground->m_provinces.regions[index].row, RegionFields::Code),
                      static_cast<int>(index));
    for (RegionEntry &district : ground->m_districts.regions) {
        const auto parent = codes.find(regions.textId(district.row, RegionFields::ParentCode));
        if (parent != codes.end()) {
            district.parent = parent->second;
        } else if (ground->m_provinces.locator() && regions.shape(district.row)) { // no parent given: where it lies
            if (const auto place = geometry::labelPoint(*regions.shape(district.row)))
                district.parent = ground->m_provinces.locator()->locate(*place).region;
        }
        if (district.parent >= 0)
            codes.emplace(regions.textId(district.row, RegionFields::Code), district.parent);
    }
    progress.advance();
    return ground;
}

int Ground::provinceOfCode(model::StringId code) const
{
    const auto found = m_provinceOfCode.find(code);
    return found == m_provinceOfCode.end() ? -1 : found->second;
}

} // namespace atlas::crossing
