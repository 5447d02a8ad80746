// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/finding_text.h"

#include <QCoreApplication>

namespace atlas::crossing {

namespace {

struct RuleText
{
    Rule rule;
    const char *name;
    const char *title;
    const char *explanation;
};

constexpr RuleText rules[] = {
    {Rule::Crossing, "crossing", QT_TRANSLATE_NOOP("RuleText", "Crosses provincial lines"),
     QT_TRANSLATE_NOOP(
         "RuleText",
         "Area: km² on the WGS 84 ellipsoid, edges straight in longitude and latitude. Share: part of the whole "
         "extent. Line: geodesic length of the two provinces' common border strictly inside the extent; what runs "
         "along the extent's own edge does not count. A part counts when it is above the sliver thresholds; it is "
         "certain when some of it lies farther from the line than the boundaries' positional error. Caveat: area "
         "says nothing of activity, so read it beside the participants; the length of a winding border grows with "
         "the map's scale.")},
    {Rule::CrossingUncertain, "crossing_uncertain", QT_TRANSLATE_NOOP("RuleText", "May cross, uncertain"),
     QT_TRANSLATE_NOOP(
         "RuleText",
         "Fewer than two provinces hold a part of the extent that reaches farther from the line than the boundary "
         "set's positional error. With more exact boundaries the answer may become yes or no: import an official "
         "boundary file to decide.")},
    {Rule::NotCrossing, "not_crossing", QT_TRANSLATE_NOOP("RuleText", "In one province"),
     QT_TRANSLATE_NOOP(
         "RuleText",
         "Only one province holds a part of the extent above the sliver thresholds. The distance is "
         "geodesic, from the extent to the nearest common border of two provinces; when it is within the "
         "boundaries' positional error, more exact boundaries may show that the extent crosses after all.")},
    {Rule::Outside, "outside", QT_TRANSLATE_NOOP("RuleText", "Partly in no province"),
     QT_TRANSLATE_NOOP(
         "RuleText",
         "Whole area minus the area inside the union of the provinces. It is kept apart: shares by province and "
         "this remainder add up to one.")},
    {Rule::Slivers, "slivers", QT_TRANSLATE_NOOP("RuleText", "Parts too small to count"),
     QT_TRANSLATE_NOOP("RuleText",
                       "A part is a sliver when its area is at most the larger of the two sliver thresholds. Both are "
                       "conventions of this program and can be changed in the settings.")},
    {Rule::ParticipantsBeyond, "participants_beyond", QT_TRANSLATE_NOOP("RuleText", "Participants beyond the host"),
     QT_TRANSLATE_NOOP(
         "RuleText",
         "Host by participants: the province with most of them; a tie goes to the lower code. A participant's "
         "province is the declared one, else where its point lies. Participants without a province are left out "
         "and counted. Caveat: a head office and its plant may be in two provinces.")},
    {Rule::LeadOutsideHost, "lead_outside_host", QT_TRANSLATE_NOOP("RuleText", "Lead outside the host"),
     QT_TRANSLATE_NOOP(
         "RuleText",
         "The lead participant's province differs from the host province by area, or by participants where there "
         "is no extent.")},
    {Rule::AuthoritiesAtTable, "authorities_at_table", QT_TRANSLATE_NOOP("RuleText", "Who belongs at the table"),
     QT_TRANSLATE_NOOP(
         "RuleText",
         "Provinces whose share of the area or of the participants reaches the threshold, a convention of this "
         "program that can be changed in the settings. A cluster that several authorities share needs a joint or "
         "national body.")},
    {Rule::ClosedNetwork, "closed_network", QT_TRANSLATE_NOOP("RuleText", "Closed network"),
     QT_TRANSLATE_NOOP(
         "RuleText",
         "E-I = (E − I)/(E + I), E links across provinces, I links within, from −1 (all within) to +1 (all across). "
         "Expected: (E* − I*)/(E* + I*) over all possible pairs. p: share of seeded permutations of the province "
         "labels, network fixed, with an E-I at most as large. Links are undirected pairs, weights ignored. Closed "
         "takes "
         "three signs: p at most its threshold, permeability by number of links (1 = as by chance) at most its "
         "threshold, and no more links to outside the cluster (of the whole map: abroad) than its threshold; all three "
         "are conventions of this program and can be changed in the settings. "
         "Caveats: nearness makes p too optimistic; lists of participants usually leave outsiders out. Source: "
         "Krackhardt & Stern 1988, Social Psychology Quarterly 51(2):123–140.")},
    {Rule::LeansInward, "leans_inward", QT_TRANSLATE_NOOP("RuleText", "Network leans inward"),
     QT_TRANSLATE_NOOP(
         "RuleText",
         "Fewer linked pairs cross provincial lines than permutations of the provinces give, but not every sign of a "
         "closed network is there: either permeability by number of links is too near 1, or many links lead outside "
         "the cluster (of the whole map: abroad). The thresholds are conventions of this program and can be changed "
         "in the settings.")},
    {Rule::OpenNetwork, "open_network", QT_TRANSLATE_NOOP("RuleText", "Network open across provinces"),
     QT_TRANSLATE_NOOP(
         "RuleText",
         "The same E-I index; p is the share of permutations with an E-I at least as large. Source: Krackhardt & "
         "Stern 1988, Social Psychology Quarterly 51(2):123–140.")},
    {Rule::Gatekept, "gatekept", QT_TRANSLATE_NOOP("RuleText", "Held together by few"),
     QT_TRANSLATE_NOOP(
         "RuleText",
         "Of the connected pairs of participants in different provinces, the part that loses every path when the "
         "two brokers with the largest cross-border betweenness are removed. The threshold is a convention of "
         "this program and can be changed in the settings. After gatekeeper removal in Breschi & Lenzi, Knowledge "
         "and Networks (2017), chapter 14; betweenness after Freeman 1977 and Brandes 2001.")},
    {Rule::Fragmented, "fragmented", QT_TRANSLATE_NOOP("RuleText", "Network in pieces"),
     QT_TRANSLATE_NOOP(
         "RuleText",
         "A component is a set of participants that links connect, however indirectly. The network counts as "
         "fragmented when the largest component holds less of the linked participants than the threshold, a "
         "convention of this program that can be changed in the settings. Caveat: links that were not collected look "
         "like links that do not exist. After Tödtling & Trippl 2005, Research Policy 34:1203–1219 (the mapping to a "
         "figure is this program's own).")},
    {Rule::ThinOnOneSide, "thin_on_one_side", QT_TRANSLATE_NOOP("RuleText", "Thin on one side"),
     QT_TRANSLATE_NOOP(
         "RuleText",
         "A kind of participant that the cluster has, but not in a province that holds at least the threshold share of "
         "its employees (of its participants where too few numbers of employees are known). Caveat: the threshold is "
         "a convention of this program and can be changed in the settings; a body across the line may serve both "
         "sides. After Tödtling & Trippl 2005, Research Policy 34:1203–1219.")},
    {Rule::NoDominantProvince, "no_dominant_province", QT_TRANSLATE_NOOP("RuleText", "No dominant province"),
     QT_TRANSLATE_NOOP(
         "RuleText",
         "From published counts by province: no province's share of the total reaches the threshold, a convention "
         "of this program that can be changed in the settings.")},
    {Rule::DominantProvince, "dominant_province", QT_TRANSLATE_NOOP("RuleText", "One province dominates"),
     QT_TRANSLATE_NOOP("RuleText",
                       "From published counts by province: one province's share of the total reaches the threshold, a "
                       "convention of this program that can be changed in the settings.")},
    {Rule::DeclaredElsewhere, "declared_elsewhere",
     QT_TRANSLATE_NOOP("RuleText", "Declared and located province differ"),
     QT_TRANSLATE_NOOP(
         "RuleText",
         "The region code declared for the participant and its point name different provinces, by more than the "
         "boundaries' positional error. The figures use the declared one; correct whichever is wrong.")},
    {Rule::UncertainPlaces, "uncertain_places", QT_TRANSLATE_NOOP("RuleText", "Places near a line"),
     QT_TRANSLATE_NOOP(
         "RuleText",
         "Participants placed by their point alone, nearer to another province than the boundaries' positional "
         "error. Declare their region, or import more exact boundaries.")},
    {Rule::NotPlaced, "not_placed", QT_TRANSLATE_NOOP("RuleText", "Participants without a province"),
     QT_TRANSLATE_NOOP("RuleText", "Neither a known region code nor a point inside a province.")},
    {Rule::Illustrative, "illustrative", QT_TRANSLATE_NOOP("RuleText", "Illustrative data"),
     QT_TRANSLATE_NOOP(
         "RuleText",
         "These rows are examples made for showing, set by hand; figures that rest on them show the method, not "
         "the world.")},
    {Rule::OverviewBoundaries, "overview_boundaries", QT_TRANSLATE_NOOP("RuleText", "Overview boundaries"),
     QT_TRANSLATE_NOOP(
         "RuleText",
         "Generalised boundaries for small scales. Their positional error is stated with the boundary set; import "
         "official boundaries for figures that must hold.")},
    {Rule::NotComputable, "not_computable", QT_TRANSLATE_NOOP("RuleText", "Not computable"),
     QT_TRANSLATE_NOOP("RuleText", "A figure that is not defined for these data is left empty, never filled in.")},
    {Rule::RepairedGeometry, "repaired_geometry", QT_TRANSLATE_NOOP("RuleText", "Geometry repaired"),
     QT_TRANSLATE_NOOP(
         "RuleText",
         "The outline crosses itself or breaks another rule of valid polygons. For the analysis it was read by "
         "the even-odd rule; the drawing itself is unchanged.")},
};

const RuleText &textOf(Rule rule)
{
    for (const RuleText &entry : rules) {
        if (entry.rule == rule)
            return entry;
    }
    return rules[0];
}

} // namespace

QString ruleTitle(Rule rule)
{
    return QCoreApplication::translate("RuleText", textOf(rule).title);
}

QString ruleName(Rule rule)
{
    return QString::fromLatin1(textOf(rule).name);
}

QString ruleExplanation(Rule rule)
{
    return QCoreApplication::translate("RuleText", textOf(rule).explanation);
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        return QStringLiteral("error");
    }
    return {};
}

} // namespace atlas::crossing
