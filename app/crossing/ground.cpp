// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/ground.h"

#include "app/crossing/extent_measures.h"
#include "app/geometry/point_grid.h"
#include "app/geometry/shape_tools.h"
#include "app/model/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace atlas::crossing {

namespace {

using model::BoundarySetFields;
using model::RegionFields;
using model::Row;
using model::TableId;

Level readLevel(const model::Tables &tables, model::StringId setId, const QString &level,
                std::vector<model::ShapePtr> &shapes)
{
    Level out;
    const model::Table &regions = tables[TableId::Regions];
    for (const Row row : tables.regionsOf(setId, level)) {
        out.regions.push_back({row, regions.text(row, RegionFields::Code), regions.text(row, RegionFields::Name),
                               regions.text(row, RegionFields::NameEn), -1});
        shapes.push_back(regions.shape(row, RegionFields::Geom));
    }
    if (!shapes.empty()) {
        out.areas = std::make_shared<const RegionAreas>(shapes);
        out.overlay = OverlayOnDemand(shapes);
    }
    return out;
}

/// Where a district lies that names no province: index of the province, −1 = none.
int provinceAround(const model::ShapePtr &district, const std::vector<model::ShapePtr> &provinces)
{
    const auto place = district ? geometry::labelPoint(*district) : std::nullopt;
    const auto found = std::find_if(provinces.begin(), provinces.end(), [&](const model::ShapePtr &province) {
        return place && province && province->bounds().contains(*place) && geometry::contains(*province, *place);
    });
    return found == provinces.end() ? -1 : static_cast<int>(found - provinces.begin());
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
    if (!(error >= 0)) // silence, or nonsense, is no claim of exactness
        error = model::usualPositionalErrorM(summary.precision);
    if (error >= 0)
        summary.positionalErrorM = error;
    return summary;
}

} // namespace

struct OverlayOnDemand::Private
{
    std::vector<model::ShapePtr> regions;
    std::once_flag once;
    std::unique_ptr<const geometry::RegionOverlay> overlay;
};

OverlayOnDemand::OverlayOnDemand(std::vector<model::ShapePtr> regions) : m_d(std::make_shared<Private>())
{
    m_d->regions = std::move(regions);
}

const geometry::RegionOverlay *OverlayOnDemand::get() const
{
    std::call_once(m_d->once,
                   [this] { m_d->overlay = std::make_unique<const geometry::RegionOverlay>(std::move(m_d->regions)); });
    return m_d->overlay.get();
}

Ground::Ground() : m_measuredExtents(std::make_shared<MeasuredExtents>())
{
}

std::shared_ptr<const Ground> Ground::build(const model::Tables &tables, Row boundarySet, model::Progress &progress)
{
    progress.begin(QCoreApplication::translate("Analysis", "Preparing the boundaries"), 3);
    auto ground = std::make_shared<Ground>();
    ground->m_summary = summarise(tables, boundarySet);
    if (boundarySet == model::noRow)
        return ground;

    const model::StringId setId = tables[TableId::BoundarySets].textId(boundarySet, BoundarySetFields::Id);
    const model::Table &regions = tables[TableId::Regions];
    std::vector<model::ShapePtr> provinces;
    std::vector<model::ShapePtr> districts;
    ground->m_provinces = readLevel(tables, setId, QStringLiteral("province"), provinces);
    ground->m_districts = readLevel(tables, setId, QStringLiteral("district"), districts);
    progress.advance();
    ground->m_summary.provinces = static_cast<std::int64_t>(ground->m_provinces.regions.size());
    ground->m_summary.districts = static_cast<std::int64_t>(ground->m_districts.regions.size());

    auto &codes = ground->m_provinceOfCode;
    for (std::size_t index = 0; index < ground->m_provinces.regions.size(); ++index)
        codes.emplace(regions.textId(ground->m_provinces.regions[index].row, RegionFields::Code),
                      static_cast<int>(index));
    std::vector<std::int32_t> parents;
    for (std::size_t index = 0; index < districts.size(); ++index) {
        RegionEntry &district = ground->m_districts.regions[index];
        const auto parent = codes.find(regions.textId(district.row, RegionFields::ParentCode));
        district.parent = parent != codes.end() ? parent->second : provinceAround(districts[index], provinces);
        if (district.parent >= 0)
            codes.emplace(regions.textId(district.row, RegionFields::Code), district.parent);
        parents.push_back(district.parent);
    }
    progress.advance();
    ground->m_areas = geometry::LevelAreaSums(provinces, districts, std::move(parents));
    ground->m_provinces.grid = ground->m_areas.provinces().regionGrid();
    ground->m_districts.grid = ground->m_areas.districts().regionGrid();
    progress.advance();
    return ground;
}

int Ground::provinceOfCode(model::StringId code) const
{
    const auto found = m_provinceOfCode.find(code);
    return found == m_provinceOfCode.end() ? -1 : found->second;
}

} // namespace atlas::crossing
