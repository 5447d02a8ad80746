// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/comparison.h"

#include "app/crossing/evidence.h"
#include "app/crossing/figure_text.h"
#include "app/crossing/finding_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace atlas::crossing {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

QString hostName(const ClusterReport &report, const Host &host, const QString &language)
{
    for (const RegionPart &part : report.provinces) {
        if (part.code == host.code && !host.code.isEmpty())
            return nameIn(language, part.name, part.nameEn, part.code) + (host.tie ? Text::tr(" (tie)") : QString());
    }
    return host.code;
}

QString findingsOf(const ClusterReport &report)
{
    QStringList titles;
    for (const Finding &finding : report.findings) {
        if (finding.severity != Severity::Info || finding.rule == Rule::CrossingUncertain ||
            finding.rule == Rule::NotCrossing)
            titles << ruleTitle(finding.rule);
    }
    titles.removeDuplicates();
    return titles.join(QStringLiteral("; "));
}

template <typename TextOf>
ComparisonRow textRow(const char *key, const QString &label, std::span<const ClusterReport *const> reports,
                      TextOf &&textOf)
{
    ComparisonRow row;
    row.key = QLatin1String(key);
    row.label = label;
    row.isText = true;
    for (const ClusterReport *report : reports)
        row.cells.push_back({{}, textOf(*report)});
    return row;
}

void addRows(std::span<const ClusterReport *const> reports, const QString &language, Comparison &out)
{
    out.rows.push_back(textRow("findings", Text::tr("Findings"), reports, findingsOf));
    out.rows.push_back(textRow("host_by_area", Text::tr("Host by area"), reports, [&](const ClusterReport &report) {
        return hostName(report, report.hostByArea, language);
    }));
    out.rows.push_back(
        textRow("host_by_participants", Text::tr("Host by participants"), reports,
                [&](const ClusterReport &report) { return hostName(report, report.hostByParticipants, language); }));
    out.rows.push_back(textRow("host_by_lead", Text::tr("Host by lead"), reports, [&](const ClusterReport &report) {
        return hostName(report, report.hostByLead, language);
    }));
    for (const FigureInfo &figure : clusterFigures()) {
        ComparisonRow row;
        row.key = QLatin1String(figure.key);
        row.label = figureLabel(figure);
        row.section = figure.section;
        row.unit = figure.unit;
        for (const ClusterReport *report : reports)
            row.cells.push_back({figure.value(*report), figureText(figure, *report, language)});
        out.rows.push_back(std::move(row));
    }
}

} // namespace

Comparison compareClusters(std::span<const ClusterReport *const> reports, const QString &language)
{
    Comparison out;
    out.title = Text::tr("Clusters compared");
    for (const ClusterReport *report : reports)
        out.columns.push_back({report->id, nameIn(language, report->name, report->nameEn, report->id)});
    addRows(reports, language, out);
    return out;
}

Comparison compareWhatIf(const WhatIf &whatIf, const QString &language)
{
    Comparison out;
    out.title =
        Text::tr("What if: %1").arg(nameIn(language, whatIf.before.name, whatIf.before.nameEn, whatIf.before.id));
    out.columns = {{QStringLiteral("before"), Text::tr("Before")}, {QStringLiteral("after"), Text::tr("After")}};
    out.hasDifferences = true;
    const ClusterReport *const both[] = {&whatIf.before, &whatIf.after};
    const auto lines = [&](const BoundarySetSummary &set) {
        const QString name = nameIn(language, set.name, set.nameEn, set.id);
        return set.referenceDate.isEmpty() ? name : Text::tr("%1, %2", "name, date").arg(name, set.referenceDate);
    };
    ComparisonRow row;
    row.key = QStringLiteral("boundary_set");
    row.label = Text::tr("Boundaries");
    row.isText = true;
    row.cells = {{{}, lines(whatIf.linesBefore)}, {{}, lines(whatIf.linesAfter)}};
    out.rows.push_back(std::move(row));
    addRows(both, language, out);
    return out;
}

} // namespace atlas::crossing
