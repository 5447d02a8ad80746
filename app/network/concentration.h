// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/network/measure.h"

#include <cstdint>
#include <span>

/// Concentration and specialisation from tables of amounts (areas, participants, jobs). Amounts are ≥ 0 and finite,
/// else the measure is BadInput; all results unit-free. Pure; any thread.
namespace atlas::network {

/// H = Σ s², s = amount/total (Herfindahl, Hirschman); 1/n … 1.
Measure herfindahl(std::span<const double> amounts);
/// (H − 1/P)/(1 − 1/P), P = number of amounts given, zero ones too: say which P when showing it. 0 even … 1 one only.
Measure herfindahlNormalised(std::span<const double> amounts);
/// 1/H: as many equal parts would give the same H.
Measure effectiveNumber(std::span<const double> amounts);
/// −Σ s ln s, nats; zero amounts add nothing.
Measure entropy(std::span<const double> amounts);
/// Theil's T, 1/n Σ (x/μ) ln(x/μ) (Theil 1967).
Measure theil(std::span<const double> amounts);
/// Mean logarithmic deviation, 1/n Σ ln(μ/x); ZeroCell when an amount is zero.
Measure meanLogDeviation(std::span<const double> amounts);

/// Location quotient (e_ij/e_j)/(e_i/e): region's jobs in the industry, its jobs, the industry's jobs, all jobs.
/// 1 = the national share.
Measure locationQuotient(double regionIndustry, double region, double industry, double total);

/// Gini of the location quotients, 2/(n² mean) Σ rank (LQ − mean) (Farhauer & Kröll 2014): `amounts` an industry's
/// jobs by region with `totals` the regions' (spatial concentration), or a region's jobs by industry with the
/// industries' (specialisation). 0 … 1 − 1/n. Name which Gini it is.
Measure giniOfQuotients(std::span<const double> amounts, std::span<const double> totals);
/// Area between the Lorenz curve (regions in ascending quotient, totals along x, amounts along y) and the diagonal,
/// 0 … 0.5 (Krugman 1991, Geography and Trade, p. 55).
Measure locationalGini(std::span<const double> amounts, std::span<const double> totals);
/// ½ Σ |s − x| (Hoover 1936), 0 … 1.
Measure hoover(std::span<const double> amounts, std::span<const double> totals);
/// Σ |a − b| of two structures' shares (Krugman 1991, p. 76), 0 same … 2 disjoint.
Measure krugman(std::span<const double> a, std::span<const double> b);

/// Ellison–Glaeser γ with its terms (Ellison & Glaeser 1997, J. Polit. Econ. 105:889–927).
struct EllisonGlaeser
{
    Measure gamma; ///< [G − (1 − Σx²)H]/[(1 − Σx²)(1 − H)]; 0 dartboard, > 0 clustered, < 0 dispersed
    Measure rawConcentration; ///< G = Σ (s − x)²
    Measure plantHerfindahl;  ///< H over the plants' shares of the industry
};
/// `plantJobs` and `plantRegion` (index into totals) one per plant; `totals` all jobs by region.
EllisonGlaeser ellisonGlaeser(std::span<const double> plantJobs, std::span<const std::uint32_t> plantRegion,
                              std::span<const double> totals);

/// Input of the Litzenberger–Sternberg cluster index: the industry in the region against the industry in the nation.
struct ClusterIndexInput
{
    double regionJobs = 0;       ///< e_ij
    double nationJobs = 0;       ///< e_i
    double regionArea = 0;       ///< a_j
    double nationArea = 0;       ///< a
    double regionPopulation = 0; ///< p_j
    double nationPopulation = 0; ///< p
    double regionFirms = 0;      ///< b_ij
    double nationFirms = 0;      ///< b_i
};
/// [(e_ij/a_j)/(e_i/a)] · [(e_ij/p_j)/(e_i/p)] / [(e_ij/b_ij)/(e_i/b_i)] (Litzenberger & Sternberg 2006, Geogr. Z.
/// 94:209–224), ≥ 0, not standardised.
Measure clusterIndex(const ClusterIndexInput &input);

} // namespace atlas::network
