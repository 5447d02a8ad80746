// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/participant_network.h"

namespace atlas::crossing {

/// The network's shape whatever the provinces (components, cut points, closure), its communities set against the
/// provinces, and whether it is in pieces. What would take more than some seconds is left out and said. Any thread.
void measureStructure(const ParticipantNetwork &network, const Settings &settings, model::Progress &progress,
                      LinkFigures &links, Absences &absent, std::vector<Finding> &findings);

/// Links without which the network falls into more parts, the crossing ones first, at most \p most.
std::vector<CutLink> cutLinks(const Basis &basis, const ParticipantNetwork &network, std::size_t most);

} // namespace atlas::crossing
