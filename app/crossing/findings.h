// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"
#include "app/crossing/cluster_members.h"

namespace atlas::crossing {

/// Adds what the figures of a report amount to: crossing, hosts, authorities, placement, honesty about the data; then
/// orders all findings. Run last. Any thread.
void judgeCluster(const Basis &basis, const ClusterMembers &members, const Settings &settings, ClusterReport &report);

/// Findings about the map as a whole: its boundary set, participants without a province, illustrative rows.
std::vector<Finding> judgeMap(const Basis &basis);

/// Most severe first; then in the order of the rules.
void orderFindings(std::vector<Finding> &findings);

} // namespace atlas::crossing
