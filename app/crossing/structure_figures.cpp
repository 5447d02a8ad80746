// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/structure_figures.h"

#include "app/crossing/evidence.h"
#include "app/network/communities.h"
#include "app/network/structure.h"

#include <algorithm>

namespace atlas::crossing {

using model::ParticipantFields;
using model::Row;
using model::TableId;

namespace {

// Link visits that communities may take over all seeds, and the largest network they are looked for in.
constexpr double communityBudget = 4e6;
constexpr std::size_t mostCommunityLinks = 1'000'000;

void findCommunities(const ParticipantNetwork &network, const Settings &settings, model::Progress &progress,
                     LinkFigures &links, Absences &absent)
{
    const network::Graph &graph = network.placed.graph;
    if (graph.edgeCount() == 0) {
        absent.add(reason::noLinks, "communities");
        return;
    }
    if (graph.edgeCount() > mostCommunityLinks) {
        absent.add(reason::tooLarge, "communities");
        return;
    }
    // Participants without links are a community each by any method: they would only dilute the comparison.
    std::vector<network::Node> numberOf(graph.nodeCount(), 0);
    std::vector<std::uint32_t> provinces;
    for (network::Node node = 0; node < graph.nodeCount(); ++node) {
        if (graph.degree(node) == 0)
            continue;
        numberOf[node] = static_cast<network::Node>(provinces.size());
        provinces.push_back(network.placed.groups[node]);
    }
    std::vector<network::Edge> edges;
    edges.reserve(graph.edgeCount());
    for (const network::Edge &edge : graph.edges())
        edges.push_back({numberOf[edge.a], numberOf[edge.b]});
    const network::Graph linked(provinces.size(), edges);

    const double affordable = communityBudget / static_cast<double>(graph.edgeCount());
    const int runs = std::clamp(static_cast<int>(affordable), 1, std::max(settings.communityRuns, 1));
    CommunityFigures figures;
    figures.runs = runs;
    std::vector<double> agreements;
    for (const network::Communities &found : network::leidenCommunities(
             linked, settings.seed, static_cast<std::uint32_t>(runs), [&progress] { return progress.isCancelled(); })) {
        if (!found.modularity) {
            absent.add(reasonOf(found.modularity.why), "communities");
            return;
        }
        const bool isFirst = agreements.empty();
        const std::int64_t count = found.count;
        const double quality = *found.modularity;
        agreements.push_back(network::adjustedRandIndex(found.of, provinces).value.value_or(0));
        if (isFirst || quality > figures.modularity) {
            figures.modularity = quality;
            figures.communities = count;
        }
        figures.modularityLow = isFirst ? quality : std::min(figures.modularityLow, quality);
        figures.communitiesLow = isFirst ? count : std::min(figures.communitiesLow, count);
        figures.communitiesHigh = isFirst ? count : std::max(figures.communitiesHigh, count);
    }
    std::sort(agreements.begin(), agreements.end());
    const std::size_t middle = agreements.size() / 2;
    figures.agreement =
        agreements.size() % 2 == 1 ? agreements[middle] : (agreements[middle - 1] + agreements[middle]) / 2;
    figures.agreementLow = agreements.front();
    figures.agreementHigh = agreements.back();
    links.communities = figures;
}

void judgePieces(const LinkFigures &links, std::size_t linked, std::size_t largest, std::size_t pieces,
                 const Settings &settings, std::vector<Finding> &findings)
{
    const auto few = static_cast<std::size_t>(std::max(settings.minNetwork, 0));
    // Two signs are asked for: pieces, and a largest one that does not hold the network together.
    if (linked < few || pieces < 2 || !links.giantShare || *links.giantShare >= settings.fragmentedShare)
        return;
    Finding finding;
    finding.rule = Rule::Fragmented;
    finding.severity = Severity::Warning;
    finding.evidence = {{QStringLiteral("components"), static_cast<qlonglong>(pieces)},
                        {QStringLiteral("largest"), static_cast<qlonglong>(largest)},
                        {QStringLiteral("linked"), static_cast<qlonglong>(linked)},
                        {QStringLiteral("isolated"), static_cast<qlonglong>(links.isolated)},
                        {QStringLiteral("share"), *links.giantShare},
                        {QStringLiteral("threshold"), settings.fragmentedShare}};
    findings.push_back(std::move(finding));
}

} // namespace

void measureStructure(const ParticipantNetwork &network, const Settings &settings, model::Progress &progress,
                      LinkFigures &links, Absences &absent, std::vector<Finding> &findings)
{
    const network::Graph &graph = network.placed.graph;
    links.density = absent.take(network::density(graph), "density");
    links.transitivity = absent.take(network::transitivity(graph), "transitivity");
    if (progress.isCancelled())
        return;
    const network::Components parts = network::components(graph);
    links.components = static_cast<std::int64_t>(parts.sizes.size());
    links.isolated = std::count(parts.sizes.begin(), parts.sizes.end(), 1U);
    const std::size_t linked = graph.nodeCount() - static_cast<std::size_t>(links.isolated);
    const std::size_t largest = parts.sizes.empty() ? 0 : *std::max_element(parts.sizes.begin(), parts.sizes.end());
    if (linked > 0)
        links.giantShare = static_cast<double>(largest) / static_cast<double>(linked);
    else
        absent.add(graph.nodeCount() == 0 ? reason::noParticipants : reason::noLinks, "giant_share");
    if (progress.isCancelled())
        return;
    links.cutParticipants = static_cast<std::int64_t>(network::articulationPoints(graph).size());
    if (progress.isCancelled())
        return;
    links.cutLinks = static_cast<std::int64_t>(network::bridges(graph).size());
    judgePieces(links, linked, largest, parts.sizes.size() - static_cast<std::size_t>(links.isolated), settings,
                findings);
    findCommunities(network, settings, progress, links, absent);
}

std::vector<CutLink> cutLinks(const Basis &basis, const ParticipantNetwork &network, std::size_t most)
{
    const model::Table &participants = (*basis.tables)[TableId::Participants];
    const network::GroupLabels &groups = network.placed.groups;
    std::vector<network::Edge> edges = network::bridges(network.placed.graph);
    const auto crosses = [&](const network::Edge &edge) { return groups[edge.a] != groups[edge.b]; };
    std::stable_partition(edges.begin(), edges.end(), crosses);
    edges.resize(std::min(edges.size(), most));
    std::vector<CutLink> list;
    for (const network::Edge &edge : edges) {
        const Row from = network.participant(edge.a);
        const Row to = network.participant(edge.b);
        CutLink link;
        link.fromId = participants.text(from, ParticipantFields::Id);
        link.fromName = participants.text(from, ParticipantFields::Name);
        link.fromNameEn = participants.text(from, ParticipantFields::NameEn);
        link.toId = participants.text(to, ParticipantFields::Id);
        link.toName = participants.text(to, ParticipantFields::Name);
        link.toNameEn = participants.text(to, ParticipantFields::NameEn);
        link.crossesLine = crosses(edge);
        list.push_back(std::move(link));
    }
    return list;
}

} // namespace atlas::crossing
