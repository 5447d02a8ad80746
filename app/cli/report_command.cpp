// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/result_file.h"
#include "app/crossing/analysis.h"
#include "app/crossing/comparison.h"
#include "app/crossing/what_if.h"
#include "app/report/comparison_output.h"
#include "app/report/report_stream.h"
#include "app/store/atlas_file.h"

#include <QCoreApplication>

#include <limits>
#include <optional>

namespace atlas::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

report::Format formatNamed(const QString &name)
{
    return name == QLatin1String("json")  ? report::Format::Json
           : name == QLatin1String("csv") ? report::Format::Csv
                                          : report::Format::Text;
}

QByteArray formatted(const crossing::Comparison &comparison, const QString &format, const QString &language)
{
    if (format == QLatin1String("json"))
        return report::comparisonJson(comparison);
    if (format == QLatin1String("csv"))
        return report::comparisonCsv(comparison);
    return report::comparisonText(comparison, language).toUtf8();
}

/// A threshold that may be given on the command line.
struct Threshold
{
    const char *option;
    double crossing::Settings::*value;
    double most;
    const char *description;
};

constexpr Threshold thresholds[] = {
    {"sliver-share", &crossing::Settings::sliverShare, 1,
     QT_TRANSLATE_NOOP("ReportCommand", "a part counts above this share of the extent (0.005)")},
    {"sliver-km2", &crossing::Settings::sliverKm2, 1e9,
     QT_TRANSLATE_NOOP("ReportCommand", "and above this area, km² (0.05)")},
    {"dominant-share", &crossing::Settings::dominantShare, 1,
     QT_TRANSLATE_NOOP("ReportCommand", "a province dominates from this share (0.3)")},
    {"closed-p", &crossing::Settings::closedP, 1,
     QT_TRANSLATE_NOOP("ReportCommand", "closed or open up to this p (0.05)")},
    {"closed-permeability", &crossing::Settings::closedPermeability, 1,
     QT_TRANSLATE_NOOP("ReportCommand", "closed only up to this permeability by number of links (0.75)")},
    {"closed-openness", &crossing::Settings::closedOpenness, 1,
     QT_TRANSLATE_NOOP("ReportCommand", "closed only up to this share of links to outside (0.3)")},
    {"gatekept-share", &crossing::Settings::gatekeptShare, 1,
     QT_TRANSLATE_NOOP("ReportCommand", "gatekept from this share of pairs (0.5)")},
    {"table-share", &crossing::Settings::tableShare, 1,
     QT_TRANSLATE_NOOP("ReportCommand", "an authority belongs at the table from this share (0.1)")},
    {"thin-share", &crossing::Settings::thinShare, 1,
     QT_TRANSLATE_NOOP("ReportCommand", "thin on one side from this share (0.1)")},
    {"fragmented-share", &crossing::Settings::fragmentedShare, 1,
     QT_TRANSLATE_NOOP("ReportCommand", "in pieces below this share in the largest (0.5)")},
};

void declare(Options &options)
{
    options.value(QStringLiteral("cluster"), QStringLiteral("ID"), Text::tr("only this cluster; may be repeated"));
    options.value(QStringLiteral("boundaries"), QStringLiteral("ID"), Text::tr("another boundary set for once"));
    options.value(QStringLiteral("format"), QStringLiteral("text|json|csv"), Text::tr("how to write it (text)"));
    options.value(QStringList{QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("FILE"),
                  Text::tr("into this file instead of standard output"));
    options.value(QStringLiteral("permutations"), QStringLiteral("N"), Text::tr("label permutations (10000)"));
    options.value(QStringLiteral("seed"), QStringLiteral("N"), Text::tr("of the permutations"));
    options.value(QStringLiteral("participants"), QStringLiteral("N|all"),
                  Text::tr("participants listed with figures of their own in JSON and CSV (30)"));
    options.value(QStringLiteral("compare"), QStringLiteral("ID,ID…"),
                  Text::tr("these clusters side by side, row by row, instead of the report"));
    options.value(QStringLiteral("without"), QStringLiteral("PARTICIPANT"),
                  Text::tr("what if: the one --cluster before and after this participant leaves; may be repeated"));
    options.value(QStringLiteral("without-link"), QStringLiteral("ID"),
                  Text::tr("what if: without this link; may be repeated"));
    options.value(QStringLiteral("with-link"), QStringLiteral("ID,ID"),
                  Text::tr("what if: with a link between these participants; may be repeated"));
    options.value(QStringLiteral("with-boundaries"), QStringLiteral("ID"), Text::tr("what if: over this boundary set"));
    for (const Threshold &threshold : thresholds)
        options.value(QLatin1String(threshold.option), QStringLiteral("X"), Text::tr(threshold.description));
    options.value(QStringLiteral("min-network"), QStringLiteral("N"), Text::tr("smallest network that is judged (4)"));
}

/// The settings asked for, or the sentence that says what is wrong with the call.
model::Result<crossing::Settings> settingsFrom(const Options &options)
{
    const auto wrong = [](const QString &what) { return model::Problem{{}, {}, what, {}}; };
    crossing::Settings settings;
    const auto whole = [&](const char *option, qint64 least, int &into) {
        const QString name = QLatin1String(option);
        if (!options.isSet(name))
            return true;
        const auto number = options.number(name, least);
        if (!number || *number > std::numeric_limits<int>::max())
            return false;
        into = static_cast<int>(*number);
        return true;
    };
    if (!whole("permutations", 1, settings.permutations))
        return wrong(Text::tr("--permutations takes a whole number above 0"));
    if (!whole("min-network", 0, settings.minNetwork))
        return wrong(Text::tr("--min-network takes a whole number, 0 or more"));
    if (options.text(QStringLiteral("participants")) == QLatin1String("all"))
        settings.participantsListed = -1;
    else if (!whole("participants", 0, settings.participantsListed))
        return wrong(Text::tr("--participants takes a whole number, 0 or more, or \"all\""));
    if (options.isSet(QStringLiteral("seed"))) {
        const auto seed = options.number(QStringLiteral("seed"), 0);
        if (!seed)
            return wrong(Text::tr("--seed takes a whole number, 0 or more"));
        settings.seed = static_cast<std::uint64_t>(*seed);
    }
    for (const Threshold &threshold : thresholds) {
        const QString name = QLatin1String(threshold.option);
        if (!options.isSet(name))
            continue;
        bool ok = false;
        const double number = options.text(name).toDouble(&ok);
        if (!ok || !(number >= 0) || number > threshold.most)
            return wrong(Text::tr("--%1 takes a number from 0 to %2").arg(name).arg(threshold.most));
        settings.*threshold.value = number;
    }
    return settings;
}

/// Rows of a table by the ids given, or which id it does not have.
model::Result<std::vector<model::Row>> rowsOf(const model::Table &table, const QStringList &ids, const QString &path)
{
    std::vector<model::Row> rows;
    for (const QString &id : ids) {
        const model::Row row = table.rowOf(id.trimmed());
        if (row == model::noRow)
            return model::Problem{path, model::tableLabel(table.id()),
                                  Text::tr("there is no row with the ID \"%1\"").arg(id),
                                  Text::tr("see the IDs with --format csv")};
        rows.push_back(row);
    }
    return rows;
}

bool asksWhatIf(const Options &options)
{
    return options.isSet(QStringLiteral("without")) || options.isSet(QStringLiteral("without-link")) ||
           options.isSet(QStringLiteral("with-link")) || options.isSet(QStringLiteral("with-boundaries"));
}

/// The two participants of one --with-link; nothing when it does not name two different ones.
std::optional<QStringList> linkEnds(const QString &pair)
{
    QStringList ends = pair.split(QLatin1Char(','));
    for (QString &end : ends)
        end = end.trimmed();
    if (ends.size() != 2 || ends[0].isEmpty() || ends[1].isEmpty() || ends[0] == ends[1])
        return std::nullopt;
    return ends;
}

/// What makes no sense about the IDs of a call, in one sentence; empty when all of it does.
QString faultOfIds(const Options &options, const QStringList &compared)
{
    if (options.isSet(QStringLiteral("compare")) && compared.size() < 2)
        return Text::tr("--compare takes two clusters or more: ID,ID");
    if (options.isSet(QStringLiteral("compare")) && options.isSet(QStringLiteral("cluster")))
        return Text::tr("--compare names its clusters itself; leave --cluster out");
    const auto repeated = [](const QString &option, const QStringList &ids) {
        QStringList seen;
        for (const QString &given : ids) {
            const QString id = given.trimmed();
            if (seen.contains(id))
                return Text::tr("--%1 names \"%2\" more than once").arg(option, id);
            seen << id;
        }
        return QString();
    };
    if (const QString fault = repeated(QStringLiteral("compare"), compared); !fault.isEmpty())
        return fault;
    for (const char *option : {"cluster", "without", "without-link"}) {
        const QString name = QLatin1String(option);
        if (const QString fault = repeated(name, options.texts(name)); !fault.isEmpty())
            return fault;
    }
    for (const QString &pair : options.texts(QStringLiteral("with-link"))) {
        if (!linkEnds(pair))
            return Text::tr("--with-link takes two different participants, ID,ID, not \"%1\"").arg(pair);
    }
    const QStringList chosen = options.texts(QStringLiteral("cluster"));
    if (asksWhatIf(options) && (chosen.size() != 1 || !compared.isEmpty()))
        return Text::tr("what if is asked of one cluster: name it with --cluster");
    return {};
}

model::Result<crossing::Hypothesis> hypothesisFrom(const Options &options, const model::Tables &tables,
                                                   const QString &path)
{
    crossing::Hypothesis out;
    out.boundarySet = options.text(QStringLiteral("with-boundaries"));
    const model::Table &participants = tables[model::TableId::Participants];
    auto gone = rowsOf(participants, options.texts(QStringLiteral("without")), path);
    if (!gone)
        return gone.problem();
    auto links = rowsOf(tables[model::TableId::Links], options.texts(QStringLiteral("without-link")), path);
    if (!links)
        return links.problem();
    out.withoutParticipants = std::move(gone).value();
    out.withoutLinks = std::move(links).value();
    for (const QString &pair : options.texts(QStringLiteral("with-link"))) {
        const auto ends = rowsOf(participants, linkEnds(pair).value_or(QStringList()), path);
        if (!ends)
            return ends.problem();
        out.newLinks.push_back({(*ends)[0], (*ends)[1]});
    }
    return out;
}

} // namespace

int runReport(const QStringList &arguments, const GlobalOptions &global, const Console &console)
{
    Options options(
        QStringLiteral("report MAP.gpkg [--cluster ID]… [--boundaries ID] [--format text|json|csv] [-o FILE] "
                       "[--permutations N] [--seed N] [--compare ID,ID…] [--without PARTICIPANT]…"),
        Text::tr("Prints where clusters and their networks cross provincial lines."));
    declare(options);
    if (const auto code = options.parse(arguments, 1, console))
        return *code;

    const QString format =
        options.isSet(QStringLiteral("format")) ? options.text(QStringLiteral("format")) : QStringLiteral("text");
    if (format != QLatin1String("text") && format != QLatin1String("json") && format != QLatin1String("csv"))
        return console.refuse(Text::tr("--format takes text, json or csv"));
    crossing::AnalysisOptions analysis;
    analysis.geometry = false;
    analysis.boundarySet = options.text(QStringLiteral("boundaries"));
    const auto settings = settingsFrom(options);
    if (!settings)
        return console.refuse(settings.problem().what);
    analysis.settings = *settings;
    QStringList compared = options.text(QStringLiteral("compare")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (const QString fault = faultOfIds(options, compared); !fault.isEmpty())
        return console.refuse(fault);
    const QStringList chosen = options.texts(QStringLiteral("cluster"));

    const QString path = options.positional(0);
    const QString output = options.text(QStringLiteral("o"));
    if (const auto refused = refuseOverAtlas(output, path, console))
        return *refused;
    ConsoleProgress progress(console);
    const auto atlas = store::readAtlas(path, progress.progress());
    if (!atlas)
        return console.fail(atlas.problem());
    for (const model::Problem &warning : atlas->warnings)
        console.remark(warning.sentence());
    auto clusters = rowsOf(atlas->tables[model::TableId::Clusters], compared.isEmpty() ? chosen : compared, path);
    if (!clusters)
        return console.fail(clusters.problem());
    analysis.clusters = std::move(clusters).value();
    const auto tables = std::make_shared<const model::Tables>(atlas->tables);
    const auto failed = [&](model::Problem problem) {
        problem.file = path;
        return console.fail(problem);
    };
    if (asksWhatIf(options)) {
        const auto hypothesis = hypothesisFrom(options, *tables, path);
        if (!hypothesis)
            return console.fail(hypothesis.problem());
        const auto basis = crossing::makeBasis(tables, analysis.boundarySet, nullptr, {}, progress.progress());
        if (!basis)
            return failed(basis.problem());
        const auto thought =
            crossing::whatIf(*basis, analysis.clusters.front(), *hypothesis, analysis.settings, progress.progress());
        if (!thought)
            return failed(thought.problem());
        return deliver(formatted(crossing::compareWhatIf(*thought, global.language), format, global.language), output,
                       console);
    }
    if (!compared.isEmpty()) {
        analysis.wholeNetwork = false;
        const auto report = crossing::analyse(tables, analysis, progress.progress());
        if (!report)
            return failed(report.problem());
        std::vector<const crossing::ClusterReport *> columns;
        for (const crossing::ClusterReport &cluster : report->clusters)
            columns.push_back(&cluster);
        return deliver(formatted(crossing::compareClusters(columns, global.language), format, global.language), output,
                       console);
    }
    ResultFile file(output, console);
    report::ReportStream stream(formatNamed(format), global.language,
                                [&file](const QByteArray &bytes) { return file.write(bytes); });
    if (const auto streamed = crossing::streamReport(tables, analysis, progress.progress(), stream); !streamed)
        return failed(streamed.problem());
    return file.finish();
}

} // namespace atlas::cli
