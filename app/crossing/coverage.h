// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/cluster_members.h"
#include "app/crossing/participant_network.h"

namespace atlas::crossing {

/// Fills the report's role coverage (participant kinds × provinces) with its gaps, the employees by province, and the
/// authorities with their part; adds the finding "thin on one side". After the extent and the links. Any thread.
void analyseCoverage(const Basis &basis, const ClusterMembers &members, const ParticipantNetwork &network,
                     const Settings &settings, ClusterReport &report);

} // namespace atlas::crossing
