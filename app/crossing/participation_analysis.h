// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"

namespace atlas::crossing {

/// Fills the report's published counts (table participation) by measure and year, with the findings about a dominant
/// province. Any thread.
void analyseParticipation(const Basis &basis, const Settings &settings, ClusterReport &report);

} // namespace atlas::crossing
