// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commands.h"
#include "app/cli/content_check.h"
#include "app/cli/options.h"
#include "app/cli/reference_check.h"
#include "app/crossing/analysis.h"
#include "app/crossing/evidence.h"
#include "app/crossing/finding_text.h"
#include "app/store/atlas_file.h"
#include "app/store/structure_check.h"

#include <QCoreApplication>

namespace atlas::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

QString levelText(crossing::Severity severity)
{
    switch (severity) {
    case crossing::Severity::Error:
        return Text::tr("error");
    case crossing::Severity::Warning:
        return Text::tr("warning");
    case crossing::Severity::Info:
        return Text::tr("info");
    }
    return {};
}

QByteArray problemLine(crossing::Severity severity, const model::Problem &problem)
{
    return (levelText(severity) + QStringLiteral(": ") + problem.sentence()).toUtf8() + '\n';
}

QByteArray findingLine(const crossing::Finding &finding, const QString &where, const QString &language)
{
    return (levelText(finding.severity) + QStringLiteral(": ") +
            (where.isEmpty() ? QString() : where + QStringLiteral(": ")) + crossing::findingSentence(finding, language))
               .toUtf8() +
           '\n';
}

} // namespace

int runCheck(const QStringList &arguments, const GlobalOptions &global, const Console &console)
{
    Options options(QStringLiteral("check MAP.gpkg"),
                    Text::tr("Checks the file's integrity and its references, and lists every finding."));
    if (const auto code = options.parse(arguments, 1, console))
        return *code;

    ConsoleProgress progress(console);
    const QString path = options.positional(0);
    const auto atlas = store::readAtlas(path, progress.progress());
    if (!atlas)
        return console.fail(atlas.problem());
    QByteArray out;
    bool faulty = false;
    std::vector<model::Problem> problems = atlas->warnings;
    const std::vector<model::Problem> references = danglingReferences(atlas->tables, path);
    problems.insert(problems.end(), references.begin(), references.end());
    const auto structure = store::checkStructure(path);
    if (!structure)
        return console.fail(structure.problem());
    const ContentFaults content = contentFaults(atlas->tables, path);
    for (const std::vector<model::Problem> *more : {&structure->errors, &content.errors})
        problems.insert(problems.end(), more->begin(), more->end());
    for (const model::Problem &problem : problems) {
        out += problemLine(crossing::Severity::Error, problem);
        faulty = true;
    }
    for (const std::vector<model::Problem> *warnings : {&structure->warnings, &content.warnings}) {
        for (const model::Problem &problem : *warnings)
            out += problemLine(crossing::Severity::Warning, problem);
    }
    crossing::AnalysisOptions analysis;
    analysis.geometry = false;
    const auto report =
        crossing::analyse(std::make_shared<const model::Tables>(atlas->tables), analysis, progress.progress());
    if (!report)
        return console.fail(report.problem());
    const auto add = [&](const std::vector<crossing::Finding> &findings, const QString &where) {
        for (const crossing::Finding &finding : findings) {
            out += findingLine(finding, where, global.language);
            faulty = faulty || finding.severity == crossing::Severity::Error;
        }
    };
    add(report->findings, {});
    for (const crossing::ClusterReport &cluster : report->clusters)
        add(cluster.findings, crossing::nameIn(global.language, cluster.name, cluster.nameEn, cluster.id));
    add(report->network.findings, Text::tr("whole map"));
    console.result(out);
    return faulty ? DataAtFault : Done;
}

} // namespace atlas::cli
