// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/region_grid.h"
#include "app/model/shape.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace atlas::geometry {

class MeasuredShape;

/// How much of a shape lies in each region of one list.
struct AreaParts
{
    struct Part
    {
        std::uint32_t region = 0; ///< index into the regions given
        double areaKm2 = 0;       ///< on the ellipsoid, see ellipsoidal_area.h; above 1e-10 of the whole
    };
    double outsideKm2 = 0;   ///< whole − Σ parts: area in no region (sea, abroad), ≥ 0
    std::vector<Part> parts; ///< ascending region index
};

/// The same for a shape as a whole and several lists.
struct AreaTable
{
    double wholeKm2 = 0;
    AreaParts provinces;
    AreaParts districts;
};

/// Areas of shapes by region, without making the geometry of the parts: for many shapes at once, and while a person
/// drags one. The same figures as RegionOverlay's, to 1e-11 of the whole.
///
/// The area of a shape within a region is the sum, over the edges of the shape inside the region and the region's edges
/// inside the shape, of the area under each (Green's theorem; under an edge as in ellipsoidal_area.h). The regions'
/// outlines are kept as arcs with running sums, so a shape needs only where its edges cross outlines and which arcs end
/// inside it. Crossings are decided exactly, for a shape moved by less than any number (see shifted_side.h): shared
/// edges, touching vertices and collinear overlaps are ordinary cases.
///
/// Regions may overlap, cross themselves or have spikes; see OutlineGraph for what is made of that (the rules of
/// RegionOverlay). Built once, immutable: any number of threads may ask at once. Copies share what was built.
///
/// Cost: building O(edges log edges); a shape O(its vertices + outline edges in the grid cells that its edges pass +
/// its vertices × arcs that end in its box).
class AreaSums
{
public:
    AreaSums(); ///< no regions
    explicit AreaSums(const std::vector<model::ShapePtr> &regions);
    std::size_t regionCount() const;
    /// The regions of points, from the same grid.
    const RegionGrid &regionGrid() const { return m_grid; }

    /// Absent when the shape is not plainly valid or the sums do not add up: ask RegionOverlay then.
    std::optional<AreaParts> areas(const model::Shape &shape) const;
    std::optional<AreaParts> areas(const MeasuredShape &shape) const;

    /// Whether these regions are unions of those of `finer`, border for border: region i of `finer` belongs to
    /// parents[i] (−1 = to none).
    bool isUnionOf(const AreaSums &finer, std::span<const std::int32_t> parents) const;

    std::size_t bytes() const;

private:
    RegionGrid m_grid;
};

/// The province and the district of each of some points, in their order.
struct LevelLocations
{
    std::vector<Location> provinces;
    std::vector<Location> districts;
};

/// Provinces and districts at once. Where provinces are exactly made of districts, their areas are sums; else both are
/// measured by themselves. Immutable; any thread.
class LevelAreaSums
{
public:
    LevelAreaSums() = default; ///< no regions
    /// Builds both levels on two threads. \param parents province index of each district, −1 = none. Either level may
    /// be empty.
    LevelAreaSums(const std::vector<model::ShapePtr> &provinces, const std::vector<model::ShapePtr> &districts,
                  std::vector<std::int32_t> parents);

    /// Absent when the shape is not plainly valid: ask RegionOverlay then.
    std::optional<AreaTable> areas(const model::Shape &shape) const;
    /// As both levels' regionGrid() tell, on all cores. Where provinces are exactly made of districts, most points are
    /// looked up once.
    LevelLocations locate(std::span<const model::LonLat> points) const;

    bool isNested() const { return m_nested; }
    const AreaSums &provinces() const { return m_provinces; }
    const AreaSums &districts() const { return m_districts; }
    std::size_t bytes() const { return m_provinces.bytes() + m_districts.bytes(); }

private:
    AreaSums m_provinces;
    AreaSums m_districts;
    std::vector<std::int32_t> m_parents;
    bool m_nested = false;
};

} // namespace atlas::geometry
