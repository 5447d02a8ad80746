// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/explanation.h"

#include "app/crossing/evidence.h"
#include "app/crossing/figure_text.h"
#include "app/crossing/finding_text.h"
#include "app/model/vocabulary.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

namespace atlas::crossing {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

struct RuleDefinition
{
    Rule rule;
    const char *formula;
    const char *caveat;
    const char *source;
};

constexpr char convention[] = QT_TRANSLATE_NOOP(
    "Explanation", "The threshold is a convention of this program and can be changed in the settings.");
constexpr char precisionCaveat[] = QT_TRANSLATE_NOOP(
    "Explanation", "With more exact boundaries the answer may change; import an official boundary file "
                   "to decide.");

constexpr RuleDefinition definitions[] = {
    {Rule::Crossing,
     QT_TRANSLATE_NOOP(
         "Explanation",
         "At least two provinces hold a part of the extent that counts (above both sliver thresholds) and "
         "that reaches farther from the line than the boundaries' positional error. Share: part/whole "
         "extent. Line: geodesic length strictly inside the extent."),
     QT_TRANSLATE_NOOP("Explanation",
                       "Area says nothing of activity, so read it beside the participants; the length of a "
                       "winding border grows with the map's scale."),
     ""},
    {Rule::CrossingUncertain,
     QT_TRANSLATE_NOOP("Explanation",
                       "Several provinces hold a part that counts, but fewer than two of the parts reach "
                       "farther from the line than the positional error."),
     precisionCaveat, ""},
    {Rule::NotCrossing,
     QT_TRANSLATE_NOOP("Explanation",
                       "Only one province holds a part of the extent that counts. Distance: geodesic, from "
                       "the extent to the nearest common border of two provinces."),
     precisionCaveat, "Karney 2013, J. Geod. 87:43–55"},
    {Rule::Outside, QT_TRANSLATE_NOOP("Explanation", "Whole area − area inside the union of the provinces."),
     QT_TRANSLATE_NOOP("Explanation", "Sea, abroad, or beyond what the boundaries show."), ""},
    {Rule::Slivers,
     QT_TRANSLATE_NOOP("Explanation",
                       "A part counts only when its area is above the larger of the two sliver thresholds; "
                       "and it counts for certain only when it reaches farther from the line than the "
                       "boundaries' positional error."),
     convention, ""},
    {Rule::ParticipantsBeyond,
     QT_TRANSLATE_NOOP("Explanation", "1 − n_h/n, n_h participants in the province that has most of them, n all with a "
                                      "province."),
     QT_TRANSLATE_NOOP("Explanation", "A head office and its plant may be in two provinces."), ""},
    {Rule::LeadOutsideHost,
     QT_TRANSLATE_NOOP("Explanation", "Province of the lead participant ≠ province with the largest share of the area "
                                      "(of the participants where there is no extent)."),
     precisionCaveat, ""},
    {Rule::AuthoritiesAtTable,
     QT_TRANSLATE_NOOP("Explanation",
                       "Provinces whose share of the area, of the participants or of the link ends reaches "
                       "the threshold."),
     convention, ""},
    {Rule::ClosedNetwork,
     QT_TRANSLATE_NOOP("Explanation",
                       "E-I = (E − I)/(E + I), E linked pairs across provinces, I within. Closed when the "
                       "share p of seeded permutations of the province labels with an E-I at most as large "
                       "is at most the threshold, permeability by number of links is at most its threshold, and "
                       "the share of the links that lead outside the cluster (of the whole map: abroad) is at most "
                       "its threshold."),
     QT_TRANSLATE_NOOP("Explanation", "Nearness makes p too optimistic; lists of participants usually leave outsiders "
                                      "out."),
     "Krackhardt & Stern 1988, Social Psychology Quarterly 51(2):123–140"},
    {Rule::LeansInward,
     QT_TRANSLATE_NOOP("Explanation",
                       "E-I = (E − I)/(E + I), E linked pairs across provinces, I within. The share p of seeded "
                       "permutations of the province labels with an E-I at most as large is at most the threshold, "
                       "and permeability by number of links is below 1; but permeability or the share of the links "
                       "that lead outside is above the threshold up to which a network is called closed."),
     QT_TRANSLATE_NOOP("Explanation", "Nearness makes p too optimistic; lists of participants usually leave outsiders "
                                      "out."),
     "Krackhardt & Stern 1988, Social Psychology Quarterly 51(2):123–140"},
    {Rule::OpenNetwork,
     QT_TRANSLATE_NOOP("Explanation",
                       "E-I = (E − I)/(E + I), E linked pairs across provinces, I within. Open when the "
                       "share p of seeded permutations of the province labels with an E-I at least as "
                       "large is at most the threshold, and permeability by number of links is above 1."),
     QT_TRANSLATE_NOOP("Explanation", "Links within a province may simply not have been collected."),
     "Krackhardt & Stern 1988, Social Psychology Quarterly 51(2):123–140"},
    {Rule::Gatekept,
     QT_TRANSLATE_NOOP("Explanation",
                       "Of the connected pairs of participants in different provinces, the part that loses "
                       "every path when the two brokers with the largest cross-border betweenness are "
                       "removed."),
     QT_TRANSLATE_NOOP("Explanation",
                       "Links that were not collected would be other paths. The threshold is a convention "
                       "of this program and can be changed in the settings."),
     "Cf. Breschi & Lenzi, Knowledge and Networks (2017), ch. 14; Freeman 1977; Brandes 2001"},
    {Rule::Fragmented,
     QT_TRANSLATE_NOOP("Explanation",
                       "Participants in the largest connected component/participants with links, below the "
                       "threshold."),
     QT_TRANSLATE_NOOP("Explanation",
                       "Links that were not collected look like links that do not exist. The threshold is a "
                       "convention of this program and can be changed in the settings."),
     "After Tödtling & Trippl 2005, Research Policy 34:1203–1219"},
    {Rule::ThinOnOneSide,
     QT_TRANSLATE_NOOP("Explanation",
                       "In a province with at least the threshold share of the employees (of the "
                       "participants where too few numbers of employees are known), two or more kinds of "
                       "participants, and at least half of those the cluster has, are missing."),
     QT_TRANSLATE_NOOP("Explanation",
                       "A body across the line may serve both sides. The threshold is a convention of this "
                       "program and can be changed in the settings."),
     "After Tödtling & Trippl 2005, Research Policy 34:1203–1219"},
    {Rule::NoDominantProvince,
     QT_TRANSLATE_NOOP("Explanation", "From published counts: largest province's value/total, below the threshold."),
     convention, ""},
    {Rule::DominantProvince,
     QT_TRANSLATE_NOOP("Explanation",
                       "From published counts: largest province's value/total, at or above the threshold."),
     convention, ""},
    {Rule::DeclaredElsewhere,
     QT_TRANSLATE_NOOP("Explanation", "The declared region and the point name different provinces, by more than the "
                                      "positional error. The figures use the declared one."),
     QT_TRANSLATE_NOOP("Explanation",
                       "Correct whichever is wrong: a head office and its plant may be in two provinces."),
     ""},
    {Rule::UncertainPlaces,
     QT_TRANSLATE_NOOP("Explanation", "Placed by the point alone, and nearer to another province than the positional "
                                      "error."),
     QT_TRANSLATE_NOOP("Explanation", "Declare their region, or import more exact boundaries."), ""},
    {Rule::NotPlaced, QT_TRANSLATE_NOOP("Explanation", "Neither a known region code nor a point inside a province."),
     QT_TRANSLATE_NOOP("Explanation", "They take no part in any figure by province."), ""},
    {Rule::Illustrative, QT_TRANSLATE_NOOP("Explanation", "Rows marked as illustrative."),
     QT_TRANSLATE_NOOP("Explanation", "Figures that rest on them show the method, not the world."), ""},
    {Rule::OverviewBoundaries,
     QT_TRANSLATE_NOOP("Explanation", "Generalised boundaries for small scales, with their positional error."),
     precisionCaveat, ""},
    {Rule::NotComputable, QT_TRANSLATE_NOOP("Explanation", "A figure that is not defined for these data."),
     QT_TRANSLATE_NOOP("Explanation", "It is left empty, never filled in."), ""},
    {Rule::RepairedGeometry,
     QT_TRANSLATE_NOOP("Explanation", "An outline that crosses itself is read by the even-odd rule."),
     QT_TRANSLATE_NOOP("Explanation", "The drawing itself is unchanged; check its outline."), ""},
};

struct EvidenceLabel
{
    const char *key;
    FigureUnit unit;
    const char *label;
};

using enum FigureUnit;

constexpr EvidenceLabel evidenceLabels[] = {
    {"host", None, QT_TRANSLATE_NOOP("Explanation", "Host province")},
    {"host_share", Share, QT_TRANSLATE_NOOP("Explanation", "Share of the area in the host")},
    {"others", None, QT_TRANSLATE_NOOP("Explanation", "Other provinces")},
    {"area_share_beyond", Share, QT_TRANSLATE_NOOP("Explanation", "Share of the area beyond the line")},
    {"uncertain_others", None, QT_TRANSLATE_NOOP("Explanation", "Uncertain provinces")},
    {"uncertain_area_share", Share, QT_TRANSLATE_NOOP("Explanation", "Share of the area that is uncertain")},
    {"participants_beyond", Count, QT_TRANSLATE_NOOP("Explanation", "Participants outside the host")},
    {"beyond", Count, QT_TRANSLATE_NOOP("Explanation", "Participants outside the host")},
    {"lines", Count, QT_TRANSLATE_NOOP("Explanation", "Lines crossed")},
    {"lines_km", Km, QT_TRANSLATE_NOOP("Explanation", "Length of the lines crossed")},
    {"line_km", Km, QT_TRANSLATE_NOOP("Explanation", "Longest of them")},
    {"nearest_line_m", Metres, QT_TRANSLATE_NOOP("Explanation", "Distance to the nearest line")},
    {"outside_km2", Km2, QT_TRANSLATE_NOOP("Explanation", "Area in no province")},
    {"area_km2", Km2, QT_TRANSLATE_NOOP("Explanation", "Area of the parts")},
    {"lead", None, QT_TRANSLATE_NOOP("Explanation", "Lead")},
    {"lead_province", None, QT_TRANSLATE_NOOP("Explanation", "Province of the lead")},
    {"provinces", None, QT_TRANSLATE_NOOP("Explanation", "Provinces")},
    {"authorities", None, QT_TRANSLATE_NOOP("Explanation", "Authorities")},
    {"cross", Count, QT_TRANSLATE_NOOP("Explanation", "Linked pairs across provinces")},
    {"pairs", Count, QT_TRANSLATE_NOOP("Explanation", "Pairs in all")},
    {"expected_cross", Count, QT_TRANSLATE_NOOP("Explanation", "Across provinces by chance")},
    {"e_i", None, QT_TRANSLATE_NOOP("Explanation", "E-I index")},
    {"e_i_expected", None, QT_TRANSLATE_NOOP("Explanation", "E-I by chance")},
    {"p", Probability, QT_TRANSLATE_NOOP("Explanation", "p")},
    {"permutations", Count, QT_TRANSLATE_NOOP("Explanation", "Permutations")},
    {"permeability_degree", None, QT_TRANSLATE_NOOP("Explanation", "Permeability by number of links")},
    {"permeability_threshold", None, QT_TRANSLATE_NOOP("Explanation", "Closed up to this permeability")},
    {"leaving", Count, QT_TRANSLATE_NOOP("Explanation", "Links leaving the cluster")},
    {"outside_share", Share, QT_TRANSLATE_NOOP("Explanation", "Links to outside, share")},
    {"openness_threshold", Share, QT_TRANSLATE_NOOP("Explanation", "Closed up to this share of links to outside")},
    {"outside_recorded_share", Share, QT_TRANSLATE_NOOP("Explanation", "Participants with a recorded link to outside")},
    {"brokers", None, QT_TRANSLATE_NOOP("Explanation", "Brokers")},
    {"lost_pairs", Count, QT_TRANSLATE_NOOP("Explanation", "Pairs cut off without them")},
    {"lost_share", Share, QT_TRANSLATE_NOOP("Explanation", "Their share")},
    {"components", Count, QT_TRANSLATE_NOOP("Explanation", "Pieces with links")},
    {"largest", Count, QT_TRANSLATE_NOOP("Explanation", "Participants in the largest piece")},
    {"linked", Count, QT_TRANSLATE_NOOP("Explanation", "Participants with links")},
    {"isolated", Count, QT_TRANSLATE_NOOP("Explanation", "Participants without links")},
    {"province", None, QT_TRANSLATE_NOOP("Explanation", "Province")},
    {"kinds", None, QT_TRANSLATE_NOOP("Explanation", "Kinds missing")},
    {"kinds_in_cluster", Count, QT_TRANSLATE_NOOP("Explanation", "Kinds in the cluster")},
    {"value", Count, QT_TRANSLATE_NOOP("Explanation", "Value")},
    {"total", Count, QT_TRANSLATE_NOOP("Explanation", "Total")},
    {"share", Share, QT_TRANSLATE_NOOP("Explanation", "Share")},
    {"participant", None, QT_TRANSLATE_NOOP("Explanation", "Participant")},
    {"declared", None, QT_TRANSLATE_NOOP("Explanation", "Declared in")},
    {"located", None, QT_TRANSLATE_NOOP("Explanation", "Located in")},
    {"count", Count, QT_TRANSLATE_NOOP("Explanation", "Number")},
    {"participants", Count, QT_TRANSLATE_NOOP("Explanation", "Participants")},
    {"positional_error_m", Metres, QT_TRANSLATE_NOOP("Explanation", "Positional error of the boundaries")},
    {"sliver_share", Share, QT_TRANSLATE_NOOP("Explanation", "Sliver threshold, share")},
    {"sliver_km2", Km2, QT_TRANSLATE_NOOP("Explanation", "Sliver threshold, area")},
    {"source", None, QT_TRANSLATE_NOOP("Explanation", "Source of the data")},
    {"reason", None, QT_TRANSLATE_NOOP("Explanation", "In the geometry library's words")},
    {"threshold", None, QT_TRANSLATE_NOOP("Explanation", "Threshold")},
};

bool thresholdIsShare(Rule rule)
{
    return rule != Rule::ClosedNetwork && rule != Rule::LeansInward && rule != Rule::OpenNetwork;
}

/// A value of the evidence in words: a name, names, a number, or a text.
QString evidenceText(const QVariant &value, FigureUnit unit, const QString &language)
{
    if (value.typeId() == QMetaType::QVariantMap)
        return evidenceName(value, language);
    if (value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList) {
        QStringList names;
        for (const QVariant &element : value.toList())
            names << (element.typeId() == QMetaType::QVariantMap
                          ? evidenceName(element, language)
                          : model::vocabularyLabel(model::Vocabulary::ParticipantKind, element.toString()));
        return names.join(QStringLiteral(", "));
    }
    if (value.typeId() == QMetaType::QString)
        return value.toString();
    return figureText(unit, value.toDouble(), language);
}

/// The figures that one is made of, by key.
struct Made
{
    const char *figure;
    std::array<const char *, 5> of;
};

constexpr Made made[] = {
    {"outside_km2", {"area_km2"}},
    {"extra_host_area_share", {"area_km2", "outside_km2"}},
    {"hhi_area_normalised", {"hhi_area", "provinces_by_area"}},
    {"effective_provinces_area", {"hhi_area"}},
    {"cut_ratio", {"crossed_km", "area_km2"}},
    {"crossed_km", {"lines_crossed"}},
    {"compactness", {"area_km2", "perimeter_km"}},
    {"province_fit", {"area_km2"}},
    {"district_fit", {"area_km2"}},
    {"extra_host_participant_share", {"participants_placed"}},
    {"hhi_participants_normalised", {"hhi_participants", "provinces_by_participants"}},
    {"effective_provinces_participants", {"hhi_participants"}},
    {"cross_share", {"pairs_cross", "pairs_within"}},
    {"cross_share_weighted", {"cross_province", "within_province"}},
    {"e_i", {"pairs_cross", "pairs_within", "e_i_expected", "e_i_p", "e_i_p_open"}},
    {"e_i_expected", {"participants_placed"}},
    {"e_i_rescaled", {"e_i", "pairs_cross", "pairs_within"}},
    {"e_i_p", {"e_i", "e_i_expected"}},
    {"e_i_p_open", {"e_i", "e_i_expected"}},
    {"permeability_size", {"pairs_cross", "pairs_within", "participants_placed"}},
    {"permeability_degree", {"pairs_cross", "pairs_within", "assortativity"}},
    {"assortativity", {"pairs_cross", "pairs_within", "modularity"}},
    {"modularity", {"pairs_cross", "pairs_within", "assortativity"}},
    {"odds_ratio", {"pairs_cross", "pairs_within", "participants_placed"}},
    {"density", {"pairs_cross", "pairs_within", "participants_placed"}},
    {"hhi_employees", {"employee_coverage"}},
    {"effective_provinces_employees", {"hhi_employees", "employee_coverage"}},
    {"extra_host_employee_share", {"employee_coverage"}},
    {"external_openness", {"links_placed_share", "outside_recorded_share"}},
    {"giant_share", {"components", "isolated", "participants_placed"}},
    {"links_total", {"within_province", "cross_province", "abroad_or_unplaced", "leaving_cluster"}},
};

void addSpread(const QString &key, const ClusterReport &report, const QString &language, Explanation &out)
{
    const auto range = [&](FigureUnit unit, double low, double high) {
        return Text::tr("%1 to %2").arg(figureText(unit, low, language), figureText(unit, high, language));
    };
    const LinkFigures &links = report.links;
    if (links.communities && (key == QLatin1String("communities") || key == QLatin1String("community_agreement"))) {
        const CommunityFigures &c = *links.communities;
        out.inputs.push_back({Text::tr("Seeds"), figureText(Count, c.runs, language)});
        out.inputs.push_back(
            {Text::tr("Communities, least and most"),
             range(Count, static_cast<double>(c.communitiesLow), static_cast<double>(c.communitiesHigh))});
        out.inputs.push_back({Text::tr("Modularity"), range(None, c.modularityLow, c.modularity)});
        out.inputs.push_back({Text::tr("Agreement with the provinces"), range(None, c.agreementLow, c.agreementHigh)});
    }
    if (links.tenth > 0 && key == QLatin1String("broker_dependence_tenth"))
        out.inputs.push_back(
            {Text::tr("Participants removed"), figureText(Count, static_cast<double>(links.tenth), language)});
    if (links.borderEffect && key == QLatin1String("border_effect")) {
        const BorderEffect &b = *links.borderEffect;
        if (b.low && b.high)
            out.inputs.push_back({Text::tr("95 % interval"), range(None, *b.low, *b.high)});
        if (b.distanceDecay)
            out.inputs.push_back({Text::tr("Distance decay β"), figureText(None, *b.distanceDecay, language)});
        out.inputs.push_back({Text::tr("Pairs used"), figureText(Count, static_cast<double>(b.pairs), language)});
    }
    const bool isP = key == QLatin1String("e_i") || key.startsWith(QLatin1String("e_i_p"));
    if (isP && links.permutations > 0 && links.pClosed)
        out.inputs.push_back({Text::tr("Permutations"), figureText(Count, links.permutations, language)});
    const auto &fit = key == QLatin1String("district_fit") ? report.extent.districtFit : report.extent.provinceFit;
    if (fit && (key == QLatin1String("province_fit") || key == QLatin1String("district_fit"))) {
        QStringList names;
        for (const NamedRegion &unit : fit->units)
            names << nameIn(language, unit.name, unit.nameEn, unit.code);
        out.inputs.push_back({Text::tr("Best union"), names.join(QStringLiteral(", "))});
        out.inputs.push_back({Text::tr("Its area"), figureText(Km2, fit->unitsKm2, language)});
    }
}

} // namespace

Explanation explainFinding(const Finding &finding, const QString &language)
{
    Explanation out;
    out.title = ruleTitle(finding.rule);
    for (const RuleDefinition &definition : definitions) {
        if (definition.rule != finding.rule)
            continue;
        out.formula = Text::tr(definition.formula);
        out.caveat = Text::tr(definition.caveat);
        out.source = QString::fromUtf8(definition.source);
    }
    if (finding.rule == Rule::NotComputable) { // its figures each have a definition of their own
        for (const QString &key : finding.evidence.value(QStringLiteral("figures")).toStringList())
            out.inputs.push_back({figureLabelOf(key), figureFormulaOf(key)});
        return out;
    }
    for (const EvidenceLabel &entry : evidenceLabels) {
        const QVariant value = finding.evidence.value(QLatin1String(entry.key));
        if (!value.isValid() || value.typeId() == QMetaType::Bool)
            continue;
        const bool share = qstrcmp(entry.key, "threshold") == 0 && thresholdIsShare(finding.rule);
        const QString text =
            entry.unit == Probability
                ? probabilityText(value.toDouble(), finding.evidence.value(QStringLiteral("permutations")).toInt(),
                                  language)
                : evidenceText(value, share ? Share : entry.unit, language);
        if (!text.isEmpty())
            out.inputs.push_back({Text::tr(entry.label), text});
    }
    return out;
}

Explanation explainFigure(const FigureInfo &figure, const ClusterReport &report, const QString &language)
{
    Explanation out;
    out.title = figureLabel(figure);
    out.formula = figureFormula(figure);
    out.caveat = figureCaveat(figure);
    out.source = QString::fromUtf8(figure.source);
    const auto add = [&](const FigureInfo &input) {
        const QString text = figureText(input, report, language);
        out.inputs.push_back({figureLabel(input), text.isEmpty() ? Text::tr("not computable") : text});
    };
    add(figure);
    for (const Made &entry : made) {
        if (qstrcmp(figure.key, entry.figure) != 0)
            continue;
        for (const char *key : entry.of) {
            if (const FigureInfo *input = key ? figureNamed(QLatin1String(key)) : nullptr)
                add(*input);
        }
    }
    addSpread(QLatin1String(figure.key), report, language, out);
    return out;
}

} // namespace atlas::crossing
