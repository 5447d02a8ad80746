// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/network/graph.h"
#include "app/network/measure.h"

#include <cstdint>
#include <span>
#include <vector>

/// Who holds the network together across groups (provinces). Simple undirected graphs. Pure; any thread.
namespace atlas::network {

/// Betweenness Σ_{s<t} σ_st(v)/σ_st over unordered pairs (Freeman 1977, Sociometry 40:35–41; computed by igraph
/// after Brandes 2001). igraph is not reentrant: concurrent calls wait for each other. O(n L).
struct Betweenness
{
    std::vector<double> raw; ///< per node; empty when cancelled
    Undefined why = Undefined::None;
    /// raw / ((n−1)(n−2)/2), 0–1; needs three nodes.
    Measure normalised(Node v) const;
};
Betweenness betweenness(const Graph &graph, const CancelCheck &cancelled = {});

/// Betweenness over pairs in different groups only (Brandes 2001, J. Math. Sociol. 25:163–177, restricted to such
/// targets). Own code, no lock. O(n L).
struct CrossBorderBetweenness
{
    std::vector<double> raw;                  ///< per node; empty when cancelled
    std::vector<double> allPairs;             ///< per node: Betweenness::raw, from the same paths; empty when sampled
    std::vector<std::uint64_t> possiblePairs; ///< pairs in different groups that do not contain the node
    std::vector<double> standardError;        ///< per node, of raw; empty when every source was used
    std::uint32_t sources = 0;                ///< nodes that paths were followed from
    Undefined why = Undefined::None;
    /// raw / possiblePairs, 0–1.
    Measure share(Node v) const;
    /// Standard error of the share; 0 when it is exact.
    Measure error(Node v) const;
};
CrossBorderBetweenness crossBorderBetweenness(const PlacedNetwork &network, const CancelCheck &cancelled = {});
/// The same estimated from some sources, drawn without replacement (Brandes & Pich 2007, Int. J. Bifurc. Chaos
/// 17:2303–2318), with the standard error of a simple random sample; exact when `sources` covers all. Without bias; but
/// a few sources near a node bring most of its betweenness, so that two standard errors to either side hold the exact
/// value in about 85 of 100 cases (measured with a quarter of the sources), not 95. O(sources · L).
CrossBorderBetweenness sampledCrossBorderBetweenness(const PlacedNetwork &network, std::uint32_t sources,
                                                     std::uint64_t seed, const CancelCheck &cancelled = {});

/// Broker dependence on v: of the connected pairs in different groups that do not contain v, the part no longer
/// connected when v is removed, 0–1 (own construction; cf. gatekeeper removal in Breschi & Lenzi 2017).
struct Dependence
{
    std::uint64_t pairs = 0; ///< connected pairs in different groups without v
    std::uint64_t lost = 0;  ///< of these, no longer connected without v
    Measure share() const;
};
/// For every node at once. O(n log n + L).
std::vector<Dependence> brokerDependence(const PlacedNetwork &network);
/// When several nodes are removed together; pairs containing none of them. O(n + L).
Dependence brokerDependence(const PlacedNetwork &network, std::span<const Node> removed);

/// Brokerage roles of v over ordered pairs (a, b) of its neighbours that are not linked themselves
/// (Gould & Fernandez 1989, Sociol. Methodology 19:89–126). An undirected link counts in both directions, so
/// representative = gatekeeper.
struct BrokerRoles
{
    std::uint64_t coordinator = 0;    ///< A-A-A
    std::uint64_t itinerant = 0;      ///< A-B-A
    std::uint64_t representative = 0; ///< A-A-B
    std::uint64_t gatekeeper = 0;     ///< A-B-B
    std::uint64_t liaison = 0;        ///< A-B-C
    friend bool operator==(const BrokerRoles &, const BrokerRoles &) = default;
};
/// Per node. O(L √L) (triangles) + O(Σ k log k).
std::vector<BrokerRoles> brokerRoles(const PlacedNetwork &network);

/// How far a node's roles are from what chance gives when the groups are dealt out anew over all nodes and the links
/// stay: expectation and standard deviation exact (without simulation), from the group sizes and the open pairs around
/// the node; z = (count − expected)/deviation. Counts grow with the number of links, z does not.
struct RoleScore
{
    Measure expected;
    Measure z; ///< undefined (ZeroTotal) where every deal gives the same count
};
struct BrokerScores
{
    RoleScore coordinator;
    RoleScore itinerant;
    RoleScore representative; ///< gatekeeper has the same, as with the counts
    RoleScore liaison;
};
/// One per node asked for. \param roles brokerRoles() of the network. NoPairs for a node without two neighbours that
/// are not linked; OneGroup where all nodes are in one. O(Σ of the neighbours' degrees + groups²).
std::vector<BrokerScores> brokerScores(const PlacedNetwork &network, std::span<const BrokerRoles> roles,
                                       std::span<const Node> nodes);

/// Within-group degree z = (κ − mean)/deviation, κ = links to the own group, mean and deviation (divisor n_p) over the
/// nodes of the group (Guimerà & Amaral 2005). ZeroTotal where all of a group have as many.
std::vector<Measure> withinGroupScores(const PlacedNetwork &network);

/// Participation coefficient [1 − Σ_p (k_vp/k_v)²] / (1 − 1/P), P = groups in the network (Guimerà & Amaral 2005,
/// Nature 433:895–900; divided by its maximum). 0 all links in one group, 1 evenly over all. A node with one link
/// has 0 by definition: better not shown. Undefined without links or with one group.
std::vector<Measure> participation(const PlacedNetwork &network);

} // namespace atlas::network
