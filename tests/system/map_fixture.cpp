// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/system/map_fixture.h"

#include <QFile>
#include <QStringList>
#include <QtGlobal>

#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

namespace atlas::test {

namespace {

using maps::LayerRole;
using maps::SceneLayer;

void must(OGRErr result)
{
    if (result != OGRERR_NONE) {
        qFatal("the fixture cannot be written");
    }
}

/// One GeoPackage being written; a failure to write is a failure of the test itself.
class Writer
{
public:
    explicit Writer(const QString &path)
    {
        GDALAllRegister();
        QFile::remove(path);
        m_dataset =
            GDALCreate(GDALGetDriverByName("GPKG"), QFile::encodeName(path).constData(), 0, 0, 0, GDT_Unknown, nullptr);
        Q_ASSERT(m_dataset);
        m_crs = OSRNewSpatialReference(nullptr);
        OSRImportFromEPSG(m_crs, 4326);
        OSRSetAxisMappingStrategy(m_crs, OAMS_TRADITIONAL_GIS_ORDER);
    }
    ~Writer()
    {
        OSRDestroySpatialReference(m_crs);
        GDALClose(m_dataset);
    }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// `fields` like "name", "certain:int", "weight:real".
    void table(const char *name, OGRwkbGeometryType type, const QStringList &fields)
    {
        m_layer = GDALDatasetCreateLayer(m_dataset, name, m_crs, type, nullptr);
        for (const QString &field : fields) {
            const QStringList parts = field.split(QLatin1Char(':'));
            const OGRFieldType fieldType = parts.value(1) == QLatin1String("int")    ? OFTInteger
                                           : parts.value(1) == QLatin1String("real") ? OFTReal
                                                                                     : OFTString;
            OGRFieldDefnH definition = OGR_Fld_Create(parts.first().toUtf8().constData(), fieldType);
            OGR_L_CreateField(m_layer, definition, 1);
            OGR_Fld_Destroy(definition);
        }
    }

    void row(const QString &wkt, const QStringList &values)
    {
        OGRFeatureH feature = OGR_F_Create(OGR_L_GetLayerDefn(m_layer));
        const QByteArray text = wkt.toUtf8();
        char *start = const_cast<char *>(text.constData());
        OGRGeometryH geometry = nullptr;
        OGR_G_CreateFromWkt(&start, nullptr, &geometry);
        OGR_F_SetGeometryDirectly(feature, geometry);
        for (int i = 0; i < values.size(); ++i) {
            OGR_F_SetFieldString(feature, i, values.at(i).toUtf8().constData());
        }
        must(OGR_L_CreateFeature(m_layer, feature));
        OGR_F_Destroy(feature);
    }

private:
    GDALDatasetH m_dataset = nullptr;
    OGRSpatialReferenceH m_crs = nullptr;
    OGRLayerH m_layer = nullptr;
};

QString box(double west, double south, double east, double north)
{
    return QStringLiteral("MULTIPOLYGON(((%1 %2,%3 %2,%3 %4,%1 %4,%1 %2)))").arg(west).arg(south).arg(east).arg(north);
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

} // namespace

void writeMap(const QString &folder)
{
    Writer writer(folder + QStringLiteral("/map.gpkg"));
    writer.table("regions", wkbMultiPolygon, words("boundary_set|level|code|name|name_en|parent_code"));
    writer.row(box(126, 36, 127, 37), words("set|province|A|서쪽도|West|"));
    writer.row(box(127, 36, 128, 37), words("set|province|B|동쪽도|East|"));
    writer.row(box(126, 36, 126.5, 37), words("set|district|A1|가군|Ga|A"));
    writer.row(box(126.5, 36, 127, 37), words("set|district|A2|나군|Na|A"));
    writer.row(box(127, 36, 127.5, 37), words("set|district|B1|다군|Da|B"));
    writer.row(box(127.5, 36, 128, 37), words("set|district|B2|라군|Ra|B"));
    writer.row(box(120, 30, 121, 31), words("older|province|A|옛 서쪽도|Old West|"));

    writer.table("clusters", wkbMultiPolygon, words("id|name|name_en|kind"));
    writer.row(box(126.7, 36.3, 127.25, 36.7), words("c1|가운데 클러스터|Middle|industrial"));
    writer.row(box(127.6, 36.6, 127.9, 36.9), words("c2|동쪽 클러스터|East|innovation"));
    writer.row(box(126.1, 36.1, 126.3, 36.3), words("c3|서쪽 '인용'|West \"quoted\"|mini_cluster"));

    writer.table("zones", wkbMultiPolygon, words("cluster|zone"));
    writer.row(box(126.8, 36.4, 127.1, 36.6), words("c1|core"));
    writer.row(box(126.7, 36.3, 126.8, 36.7), words("c1|periphery"));

    writer.table("participants", wkbPoint, words("id|name|name_en|kind|location_quality|illustrative:int"));
    const QStringList kinds = words("firm|university|research_institute|support_organisation|government|association|"
                                    "business_service|other|unheard");
    for (int i = 0; i < kinds.size(); ++i) {
        for (int k = 0; k < 2; ++k) {
            writer.row(QStringLiteral("POINT(%1 %2)").arg(126.75 + 0.05 * i).arg(36.4 + 0.15 * k),
                       {QStringLiteral("p%1%2").arg(i).arg(k), QStringLiteral("P%1").arg(i),
                        QStringLiteral("P%1").arg(i), kinds.at(i),
                        k == 0 ? QStringLiteral("address") : QStringLiteral("district"), QStringLiteral("0")});
        }
    }
}

void writeDerived(const QString &folder)
{
    Writer writer(folder + QStringLiteral("/derived.gpkg"));
    writer.table("extent_parts", wkbMultiPolygon, words("cluster|province|is_host:int|certain:int"));
    writer.row(box(126.7, 36.3, 127, 36.7), words("c1|A|1|1"));
    writer.row(box(127, 36.3, 127.25, 36.5), words("c1|B|0|1"));
    writer.row(box(127, 36.5, 127.25, 36.7), words("c1|B|0|0"));
    writer.table("crossed_lines", wkbMultiLineString,
                 words("cluster|province_a|province_b|length_km:real|certain:int"));
    writer.row(QStringLiteral("MULTILINESTRING((127 36.3,127 36.5))"), words("c1|A|B|22|1"));
    writer.row(QStringLiteral("MULTILINESTRING((127 36.5,127 36.7))"), words("c1|A|B|22|0"));
    writer.table("link_curves", wkbLineString,
                 words("link|from_participant|to_participant|kind|weight:real|crossing|rank:int"));
    writer.row(QStringLiteral("LINESTRING(126.75 36.4,126.8 36.2,126.9 36.15)"), words("l1|a|b|supply|1|within|3"));
    writer.row(QStringLiteral("LINESTRING(126.75 36.4,127 36.85,127.7 36.75)"), words("l2|a|c|finance|10|cross|1"));
    writer.row(QStringLiteral("LINESTRING(126.2 36.2,126.4 36.3,126.7 36.6)"), words("l3|a|d|training|5|unplaced|2"));

    writer.table("flows", wkbLineString,
                 words("province_a|province_b|directed:int|rank:int|links:int|links_supply:int|links_finance:int"));
    writer.row(QStringLiteral("LINESTRING(126.4 36.3,127 36.2,127.6 36.3)"), words("A|B|0|2|4|1|3"));
    writer.row(QStringLiteral("LINESTRING(126.4 36.3,127 36.45,127.6 36.3)"), words("A|B|1|1|10|10|0"));
    writer.table("flow_places", wkbPoint, words("province|links:int|links_supply:int|links_finance:int"));
    writer.row(QStringLiteral("POINT(126.4 36.3)"), words("A|6|6|0"));
    writer.row(QStringLiteral("POINT(127.6 36.3)"), words("B|0|0|0"));
    writer.table("brokers", wkbPoint, words("cluster|participant|rank:int|betweenness:real"));
    writer.row(QStringLiteral("POINT(126.75 36.4)"), words("c1|p00|1|5"));
}

void moveCluster(const QString &folder)
{
    GDALAllRegister();
    GDALDatasetH dataset = GDALOpenEx((folder + QStringLiteral("/map.gpkg")).toUtf8().constData(),
                                      GDAL_OF_UPDATE | GDAL_OF_VECTOR, nullptr, nullptr, nullptr);
    OGRLayerH layer = GDALDatasetGetLayerByName(dataset, "clusters");
    OGRFeatureH feature = OGR_L_GetFeature(layer, 2);
    const QByteArray wkt = box(126.1, 36.6, 126.5, 36.95).toUtf8();
    char *start = const_cast<char *>(wkt.constData());
    OGRGeometryH geometry = nullptr;
    OGR_G_CreateFromWkt(&start, nullptr, &geometry);
    OGR_F_SetGeometryDirectly(feature, geometry);
    must(OGR_L_SetFeature(layer, feature));
    OGR_F_Destroy(feature);
    GDALClose(dataset);
}

maps::MapScene sceneOf(const QString &folder, bool labels)
{
    const QString document = folder + QStringLiteral("/map.gpkg");
    const QString derived = folder + QStringLiteral("/derived.gpkg");
    maps::MapScene scene;
    const auto add = [&scene](LayerRole role, const QString &dataset, const char *table, const QString &level,
                              const char *title) {
        SceneLayer layer;
        layer.role = role;
        layer.dataset = dataset;
        layer.table = QLatin1String(table);
        if (!level.isEmpty()) {
            layer.filter.boundarySet = QStringLiteral("set");
            layer.filter.level = level;
        }
        layer.title = QString::fromUtf8(title);
        scene.layers.append(layer);
    };
    add(LayerRole::Provinces, document, "regions", QStringLiteral("province"), "Provinces");
    add(LayerRole::Districts, document, "regions", QStringLiteral("district"), "Districts");
    add(LayerRole::ClusterExtents, document, "clusters", {}, "Clusters");
    add(LayerRole::OutsideParts, derived, "extent_parts", {}, "Outside parts");
    add(LayerRole::CrossedLines, derived, "crossed_lines", {}, "Crossed lines");
    add(LayerRole::Flows, derived, "flows", {}, "Flows");
    add(LayerRole::Links, derived, "link_curves", {}, "Links");
    add(LayerRole::Participants, document, "participants", {}, "Participants");
    add(LayerRole::FlowPlaces, derived, "flow_places", {}, "Flow places");
    add(LayerRole::Brokers, derived, "brokers", {}, "Brokers");
    scene.style.labels = labels;
    scene.revision = 1;
    scene.datasetRevision = 1;
    return scene;
}

maps::MapView viewOf(QSize size, double devicePixelRatio)
{
    maps::MapView view;
    view.size = size;
    view.devicePixelRatio = devicePixelRatio;
    return view.fitted(QRectF(863000.0, 1776000.0, 184000.0, 116000.0), 0.05);
}

} // namespace atlas::test
