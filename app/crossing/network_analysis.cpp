// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/network_analysis.h"

#include "app/crossing/evidence.h"
#include "app/network/brokerage.h"
#include "app/network/mixing.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace atlas::crossing {

using model::ParticipantFields;
using model::Row;
using model::TableId;

namespace {

// Work that would take longer than some seconds is cut down and said: permutation steps, and node × link products.
constexpr double permutationBudget = 2e9;
constexpr int fewestPermutations = 99;
constexpr double brokerBudget = 2e8;
constexpr std::size_t brokersListed = 5;

/// A set of participants as a graph with their provinces.
struct Network
{
    std::vector<Row> participants; ///< per node
    network::PlacedNetwork placed;
    std::int64_t unplaced = 0;
};

/// Node numbers of a set of participants, by row.
class NodeNumbers
{
public:
    explicit NodeNumbers(std::vector<Row> sortedRows) : m_rows(std::move(sortedRows)) {}
    int of(Row row) const
    {
        const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), row);
        return at == m_rows.end() || *at != row ? -1 : static_cast<int>(at - m_rows.begin());
    }
    const std::vector<Row> &rows() const { return m_rows; }

private:
    std::vector<Row> m_rows;
};

Network makeNetwork(const Basis &basis, const std::vector<Row> &participants, const std::vector<network::Edge> &edges)
{
    Network out;
    out.participants = participants;
    std::vector<std::int32_t> provinces(participants.size());
    std::transform(participants.begin(), participants.end(), provinces.begin(),
                   [&](Row row) { return basis.membership->province(row); });
    out.unplaced = std::count(provinces.begin(), provinces.end(), -1);
    out.placed = network::PlacedNetwork::from(network::Graph(participants.size(), edges), provinces);
    return out;
}

/// Sorts a link with both ends known into within, cross and unplaced.
void countLink(const Membership &membership, Row from, Row to, LinkFigures &links)
{
    const int a = membership.province(from);
    const int b = membership.province(to);
    if (a < 0 || b < 0)
        ++links.abroadOrUnplaced;
    else if (a == b)
        ++links.withinProvince;
    else
        ++links.crossProvince;
}

int affordablePermutations(const Network &network, int wanted)
{
    const double steps = static_cast<double>(network.placed.graph.nodeCount() + network.placed.graph.edgeCount());
    const double affordable = permutationBudget / std::max(steps, 1.0);
    return affordable >= wanted ? wanted : std::min(wanted, std::max(fewestPermutations, static_cast<int>(affordable)));
}

const char *reasonOf(network::Undefined why)
{
    switch (why) {
    case network::Undefined::NoLinks:
        return reason::noLinks;
    case network::Undefined::OneGroup:
        return reason::oneProvince;
    case network::Undefined::NoPairs:
        return reason::noCrossPairs;
    case network::Undefined::Cancelled:
        return reason::cancelled;
    default:
        return reason::noParticipants;
    }
}

/// Collects absent figures by reason, so that one finding tells all that share it.
class Absences
{
public:
    /// \p severalProvinces: the participants have more than one; then "one group" can only mean those with links.
    explicit Absences(bool severalProvinces = false) : m_severalProvinces(severalProvinces) {}

    std::optional<double> take(const network::Measure &measure, const char *figure)
    {
        if (!measure) {
            const bool linkedOnly = m_severalProvinces && measure.why == network::Undefined::OneGroup;
            m_figures[linkedOnly ? reason::linkedInOneProvince : reasonOf(measure.why)] << QString::fromLatin1(figure);
        }
        return measure.value;
    }
    void add(const char *why, const char *figure) { m_figures[why] << QString::fromLatin1(figure); }
    void tell(std::vector<Finding> &findings) const
    {
        for (const auto &[why, figures] : m_figures)
            findings.push_back(notComputable(figures, why.c_str()));
    }

private:
    std::map<std::string, QStringList> m_figures;
    bool m_severalProvinces;
};

void measureMixing(const Network &network, const Settings &settings, model::Progress &progress, LinkFigures &links,
                   Absences &absent)
{
    links.placedParticipants = static_cast<std::int64_t>(network.placed.graph.nodeCount());
    links.unplacedParticipants = network.unplaced;
    const network::MixingCounts counts = network::countMixing(network.placed);
    const network::EiIndex ei = network::eiIndex(counts);
    links.eI = absent.take(ei.value, "e_i");
    links.eIExpected = absent.take(ei.expected, "e_i_expected");
    links.eIRescaled = absent.take(ei.rescaled, "e_i_rescaled");
    links.permeabilitySize = absent.take(network::permeabilityBySize(counts), "permeability_size");
    links.permeabilityDegree = absent.take(network::permeabilityByDegree(counts), "permeability_degree");
    links.assortativity = absent.take(network::assortativity(counts), "assortativity");
    const network::PermutationTest test = network::permutationTest(
        network.placed, static_cast<std::uint32_t>(affordablePermutations(network, settings.permutations)),
        settings.seed, [&progress] { return progress.isCancelled(); });
    links.permutations = static_cast<int>(test.permutations);
    links.pClosed = absent.take(test.pClosed, "e_i_p");
    links.pOpen = test.pOpen.value;
}

/// Links that chance would lay across provinces: L · E*/(E* + I*).
double expectedCross(const network::MixingCounts &counts)
{
    const double cross = static_cast<double>(counts.possibleCross());
    const double all = cross + static_cast<double>(counts.possibleWithin());
    return all > 0 ? static_cast<double>(counts.links()) * cross / all : 0;
}

void judgeMixing(const Network &network, const LinkFigures &links, const Settings &settings, bool ofCluster,
                 std::vector<Finding> &findings)
{
    const network::MixingCounts counts = network::countMixing(network.placed);
    const auto few = static_cast<std::uint64_t>(std::max(settings.minNetwork, 0));
    if (counts.nodes < few || counts.links() < few || !links.eI || !links.pClosed || !links.pOpen)
        return;
    const bool closed = *links.pClosed <= settings.closedP;
    const bool open = *links.pOpen <= settings.closedP;
    if (!closed && !open)
        return;
    Finding finding;
    finding.rule = closed ? Rule::ClosedNetwork : Rule::OpenNetwork;
    finding.severity = closed ? Severity::Warning : Severity::Info;
    finding.evidence = {
        {QStringLiteral("cross"), static_cast<qlonglong>(counts.crossLinks)},
        {QStringLiteral("pairs"), static_cast<qlonglong>(counts.links())},
        {QStringLiteral("expected_cross"), expectedCross(counts)},
        {QStringLiteral("e_i"), *links.eI},
        {QStringLiteral("e_i_expected"), links.eIExpected.value_or(0)},
        {QStringLiteral("p"), closed ? *links.pClosed : *links.pOpen},
        {QStringLiteral("permutations"), links.permutations},
        {QStringLiteral("threshold"), settings.closedP},
    };
    if (ofCluster)
        finding.evidence.insert(QStringLiteral("leaving"), static_cast<qlonglong>(links.leavingCluster));
    findings.push_back(std::move(finding));
}

Broker brokerFor(const Basis &basis, Row participant)
{
    const model::Table &table = (*basis.tables)[TableId::Participants];
    Broker broker;
    broker.participant = participant;
    broker.id = table.text(participant, ParticipantFields::Id);
    broker.name = table.text(participant, ParticipantFields::Name);
    broker.nameEn = table.text(participant, ParticipantFields::NameEn);
    return broker;
}

void findBrokers(const Basis &basis, const Network &network, const Settings &settings, model::Progress &progress,
                 ClusterReport &report, Absences &absent)
{
    const network::Graph &graph = network.placed.graph;
    if (static_cast<double>(graph.nodeCount()) * static_cast<double>(graph.edgeCount()) > brokerBudget) {
        absent.add(reason::tooLarge, "brokers");
        return;
    }
    const auto betweenness =
        network::crossBorderBetweenness(network.placed, [&progress] { return progress.isCancelled(); });
    if (betweenness.why != network::Undefined::None) {
        absent.add(reasonOf(betweenness.why), "brokers");
        return;
    }
    std::vector<network::Node> nodes;
    for (network::Node node = 0; node < graph.nodeCount(); ++node) {
        if (betweenness.raw[node] > 0)
            nodes.push_back(node);
    }
    std::stable_sort(nodes.begin(), nodes.end(),
                     [&](network::Node a, network::Node b) { return betweenness.raw[a] > betweenness.raw[b]; });
    nodes.resize(std::min(nodes.size(), brokersListed));
    const std::vector<network::Dependence> dependence = network::brokerDependence(network.placed);
    for (const network::Node node : nodes) {
        Broker broker = brokerFor(basis, network.participants[network.placed.originalNode[node]]);
        broker.crossBorderBetweenness = betweenness.share(node).value.value_or(0);
        broker.dependence = dependence[node].share().value;
        report.brokers.push_back(std::move(broker));
    }
    if (nodes.empty() || graph.nodeCount() < static_cast<std::size_t>(std::max(settings.minNetwork, 3)))
        return;

    nodes.resize(std::min<std::size_t>(nodes.size(), 2));
    const network::Dependence joint = network::brokerDependence(network.placed, nodes);
    const network::Measure share = joint.share();
    if (!share || *share < settings.gatekeptShare)
        return;
    Finding finding;
    finding.rule = Rule::Gatekept;
    finding.severity = Severity::Warning;
    QVariantList names;
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        const Broker &broker = report.brokers[at];
        names << namedEvidence(broker.id, broker.name, broker.nameEn);
        finding.participants.push_back(broker.id);
    }
    finding.evidence = {{QStringLiteral("brokers"), names},
                        {QStringLiteral("lost_share"), *share},
                        {QStringLiteral("lost_pairs"), static_cast<qlonglong>(joint.lost)},
                        {QStringLiteral("pairs"), static_cast<qlonglong>(joint.pairs)},
                        {QStringLiteral("threshold"), settings.gatekeptShare}};
    report.findings.push_back(std::move(finding));
}

void countRoles(const Basis &basis, const ClusterMembers &members, ClusterReport &report)
{
    const model::Table &participants = (*basis.tables)[TableId::Participants];
    std::map<std::pair<QString, QString>, std::int64_t> counts;
    for (const Membership::Member &member : members.members) {
        const int province = basis.membership->province(member.participant);
        const QString code =
            province < 0 ? QString() : basis.ground->provinces().regions[static_cast<std::size_t>(province)].code;
        ++counts[{code, participants.text(member.participant, ParticipantFields::Kind)}];
    }
    for (const auto &[key, count] : counts)
        report.roles.push_back({key.first, key.second, count, {}});
}

} // namespace

void analyseClusterNetwork(const Basis &basis, const ClusterMembers &members, const Settings &settings,
                           model::Progress &progress, ClusterReport &report)
{
    std::vector<Row> rows;
    for (const Membership::Member &member : members.members)
        rows.push_back(member.participant);
    std::sort(rows.begin(), rows.end());
    const NodeNumbers nodes(std::move(rows));

    std::vector<network::Edge> edges;
    for (const Row participant : nodes.rows()) {
        for (const Row link : basis.membership->linksOf(participant)) {
            const Row from = basis.membership->from(link);
            const Row to = basis.membership->to(link);
            const int a = from == model::noRow ? -1 : nodes.of(from);
            const int b = to == model::noRow ? -1 : nodes.of(to);
            if (a < 0 || b < 0) {
                ++report.links.total;
                ++report.links.leavingCluster;
            } else if (nodes.rows()[static_cast<std::size_t>(std::min(a, b))] ==
                       participant) { // met again at the other end
                ++report.links.total;
                countLink(*basis.membership, from, to, report.links);
                edges.push_back({static_cast<network::Node>(a), static_cast<network::Node>(b)});
            }
        }
    }
    const Network network = makeNetwork(basis, nodes.rows(), edges);
    Absences absent(network.placed.groups.groupCount() > 1);
    measureMixing(network, settings, progress, report.links, absent);
    judgeMixing(network, report.links, settings, true, report.findings);
    findBrokers(basis, network, settings, progress, report, absent);
    countRoles(basis, members, report);
    absent.tell(report.findings);
}

void analyseWholeNetwork(const Basis &basis, const Settings &settings, model::Progress &progress, NetworkReport &report)
{
    progress.begin(QCoreApplication::translate("Analysis", "Measuring the network of the whole map"), 0);
    const model::Table &participants = (*basis.tables)[TableId::Participants];
    const model::Table &links = (*basis.tables)[TableId::Links];
    std::vector<Row> rows;
    rows.reserve(participants.aliveCount());
    std::vector<std::uint32_t> nodeOf(participants.rowCount(), 0);
    for (Row row = 0; row < participants.rowCount(); ++row) {
        if (participants.isAlive(row)) {
            nodeOf[row] = static_cast<std::uint32_t>(rows.size());
            rows.push_back(row);
        }
    }
    report.participants = static_cast<std::int64_t>(rows.size());

    std::vector<network::Edge> edges;
    edges.reserve(links.aliveCount());
    for (Row link = 0; link < links.rowCount(); ++link) {
        if (!links.isAlive(link))
            continue;
        ++report.links.total;
        const Row from = basis.membership->from(link);
        const Row to = basis.membership->to(link);
        if (from == model::noRow || to == model::noRow) {
            ++report.links.abroadOrUnplaced;
            continue;
        }
        countLink(*basis.membership, from, to, report.links);
        edges.push_back({nodeOf[from], nodeOf[to]});
    }
    const Network network = makeNetwork(basis, rows, edges);
    Absences absent(network.placed.groups.groupCount() > 1);
    measureMixing(network, settings, progress, report.links, absent);
    judgeMixing(network, report.links, settings, false, report.findings);
    absent.tell(report.findings);

    const auto &regions = basis.ground->provinces().regions;
    for (const network::GroupPair &pair : network::groupPairs(network.placed)) {
        const auto code = [&](std::uint32_t group) {
            return regions[static_cast<std::size_t>(network.placed.groups.original()[group])].code;
        };
        ProvincePair figures;
        figures.codeA = code(pair.a);
        figures.codeB = code(pair.b);
        figures.links = static_cast<std::int64_t>(pair.links);
        report.byProvincePair.push_back(std::move(figures));
    }
}

} // namespace atlas::crossing
