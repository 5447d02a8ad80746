// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/zonal_area.h"
#include "app/model/shape.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Private to this folder.
namespace atlas::geometry {

/// A shape made ready for summing along its edges: rings directed with the shape on their left, and the area under
/// each up to every vertex. A value; any thread.
class MeasuredShape
{
public:
    struct Ring
    {
        std::uint32_t first; ///< its points: first … last, the last being the first again
        std::uint32_t last;
    };

    /// Absent when the shape is empty, leaves the earth, or is anything but plainly valid: rings that meet, touch or
    /// cross, holes outside their polygon, polygons within each other. Some of those (a hole that touches its polygon
    /// in one point) are valid all the same; what they mean is for RegionOverlay to find out.
    /// Cost O(vertices) for rings that wind like real ones, O(vertices^1.5) at worst.
    static std::optional<MeasuredShape> from(const model::Shape &shape);

    std::span<const Ring> rings() const { return m_rings; }
    std::span<const model::LonLat> points() const { return m_points; }
    /// Under the ring from its first point up to this one, as ZonalArea::underEdge() sums it.
    double before(std::size_t point) const { return m_before[point]; }
    const ZonalArea &area() const { return m_area; }
    const model::LonLatBox &bounds() const { return m_bounds; }
    double wholeKm2() const { return m_wholeKm2; }

private:
    explicit MeasuredShape(const model::LonLatBox &bounds) : m_area((bounds.south + bounds.north) / 2), m_bounds(bounds)
    {
    }
    bool takeRings(const model::Shape &shape);
    bool isSimple() const;
    bool ringsNest(const model::Shape &shape) const;
    bool isInRing(model::LonLat point, const Ring &ring) const;
    void measure();

    std::vector<Ring> m_rings;
    std::vector<model::LonLat> m_points;
    std::vector<double> m_before;
    ZonalArea m_area;
    model::LonLatBox m_bounds;
    double m_wholeKm2 = 0;
};

} // namespace atlas::geometry
