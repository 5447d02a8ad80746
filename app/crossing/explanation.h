// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/figure_catalogue.h"
#include "app/crossing/report.h"

#include <QString>

#include <vector>

/// What stands behind a finding or a figure, for a person who asks "how do you know?". Translated by the translator
/// installed; names and numbers in \p language ("ko" or "en"). Pure; any thread.
namespace atlas::crossing {

struct ExplanationInput
{
    QString label;
    QString value;
};

struct Explanation
{
    QString title;
    QString formula;                      ///< plain notation; may be empty
    std::vector<ExplanationInput> inputs; ///< the figures it rests on, thresholds last
    QString caveat;                       ///< may be empty
    QString source;                       ///< citation; empty = a construction of this program
};

/// Formula, inputs and caveat of a finding of a cluster or of the map.
Explanation explainFinding(const Finding &finding, const QString &language);

/// The same for one figure of a cluster's report; its value, and the figures it is made of, are the inputs.
Explanation explainFigure(const FigureInfo &figure, const ClusterReport &report, const QString &language);

} // namespace atlas::crossing
