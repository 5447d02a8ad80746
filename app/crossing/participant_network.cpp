// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/participant_network.h"

#include "app/crossing/evidence.h"

#include <algorithm>

namespace atlas::crossing {

using model::Row;
using model::TableId;

namespace {

void makeGraph(const Basis &basis, ParticipantNetwork &network)
{
    std::vector<std::int32_t> provinces(network.participants.size());
    std::transform(network.participants.begin(), network.participants.end(), provinces.begin(),
                   [&](Row row) { return basis.membership->province(row); });
    network.unplaced = std::count(provinces.begin(), provinces.end(), -1);
    network::Graph graph;
    { // the edges of a whole country are let go before they are sorted out by province
        std::vector<network::Edge> edges;
        edges.reserve(network.links.size());
        for (const ScopedLink &link : network.links) {
            if (link.isInside())
                edges.push_back({static_cast<network::Node>(link.a), static_cast<network::Node>(link.b)});
        }
        graph = network::Graph(provinces.size(), edges);
    }
    network.placed = network::PlacedNetwork::from(graph, provinces);
}

} // namespace

ParticipantNetwork networkOf(const Basis &basis, std::vector<Row> members)
{
    ParticipantNetwork out;
    std::sort(members.begin(), members.end());
    out.participants = std::move(members);
    const auto numberOf = [&](Row row) {
        const auto at = std::lower_bound(out.participants.begin(), out.participants.end(), row);
        return at == out.participants.end() || *at != row ? -1 : static_cast<int>(at - out.participants.begin());
    };
    for (std::size_t i = 0; i < out.participants.size(); ++i) {
        for (const Row link : basis.membership->linksOf(out.participants[i])) {
            ScopedLink scoped;
            scoped.link = link;
            scoped.from = basis.membership->from(link);
            scoped.to = basis.membership->to(link);
            scoped.a = scoped.from == model::noRow ? -1 : numberOf(scoped.from);
            scoped.b = scoped.to == model::noRow ? -1 : numberOf(scoped.to);
            // A link with both ends in the set is met at each: the first one takes it.
            if (!scoped.isInside() || std::min(scoped.a, scoped.b) == static_cast<int>(i))
                out.links.push_back(scoped);
        }
    }
    makeGraph(basis, out);
    return out;
}

ParticipantNetwork wholeNetwork(const Basis &basis)
{
    const model::Table &participants = (*basis.tables)[TableId::Participants];
    const model::Table &links = (*basis.tables)[TableId::Links];
    ParticipantNetwork out;
    out.participants.reserve(participants.aliveCount());
    std::vector<int> numberOf(participants.rowCount(), -1);
    for (Row row = 0; row < participants.rowCount(); ++row) {
        if (participants.isAlive(row)) {
            numberOf[row] = static_cast<int>(out.participants.size());
            out.participants.push_back(row);
        }
    }
    out.links.reserve(links.aliveCount());
    for (Row link = 0; link < links.rowCount(); ++link) {
        if (!links.isAlive(link))
            continue;
        ScopedLink scoped;
        scoped.link = link;
        scoped.from = basis.membership->from(link);
        scoped.to = basis.membership->to(link);
        scoped.a = scoped.from == model::noRow ? -1 : numberOf[scoped.from];
        scoped.b = scoped.to == model::noRow ? -1 : numberOf[scoped.to];
        out.links.push_back(scoped);
    }
    makeGraph(basis, out);
    return out;
}

LinkClass classOf(const Membership &membership, Row from, Row to)
{
    const int a = membership.province(from);
    const int b = membership.province(to);
    if (a < 0 || b < 0)
        return LinkClass::AbroadOrUnplaced;
    return a == b ? LinkClass::Within : LinkClass::Cross;
}

std::optional<double> Absences::take(const network::Measure &measure, const char *figure)
{
    if (!measure) {
        const bool linkedOnly = m_severalProvinces && measure.why == network::Undefined::OneGroup;
        add(linkedOnly ? reason::linkedInOneProvince : reasonOf(measure.why), figure);
    }
    return measure.value;
}

void Absences::add(const Absences &others)
{
    for (const auto &[why, figures] : others.m_figures)
        m_figures[why] << figures;
}

void Absences::tell(std::vector<Finding> &findings) const
{
    for (const auto &[why, figures] : m_figures)
        findings.push_back(notComputable(figures, why.c_str()));
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
    case network::Undefined::NoTriples:
        return reason::noTriples;
    case network::Undefined::Cancelled:
        return reason::cancelled;
    default:
        return reason::noParticipants;
    }
}

} // namespace atlas::crossing
