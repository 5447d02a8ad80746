// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/membership.h"
#include "app/crossing/report.h"
#include "app/crossing/settings.h"
#include "app/model/problem.h"
#include "app/model/progress.h"
#include "app/model/tables.h"

#include <QString>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace atlas::crossing {

class Ground;
class ParticipationRows;

/// What to analyse and how.
struct AnalysisOptions
{
    Settings settings;
    QString boundarySet;              ///< id; empty = the one in use
    std::vector<model::Row> clusters; ///< empty = all
    bool wholeNetwork = true;
    bool geometry = true; ///< keep the shapes of parts and crossed stretches (for the map)
};

/// Everything of an atlas that reports share, prepared once per snapshot: the regions ready for overlay, the province
/// of every participant, and who belongs to which cluster and is linked to whom. Immutable; any number of threads may
/// use one at once. \see makeBasis
struct Basis
{
    model::Snapshot tables;
    model::Row boundarySet = model::noRow;
    BoundarySetSummary boundarySetSummary;
    std::shared_ptr<const Ground> ground;         ///< depends on regions only
    std::shared_ptr<const Membership> membership; ///< depends on participants, memberships and links
    std::shared_ptr<const ParticipationRows> participation;
};

/// Which parts of an earlier basis still hold.
struct Unchanged
{
    bool regions = false;
    bool participants = false; ///< participants, memberships and links
    /// Where these changed: which rows, if the clusters and everybody's ids are the same. Absent = anything may differ.
    std::optional<TouchedRows> touched = {};
};

/// Prepares a snapshot. \p earlier, where given, lends the parts named in \p unchanged. Fails when there is no such
/// boundary set; an atlas without any is analysed without provinces.
model::Result<std::shared_ptr<const Basis>> makeBasis(model::Snapshot tables, const QString &boundarySet,
                                                      const std::shared_ptr<const Basis> &earlier,
                                                      const Unchanged &unchanged, model::Progress &progress);

/// The report of one cluster. Runs on any thread; some milliseconds for an ordinary cluster.
ClusterReport reportCluster(const Basis &basis, model::Row cluster, const Settings &settings,
                            model::Progress &progress);

/// Reports of many clusters on all cores. take(index, report) is called from any of the worker threads, in any order;
/// after a cancel some are missing.
void reportClusters(const Basis &basis, std::span<const model::Row> clusters, const Settings &settings,
                    bool keepGeometry, model::Progress &progress,
                    const std::function<void(std::size_t, ClusterReport)> &take);

/// The report of the whole map's network.
NetworkReport reportNetwork(const Basis &basis, const Settings &settings, model::Progress &progress);

/// Code of a participant's province; empty = none.
QString provinceCode(const Basis &basis, model::Row participant);

/// Everything at once, on all cores; the result does not depend on their number.
model::Result<MapReport> analyse(const model::Snapshot &tables, const AnalysisOptions &options,
                                 model::Progress &progress);

} // namespace atlas::crossing
