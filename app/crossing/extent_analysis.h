// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"
#include "app/crossing/cluster_members.h"

namespace atlas::crossing {

/// Fills the report's area, participants and concentration by province and district, its hosts and its crossed lines,
/// with the findings that some of it could not be computed. Any thread.
void analyseExtent(const Basis &basis, const ClusterMembers &members, const Settings &settings, bool keepGeometry,
                   ClusterReport &report);

} // namespace atlas::crossing
