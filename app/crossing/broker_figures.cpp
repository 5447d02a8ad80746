// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/broker_figures.h"

#include "app/crossing/evidence.h"
#include "app/crossing/ground.h"
#include "app/network/mixing.h"
#include "app/network/structure.h"

#include <algorithm>
#include <numeric>

namespace atlas::crossing {

using model::ParticipantFields;
using model::Row;
using model::TableId;

namespace {

// Sources × links that betweenness may take: some tenths of a second.
constexpr double brokerBudget = 1e8;
constexpr std::uint32_t fewestSources = 20;
constexpr std::size_t brokersListed = 5;

network::CrossBorderBetweenness affordableBetweenness(const ParticipantNetwork &network, const Settings &settings,
                                                      model::Progress &progress)
{
    const auto cancelled = [&progress] { return progress.isCancelled(); };
    const double visits = static_cast<double>(network.placed.graph.nodeCount() + network.placed.graph.edgeCount());
    const double sources = std::max<double>(fewestSources, brokerBudget / std::max(visits, 1.0));
    if (sources >= static_cast<double>(network.placed.graph.nodeCount()))
        return network::crossBorderBetweenness(network.placed, cancelled);
    return network::sampledCrossBorderBetweenness(network.placed, static_cast<std::uint32_t>(sources), settings.seed,
                                                  cancelled);
}

void judgeGatekeepers(const ParticipantNetwork &network, std::vector<network::Node> nodes,
                      const std::vector<Broker> &brokers, const Settings &settings, std::vector<Finding> &findings)
{
    if (nodes.empty() || network.placed.graph.nodeCount() < static_cast<std::size_t>(std::max(settings.minNetwork, 3)))
        return;
    nodes.resize(std::min<std::size_t>(nodes.size(), 2));
    const network::Dependence joint = network::brokerDependence(network.placed, nodes);
    const network::Measure share = joint.share();
    const auto few = static_cast<std::uint64_t>(std::max(settings.minNetwork, 3));
    if (!share || *share < settings.gatekeptShare || joint.pairs < few)
        return;
    Finding finding;
    finding.rule = Rule::Gatekept;
    finding.severity = Severity::Warning;
    QVariantList names;
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        const Broker &broker = brokers[at];
        names << namedEvidence(broker.id, broker.name, broker.nameEn);
        finding.participants.push_back(broker.id);
    }
    finding.evidence = {{QStringLiteral("brokers"), names},
                        {QStringLiteral("lost_share"), *share},
                        {QStringLiteral("lost_pairs"), static_cast<qlonglong>(joint.lost)},
                        {QStringLiteral("pairs"), static_cast<qlonglong>(joint.pairs)},
                        {QStringLiteral("threshold"), settings.gatekeptShare}};
    findings.push_back(std::move(finding));
}

/// The links of each participant of the network as they stand in the table.
void countLinks(const Basis &basis, const ParticipantNetwork &network, std::vector<ParticipantFigures> &all)
{
    const auto add = [&](int at, std::int64_t ParticipantFigures::*count) {
        if (at < 0)
            return;
        ParticipantFigures &figures = all[static_cast<std::size_t>(at)];
        ++figures.links;
        ++(figures.*count);
    };
    for (const ScopedLink &link : network.links) {
        auto count = &ParticipantFigures::leaving;
        if (link.isInside()) {
            switch (classOf(*basis.membership, link.from, link.to)) {
            case LinkClass::Within:
                count = &ParticipantFigures::within;
                break;
            case LinkClass::Cross:
                count = &ParticipantFigures::cross;
                break;
            case LinkClass::AbroadOrUnplaced:
                count = &ParticipantFigures::abroadOrUnplaced;
                break;
            }
        }
        add(link.a, count);
        if (link.a != link.b)
            add(link.b, count);
    }
}

/// Betweenness whatever the provinces.
network::Betweenness betweennessOverAll(const network::Graph &graph, const Brokerage &brokerage,
                                        model::Progress &progress)
{
    if (!brokerage.betweenness.allPairs.empty())
        return {brokerage.betweenness.allPairs, network::Undefined::None};
    if (static_cast<double>(graph.nodeCount()) * static_cast<double>(graph.edgeCount()) > brokerBudget)
        return {{}, network::Undefined::Cancelled};
    return network::betweenness(graph, [&progress] { return progress.isCancelled(); });
}

/// Everything that needs the graph, for the nodes that are listed.
void measureNodes(const ParticipantNetwork &network, const Brokerage &brokerage, model::Progress &progress,
                  const std::vector<int> &placeInList, std::vector<ParticipantFigures> &list)
{
    const network::PlacedNetwork &placed = network.placed;
    const network::Graph &graph = placed.graph;
    const network::Betweenness all = betweennessOverAll(graph, brokerage, progress);
    const std::vector<network::Measure> spread = network::participation(placed);
    const std::vector<network::BrokerRoles> roles = network::brokerRoles(placed);
    const std::vector<network::NodeTies> ties = network::nodeTies(placed);
    const std::vector<network::Measure> holes = network::constraint(graph);
    const std::vector<network::Measure> within = network::withinGroupScores(placed);
    std::vector<network::Node> listed;
    for (network::Node node = 0; node < graph.nodeCount(); ++node) {
        if (placeInList[placed.originalNode[node]] >= 0)
            listed.push_back(node);
    }
    const std::vector<network::BrokerScores> scores = network::brokerScores(placed, roles, listed);
    const auto chance = [](const network::RoleScore &score) { return RoleChance{score.expected.value, score.z.value}; };
    for (std::size_t at = 0; at < listed.size(); ++at) {
        ParticipantFigures &figures = list[static_cast<std::size_t>(placeInList[placed.originalNode[listed[at]]])];
        figures.withinZ = within[listed[at]].value;
        figures.coordinatorChance = chance(scores[at].coordinator);
        figures.itinerantChance = chance(scores[at].itinerant);
        figures.representativeChance = chance(scores[at].representative);
        figures.liaisonChance = chance(scores[at].liaison);
    }
    for (network::Node node = 0; node < graph.nodeCount(); ++node) {
        const int place = placeInList[placed.originalNode[node]];
        if (place < 0)
            continue;
        ParticipantFigures &figures = list[static_cast<std::size_t>(place)];
        figures.eI = ties[node].ei().value;
        figures.crossBorderBetweenness = brokerage.betweenness.share(node).value;
        figures.betweenness = all.normalised(node).value;
        figures.dependence = brokerage.dependence[node].share().value;
        if (graph.degree(node) > 1)
            figures.participation = spread[node].value;
        figures.constraint = holes[node].value;
        const network::BrokerRoles &role = roles[node];
        figures.roles = {static_cast<std::int64_t>(role.coordinator), static_cast<std::int64_t>(role.itinerant),
                         static_cast<std::int64_t>(role.representative), static_cast<std::int64_t>(role.gatekeeper),
                         static_cast<std::int64_t>(role.liaison)};
    }
    for (const network::Node node : network::articulationPoints(graph)) {
        const int place = placeInList[placed.originalNode[node]];
        if (place >= 0)
            list[static_cast<std::size_t>(place)].cutPoint = true;
    }
}

} // namespace

Brokerage measureBrokerage(const ParticipantNetwork &network, const Settings &settings, model::Progress &progress)
{
    return {affordableBetweenness(network, settings, progress), network::brokerDependence(network.placed)};
}

void findBrokers(const Basis &basis, const ParticipantNetwork &network, const Brokerage &brokerage,
                 const Settings &settings, std::vector<Broker> &brokers, LinkFigures &links, Absences &absent,
                 std::vector<Finding> &findings)
{
    const network::CrossBorderBetweenness &betweenness = brokerage.betweenness;
    if (betweenness.why != network::Undefined::None) {
        absent.add(reasonOf(betweenness.why), "brokers");
        absent.add(reasonOf(betweenness.why), "broker_dependence_tenth");
        return;
    }
    std::vector<network::Node> nodes;
    for (network::Node node = 0; node < betweenness.raw.size(); ++node) {
        if (betweenness.raw[node] > 0)
            nodes.push_back(node);
    }
    if (nodes.empty()) {
        const network::Graph &graph = network.placed.graph;
        const char *const why = graph.nodeCount() == 0                   ? reason::noParticipants
                                : graph.edgeCount() == 0                 ? reason::noLinks
                                : network.placed.groups.groupCount() < 2 ? reason::oneProvince
                                                                         : reason::nobodyBetween;
        absent.add(why, "brokers");
        absent.add(why, "broker_dependence_tenth");
    }
    const std::size_t tenth = std::min(nodes.size(), (network.placed.graph.nodeCount() + 9) / 10);
    const auto sorted = static_cast<std::ptrdiff_t>(std::max(tenth, std::min(nodes.size(), brokersListed)));
    std::partial_sort(nodes.begin(), nodes.begin() + sorted, nodes.end(), [&](network::Node a, network::Node b) {
        return betweenness.raw[a] != betweenness.raw[b] ? betweenness.raw[a] > betweenness.raw[b] : a < b;
    });
    if (!nodes.empty()) {
        const network::Dependence joint = network::brokerDependence(network.placed, std::span(nodes).first(tenth));
        links.tenth = static_cast<std::int64_t>(tenth);
        links.tenthDependence = absent.take(joint.share(), "broker_dependence_tenth");
    }
    nodes.resize(std::min(nodes.size(), brokersListed));
    const model::Table &table = (*basis.tables)[TableId::Participants];
    for (const network::Node node : nodes) {
        Broker broker;
        broker.participant = network.participant(node);
        broker.id = table.text(broker.participant, ParticipantFields::Id);
        broker.name = table.text(broker.participant, ParticipantFields::Name);
        broker.nameEn = table.text(broker.participant, ParticipantFields::NameEn);
        broker.crossBorderBetweenness = betweenness.share(node).value.value_or(0);
        broker.dependence = brokerage.dependence[node].share().value;
        if (!betweenness.standardError.empty())
            broker.betweennessError = betweenness.error(node).value;
        brokers.push_back(std::move(broker));
    }
    judgeGatekeepers(network, nodes, brokers, settings, findings);
}

std::vector<CutPoint> cutPoints(const Basis &basis, const ParticipantNetwork &network, const Brokerage &brokerage,
                                std::size_t most)
{
    std::vector<network::Node> nodes = network::articulationPoints(network.placed.graph);
    std::stable_sort(nodes.begin(), nodes.end(), [&](network::Node a, network::Node b) {
        return brokerage.dependence[a].lost > brokerage.dependence[b].lost;
    });
    nodes.resize(std::min(nodes.size(), most));
    const model::Table &table = (*basis.tables)[TableId::Participants];
    const auto &provinces = basis.ground->provinces().regions;
    std::vector<CutPoint> list;
    for (const network::Node node : nodes) {
        const Row row = network.participant(node);
        CutPoint point;
        point.id = table.text(row, ParticipantFields::Id);
        point.name = table.text(row, ParticipantFields::Name);
        point.nameEn = table.text(row, ParticipantFields::NameEn);
        point.province = provinces[static_cast<std::size_t>(basis.membership->province(row))].code;
        point.dependence = brokerage.dependence[node].share().value;
        list.push_back(std::move(point));
    }
    return list;
}

std::vector<ParticipantFigures> participantFigures(const Basis &basis, const ParticipantNetwork &network,
                                                   const Brokerage &brokerage, const Settings &settings,
                                                   model::Progress &progress, std::int64_t &leftOut)
{
    std::vector<ParticipantFigures> all(network.participants.size());
    countLinks(basis, network, all);
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return all[a].links > all[b].links; });
    if (settings.participantsListed >= 0)
        order.resize(std::min(order.size(), static_cast<std::size_t>(settings.participantsListed)));
    leftOut = static_cast<std::int64_t>(all.size() - order.size());

    const model::Table &table = (*basis.tables)[TableId::Participants];
    const auto &provinces = basis.ground->provinces().regions;
    std::vector<ParticipantFigures> list;
    std::vector<int> placeInList(all.size(), -1);
    for (const std::size_t at : order) {
        const Row row = network.participants[at];
        ParticipantFigures figures = std::move(all[at]);
        figures.participant = row;
        figures.id = table.text(row, ParticipantFields::Id);
        figures.name = table.text(row, ParticipantFields::Name);
        figures.nameEn = table.text(row, ParticipantFields::NameEn);
        figures.onBorder = basis.membership->onBorder(row);
        const int province = basis.membership->province(row);
        if (province >= 0)
            figures.province = provinces[static_cast<std::size_t>(province)].code;
        placeInList[at] = static_cast<int>(list.size());
        list.push_back(std::move(figures));
    }
    if (!list.empty())
        measureNodes(network, brokerage, progress, placeInList, list);
    return list;
}

} // namespace atlas::crossing
