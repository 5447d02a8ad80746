// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/mixing_figures.h"

#include "app/crossing/ground.h"
#include "app/network/mixing.h"
#include "app/network/scope_mixing.h"
#include "app/network/structure.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace atlas::crossing {

using model::LinkFields;
using model::Row;
using model::TableId;

namespace {

// Permutation steps that take some seconds; what would take longer is cut down, and the number made is reported.
constexpr double permutationBudget = 5e8;
constexpr int fewestPermutations = 99;
constexpr std::size_t mostBars = 40;

int affordablePermutations(const ParticipantNetwork &network, int wanted)
{
    const double steps = static_cast<double>(network.placed.graph.nodeCount() + network.placed.graph.edgeCount());
    const double affordable = permutationBudget / std::max(steps, 1.0);
    return affordable >= wanted ? wanted : std::min(wanted, std::max(fewestPermutations, static_cast<int>(affordable)));
}

/// The exact distribution in at most mostBars equally wide bars, each holding the same number of possible values.
std::vector<EiBar> bars(const network::PermutationTest &test, std::uint64_t links)
{
    if (test.distribution.empty() || links == 0)
        return {};
    const std::uint64_t first = test.distribution.front().crossLinks;
    const std::uint64_t values = test.distribution.back().crossLinks - first + 1;
    const std::uint64_t perBar = (values + mostBars - 1) / mostBars;
    const double all = static_cast<double>(links);
    // Between two values of E: the middle belongs to neither, so no value stands on an edge.
    const auto edge = [&](std::uint64_t bar) {
        return (2 * (static_cast<double>(first + bar * perBar) - 0.5) - all) / all;
    };
    std::vector<EiBar> list((values + perBar - 1) / perBar);
    for (std::size_t bar = 0; bar < list.size(); ++bar)
        list[bar] = {edge(bar), edge(bar + 1), 0};
    for (const auto &[cross, count] : test.distribution)
        list[(cross - first) / perBar].permutations += count;
    return list;
}

void countLinks(const Basis &basis, const ParticipantNetwork &network, bool ofCluster, LinkFigures &links)
{
    const model::Table &table = (*basis.tables)[TableId::Links];
    double within = 0;
    double cross = 0;
    for (const ScopedLink &link : network.links) {
        ++links.total;
        if (!link.isInside()) {
            ++(ofCluster ? links.leavingCluster : links.abroadOrUnplaced);
            continue;
        }
        const double given = table.real(link.link, LinkFields::Weight);
        const double weight = std::isfinite(given) && given > 0 ? given : 1;
        switch (classOf(*basis.membership, link.from, link.to)) {
        case LinkClass::Within:
            ++links.withinProvince;
            within += weight;
            break;
        case LinkClass::Cross:
            ++links.crossProvince;
            cross += weight;
            break;
        case LinkClass::AbroadOrUnplaced:
            ++links.abroadOrUnplaced;
            break;
        }
    }
    if (within + cross > 0)
        links.crossShareWeighted = cross / (within + cross);
}

} // namespace

std::vector<network::ChanceSides> measureMixing(const Basis &basis, const ParticipantNetwork &network,
                                                const Settings &settings, bool ofCluster, model::Progress &progress,
                                                LinkFigures &links, Absences &absent)
{
    countLinks(basis, network, ofCluster, links);
    links.placedParticipants = static_cast<std::int64_t>(network.placed.graph.nodeCount());
    links.unplacedParticipants = network.unplaced;
    const network::MixingCounts counts = network::countMixing(network.placed);
    links.pairsWithin = static_cast<std::int64_t>(counts.withinLinks);
    links.pairsCross = static_cast<std::int64_t>(counts.crossLinks);
    const network::EiIndex ei = network::eiIndex(counts);
    links.eI = absent.take(ei.value, "e_i");
    links.eIExpected = absent.take(ei.expected, "e_i_expected");
    links.eIRescaled = absent.take(ei.rescaled, "e_i_rescaled");
    links.eIMinimum = ei.minimum.value;
    links.eIMaximum = ei.maximum.value;
    if (links.eI)
        links.crossShare = static_cast<double>(counts.crossLinks) / static_cast<double>(counts.links());
    links.permeabilitySize = absent.take(network::permeabilityBySize(counts), "permeability_size");
    links.permeabilityDegree = absent.take(network::permeabilityByDegree(counts), "permeability_degree");
    links.assortativity = absent.take(network::assortativity(counts), "assortativity");
    links.modularity = absent.take(network::modularity(counts), "modularity");
    if (links.modularity) // Q/Q_max = r, and Q = I/L − Σ a²
        links.modularityMax =
            1 - (static_cast<double>(counts.withinLinks) / static_cast<double>(counts.links()) - *links.modularity);
    network::Measure odds = network::withinOddsRatio(counts);
    if (!odds && odds.why == network::Undefined::ZeroCell && counts.links() > 0) {
        odds = network::withinOddsRatioAdjusted(counts);
        links.oddsRatioAdjusted = odds.value.has_value();
    }
    links.oddsRatio = absent.take(odds, "odds_ratio");
    const network::PermutationTest test = network::permutationTest(
        network.placed, static_cast<std::uint32_t>(affordablePermutations(network, settings.permutations)),
        settings.seed, [&progress] { return progress.isCancelled(); }, true);
    links.permutations = static_cast<int>(test.permutations);
    links.pClosed = absent.take(test.pClosed, "e_i_p");
    links.pOpen = test.pOpen.value;
    links.eINullMean = test.mean.value;
    links.eINullDeviation = test.deviation.value;
    links.eINull = bars(test, counts.links());
    return test.groups;
}

std::vector<ProvincePair> provincePairs(const Basis &basis, const ParticipantNetwork &network, const Settings &settings)
{
    const auto &regions = basis.ground->provinces().regions;
    const auto code = [&](std::uint32_t group) {
        return regions[static_cast<std::size_t>(network.placed.groups.original()[group])].code;
    };
    std::vector<ProvincePair> list;
    for (const network::GroupPair &pair : network::groupPairs(network.placed)) {
        ProvincePair figures;
        figures.codeA = code(pair.a);
        figures.codeB = code(pair.b);
        figures.links = static_cast<std::int64_t>(pair.links);
        figures.affinity = pair.affinity.value;
        figures.salton = pair.salton.value;
        figures.unstable = figures.links < settings.stableLinks;
        list.push_back(std::move(figures));
    }
    return list;
}

std::vector<ProvinceFigures> provinceFigures(const Basis &basis, const ParticipantNetwork &network, bool ofCluster,
                                             const std::vector<network::ChanceSides> &chance)
{
    const auto beyond = ofCluster ? &ProvinceFigures::leaving : &ProvinceFigures::abroadOrUnplaced;
    const Membership &membership = *basis.membership;
    const Level &provinces = basis.ground->provinces();
    std::map<int, ProvinceFigures> byProvince;
    for (const Row row : network.participants) {
        const int province = membership.province(row);
        if (province >= 0)
            ++byProvince[province].participants;
    }
    const auto add = [&](Row row, std::int64_t ProvinceFigures::*count) {
        const int province = row == model::noRow ? -1 : membership.province(row);
        if (province >= 0)
            ++(byProvince[province].*count);
    };
    for (const ScopedLink &link : network.links) {
        if (link.isInside() && classOf(membership, link.from, link.to) == LinkClass::Within) {
            add(link.from, &ProvinceFigures::within);
        } else if (link.isInside() && classOf(membership, link.from, link.to) == LinkClass::Cross) {
            add(link.from, &ProvinceFigures::cross);
            add(link.to, &ProvinceFigures::cross);
        } else if (link.isInside()) {
            add(link.from, &ProvinceFigures::abroadOrUnplaced);
            add(link.to, &ProvinceFigures::abroadOrUnplaced);
        } else if (link.a >= 0) {
            add(link.from, beyond);
        } else {
            add(link.to, beyond);
        }
    }
    const network::MixingCounts counts = network::countMixing(network.placed);
    for (std::size_t group = 0; group < network.placed.groups.groupCount(); ++group) {
        ProvinceFigures &figures = byProvince[network.placed.groups.original()[group]];
        const network::EiIndex ei = network::groupEiIndex(counts, group);
        figures.eI = ei.value.value;
        figures.eIExpected = ei.expected.value;
        figures.eIMinimum = ei.minimum.value;
        figures.eIMaximum = ei.maximum.value;
        figures.eIRescaled = ei.rescaled.value;
        if (group < chance.size()) {
            figures.pClosed = chance[group].pClosed.value;
            figures.pOpen = chance[group].pOpen.value;
        }
        figures.permeabilitySize = network::groupPermeabilityBySize(counts, group).value;
        figures.permeabilityDegree = network::groupPermeabilityByDegree(counts, group).value;
        figures.modularity = network::groupModularity(counts, group).value;
        if (counts.links() > 0)
            figures.linkShare = static_cast<double>(2 * counts.groupWithin[group] + counts.groupCross[group]) /
                                static_cast<double>(2 * counts.links());
    }
    std::vector<ProvinceFigures> list;
    for (auto &[province, figures] : byProvince) {
        const RegionEntry &region = provinces.regions[static_cast<std::size_t>(province)];
        figures.code = region.code;
        figures.name = region.name;
        figures.nameEn = region.nameEn;
        list.push_back(std::move(figures));
    }
    return list;
}

} // namespace atlas::crossing
