// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/network_analysis.h"

#include "app/crossing/broker_figures.h"
#include "app/crossing/coverage.h"
#include "app/crossing/link_places.h"
#include "app/crossing/mixing_figures.h"
#include "app/crossing/participant_network.h"
#include "app/crossing/structure_figures.h"
#include "app/model/threads.h"

#include <QCoreApplication>

namespace atlas::crossing {

using model::Row;

void analyseClusterNetwork(const Basis &basis, const ClusterMembers &members, const Settings &settings, Threads threads,
                           model::Progress &progress, ClusterReport &report)
{
    std::vector<Row> rows;
    for (const Membership::Member &member : members.members)
        rows.push_back(member.participant);
    const ParticipantNetwork network = networkOf(basis, std::move(rows));
    const bool severalProvinces = network.placed.groups.groupCount() > 1;
    Absences absent(severalProvinces);
    Absences ofPlaces(severalProvinces);
    const auto mixing = [&] {
        measureMixing(basis, network, settings, true, progress, report.links, absent, report.findings);
        report.byProvincePair = provincePairs(basis, network, settings);
        report.provinceLinks = provinceFigures(basis, network, true);
        const Brokerage brokerage = measureBrokerage(network, settings, progress);
        findBrokers(basis, network, brokerage, settings, report.brokers, report.links, absent, report.findings);
        report.participantFigures =
            participantFigures(basis, network, brokerage, settings, progress, report.participantsLeftOut);
        measureStructure(network, settings, progress, report.links, absent, report.findings);
        const auto listed = settings.participantsListed < 0 ? network.placed.graph.edgeCount()
                                                            : static_cast<std::size_t>(settings.participantsListed);
        report.cutPoints = cutPoints(basis, network, brokerage, listed);
        report.cutLinks = cutLinks(basis, network, listed);
    };
    // Fills figures of its own in the same struct.
    const auto places = [&] { measurePlaces(basis, network, true, progress, report.links, ofPlaces); };
    if (threads == Threads::Two) {
        model::runBoth(places, mixing);
    } else {
        mixing();
        places();
    }
    absent.add(ofPlaces);
    analyseCoverage(basis, members, network, settings, report);
    absent.tell(report.findings);
}

void analyseWholeNetwork(const Basis &basis, const Settings &settings, model::Progress &progress, NetworkReport &report)
{
    progress.begin(QCoreApplication::translate("Analysis", "Measuring the network of the whole map"), 0);
    const ParticipantNetwork network = wholeNetwork(basis);
    if (progress.isCancelled())
        return;
    report.participants = static_cast<std::int64_t>(network.participants.size());
    Absences absent(network.placed.groups.groupCount() > 1);
    measureMixing(basis, network, settings, false, progress, report.links, absent, report.findings);
    report.byProvincePair = provincePairs(basis, network, settings);
    report.provinceLinks = provinceFigures(basis, network, false);
    if (progress.isCancelled())
        return;
    // Who is a gatekeeper is a matter of one cluster's network; of the map only the brokers are named.
    std::vector<Finding> ofNoCluster;
    const Brokerage brokerage = measureBrokerage(network, settings, progress);
    findBrokers(basis, network, brokerage, settings, report.brokers, report.links, absent, ofNoCluster);
    if (progress.isCancelled())
        return;
    measureStructure(network, settings, progress, report.links, absent, ofNoCluster);
    if (progress.isCancelled())
        return;
    const auto listed = settings.participantsListed < 0 ? network.placed.graph.edgeCount()
                                                        : static_cast<std::size_t>(settings.participantsListed);
    report.cutPoints = cutPoints(basis, network, brokerage, listed);
    report.cutLinks = cutLinks(basis, network, listed);
    measurePlaces(basis, network, false, progress, report.links, absent);
    absent.tell(report.findings);
}

} // namespace atlas::crossing
