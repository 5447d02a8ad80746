// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/broker_figures.h"
#include "app/network/brokerage.h"
#include "app/network/mixing.h"

#include <cstdint>
#include <span>
#include <vector>

namespace atlas::crossing {

/// The figures of each participant of a network. What needs the whole graph is measured once; the figures themselves,
/// which take far more room, are made for as many participants at a time as are asked for. Refers to what it was made
/// from. Any thread, one at a time.
class ParticipantMeasures
{
public:
    /// \param ofCluster links that leave the network are a cluster's, else the map's
    /// \param most how many participants will be asked for at most, −1 = all; for a few of a country some measures are
    /// made when these are known
    ParticipantMeasures(const Basis &basis, const ParticipantNetwork &network, const Brokerage &brokerage,
                        bool ofCluster, int most, model::Progress &progress);

    /// Numbers of participants in the network by their number of links, most first, ties in the table's order; at most
    /// \p most, −1 = all.
    std::vector<std::size_t> byLinks(int most) const;

    /// In the order given; the lengths of links are added by measureParticipantLengths(). O(links + participants of the
    /// network).
    std::vector<ParticipantFigures> figuresOf(std::span<const std::size_t> participants) const;

private:
    void addLinks(const std::vector<int> &placeInList, std::vector<ParticipantFigures> &list) const;
    void addMeasures(const std::vector<int> &placeInList, std::vector<ParticipantFigures> &list) const;

    const Basis &m_basis;
    const ParticipantNetwork &m_network;
    const Brokerage &m_brokerage;
    bool m_ofCluster;
    network::Betweenness m_betweenness;
    std::vector<double> m_participation; // this and what follows by node; NaN = not defined
    std::vector<network::BrokerRoles> m_roles;
    std::vector<network::NodeTies> m_ties;
    std::vector<double> m_constraint; // empty: to be made for a few
    std::vector<double> m_withinScores;
    std::vector<char> m_isCutPoint;
};

} // namespace atlas::crossing
