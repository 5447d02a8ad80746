// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/figure_catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas::crossing {

namespace {

using R = const ClusterReport &;
using Value = std::optional<double>;
using enum FigureSection;
using enum FigureUnit;

Value count(std::int64_t n)
{
    return static_cast<double>(n);
}

/// Counts of the network exist only where there are participants to have links.
Value networkCount(R report, std::int64_t n)
{
    return report.links.placedParticipants > 0 ? count(n) : Value();
}

constexpr char areaCaveat[] =
    QT_TRANSLATE_NOOP("Figure", "Area says nothing of activity: read it beside the participants.");
constexpr char headOfficeCaveat[] =
    QT_TRANSLATE_NOOP("Figure", "A head office and its plant may be in two provinces; participants without a province "
                                "are left out and counted.");
constexpr char employeeCaveat[] =
    QT_TRANSLATE_NOOP("Figure", "Rests on the participants whose number of employees is given.");
constexpr char scaleCaveat[] =
    QT_TRANSLATE_NOOP("Figure", "Depends on the map's scale: a winding border or outline grows longer the more finely "
                                "it is drawn.");
constexpr char samplingCaveat[] =
    QT_TRANSLATE_NOOP("Figure", "Links that were not collected look like links that do not exist; outsiders are "
                                "usually under-recorded.");
constexpr char chanceCaveat[] =
    QT_TRANSLATE_NOOP("Figure", "Means little without what chance would give; links are undirected pairs, weights "
                                "ignored.");
constexpr char communityCaveat[] =
    QT_TRANSLATE_NOOP("Figure", "Chance decides between equally good divisions: mind the spread over the seeds.");
constexpr char intervalCaveat[] =
    QT_TRANSLATE_NOOP("Figure", "Pairs share participants, so the interval is too narrow.");
constexpr char spatialCaveat[] =
    QT_TRANSLATE_NOOP("Figure", "The labels are dealt out as if place did not matter, so nearness makes p look smaller "
                                "than it should.");

constexpr FigureInfo figures[] = {
    {"area_km2", Extent, Km2, QT_TRANSLATE_NOOP("Figure", "Area"),
     QT_TRANSLATE_NOOP("Figure", "Area on the WGS 84 ellipsoid, edges straight in longitude and latitude"), areaCaveat,
     "Snyder 1987, Map Projections – A Working Manual", [](R r) { return r.areaKm2; }},
    {"outside_km2", Extent, Km2, QT_TRANSLATE_NOOP("Figure", "Area in no province"),
     QT_TRANSLATE_NOOP("Figure", "Whole area − area inside the union of the provinces"),
     QT_TRANSLATE_NOOP("Figure", "Sea, abroad, or beyond what the boundaries show."), "",
     [](R r) { return r.outsideKm2; }},
    {"extra_host_area_share", Extent, Share, QT_TRANSLATE_NOOP("Figure", "Area outside the host"),
     QT_TRANSLATE_NOOP("Figure", "1 − the largest province's share of the area; what lies in no province counts too"),
     areaCaveat, "", [](R r) { return r.extraHostAreaShare; }},
    {"other_provinces_area_share", Extent, Share, QT_TRANSLATE_NOOP("Figure", "Area in other provinces"),
     QT_TRANSLATE_NOOP("Figure", "Σ of the other provinces' shares of the area"), areaCaveat, "",
     [](R r) { return r.otherProvincesAreaShare; }},
    {"hhi_area", Extent, None, QT_TRANSLATE_NOOP("Figure", "Concentration of the area (HHI)"),
     QT_TRANSLATE_NOOP("Figure",
                       "H = Σ s², s = shares of the provinces that hold a part that counts (slivers left out), "
                       "scaled to sum to 1"),
     areaCaveat, "Herfindahl; Hirschman", [](R r) { return r.hhiArea; }},
    {"hhi_area_normalised", Extent, None, QT_TRANSLATE_NOOP("Figure", "Concentration of the area, normalised"),
     QT_TRANSLATE_NOOP("Figure", "(H − 1/P)/(1 − 1/P), P = provinces with a part that counts (slivers left out)"),
     QT_TRANSLATE_NOOP("Figure", "Depends on which P: here the provinces with a part that counts, not all of the "
                                 "country."),
     "Herfindahl; Hirschman", [](R r) { return r.extent.hhiAreaNormalised; }},
    {"provinces_by_area", Extent, Count, QT_TRANSLATE_NOOP("Figure", "Provinces by area (P)"),
     QT_TRANSLATE_NOOP("Figure", "Provinces that hold a part of the extent that counts: slivers are left out, unless "
                                 "there is nothing else"),
     areaCaveat, "", [](R r) { return r.hhiArea ? count(r.extent.provincesByArea) : Value(); }},
    {"effective_provinces_area", Extent, None, QT_TRANSLATE_NOOP("Figure", "Effective number of provinces by area"),
     QT_TRANSLATE_NOOP("Figure", "1/H: as many equal parts would give the same H"), areaCaveat,
     "Duranton & Puga 2000, Urban Studies 37:533–555", [](R r) { return r.effectiveProvincesArea; }},
    {"entropy_area", Extent, Nats, QT_TRANSLATE_NOOP("Figure", "Entropy of the area"),
     QT_TRANSLATE_NOOP("Figure", "−Σ s ln s over the provinces with a part that counts (slivers left out)"), areaCaveat,
     "", [](R r) { return r.extent.entropyArea; }},
    {"lines_crossed", Extent, Count, QT_TRANSLATE_NOOP("Figure", "Provincial lines crossed"),
     QT_TRANSLATE_NOOP("Figure", "Pairs of provinces whose common border runs strictly inside the extent; slivers left "
                                 "out, uncertain ones included"),
     scaleCaveat, "", [](R r) { return r.outsideKm2 ? count(r.extent.linesCrossed) : Value(); }},
    {"crossed_km", Extent, Km, QT_TRANSLATE_NOOP("Figure", "Length of the lines crossed"),
     QT_TRANSLATE_NOOP("Figure", "Geodesic length of those borders strictly inside the extent"), scaleCaveat, "",
     [](R r) { return r.extent.crossedKm; }},
    {"cut_ratio", Extent, None, QT_TRANSLATE_NOOP("Figure", "Cut ratio"),
     QT_TRANSLATE_NOOP("Figure", "Length of the lines crossed / √area"), scaleCaveat, "",
     [](R r) { return r.extent.cutRatio; }},
    {"nearest_line_m", Extent, Metres, QT_TRANSLATE_NOOP("Figure", "Distance to the nearest provincial line"),
     QT_TRANSLATE_NOOP("Figure", "Geodesic, from the extent to the nearest common border of two provinces; 0 = it "
                                 "crosses one"),
     QT_TRANSLATE_NOOP("Figure", "Within the boundaries' positional error it is not certain that the extent does not "
                                 "cross."),
     "Karney 2013, J. Geod. 87:43–55", [](R r) { return r.extent.nearestLineM; }},
    {"perimeter_km", Extent, Km, QT_TRANSLATE_NOOP("Figure", "Perimeter"),
     QT_TRANSLATE_NOOP("Figure", "Geodesic length of the outline, holes included"), scaleCaveat, "",
     [](R r) { return r.extent.perimeterKm; }},
    {"compactness", Extent, None, QT_TRANSLATE_NOOP("Figure", "Compactness"),
     QT_TRANSLATE_NOOP("Figure", "4π · area/perimeter², 0–1; a circle has 1"), scaleCaveat,
     "Polsby & Popper 1991, Yale Law & Policy Review 9:301–353", [](R r) { return r.extent.compactness; }},
    {"province_fit", Extent, None, QT_TRANSLATE_NOOP("Figure", "Fit to whole provinces"),
     QT_TRANSLATE_NOOP("Figure",
                       "Largest Jaccard index of the extent C and a union U of whole provinces: area of C ∩ U "
                       "/ area of C ∪ U"),
     scaleCaveat, "Jaccard 1901",
     [](R r) { return r.extent.provinceFit ? Value(r.extent.provinceFit->jaccard) : Value(); }},
    {"district_fit", Extent, None, QT_TRANSLATE_NOOP("Figure", "Fit to whole districts"),
     QT_TRANSLATE_NOOP("Figure",
                       "Largest Jaccard index of the extent C and a union U of whole districts: area of C ∩ U "
                       "/ area of C ∪ U"),
     scaleCaveat, "Jaccard 1901",
     [](R r) { return r.extent.districtFit ? Value(r.extent.districtFit->jaccard) : Value(); }},

    {"participants", Participants, Count, QT_TRANSLATE_NOOP("Figure", "Participants"),
     QT_TRANSLATE_NOOP("Figure", "Members of the cluster; where it has none, participants located inside the extent"),
     headOfficeCaveat, "", [](R r) { return count(r.participants); }},
    {"participants_placed", Participants, Count, QT_TRANSLATE_NOOP("Figure", "Participants with a province"),
     QT_TRANSLATE_NOOP("Figure", "By the declared region, else by where the point lies"), headOfficeCaveat, "",
     [](R r) { return count(r.participantsPlaced); }},
    {"extra_host_participant_share", Participants, Share, QT_TRANSLATE_NOOP("Figure", "Participants outside the host"),
     QT_TRANSLATE_NOOP("Figure", "1 − the largest province's share of the participants that have a province"),
     headOfficeCaveat, "", [](R r) { return r.extraHostParticipantShare; }},
    {"extra_host_employee_share", Participants, Share, QT_TRANSLATE_NOOP("Figure", "Employees outside the host"),
     QT_TRANSLATE_NOOP("Figure", "1 − the largest province's share of the employees that are known"), employeeCaveat,
     "", [](R r) { return r.extent.extraHostEmployeeShare; }},
    {"hhi_participants", Participants, None, QT_TRANSLATE_NOOP("Figure", "Concentration of the participants (HHI)"),
     QT_TRANSLATE_NOOP("Figure", "H = Σ s², s = shares of the participants by province"), headOfficeCaveat,
     "Herfindahl; Hirschman", [](R r) { return r.hhiParticipants; }},
    {"hhi_participants_normalised", Participants, None,
     QT_TRANSLATE_NOOP("Figure", "Concentration of the participants, normalised"),
     QT_TRANSLATE_NOOP("Figure", "(H − 1/P)/(1 − 1/P), P = provinces with participants"),
     QT_TRANSLATE_NOOP("Figure", "Depends on which P: here the provinces with participants, not all of the country."),
     "Herfindahl; Hirschman", [](R r) { return r.extent.hhiParticipantsNormalised; }},
    {"provinces_by_participants", Participants, Count, QT_TRANSLATE_NOOP("Figure", "Provinces with participants (P)"),
     QT_TRANSLATE_NOOP("Figure", "Provinces that hold a participant"), headOfficeCaveat, "",
     [](R r) { return r.hhiParticipants ? count(r.extent.provincesByParticipants) : Value(); }},
    {"effective_provinces_participants", Participants, None,
     QT_TRANSLATE_NOOP("Figure", "Effective number of provinces by participants"),
     QT_TRANSLATE_NOOP("Figure", "1/H: as many equal parts would give the same H"), headOfficeCaveat,
     "Duranton & Puga 2000, Urban Studies 37:533–555", [](R r) { return r.effectiveProvincesParticipants; }},
    {"hhi_employees", Participants, None, QT_TRANSLATE_NOOP("Figure", "Concentration of the employees (HHI)"),
     QT_TRANSLATE_NOOP("Figure", "H = Σ s², s = shares of the employees known by province"), employeeCaveat,
     "Herfindahl; Hirschman", [](R r) { return r.extent.hhiEmployees; }},
    {"effective_provinces_employees", Participants, None,
     QT_TRANSLATE_NOOP("Figure", "Effective number of provinces by employees"),
     QT_TRANSLATE_NOOP("Figure", "1/H: as many equal parts would give the same H"), employeeCaveat,
     "Duranton & Puga 2000, Urban Studies 37:533–555", [](R r) { return r.extent.effectiveProvincesEmployees; }},
    {"employee_coverage", Participants, Share, QT_TRANSLATE_NOOP("Figure", "Participants whose employees are known"),
     QT_TRANSLATE_NOOP("Figure", "Participants with a province and a number of employees/participants with a province"),
     QT_TRANSLATE_NOOP("Figure", "What is said by employees rests on these alone."), "",
     [](R r) { return r.extent.employeeCoverage; }},
    {"entropy_participants", Participants, Nats, QT_TRANSLATE_NOOP("Figure", "Entropy of the participants"),
     QT_TRANSLATE_NOOP("Figure", "−Σ s ln s over the provinces with participants"), headOfficeCaveat, "",
     [](R r) { return r.extent.entropyParticipants; }},

    {"links_total", Links, Count, QT_TRANSLATE_NOOP("Figure", "Links"),
     QT_TRANSLATE_NOOP("Figure", "Links with an end in the cluster = within + across + abroad or unplaced + leaving"),
     samplingCaveat, "", [](R r) { return count(r.links.total); }},
    {"within_province", Links, Count, QT_TRANSLATE_NOOP("Figure", "Links within a province"),
     QT_TRANSLATE_NOOP("Figure", "Both ends members, in the same province"), samplingCaveat, "",
     [](R r) { return count(r.links.withinProvince); }},
    {"cross_province", Links, Count, QT_TRANSLATE_NOOP("Figure", "Links across provinces"),
     QT_TRANSLATE_NOOP("Figure", "Both ends members, in different provinces"), samplingCaveat, "",
     [](R r) { return count(r.links.crossProvince); }},
    {"abroad_or_unplaced", Links, Count, QT_TRANSLATE_NOOP("Figure", "Links abroad or unplaced"),
     QT_TRANSLATE_NOOP("Figure", "Both ends members, one or both without a province"), samplingCaveat, "",
     [](R r) { return count(r.links.abroadOrUnplaced); }},
    {"leaving_cluster", Links, Count, QT_TRANSLATE_NOOP("Figure", "Links leaving the cluster"),
     QT_TRANSLATE_NOOP("Figure", "One end a member, the other not"), samplingCaveat, "",
     [](R r) { return count(r.links.leavingCluster); }},
    {"pairs_within", Links, Count, QT_TRANSLATE_NOOP("Figure", "Linked pairs within a province"),
     QT_TRANSLATE_NOOP("Figure", "I: pairs of participants in one province that are linked at all"), samplingCaveat, "",
     [](R r) { return networkCount(r, r.links.pairsWithin); }},
    {"pairs_cross", Links, Count, QT_TRANSLATE_NOOP("Figure", "Linked pairs across provinces"),
     QT_TRANSLATE_NOOP("Figure", "E: pairs of participants in different provinces that are linked at all"),
     samplingCaveat, "", [](R r) { return networkCount(r, r.links.pairsCross); }},
    {"cross_share", Links, Share, QT_TRANSLATE_NOOP("Figure", "Share of linked pairs across provinces"),
     QT_TRANSLATE_NOOP("Figure", "E/(E + I), E linked pairs across provinces, I within"), chanceCaveat, "",
     [](R r) { return r.links.crossShare; }},
    {"cross_share_weighted", Links, Share, QT_TRANSLATE_NOOP("Figure", "The same, weighted"),
     QT_TRANSLATE_NOOP("Figure",
                       "Weight of the links across provinces / weight of all; links without a weight count 1"),
     chanceCaveat, "", [](R r) { return r.links.crossShareWeighted; }},
    {"e_i", Links, None, QT_TRANSLATE_NOOP("Figure", "E-I index"),
     QT_TRANSLATE_NOOP("Figure", "(E − I)/(E + I); −1 all within, +1 all across"), chanceCaveat,
     "Krackhardt & Stern 1988, Social Psychology Quarterly 51(2):123–140", [](R r) { return r.links.eI; }},
    {"e_i_expected", Links, None, QT_TRANSLATE_NOOP("Figure", "E-I by chance"),
     QT_TRANSLATE_NOOP("Figure", "(E* − I*)/(E* + I*), E* possible pairs across provinces, I* within"), chanceCaveat,
     "Krackhardt & Stern 1988, Social Psychology Quarterly 51(2):123–140", [](R r) { return r.links.eIExpected; }},
    {"e_i_minimum", Links, None, QT_TRANSLATE_NOOP("Figure", "Lowest E-I possible"),
     QT_TRANSLATE_NOOP("Figure", "−1 if I* > L else (L − 2I*)/L: as many links as can be within provinces"),
     chanceCaveat, "Krackhardt & Stern 1988; bounds as in UCINET", [](R r) { return r.links.eIMinimum; }},
    {"e_i_maximum", Links, None, QT_TRANSLATE_NOOP("Figure", "Highest E-I possible"),
     QT_TRANSLATE_NOOP("Figure", "1 if E* > L else (2E* − L)/L: as many links as can be across provinces"),
     chanceCaveat, "Krackhardt & Stern 1988; bounds as in UCINET", [](R r) { return r.links.eIMaximum; }},
    {"e_i_rescaled", Links, None, QT_TRANSLATE_NOOP("Figure", "E-I rescaled to its bounds"),
     QT_TRANSLATE_NOOP("Figure", "2(EI − max)/(max − min) + 1; max = 1 if E* > L else (2E* − L)/L, min = −1 if I* > L "
                                 "else (L − 2I*)/L"),
     chanceCaveat, "Krackhardt & Stern 1988; rescaling as in UCINET", [](R r) { return r.links.eIRescaled; }},
    {"e_i_p", Links, Probability, QT_TRANSLATE_NOOP("Figure", "p, closed side"),
     QT_TRANSLATE_NOOP("Figure", "Share of seeded permutations of the province labels whose E-I is at most as large"),
     spatialCaveat, "Krackhardt & Stern 1988", [](R r) { return r.links.pClosed; }},
    {"e_i_p_open", Links, Probability, QT_TRANSLATE_NOOP("Figure", "p, open side"),
     QT_TRANSLATE_NOOP("Figure", "Share of seeded permutations of the province labels whose E-I is at least as large"),
     spatialCaveat, "Krackhardt & Stern 1988", [](R r) { return r.links.pOpen; }},
    {"permeability_size", Links, None, QT_TRANSLATE_NOOP("Figure", "Permeability by size"),
     QT_TRANSLATE_NOOP("Figure", "E/[L E*/(n(n−1)/2)] = 1 − Freeman's S; 0 sealed, 1 the line is invisible"),
     chanceCaveat, "Freeman 1978, Sociological Methods & Research 6(4):411–429",
     [](R r) { return r.links.permeabilitySize; }},
    {"permeability_degree", Links, None, QT_TRANSLATE_NOOP("Figure", "Permeability by number of links"),
     QT_TRANSLATE_NOOP("Figure", "E/[L(1 − Σ a²)], a = a province's share of the link ends; = 1 − r"), chanceCaveat,
     "Newman 2003, Physical Review E 67:026126", [](R r) { return r.links.permeabilityDegree; }},
    {"assortativity", Links, None, QT_TRANSLATE_NOOP("Figure", "Assortativity by province"),
     QT_TRANSLATE_NOOP("Figure", "r = (I/L − Σ a²)/(1 − Σ a²); 1 only within provinces, 0 as by chance"), chanceCaveat,
     "Newman 2003, Physical Review E 67:026126", [](R r) { return r.links.assortativity; }},
    {"modularity", Links, None, QT_TRANSLATE_NOOP("Figure", "Modularity by province"),
     QT_TRANSLATE_NOOP("Figure", "Q = Σ [I_p/L − a_p²]; Q/Q_max = r"),
     QT_TRANSLATE_NOOP("Figure", "Its maximum depends on the provinces; compare networks by r."),
     "Newman & Girvan 2004, Physical Review E 69:026113", [](R r) { return r.links.modularity; }},
    {"odds_ratio", Links, None, QT_TRANSLATE_NOOP("Figure", "Odds ratio of a link within a province"),
     QT_TRANSLATE_NOOP("Figure", "[I/(I* − I)]/[E/(E* − E)]; ½ is added to each cell where one is zero"), chanceCaveat,
     "Moody 2001, American Journal of Sociology 107:679–716", [](R r) { return r.links.oddsRatio; }},

    {"density", Network, None, QT_TRANSLATE_NOOP("Figure", "Density"), QT_TRANSLATE_NOOP("Figure", "2L/(n(n − 1))"),
     QT_TRANSLATE_NOOP("Figure", "Falls with the number of participants; neither high nor low is good by itself."), "",
     [](R r) { return r.links.density; }},
    {"transitivity", Network, None, QT_TRANSLATE_NOOP("Figure", "Transitivity"),
     QT_TRANSLATE_NOOP("Figure", "3 · triangles/connected triples, 0–1"),
     QT_TRANSLATE_NOOP("Figure", "Closure builds trust, gaps bring news: neither is good by itself (Coleman, Burt)."),
     "Newman 2003, SIAM Review 45:167–256", [](R r) { return r.links.transitivity; }},
    {"components", Network, Count, QT_TRANSLATE_NOOP("Figure", "Separate pieces"),
     QT_TRANSLATE_NOOP("Figure", "Connected components; participants without links count as one each"), samplingCaveat,
     "", [](R r) { return networkCount(r, r.links.components); }},
    {"isolated", Network, Count, QT_TRANSLATE_NOOP("Figure", "Participants without links"),
     QT_TRANSLATE_NOOP("Figure", "Participants with a province but no link inside the network"), samplingCaveat, "",
     [](R r) { return networkCount(r, r.links.isolated); }},
    {"giant_share", Network, Share,
     QT_TRANSLATE_NOOP("Figure", "Share of the linked participants in the largest piece"),
     QT_TRANSLATE_NOOP("Figure", "Participants of the largest component/participants with links"), samplingCaveat, "",
     [](R r) { return r.links.giantShare; }},
    {"cut_participants", Network, Count, QT_TRANSLATE_NOOP("Figure", "Cut points"),
     QT_TRANSLATE_NOOP("Figure", "Participants whose removal leaves more pieces (articulation points)"), samplingCaveat,
     "", [](R r) { return networkCount(r, r.links.cutParticipants); }},
    {"cut_links", Network, Count, QT_TRANSLATE_NOOP("Figure", "Bridges"),
     QT_TRANSLATE_NOOP("Figure", "Links whose removal leaves more pieces"), samplingCaveat, "",
     [](R r) { return networkCount(r, r.links.cutLinks); }},
    {"broker_dependence", Network, Share, QT_TRANSLATE_NOOP("Figure", "Dependence on the first broker"),
     QT_TRANSLATE_NOOP("Figure", "Of the connected pairs in different provinces, the part no longer connected without "
                                 "the participant with the largest cross-border betweenness"),
     samplingCaveat, "Cf. Breschi & Lenzi, Knowledge and Networks (2017), ch. 14",
     [](R r) { return r.brokers.empty() ? Value() : r.brokers.front().dependence; }},
    {"broker_dependence_tenth", Network, Share,
     QT_TRANSLATE_NOOP("Figure", "Dependence on the top tenth of the brokers"),
     QT_TRANSLATE_NOOP("Figure", "Of the connected pairs in different provinces, the part no longer connected without "
                                 "the tenth of the participants with the largest cross-border betweenness"),
     samplingCaveat, "Cf. Breschi & Lenzi, Knowledge and Networks (2017), ch. 14",
     [](R r) { return r.links.tenthDependence; }},
    {"communities", Network, Count, QT_TRANSLATE_NOOP("Figure", "Communities found"),
     QT_TRANSLATE_NOOP("Figure", "Leiden method on modularity, best of many seeds"), communityCaveat,
     "Traag, Waltman & van Eck 2019, Scientific Reports 9:5233",
     [](R r) { return r.links.communities ? count(r.links.communities->communities) : Value(); }},
    {"community_agreement", Network, None, QT_TRANSLATE_NOOP("Figure", "Communities against provinces"),
     QT_TRANSLATE_NOOP("Figure",
                       "Adjusted Rand index of the communities and the provinces, median over the seeds; 1 the "
                       "same, 0 as by chance"),
     communityCaveat, "Hubert & Arabie 1985, Journal of Classification 2:193–218",
     [](R r) { return r.links.communities ? Value(r.links.communities->agreement) : Value(); }},
    {"community_agreement_low", Network, None, QT_TRANSLATE_NOOP("Figure", "Communities against provinces, lowest"),
     QT_TRANSLATE_NOOP("Figure", "Smallest adjusted Rand index of all seeds"), communityCaveat,
     "Hubert & Arabie 1985, Journal of Classification 2:193–218",
     [](R r) { return r.links.communities ? Value(r.links.communities->agreementLow) : Value(); }},
    {"community_agreement_high", Network, None, QT_TRANSLATE_NOOP("Figure", "Communities against provinces, highest"),
     QT_TRANSLATE_NOOP("Figure", "Largest adjusted Rand index of all seeds"), communityCaveat,
     "Hubert & Arabie 1985, Journal of Classification 2:193–218",
     [](R r) { return r.links.communities ? Value(r.links.communities->agreementHigh) : Value(); }},

    {"external_openness", Reach, Share, QT_TRANSLATE_NOOP("Figure", "Links to outside the cluster"),
     QT_TRANSLATE_NOOP("Figure", "Links to outside/all links whose ends have a known place"), samplingCaveat,
     "Bathelt, Malmberg & Maskell 2004, Progress in Human Geography 28(1):31–56",
     [](R r) { return r.links.openness.external; }},
    {"links_placed_share", Reach, Share, QT_TRANSLATE_NOOP("Figure", "Links whose both ends have a place"),
     QT_TRANSLATE_NOOP("Figure", "Links with a province or a country at both ends/all links"), samplingCaveat, "",
     [](R r) { return r.links.openness.placed; }},
    {"outside_recorded_share", Reach, Share,
     QT_TRANSLATE_NOOP("Figure", "Participants with a recorded link to outside"),
     QT_TRANSLATE_NOOP("Figure", "Participants with at least one link leaving the cluster/participants"),
     QT_TRANSLATE_NOOP("Figure", "Near 0 the outsiders were probably not collected; then openness says little."), "",
     [](R r) { return r.links.openness.outsideRecorded; }},
    {"median_km_within", Reach, Km, QT_TRANSLATE_NOOP("Figure", "Median length of links within a province"),
     QT_TRANSLATE_NOOP("Figure", "Geodesic distance of the two ends"),
     QT_TRANSLATE_NOOP("Figure", "Between the ends' points, not along routes."), "",
     [](R r) { return r.links.medianKmWithin; }},
    {"median_km_cross", Reach, Km, QT_TRANSLATE_NOOP("Figure", "Median length of links across provinces"),
     QT_TRANSLATE_NOOP("Figure", "Geodesic distance of the two ends"),
     QT_TRANSLATE_NOOP("Figure", "Between the ends' points, not along routes."), "",
     [](R r) { return r.links.medianKmCross; }},
    {"border_effect", Reach, None, QT_TRANSLATE_NOOP("Figure", "Border effect beside distance"),
     QT_TRANSLATE_NOOP("Figure",
                       "exp(δ) of the Poisson regression ln μ = α + γ(ln k_i + ln k_j) − β ln d_ij + δ·[different "
                       "provinces]; 1 = no effect, below 1 = the line keeps apart"),
     QT_TRANSLATE_NOOP("Figure",
                       "Estimated from 30 participants with links and a place on, with at least 5 linked pairs "
                       "of each kind and 30 pairs of each kind at distances the other kind has too; up to "
                       "1,500 participants. Pairs share participants, so the interval is too narrow. Distances are "
                       "great circles on the mean sphere, at least 0.1 km."),
     "Hoekman, Frenken & Tijssen 2010, Research Policy 39:662–673",
     [](R r) { return r.links.borderEffect ? r.links.borderEffect->effect : Value(); }},
    {"border_effect_low", Reach, None, QT_TRANSLATE_NOOP("Figure", "Border effect, lower bound"),
     QT_TRANSLATE_NOOP("Figure", "exp(δ − 1.96 robust standard errors): 95 % interval"), intervalCaveat,
     "White 1980, Econometrica 48:817–838",
     [](R r) { return r.links.borderEffect ? r.links.borderEffect->low : Value(); }},
    {"border_effect_high", Reach, None, QT_TRANSLATE_NOOP("Figure", "Border effect, upper bound"),
     QT_TRANSLATE_NOOP("Figure", "exp(δ + 1.96 robust standard errors): 95 % interval"), intervalCaveat,
     "White 1980, Econometrica 48:817–838",
     [](R r) { return r.links.borderEffect ? r.links.borderEffect->high : Value(); }},
};

/// What is no single number of a cluster.
constexpr struct
{
    const char *key;
    const char *label;
    const char *formula;
} otherFigures[] = {
    {"host_by_lead", QT_TRANSLATE_NOOP("Figure", "Host by lead"),
     QT_TRANSLATE_NOOP("Figure", "Province of the lead participant")},
    {"brokers", QT_TRANSLATE_NOOP("Figure", "Brokers"),
     QT_TRANSLATE_NOOP("Figure", "Participants by cross-border betweenness: the part of the shortest paths between "
                                 "participants of different provinces that runs over each")},
    {"crosses", QT_TRANSLATE_NOOP("Figure", "Everything about provincial lines"),
     QT_TRANSLATE_NOOP("Figure", "Parts, lines crossed, hosts and whatever rests on provinces")},
    {"ellison_glaeser", QT_TRANSLATE_NOOP("Figure", "Ellison–Glaeser index"),
     QT_TRANSLATE_NOOP("Figure", "γ = [G − (1 − Σx²)H]/[(1 − Σx²)(1 − H)], G = Σ(s − x)², H over the plants")},
};

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("Figure", text) : QString();
}

} // namespace

std::span<const FigureInfo> clusterFigures()
{
    return figures;
}

const FigureInfo *figureNamed(const QString &key)
{
    const auto found = std::find_if(std::begin(figures), std::end(figures),
                                    [&](const FigureInfo &figure) { return key == QLatin1String(figure.key); });
    return found == std::end(figures) ? nullptr : found;
}

QString figureLabelOf(const QString &key)
{
    if (const FigureInfo *figure = figureNamed(key))
        return figureLabel(*figure);
    for (const auto &other : otherFigures) {
        if (key == QLatin1String(other.key))
            return translated(other.label);
    }
    return key;
}

QString figureFormulaOf(const QString &key)
{
    if (const FigureInfo *figure = figureNamed(key))
        return figureFormula(*figure);
    for (const auto &other : otherFigures) {
        if (key == QLatin1String(other.key))
            return translated(other.formula);
    }
    return {};
}

QString figureLabel(const FigureInfo &figure)
{
    return translated(figure.label);
}

QString figureFormula(const FigureInfo &figure)
{
    return translated(figure.formula);
}

QString figureCaveat(const FigureInfo &figure)
{
    return translated(figure.caveat);
}

QString sectionLabel(FigureSection section)
{
    switch (section) {
    case Extent:
        return QCoreApplication::translate("Figure", "Extent");
    case Participants:
        return QCoreApplication::translate("Figure", "Participants");
    case Links:
        return QCoreApplication::translate("Figure", "Links across provincial lines");
    case Network:
        return QCoreApplication::translate("Figure", "Shape of the network");
    case Reach:
        return QCoreApplication::translate("Figure", "Reach");
    }
    return {};
}

QString unitName(FigureUnit unit)
{
    static constexpr const char *names[] = {"", "count", "share", "km2", "km", "m", "nats", ""};
    return QLatin1String(names[static_cast<std::size_t>(unit)]);
}

} // namespace atlas::crossing
