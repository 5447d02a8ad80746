// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/compare/comparison.h"

#include "app/crossing/figure_text.h"
#include "app/model/vocabulary.h"
#include "ui/number_text.h"
#include "ui/report/verdict.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)
};

using Cell = ComparisonRow::Cell;
using Clusters = std::vector<ComparedCluster>;

QString orDash(const QString &text)
{
    return text.isEmpty() ? notDefined() : text;
}

bool allSame(const std::vector<Cell> &cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [&cells](const Cell &cell) { return cell.text == cells.front().text; });
}

ComparisonRow headingRow(const QString &label)
{
    ComparisonRow row;
    row.kind = ComparisonRow::Kind::Heading;
    row.label = label;
    return row;
}

template <typename Text>
ComparisonRow factRow(const QString &label, const Clusters &clusters, Text text)
{
    ComparisonRow row;
    row.label = label;
    for (const ComparedCluster &cluster : clusters) {
        Cell cell;
        cell.text = orDash(text(cluster));
        row.cells.push_back(cell);
    }
    row.differs = !row.cells.empty() && !allSame(row.cells);
    return row;
}

QString provincesText(const ComparedCluster &cluster, const ReportContext &context)
{
    if (!cluster.report)
        return {};
    QStringList names;
    for (const crossing::RegionPart &part : cluster.report->provinces) {
        if ((part.areaKm2 > 0 && !part.sliver) || part.participants > 0)
            names.append(pickName(part.name, part.nameEn, part.code, context.language));
    }
    return names.join(QStringLiteral(", "));
}

QString brokerText(const ComparedCluster &cluster, const ReportContext &context)
{
    if (!cluster.report || cluster.report->brokers.empty())
        return {};
    const crossing::Broker &broker = cluster.report->brokers.front();
    return pickName(broker.name, broker.nameEn, broker.id, context.language);
}

void addFacts(std::vector<ComparisonRow> &rows, const Clusters &clusters, const ReportContext &context)
{
    rows.push_back(headingRow(ComparisonText::tr("The cluster")));
    rows.push_back(factRow(ComparisonText::tr("Kind"), clusters, [](const ComparedCluster &cluster) {
        return cluster.heading.kind.isEmpty()
                   ? QString()
                   : model::vocabularyLabel(model::Vocabulary::ClusterKind, cluster.heading.kind);
    }));
    rows.push_back(factRow(ComparisonText::tr("Stage"), clusters, [](const ComparedCluster &cluster) {
        return cluster.heading.stage.isEmpty()
                   ? QString()
                   : model::vocabularyLabel(model::Vocabulary::Stage, cluster.heading.stage);
    }));
    rows.push_back(factRow(ComparisonText::tr("Industry"), clusters,
                           [](const ComparedCluster &cluster) { return cluster.heading.industry; }));
    rows.push_back(factRow(ComparisonText::tr("Governance"), clusters,
                           [](const ComparedCluster &cluster) { return cluster.heading.governance; }));
    rows.push_back(factRow(ComparisonText::tr("Constraint"), clusters, [](const ComparedCluster &cluster) {
        return cluster.heading.constraint.isEmpty()
                   ? QString()
                   : model::vocabularyLabel(model::Vocabulary::Constraint, cluster.heading.constraint);
    }));
    rows.push_back(factRow(ComparisonText::tr("Evidence"), clusters, [](const ComparedCluster &cluster) {
        return cluster.heading.illustrative ? ComparisonText::tr("illustrative") : ComparisonText::tr("as recorded");
    }));
    rows.push_back(
        factRow(ComparisonText::tr("Crosses provincial lines"), clusters, [](const ComparedCluster &cluster) {
            return cluster.report ? verdictBadge(verdictOf(*cluster.report)) : ComparisonText::tr("being computed…");
        }));
    rows.push_back(factRow(ComparisonText::tr("Provinces"), clusters,
                           [&](const ComparedCluster &cluster) { return provincesText(cluster, context); }));
    rows.push_back(factRow(ComparisonText::tr("First broker"), clusters,
                           [&](const ComparedCluster &cluster) { return brokerText(cluster, context); }));
}

/// Bars of a row share one scale, from zero; where there are negative values, zero stands inside.
void layBars(ComparisonRow &row)
{
    double low = 0;
    double high = 0;
    for (const Cell &cell : row.cells) {
        low = std::min(low, cell.value.value_or(0));
        high = std::max(high, cell.value.value_or(0));
    }
    if (row.figure->unit == crossing::FigureUnit::Share)
        high = std::max(high, 1.0); // shares are shown of the whole
    if (!(high > low))
        return;
    for (Cell &cell : row.cells) {
        if (!cell.value)
            continue;
        const double zero = -low / (high - low);
        const double at = (*cell.value - low) / (high - low);
        cell.from = std::min(zero, at);
        cell.to = std::max(zero, at);
    }
}

ComparisonRow figureRow(const crossing::FigureInfo &figure, const Clusters &clusters, const QString &language)
{
    ComparisonRow row;
    row.kind = ComparisonRow::Kind::Figure;
    row.label = crossing::figureLabel(figure);
    row.figure = &figure;
    for (const ComparedCluster &cluster : clusters) {
        Cell cell;
        cell.text = cluster.report ? notDefined() : QStringLiteral("…");
        if (cluster.report) {
            cell.value = figure.value(*cluster.report);
            if (cell.value && std::isfinite(*cell.value))
                cell.text = crossing::figureText(figure, *cluster.report, language);
            else
                cell.value.reset();
        }
        row.cells.push_back(cell);
    }
    row.differs = !row.cells.empty() && !allSame(row.cells);
    layBars(row);
    return row;
}

bool isKnown(const ComparisonRow &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.text != notDefined(); });
}

} // namespace

Comparison compareClusters(const Clusters &clusters, const ComparisonChoice &choice, const ReportContext &context)
{
    Comparison comparison;
    for (const ComparedCluster &cluster : clusters)
        comparison.names.append(cluster.heading.name);
    std::vector<ComparisonRow> rows;
    addFacts(rows, clusters, context);
    std::optional<crossing::FigureSection> section;
    for (const crossing::FigureInfo &figure : crossing::clusterFigures()) {
        if (section != figure.section) {
            section = figure.section;
            rows.push_back(headingRow(crossing::sectionLabel(figure.section)));
        }
        rows.push_back(figureRow(figure, clusters, context.language));
    }
    for (ComparisonRow &row : rows) {
        const bool heading = row.kind == ComparisonRow::Kind::Heading;
        if (!heading && ((choice.onlyKnown && !isKnown(row)) || (choice.onlyDifferent && !row.differs)))
            continue;
        // A heading over nothing goes too.
        if (heading && !comparison.rows.empty() && comparison.rows.back().kind == ComparisonRow::Kind::Heading)
            comparison.rows.pop_back();
        comparison.rows.push_back(std::move(row));
    }
    if (!comparison.rows.empty() && comparison.rows.back().kind == ComparisonRow::Kind::Heading)
        comparison.rows.pop_back();
    return comparison;
}

ChartTable comparisonTable(const Comparison &comparison)
{
    ChartTable table;
    table.header = QStringList{ComparisonText::tr("Figure")} + comparison.names;
    for (const ComparisonRow &row : comparison.rows) {
        QStringList cells{row.label};
        for (const Cell &cell : row.cells)
            cells.append(cell.text);
        while (cells.size() < table.header.size())
            cells.append(QString());
        table.rows.push_back(cells);
    }
    return table;
}

QString rowExplanation(const ComparisonRow &row)
{
    if (row.figure == nullptr)
        return {};
    QStringList parts{row.label + QStringLiteral(": ") + crossing::figureFormula(*row.figure)};
    if (const QString caveat = crossing::figureCaveat(*row.figure); !caveat.isEmpty())
        parts.append(caveat);
    if (row.figure->source != nullptr && *row.figure->source != '\0')
        parts.append(ComparisonText::tr("Source: %1").arg(QString::fromUtf8(row.figure->source)));
    return parts.join(u'\n');
}

} // namespace atlas::ui
