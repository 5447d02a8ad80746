// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/export/export.h"

#include "app/export/atomic_file.h"
#include "app/export/csv_file.h"
#include "app/export/layer_file.h"
#include "app/export/xlsx_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <utility>

namespace atlas::exporting {

namespace {

using model::Result;
using model::TableId;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

struct Named
{
    const char *word;
    What what;
    std::optional<TableId> table;
    std::optional<LayerContent> layer;
};

constexpr std::array<Named, 9> all = {{
    {"participants", What::Participants, TableId::Participants, LayerContent::Participants},
    {"links", What::Links, TableId::Links, LayerContent::Links},
    {"clusters", What::Clusters, TableId::Clusters, LayerContent::Clusters},
    {"memberships", What::Memberships, TableId::Memberships, std::nullopt},
    {"participation", What::Participation, TableId::Participation, std::nullopt},
    {"provinces", What::Provinces, std::nullopt, LayerContent::Provinces},
    {"districts", What::Districts, std::nullopt, LayerContent::Districts},
    {"report", What::Report, std::nullopt, std::nullopt},
    {"all", What::Everything, std::nullopt, std::nullopt},
}};

const Named &named(What what)
{
    return all[static_cast<std::size_t>(what)];
}

bool isLayerFormat(Format format)
{
    return format == Format::GeoPackage || format == Format::GeoJson || format == Format::Shapefile;
}

LayerFormat layerFormat(Format format)
{
    return format == Format::GeoPackage ? LayerFormat::GeoPackage
           : format == Format::GeoJson  ? LayerFormat::GeoJson
                                        : LayerFormat::Shapefile;
}

std::vector<ExportTable> tablesFor(const ExportRequest &request, const model::Tables &tables,
                                   const crossing::MapReport *report)
{
    std::vector<ExportTable> chosen;
    if (request.what == What::Report && report)
        chosen.push_back(tableOf(*report, request.language));
    for (const Named &entry : all) {
        if (entry.table && (request.what == entry.what || request.what == What::Everything))
            chosen.push_back(tableOf(tables, *entry.table));
    }
    return chosen;
}

Result<void> writeText(const ExportTable &table, const ExportRequest &request, const QString &path)
{
    QFile file(path);
    const QByteArray bytes = toCsv(table, {request.bom, request.format == Format::Tsv ? u'\t' : u','});
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return AtomicFile::problem(request.path, file.errorString());
    return {};
}

} // namespace

std::optional<What> whatNamed(const QString &word)
{
    for (const Named &entry : all) {
        if (word == QLatin1String(entry.word))
            return entry.what;
    }
    return std::nullopt;
}

QStringList whatNames()
{
    QStringList names;
    for (const Named &entry : all)
        names += QLatin1String(entry.word);
    return names;
}

std::optional<Format> formatOf(const QString &path)
{
    static constexpr std::pair<const char *, Format> endings[] = {
        {"csv", Format::Csv},         {"tsv", Format::Tsv},         {"xlsx", Format::Xlsx},
        {"gpkg", Format::GeoPackage}, {"geojson", Format::GeoJson}, {"json", Format::GeoJson},
        {"shp", Format::Shapefile}};
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const auto &[ending, format] : endings) {
        if (suffix == QLatin1String(ending))
            return format;
    }
    return std::nullopt;
}

bool suits(What what, Format format)
{
    if (what == What::Everything)
        return format == Format::Xlsx || format == Format::GeoPackage;
    if (isLayerFormat(format))
        return named(what).layer.has_value();
    return named(what).table.has_value() || what == What::Report;
}

Result<ExportNotes> exportAtlas(const ExportRequest &request, const model::Tables &tables,
                                const crossing::MapReport *report, model::Progress &progress)
{
    if (!suits(request.what, request.format) || (request.what == What::Report && !report)) {
        return model::Problem{
            request.path,
            {},
            Text::tr("%1 can't be written in this format").arg(QLatin1String(named(request.what).word)),
            Text::tr("choose another one: .csv, .xlsx, .gpkg, .geojson or .shp")};
    }
    AtomicFile file(request.path);
    if (!file.isReady())
        return AtomicFile::problem(request.path, {});
    ExportNotes notes;
    Result<void> written;
    if (isLayerFormat(request.format)) {
        std::vector<LayerContent> layers;
        for (const Named &entry : all) {
            if (entry.layer && (request.what == entry.what || request.what == What::Everything))
                layers.push_back(*entry.layer);
        }
        Result<QStringList> warnings = writeLayers(tables, layers, layerFormat(request.format), file.path(), progress);
        if (warnings)
            notes.warnings = std::move(warnings).value();
        else
            written = warnings.problem();
    } else {
        const std::vector<ExportTable> chosen = tablesFor(request, tables, report);
        written = request.format == Format::Xlsx ? writeXlsx(chosen, file.path(), progress)
                                                 : writeText(chosen.front(), request, file.path());
    }
    if (written)
        written = file.deliver();
    if (!written) {
        model::Problem problem = written.problem();
        problem.file = request.path;
        return problem;
    }
    return notes;
}

} // namespace atlas::exporting
