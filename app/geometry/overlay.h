// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/point_in_region.h"
#include "app/model/shape.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace atlas::geometry {

/// Why a shape could not be overlaid.
enum class OverlayFault {
    None,
    Empty,        ///< no shape, no area
    NotFinite,    ///< a coordinate is not a number, infinite, or outside ±180/±90
    Unrepairable, ///< invalid, and repair left no area
    Failed        ///< the geometry library gave up; see Overlay::message
};

/// The part of a shape that lies in one region.
struct RegionPart
{
    std::uint32_t region = 0; ///< index into the regions given
    double areaKm2 = 0;       ///< on the ellipsoid, see ellipsoidal_area.h
    model::ShapePtr geometry; ///< null when geometry was not asked for
    bool certain = true;      ///< the part exists whatever the positional error; see OverlayOptions
    std::size_t pieces = 1;   ///< separate polygons it consists of, rounding left out
};

/// The common border of two regions where it runs strictly inside the shape.
struct CrossedBorder
{
    std::uint32_t regionA = 0;                     ///< lower index
    std::uint32_t regionB = 0;                     ///< higher index
    double lengthKm = 0;                           ///< geodesic
    std::vector<std::vector<model::LonLat>> lines; ///< merged stretches; empty when geometry was not asked for
    bool certain = true;                           ///< both sides' parts are certain
};

struct OverlayOptions
{
    /// Positional error of the regions' borders, metres; 0 = taken as exact. A part is *certain* when some point of
    /// it is farther than this from every other region, that is, when part − band(other regions, error) is not
    /// empty. Found by dividing the part until a piece shows it or none can; distances in metres are good to 0.1 %,
    /// and a part that reaches less than 0.1 % beyond the band counts as uncertain.
    double positionalErrorM = 0;
    bool geometry = true; ///< also return the parts' shapes and the crossed stretches
};

/// A shape cut by regions. areaKm2 sums: Σ parts + outside = whole, to 1e-9 of whole, by construction.
struct Overlay
{
    OverlayFault fault = OverlayFault::None; ///< when set, everything below but message is empty
    double wholeKm2 = 0;
    double outsideKm2 = 0;              ///< whole − area inside the union of the regions (sea, abroad), ≥ 0
    std::vector<RegionPart> parts;      ///< ascending region index; only those with area
    std::vector<CrossedBorder> crossed; ///< ascending (regionA, regionB)
    bool repaired = false;              ///< the shape was invalid and was repaired first
    std::string message;                ///< the library's own words (English) for repaired and Failed
};

/// What building found about the regions; say it to the person when not clean.
struct RegionDefects
{
    std::vector<std::uint32_t> repaired; ///< invalid, used as repaired
    std::vector<std::uint32_t> empty;    ///< no usable geometry; take no part
    struct Overlap
    {
        std::uint32_t a, b;
        double areaKm2;
    };
    std::vector<Overlap> overlaps; ///< cut out of the higher index
};

/// Cuts shapes by a fixed list of regions (provinces or districts), in degrees.
///
/// Built once, immutable afterwards: overlay() may be called from any number of threads at once (each call borrows
/// its own library context). Regions are referred to by index: give them in ascending code order, so that
/// "lower index" is "lower code".
///
/// Rules. Overlap: where regions overlap, the ground belongs to the lower index; nothing is counted twice. Border of
/// p and q: the linework both boundaries share, found once when building. Crossing: a stretch of that border in the
/// interior of the shape; what runs along the shape's own edge does not count, so touching or sharing an edge is no
/// crossing. Noise: parts below 1e-10 of the whole and stretches below 1 mm are rounding, not fact, and are dropped.
///
/// Cost: building O(vertices log vertices + adjacent pairs); a shape wholly inside one region O(its vertices × log);
/// otherwise one library intersection per region touched.
class RegionOverlay
{
public:
    explicit RegionOverlay(std::vector<model::ShapePtr> regions);
    ~RegionOverlay();
    RegionOverlay(const RegionOverlay &) = delete;
    RegionOverlay &operator=(const RegionOverlay &) = delete;

    std::size_t regionCount() const;
    const RegionDefects &defects() const;
    /// Finds the region of a point, over the same regions made disjoint; lives as long as this.
    const RegionLocator &locator() const;

    Overlay overlay(const model::Shape &shape, const OverlayOptions &options = {}) const;

    /// The whole common border of two regions (any order) as merged polylines; empty when they have none.
    std::vector<std::vector<model::LonLat>> border(std::uint32_t a, std::uint32_t b) const;

    /// Geodesic distance, metres to 0.1 %, between a shape and the nearest common border of any two regions;
    /// infinity when there is no border. 0 when a border runs through it or touches it.
    double distanceToNearestBorderM(const model::Shape &shape) const;

    /// Whether `part`, lying in `region`, is there whatever the error; the rule of OverlayOptions.
    bool isCertain(const model::Shape &part, std::uint32_t region, double positionalErrorM) const;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace atlas::geometry
