// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"
#include "app/crossing/link_pass.h"
#include "app/geometry/area_sums.h"

#include <span>
#include <vector>

namespace atlas::crossing {

/// The figures of one cluster that can be had for a whole country in seconds: what its extent and its links come to by
/// province, without shapes, tests, brokers and findings. The same figures as in its report.
struct ClusterOverview
{
    model::Row cluster = model::noRow;
    bool measured = false;             ///< it has an extent that could be measured; else the areas are empty
    geometry::AreaTable areas;         ///< by index into the ground's provinces and districts
    std::vector<std::int64_t> members; ///< participants by province index
    std::int64_t membersElsewhere = 0; ///< in no province
    LinkTally links;
};

struct Overview
{
    std::vector<ClusterOverview> clusters; ///< in the order asked for
    LinkTally links;                       ///< of the whole map
    std::vector<std::int64_t> pairs;       ///< provinces × provinces, as LinkPassResult::pairs
};

/// Looks over many clusters on all cores: areas by sums along edges (by exact overlay where those degenerate), every
/// link classed in one pass. The result does not depend on the number of cores. Absent clusters after a cancel.
/// Cost: the extents' vertices, and O(participants + memberships + links).
Overview lookOver(const Basis &basis, std::span<const model::Row> clusters, model::Progress &progress);

} // namespace atlas::crossing
