// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/bench/plain_way.h"

#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/wkb.h"

#include <QFile>

#include <gdal.h>
#include <geos_c.h>
#include <ogr_api.h>

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace atlas::bench {

using model::LonLat;
using model::Shape;
using model::ShapePtr;

namespace {

/// One thread's GEOS: neither its contexts nor its prepared geometries may be shared.
class Geos
{
public:
    Geos() : m_handle(GEOS_init_r()) {}
    ~Geos() { GEOS_finish_r(m_handle); }
    Geos(const Geos &) = delete;
    Geos &operator=(const Geos &) = delete;
    operator GEOSContextHandle_t() const { return m_handle; }

    GEOSGeometry *geometry(const Shape &shape) const
    {
        std::vector<GEOSGeometry *> polygons;
        for (std::size_t part = 0; part < shape.partCount(); ++part) {
            std::vector<GEOSGeometry *> rings;
            const auto [first, last] = shape.ringsOfPart(part);
            for (std::size_t r = first; r < last; ++r) {
                const auto ring = shape.ring(r);
                GEOSCoordSequence *points =
                    GEOSCoordSeq_copyFromBuffer_r(m_handle, &ring[0].lon, static_cast<unsigned>(ring.size()), 0, 0);
                rings.push_back(GEOSGeom_createLinearRing_r(m_handle, points));
            }
            polygons.push_back(GEOSGeom_createPolygon_r(m_handle, rings[0], rings.data() + 1,
                                                        static_cast<unsigned>(rings.size() - 1)));
        }
        return GEOSGeom_createCollection_r(m_handle, GEOS_MULTIPOLYGON, polygons.data(),
                                           static_cast<unsigned>(polygons.size()));
    }

    double areaKm2(const GEOSGeometry *geometry) const
    {
        const int type = GEOSGeomTypeId_r(m_handle, geometry);
        double sum = 0;
        if (type == GEOS_POLYGON && !GEOSisEmpty_r(m_handle, geometry)) {
            sum = ringKm2(GEOSGetExteriorRing_r(m_handle, geometry));
            for (int i = 0; i < GEOSGetNumInteriorRings_r(m_handle, geometry); ++i)
                sum -= ringKm2(GEOSGetInteriorRingN_r(m_handle, geometry, i));
        } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
            for (int i = 0; i < GEOSGetNumGeometries_r(m_handle, geometry); ++i)
                sum += areaKm2(GEOSGetGeometryN_r(m_handle, geometry, i));
        }
        return sum;
    }

private:
    double ringKm2(const GEOSGeometry *ring) const
    {
        const GEOSCoordSequence *points = GEOSGeom_getCoordSeq_r(m_handle, ring);
        unsigned size = 0;
        GEOSCoordSeq_getSize_r(m_handle, points, &size);
        std::vector<LonLat> list(size);
        GEOSCoordSeq_copyToBuffer_r(m_handle, points, &list[0].lon, 0, 0);
        return std::abs(geometry::signedRingAreaKm2(list));
    }
    GEOSContextHandle_t m_handle;
};

/// Regions of one level: an STRtree of prepared geometries.
class Index
{
public:
    Index(const Geos &geos, const std::vector<ShapePtr> &shapes)
        : m_geos(geos), m_tree(GEOSSTRtree_create_r(geos, 10)), m_numbers(shapes.size())
    {
        for (std::size_t i = 0; i < shapes.size(); ++i) {
            GEOSGeometry *geometry = geos.geometry(*shapes[i]);
            m_geometries.push_back(geometry);
            m_prepared.push_back(GEOSPrepare_r(geos, geometry));
            m_numbers[i] = static_cast<std::uint32_t>(i);
            GEOSSTRtree_insert_r(geos, m_tree, geometry, &m_numbers[i]);
        }
    }
    ~Index()
    {
        GEOSSTRtree_destroy_r(m_geos, m_tree);
        for (std::size_t i = 0; i < m_geometries.size(); ++i) {
            GEOSPreparedGeom_destroy_r(m_geos, m_prepared[i]);
            GEOSGeom_destroy_r(m_geos, m_geometries[i]);
        }
    }
    Index(const Index &) = delete;
    Index &operator=(const Index &) = delete;

    geometry::AreaParts areas(const GEOSGeometry *shape, double wholeKm2)
    {
        geometry::AreaParts result;
        double inside = 0;
        for (const std::uint32_t region : near(shape)) {
            double area = 0;
            if (GEOSPreparedContains_r(m_geos, m_prepared[region], shape) == 1) {
                area = wholeKm2;
            } else if (GEOSPreparedIntersects_r(m_geos, m_prepared[region], shape) == 1) {
                GEOSGeometry *common = GEOSIntersection_r(m_geos, m_geometries[region], shape);
                if (common)
                    area = m_geos.areaKm2(common);
                GEOSGeom_destroy_r(m_geos, common);
            }
            if (area > 1e-10 * wholeKm2)
                result.parts.push_back({region, area});
            inside += area;
        }
        result.outsideKm2 = std::max(0.0, wholeKm2 - inside);
        return result;
    }

    std::int32_t regionOf(LonLat place)
    {
        GEOSGeometry *point = GEOSGeom_createPointFromXY_r(m_geos, place.lon, place.lat);
        std::int32_t found = -1;
        for (const std::uint32_t region : near(point)) {
            if (GEOSPreparedIntersects_r(m_geos, m_prepared[region], point) == 1) {
                found = static_cast<std::int32_t>(region);
                break;
            }
        }
        GEOSGeom_destroy_r(m_geos, point);
        return found;
    }

private:
    const std::vector<std::uint32_t> &near(const GEOSGeometry *shape)
    {
        m_near.clear();
        GEOSSTRtree_query_r(
            m_geos, m_tree, shape,
            [](void *item, void *list) {
                static_cast<std::vector<std::uint32_t> *>(list)->push_back(*static_cast<std::uint32_t *>(item));
            },
            &m_near);
        std::sort(m_near.begin(), m_near.end());
        return m_near;
    }

    const Geos &m_geos;
    GEOSSTRtree *m_tree;
    std::vector<std::uint32_t> m_numbers;
    std::vector<GEOSGeometry *> m_geometries;
    std::vector<const GEOSPreparedGeometry *> m_prepared;
    std::vector<std::uint32_t> m_near;
};

/// A document's rows as OGR gives them.
struct PlainDocument
{
    Regions regions;
    std::vector<std::string> provinceCodes;
    std::vector<ShapePtr> extents;
    std::vector<LonLat> points;
    std::unordered_map<std::string, model::Row> clusters;
    std::unordered_map<std::string, model::Row> participants;
    std::vector<std::pair<std::string, std::string>> memberships;
    std::vector<std::pair<std::string, std::string>> links;
};

template <typename Visit>
void forEachFeature(GDALDatasetH data, const char *name, Visit &&visit)
{
    const OGRLayerH layer = GDALDatasetGetLayerByName(data, name);
    if (!layer)
        return;
    OGR_L_ResetReading(layer);
    while (const OGRFeatureH feature = OGR_L_GetNextFeature(layer)) {
        visit(feature, OGR_L_GetLayerDefn(layer));
        OGR_F_Destroy(feature);
    }
}

ShapePtr shapeOf(OGRFeatureH feature)
{
    const OGRGeometryH geometry = OGR_F_GetGeometryRef(feature);
    std::vector<std::uint8_t> wkb(static_cast<std::size_t>(OGR_G_WkbSize(geometry)));
    OGR_G_ExportToWkb(geometry, wkbNDR, wkb.data());
    return std::make_shared<const Shape>(geometry::shapeFromWkb(wkb).value_or(Shape{}));
}

std::string textOf(OGRFeatureH feature, const char *field)
{
    return OGR_F_GetFieldAsString(feature, OGR_F_GetFieldIndex(feature, field));
}

GDALDatasetH open(const QString &file)
{
    GDALAllRegister();
    return GDALOpenEx(QFile::encodeName(file).constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, nullptr,
                      nullptr);
}

PlainDocument readPlainly(const QString &file)
{
    PlainDocument document;
    const GDALDatasetH data = open(file);
    std::vector<std::pair<std::string, ShapePtr>> districts;
    forEachFeature(data, "regions", [&](OGRFeatureH feature, OGRFeatureDefnH) {
        if (textOf(feature, "level") == "province") {
            document.regions.provinces.push_back(shapeOf(feature));
            document.provinceCodes.push_back(textOf(feature, "code"));
        } else {
            districts.emplace_back(textOf(feature, "parent_code"), shapeOf(feature));
        }
    });
    for (const auto &[parent, shape] : districts) {
        document.regions.districts.push_back(shape);
        const auto at = std::find(document.provinceCodes.begin(), document.provinceCodes.end(), parent);
        document.regions.parents.push_back(static_cast<std::int32_t>(at - document.provinceCodes.begin()));
    }
    forEachFeature(data, "clusters", [&](OGRFeatureH feature, OGRFeatureDefnH) {
        document.clusters.emplace(textOf(feature, "id"), static_cast<model::Row>(document.extents.size()));
        document.extents.push_back(shapeOf(feature));
    });
    forEachFeature(data, "participants", [&](OGRFeatureH feature, OGRFeatureDefnH) {
        document.participants.emplace(textOf(feature, "id"), static_cast<model::Row>(document.points.size()));
        const OGRGeometryH point = OGR_F_GetGeometryRef(feature);
        document.points.push_back({OGR_G_GetX(point, 0), OGR_G_GetY(point, 0)});
    });
    forEachFeature(data, "memberships", [&](OGRFeatureH feature, OGRFeatureDefnH) {
        document.memberships.emplace_back(textOf(feature, "cluster"), textOf(feature, "participant"));
    });
    forEachFeature(data, "links", [&](OGRFeatureH feature, OGRFeatureDefnH) {
        document.links.emplace_back(textOf(feature, "from_participant"), textOf(feature, "to_participant"));
    });
    GDALClose(data);
    return document;
}

/// Links classed one by one; E-I over pairs kept in a set.
crossing::LinkPassResult classPlainly(const PlainDocument &document, const Places &places)
{
    std::vector<std::vector<model::Row>> clustersOf(document.points.size());
    for (const auto &[cluster, participant] : document.memberships)
        clustersOf[document.participants.at(participant)].push_back(document.clusters.at(cluster));
    crossing::LinkPassResult result;
    result.clusters.resize(document.extents.size());
    const std::size_t provinces = document.regions.provinces.size();
    result.pairs.assign(provinces * provinces, 0);
    std::unordered_set<std::uint64_t> seen;
    for (const auto &[from, to] : document.links) {
        const model::Row a = document.participants.at(from);
        const model::Row b = document.participants.at(to);
        const std::int32_t p = places.province[a];
        const std::int32_t q = places.province[b];
        const bool placed = p >= 0 && q >= 0;
        const auto [low, high] = std::minmax(a, b);
        const bool isNew = placed && a != b && seen.insert(std::uint64_t{low} << 32 | high).second;
        const auto count = [&](crossing::LinkTally &tally) {
            ++tally.total;
            ++(placed ? p == q ? tally.withinProvince : tally.crossProvince : tally.abroadOrUnplaced);
            if (isNew)
                ++(p == q ? tally.pairsWithin : tally.pairsCross);
        };
        count(result.whole);
        if (isNew)
            ++result.pairs[static_cast<std::size_t>(std::min(p, q)) * provinces +
                           static_cast<std::size_t>(std::max(p, q))];
        for (const model::Row cluster : clustersOf[a]) {
            if (std::find(clustersOf[b].begin(), clustersOf[b].end(), cluster) != clustersOf[b].end()) {
                count(result.clusters[cluster]);
            } else {
                ++result.clusters[cluster].total;
                ++result.clusters[cluster].leavingCluster;
            }
        }
        for (const model::Row cluster : clustersOf[b]) {
            if (std::find(clustersOf[a].begin(), clustersOf[a].end(), cluster) == clustersOf[a].end()) {
                ++result.clusters[cluster].total;
                ++result.clusters[cluster].leavingCluster;
            }
        }
    }
    return result;
}

/// A participant's district is one of its province: where the outlines of both levels differ, as along coasts drawn
/// more finely for districts, the province decides and the district stays open.
void keepDistrictsOfTheProvince(const Regions &regions, Places &places)
{
    for (std::size_t i = 0; i < places.district.size(); ++i) {
        std::int32_t &district = places.district[i];
        if (district >= 0 &&
            (places.province[i] < 0 || regions.parents[static_cast<std::size_t>(district)] != places.province[i]))
            district = -1;
    }
}

} // namespace

std::vector<geometry::AreaTable> plainAreas(const Regions &regions, const std::vector<ShapePtr> &extents)
{
    std::vector<geometry::AreaTable> tables(extents.size());
    onAllCores(extents.size(), [&](std::size_t begin, std::size_t end) {
        const Geos geos;
        Index provinces(geos, regions.provinces);
        Index districts(geos, regions.districts);
        for (std::size_t i = begin; i < end; ++i) {
            GEOSGeometry *shape = geos.geometry(*extents[i]);
            tables[i].wholeKm2 = geometry::areaKm2(*extents[i]);
            tables[i].provinces = provinces.areas(shape, tables[i].wholeKm2);
            tables[i].districts = districts.areas(shape, tables[i].wholeKm2);
            GEOSGeom_destroy_r(geos, shape);
        }
    });
    return tables;
}

Places plainPlaces(const Regions &regions, const std::vector<LonLat> &points)
{
    Places places{std::vector<std::int32_t>(points.size()), std::vector<std::int32_t>(points.size())};
    onAllCores(points.size(), [&](std::size_t begin, std::size_t end) {
        const Geos geos;
        Index provinces(geos, regions.provinces);
        Index districts(geos, regions.districts);
        for (std::size_t i = begin; i < end; ++i) {
            places.province[i] = provinces.regionOf(points[i]);
            places.district[i] = districts.regionOf(points[i]);
        }
    });
    return places;
}

PlainTables plainRead(const QString &file)
{
    const GDALDatasetH data = open(file);
    PlainTables tables;
    for (int i = 0; i < GDALDatasetGetLayerCount(data); ++i) {
        const OGRLayerH layer = GDALDatasetGetLayer(data, i);
        const OGRFeatureDefnH definition = OGR_L_GetLayerDefn(layer);
        const auto fields = static_cast<std::size_t>(OGR_FD_GetFieldCount(definition));
        PlainTable &table = tables[OGR_L_GetName(layer)];
        table.texts.resize(fields);
        table.numbers.resize(fields);
        const auto rows = static_cast<std::size_t>(std::max<GIntBig>(0, OGR_L_GetFeatureCount(layer, 1)));
        for (std::size_t field = 0; field < fields; ++field) {
            if (OGR_Fld_GetType(OGR_FD_GetFieldDefn(definition, static_cast<int>(field))) == OFTString)
                table.texts[field].reserve(rows);
            else
                table.numbers[field].reserve(rows);
        }
        table.fids.reserve(rows);
        const int id = OGR_FD_GetFieldIndex(definition, "id");
        if (id >= 0)
            table.rows.reserve(rows);
        OGR_L_ResetReading(layer);
        while (const OGRFeatureH feature = OGR_L_GetNextFeature(layer)) {
            for (std::size_t field = 0; field < fields; ++field) {
                const int index = static_cast<int>(field);
                if (OGR_Fld_GetType(OGR_FD_GetFieldDefn(definition, index)) == OFTString)
                    table.texts[field].emplace_back(OGR_F_GetFieldAsString(feature, index));
                else
                    table.numbers[field].push_back(OGR_F_GetFieldAsDouble(feature, index));
            }
            if (id >= 0)
                table.rows.emplace(OGR_F_GetFieldAsString(feature, id), static_cast<model::Row>(table.fids.size()));
            table.fids.push_back(OGR_F_GetFID(feature));
            if (const OGRGeometryH geometry = OGR_F_GetGeometryRef(feature)) {
                if (wkbFlatten(OGR_G_GetGeometryType(geometry)) == wkbPoint)
                    table.points.push_back({OGR_G_GetX(geometry, 0), OGR_G_GetY(geometry, 0)});
                else
                    table.shapes.push_back(shapeOf(feature));
            }
            OGR_F_Destroy(feature);
        }
    }
    GDALClose(data);
    return tables;
}

std::size_t plainTouch(const QString &file)
{
    const GDALDatasetH data = open(file);
    std::size_t values = 0;
    for (int i = 0; i < GDALDatasetGetLayerCount(data); ++i) {
        const OGRLayerH layer = GDALDatasetGetLayer(data, i);
        const OGRFeatureDefnH definition = OGR_L_GetLayerDefn(layer);
        const int fields = OGR_FD_GetFieldCount(definition);
        OGR_L_ResetReading(layer);
        while (const OGRFeatureH feature = OGR_L_GetNextFeature(layer)) {
            for (int field = 0; field < fields; ++field) {
                if (!OGR_F_IsFieldSetAndNotNull(feature, field))
                    continue;
                if (OGR_Fld_GetType(OGR_FD_GetFieldDefn(definition, field)) == OFTString)
                    values += OGR_F_GetFieldAsString(feature, field)[0] != 0;
                else
                    values += OGR_F_GetFieldAsDouble(feature, field) != 0;
            }
            values += OGR_F_GetGeometryRef(feature) != nullptr;
            OGR_F_Destroy(feature);
        }
    }
    GDALClose(data);
    return values;
}

Everything plainEverything(const QString &file)
{
    const PlainDocument document = readPlainly(file);
    Everything result;
    result.areas = plainAreas(document.regions, document.extents);
    result.places = plainPlaces(document.regions, document.points);
    keepDistrictsOfTheProvince(document.regions, result.places);
    result.links = classPlainly(document, result.places);
    return result;
}

} // namespace atlas::bench
