// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/id_index.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

/// The part of a crossing report about links. Values; see report.h for units and absent values. Measures are over the
/// network's simple undirected graph (self-links and repeats dropped, weights ignored) of the participants that have a
/// province, unless stated otherwise. Formulas with sources: app/network.
namespace atlas::crossing {

/// Where the other end of links is. For the whole map "local" is the same district, "provincial" the rest of the
/// province; without districts all of the province is "provincial".
struct LinkReach
{
    std::int64_t local = 0;      ///< both ends members
    std::int64_t provincial = 0; ///< to outside, same province
    std::int64_t national = 0;   ///< to outside, another province of the boundary set
    std::int64_t abroad = 0;     ///< the other end's country differs from the boundary set's
    std::int64_t unknown = 0;    ///< an end without a place
};

/// The same for a cluster's links, or the map's, with what can be said of them.
struct Openness : LinkReach
{
    std::optional<double> placed; ///< links whose both ends have a known place / all links, 0–1
    /// Members with a recorded link to outside / members, 0–1; absent for the map. Near 0 the outsiders were hardly
    /// collected, and openness says little.
    std::optional<double> outsideRecorded;
    std::optional<double> external; ///< links to outside the cluster / all with a known place, 0–1; absent for the map
};

/// One bar of the null distribution of the E-I index: permutations with from ≤ E-I < to (the last one ≤ to).
struct EiBar
{
    double from = 0;
    double to = 0;
    std::int64_t permutations = 0;
};

/// Communities found in the links alone (Leiden method on modularity, many seeds) against the provinces.
struct CommunityFigures
{
    int runs = 0;
    std::int64_t communities = 0; ///< of the run with the largest modularity
    std::int64_t communitiesLow = 0;
    std::int64_t communitiesHigh = 0;
    double modularity = 0;    ///< largest of the runs
    double modularityLow = 0; ///< smallest
    double agreement = 0;     ///< adjusted Rand index with the provinces (Hubert & Arabie 1985), median of the runs
    double agreementLow = 0;
    double agreementHigh = 0;
};

/// How much a provincial line keeps two participants from being linked beyond what their distance explains:
/// exp(δ) of the Poisson model ln μ_ij = α + γ(ln k_i + ln k_j) − β ln d_ij + δ[different provinces], over all pairs; d
/// along great circles of the mean sphere, at least 0.1 km.
struct BorderEffect
{
    std::optional<double> effect; ///< exp(δ): 1 = no effect, below 1 = the line keeps apart
    std::optional<double> low;    ///< 95 % interval (Wald, heteroscedasticity-robust)
    std::optional<double> high;
    std::optional<double> distanceDecay; ///< β
    std::optional<double> degreeWeight;  ///< γ
    std::int64_t pairs = 0;              ///< pairs of participants used
    std::int64_t leftOut = 0;            ///< participants without links or without a place of their own
};

/// Links of a cluster, or of the whole map (then leaving = 0). Formulas: indicators.md of the field;
/// E-I Krackhardt & Stern 1988; permeability = observed / expected cross-province links under the size null
/// (1 − Freeman's S, 1978) and the degree null (1 − Newman's r, 2003).
struct LinkFigures
{
    std::int64_t total = 0;
    std::int64_t withinProvince = 0;
    std::int64_t crossProvince = 0;
    std::int64_t abroadOrUnplaced = 0;
    std::int64_t leavingCluster = 0;

    std::optional<double> eI;
    std::optional<double> eIExpected;
    std::optional<double> eIRescaled;
    std::optional<double> eIMinimum; ///< the lowest and highest that so many links allow
    std::optional<double> eIMaximum;
    std::optional<double> pClosed; ///< share of permutations whose E-I is at most as large
    std::optional<double> pOpen;   ///< share of permutations whose E-I is at least as large
    int permutations = 0;          ///< actually made
    std::optional<double> eINullMean;
    std::optional<double> eINullDeviation;
    std::vector<EiBar> eINull; ///< ascending, equally wide, for a chart; empty when there was no test
    std::optional<double> permeabilitySize;
    std::optional<double> permeabilityDegree;
    std::optional<double> assortativity;
    std::int64_t placedParticipants = 0;   ///< nodes of the network that have a province
    std::int64_t unplacedParticipants = 0; ///< nodes that have none and so take no part

    std::int64_t pairsWithin = 0; ///< linked pairs, over which the measures are
    std::int64_t pairsCross = 0;
    std::optional<double> crossShare;         ///< linked pairs across / all linked pairs, 0–1
    std::optional<double> crossShareWeighted; ///< the same by the links' weights; one without counts 1
    std::optional<double> modularity;         ///< of the division into provinces
    std::optional<double> modularityMax;      ///< 1 − Σ a²; modularity / this = assortativity
    std::optional<double> oddsRatio;          ///< of a link within a province against one across
    bool oddsRatioAdjusted = false;           ///< ½ was added to each cell, one being zero
    std::optional<double> density;
    std::optional<double> transitivity;

    std::int64_t components = 0;      ///< isolated participants each count as one
    std::int64_t isolated = 0;        ///< participants without any link of this network
    std::optional<double> giantShare; ///< of the linked participants, those in the largest component
    std::int64_t cutParticipants = 0; ///< articulation points: without one of them something falls apart
    std::int64_t cutLinks = 0;        ///< bridges

    /// Broker dependence on the tenth of the participants with the largest cross-border betweenness, all removed.
    std::optional<double> tenthDependence;
    std::int64_t tenth = 0; ///< how many those are

    Openness openness;
    std::optional<double> medianKmWithin; ///< geodesic, of links whose ends both have a point
    std::optional<double> medianKmCross;
    std::int64_t linksWithLength = 0;
    std::optional<CommunityFigures> communities;
    std::optional<BorderEffect> borderEffect; ///< absent when not estimable
};

struct Broker
{
    model::Row participant = model::noRow;
    QString id;
    QString name;
    QString nameEn;
    double crossBorderBetweenness = 0;
    std::optional<double> dependence;       ///< share of connected cross-province pairs lost without it
    std::optional<double> betweennessError; ///< standard error of the betweenness when it was sampled
};

/// Brokerage roles (Gould & Fernandez 1989): ordered pairs of neighbours not linked themselves.
struct RoleTally
{
    std::int64_t coordinator = 0;    ///< A-A-A
    std::int64_t itinerant = 0;      ///< A-B-A
    std::int64_t representative = 0; ///< A-A-B
    std::int64_t gatekeeper = 0;     ///< A-B-B
    std::int64_t liaison = 0;        ///< A-B-C
};

/// How far a role's count is from what chance gives when the provinces are dealt out anew (network::brokerScores).
struct RoleChance
{
    std::optional<double> expected;
    std::optional<double> z; ///< standard deviations above it; absent where every deal gives the same
};

/// One participant's place in the network.
struct ParticipantFigures
{
    model::Row participant = model::noRow;
    QString id;
    QString name;
    QString nameEn;
    QString province;       ///< code; empty = none, and then only the counts of links are given
    std::int64_t links = 0; ///< as they stand in the table
    std::int64_t within = 0;
    std::int64_t cross = 0;
    std::int64_t abroadOrUnplaced = 0;
    std::int64_t leaving = 0;
    std::optional<double> eI;
    std::optional<double> eIExpected; ///< by chance, from the numbers of participants
    std::optional<double> eIMinimum;  ///< the lowest and highest that so many links allow
    std::optional<double> eIMaximum;
    std::optional<double> eIRescaled;
    std::optional<double> pClosed; ///< exact, over all deals of the others' provinces (network::nodeChance)
    std::optional<double> pOpen;
    std::optional<double> permeability; ///< links across / as many as by chance, by size
    LinkReach reach;
    std::optional<double> medianKmWithin; ///< geodesic, of its links whose ends both have a point
    std::optional<double> medianKmCross;
    std::optional<double> crossBorderBetweenness; ///< 0–1
    std::optional<double> betweenness;            ///< 0–1
    std::optional<double> dependence;
    std::optional<double> participation; ///< rescaled, 0–1; absent with fewer than two links
    std::optional<double> constraint;    ///< Burt 1992
    std::optional<double> withinZ;       ///< links within its province, in deviations from the province's mean
    RoleTally roles;
    RoleChance coordinatorChance;
    RoleChance itinerantChance;
    RoleChance representativeChance; ///< gatekeeper has the same
    RoleChance liaisonChance;
    bool onBorder = false; ///< its point lies on a border; it was given to the lower code
    bool cutPoint = false; ///< articulation point
};

/// One province's links in the network.
struct ProvinceFigures
{
    QString code;
    QString name;
    QString nameEn;
    std::int64_t participants = 0;
    std::int64_t within = 0; ///< links as they stand in the table
    std::int64_t cross = 0;
    std::int64_t abroadOrUnplaced = 0;
    std::int64_t leaving = 0;
    std::optional<double> eI;         ///< over linked pairs
    std::optional<double> eIExpected; ///< by chance, from the numbers of participants
    std::optional<double> eIMinimum;  ///< the lowest and highest that so many links allow
    std::optional<double> eIMaximum;
    std::optional<double> eIRescaled;
    std::optional<double> pClosed; ///< of the network's permutations in which the province has links
    std::optional<double> pOpen;
    std::optional<double> permeabilitySize;
    std::optional<double> permeabilityDegree;
    std::optional<double> modularity; ///< its term of the network's modularity by province
    LinkReach reach;
    std::optional<double> medianKmWithin; ///< geodesic, of links whose ends both have a point
    std::optional<double> medianKmCross;
    std::optional<double> linkShare; ///< its link ends / all link ends of the network
};

/// Links between two provinces, or within one (codeA = codeB).
struct ProvincePair
{
    QString codeA;
    QString codeB;
    std::int64_t links = 0;         ///< linked pairs
    std::optional<double> affinity; ///< N_pq N/(N_p N_q), 1 = as expected (Zitt et al. 2000)
    std::optional<double> salton;   ///< N_pq/√(N_p N_q), 0–1
    bool unstable = false;          ///< too few links for the affinity to hold
};

/// A participant without whom the network falls into more parts (articulation point).
struct CutPoint
{
    QString id;
    QString name;
    QString nameEn;
    QString province;                 ///< code
    std::optional<double> dependence; ///< share of connected cross-province pairs lost without it
};

/// A link without which the network falls into more parts.
struct CutLink
{
    QString fromId;
    QString fromName;
    QString fromNameEn;
    QString toId;
    QString toName;
    QString toNameEn;
    bool crossesLine = false; ///< its ends are in different provinces
};

} // namespace atlas::crossing
