// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/extent_measures.h"

#include "app/crossing/ground.h"
#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/point_grid.h"

#include <algorithm>
#include <utility>

namespace atlas::crossing {

namespace {

constexpr std::size_t cornersLookedAt = 64; // of an extent, for a point that shows a part to be certain
constexpr int pointsPerSide = 12;           // of the box around it, likewise

/// Whether every part holds a point of the extent that is in its region however far the lines may be off. Looks at the
/// extent's corners and at points spread over it; where these do not show it, the part may be certain all the same.
bool areCertain(const geometry::AreaParts &areas, const Level &level, const model::Shape &extent,
                double positionalErrorM)
{
    std::vector<std::uint32_t> open;
    for (const geometry::AreaParts::Part &part : areas.parts)
        open.push_back(part.region);
    const auto look = [&](model::LonLat place) {
        const std::int32_t region = level.grid.locate(place).region;
        const auto at = std::find(open.begin(), open.end(), static_cast<std::uint32_t>(region));
        if (region >= 0 && at != open.end() && level.locator()->isCertain(place, region, positionalErrorM))
            open.erase(at);
    };
    const std::size_t step = std::max<std::size_t>(1, extent.points.size() / cornersLookedAt);
    for (std::size_t i = 0; i < extent.points.size() && !open.empty(); i += step)
        look(extent.points[i]);
    const model::LonLatBox box = extent.bounds();
    for (int row = 0; row < pointsPerSide && !open.empty(); ++row) {
        for (int column = 0; column < pointsPerSide && !open.empty(); ++column) {
            const model::LonLat place{box.west + (box.east - box.west) * (column + 0.5) / pointsPerSide,
                                      box.south + (box.north - box.south) * (row + 0.5) / pointsPerSide};
            if (geometry::contains(extent, place))
                look(place);
        }
    }
    return open.empty();
}

/// What sums of areas and a few points tell of one level: enough where every part is there beyond doubt.
/// \return false, and nothing added, when it takes the exact overlay to know.
bool takeSums(const geometry::AreaParts &areas, const Level &level, const model::Shape &extent, double positionalErrorM,
              std::vector<geometry::RegionPart> &parts)
{
    if (positionalErrorM > 0 && !areCertain(areas, level, extent, positionalErrorM))
        return false;
    for (const geometry::AreaParts::Part &piece : areas.parts)
        parts.push_back({piece.region, piece.areaKm2, nullptr, true});
    return true;
}

/// The exact overlay: areas, shapes of parts, crossed lines. False when the extent cannot be overlaid.
bool overlayProvinces(const Ground &ground, const model::Shape &extent, bool keepGeometry, ExtentMeasures &measures)
{
    geometry::Overlay overlay = ground.provinces().overlay->overlay(extent, {ground.positionalErrorM(), keepGeometry});
    if (overlay.fault != geometry::OverlayFault::None)
        return false;
    measures.repaired = overlay.repaired;
    measures.repair = std::move(overlay.message);
    measures.wholeKm2 = overlay.wholeKm2;
    measures.outsideKm2 = overlay.outsideKm2;
    measures.provinces = std::move(overlay.parts);
    measures.crossed = std::move(overlay.crossed);
    return true;
}

} // namespace

double perimeterKm(const model::Shape &shape)
{
    double sum = 0;
    for (std::size_t ring = 0; ring < shape.ringCount(); ++ring)
        sum += geometry::lengthKm(shape.ring(ring));
    return sum;
}

ExtentMeasures measureExtent(const Ground &ground, const model::Shape &extent, bool keepGeometry)
{
    ExtentMeasures measures;
    const double error = ground.positionalErrorM();
    const std::optional<geometry::AreaTable> sums = ground.areas().areas(extent);
    // Of an extent within one province nothing is drawn and no line is crossed.
    const bool summed = sums && sums->provinces.parts.size() <= 1 &&
                        takeSums(sums->provinces, ground.provinces(), extent, error, measures.provinces);
    if (summed) {
        measures.wholeKm2 = sums->wholeKm2;
        measures.outsideKm2 = sums->provinces.outsideKm2;
    } else if (!overlayProvinces(ground, extent, keepGeometry, measures)) {
        measures.faulty = true;
        return measures;
    }
    if (!ground.districts().isEmpty() &&
        !(sums && takeSums(sums->districts, ground.districts(), extent, error, measures.districts))) {
        geometry::Overlay fine = ground.districts().overlay->overlay(extent, {error, false});
        if (fine.fault == geometry::OverlayFault::None)
            measures.districts = std::move(fine.parts);
    }
    measures.perimeterKm = perimeterKm(extent);
    if (measures.crossed.empty())
        measures.nearestLineM = ground.provinces().overlay->distanceToNearestBorderM(extent);
    return measures;
}

std::shared_ptr<const ExtentMeasures> MeasuredExtents::measure(const Ground &ground, const model::ShapePtr &extent,
                                                               bool keepGeometry)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const Entry &entry) {
            return entry.extent == extent && entry.keepGeometry == keepGeometry;
        });
        if (known != m_entries.rend())
            return known->measures;
    }
    auto measures = std::make_shared<const ExtentMeasures>(measureExtent(ground, *extent, keepGeometry));
    const std::scoped_lock lock(m_mutex);
    m_entries.push_back({extent, keepGeometry, measures});
    if (m_entries.size() > most)
        m_entries.pop_front();
    return measures;
}

} // namespace atlas::crossing
