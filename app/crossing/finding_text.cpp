// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/finding_text.h"

#include "app/crossing/evidence.h"
#include "app/crossing/figure_catalogue.h"
#include "app/crossing/figure_text.h"
#include "app/crossing/measure_text.h"
#include "app/geometry/validity_words.h"
#include "app/model/korean.h"
#include "app/model/vocabulary.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace atlas::crossing {

namespace {

/// Puts one finding's evidence into words in one language.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)

public:
    Wording(const Finding &finding, const QString &language)
        : m_evidence(finding.evidence), m_language(language),
          m_locale(language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedStates)
                                                   : QLocale(QLocale::Korean, QLocale::SouthKorea))
    {
    }

    QString sentence(Rule rule) const;

private:
    QVariant get(const char *key) const { return m_evidence.value(QString::fromLatin1(key)); }
    double number(const char *key) const { return get(key).toDouble(); }
    int count(const char *key) const { return static_cast<int>(get(key).toLongLong()); }
    QString name(const char *key) const { return evidenceName(get(key), m_language); }
    QString names(const char *key) const;
    QString percent(double share) const;
    QString decimal(double value, int digits) const { return decimalText(value, digits, m_language); }
    QString whole(const char *key) const { return m_locale.toString(get(key).toLongLong()); }
    QString amount(const char *key) const { return m_locale.toString(number(key), 'g', 12); }
    QString km(const char *key) const { return decimal(number(key), number(key) < 10 ? 1 : 0); }
    QString km2(const char *key) const { return decimal(number(key), number(key) < 10 ? 2 : 0); }
    QString error() const { return distanceText(number("positional_error_m"), m_language); }
    QString probability(const char *key) const
    {
        return probabilitySentence(number(key), count("permutations"), m_language);
    }

    QString crossing() const;
    QString uncertain() const;
    QString notCrossing() const;
    QString authorities() const;
    QString illustrative() const;
    QString network(Rule rule) const;
    QString fragmented() const;
    QString uncertainPlaces() const;
    QString dominance(bool dominant) const;
    QString thin() const;
    QString notComputable() const;

    const QVariantMap &m_evidence;
    QString m_language;
    QLocale m_locale;
};

QString Wording::names(const char *key) const
{
    QStringList list;
    for (const QVariant &named : get(key).toList())
        list << evidenceName(named, m_language);
    return listText(list);
}

QString Wording::percent(double share) const
{
    const double value = share * 100;
    const bool fine = value > 0 && value < 10;
    return tr("%1 %").arg(decimal(value, fine ? 1 : 0));
}

QString Wording::crossing() const
{
    const QString beyond = percent(number("area_share_beyond"));
    QString text;
    const QString lineA = get("line_a").toMap().value(QStringLiteral("code")).toString();
    const QString lineB = get("line_b").toMap().value(QStringLiteral("code")).toString();
    const QString host = get("host").toMap().value(QStringLiteral("code")).toString();
    const bool elsewhere = (lineA != host && lineB != host) || get("others").toList().size() > 1;
    if (get("line_a").isValid() && count("lines") == 1 && elsewhere) {
        text = tr("%1 km of the %2–%3 line runs through the extent; %4 of its area lies outside %5, in %6.")
                   .arg(km("line_km"), name("line_a"), name("line_b"), beyond, name("host"), names("others"));
    } else if (get("line_a").isValid() && count("lines") == 1) {
        text = tr("%1 km of the %2–%3 line runs through the extent; %4 of its area lies beyond it, outside %5.")
                   .arg(km("line_km"), name("line_a"), name("line_b"), beyond, name("host"));
    } else if (get("line_a").isValid()) {
        text = tr("%1 provincial lines run through the extent for %2 km, the longest stretch %3–%4 (%5 km); %6 of its "
                  "area lies outside %7, in %8.")
                   .arg(whole("lines"), km("lines_km"), name("line_a"), name("line_b"), km("line_km"), beyond,
                        name("host"), names("others"));
    } else {
        text = tr("The extent has parts in several provinces that do not touch: %1 of its area lies outside %2, in %3.")
                   .arg(beyond, name("host"), names("others"));
    }
    if (!get("uncertain_others").toList().isEmpty())
        text += QLatin1Char(' ') + tr("Within the boundaries' error and uncertain: %1 (%2 of the area).")
                                       .arg(names("uncertain_others"), percent(number("uncertain_area_share")));
    if (count("participants_beyond") > 0)
        text +=
            QLatin1Char(' ') +
            tr("%1 of %2 participants are outside it too.").arg(whole("participants_beyond"), whole("participants"));
    return text;
}

QString Wording::uncertain() const
{
    return tr("The extent may reach from %1 into %2 (%3 of its area), but the part beyond lies within the positional "
              "error of these boundaries, %4, so whether it crosses is uncertain.")
        .arg(name("host"), names("others"), percent(number("area_share_beyond")), error());
}

QString Wording::notCrossing() const
{
    const QString share = percent(number("host_share"));
    if (!get("nearest_line_m").isValid())
        return tr("The extent lies in one province, %1 (%2 of its area).").arg(name("host"), share);
    const QString away = distanceText(number("nearest_line_m"), m_language);
    if (get("certain").toBool() && get("sliver_beyond").toBool())
        return tr("The extent lies in one province, %1 (%2 of its area); what reaches over a provincial line is too "
                  "small to count.")
            .arg(name("host"), share);
    if (get("certain").toBool() && number("nearest_line_m") <= 0)
        return tr("The extent lies in one province, %1 (%2 of its area); it touches a provincial line without crossing "
                  "it.")
            .arg(name("host"), share);
    if (get("certain").toBool())
        return tr("The extent lies in one province, %1 (%2 of its area); the nearest provincial line is %3 away.")
            .arg(name("host"), share, away);
    if (number("nearest_line_m") < 0.5) // the words say metres
        return tr("On these boundaries the extent lies in one province, %1 (%2 of its area), but its edge lies on a "
                  "provincial line, and the lines may be off by %3, so that it does not cross is uncertain.")
            .arg(name("host"), share, error());
    return tr("On these boundaries the extent lies in one province, %1 (%2 of its area), but a provincial line is %3 "
              "away, within their positional error of %4, so that it does not cross is uncertain.")
        .arg(name("host"), share, away, error());
}

QString Wording::authorities() const
{
    QStringList list;
    for (const QVariant &entry : get("authorities").toList()) {
        const QVariantMap authority = entry.toMap();
        const QString participants = percent(authority.value(QStringLiteral("participant_share")).toDouble());
        QString title = evidenceName(entry, m_language);
        if (!authority.value(QStringLiteral("certain")).toBool())
            title = tr("%1, uncertain").arg(title);
        else if (!authority.value(QStringLiteral("area_certain")).toBool())
            title = tr("%1, its area uncertain").arg(title);
        const QString links = percent(authority.value(QStringLiteral("link_share")).toDouble());
        const QString area = percent(authority.value(QStringLiteral("area_share")).toDouble());
        if (!get("has_links").toBool())
            list << (get("has_area").toBool()
                         ? tr("%1 (%2 of the area, %3 of the participants)").arg(title, area, participants)
                         : tr("%1 (%2 of the participants)").arg(title, participants));
        else
            list << (get("has_area").toBool()
                         ? tr("%1 (%2 of the area, %3 of the participants, %4 of the link ends)")
                               .arg(title, area, participants, links)
                         : tr("%1 (%2 of the participants, %3 of the link ends)").arg(title, participants, links));
    }
    return tr("Authorities with a part of at least %1 that belong at the table: %2.")
        .arg(percent(number("threshold")), list.join(QStringLiteral(", ")));
}

QString Wording::illustrative() const
{
    QStringList parts;
    if (get("extent").toBool())
        parts << tr("the extent");
    if (count("participants") > 0)
        parts << tr("%1 of %2 participants").arg(whole("participants"), whole("of_participants"));
    if (count("links") > 0)
        parts << tr("%1 of %2 links").arg(whole("links"), whole("of_links"));
    return tr("Illustrative, not documented facts: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString Wording::network(Rule rule) const
{
    const QString figures =
        tr("%1 of %2 linked pairs cross provincial lines where chance would give about %3 (E-I %4, by chance %5, %6)")
            .arg(whole("cross"), whole("pairs"), decimal(number("expected_cross"), 0), decimal(number("e_i"), 2),
                 decimal(number("e_i_expected"), 2), probability("p"));
    if (rule == Rule::OpenNetwork)
        return tr("The network crosses provincial lines more than chance would: %1.").arg(figures);
    const bool ofCluster = get("of_cluster").toBool();
    const QString outside = percent(number("outside_share"));
    if (rule == Rule::ClosedNetwork && count("outside_links") == 0)
        return (ofCluster ? tr("The network keeps within provinces more than chance would: %1. No link to outside the "
                               "cluster is recorded; if outsiders were not collected, it may be less closed than it "
                               "looks.")
                          : tr("The network keeps within provinces more than chance would: %1. No link abroad is "
                               "recorded; if partners abroad were not collected, it may be less closed than it looks."))
            .arg(figures);
    if (rule == Rule::ClosedNetwork)
        return (ofCluster ? tr("The network keeps within provinces more than chance would: %1; only %2 of its links "
                               "lead outside the cluster.")
                          : tr("The network keeps within provinces more than chance would: %1; only %2 of the links "
                               "lead abroad."))
            .arg(figures, outside);
    if (number("permeability_degree") > number("permeability_threshold"))
        return tr("Fewer linked pairs cross provincial lines than chance would give, but not by enough to call the "
                  "network closed: %1; permeability %2, closed only up to %3.")
            .arg(figures, decimal(number("permeability_degree"), 2), decimal(number("permeability_threshold"), 2));
    if (!get("outside_share").isValid())
        return tr("The network keeps within provinces more than chance would: %1. How open it is to outside is not "
                  "known, so it is not called closed.")
            .arg(figures);
    return (ofCluster ? tr("Inside the cluster links keep within provinces more than chance would: %1; but %2 of its "
                           "links lead outside the cluster, so it is not called closed.")
                      : tr("Links keep within provinces more than chance would: %1; but %2 of them lead abroad, so the "
                           "network is not called closed."))
        .arg(figures, outside);
}

QString Wording::fragmented() const
{
    const QString pieces =
        tr("The linked participants are in %1 separate pieces; the largest holds %2 of the %3 that have a link (%4).")
            .arg(whole("components"), whole("largest"), whole("linked"), percent(number("share")));
    if (count("isolated") == 0)
        return pieces;
    return pieces + QLatin1Char(' ') +
           tr("Beside them %1 of %2 participants have no link in the network.")
               .arg(whole("isolated"), m_locale.toString(get("linked").toLongLong() + get("isolated").toLongLong()));
}

QString Wording::uncertainPlaces() const
{
    if (number("positional_error_m") <= 0)
        return tr("%1 of %2 participants lie exactly on a provincial line and were given to the province with the "
                  "lower code; declare their region to decide.")
            .arg(whole("count"), whole("participants"));
    return tr("%1 of %2 participants are placed by location within %3 of a provincial line, the positional error of "
              "these boundaries, so their province is uncertain.")
        .arg(whole("count"), whole("participants"), error());
}

QString Wording::dominance(bool dominant) const
{
    const QString measure = measureLabel(m_evidence.value(QStringLiteral("measure")).toString());
    const QString year = m_evidence.value(QStringLiteral("year")).toString();
    const QString what = year.isEmpty() ? measure : tr("%1, %2").arg(measure, year);
    if (dominant)
        return tr("Published counts (%1): %2 has %3 of %4 (%5), at or above the %6 that counts as dominant here.")
            .arg(what, name("province"), amount("value"), amount("total"), percent(number("share")),
                 percent(number("threshold")));
    return tr("Published counts (%1): no dominant province; the largest, %2, has %3 of %4 (%5), below %6.")
        .arg(what, name("province"), amount("value"), amount("total"), percent(number("share")),
             percent(number("threshold")));
}

QString Wording::thin() const
{
    QStringList kinds;
    for (const QVariant &kind : get("kinds").toList())
        kinds << model::vocabularyLabel(model::Vocabulary::ParticipantKind, kind.toString());
    const QString missing = kinds.join(QStringLiteral(", "));
    return (get("by_employees").toBool() ? tr("%1 holds %2 of the employees, but none of these kinds of participants, "
                                              "which the cluster has elsewhere: %3.")
                                         : tr("%1 holds %2 of the participants, but none of these kinds, which the "
                                              "cluster has elsewhere: %3."))
        .arg(name("province"), percent(number("share")), missing);
}

struct ReasonText
{
    const char *reason;
    const char *text;
};

constexpr ReasonText reasonTexts[] = {
    {reason::noExtent, QT_TRANSLATE_NOOP("FindingText", "the cluster has no extent drawn")},
    {reason::badExtent, QT_TRANSLATE_NOOP("FindingText", "the extent's geometry cannot be used; draw it again")},
    {reason::noBoundaries, QT_TRANSLATE_NOOP("FindingText", "the map has no province boundaries; import some")},
    {reason::noParticipants, QT_TRANSLATE_NOOP("FindingText", "there are no participants, or too few")},
    {reason::noneInProvince, QT_TRANSLATE_NOOP("FindingText", "none of the participants has a province")},
    {reason::noLinks, QT_TRANSLATE_NOOP("FindingText", "there are no links between participants with a province")},
    {reason::linkedInOneProvince, QT_TRANSLATE_NOOP("FindingText", "all linked participants are in one province")},
    {reason::oneProvince, QT_TRANSLATE_NOOP("FindingText", "all participants are in one province")},
    {reason::noCrossPairs,
     QT_TRANSLATE_NOOP("FindingText", "no two participants of different provinces are connected")},
    {reason::extentInOneProvince, QT_TRANSLATE_NOOP("FindingText", "all of the extent is in one province")},
    {reason::sampleTooSmall,
     QT_TRANSLATE_NOOP("FindingText",
                       "the paths followed from a sample of the participants do not tell who stands out")},
    {reason::nobodyBetween, QT_TRANSLATE_NOOP("FindingText", "nobody lies on a path between provinces")},
    {reason::noPlants,
     QT_TRANSLATE_NOOP("FindingText", "the employment table does not name every plant of an industry")},
    {reason::noDistricts, QT_TRANSLATE_NOOP("FindingText", "the boundary set has no districts")},
    {reason::noCommonBorder, QT_TRANSLATE_NOOP("FindingText", "these boundaries have no line between two provinces")},
    {reason::noTriples, QT_TRANSLATE_NOOP("FindingText", "no participant has two links")},
    {reason::noPoints, QT_TRANSLATE_NOOP("FindingText", "there is no such link whose two ends have a place")},
    {reason::fewParticipants,
     QT_TRANSLATE_NOOP("FindingText", "fewer than 30 participants have links, a province and a place")},
    {reason::fewLinksOfAKind,
     QT_TRANSLATE_NOOP("FindingText", "there are fewer than 5 linked pairs within provinces or across")},
    {reason::noCommonDistances,
     QT_TRANSLATE_NOOP("FindingText",
                       "pairs within provinces and across are at different distances, so that the line and "
                       "the distance cannot be told apart")},
    {reason::notIdentified, QT_TRANSLATE_NOOP("FindingText", "these data do not settle it")},
    {reason::noLead, QT_TRANSLATE_NOOP("FindingText", "no lead participant is recorded")},
    {reason::allOutside, QT_TRANSLATE_NOOP("FindingText", "all of the extent lies outside the provinces")},
    {reason::tooLarge, QT_TRANSLATE_NOOP("FindingText", "the network is too large for it")},
    {reason::cancelled, QT_TRANSLATE_NOOP("FindingText", "the computation was stopped")},
};

/// A heading's first letter small again, unless it begins with a sign, a name of capitals ("E-I") or two people's
/// names.
QString insideSentence(QString label)
{
    const bool names = label.section(u' ', 0, 0).contains(u'\u2013');
    if (label.size() > 1 && label[1].isLower() && !names)
        label[0] = label[0].toLower();
    return label;
}

QString Wording::notComputable() const
{
    const QString why = get("reason").toString();
    QString because = why;
    for (const ReasonText &entry : reasonTexts) {
        if (why == QLatin1String(entry.reason))
            because = tr(entry.text);
    }
    if (why == QLatin1String(reason::unreadableExtent))
        because = tr("the extent in the file can't be read (clusters, row %1); draw it again, or mend the file")
                      .arg(count("row"));
    QStringList figures;
    for (const QString &figure : get("figures").toStringList()) {
        figures << insideSentence(figureLabelOf(figure));
    }
    constexpr qsizetype named = 4; // the explanation lists them all
    if (figures.size() > named + 1) {
        const auto more = static_cast<int>(figures.size() - named);
        return tr("Not computable: %1 and %n more figure(s), because %2.", nullptr, more)
            .arg(QStringList(figures.mid(0, named)).join(QStringLiteral(", ")), because);
    }
    return tr("Not computable: %1, because %2.").arg(figures.join(QStringLiteral(", ")), because);
}

QString Wording::sentence(Rule rule) const
{
    switch (rule) {
    case Rule::Crossing:
        return crossing();
    case Rule::CrossingUncertain:
        return uncertain();
    case Rule::NotCrossing:
        return notCrossing();
    case Rule::Outside:
        return tr("%1 km² of the extent (%2) lies in no province: at sea, abroad, or beyond what these boundaries "
                  "show.")
            .arg(km2("outside_km2"), percent(number("share")));
    case Rule::Slivers:
        return tr("Parts too small to count (%1 km² in all): %2.").arg(km2("area_km2"), names("provinces"));
    case Rule::ParticipantsBeyond:
        return (get("tie").toBool() ? tr("%1 of %2 participants (%3) are outside %4, which shares the lead by "
                                         "participants with another province.")
                                    : tr("%1 of %2 participants (%3) are outside %4, the host by participants."))
            .arg(whole("beyond"), whole("participants"), percent(number("share")), name("host"));
    case Rule::LeadOutsideHost:
        if (!get("certain").toBool())
            return tr("On these boundaries the lead, %1, is in %2, outside the host province %3; so near the lines the "
                      "host itself "
                      "is uncertain.")
                .arg(name("lead"), name("lead_province"), name("host"));
        return tr("The lead, %1, is in %2, outside the host province %3.")
            .arg(name("lead"), name("lead_province"), name("host"));
    case Rule::AuthoritiesAtTable:
        return authorities();
    case Rule::ClosedNetwork:
    case Rule::LeansInward:
    case Rule::OpenNetwork:
        return network(rule);
    case Rule::Gatekept:
        return tr("Without %1, %2 of the connected cross-province pairs (%3 of %4) would be cut off from each other.")
            .arg(names("brokers"), percent(number("lost_share")), whole("lost_pairs"), whole("pairs"));
    case Rule::Fragmented:
        return fragmented();
    case Rule::ThinOnOneSide:
        return thin();
    case Rule::NoDominantProvince:
        return dominance(false);
    case Rule::DominantProvince:
        return dominance(true);
    case Rule::DeclaredElsewhere:
        return tr("%1 is declared in %2 but its point lies in %3; the declaration was used.")
            .arg(name("participant"), name("declared"), name("located"));
    case Rule::UncertainPlaces:
        return uncertainPlaces();
    case Rule::NotPlaced:
        return tr("%1 of %2 participants have no province and take no part in the figures by province.")
            .arg(whole("count"), whole("participants"));
    case Rule::Illustrative:
        return illustrative();
    case Rule::OverviewBoundaries:
        return tr("Overview boundaries: lines may be off by %1; what lies within that is called uncertain.")
            .arg(error());
    case Rule::NotComputable:
        return notComputable();
    case Rule::RepairedGeometry:
        return tr("The extent's geometry was invalid (%1) and was repaired for the analysis; check its outline.")
            .arg(geometry::validityWords(get("reason").toString()));
    }
    return {};
}

} // namespace

QString findingSentence(const Finding &finding, const QString &language)
{
    return model::settleParticles(Wording(finding, language).sentence(finding.rule));
}

} // namespace atlas::crossing
