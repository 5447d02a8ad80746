// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/derived.h"

#include "app/geometry/curves.h"
#include "app/model/vocabulary.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace atlas::session {

using model::LinkFields;
using model::ParticipantFields;
using model::Row;
using model::TableId;

namespace {

constexpr qsizetype mostEmphasised = 1000; // more would emphasise nothing

void addParts(const crossing::ClusterReport &report, store::DerivedLayers &layers, std::set<QString> &outside)
{
    if (!report.crosses)
        return;
    for (const crossing::RegionPart &part : report.provinces) {
        if (part.shape.isEmpty())
            continue;
        const bool isHost = part.code == report.hostByArea.code;
        layers.extentParts.push_back(
            {std::make_shared<const model::Shape>(part.shape), report.id, part.code, isHost, part.certain});
        if (!isHost)
            outside.insert(part.code);
    }
    for (const crossing::CrossedLine &line : report.crossedLines) {
        if (!line.stretches.empty() && !line.sliver)
            layers.crossedLines.push_back(
                {line.stretches, report.id, line.codeA, line.codeB, line.lengthKm, line.certain});
    }
}

void addBrokers(const crossing::ClusterReport &report, const model::Table &participants,
                std::vector<store::BrokerPlace> &brokers)
{
    int rank = 0;
    for (const crossing::Broker &broker : report.brokers) {
        const Row row = broker.participant;
        if (broker.crossBorderBetweenness <= 0 || rank == brokersRinged)
            return;
        if (row < participants.rowCount() && participants.isAlive(row) && participants.hasPoint(row))
            brokers.push_back({participants.point(row), report.id, broker.id, ++rank, broker.crossBorderBetweenness});
    }
}

/// The links with a place at both ends, sorted out by kind and province.
class LinkSorter
{
public:
    LinkSorter(const crossing::Basis &basis, DerivedSummary &summary, const model::Progress *progress)
        : m_basis(basis), m_links((*basis.tables)[TableId::Links]),
          m_participants((*basis.tables)[TableId::Participants]), m_summary(summary)
    {
        for (const char *kind : model::vocabularyValues(model::Vocabulary::LinkKind)) {
            m_kindOfText.insert(m_links.pool().find(std::string_view(kind)),
                                static_cast<std::uint8_t>(summary.linkKinds.size()));
            summary.linkKinds.push_back(QString::fromLatin1(kind));
        }
        m_kindOfText.remove(0);
        summary.placedByKind.assign(summary.linkKinds.size(), 0);
        m_rows.resize(summary.linkKinds.size());
        m_provinces.assign(m_participants.rowCount(), unknown);
        for (Row link = 0; link < m_links.rowCount() && !(progress && progress->isCancelled()); ++link)
            take(link);
    }

    void addCurves(store::DerivedLayers &layers);
    void addFlows(store::DerivedLayers &layers);

private:
    static constexpr int unknown = -2;
    static constexpr int none = -1;

    struct Ends
    {
        Row from;
        Row to;
    };
    struct FlowKey
    {
        int a;
        int b;
        bool directed;
        auto operator<=>(const FlowKey &) const = default;
    };
    struct Place // of the link ends in a province
    {
        double lon = 0;
        double lat = 0;
        double ends = 0;
        model::LonLat nearest;
        double distance = -1;
        std::vector<std::int64_t> byKind;
    };

    void take(Row link);
    Ends endsOf(Row link) const
    {
        return {m_participants.rowOf(m_links.textId(link, LinkFields::From)),
                m_participants.rowOf(m_links.textId(link, LinkFields::To))};
    }
    double weightOf(Row link) const
    {
        const double weight = m_links.real(link, LinkFields::Weight);
        return std::isnan(weight) || weight <= 0 ? 1.0 : weight;
    }
    std::uint8_t kindOf(Row link) const
    {
        return m_kindOfText.value(m_links.textId(link, LinkFields::Kind),
                                  static_cast<std::uint8_t>(m_summary.linkKinds.size() - 1));
    }
    int provinceOf(Row participant);
    bool isHeavier(Row a, Row b) const
    {
        const double first = weightOf(a);
        const double second = weightOf(b);
        return first != second ? first > second : a < b;
    }

    const crossing::Basis &m_basis;
    const model::Table &m_links;
    const model::Table &m_participants;
    DerivedSummary &m_summary;
    QHash<model::StringId, std::uint8_t> m_kindOfText;
    std::vector<std::vector<Row>> m_rows; // by kind
    std::vector<int> m_provinces;         // of participants: index in m_codes, none or unknown
    std::vector<QString> m_codes;
    QHash<QString, int> m_indexOfCode;
    std::map<FlowKey, std::vector<std::int64_t>> m_flows;
    std::map<int, Place> m_places;
};

int LinkSorter::provinceOf(Row participant)
{
    int &province = m_provinces[participant];
    if (province == unknown) {
        const QString code = crossing::provinceCode(m_basis, participant);
        province = none;
        if (!code.isEmpty()) {
            const auto known = m_indexOfCode.constFind(code);
            province = known != m_indexOfCode.constEnd() ? *known : static_cast<int>(m_codes.size());
            if (known == m_indexOfCode.constEnd()) {
                m_indexOfCode.insert(code, province);
                m_codes.push_back(code);
            }
        }
    }
    return province;
}

void LinkSorter::take(Row link)
{
    if (!m_links.isAlive(link))
        return;
    const Ends ends = endsOf(link);
    if (ends.from == model::noRow || ends.to == model::noRow || !m_participants.hasPoint(ends.from) ||
        !m_participants.hasPoint(ends.to))
        return;
    const std::uint8_t kind = kindOf(link);
    ++m_summary.placedByKind[kind];
    m_rows[kind].push_back(link);
    const int from = provinceOf(ends.from);
    const int to = provinceOf(ends.to);
    if (from == none || to == none)
        return;
    for (const auto &[province, row] : {std::pair{from, ends.from}, std::pair{to, ends.to}}) {
        Place &place = m_places[province];
        place.byKind.resize(m_summary.linkKinds.size());
        place.lon += m_participants.point(row).lon;
        place.lat += m_participants.point(row).lat;
        place.ends += 1;
    }
    if (from == to) {
        ++m_places[from].byKind[kind];
        return;
    }
    const bool directed = m_links.flag(link, LinkFields::Directed);
    const bool swapped = !directed && m_codes[static_cast<std::size_t>(to)] < m_codes[static_cast<std::size_t>(from)];
    auto &counts = m_flows[swapped ? FlowKey{to, from, false} : FlowKey{from, to, directed}];
    counts.resize(m_summary.linkKinds.size());
    ++counts[kind];
}

void LinkSorter::addCurves(store::DerivedLayers &layers)
{
    const auto heavier = [this](Row a, Row b) { return isHeavier(a, b); };
    std::vector<Row> drawn;
    for (std::vector<Row> &rows : m_rows) {
        if (rows.size() > static_cast<std::size_t>(mostLinksDrawn)) {
            std::nth_element(rows.begin(), rows.begin() + mostLinksDrawn, rows.end(), heavier);
            rows.resize(static_cast<std::size_t>(mostLinksDrawn));
        }
        drawn.insert(drawn.end(), rows.begin(), rows.end());
    }
    std::sort(drawn.begin(), drawn.end(), heavier);
    if (!drawn.empty()) {
        m_summary.largestWeight = weightOf(drawn.front());
        m_summary.smallestWeight = weightOf(drawn.back());
    }
    for (const Row link : drawn)
        m_summary.kindByRank.push_back(kindOf(link));
    int rank = static_cast<int>(drawn.size());
    for (auto link = drawn.rbegin(); link != drawn.rend(); ++link, --rank) {
        const Ends ends = endsOf(*link);
        const int from = provinceOf(ends.from);
        const int to = provinceOf(ends.to);
        store::LinkCurve curve;
        curve.geom = geometry::linkCurve(m_participants.point(ends.from), m_participants.point(ends.to));
        curve.link = m_links.text(*link, LinkFields::Id);
        curve.fromParticipant = m_links.text(*link, LinkFields::From);
        curve.toParticipant = m_links.text(*link, LinkFields::To);
        curve.kind = m_summary.linkKinds[kindOf(*link)];
        curve.weight = weightOf(*link);
        curve.crossing = from == none || to == none ? QStringLiteral("unplaced")
                         : from == to               ? QStringLiteral("within")
                                                    : QStringLiteral("cross");
        curve.rank = rank;
        layers.linkCurves.push_back(std::move(curve));
    }
}

void LinkSorter::addFlows(store::DerivedLayers &layers)
{
    layers.linkKinds = m_summary.linkKinds;
    if (m_places.empty())
        return;
    // Flows end at the linked participant nearest to the middle of all of them: in the province, and where its
    // network is, which in large provinces is far from the middle of the land.
    for (auto &[province, place] : m_places) {
        place.lon /= place.ends;
        place.lat /= place.ends;
    }
    for (const std::vector<Row> &rows : m_rows) {
        for (const Row link : rows) {
            const Ends ends = endsOf(link);
            for (const Row row : {ends.from, ends.to}) {
                const auto found = m_places.find(m_provinces[row]);
                if (found == m_places.end())
                    continue;
                Place &place = found->second;
                const model::LonLat point = m_participants.point(row);
                const double east = (point.lon - place.lon) * std::cos(place.lat * M_PI / 180.0);
                const double distance = std::hypot(east, point.lat - place.lat);
                const bool isNearer = place.distance < 0 || distance < place.distance ||
                                      (distance == place.distance &&
                                       std::tie(point.lon, point.lat) < std::tie(place.nearest.lon, place.nearest.lat));
                if (isNearer) {
                    place.nearest = point;
                    place.distance = distance;
                }
            }
        }
    }
    std::set<int> ends;
    for (const auto &[key, counts] : m_flows) {
        store::Flow flow;
        const geometry::CurveOptions bend{key.directed ? 0.16 : 0.08, 24};
        flow.geom = geometry::linkCurve(m_places[key.a].nearest, m_places[key.b].nearest, bend);
        flow.provinceA = m_codes[static_cast<std::size_t>(key.a)];
        flow.provinceB = m_codes[static_cast<std::size_t>(key.b)];
        flow.directed = key.directed;
        flow.byKind = counts;
        ends.insert({key.a, key.b});
        m_summary.directedFlows |= key.directed;
        layers.flows.push_back(std::move(flow));
    }
    const auto total = [](const store::Flow &flow) {
        return std::accumulate(flow.byKind.begin(), flow.byKind.end(), std::int64_t{0});
    };
    std::sort(layers.flows.begin(), layers.flows.end(), [&](const store::Flow &a, const store::Flow &b) {
        return std::tuple(total(a), b.provinceA, b.provinceB, b.directed) <
               std::tuple(total(b), a.provinceA, a.provinceB, a.directed); // few links first, many on top
    });
    int rank = static_cast<int>(layers.flows.size());
    for (store::Flow &flow : layers.flows) {
        flow.rank = rank--;
        m_summary.flows.push_back(flow.byKind);
    }
    for (const auto &[province, place] : m_places)
        layers.flowPlaces.push_back({place.nearest, m_codes[static_cast<std::size_t>(province)], place.byKind});
    std::sort(layers.flowPlaces.begin(), layers.flowPlaces.end(),
              [](const auto &a, const auto &b) { return a.province < b.province; });
}

} // namespace

DerivedMap deriveMap(const crossing::Basis &basis,
                     const std::vector<std::shared_ptr<const crossing::ClusterReport>> &reports,
                     const model::Progress *progress)
{
    DerivedMap map;
    DerivedSummary summary;
    std::set<QString> outside;
    for (const auto &report : reports) {
        if (!report)
            continue;
        addParts(*report, map.layers, outside);
        addBrokers(*report, (*basis.tables)[TableId::Participants], map.layers.brokers);
        if (report->crosses)
            summary.crossingClusters << report->id;
        if (!report->hostByArea.code.isEmpty())
            summary.hosts.push_back({report->id, report->hostByArea.code});
    }
    summary.outsideProvinces.assign(outside.begin(), outside.end());
    summary.uncertainParts = std::any_of(map.layers.extentParts.begin(), map.layers.extentParts.end(),
                                         [](const store::ExtentPart &part) { return !part.isHost && !part.certain; });
    summary.crossingClusters.sort();
    summary.crossingClusters = summary.crossingClusters.mid(0, mostEmphasised);
    summary.brokers = !map.layers.brokers.empty();
    std::sort(summary.hosts.begin(), summary.hosts.end(),
              [](const HostProvince &a, const HostProvince &b) { return a.cluster < b.cluster; });
    LinkSorter sorter(basis, summary, progress);
    if (progress && progress->isCancelled())
        return map;
    sorter.addFlows(map.layers);
    sorter.addCurves(map.layers);
    map.summary = std::make_shared<const DerivedSummary>(std::move(summary));
    return map;
}

ShownLinks shownLinks(const DerivedSummary &summary, const LinkChoice &choice)
{
    std::vector<bool> chosen(summary.linkKinds.size());
    for (std::size_t kind = 0; kind < chosen.size(); ++kind)
        chosen[kind] = choice.kinds.isEmpty() || choice.kinds.contains(summary.linkKinds[kind]);
    ShownLinks shown;
    for (std::size_t kind = 0; kind < chosen.size(); ++kind)
        shown.placed += chosen[kind] ? summary.placedByKind[kind] : 0;
    const std::size_t limit = static_cast<std::size_t>(choice.heaviest > 0 ? std::min(choice.heaviest, mostLinksDrawn)
                                                                           : LinkChoice::automatic);
    for (std::size_t at = 0; at < summary.kindByRank.size() && shown.shown < limit; ++at) {
        shown.shown += chosen[summary.kindByRank[at]] ? 1 : 0;
        shown.lastRank = static_cast<int>(at) + 1;
    }
    if (shown.shown == shown.placed)
        shown.lastRank = 0;
    for (const std::vector<std::int64_t> &byKind : summary.flows) {
        std::int64_t links = 0;
        for (std::size_t kind = 0; kind < chosen.size(); ++kind)
            links += chosen[kind] ? byKind[kind] : 0;
        shown.mostInFlow = std::max(shown.mostInFlow, links);
    }
    return shown;
}

} // namespace atlas::session
