// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/source_parts.h"

#include "app/intake/archive.h"
#include "app/intake/gdal_setup.h"
#include "app/intake/layer_file.h"
#include "app/intake/reader_process.h"
#include "app/intake/translate.h"
#include "app/intake/xml_scan.h"
#include "app/intake/zip_limits.h"

#include <QFileInfo>

#include <gdal.h>
#include <ogr_api.h>

#include <algorithm>
#include <memory>
#include <tuple>

namespace atlas::intake {

namespace {

using model::Problem;
using model::Result;

struct DatasetCloser
{
    void operator()(void *dataset) const { GDALClose(dataset); }
};

SourcePart::Geometry geometryOf(OGRLayerH layer)
{
    switch (wkbFlatten(OGR_L_GetGeomType(layer))) {
    case wkbNone:
        return SourcePart::Geometry::None;
    case wkbPoint:
    case wkbMultiPoint:
        return SourcePart::Geometry::Points;
    case wkbLineString:
    case wkbMultiLineString:
    case wkbCompoundCurve:
    case wkbMultiCurve:
        return SourcePart::Geometry::Lines;
    case wkbPolygon:
    case wkbMultiPolygon:
    case wkbCurvePolygon:
    case wkbMultiSurface:
        return SourcePart::Geometry::Polygons;
    default:
        return SourcePart::Geometry::Mixed;
    }
}

Result<SourceParts> listPartsHere(const QString &file, model::Progress &progress)
{
    const Result<QString> path = localFile(file);
    if (!path)
        return path.problem();
    progress.begin(translate("Intake", "Looking at the file"), 0);
    SourceParts found;
    const QString suffix = QFileInfo(*path).suffix().toLower();
    if (suffix == QLatin1String("csv") || suffix == QLatin1String("tsv") || suffix == QLatin1String("txt") ||
        suffix == QLatin1String("tab")) {
        found.format = suffix == QLatin1String("csv") ? QStringLiteral("CSV") : QStringLiteral("TSV");
        found.parts.push_back({});
        return found;
    }
    setUpGdal();
    const GdalMessages messages;
    UnpackedFile unpacked;
    QString name = *path;
    if (suffix == QLatin1String("zip") || suffix == QLatin1String("kmz")) {
        Result<UnpackedFile> layer = unpackLayer(*path, file);
        if (!layer)
            return layer.problem();
        unpacked = std::move(layer).value();
        name = unpacked.path;
    } else if (suffix == QLatin1String("xlsx") || suffix == QLatin1String("xlsm") || suffix == QLatin1String("ods")) {
        if (Result<void> safe = checkZipLimits(*path); !safe) {
            Problem problem = safe.problem();
            problem.file = file;
            return problem;
        }
    }
    if (Result<XmlScan> scan = scanXml(name); !scan) {
        Problem problem = scan.problem();
        problem.file = file;
        return problem;
    }
    static constexpr const char *formats[] = {"GPKG", "GeoJSON", "TopoJSON", "ESRI Shapefile", "FlatGeobuf",
                                              "KML",  "XLSX",    "ODS",      nullptr};
    const std::unique_ptr<void, DatasetCloser> dataset(
        GDALOpenEx(name.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, formats, nullptr, nullptr));
    if (!dataset) {
        return Problem{file,
                       {},
                       translate("Intake", "this is no file that can be read"),
                       translate("Intake", "give a table (CSV, TSV, XLSX, ODS) or a layer (GeoPackage, GeoJSON, "
                                           "TopoJSON, FlatGeobuf, KML or shapefile)")};
    }
    found.format = QString::fromLatin1(GDALGetDriverShortName(GDALGetDatasetDriver(dataset.get())));
    for (int index = 0; index < GDALDatasetGetLayerCount(dataset.get()); ++index) {
        OGRLayerH layer = GDALDatasetGetLayer(dataset.get(), index);
        SourcePart part;
        part.name = QString::fromUtf8(OGR_L_GetName(layer));
        part.rows = OGR_L_GetFeatureCount(layer, TRUE);
        part.geometry = geometryOf(layer);
        found.parts.push_back(std::move(part));
    }
    if (found.parts.empty())
        return Problem{
            file, {}, translate("Intake", "there is nothing in it"), translate("Intake", "choose another file")};
    return found;
}

} // namespace

QString SourceParts::likeliest() const
{
    const SourcePart *best = nullptr;
    const auto worth = [](const SourcePart &part) {
        const bool shapes =
            part.geometry == SourcePart::Geometry::Polygons || part.geometry == SourcePart::Geometry::Mixed;
        return std::tuple(part.rows != 0, shapes, part.geometry == SourcePart::Geometry::Points, part.rows);
    };
    for (const SourcePart &part : parts) {
        if (!best || worth(part) > worth(*best))
            best = &part;
    }
    return best ? best->name : QString();
}

Result<SourceParts> listParts(const QString &file, model::Progress &progress)
{
    return readsElsewhere() ? listPartsElsewhere(file, progress) : listPartsHere(file, progress);
}

} // namespace atlas::intake
