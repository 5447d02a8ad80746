// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/participant_network.h"
#include "app/network/brokerage.h"

namespace atlas::crossing {

/// Sources × links that betweenness may take: some tenths of a second.
inline constexpr double brokerBudget = 1e8;

/// What the below and the figures of participants rest on. Betweenness is sampled, with its standard error, where
/// following the paths from everybody would take more than some tenths of a second. Any thread.
struct Brokerage
{
    network::CrossBorderBetweenness betweenness;
    std::vector<network::Dependence> dependence; ///< per node
};
Brokerage measureBrokerage(const ParticipantNetwork &network, const Settings &settings, model::Progress &progress);

/// Who holds the provinces together: the participants with the largest cross-border betweenness, what depends on each
/// and on the first tenth of them together, and whether the network is gatekept.
void findBrokers(const Basis &basis, const ParticipantNetwork &network, const Brokerage &brokerage,
                 const Settings &settings, std::vector<Broker> &brokers, LinkFigures &links, Absences &absent,
                 std::vector<Finding> &findings);

/// Participants without whom the network falls into more parts, those with the most depending on them first, at most
/// \p most.
std::vector<CutPoint> cutPoints(const Basis &basis, const ParticipantNetwork &network, const Brokerage &brokerage,
                                std::size_t most);

} // namespace atlas::crossing
