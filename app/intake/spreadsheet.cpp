// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/spreadsheet.h"

#include "app/intake/gdal_setup.h"
#include "app/intake/translate.h"
#include "app/intake/zip_limits.h"

#include <cpl_conv.h>
#include <gdal.h>
#include <ogr_api.h>

#include <memory>

namespace atlas::intake {

namespace {

using model::Problem;
using model::Result;

constexpr std::size_t mostRecords = 2'000'000;

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

/// Every row as data and every cell as text, for as long as it lives, on this thread.
class RawCells
{
public:
    RawCells()
    {
        for (const char *key : {"OGR_XLSX_HEADERS", "OGR_ODS_HEADERS"})
            CPLSetThreadLocalConfigOption(key, "DISABLE");
        for (const char *key : {"OGR_XLSX_FIELD_TYPES", "OGR_ODS_FIELD_TYPES"})
            CPLSetThreadLocalConfigOption(key, "STRING");
    }
    ~RawCells()
    {
        for (const char *key : {"OGR_XLSX_HEADERS", "OGR_ODS_HEADERS", "OGR_XLSX_FIELD_TYPES", "OGR_ODS_FIELD_TYPES"})
            CPLSetThreadLocalConfigOption(key, nullptr);
    }
    RawCells(const RawCells &) = delete;
    RawCells &operator=(const RawCells &) = delete;
};

Result<OGRLayerH> chooseSheet(GDALDatasetH dataset, const QString &file, const QString &wanted)
{
    QStringList names;
    std::vector<OGRLayerH> filled;
    for (int index = 0; index < GDALDatasetGetLayerCount(dataset); ++index) {
        OGRLayerH layer = GDALDatasetGetLayer(dataset, index);
        const QString name = QString::fromUtf8(OGR_L_GetName(layer));
        if (!wanted.isEmpty() && name == wanted)
            return layer;
        names += name;
        if (OGR_L_GetFeatureCount(layer, TRUE) > 0)
            filled.push_back(layer);
    }
    const QString list = names.join(QStringLiteral(", "));
    if (!wanted.isEmpty())
        return Problem{file,
                       {},
                       translate("Intake", "there is no sheet \"%1\"").arg(wanted),
                       translate("Intake", "choose one of: %1").arg(list)};
    if (filled.empty())
        return Problem{
            file, {}, translate("Intake", "there is nothing in it"), translate("Intake", "choose another file")};
    if (filled.size() > 1)
        return Problem{file,
                       {},
                       translate("Intake", "there are several sheets: %1").arg(list),
                       translate("Intake", "say which with --layer")};
    return filled.front();
}

} // namespace

Result<Sheet> readSheet(const QString &path, const QString &file, const QString &sheetName, model::Progress &progress)
{
    if (Result<void> safe = checkZipLimits(path); !safe) {
        Problem problem = safe.problem();
        problem.file = file;
        return problem;
    }
    setUpGdal();
    const GdalMessages messages;
    const RawCells raw;
    static constexpr const char *formats[] = {"XLSX", "ODS", nullptr};
    const Dataset dataset(
        GDALOpenEx(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, formats, nullptr, nullptr));
    if (!dataset) {
        return Problem{file,
                       {},
                       translate("Intake", "this is no spreadsheet that can be read"),
                       translate("Intake", "save it as XLSX, ODS or CSV")};
    }
    Result<OGRLayerH> chosen = chooseSheet(dataset.get(), file, sheetName);
    if (!chosen)
        return chosen.problem();
    OGRLayerH layer = *chosen;
    Sheet sheet;
    sheet.name = QString::fromUtf8(OGR_L_GetName(layer));
    const int columns = OGR_FD_GetFieldCount(OGR_L_GetLayerDefn(layer));
    OGR_L_ResetReading(layer);
    while (const Feature feature{OGR_L_GetNextFeature(layer)}) {
        QStringList cells;
        cells.reserve(columns);
        for (int column = 0; column < columns; ++column) {
            const bool given = OGR_F_IsFieldSetAndNotNull(feature.get(), column);
            cells += given ? QString::fromUtf8(OGR_F_GetFieldAsString(feature.get(), column)).trimmed() : QString();
        }
        sheet.records.push_back(std::move(cells));
        if (sheet.records.size() > mostRecords)
            return Problem{
                file, sheet.name, translate("Intake", "the table has more than %1 lines").arg(mostRecords), {}};
        progress.advance();
        if (progress.isCancelled())
            return Problem{file, {}, translate("Intake", "cancelled"), {}};
    }
    return sheet;
}

} // namespace atlas::intake
