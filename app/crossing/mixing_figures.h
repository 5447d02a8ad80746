// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/participant_network.h"
#include "app/network/mixing.h"

namespace atlas::crossing {

/// Counts the links and measures how they mix provinces: E-I with its null, permeability, assortativity, modularity,
/// odds ratio. Any thread. \returns both sides of the permutation test for each province, by group of the network
std::vector<network::ChanceSides> measureMixing(const Basis &basis, const ParticipantNetwork &network,
                                                const Settings &settings, bool ofCluster, model::Progress &progress,
                                                LinkFigures &links, Absences &absent);

/// Linked pairs by pair of provinces, ascending, with their affinity.
std::vector<ProvincePair> provincePairs(const Basis &basis, const ParticipantNetwork &network,
                                        const Settings &settings);

/// The links of each province that has participants, by code.
/// \param chance what measureMixing() gave
std::vector<ProvinceFigures> provinceFigures(const Basis &basis, const ParticipantNetwork &network, bool ofCluster,
                                             const std::vector<network::ChanceSides> &chance);

} // namespace atlas::crossing
