// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"
#include "app/crossing/membership.h"
#include "app/network/graph.h"
#include "app/network/measure.h"

#include <QStringList>

#include <map>
#include <optional>
#include <string>
#include <vector>

/// The links among a set of participants, as the network analysis goes over them. Pure; any thread.
namespace atlas::crossing {

/// One link of the table with an end in the set.
struct ScopedLink
{
    model::Row link = model::noRow;
    model::Row from = model::noRow; ///< participant; noRow = names nobody here
    model::Row to = model::noRow;
    int a = -1; ///< number of `from` in the set; −1 = not in it
    int b = -1;

    bool isInside() const { return a >= 0 && b >= 0; }
};

/// A set of participants, the links that touch it, and the graph of those that have a province.
struct ParticipantNetwork
{
    std::vector<model::Row> participants; ///< ascending
    std::vector<ScopedLink> links;        ///< each link once
    network::PlacedNetwork placed;
    std::int64_t unplaced = 0; ///< participants without a province

    model::Row participant(network::Node node) const { return participants[placed.originalNode[node]]; }
};

/// Of a cluster's members.
ParticipantNetwork networkOf(const Basis &basis, std::vector<model::Row> members);
/// Of every participant of the map.
ParticipantNetwork wholeNetwork(const Basis &basis);

/// Where a link between two participants that have rows belongs, by their provinces.
enum class LinkClass : std::uint8_t { Within, Cross, AbroadOrUnplaced };
LinkClass classOf(const Membership &membership, model::Row from, model::Row to);

/// Collects absent figures by reason, so that one finding tells all that share it.
class Absences
{
public:
    /// \p severalProvinces: the participants have more than one; then "one group" can only mean those with links.
    explicit Absences(bool severalProvinces = false) : m_severalProvinces(severalProvinces) {}

    std::optional<double> take(const network::Measure &measure, const char *figure);
    void add(const char *why, const char *figure) { m_figures[why] << QString::fromLatin1(figure); }
    /// Those of another, after these.
    void add(const Absences &others);
    void tell(std::vector<Finding> &findings) const;

private:
    std::map<std::string, QStringList> m_figures;
    bool m_severalProvinces;
};

/// The reason to give for a measure that is not defined; see reason in evidence.h.
const char *reasonOf(network::Undefined why);

} // namespace atlas::crossing
