// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/result_file.h"
#include "app/crossing/analysis.h"
#include "app/export/export.h"
#include "app/store/atlas_file.h"

#include <QCoreApplication>

namespace atlas::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

} // namespace

int runExport(const QStringList &arguments, const GlobalOptions &global, const Console &console)
{
    Options options(QStringLiteral("export MAP.gpkg participants|links|clusters|memberships|participation|provinces|"
                                   "districts|report|all -o FILE.csv|tsv|xlsx|gpkg|geojson|shp [--bom]"),
                    Text::tr("Writes tables as CSV or Excel files and layers as GeoPackage, GeoJSON or shapefile."));
    options.value(QStringList{QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("FILE"),
                  Text::tr("the file to write; its ending says the format"));
    options.flag(QStringLiteral("bom"), Text::tr("begin a CSV file with the mark by which old Excel knows UTF-8"));
    if (const auto code = options.parse(arguments, 2, console))
        return *code;
    exporting::ExportRequest request;
    request.path = options.text(QStringLiteral("o"));
    request.bom = options.isSet(QStringLiteral("bom"));
    request.language = global.language;
    const auto what = exporting::whatNamed(options.positional(1));
    if (!what) {
        return console.refuse(Text::tr("\"%1\" is nothing that can be exported; these can: %2")
                                  .arg(options.positional(1), exporting::whatNames().join(QStringLiteral(", "))));
    }
    if (request.path.isEmpty())
        return console.refuse(Text::tr("-o FILE is missing"));
    const auto format = exporting::formatOf(request.path);
    if (!format)
        return console.refuse(Text::tr("the file's ending must be .csv, .tsv, .xlsx, .gpkg, .geojson or .shp"));
    if (!exporting::suits(*what, *format))
        return console.refuse(Text::tr("%1 can't be written as %2").arg(options.positional(1), request.path));
    request.what = *what;
    request.format = *format;

    const QString path = options.positional(0);
    if (const auto refused = refuseOverAtlas(request.path, path, console))
        return *refused;
    ConsoleProgress progress(console);
    const auto atlas = store::readAtlas(path, progress.progress());
    if (!atlas)
        return console.fail(atlas.problem());
    for (const model::Problem &warning : atlas->warnings)
        console.remark(warning.sentence());
    std::optional<crossing::MapReport> report;
    if (*what == exporting::What::Report) {
        crossing::AnalysisOptions analysis;
        analysis.geometry = false;
        auto analysed =
            crossing::analyse(std::make_shared<const model::Tables>(atlas->tables), analysis, progress.progress());
        if (!analysed) {
            model::Problem problem = analysed.problem();
            problem.file = path;
            return console.fail(problem);
        }
        report = std::move(analysed).value();
    }
    const auto notes = exporting::exportAtlas(request, atlas->tables, report ? &*report : nullptr, progress.progress());
    if (!notes)
        return console.fail(notes.problem());
    for (const QString &warning : notes->warnings)
        console.remark(request.path + QStringLiteral(": ") + warning);
    return Done;
}

} // namespace atlas::cli
