// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/figure_catalogue.h"
#include "app/crossing/report.h"
#include "ui/charts/chart.h"
#include "ui/report/report_context.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// Clusters side by side, row by row, from finished reports. Values; nothing is measured here.
namespace atlas::ui {

/// A cluster to compare: what the atlas says of it and its report, null while that is being made.
struct ComparedCluster
{
    QString id;
    ClusterHeading heading;
    std::shared_ptr<const crossing::ClusterReport> report;
};

/// One row: a heading over the rows that follow, a fact in words, or a figure.
struct ComparisonRow
{
    enum class Kind { Heading, Fact, Figure };
    struct Cell
    {
        QString text;
        std::optional<double> value; ///< of a figure
        double from = 0;             ///< the bar, in parts of the cell's width (0–1)
        double to = 0;
    };
    Kind kind = Kind::Fact;
    QString label;
    const crossing::FigureInfo *figure = nullptr; ///< of a figure; lives as long as the program
    std::vector<Cell> cells;                      ///< one for each cluster; empty for a heading
    bool differs = false;                         ///< not the same in all clusters
};

struct Comparison
{
    QStringList names; ///< of the clusters
    std::vector<ComparisonRow> rows;
};

struct ComparisonChoice
{
    bool onlyDifferent = false; ///< leave out rows that are the same in all
    bool onlyKnown = true;      ///< leave out rows that no cluster has a value for
};

Comparison compareClusters(const std::vector<ComparedCluster> &clusters, const ComparisonChoice &choice,
                           const ReportContext &context);
/// For copying and files.
ChartTable comparisonTable(const Comparison &comparison);
/// Formula, caveat and source of a row's figure, a paragraph each; empty for other rows.
QString rowExplanation(const ComparisonRow &row);

} // namespace atlas::ui
