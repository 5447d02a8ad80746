// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/network_analysis.h"

#include "app/crossing/broker_figures.h"
#include "app/crossing/coverage.h"
#include "app/crossing/link_places.h"
#include "app/crossing/mixing_figures.h"
#include "app/crossing/network_judgement.h"
#include "app/crossing/participant_figures.h"
#include "app/crossing/structure_figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace atlas::crossing {

using model::Row;

namespace {

ParticipantNetwork networkOf(const Basis &basis, const ClusterMembers &members)
{
    std::vector<Row> rows;
    for (const Membership::Member &member : members.members)
        rows.push_back(member.participant);
    return networkOf(basis, std::move(rows));
}

std::size_t listedCuts(const ParticipantNetwork &network, const Settings &settings)
{
    return settings.participantsListed < 0 ? network.placed.graph.edgeCount()
                                           : static_cast<std::size_t>(settings.participantsListed);
}

/// Figures of the participants with the most links, of a cluster's report or the map's.
template <typename Report>
void listParticipants(const Basis &basis, const ParticipantNetwork &network, const Brokerage &brokerage,
                      const Settings &settings, bool ofCluster, model::Progress &progress, Report &report)
{
    report.participantsLeftOut = static_cast<std::int64_t>(network.participants.size());
    if (settings.participantsListed == 0 || network.participants.empty())
        return;
    const ParticipantMeasures measures(basis, network, brokerage, ofCluster, settings.participantsListed, progress);
    if (progress.isCancelled())
        return;
    report.participantFigures = measures.figuresOf(measures.byLinks(settings.participantsListed));
    report.participantsLeftOut -= static_cast<std::int64_t>(report.participantFigures.size());
}

} // namespace

ClusterNetworkAnalysis::ClusterNetworkAnalysis(const Basis &basis, const ClusterMembers &members,
                                               const Settings &settings)
    : m_basis(basis), m_members(members), m_settings(settings), m_network(networkOf(basis, members)),
      m_absent(m_network.placed.groups.groupCount() > 1), m_absentOfPlaces(m_network.placed.groups.groupCount() > 1)
{
}

void ClusterNetworkAnalysis::measureLinks(model::Progress &progress, ClusterReport &report)
{
    const auto chance = measureMixing(m_basis, m_network, m_settings, true, progress, report.links, m_absent);
    report.byProvincePair = provincePairs(m_basis, m_network, m_settings);
    report.provinceLinks = provinceFigures(m_basis, m_network, true, chance);
    const Brokerage brokerage = measureBrokerage(m_network, m_settings, progress);
    findBrokers(m_basis, m_network, brokerage, m_settings, report.brokers, report.links, m_absent, m_findings);
    listParticipants(m_basis, m_network, brokerage, m_settings, true, progress, report);
    measureStructure(m_network, m_settings, progress, report.links, m_absent, m_findings);
    report.cutPoints = cutPoints(m_basis, m_network, brokerage, listedCuts(m_network, m_settings));
    report.cutLinks = cutLinks(m_basis, m_network, listedCuts(m_network, m_settings));
}

void ClusterNetworkAnalysis::measurePlaces(model::Progress &progress, ClusterReport &report)
{
    m_lengthsKm = crossing::measurePlaces(m_basis, m_network, true, progress, report.links, m_absentOfPlaces);
}

void ClusterNetworkAnalysis::finish(ClusterReport &report)
{
    std::move(m_findings.begin(), m_findings.end(), std::back_inserter(report.findings));
    m_absent.add(m_absentOfPlaces);
    measureProvincePlaces(m_basis, m_network, true, m_lengthsKm, report.provinceLinks);
    measureParticipantLengths(m_basis, m_network, m_lengthsKm, report.participantFigures);
    judgeMixing(report.links, m_settings, true, report.findings);
    analyseCoverage(m_basis, m_members, m_network, m_settings, report);
    m_absent.tell(report.findings);
}

void analyseWholeNetwork(const Basis &basis, const Settings &settings, model::Progress &progress, NetworkReport &report)
{
    progress.begin(QCoreApplication::translate("Analysis", "Measuring the network of the whole map"), 0);
    const ParticipantNetwork network = wholeNetwork(basis);
    if (progress.isCancelled())
        return;
    report.participants = static_cast<std::int64_t>(network.participants.size());
    Absences absent(network.placed.groups.groupCount() > 1);
    const auto chance = measureMixing(basis, network, settings, false, progress, report.links, absent);
    report.byProvincePair = provincePairs(basis, network, settings);
    report.provinceLinks = provinceFigures(basis, network, false, chance);
    if (progress.isCancelled())
        return;
    // Who is a gatekeeper is a matter of one cluster's network; of the map only the brokers are named.
    std::vector<Finding> ofNoCluster;
    const Brokerage brokerage = measureBrokerage(network, settings, progress);
    findBrokers(basis, network, brokerage, settings, report.brokers, report.links, absent, ofNoCluster);
    if (progress.isCancelled())
        return;
    listParticipants(basis, network, brokerage, settings, false, progress, report);
    if (progress.isCancelled())
        return;
    measureStructure(network, settings, progress, report.links, absent, ofNoCluster);
    if (progress.isCancelled())
        return;
    report.cutPoints = cutPoints(basis, network, brokerage, listedCuts(network, settings));
    report.cutLinks = cutLinks(basis, network, listedCuts(network, settings));
    const std::vector<double> lengths = measurePlaces(basis, network, false, progress, report.links, absent);
    measureProvincePlaces(basis, network, false, lengths, report.provinceLinks);
    measureParticipantLengths(basis, network, lengths, report.participantFigures);
    judgeMixing(report.links, settings, false, report.findings);
    absent.tell(report.findings);
}

void eachParticipant(const Basis &basis, const Settings &settings, model::Progress &progress,
                     const std::function<bool(std::span<const ParticipantFigures>)> &take)
{
    progress.begin(QCoreApplication::translate("Analysis", "Measuring the network of the whole map"), 0);
    const ParticipantNetwork network = wholeNetwork(basis);
    if (progress.isCancelled())
        return;
    const Brokerage brokerage = measureBrokerage(network, settings, progress);
    if (progress.isCancelled())
        return;
    const ParticipantMeasures measures(basis, network, brokerage, false, -1, progress);
    const std::vector<std::size_t> order = measures.byLinks(-1);
    const std::vector<double> lengths = linkLengths(basis, network);
    constexpr std::size_t piece = 50000;
    progress.begin(QCoreApplication::translate("Analysis", "Putting the participants' figures together"),
                   static_cast<qint64>(order.size()));
    for (std::size_t at = 0; at < order.size() && !progress.isCancelled(); at += piece) {
        const std::size_t count = std::min(piece, order.size() - at);
        std::vector<ParticipantFigures> figures = measures.figuresOf(std::span(order).subspan(at, count));
        measureParticipantLengths(basis, network, lengths, figures);
        if (!take(figures))
            return;
        progress.advance(static_cast<qint64>(count));
    }
}

} // namespace atlas::crossing
