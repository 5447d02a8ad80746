// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/network/graph.h"
#include "app/network/measure.h"

#include <cstdint>
#include <span>
#include <vector>

/// How links mix groups (provinces): how much they cross, and whether that is more or less than chance would give.
/// All over simple undirected graphs whose nodes all have a group. All ratios are unit-free. Pure; any thread.
namespace atlas::network {

/// What every measure below is computed from; one pass over the links makes it.
struct MixingCounts
{
    std::uint64_t nodes = 0;                ///< n
    std::uint64_t crossLinks = 0;           ///< E
    std::uint64_t withinLinks = 0;          ///< I
    std::vector<std::uint64_t> groupNodes;  ///< n_p
    std::vector<std::uint64_t> groupWithin; ///< I_p
    std::vector<std::uint64_t> groupCross;  ///< links with one end in p, E_p; K_p = 2 I_p + E_p

    std::uint64_t links() const { return crossLinks + withinLinks; }
    /// E* = Σ_{p<q} n_p n_q: pairs of nodes in different groups.
    std::uint64_t possibleCross() const;
    /// I* = Σ n_p (n_p − 1)/2: pairs of nodes in one group.
    std::uint64_t possibleWithin() const;
    /// Counts a link between groups p and q.
    void add(std::uint32_t p, std::uint32_t q);
};

MixingCounts countMixing(const PlacedNetwork &network);

/// E-I index and its bounds (Krackhardt & Stern 1988, Soc. Psych. Q. 51:123–140; rescaling as in UCINET).
/// −1 all links within, +1 all across.
struct EiIndex
{
    Measure value;    ///< (E − I)/(E + I)
    Measure expected; ///< (E* − I*)/(E* + I*): links laid at random over all pairs
    Measure minimum;  ///< −1 if I* > L else (L − 2 I*)/L
    Measure maximum;  ///< 1 if E* > L else (2 E* − L)/L
    Measure rescaled; ///< 2 (EI − max)/(max − min) + 1
};
EiIndex eiIndex(const MixingCounts &counts);
/// Links there are, and pairs there could be, across and within.
struct EiCounts
{
    double cross = 0;
    double within = 0;
    double possibleCross = 0;
    double possibleWithin = 0;
};
EiIndex eiIndex(const EiCounts &counts);
/// EI of one group's links, (E_p − I_p)/(E_p + I_p).
Measure groupEi(const MixingCounts &counts, std::size_t group);

/// E / [L E*/(n(n−1)/2)] = 1 − Freeman's segregation S (Freeman 1978, Sociol. Meth. Res. 6:411–429).
/// 0 sealed, 1 as chance by group sizes, > 1 cross-seeking.
Measure permeabilityBySize(const MixingCounts &counts);
/// E / [L (1 − Σ a_p²)], a_p = K_p/2L: as chance by the nodes' numbers of links; equals 1 − r.
Measure permeabilityByDegree(const MixingCounts &counts);
/// Freeman's S = 1 − permeabilityBySize, not cut at 0.
Measure freemanSegregation(const MixingCounts &counts);
/// Newman's r by group (Newman 2003, Phys. Rev. E 67:026126); 1 only within, < 0 more across than by chance.
Measure assortativity(const MixingCounts &counts);
/// The same from any square mixing matrix (row-major, rows = sources), also one that is not symmetric.
Measure assortativityOfMatrix(std::span<const double> matrix, std::size_t groups);
/// Q = Σ_p [I_p/L − a_p²] of the given groups (Newman & Girvan 2004, Phys. Rev. E 69:026113), resolution 1 or γ:
/// I_p/L − γ a_p².
Measure modularity(const MixingCounts &counts, double resolution = 1.0);
/// The odds of being linked for pairs within a group against those across, from the four cells: linked and not linked
/// within, linked and not linked across (of directed links: ordered pairs). ZeroCell when one is zero or below.
Measure oddsRatio(double within, double withinFree, double cross, double crossFree);
/// [I/(I* − I)] / [E/(E* − E)] (Moody 2001, Am. J. Sociol. 107:679–716). Undefined when a cell is zero.
Measure withinOddsRatio(const MixingCounts &counts);
/// The same with ½ added to each of the four cells; say so where it is shown.
Measure withinOddsRatioAdjusted(const MixingCounts &counts);

/// Both sides of a test of an E-I index against chance.
struct ChanceSides
{
    Measure pClosed; ///< share of the deals whose EI is at most the observed one
    Measure pOpen;   ///< share whose EI is at least the observed one
};

/// Permutation test of the E-I index: the graph stays, the group labels are dealt out anew.
struct PermutationTest
{
    std::uint32_t permutations = 0;
    std::uint64_t seed = 0;
    Measure pClosed;   ///< share of permutations whose EI is at most the observed one
    Measure pOpen;     ///< share whose EI is at least the observed one
    Measure mean;      ///< of the permuted EI
    Measure deviation; ///< standard deviation of the permuted EI (divisor N)
    /// The null distribution itself, exact: how many permutations had so many cross-group links; ascending.
    struct Bin
    {
        std::uint64_t crossLinks;
        std::uint32_t count;
    };
    std::vector<Bin> distribution;
    /// By group, of the EI of its own links, over the deals in which it has any; empty unless asked for.
    std::vector<ChanceSides> groups;
};

/// Permutation i deals from Random(splitmix64(splitmix64(seed) + i)), each from the same starting order, so the result
/// depends on the seed and the number alone. Cost O(n + L) each.
PermutationTest permutationTest(const PlacedNetwork &network, std::uint32_t permutations = 10000,
                                std::uint64_t seed = 1, const CancelCheck &cancelled = {}, bool ofGroups = false);

/// Links between two groups (a < b) or within one (a = b).
struct GroupPair
{
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    std::uint64_t links = 0;
    /// N_ab N/(N_a N_b) over link ends: N_ab = links (twice that for a = b), N_a = K_a, N = 2L; 1 = as expected from
    /// the groups' numbers of links (Zitt, Bassecoulard & Okubo 2000, Scientometrics 47:627–657). Unstable below 5
    /// links.
    Measure affinity;
    /// N_ab/√(N_a N_b), 0–1.
    Measure salton;
};
/// Pairs with at least one link, ascending (a, b). O(L log L).
std::vector<GroupPair> groupPairs(const PlacedNetwork &network);

/// Links of each node within its group and across.
struct NodeTies
{
    std::uint32_t within = 0;
    std::uint32_t cross = 0;
    /// (cross − within)/(cross + within).
    Measure ei() const;
};
std::vector<NodeTies> nodeTies(const PlacedNetwork &network);

} // namespace atlas::network
