// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"
#include "app/crossing/cluster_members.h"
#include "app/crossing/participant_network.h"
#include "app/crossing/report.h"

#include <functional>
#include <span>
#include <vector>

namespace atlas::crossing {

/// Fills a report's links, brokers and roles, with the findings that rest on the network. What it is made from must
/// outlive it. measureLinks() and measurePlaces() may run beside each other, and beside whatever else fills the report
/// but its findings; finish() comes after both and after the extent.
class ClusterNetworkAnalysis
{
public:
    ClusterNetworkAnalysis(const Basis &basis, const ClusterMembers &members, const Settings &settings);

    void measureLinks(model::Progress &progress, ClusterReport &report);
    /// What depends on where the participants are.
    void measurePlaces(model::Progress &progress, ClusterReport &report);
    void finish(ClusterReport &report);

private:
    const Basis &m_basis;
    const ClusterMembers &m_members;
    const Settings &m_settings;
    ParticipantNetwork m_network;
    Absences m_absent;
    Absences m_absentOfPlaces;
    std::vector<Finding> m_findings;
    std::vector<double> m_lengthsKm; // of the network's links
};

/// The same for every participant of the map.
void analyseWholeNetwork(const Basis &basis, const Settings &settings, model::Progress &progress,
                         NetworkReport &report);

/// The figures of every participant in the network of the whole map, most links first, handed over by some thousands
/// at a time, which is what keeps a whole country's within bounds; \p take returns whether to go on. Nothing more is
/// handed over after a cancel. Any thread.
void eachParticipant(const Basis &basis, const Settings &settings, model::Progress &progress,
                     const std::function<bool(std::span<const ParticipantFigures>)> &take);

} // namespace atlas::crossing
