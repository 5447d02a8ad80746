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
        // Of a sample's estimates, those that may as well be nothing name nobody.
        const double error = betweenness.standardError.empty() ? 0 : betweenness.standardError[node];
        if (betweenness.raw[node] > 2 * error)
            nodes.push_back(node);
    }
    if (nodes.empty()) {
        const network::Graph &graph = network.placed.graph;
        const char *const why = graph.nodeCount() == 0                   ? reason::noParticipants
                                : graph.edgeCount() == 0                 ? reason::noLinks
                                : network.placed.groups.groupCount() < 2 ? reason::oneProvince
                                : !betweenness.standardError.empty()     ? reason::sampleTooSmall
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

} // namespace atlas::crossing
