// SPDX-License-Identifier: GPL-2.0-or-later
// Overlays of 1,000 random polygons over generated regions, against second methods: areas by a plain GEOS intersection
// measured with PROJ's geodesic polygons, crossed lengths by clipping each border segment by hand, certainty by a band.
#include "app/geometry/overlay.h"

#include "tests/unit/geodesic_check.h"
#include "tests/unit/geometry_samples.h"

#include <QTest>

#include <geos_c.h>

#include <set>

using namespace atlas::geometry;
using atlas::model::LonLat;
using atlas::model::Shape;

namespace {

constexpr int polygons = 1000;

class Geos
{
public:
    Geos() : m_handle(GEOS_init_r()) {}
    ~Geos() { GEOS_finish_r(m_handle); }
    Geos(const Geos &) = delete;
    Geos &operator=(const Geos &) = delete;
    operator GEOSContextHandle_t() const { return m_handle; }

    /// One ring only.
    GEOSGeometry *polygon(const Shape &shape) const
    {
        return ringOf(shape.ring(0), [](LonLat p) { return p; });
    }

    template <typename Map>
    GEOSGeometry *ringOf(std::span<const LonLat> ring, Map map) const
    {
        GEOSCoordSequence *points = GEOSCoordSeq_create_r(m_handle, static_cast<unsigned>(ring.size()), 2);
        for (unsigned i = 0; i < ring.size(); ++i) {
            const LonLat p = map(ring[i]);
            GEOSCoordSeq_setXY_r(m_handle, points, i, p.lon, p.lat);
        }
        return GEOSGeom_createPolygon_r(m_handle, GEOSGeom_createLinearRing_r(m_handle, points), nullptr, 0);
    }

    /// Geodesic area of whatever polygons are in it.
    double km2(const GEOSGeometry *geometry, double step) const
    {
        const int type = GEOSGeomTypeId_r(m_handle, geometry);
        double sum = 0;
        if (type == GEOS_POLYGON) {
            sum = ringKm2(GEOSGetExteriorRing_r(m_handle, geometry), step);
            for (int i = 0; i < GEOSGetNumInteriorRings_r(m_handle, geometry); ++i)
                sum -= ringKm2(GEOSGetInteriorRingN_r(m_handle, geometry, i), step);
        } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
            for (int i = 0; i < GEOSGetNumGeometries_r(m_handle, geometry); ++i)
                sum += km2(GEOSGetGeometryN_r(m_handle, geometry, i), step);
        }
        return sum;
    }

private:
    double ringKm2(const GEOSGeometry *ring, double step) const
    {
        if (!ring || GEOSisEmpty_r(m_handle, ring))
            return 0;
        const GEOSCoordSequence *points = GEOSGeom_getCoordSeq_r(m_handle, ring);
        unsigned size = 0;
        GEOSCoordSeq_getSize_r(m_handle, points, &size);
        std::vector<LonLat> list(size);
        for (unsigned i = 0; i < size; ++i)
            GEOSCoordSeq_getXY_r(m_handle, points, i, &list[i].lon, &list[i].lat);
        return check::geodesicRingKm2(list, step);
    }
    GEOSContextHandle_t m_handle;
};

using Segment = std::pair<std::pair<double, double>, std::pair<double, double>>;

std::set<Segment> segments(const Shape &shape)
{
    std::set<Segment> list;
    for (std::size_t r = 0; r < shape.ringCount(); ++r) {
        const auto ring = shape.ring(r);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const std::pair<double, double> a{ring[i].lon, ring[i].lat};
            const std::pair<double, double> b{ring[i + 1].lon, ring[i + 1].lat};
            list.insert({std::min(a, b), std::max(a, b)});
        }
    }
    return list;
}

/// Length of the part of a segment that lies inside the polygon: cut at every edge, middle of each piece tested.
double lengthInside(const Segment &segment, const Shape &polygon)
{
    const LonLat a{segment.first.first, segment.first.second};
    const LonLat b{segment.second.first, segment.second.second};
    std::vector<double> cuts{0, 1};
    const auto ring = polygon.ring(0);
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const LonLat p = ring[i];
        const LonLat q = ring[i + 1];
        const double denominator = (b.lon - a.lon) * (q.lat - p.lat) - (b.lat - a.lat) * (q.lon - p.lon);
        if (denominator == 0)
            continue;
        const double t = ((p.lon - a.lon) * (q.lat - p.lat) - (p.lat - a.lat) * (q.lon - p.lon)) / denominator;
        const double u = ((p.lon - a.lon) * (b.lat - a.lat) - (p.lat - a.lat) * (b.lon - a.lon)) / denominator;
        if (t > 0 && t < 1 && u >= 0 && u <= 1)
            cuts.push_back(t);
    }
    std::sort(cuts.begin(), cuts.end());
    const auto at = [&](double t) { return LonLat{a.lon + t * (b.lon - a.lon), a.lat + t * (b.lat - a.lat)}; };
    double length = 0;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i)
        if (cuts[i + 1] > cuts[i] && samples::inside(polygon, at((cuts[i] + cuts[i + 1]) / 2)))
            length += check::distanceKm(at(cuts[i]), at(cuts[i + 1]));
    return length;
}

} // namespace

class TestOverlayRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areasAndCrossedLengths()
    {
        const auto shapes = samples::raggedRegions(5, 4, 124, 34, 42);
        const RegionOverlay regions(shapes);
        QVERIFY(regions.defects().overlaps.empty());
        QVERIFY(regions.defects().repaired.empty());
        std::vector<std::set<Segment>> outlines;
        for (const auto &shape : shapes)
            outlines.push_back(segments(*shape));
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<Segment>> borders;
        for (std::uint32_t a = 0; a < shapes.size(); ++a)
            for (std::uint32_t b = a + 1; b < shapes.size(); ++b)
                std::set_intersection(outlines[a].begin(), outlines[a].end(), outlines[b].begin(), outlines[b].end(),
                                      std::back_inserter(borders[{a, b}]));

        const Geos geos;
        std::vector<GEOSGeometry *> regionGeometries;
        for (const auto &shape : shapes)
            regionGeometries.push_back(geos.polygon(*shape));
        samples::Dice dice(7);
        int crossings = 0;
        for (int i = 0; i < polygons; ++i) {
            const double radius = std::pow(10, dice.between(-1.3, 0.1));
            const Shape shape =
                samples::star(dice, {dice.between(123.8, 129.2), dice.between(33.8, 38.2)}, radius, 3 + dice.below(40));
            const double step = radius / 200;
            const Overlay result = regions.overlay(shape);
            QCOMPARE(result.fault, OverlayFault::None);
            GEOSGeometry *geometry = geos.polygon(shape);
            const double whole = check::geodesicKm2(shape, step);
            QVERIFY(std::abs(result.wholeKm2 - whole) <= 1e-6 * whole);
            double sum = result.outsideKm2;
            std::vector<double> areas(shapes.size(), 0);
            for (const RegionPart &part : result.parts) {
                areas[part.region] = part.areaKm2;
                sum += part.areaKm2;
            }
            QVERIFY(std::abs(sum / result.wholeKm2 - 1) <= 1e-9);
            double inside = 0;
            for (std::size_t r = 0; r < shapes.size(); ++r) {
                GEOSGeometry *common = GEOSIntersection_r(geos, geometry, regionGeometries[r]);
                const double expected = geos.km2(common, step);
                inside += expected;
                GEOSGeom_destroy_r(geos, common);
                QVERIFY2(
                    std::abs(areas[r] - expected) <= 1e-6 * whole,
                    qPrintable(
                        QStringLiteral("polygon %1 region %2: %3 not %4").arg(i).arg(r).arg(areas[r]).arg(expected)));
            }
            QVERIFY(std::abs(result.outsideKm2 - (whole - inside)) <= 1e-6 * whole);
            GEOSGeom_destroy_r(geos, geometry);

            std::map<std::pair<std::uint32_t, std::uint32_t>, double> lengths;
            for (const CrossedBorder &crossed : result.crossed)
                lengths[{crossed.regionA, crossed.regionB}] = crossed.lengthKm;
            for (const auto &[pair, list] : borders) {
                double expected = 0;
                for (const Segment &segment : list)
                    expected += lengthInside(segment, shape);
                crossings += expected > 0 ? 1 : 0;
                QVERIFY2(std::abs(lengths[pair] - expected) <= 1e-6 * std::max(1.0, expected),
                         qPrintable(QStringLiteral("polygon %1: %2 not %3").arg(i).arg(lengths[pair]).arg(expected)));
            }
        }
        QVERIFY(crossings > 1000);
        for (GEOSGeometry *region : regionGeometries)
            GEOSGeom_destroy_r(geos, region);
    }

    void certaintyAgreesWithABand()
    {
        // The band drawn in an equal-scale plane small enough for its error not to matter, with the doubtful 1 % left
        // out.
        const auto shapes = samples::raggedRegions(3, 3, 126, 36, 9);
        const RegionOverlay regions(shapes);
        const Geos geos;
        samples::Dice dice(21);
        int yes = 0, no = 0;
        for (int i = 0; i < 500; ++i) {
            const LonLat centre{dice.between(126.5, 128.5), dice.between(36.5, 38.5)};
            const Shape shape = samples::star(dice, centre, std::pow(10, dice.between(-2.0, -0.9)), 12);
            const double error = std::pow(10, dice.between(2.5, 4));
            const double scaleY =
                check::distanceKm({centre.lon, centre.lat - 0.1}, {centre.lon, centre.lat + 0.1}) * 5000;
            const double scaleX =
                check::distanceKm({centre.lon - 0.1, centre.lat}, {centre.lon + 0.1, centre.lat}) * 5000;
            const auto metres = [&](LonLat p) {
                return LonLat{(p.lon - centre.lon) * scaleX, (p.lat - centre.lat) * scaleY};
            };
            const Overlay result = regions.overlay(shape, {error, true});
            for (const RegionPart &part : result.parts) {
                std::vector<GEOSGeometry *> others;
                for (std::size_t r = 0; r < shapes.size(); ++r)
                    if (r != part.region)
                        others.push_back(geos.ringOf(shapes[r]->ring(0), metres));
                GEOSGeometry *all = GEOSGeom_createCollection_r(geos, GEOS_GEOMETRYCOLLECTION, others.data(),
                                                                static_cast<unsigned>(others.size()));
                bool wider = false, narrower = false;
                for (std::size_t p = 0; p < part.geometry->partCount(); ++p) {
                    GEOSGeometry *own = geos.ringOf(part.geometry->ring(part.geometry->ringsOfPart(p).first), metres);
                    for (const double factor : {0.99, 1.01}) {
                        GEOSGeometry *band = GEOSBuffer_r(geos, all, error * factor, 64);
                        GEOSGeometry *rest = GEOSDifference_r(geos, own, band);
                        bool &left = factor < 1 ? narrower : wider;
                        left = left || !GEOSisEmpty_r(geos, rest);
                        GEOSGeom_destroy_r(geos, rest);
                        GEOSGeom_destroy_r(geos, band);
                    }
                    GEOSGeom_destroy_r(geos, own);
                }
                GEOSGeom_destroy_r(geos, all);
                if (wider == narrower) {
                    QCOMPARE(part.certain, wider);
                    ++(wider ? yes : no);
                }
            }
        }
        QVERIFY2(yes > 50 && no > 50, qPrintable(QStringLiteral("%1 %2").arg(yes).arg(no)));
    }
};

QTEST_APPLESS_MAIN(TestOverlayRandom)
#include "tst_overlay_random.moc"
