// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/korea_districts.h"

#include "app/geometry/wkb.h"

#include <QFile>
#include <QFileInfo>

#include <gdal.h>
#include <ogr_api.h>

#include <algorithm>

namespace atlas::test {

namespace {

using Regions = std::vector<KoreaBoundaries::Region>;

Regions readRegions(const QString &file)
{
    Regions regions;
    if (!QFileInfo::exists(file))
        return regions;
    GDALAllRegister();
    const GDALDatasetH data =
        GDALOpenEx(QFile::encodeName(file).constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, nullptr, nullptr);
    if (!data)
        return regions;
    const OGRLayerH layer = GDALDatasetGetLayer(data, 0);
    const int code = OGR_FD_GetFieldIndex(OGR_L_GetLayerDefn(layer), "code");
    const int name = OGR_FD_GetFieldIndex(OGR_L_GetLayerDefn(layer), "name");
    while (const OGRFeatureH feature = OGR_L_GetNextFeature(layer)) {
        const OGRGeometryH geometry = OGR_F_GetGeometryRef(feature);
        std::vector<std::uint8_t> wkb(static_cast<std::size_t>(OGR_G_WkbSize(geometry)));
        OGR_G_ExportToWkb(geometry, wkbNDR, wkb.data());
        if (auto shape = geometry::shapeFromWkb(wkb))
            regions.push_back({QString::fromUtf8(OGR_F_GetFieldAsString(feature, code)),
                               QString::fromUtf8(OGR_F_GetFieldAsString(feature, name)),
                               std::make_shared<const model::Shape>(std::move(*shape))});
        OGR_F_Destroy(feature);
    }
    GDALClose(data);
    std::sort(regions.begin(), regions.end(), [](const auto &a, const auto &b) { return a.code < b.code; });
    return regions;
}

std::vector<model::ShapePtr> shapesOf(const Regions &regions)
{
    std::vector<model::ShapePtr> shapes;
    for (const auto &region : regions)
        shapes.push_back(region.shape);
    return shapes;
}

} // namespace

std::vector<model::ShapePtr> KoreaBoundaries::provinceShapes() const
{
    return shapesOf(provinces);
}
std::vector<model::ShapePtr> KoreaBoundaries::districtShapes() const
{
    return shapesOf(districts);
}

std::vector<std::int32_t> KoreaBoundaries::parents() const
{
    std::vector<std::int32_t> list;
    for (const Region &district : districts) {
        std::int32_t parent = -1;
        for (std::size_t p = 0; p < provinces.size(); ++p)
            if (provinces[p].code == district.code.left(2))
                parent = static_cast<std::int32_t>(p);
        list.push_back(parent);
    }
    return list;
}

KoreaBoundaries koreaBoundaries()
{
    QString folder = qEnvironmentVariable("CLUSTER_ATLAS_DATA");
    if (folder.isEmpty())
        folder = QStringLiteral(CLUSTER_ATLAS_SOURCE_DIR "/../shared/data");
    return {readRegions(folder + QStringLiteral("/korea-2018/provinces-2018-topo.json")),
            readRegions(folder + QStringLiteral("/korea-2018/municipalities-2018-topo.json"))};
}

} // namespace atlas::test
