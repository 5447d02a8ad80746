// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/drawing/live_figures.h"

#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/point_in_region.h"
#include "app/geometry/shape_tools.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <unordered_map>

namespace atlas::drawing {

using geometry::AreaParts;
using geometry::AreaTable;
using model::RegionFields;
using model::Row;
using model::TableId;

namespace {

constexpr double noiseShare = 1e-10; // of the whole, as in the report's overlay

model::Shape ringAlone(std::span<const model::LonLat> ring)
{
    model::Shape shape;
    shape.beginPart();
    shape.addRing(ring);
    return shape;
}

/// Sums of parts by region, for polygons put together from rings.
struct PartSums
{
    double outsideKm2 = 0;
    std::map<std::uint32_t, double> parts = {};

    void add(const AreaParts &ring, double sign)
    {
        outsideKm2 += sign * ring.outsideKm2;
        for (const AreaParts::Part &part : ring.parts)
            parts[part.region] += sign * part.areaKm2;
    }
    AreaParts result(double wholeKm2) const
    {
        AreaParts areas;
        areas.outsideKm2 = outsideKm2 > noiseShare * wholeKm2 ? outsideKm2 : 0;
        for (const auto &[region, area] : parts)
            if (area > noiseShare * wholeKm2)
                areas.parts.push_back({region, area});
        return areas;
    }
};

/// Ring by ring: right also where rings touch, which the sums take for whole shapes only when they do not.
std::optional<AreaTable> ringwise(const geometry::LevelAreaSums &sums, const model::Shape &shape)
{
    AreaTable whole;
    PartSums provinces;
    PartSums districts;
    for (std::size_t part = 0; part < shape.partCount(); ++part) {
        const auto [first, last] = shape.ringsOfPart(part);
        for (std::size_t ring = first; ring < last; ++ring) {
            const std::optional<AreaTable> areas = sums.areas(ringAlone(shape.ring(ring)));
            if (!areas)
                return std::nullopt;
            const double sign = ring == first ? 1 : -1;
            whole.wholeKm2 += sign * areas->wholeKm2;
            provinces.add(areas->provinces, sign);
            districts.add(areas->districts, sign);
        }
    }
    whole.provinces = provinces.result(whole.wholeKm2);
    whole.districts = districts.result(whole.wholeKm2);
    return whole;
}

std::vector<LiveShare> sharesOf(const AreaParts &parts, const std::vector<Row> &rows, double wholeKm2)
{
    std::vector<LiveShare> shares;
    for (const AreaParts::Part &part : parts.parts)
        shares.push_back({rows[part.region], part.areaKm2, part.areaKm2 / wholeKm2});
    std::stable_sort(shares.begin(), shares.end(),
                     [](const LiveShare &a, const LiveShare &b) { return a.areaKm2 > b.areaKm2; });
    return shares;
}

bool isOnEarth(const model::Shape &shape)
{
    return std::all_of(shape.points.begin(), shape.points.end(), [](const model::LonLat &p) {
        return std::abs(p.lon) <= 180 && std::abs(p.lat) <= 90; // false for what is not a number
    });
}

} // namespace

std::size_t LiveFigures::provincesAbove(double sliverKm2, double sliverShare) const
{
    return static_cast<std::size_t>(std::count_if(provinces.begin(), provinces.end(), [&](const LiveShare &share) {
        return share.areaKm2 > std::max(sliverKm2, sliverShare * areaKm2);
    }));
}

std::shared_ptr<const LiveMeter> LiveMeter::build(const model::Tables &tables, Row boundarySet,
                                                  model::Progress &progress)
{
    progress.begin(QCoreApplication::translate("Drawing", "Preparing the live figures"), 1);
    auto meter = std::make_shared<LiveMeter>();
    std::vector<model::ShapePtr> provinceShapes;
    std::vector<model::ShapePtr> districtShapes;
    std::vector<std::int32_t> parents;
    if (boundarySet != model::noRow) {
        const model::Table &regions = tables[TableId::Regions];
        const model::StringId set = tables[TableId::BoundarySets].textId(boundarySet, model::BoundarySetFields::Id);
        meter->m_provinces = tables.regionsOf(set, QStringLiteral("province"));
        meter->m_districts = tables.regionsOf(set, QStringLiteral("district"));
        std::unordered_map<model::StringId, std::int32_t> provinceOf;
        for (const Row row : meter->m_provinces) {
            provinceOf.emplace(regions.textId(row, RegionFields::Code),
                               static_cast<std::int32_t>(provinceShapes.size()));
            provinceShapes.push_back(regions.shape(row, RegionFields::Geom));
        }
        std::optional<geometry::RegionLocator> locator; // for districts that name no province, as the report does
        for (const Row row : meter->m_districts) {
            districtShapes.push_back(regions.shape(row, RegionFields::Geom));
            const auto parent = provinceOf.find(regions.textId(row, RegionFields::ParentCode));
            std::int32_t index = parent == provinceOf.end() ? -1 : parent->second;
            if (index < 0 && !provinceShapes.empty() && districtShapes.back()) {
                if (!locator)
                    locator.emplace(provinceShapes);
                if (const auto place = geometry::labelPoint(*districtShapes.back()))
                    index = locator->locate(*place).region;
            }
            parents.push_back(index);
        }
    }
    meter->m_sums = std::make_unique<geometry::LevelAreaSums>(provinceShapes, districtShapes, std::move(parents));
    progress.advance();
    return meter;
}

LiveFigures LiveMeter::figures(const model::Shape &shape) const
{
    LiveFigures figures;
    if (shape.isEmpty() || !isOnEarth(shape))
        return figures;
    for (std::size_t ring = 0; ring < shape.ringCount(); ++ring)
        figures.perimeterKm += geometry::lengthKm(shape.ring(ring));
    std::optional<AreaTable> areas = m_sums->areas(shape);
    if (!areas) {
        geometry::Repair repair = geometry::makeValid(shape);
        if (repair.shape.isEmpty())
            return figures;
        figures.repaired = repair.changed;
        areas = ringwise(*m_sums, repair.shape);
        if (!areas) { // the borders could not be settled: the area alone
            figures.areaKm2 = geometry::areaKm2(repair.shape);
            figures.known = figures.areaKm2 > 0;
            return figures;
        }
    }
    if (!(areas->wholeKm2 > 0))
        return figures;
    figures.known = true;
    figures.areaKm2 = areas->wholeKm2;
    figures.outsideKm2 = areas->provinces.outsideKm2;
    figures.provinces = sharesOf(areas->provinces, m_provinces, areas->wholeKm2);
    figures.districts = sharesOf(areas->districts, m_districts, areas->wholeKm2);
    return figures;
}

LiveFigures LiveMeter::figures(std::span<const model::LonLat> corners) const
{
    if (corners.size() < 3)
        return {};
    return figures(ringAlone(corners));
}

} // namespace atlas::drawing
