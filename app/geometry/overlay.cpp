// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/overlay.h"

#include "app/geometry/clip_windows.h"
#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/geos_bridge.h"
#include "app/geometry/region_borders.h"

#include <algorithm>
#include <cmath>
#include <mutex>

namespace atlas::geometry {

namespace {

constexpr double noiseShare = 1e-10; // of the whole: rounding of intersection points
constexpr double noiseLengthKm = 1e-6;

bool onEarth(const model::Shape &shape)
{
    return std::all_of(shape.points.begin(), shape.points.end(), [](const model::LonLat &p) {
        return std::abs(p.lon) <= 180 && std::abs(p.lat) <= 90; // false for not-a-number
    });
}

/// Polygons of a shape that are more than rounding.
std::size_t piecesOf(const model::Shape &shape, double noiseKm2)
{
    std::size_t pieces = 0;
    for (std::size_t part = 0; part < shape.partCount(); ++part)
        pieces += std::abs(signedRingAreaKm2(shape.ring(shape.ringsOfPart(part).first))) > noiseKm2 ? 1 : 0;
    return std::max<std::size_t>(pieces, 1);
}

/// Taken from the pool for one call, so that no two threads share a context or a lazily filled index.
struct Workspace
{
    GeosContext context;
    std::vector<Prepared> prepared;
};

} // namespace

struct RegionOverlay::Private
{
    explicit Private(std::vector<model::ShapePtr> shapes) : regions(std::move(shapes)) {}

    RegionBorders regions;
    ClipWindows windows; // of the regions and their borders
    mutable std::mutex poolMutex;
    mutable std::vector<std::unique_ptr<Workspace>> pool;

    class Lease
    {
    public:
        explicit Lease(const Private &owner) : m_owner(owner)
        {
            const std::lock_guard lock(owner.poolMutex);
            if (!owner.pool.empty()) {
                m_workspace = std::move(owner.pool.back());
                owner.pool.pop_back();
            } else {
                m_workspace = std::make_unique<Workspace>();
                m_workspace->prepared.resize(owner.regions.size());
            }
        }
        ~Lease()
        {
            const std::lock_guard lock(m_owner.poolMutex);
            m_owner.pool.push_back(std::move(m_workspace));
        }
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;

        const GeosContext &context() const { return m_workspace->context; }
        const GEOSPreparedGeometry *prepared(std::uint32_t region) const
        {
            Prepared &slot = m_workspace->prepared[region];
            if (!slot)
                slot = Prepared(GEOSPrepare_r(context(), m_owner.regions.geometry(region)), PreparedDeleter{context()});
            return slot.get();
        }

    private:
        const Private &m_owner;
        std::unique_ptr<Workspace> m_workspace;
    };

    /// A region (dimension 2) or border (1) as far as it may meet a shape; null where it does not.
    ClipWindows::Part near(const GEOSGeometry *whole, int dimension, const model::LonLatBox &box) const
    {
        if (const auto window = ClipWindows::around(box))
            return windows.part(whole, dimension, *window);
        return {ClipWindows::Part(), whole};
    }

    void cut(const Lease &lease, const GEOSGeometry *geometry, const model::Shape &shape, bool keepGeometry,
             Overlay &result) const;
    void cross(const Lease &lease, const GEOSGeometry *geometry, const model::Shape &shape, bool keepGeometry,
               Overlay &result) const;
};

/// Fills parts and outside.
void RegionOverlay::Private::cut(const Lease &lease, const GEOSGeometry *geometry, const model::Shape &shape,
                                 bool keepGeometry, Overlay &result) const
{
    const GeosContext &context = lease.context();
    double inside = 0;
    for (const std::uint32_t region : regions.near(shape.bounds())) {
        const GEOSPreparedGeometry *prepared = lease.prepared(region);
        if (GEOSPreparedContains_r(context, prepared, geometry) == 1) {
            result.parts.assign(
                1, {region, result.wholeKm2, std::make_shared<const model::Shape>(shape), true, shape.partCount()});
            inside = result.wholeKm2;
            break;
        }
        if (GEOSPreparedIntersects_r(context, prepared, geometry) != 1)
            continue;
        const ClipWindows::Part local = near(regions.geometry(region), 2, shape.bounds());
        if (!local)
            continue;
        const Geometry common = owned(context, GEOSIntersection_r(context, geometry, local.get()));
        if (!common) {
            result.fault = OverlayFault::Failed;
            return;
        }
        auto part = std::make_shared<model::Shape>(shapeFromGeos(context, common.get()));
        const double area = areaKm2(*part);
        if (area > noiseShare * result.wholeKm2) {
            const std::size_t pieces = piecesOf(*part, noiseShare * result.wholeKm2);
            result.parts.push_back({region, area, std::move(part), true, pieces});
            inside += area;
        }
    }
    if (!keepGeometry) {
        for (RegionPart &part : result.parts)
            part.geometry.reset();
    }
    result.outsideKm2 = result.wholeKm2 - inside;
    if (result.outsideKm2 < noiseShare * result.wholeKm2)
        result.outsideKm2 = 0;
}

/// Fills the crossed borders between the parts found.
void RegionOverlay::Private::cross(const Lease &lease, const GEOSGeometry *geometry, const model::Shape &shape,
                                   bool keepGeometry, Overlay &result) const
{
    const GeosContext &context = lease.context();
    Geometry edge;
    for (std::size_t i = 0; i < result.parts.size(); ++i) {
        for (std::size_t j = i + 1; j < result.parts.size(); ++j) {
            const RegionPart &a = result.parts[i];
            const RegionPart &b = result.parts[j];
            const GEOSGeometry *border = regions.border(a.region, b.region);
            if (!border)
                continue;
            const ClipWindows::Part local = near(border, 1, shape.bounds());
            if (!local)
                continue;
            const Geometry within = owned(context, GEOSIntersection_r(context, local.get(), geometry));
            if (!edge)
                edge = boundaryOf(context, geometry);
            const Geometry lines = within ? membersOfDimension(context, within.get(), 1) : Geometry{};
            if (!lines)
                continue;
            const Geometry strictly = owned(context, GEOSDifference_r(context, lines.get(), edge.get()));
            const Geometry merged = strictly ? owned(context, GEOSLineMerge_r(context, strictly.get())) : Geometry{};
            if (!merged)
                continue;
            CrossedBorder crossed;
            crossed.regionA = a.region;
            crossed.regionB = b.region;
            crossed.certain = a.certain && b.certain;
            for (std::vector<model::LonLat> &line : linesFromGeos(context, merged.get())) {
                const double length = lengthKm(line);
                if (length < noiseLengthKm)
                    continue;
                crossed.lengthKm += length;
                if (keepGeometry)
                    crossed.lines.push_back(std::move(line));
            }
            if (crossed.lengthKm > 0)
                result.crossed.push_back(std::move(crossed));
        }
    }
}

RegionOverlay::RegionOverlay(std::vector<model::ShapePtr> regions) : m_d(std::make_unique<Private>(std::move(regions)))
{
}

RegionOverlay::~RegionOverlay() = default;

std::size_t RegionOverlay::regionCount() const
{
    return m_d->regions.size();
}
const RegionLocator &RegionOverlay::locator() const
{
    return m_d->regions.locator();
}
const RegionDefects &RegionOverlay::defects() const
{
    return m_d->regions.defects();
}

Overlay RegionOverlay::overlay(const model::Shape &given, const OverlayOptions &options) const
{
    Overlay result;
    if (given.isEmpty()) {
        result.fault = OverlayFault::Empty;
        return result;
    }
    if (!onEarth(given)) {
        result.fault = OverlayFault::NotFinite;
        return result;
    }
    const Private::Lease lease(*m_d);
    const GeosContext &context = lease.context();
    Geometry geometry = toGeos(context, given);
    model::Shape repairedShape;
    const model::Shape *shape = &given;
    if (!geometry || GEOSisValid_r(context, geometry.get()) != 1) {
        result.message = context.message();
        if (geometry)
            geometry = validAreas(context, geometry.get());
        if (!geometry) {
            result.fault = OverlayFault::Unrepairable;
            return result;
        }
        repairedShape = shapeFromGeos(context, geometry.get());
        shape = &repairedShape;
        result.repaired = true;
    }
    result.wholeKm2 = areaKm2(*shape);
    if (!(result.wholeKm2 > 0)) {
        result.fault = OverlayFault::Empty;
        return result;
    }

    const bool banded = options.positionalErrorM > 0;
    m_d->cut(lease, geometry.get(), *shape, options.geometry || banded, result);
    if (result.fault == OverlayFault::None && banded) {
        for (RegionPart &part : result.parts) {
            part.certain = m_d->regions.isCertain(context, *part.geometry, part.region, options.positionalErrorM);
            if (!options.geometry)
                part.geometry.reset();
        }
    }
    if (result.fault == OverlayFault::None && result.parts.size() > 1)
        m_d->cross(lease, geometry.get(), *shape, options.geometry, result);
    if (result.fault == OverlayFault::Failed) {
        Overlay failed;
        failed.fault = OverlayFault::Failed;
        failed.message = context.message();
        return failed;
    }
    return result;
}

std::vector<std::vector<model::LonLat>> RegionOverlay::border(std::uint32_t a, std::uint32_t b) const
{
    const Private::Lease lease(*m_d);
    return linesFromGeos(lease.context(), m_d->regions.border(std::min(a, b), std::max(a, b)));
}

double RegionOverlay::distanceToNearestBorderM(const model::Shape &shape) const
{
    return m_d->regions.distanceToNearestBorderM(shape);
}

bool RegionOverlay::isCertain(const model::Shape &part, std::uint32_t region, double positionalErrorM) const
{
    const Private::Lease lease(*m_d);
    return m_d->regions.isCertain(lease.context(), part, region, positionalErrorM);
}

} // namespace atlas::geometry
