// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/known_ground.h"

#include "app/intake/overview_boundaries.h"

#include <utility>

namespace atlas::intake {

KnownGround KnownGround::ofAtlas(const model::Tables &tables)
{
    KnownGround ground;
    ground.add(tables);
    ground.m_locator = geometry::RegionLocator(ground.m_shapes);
    return ground;
}

KnownGround KnownGround::ofCountry(const QString &country)
{
    KnownGround ground;
    const QString folder = QStringLiteral(":/boundaries");
    for (const OverviewSet &set : overviewSets(folder)) {
        if (!country.isEmpty() && country.compare(set.country, Qt::CaseInsensitive) != 0)
            continue;
        model::Tables tables;
        if (addOverviewBoundaries(tables, set.id, folder))
            ground.add(tables);
    }
    ground.m_locator = geometry::RegionLocator(ground.m_shapes);
    return ground;
}

void KnownGround::add(const model::Tables &tables)
{
    Part part{std::make_unique<RegionFinder>(tables), m_parts.empty() ? 0 : m_parts.back().first};
    if (!m_parts.empty())
        part.first += static_cast<int>(m_parts.back().finder->regions().size());
    const std::vector<RegionFinder::Region> &regions = part.finder->regions();
    for (std::size_t index = 0; index < regions.size(); ++index) {
        if (regions[index].isDistrict || !regions[index].shape)
            continue;
        m_provinces.push_back(part.first + static_cast<int>(index));
        m_shapes.push_back(regions[index].shape);
        m_box.include(regions[index].shape->bounds());
    }
    m_parts.push_back(std::move(part));
}

int KnownGround::provinceAt(model::LonLat place) const
{
    const std::int32_t found = m_locator.locate(place).region;
    return found == geometry::noRegion ? -1 : m_provinces[static_cast<std::size_t>(found)];
}

int KnownGround::provinceOfCode(const QString &code, const QString &system) const
{
    for (const Part &part : m_parts) {
        const int region = part.finder->byCode(code, system).region;
        const int province = region < 0 ? -1 : part.finder->regions()[static_cast<std::size_t>(region)].province;
        if (province >= 0)
            return part.first + province;
    }
    return -1;
}

} // namespace atlas::intake
