// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/region_topology.h"

#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/overlay.h"
#include "app/geometry/shape_tools.h"

#include <algorithm>
#include <cmath>

namespace atlas::intake {

namespace {

/// Rings this small are the rounding of coordinates.
constexpr double noiseKm2 = 1e-9;

std::vector<RegionOverlap> overlapsOf(const std::vector<model::ShapePtr> &regions, model::Progress &progress)
{
    std::vector<RegionOverlap> overlaps;
    const geometry::RegionOverlay overlay(regions);
    for (const geometry::RegionDefects::Overlap &defect : overlay.defects().overlaps) {
        if (defect.areaKm2 < noiseKm2 || progress.isCancelled())
            continue;
        RegionOverlap overlap{defect.a, defect.b, defect.areaKm2, {}};
        // Made disjoint, the lower one has the ground that both claim: the part of the other in it is the overlap.
        const geometry::Overlay cut = overlay.overlay(*regions[defect.b]);
        for (const geometry::RegionPart &part : cut.parts) {
            const auto inside =
                part.region == defect.a && part.geometry ? geometry::labelPoint(*part.geometry) : std::nullopt;
            if (inside)
                overlap.place = *inside;
        }
        overlaps.push_back(overlap);
    }
    return overlaps;
}

std::vector<RegionGap> gapsOf(const std::vector<model::ShapePtr> &regions)
{
    std::vector<RegionGap> gaps;
    const model::Shape whole = geometry::united(regions);
    for (std::size_t part = 0; part < whole.partCount(); ++part) {
        const auto [first, last] = whole.ringsOfPart(part);
        for (std::size_t ring = first + 1; ring < last; ++ring) {
            const double area = std::abs(geometry::signedRingAreaKm2(whole.ring(ring)));
            if (area < noiseKm2)
                continue;
            model::Shape hole;
            hole.beginPart();
            hole.addRing(whole.ring(ring));
            const auto inside = geometry::labelPoint(hole);
            gaps.push_back({area, inside ? *inside : whole.ring(ring).front()});
        }
    }
    return gaps;
}

} // namespace

RegionTopology lookAtTopology(const std::vector<model::ShapePtr> &regions, model::Progress &progress)
{
    std::vector<model::ShapePtr> there;
    std::vector<std::size_t> index;
    for (std::size_t region = 0; region < regions.size(); ++region) {
        if (!regions[region])
            continue;
        there.push_back(regions[region]);
        index.push_back(region);
    }
    RegionTopology found;
    found.overlaps = overlapsOf(there, progress);
    for (RegionOverlap &overlap : found.overlaps) {
        overlap.first = index[overlap.first];
        overlap.second = index[overlap.second];
    }
    if (!progress.isCancelled())
        found.gaps = gapsOf(there);
    const auto bigger = [](const auto &a, const auto &b) { return a.areaKm2 > b.areaKm2; };
    std::stable_sort(found.overlaps.begin(), found.overlaps.end(), bigger);
    std::stable_sort(found.gaps.begin(), found.gaps.end(), bigger);
    return found;
}

} // namespace atlas::intake
