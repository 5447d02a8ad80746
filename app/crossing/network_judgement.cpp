// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/network_judgement.h"

#include <algorithm>

namespace atlas::crossing {

std::optional<double> opennessToOutside(const LinkFigures &links, bool ofCluster)
{
    if (ofCluster)
        return links.openness.external;
    const Openness &reach = links.openness;
    const std::int64_t known = reach.local + reach.provincial + reach.national + reach.abroad;
    if (known == 0)
        return {};
    return static_cast<double>(reach.abroad) / static_cast<double>(known);
}

void judgeMixing(const LinkFigures &links, const Settings &settings, bool ofCluster, std::vector<Finding> &findings)
{
    const std::int64_t few = std::max(settings.minNetwork, 0);
    const std::int64_t pairs = links.pairsWithin + links.pairsCross;
    if (links.placedParticipants < few || pairs < few || !links.eI || !links.eIExpected || !links.pClosed ||
        !links.pOpen)
        return;
    // So few permutations that one alone is above the threshold settle nothing.
    if (links.permutations * settings.closedP < 1 || !links.permeabilityDegree)
        return;
    const bool inward = *links.pClosed <= settings.closedP && *links.permeabilityDegree < 1;
    const bool open = *links.pOpen <= settings.closedP && *links.permeabilityDegree > 1;
    if (!inward && !open)
        return;
    const std::optional<double> outside = opennessToOutside(links, ofCluster);
    const bool sealed = *links.permeabilityDegree <= settings.closedPermeability;
    const bool closed = inward && sealed && outside && *outside <= settings.closedOpenness;
    Finding finding;
    finding.rule = closed ? Rule::ClosedNetwork : inward ? Rule::LeansInward : Rule::OpenNetwork;
    finding.severity = closed ? Severity::Warning : Severity::Info;
    finding.evidence = {
        {QStringLiteral("cross"), static_cast<qlonglong>(links.pairsCross)},
        {QStringLiteral("pairs"), static_cast<qlonglong>(pairs)},
        // E*/(E* + I*) = (1 + expected E-I)/2
        {QStringLiteral("expected_cross"), static_cast<double>(pairs) * (1 + *links.eIExpected) / 2},
        {QStringLiteral("e_i"), *links.eI},
        {QStringLiteral("e_i_expected"), *links.eIExpected},
        {QStringLiteral("p"), inward ? *links.pClosed : *links.pOpen},
        {QStringLiteral("permutations"), links.permutations},
        {QStringLiteral("permeability_degree"), *links.permeabilityDegree},
        {QStringLiteral("of_cluster"), ofCluster},
        {QStringLiteral("threshold"), settings.closedP},
        {QStringLiteral("permeability_threshold"), settings.closedPermeability},
        {QStringLiteral("openness_threshold"), settings.closedOpenness},
    };
    if (outside) {
        finding.evidence.insert(QStringLiteral("outside_share"), *outside);
        finding.evidence.insert(QStringLiteral("outside_links"),
                                static_cast<qlonglong>(ofCluster ? links.leavingCluster : links.openness.abroad));
    }
    if (links.openness.outsideRecorded)
        finding.evidence.insert(QStringLiteral("outside_recorded_share"), *links.openness.outsideRecorded);
    if (ofCluster)
        finding.evidence.insert(QStringLiteral("leaving"), static_cast<qlonglong>(links.leavingCluster));
    findings.push_back(std::move(finding));
}

} // namespace atlas::crossing
