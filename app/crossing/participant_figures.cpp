// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/participant_figures.h"

#include "app/crossing/ground.h"
#include "app/crossing/link_places.h"
#include "app/network/scope_mixing.h"
#include "app/network/structure.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace atlas::crossing {

using model::ParticipantFields;
using model::Row;
using model::TableId;

namespace {

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

/// A third of the room, which counts with the participants of a country.
std::vector<double> compact(const std::vector<network::Measure> &measures)
{
    std::vector<double> values(measures.size());
    std::transform(measures.begin(), measures.end(), values.begin(), [](const network::Measure &measure) {
        return measure.value.value_or(std::numeric_limits<double>::quiet_NaN());
    });
    return values;
}

std::optional<double> given(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

} // namespace

ParticipantMeasures::ParticipantMeasures(const Basis &basis, const ParticipantNetwork &network,
                                         const Brokerage &brokerage, bool ofCluster, int most,
                                         model::Progress &progress)
    : m_basis(basis), m_network(network), m_brokerage(brokerage), m_ofCluster(ofCluster),
      m_betweenness(betweennessOverAll(network.placed.graph, brokerage, progress))
{
    const network::PlacedNetwork &placed = network.placed;
    m_participation = compact(network::participation(placed));
    if (progress.isCancelled())
        return;
    m_roles = network::brokerRoles(placed);
    m_ties = network::nodeTies(placed);
    if (progress.isCancelled())
        return;
    constexpr int fewOf = 1000; // nodes for each that is asked for
    if (most < 0 || static_cast<std::size_t>(most) * fewOf > placed.graph.nodeCount())
        m_constraint = compact(network::constraint(placed.graph));
    m_withinScores = compact(network::withinGroupScores(placed));
    m_isCutPoint.resize(placed.graph.nodeCount(), 0);
    for (const network::Node node : network::articulationPoints(placed.graph))
        m_isCutPoint[node] = 1;
}

std::vector<std::size_t> ParticipantMeasures::byLinks(int most) const
{
    std::vector<std::uint32_t> links(m_network.participants.size(), 0);
    for (const ScopedLink &link : m_network.links) {
        if (link.a >= 0)
            ++links[static_cast<std::size_t>(link.a)];
        if (link.b >= 0 && link.b != link.a)
            ++links[static_cast<std::size_t>(link.b)];
    }
    std::vector<std::size_t> order(links.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return links[a] > links[b]; });
    if (most >= 0)
        order.resize(std::min(order.size(), static_cast<std::size_t>(most)));
    return order;
}

void ParticipantMeasures::addLinks(const std::vector<int> &placeInList, std::vector<ParticipantFigures> &list) const
{
    const LinkPlaces places(m_basis);
    for (const ScopedLink &link : m_network.links) {
        const int a = link.a < 0 ? -1 : placeInList[static_cast<std::size_t>(link.a)];
        const int b = link.b < 0 || link.b == link.a ? -1 : placeInList[static_cast<std::size_t>(link.b)];
        if (a < 0 && b < 0)
            continue;
        auto count = m_ofCluster ? &ParticipantFigures::leaving : &ParticipantFigures::abroadOrUnplaced;
        if (link.isInside()) {
            switch (classOf(*m_basis.membership, link.from, link.to)) {
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
        const auto reach = places.reachOf(link, m_ofCluster);
        for (const int at : {a, b}) {
            if (at < 0)
                continue;
            ParticipantFigures &figures = list[static_cast<std::size_t>(at)];
            ++figures.links;
            ++(figures.*count);
            ++(figures.reach.*reach);
        }
    }
}

void ParticipantMeasures::addMeasures(const std::vector<int> &placeInList, std::vector<ParticipantFigures> &list) const
{
    const network::PlacedNetwork &placed = m_network.placed;
    const network::Graph &graph = placed.graph;
    std::vector<network::Node> listed;
    for (network::Node node = 0; node < graph.nodeCount(); ++node) {
        if (placeInList[placed.originalNode[node]] >= 0)
            listed.push_back(node);
    }
    const bool hasAll = !m_constraint.empty();
    const std::vector<double> constraint = hasAll ? std::vector<double>() : compact(network::constraint(graph, listed));
    const std::vector<network::BrokerScores> scores = network::brokerScores(placed, m_roles, listed);
    const auto groupSizes = placed.groups.sizes();
    const auto chance = [](const network::RoleScore &score) { return RoleChance{score.expected.value, score.z.value}; };
    for (std::size_t at = 0; at < listed.size(); ++at) {
        const network::Node node = listed[at];
        ParticipantFigures &figures = list[static_cast<std::size_t>(placeInList[placed.originalNode[node]])];
        const network::NodeScope scope{graph.nodeCount(), groupSizes[placed.groups[node]], m_ties[node]};
        const network::EiIndex ei = network::nodeEiIndex(scope);
        figures.eI = ei.value.value;
        figures.eIExpected = ei.expected.value;
        figures.eIMinimum = ei.minimum.value;
        figures.eIMaximum = ei.maximum.value;
        figures.eIRescaled = ei.rescaled.value;
        const network::ChanceSides sides = network::nodeChance(scope);
        figures.pClosed = sides.pClosed.value;
        figures.pOpen = sides.pOpen.value;
        figures.permeability = network::nodePermeability(scope).value;
        figures.crossBorderBetweenness = m_brokerage.betweenness.share(node).value;
        figures.betweenness = m_betweenness.normalised(node).value;
        figures.dependence = m_brokerage.dependence[node].share().value;
        if (graph.degree(node) > 1)
            figures.participation = given(m_participation[node]);
        figures.constraint = given(hasAll ? m_constraint[node] : constraint[at]);
        figures.withinZ = given(m_withinScores[node]);
        const network::BrokerRoles &role = m_roles[node];
        figures.roles = {static_cast<std::int64_t>(role.coordinator), static_cast<std::int64_t>(role.itinerant),
                         static_cast<std::int64_t>(role.representative), static_cast<std::int64_t>(role.gatekeeper),
                         static_cast<std::int64_t>(role.liaison)};
        figures.coordinatorChance = chance(scores[at].coordinator);
        figures.itinerantChance = chance(scores[at].itinerant);
        figures.representativeChance = chance(scores[at].representative);
        figures.liaisonChance = chance(scores[at].liaison);
        figures.cutPoint = m_isCutPoint[node] != 0;
    }
}

std::vector<ParticipantFigures> ParticipantMeasures::figuresOf(std::span<const std::size_t> participants) const
{
    const model::Table &table = (*m_basis.tables)[TableId::Participants];
    const auto &provinces = m_basis.ground->provinces().regions;
    std::vector<ParticipantFigures> list;
    list.reserve(participants.size());
    std::vector<int> placeInList(m_network.participants.size(), -1);
    for (const std::size_t at : participants) {
        const Row row = m_network.participants[at];
        ParticipantFigures figures;
        figures.participant = row;
        figures.id = table.text(row, ParticipantFields::Id);
        figures.name = table.text(row, ParticipantFields::Name);
        figures.nameEn = table.text(row, ParticipantFields::NameEn);
        figures.onBorder = m_basis.membership->onBorder(row);
        const int province = m_basis.membership->province(row);
        if (province >= 0)
            figures.province = provinces[static_cast<std::size_t>(province)].code;
        placeInList[at] = static_cast<int>(list.size());
        list.push_back(std::move(figures));
    }
    addLinks(placeInList, list);
    if (m_withinScores.size() == m_network.placed.graph.nodeCount()) // else it was cancelled
        addMeasures(placeInList, list);
    return list;
}

} // namespace atlas::crossing
