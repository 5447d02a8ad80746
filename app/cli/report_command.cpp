// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/result_file.h"
#include "app/crossing/analysis.h"
#include "app/report/report_csv.h"
#include "app/report/report_json.h"
#include "app/report/report_text.h"
#include "app/store/atlas_file.h"

#include <QCoreApplication>

#include <limits>

namespace atlas::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

QByteArray formatted(const crossing::MapReport &report, const QString &format, const QString &language)
{
    if (format == QLatin1String("json"))
        return report::toJson(report, language);
    if (format == QLatin1String("csv"))
        return report::toCsv(report, language);
    return report::toText(report, language).toUtf8();
}

} // namespace

int runReport(const QStringList &arguments, const GlobalOptions &global, const Console &console)
{
    Options options(
        QStringLiteral("report MAP.gpkg [--cluster ID]… [--boundaries ID] [--format text|json|csv] [-o FILE] "
                       "[--permutations N] [--seed N]"),
        Text::tr("Prints where clusters and their networks cross provincial lines."));
    options.value(QStringLiteral("cluster"), QStringLiteral("ID"), Text::tr("only this cluster; may be repeated"));
    options.value(QStringLiteral("boundaries"), QStringLiteral("ID"), Text::tr("another boundary set for once"));
    options.value(QStringLiteral("format"), QStringLiteral("text|json|csv"), Text::tr("how to write it (text)"));
    options.value(QStringList{QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("FILE"),
                  Text::tr("into this file instead of standard output"));
    options.value(QStringLiteral("permutations"), QStringLiteral("N"), Text::tr("label permutations (10000)"));
    options.value(QStringLiteral("seed"), QStringLiteral("N"), Text::tr("of the permutations"));
    if (const auto code = options.parse(arguments, 1, console))
        return *code;

    const QString format =
        options.isSet(QStringLiteral("format")) ? options.text(QStringLiteral("format")) : QStringLiteral("text");
    if (format != QLatin1String("text") && format != QLatin1String("json") && format != QLatin1String("csv"))
        return console.refuse(Text::tr("--format takes text, json or csv"));
    crossing::AnalysisOptions analysis;
    analysis.geometry = false;
    analysis.boundarySet = options.text(QStringLiteral("boundaries"));
    if (options.isSet(QStringLiteral("permutations"))) {
        const auto permutations = options.number(QStringLiteral("permutations"), 1);
        if (!permutations || *permutations > std::numeric_limits<int>::max())
            return console.refuse(Text::tr("--permutations takes a whole number above 0"));
        analysis.settings.permutations = static_cast<int>(*permutations);
    }
    if (options.isSet(QStringLiteral("seed"))) {
        const auto seed = options.number(QStringLiteral("seed"), 0);
        if (!seed)
            return console.refuse(Text::tr("--seed takes a whole number, 0 or more"));
        analysis.settings.seed = static_cast<std::uint64_t>(*seed);
    }

    ConsoleProgress progress(console);
    const QString path = options.positional(0);
    const auto atlas = store::readAtlas(path, progress.progress());
    if (!atlas)
        return console.fail(atlas.problem());
    for (const model::Problem &warning : atlas->warnings)
        console.remark(warning.sentence());
    for (const QString &id : options.texts(QStringLiteral("cluster"))) {
        const model::Row row = atlas->tables[model::TableId::Clusters].rowOf(id);
        if (row == model::noRow)
            return console.fail({path,
                                 {},
                                 Text::tr("there is no cluster with the ID \"%1\"").arg(id),
                                 Text::tr("see the IDs with --format csv")});
        analysis.clusters.push_back(row);
    }
    const auto report =
        crossing::analyse(std::make_shared<const model::Tables>(atlas->tables), analysis, progress.progress());
    if (!report) {
        model::Problem problem = report.problem();
        problem.file = path;
        return console.fail(problem);
    }
    return deliver(formatted(*report, format, global.language), options.text(QStringLiteral("o")), console);
}

} // namespace atlas::cli
