// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"

namespace atlas::crossing {

struct ExtentMeasures;

/// Fills ClusterReport::extent from the parts, participants and crossed lines that are there already: concentration,
/// cut length, compactness, the nearest line, and the best union of whole units; with the findings that some of it
/// could not be computed. \p measures: null where the extent could not be measured over provinces. Any thread. Cost
/// O(regions it touches), and once per region its vertices.
void analyseExtentFigures(const Basis &basis, const ExtentMeasures *measures, ClusterReport &report);

/// That these figures are absent because the cluster has no extent, or one in the file that can't be read.
Finding withoutExtent(const Basis &basis, model::Row cluster, const QStringList &figures);

/// Areas of the parts over which concentration is measured: those that count; all of them where all are slivers.
std::vector<double> countingAreas(const std::vector<RegionPart> &provinces);

/// Whether the host by area is sure: not where the extent may cross, or be across, a line. False without one.
bool hostIsCertain(const ClusterReport &report);

} // namespace atlas::crossing
