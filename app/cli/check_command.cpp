// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commands.h"
#include "app/cli/content_check.h"
#include "app/cli/options.h"
#include "app/cli/reference_check.h"
#include "app/cli/result_file.h"
#include "app/crossing/evidence.h"
#include "app/crossing/finding_text.h"
#include "app/crossing/report_stream.h"
#include "app/store/atlas_file.h"
#include "app/store/structure_check.h"

#include <QCoreApplication>

#include <atomic>

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

/// The findings of the map, its clusters and its network, a line each.
class FindingLines : public crossing::ReportTaker
{
public:
    explicit FindingLines(const QString &language) : m_language(language) {}

    bool begin(const crossing::MapReport &report) override { return take(linesOf(report.findings, {})); }
    QByteArray piece(std::size_t, const crossing::ClusterReport &cluster) const override
    {
        return linesOf(cluster.findings, crossing::nameIn(m_language, cluster.name, cluster.nameEn, cluster.id));
    }
    bool take(const QByteArray &piece) override
    {
        m_text += piece;
        return true;
    }
    bool end(const crossing::NetworkReport &network) override
    {
        return take(linesOf(network.findings, Text::tr("whole map")));
    }

    const QByteArray &text() const { return m_text; }
    bool isFaulty() const { return m_faulty; }

private:
    QByteArray linesOf(const std::vector<crossing::Finding> &findings, const QString &where) const
    {
        QByteArray lines;
        for (const crossing::Finding &finding : findings) {
            lines += findingLine(finding, where, m_language);
            if (finding.severity == crossing::Severity::Error)
                m_faulty = true;
        }
        return lines;
    }

    QString m_language;
    QByteArray m_text;
    mutable std::atomic<bool> m_faulty{false}; ///< some finding is an error
};

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
    FindingLines lines(global.language);
    if (const auto streamed = crossing::streamReport(std::make_shared<const model::Tables>(atlas->tables), analysis,
                                                     progress.progress(), lines);
        !streamed)
        return console.fail(streamed.problem());
    ResultFile file({}, console);
    file.write(out + lines.text());
    const int code = file.finish();
    return code == Done && (faulty || lines.isFaulty()) ? DataAtFault : code;
}

} // namespace atlas::cli
