// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/participant_network.h"

namespace atlas::crossing {

/// Counts the links and measures how they mix provinces: E-I with its null, permeability, assortativity, modularity,
/// odds ratio. Any thread.
void measureMixing(const Basis &basis, const ParticipantNetwork &network, const Settings &settings, bool ofCluster,
                   model::Progress &progress, LinkFigures &links, Absences &absent);

/// Linked pairs by pair of provinces, ascending, with their affinity.
std::vector<ProvincePair> provincePairs(const Basis &basis, const ParticipantNetwork &network,
                                        const Settings &settings);

/// The links of each province that has participants, by code.
std::vector<ProvinceFigures> provinceFigures(const Basis &basis, const ParticipantNetwork &network, bool ofCluster);

} // namespace atlas::crossing
