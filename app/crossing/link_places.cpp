// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/link_places.h"

#include "app/crossing/evidence.h"
#include "app/crossing/ground.h"
#include "app/geometry/ellipsoidal_area.h"
#include "app/network/poisson.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace atlas::crossing {

using model::ParticipantFields;
using model::Row;
using model::TableId;

namespace {

// When the border effect is estimated; conventions of this program, said in its explanation.
constexpr std::size_t fewestPlaces = 30;
constexpr std::size_t mostPlaces = 1500;
constexpr std::int64_t fewestLinksOfAKind = 5;
constexpr std::int64_t fewestCommonPairs = 30;
constexpr double nearestKm = 0.1; ///< what lies nearer counts as this far, which also covers two at one place
constexpr double largestLog = 7;  ///< an estimate beyond e^±7 has run away

/// A place on the mean sphere, of radius 1.
struct OnSphere
{
    double x;
    double y;
    double z;

    explicit OnSphere(model::LonLat place)
    {
        constexpr double radian = std::numbers::pi / 180;
        const double beside = std::cos(place.lat * radian);
        x = beside * std::cos(place.lon * radian);
        y = beside * std::sin(place.lon * radian);
        z = std::sin(place.lat * radian);
    }
};

/// Great-circle distance on the mean sphere, km: within 0.6 % of the geodesic, in a fraction of its time.
double roughKm(const OnSphere &a, const OnSphere &b)
{
    constexpr double earthKm = 6371.0088;
    const double chord = std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y) + (a.z - b.z) * (a.z - b.z));
    return 2 * earthKm * std::asin(std::min(1.0, chord / 2));
}

std::optional<double> median(std::vector<double> &values)
{
    if (values.empty())
        return {};
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

/// Lengths of links, for their medians.
class LinkLengths
{
public:
    /// \p km: NaN = none
    void add(double km, bool within)
    {
        if (!std::isnan(km))
            (within ? m_within : m_cross).push_back(km);
    }
    std::size_t count() const { return m_within.size() + m_cross.size(); }
    std::optional<double> medianWithin() { return median(m_within); }
    std::optional<double> medianCross() { return median(m_cross); }

private:
    std::vector<double> m_within;
    std::vector<double> m_cross;
};

bool isWithin(const Basis &basis, const ScopedLink &link)
{
    return link.isInside() && classOf(*basis.membership, link.from, link.to) == LinkClass::Within;
}

void measureLengths(const Basis &basis, const ParticipantNetwork &network, std::span<const double> lengthsKm,
                    LinkFigures &links, Absences &absent)
{
    LinkLengths lengths;
    for (std::size_t i = 0; i < network.links.size(); ++i)
        lengths.add(lengthsKm[i], isWithin(basis, network.links[i]));
    links.linksWithLength = static_cast<std::int64_t>(lengths.count());
    links.medianKmWithin = lengths.medianWithin();
    links.medianKmCross = lengths.medianCross();
    if (!links.medianKmWithin)
        absent.add(reason::noPoints, "median_km_within");
    if (!links.medianKmCross)
        absent.add(reason::noPoints, "median_km_cross");
}

/// Pairs of participants as rows of the regression: 1, ln k_i + ln k_j, ln d_ij, whether in different provinces.
struct PairRows
{
    std::vector<double> x;
    std::vector<double> linked;
    std::vector<double> kmWithin;
    std::vector<double> kmCross;
    std::int64_t linkedWithin = 0;
    std::int64_t linkedCross = 0;
};

PairRows pairRows(const LinkPlaces &places, const ParticipantNetwork &network, const std::vector<network::Node> &nodes)
{
    const network::Graph &graph = network.placed.graph;
    std::vector<OnSphere> at;
    std::vector<double> logDegree;
    for (const network::Node node : nodes) {
        at.emplace_back(places.point(network.participant(node)));
        logDegree.push_back(std::log(static_cast<double>(graph.degree(node))));
    }
    PairRows rows;
    const std::size_t pairs = nodes.size() * (nodes.size() - 1) / 2;
    rows.x.reserve(pairs * 4);
    rows.linked.reserve(pairs);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const auto near = graph.neighbours(nodes[i]);
        auto next = near.begin();
        for (std::size_t j = i + 1; j < nodes.size(); ++j) {
            const double km = std::max(nearestKm, roughKm(at[i], at[j]));
            const bool cross = network.placed.groups[nodes[i]] != network.placed.groups[nodes[j]];
            next = std::find_if(next, near.end(), [&](network::Node node) { return node >= nodes[j]; });
            const bool linked = next != near.end() && *next == nodes[j];
            rows.x.insert(rows.x.end(), {1, logDegree[i] + logDegree[j], std::log(km), cross ? 1.0 : 0.0});
            rows.linked.push_back(linked ? 1 : 0);
            (cross ? rows.kmCross : rows.kmWithin).push_back(km);
            (cross ? rows.linkedCross : rows.linkedWithin) += linked ? 1 : 0;
        }
    }
    return rows;
}

/// Whether pairs within and across provinces share a range of distances: else the line and the distance say the same.
bool shareDistances(PairRows &rows)
{
    if (rows.kmWithin.empty() || rows.kmCross.empty())
        return false;
    const auto tenth = [](std::vector<double> &values, double part) {
        const auto at = values.begin() + static_cast<std::ptrdiff_t>(part * static_cast<double>(values.size() - 1));
        std::nth_element(values.begin(), at, values.end());
        return *at;
    };
    const double nearCross = tenth(rows.kmCross, 0.1);
    const double farWithin = tenth(rows.kmWithin, 0.9);
    const auto withinFar =
        std::count_if(rows.kmWithin.begin(), rows.kmWithin.end(), [&](double km) { return km >= nearCross; });
    const auto crossNear =
        std::count_if(rows.kmCross.begin(), rows.kmCross.end(), [&](double km) { return km <= farWithin; });
    return withinFar >= fewestCommonPairs && crossNear >= fewestCommonPairs;
}

void estimateBorder(const LinkPlaces &places, const ParticipantNetwork &network, model::Progress &progress,
                    LinkFigures &links, Absences &absent)
{
    const auto refuse = [&](const char *why) { absent.add(why, "border_effect"); };
    const network::Graph &graph = network.placed.graph;
    std::vector<network::Node> nodes;
    for (network::Node node = 0; node < graph.nodeCount(); ++node) {
        if (graph.degree(node) > 0 && places.hasPoint(network.participant(node)))
            nodes.push_back(node);
    }
    if (network.placed.groups.groupCount() < 2)
        return refuse(graph.nodeCount() == 0 ? reason::noParticipants : reason::oneProvince);
    if (nodes.size() < fewestPlaces)
        return refuse(reason::fewParticipants);
    if (nodes.size() > mostPlaces)
        return refuse(reason::tooLarge);
    PairRows rows = pairRows(places, network, nodes);
    if (rows.linkedCross < fewestLinksOfAKind || rows.linkedWithin < fewestLinksOfAKind)
        return refuse(reason::fewLinksOfAKind);
    if (!shareDistances(rows))
        return refuse(reason::noCommonDistances);
    const network::PoissonFit fit =
        network::fitPoisson(rows.x, rows.linked, 4, [&progress] { return progress.isCancelled(); });
    if (fit.why == network::Undefined::Cancelled)
        return refuse(reason::cancelled);
    if (fit.why != network::Undefined::None || std::abs(fit.coefficients[3]) > largestLog)
        return refuse(reason::notIdentified);
    constexpr double wald = 1.959963984540054; // 97.5 % of the normal distribution
    BorderEffect effect;
    effect.effect = std::exp(fit.coefficients[3]);
    effect.low = std::exp(fit.coefficients[3] - wald * fit.standardErrors[3]);
    effect.high = std::exp(fit.coefficients[3] + wald * fit.standardErrors[3]);
    effect.degreeWeight = fit.coefficients[1];
    effect.distanceDecay = -fit.coefficients[2];
    effect.pairs = static_cast<std::int64_t>(rows.linked.size());
    effect.leftOut = static_cast<std::int64_t>(graph.nodeCount() - nodes.size());
    links.borderEffect = effect;
}

} // namespace

LinkPlaces::LinkPlaces(const Basis &basis)
    : m_membership(*basis.membership), m_participants((*basis.tables)[TableId::Participants]),
      m_home(m_participants.pool().find(basis.boundarySetSummary.country)),
      m_hasDistricts(!basis.ground->districts().isEmpty())
{
}

bool LinkPlaces::isAbroad(Row row) const
{
    const model::StringId country = m_participants.textId(row, ParticipantFields::Country);
    return country != 0 && m_home != 0 && country != m_home && m_membership.province(row) < 0;
}

std::int64_t LinkReach::*LinkPlaces::reachOf(const ScopedLink &link, bool ofCluster) const
{
    if (link.from == model::noRow || link.to == model::noRow)
        return &LinkReach::unknown;
    if (isAbroad(link.from) || isAbroad(link.to))
        return &LinkReach::abroad;
    const bool near = ofCluster ? link.isInside()
                                : m_hasDistricts && m_membership.district(link.from) >= 0 &&
                                      m_membership.district(link.from) == m_membership.district(link.to);
    if (near)
        return &LinkReach::local;
    switch (classOf(m_membership, link.from, link.to)) {
    case LinkClass::Within:
        return &LinkReach::provincial;
    case LinkClass::Cross:
        return &LinkReach::national;
    case LinkClass::AbroadOrUnplaced:
        break;
    }
    return &LinkReach::unknown;
}

std::optional<double> LinkPlaces::lengthKm(const ScopedLink &link) const
{
    if (!link.isInside() || !hasPoint(link.from) || !hasPoint(link.to) ||
        classOf(m_membership, link.from, link.to) == LinkClass::AbroadOrUnplaced)
        return {};
    return geometry::distanceM(point(link.from), point(link.to)) / 1000;
}

std::vector<double> linkLengths(const Basis &basis, const ParticipantNetwork &network)
{
    const LinkPlaces places(basis);
    std::vector<double> lengths;
    lengths.reserve(network.links.size());
    for (const ScopedLink &link : network.links)
        lengths.push_back(places.lengthKm(link).value_or(std::numeric_limits<double>::quiet_NaN()));
    return lengths;
}

void measureProvincePlaces(const Basis &basis, const ParticipantNetwork &network, bool ofCluster,
                           std::span<const double> lengthsKm, std::vector<ProvinceFigures> &provinces)
{
    const LinkPlaces places(basis);
    const auto &regions = basis.ground->provinces().regions;
    std::vector<int> placeInList(regions.size(), -1);
    for (std::size_t region = 0; region < regions.size(); ++region) {
        const auto found = std::find_if(provinces.begin(), provinces.end(), [&](const ProvinceFigures &figures) {
            return figures.code == regions[region].code;
        });
        if (found != provinces.end())
            placeInList[region] = static_cast<int>(found - provinces.begin());
    }
    const auto provinceOf = [&](Row row, int inNetwork) {
        const int province = inNetwork < 0 || row == model::noRow ? -1 : basis.membership->province(row);
        return province < 0 ? -1 : placeInList[static_cast<std::size_t>(province)];
    };
    std::vector<LinkLengths> lengths(provinces.size());
    for (std::size_t i = 0; i < network.links.size(); ++i) {
        const ScopedLink &link = network.links[i];
        const int a = provinceOf(link.from, link.a);
        const int b = provinceOf(link.to, link.b);
        if (a < 0 && b < 0)
            continue;
        const auto reach = places.reachOf(link, ofCluster);
        for (const int at : {a, b == a ? -1 : b}) {
            if (at < 0)
                continue;
            ++(provinces[static_cast<std::size_t>(at)].reach.*reach);
            lengths[static_cast<std::size_t>(at)].add(lengthsKm[i], a == b);
        }
    }
    for (std::size_t i = 0; i < provinces.size(); ++i) {
        provinces[i].medianKmWithin = lengths[i].medianWithin();
        provinces[i].medianKmCross = lengths[i].medianCross();
    }
}

void measureParticipantLengths(const Basis &basis, const ParticipantNetwork &network, std::span<const double> lengthsKm,
                               std::vector<ParticipantFigures> &participants)
{
    std::vector<int> placeInList(network.participants.size(), -1);
    for (std::size_t i = 0; i < participants.size(); ++i) {
        const auto at =
            std::lower_bound(network.participants.begin(), network.participants.end(), participants[i].participant);
        placeInList[static_cast<std::size_t>(at - network.participants.begin())] = static_cast<int>(i);
    }
    std::vector<LinkLengths> lengths(participants.size());
    for (std::size_t i = 0; i < network.links.size(); ++i) {
        const ScopedLink &link = network.links[i];
        for (const int end : {link.a, link.b == link.a ? -1 : link.b}) {
            const int at = end < 0 ? -1 : placeInList[static_cast<std::size_t>(end)];
            if (at >= 0)
                lengths[static_cast<std::size_t>(at)].add(lengthsKm[i], isWithin(basis, link));
        }
    }
    for (std::size_t i = 0; i < participants.size(); ++i) {
        participants[i].medianKmWithin = lengths[i].medianWithin();
        participants[i].medianKmCross = lengths[i].medianCross();
    }
}

std::vector<double> measurePlaces(const Basis &basis, const ParticipantNetwork &network, bool ofCluster,
                                  model::Progress &progress, LinkFigures &links, Absences &absent)
{
    const LinkPlaces places(basis);
    Openness &openness = links.openness;
    for (const ScopedLink &link : network.links)
        ++(openness.*places.reachOf(link, ofCluster));
    const std::int64_t known = openness.local + openness.provincial + openness.national + openness.abroad;
    if (ofCluster && known > 0)
        openness.external = static_cast<double>(known - openness.local) / static_cast<double>(known);
    else if (ofCluster)
        absent.add(reason::noLinks, "external_openness");
    if (known + openness.unknown > 0)
        openness.placed = static_cast<double>(known) / static_cast<double>(known + openness.unknown);
    else
        absent.add(reason::noLinks, "links_placed_share");
    if (ofCluster && !network.participants.empty()) {
        std::vector<char> reachesOut(network.participants.size(), 0);
        for (const ScopedLink &link : network.links) {
            if (!link.isInside())
                reachesOut[static_cast<std::size_t>(std::max(link.a, link.b))] = 1;
        }
        openness.outsideRecorded = static_cast<double>(std::count(reachesOut.begin(), reachesOut.end(), 1)) /
                                   static_cast<double>(reachesOut.size());
    } else if (ofCluster) {
        absent.add(reason::noParticipants, "outside_recorded_share");
    }
    std::vector<double> lengths = linkLengths(basis, network);
    measureLengths(basis, network, lengths, links, absent);
    estimateBorder(places, network, progress, links, absent);
    return lengths;
}

} // namespace atlas::crossing
