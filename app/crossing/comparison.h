// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/figure_catalogue.h"
#include "app/crossing/report.h"
#include "app/crossing/what_if.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

/// Reports set side by side, row by row. Pure; any thread.
namespace atlas::crossing {

/// A figure, or words; neither = not computable.
struct ComparisonCell
{
    std::optional<double> value; ///< of a figure
    QString text;                ///< as people read it, with its unit
};

struct ComparisonRow
{
    QString key;   ///< as in the report's JSON
    QString label; ///< translated
    FigureSection section = FigureSection::Extent;
    FigureUnit unit = FigureUnit::None;
    bool isText = false;
    std::vector<ComparisonCell> cells; ///< one per column
};

/// A column: a cluster, or a cluster before or after.
struct ComparisonColumn
{
    QString id;
    QString heading; ///< the cluster's name in the language, or "Before" and "After"
};

struct Comparison
{
    QString title;
    std::vector<ComparisonColumn> columns;
    std::vector<ComparisonRow> rows; ///< every figure, in the catalogue's order, with hosts and findings
    bool hasDifferences = false;     ///< two columns whose difference means something
};

/// Two clusters or more; names and words in \p language ("ko" or "en").
Comparison compareClusters(std::span<const ClusterReport *const> reports, const QString &language);

/// A cluster as it is and as it would be.
Comparison compareWhatIf(const WhatIf &whatIf, const QString &language);

} // namespace atlas::crossing
