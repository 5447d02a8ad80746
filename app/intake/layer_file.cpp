// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/layer_file.h"

#include "app/geometry/wkb.h"
#include "app/intake/archive.h"
#include "app/intake/gdal_setup.h"
#include "app/intake/reader_process.h"
#include "app/intake/text_codec.h"
#include "app/intake/translate.h"
#include "app/intake/xml_scan.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <cpl_conv.h>
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <memory>

namespace atlas::intake {

namespace {

using model::Problem;
using model::Result;

struct DatasetCloser
{
    void operator()(void *dataset) const { GDALClose(dataset); }
};
using Dataset = std::unique_ptr<void, DatasetCloser>;

struct FeatureDestroyer
{
    void operator()(void *feature) const { OGR_F_Destroy(feature); }
};
using Feature = std::unique_ptr<void, FeatureDestroyer>;

struct GeometryDestroyer
{
    void operator()(void *geometry) const { OGR_G_DestroyGeometry(geometry); }
};

struct CplFree
{
    void operator()(char *text) const { CPLFree(text); }
};

bool mayHoldPolygons(OGRLayerH layer)
{
    const OGRwkbGeometryType type = wkbFlatten(OGR_L_GetGeomType(layer));
    return type == wkbUnknown || type == wkbPolygon || type == wkbMultiPolygon || type == wkbGeometryCollection ||
           type == wkbCurvePolygon || type == wkbMultiSurface;
}

Result<OGRLayerH> chooseLayer(GDALDatasetH dataset, const QString &file, const QString &wanted, LayerContent content)
{
    QStringList names;
    std::vector<OGRLayerH> candidates;
    for (int index = 0; index < GDALDatasetGetLayerCount(dataset); ++index) {
        OGRLayerH layer = GDALDatasetGetLayer(dataset, index);
        const QString name = QString::fromUtf8(OGR_L_GetName(layer));
        if (!wanted.isEmpty() && name == wanted)
            return layer;
        names += name;
        if (content == LayerContent::Anything || mayHoldPolygons(layer))
            candidates.push_back(layer);
    }
    const QString list = names.join(QStringLiteral(", "));
    if (!wanted.isEmpty()) {
        return Problem{file,
                       {},
                       translate("Intake", "there is no layer \"%1\"").arg(wanted),
                       translate("Intake", "choose one of: %1").arg(list)};
    }
    if (candidates.empty()) {
        return Problem{file,
                       {},
                       content == LayerContent::Polygons ? translate("Intake", "there is no layer with polygons")
                                                         : translate("Intake", "there is nothing in it"),
                       translate("Intake", "choose another file")};
    }
    if (candidates.size() > 1) {
        return Problem{file,
                       {},
                       translate("Intake", "there are several layers: %1").arg(list),
                       translate("Intake", "say which with --layer")};
    }
    return candidates.front();
}

/// The code page that a .dbf names in its language driver byte; empty for those that say nothing certain.
QString dbfCodePage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(29))
        return {};
    char driver = 0;
    if (!file.getChar(&driver))
        return {};
    const QString encoding = encodingOfLanguageDriver(static_cast<unsigned char>(driver));
    return encoding.startsWith(QLatin1String("windows-125")) ? QString()
                                                             : encoding; // what most programs write whatever the texts
}

EncodingHints shapefileEncoding(const QString &path)
{
    const QFileInfo info(path);
    const QString base = info.absolutePath() + u'/' + info.completeBaseName();
    EncodingHints hints;
    for (const char *suffix : {".cpg", ".CPG"}) {
        QFile file(base + QLatin1String(suffix));
        if (file.open(QIODevice::ReadOnly)) {
            hints.stated = QString::fromLatin1(file.read(100)).simplified();
            hints.statedBy = translate("Intake", "the .cpg file");
            return hints;
        }
    }
    for (const char *suffix : {".dbf", ".DBF"}) {
        hints.stated = dbfCodePage(base + QLatin1String(suffix));
        if (!hints.stated.isEmpty()) {
            hints.statedBy = translate("Intake", "the .dbf file");
            return hints;
        }
    }
    return hints;
}

void readCrs(OGRLayerH layer, RawLayer &raw)
{
    OGRSpatialReferenceH crs = OGR_L_GetSpatialRef(layer);
    char *text = nullptr;
    if (!crs || OSRExportToWktEx(crs, &text, nullptr) != OGRERR_NONE)
        return;
    const std::unique_ptr<char, CplFree> wkt(text);
    raw.crsWkt = QString::fromUtf8(wkt.get());
    if (const char *name = OSRGetName(crs))
        raw.crsName = QString::fromUtf8(name);
    const char *authority = OSRGetAuthorityName(crs, nullptr);
    const char *code = OSRGetAuthorityCode(crs, nullptr);
    if (authority && code)
        raw.crsName = QString::fromLatin1(authority) + u':' + QString::fromLatin1(code);
}

void readGeometry(OGRFeatureH feature, RawFeature &raw)
{
    OGRGeometryH geometry = OGR_F_GetGeometryRef(feature);
    if (!geometry)
        return;
    raw.hasGeometry = true;
    std::unique_ptr<void, GeometryDestroyer> linear;
    if (OGR_G_HasCurveGeometry(geometry, TRUE)) {
        linear.reset(OGR_G_GetLinearGeometry(geometry, 0, nullptr));
        geometry = linear.get();
    }
    std::vector<std::uint8_t> wkb(static_cast<std::size_t>(OGR_G_WkbSize(geometry)));
    if (OGR_G_ExportToIsoWkb(geometry, wkbNDR, wkb.data()) != OGRERR_NONE)
        return;
    raw.shape = geometry::shapeFromWkb(wkb);
    if (raw.shape && raw.shape->isEmpty())
        raw.shape.reset();
    if (!raw.shape)
        raw.point = geometry::pointFromWkb(wkb);
}

Result<RawLayer> readLayerHere(const QString &file, const QString &layerName, model::Progress &progress,
                               LayerContent content)
{
    setUpGdal();
    Result<QString> path = localFile(file);
    if (!path)
        return path.problem();
    const GdalMessages messages;
    UnpackedFile unpacked; // outlives the dataset
    const QString suffix = QFileInfo(*path).suffix().toLower();
    if (suffix == QLatin1String("zip") || suffix == QLatin1String("kmz")) {
        Result<UnpackedFile> layer = unpackLayer(*path, file);
        if (!layer)
            return layer.problem();
        unpacked = std::move(layer).value();
        path = unpacked.path;
    }
    Result<XmlScan> scan = scanXml(*path);
    if (!scan) {
        Problem problem = scan.problem();
        problem.file = file;
        return problem;
    }
    static constexpr const char *formats[] = {"GPKG",       "GeoJSON", "TopoJSON", "ESRI Shapefile",
                                              "FlatGeobuf", "KML",     nullptr};
    // Texts of a shapefile come as they are: which encoding they have is for us to find out.
    static constexpr const char *options[] = {"ENCODING=", nullptr};
    const QByteArray name = path->toUtf8();
    const bool isShapefile =
        name.toLower().endsWith(".shp") || name.toLower().endsWith(".dbf") || name.toLower().endsWith(".shx");
    const Dataset dataset(GDALOpenEx(name.constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, formats,
                                     isShapefile ? options : nullptr, nullptr));
    if (!dataset) {
        const QString detail = messages.last();
        return Problem{
            file,
            {},
            detail.isEmpty() ? translate("Intake", "this is no file of boundaries that can be read")
                             : translate("Intake", "this is no file of boundaries that can be read (%1)").arg(detail),
            translate("Intake", "give a GeoPackage, GeoJSON, TopoJSON, FlatGeobuf, KML or shapefile (.shp)")};
    }
    Result<OGRLayerH> chosen = chooseLayer(dataset.get(), file, layerName, content);
    if (!chosen)
        return chosen.problem();
    OGRLayerH layer = *chosen;

    RawLayer raw;
    if (scan->networkLinks > 0)
        raw.notes.push_back(
            {0, translate("Intake", "links to places on the network were not followed: %1").arg(scan->networkLinks)});
    raw.name = QString::fromUtf8(OGR_L_GetName(layer));
    raw.format = QString::fromLatin1(GDALGetDriverShortName(GDALGetDatasetDriver(dataset.get())));
    if (isShapefile)
        raw.encoding = shapefileEncoding(*path);
    readCrs(layer, raw);
    OGRFeatureDefnH definition = OGR_L_GetLayerDefn(layer);
    const int columns = OGR_FD_GetFieldCount(definition);
    for (int column = 0; column < columns; ++column)
        raw.columns.emplace_back(OGR_Fld_GetNameRef(OGR_FD_GetFieldDefn(definition, column)));

    progress.begin(translate("Intake", "Reading the file"), OGR_L_GetFeatureCount(layer, FALSE));
    OGR_L_ResetReading(layer);
    while (const Feature feature{OGR_L_GetNextFeature(layer)}) {
        RawFeature read;
        read.cells.reserve(static_cast<std::size_t>(columns));
        for (int column = 0; column < columns; ++column) {
            const bool given = OGR_F_IsFieldSetAndNotNull(feature.get(), column);
            read.cells.emplace_back(given ? OGR_F_GetFieldAsString(feature.get(), column) : "");
        }
        readGeometry(feature.get(), read);
        raw.features.push_back(std::move(read));
        progress.advance();
        if (progress.isCancelled())
            return Problem{file, {}, translate("Intake", "cancelled"), {}};
    }
    if (raw.features.empty()) {
        const QString detail = messages.last();
        return Problem{file, raw.name,
                       detail.isEmpty() ? translate("Intake", "there is nothing in it")
                                        : translate("Intake", "nothing in it can be read (%1)").arg(detail),
                       translate("Intake", "choose another file")};
    }
    return raw;
}

} // namespace

Result<RawLayer> readLayer(const QString &file, const QString &layerName, model::Progress &progress,
                           LayerContent content)
{
    return readsElsewhere() ? readLayerElsewhere(file, layerName, content, progress)
                            : readLayerHere(file, layerName, progress, content);
}

} // namespace atlas::intake
