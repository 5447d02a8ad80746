// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/report/report_text.h"

#include "app/crossing/evidence.h"
#include "app/crossing/extent_figures.h"
#include "app/crossing/figure_catalogue.h"
#include "app/crossing/figure_text.h"
#include "app/crossing/finding_text.h"
#include "app/crossing/measure_text.h"
#include "app/crossing/setting_list.h"
#include "app/model/korean.h"
#include "app/model/vocabulary.h"
#include "app/report/figures.h"
#include "app/report/text_layout.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace atlas::report {

using namespace crossing;

namespace {

class TextWriter
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)

public:
    explicit TextWriter(const QString &language)
        : m_language(language),
          m_locale(language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedStates)
                                                   : QLocale(QLocale::Korean, QLocale::SouthKorea))
    {
    }

    void head(const MapReport &report);
    void cluster(const ClusterReport &report);
    void tail(const MapReport &report);
    void settings(const Settings &settings);
    QString result() const { return m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n'); }

private:
    QString number(double value, int digits) const { return decimalText(value, digits, m_language); }
    QString number(const std::optional<double> &value, int digits) const
    {
        return value ? number(*value, digits) : QStringLiteral("–");
    }
    QString percent(double share) const { return tr("%1 %").arg(number(share * 100, 1)); }
    void line(const QString &text = {}) { m_lines << printable(model::settleParticles(text)); }
    void heading(const QString &text, QChar rule);
    void regions(const ClusterReport &report);
    void districts(const ClusterReport &report);
    void authorities(const std::vector<Authority> &list);
    void roles(const std::vector<ParticipantFigures> &list);
    void lines(const ClusterReport &report);
    void figures(const ClusterReport &report, FigureSection section);
    void table(const QStringList &header, const std::vector<QStringList> &rows);
    void participants(const std::vector<ParticipantFigures> &list, bool ofCluster);
    void provinceLinks(const std::vector<ProvinceFigures> &provinces, bool ofCluster, int permutations);
    QString probability(const std::optional<double> &p, int permutations) const
    {
        return p ? probabilityText(*p, permutations, m_language) : QStringLiteral("–");
    }
    void pairs(const std::vector<ProvincePair> &list, const std::vector<ProvinceFigures> &provinces);
    void brokers(const std::vector<Broker> &list);
    void weakPoints(const std::vector<CutPoint> &points, const std::vector<CutLink> &links, const LinkFigures &figures);
    void coverage(const ClusterReport &report);
    void fit(const std::optional<UnitFit> &fit, const QString &label);
    void openness(const Openness &openness, bool ofCluster);
    void network(const NetworkReport &report);
    void specialisation(const SpecialisationReport &year);
    void findings(const std::vector<Finding> &all);
    void participation(const ClusterReport &report);

    QString m_language;
    QLocale m_locale;
    QStringList m_lines;
    bool m_hasDistricts = false;
};

void TextWriter::heading(const QString &text, QChar rule)
{
    line(text);
    line(QString(std::min(widthOf(text), 100), rule));
}

void TextWriter::findings(const std::vector<Finding> &all)
{
    for (const Finding &finding : all) {
        const QString mark = finding.severity == Severity::Error     ? tr("[!!]")
                             : finding.severity == Severity::Warning ? tr("[!]")
                                                                     : tr("[i]");
        line(QStringLiteral("  ") + mark + QLatin1Char(' ') + findingSentence(finding, m_language));
    }
}

void TextWriter::regions(const ClusterReport &report)
{
    if (report.provinces.empty())
        return;
    int nameWidth = widthOf(tr("Outside"));
    int codeWidth = 2;
    for (const RegionPart &part : report.provinces) {
        codeWidth = std::max(codeWidth, widthOf(part.code));
        nameWidth = std::max(nameWidth, widthOf(nameIn(m_language, part.name, part.nameEn, part.code)));
    }
    line(tr("  By province:"));
    for (const RegionPart &part : report.provinces) {
        QString text = QStringLiteral("    ") + padded(part.code, codeWidth + 2) +
                       padded(nameIn(m_language, part.name, part.nameEn, part.code), nameWidth + 2);
        if (report.areaKm2)
            text += tr("%1 km²  %2")
                        .arg(number(part.areaKm2, 2).rightJustified(12), percent(part.areaShare).rightJustified(8));
        if (part.pieces.value_or(1) > 1)
            text += QStringLiteral("  ") + tr("in %1 pieces").arg(*part.pieces);
        text += QStringLiteral("  ") + tr("%n participant(s)", nullptr, static_cast<int>(part.participants));
        if (part.sliver && part.areaKm2 > 0)
            text += QStringLiteral("  ") + tr("too small to count");
        else if (!part.certain)
            text += QStringLiteral("  ") + tr("uncertain");
        line(text);
    }
    if (report.outsideKm2 && report.areaKm2 && *report.areaKm2 > 0)
        line(QStringLiteral("    ") + padded({}, codeWidth + 2) + padded(tr("Outside"), nameWidth + 2) +
             tr("%1 km²  %2")
                 .arg(number(*report.outsideKm2, 2).rightJustified(12),
                      percent(*report.outsideKm2 / *report.areaKm2).rightJustified(8)));
}

void TextWriter::districts(const ClusterReport &report)
{
    constexpr std::size_t listed = 20;
    std::vector<const RegionPart *> parts;
    for (const RegionPart &part : report.districts)
        parts.push_back(&part);
    if (parts.empty())
        return;
    std::stable_sort(parts.begin(), parts.end(), [](const RegionPart *a, const RegionPart *b) {
        return a->areaKm2 != b->areaKm2 ? a->areaKm2 > b->areaKm2 : a->participants > b->participants;
    });
    line(tr("  By district, largest first:"));
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < std::min(parts.size(), listed); ++i) {
        const RegionPart &part = *parts[i];
        rows.push_back({nameIn(m_language, part.name, part.nameEn, part.code), part.code,
                        report.areaKm2 ? number(part.areaKm2, 2) : QStringLiteral("–"),
                        report.areaKm2 ? percent(part.areaShare) : QStringLiteral("–"),
                        m_locale.toString(static_cast<qlonglong>(part.participants)),
                        part.sliver && part.areaKm2 > 0 ? tr("too small to count")
                        : part.certain                  ? QString()
                                                        : tr("uncertain")});
    }
    table({tr("District"), tr("code"), tr("km²"), tr("area"), tr("participants"), QString()}, rows);
    if (parts.size() > listed)
        line(tr("    and %n more", nullptr, static_cast<int>(parts.size() - listed)));
}

void TextWriter::authorities(const std::vector<Authority> &list)
{
    if (list.empty())
        return;
    line(tr("  Authorities and their part:"));
    std::vector<QStringList> rows;
    const auto share = [&](const std::optional<double> &part) { return part ? percent(*part) : QStringLiteral("–"); };
    for (const Authority &authority : list)
        rows.push_back({nameIn(m_language, authority.name, authority.nameEn, authority.code),
                        share(authority.areaShare), share(authority.participantShare), share(authority.linkShare),
                        !authority.atTable  ? QString()
                        : authority.certain ? tr("at the table")
                                            : tr("at the table, uncertain")});
    table({tr("Authority"), tr("area"), tr("participants"), tr("link ends"), QString()}, rows);
}

void TextWriter::roles(const std::vector<ParticipantFigures> &list)
{
    constexpr std::size_t listed = 10;
    const auto across = [](const ParticipantFigures &figures) {
        return figures.roles.itinerant + figures.roles.representative + figures.roles.gatekeeper +
               figures.roles.liaison;
    };
    std::vector<const ParticipantFigures *> brokers;
    for (const ParticipantFigures &figures : list) {
        if (across(figures) > 0)
            brokers.push_back(&figures);
    }
    if (brokers.empty())
        return;
    std::stable_sort(brokers.begin(), brokers.end(),
                     [&](const auto *a, const auto *b) { return across(*a) > across(*b); });
    brokers.resize(std::min(brokers.size(), listed));
    const auto cell = [&](std::int64_t count, const RoleChance &chance) {
        const QString text = m_locale.toString(static_cast<qlonglong>(count));
        return chance.z ? tr("%1 (z %2)", "count, score").arg(text, number(chance.z, 1)) : text;
    };
    line(tr("  Brokerage roles, ordered pairs brought together (z: deviations above chance):"));
    std::vector<QStringList> rows;
    for (const ParticipantFigures *figures : brokers)
        rows.push_back({nameIn(m_language, figures->name, figures->nameEn, figures->id),
                        cell(figures->roles.coordinator, figures->coordinatorChance),
                        cell(figures->roles.itinerant, figures->itinerantChance),
                        cell(figures->roles.representative, figures->representativeChance),
                        cell(figures->roles.gatekeeper, figures->representativeChance),
                        cell(figures->roles.liaison, figures->liaisonChance)});
    table({tr("Participant"), tr("coordinator A-A-A"), tr("itinerant A-B-A"), tr("representative A-A-B"),
           tr("gatekeeper A-B-B"), tr("liaison A-B-C")},
          rows);
}

void TextWriter::lines(const ClusterReport &report)
{
    for (const CrossedLine &crossed : report.crossedLines) {
        QString text = tr("  Line crossed: %1–%2, %3 km")
                           .arg(provinceName(report, crossed.codeA, m_language),
                                provinceName(report, crossed.codeB, m_language), number(crossed.lengthKm, 1));
        if (crossed.sliver)
            text += tr(" (too small to count)");
        else if (!crossed.certain)
            text += tr(" (uncertain)");
        line(text);
    }
}

void TextWriter::figures(const ClusterReport &report, FigureSection section)
{
    struct Entry
    {
        QString label;
        QString value;
    };
    std::vector<Entry> entries;
    int width = 0;
    for (const FigureInfo &figure : clusterFigures()) {
        const std::optional<double> value = figure.section == section ? figure.value(report) : std::nullopt;
        if (!value)
            continue; // the findings say why
        entries.push_back({figureLabel(figure), figureText(figure, report, m_language)});
        width = std::max(width, widthOf(entries.back().label));
    }
    if (entries.empty())
        return;
    line(QStringLiteral("  ") + sectionLabel(section));
    for (const Entry &entry : entries)
        line(QStringLiteral("    ") + padded(entry.label, width + 2) + entry.value);
}

void TextWriter::table(const QStringList &header, const std::vector<QStringList> &rows)
{
    m_lines << alignedTable(header, rows, QStringLiteral("    "));
}

void TextWriter::participants(const std::vector<ParticipantFigures> &list, bool ofCluster)
{
    constexpr std::size_t listed = 10;
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < std::min(list.size(), listed) && list[i].links > 0; ++i) {
        const ParticipantFigures &figures = list[i];
        const auto count = [&](std::int64_t n) { return m_locale.toString(static_cast<qlonglong>(n)); };
        rows.push_back({nameIn(m_language, figures.name, figures.nameEn, figures.id), count(figures.links),
                        count(figures.within), count(figures.cross), count(figures.abroadOrUnplaced),
                        count(figures.leaving), number(figures.eI, 2), number(figures.eIExpected, 2),
                        probability(figures.pClosed, 0), number(figures.participation, 2)});
        if (!ofCluster)
            rows.back().removeAt(5);
    }
    if (rows.size() < 2)
        return;
    line(tr("  Participants with the most links:"));
    QStringList header{tr("Participant"), tr("links"), tr("within"),    tr("across"),    tr("abroad or unplaced"),
                       tr("leaving"),     tr("E-I"),   tr("by chance"), tr("p, closed"), tr("spread over provinces")};
    if (!ofCluster)
        header.removeAt(5);
    table(header, rows);
}

void TextWriter::provinceLinks(const std::vector<ProvinceFigures> &provinces, bool ofCluster, int permutations)
{
    if (provinces.size() < 2)
        return;
    line(tr("  Links by province:"));
    std::vector<QStringList> rows;
    for (const ProvinceFigures &province : provinces) {
        rows.push_back({nameIn(m_language, province.name, province.nameEn, province.code),
                        m_locale.toString(static_cast<qlonglong>(province.participants)),
                        m_locale.toString(static_cast<qlonglong>(province.within)),
                        m_locale.toString(static_cast<qlonglong>(province.cross)),
                        m_locale.toString(static_cast<qlonglong>(province.abroadOrUnplaced)),
                        m_locale.toString(static_cast<qlonglong>(province.leaving)), number(province.eI, 2),
                        number(province.eIExpected, 2), number(province.eIRescaled, 2),
                        probability(province.pClosed, permutations), number(province.permeabilityDegree, 2)});
        if (!ofCluster)
            rows.back().removeAt(5);
    }
    QStringList header{tr("Province"),           tr("participants"), tr("within"),      tr("across"),
                       tr("abroad or unplaced"), tr("leaving"),      tr("E-I"),         tr("by chance"),
                       tr("rescaled"),           tr("p, closed"),    tr("permeability")};
    if (!ofCluster)
        header.removeAt(5);
    table(header, rows);
}

void TextWriter::pairs(const std::vector<ProvincePair> &list, const std::vector<ProvinceFigures> &provinces)
{
    const auto nameOf = [&](const QString &code) {
        for (const ProvinceFigures &province : provinces) {
            if (province.code == code)
                return nameIn(m_language, province.name, province.nameEn, province.code);
        }
        return code;
    };
    if (list.size() < 2)
        return;
    line(tr("  Linked pairs by pair of provinces (affinity: 1 = as expected from their numbers of links):"));
    std::vector<ProvincePair> sorted = list;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const ProvincePair &a, const ProvincePair &b) { return a.links > b.links; });
    constexpr std::size_t listed = 20;
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < std::min(sorted.size(), listed); ++i) {
        const ProvincePair &pair = sorted[i];
        rows.push_back({pair.codeA == pair.codeB ? nameOf(pair.codeA)
                                                 : nameOf(pair.codeA) + QStringLiteral(" – ") + nameOf(pair.codeB),
                        m_locale.toString(static_cast<qlonglong>(pair.links)), number(pair.affinity, 2),
                        pair.unstable ? tr("few links: unstable") : QString()});
    }
    table({tr("Provinces"), tr("links"), tr("affinity"), QString()}, rows);
    if (sorted.size() > listed)
        line(tr("    and %n more", nullptr, static_cast<int>(sorted.size() - listed)));
}

void TextWriter::brokers(const std::vector<Broker> &list)
{
    if (list.empty())
        return;
    line(tr("  Brokers between provinces:"));
    std::vector<QStringList> rows;
    for (const Broker &broker : list) {
        QString share = number(broker.crossBorderBetweenness, 3);
        if (broker.betweennessError)
            share += QStringLiteral(" ± ") + number(*broker.betweennessError, 3);
        rows.push_back({nameIn(m_language, broker.name, broker.nameEn, broker.id), share,
                        broker.dependence ? percent(*broker.dependence) : QStringLiteral("–")});
    }
    table({tr("Participant"), tr("cross-border betweenness"), tr("dependence")}, rows);
}

void TextWriter::weakPoints(const std::vector<CutPoint> &points, const std::vector<CutLink> &links,
                            const LinkFigures &figures)
{
    constexpr std::size_t named = 10;
    const auto tell = [&](const QString &sentence, QStringList names, std::int64_t all) {
        if (names.isEmpty())
            return;
        if (const std::int64_t more = all - names.size(); more > 0)
            names << tr("and %n more", nullptr, static_cast<int>(more));
        line(sentence.arg(listText(names)));
    };
    QStringList names;
    for (std::size_t i = 0; i < std::min(named, points.size()); ++i)
        names << nameIn(m_language, points[i].name, points[i].nameEn, points[i].id);
    tell(tr("  Without one of these something falls apart: %1"), names, figures.cutParticipants);
    names.clear();
    for (std::size_t i = 0; i < std::min(named, links.size()); ++i)
        names << nameIn(m_language, links[i].fromName, links[i].fromNameEn, links[i].fromId) + QStringLiteral(" – ") +
                     nameIn(m_language, links[i].toName, links[i].toNameEn, links[i].toId);
    tell(tr("  Links without which something falls apart: %1"), names, figures.cutLinks);
}

void TextWriter::coverage(const ClusterReport &report)
{
    std::set<QString> kinds;
    std::set<QString> codes;
    std::map<std::pair<QString, QString>, std::int64_t> counts;
    for (const RoleCount &role : report.roles) {
        kinds.insert(role.kind);
        codes.insert(role.province);
        counts[{role.province, role.kind}] += role.count;
    }
    if (kinds.size() < 2 && codes.size() < 2)
        return;
    line(tr("  Kinds of participants by province:"));
    QStringList header{tr("Kind")};
    for (const QString &code : codes)
        header << (code.isEmpty() ? tr("none") : provinceName(report, code, m_language));
    std::vector<QStringList> rows;
    for (const QString &kind : kinds) {
        QStringList row{kind.isEmpty() ? tr("not given")
                                       : model::vocabularyLabel(model::Vocabulary::ParticipantKind, kind)};
        for (const QString &code : codes) {
            const auto found = counts.find({code, kind});
            const bool gap = std::any_of(report.roleGaps.begin(), report.roleGaps.end(), [&](const RoleGap &entry) {
                return entry.province == code && entry.kind == kind;
            });
            row << (found != counts.end() ? m_locale.toString(static_cast<qlonglong>(found->second))
                    : gap                 ? tr("gap")
                                          : QStringLiteral("–"));
        }
        rows.push_back(row);
    }
    table(header, rows);
}

void TextWriter::fit(const std::optional<UnitFit> &fit, const QString &label)
{
    if (!fit || fit->jaccard < 0.05) // a fit this bad names units that say nothing
        return;
    QStringList names;
    for (const NamedRegion &unit : fit->units)
        names << nameIn(m_language, unit.name, unit.nameEn, unit.code);
    line(QStringLiteral("    ") + label.arg(names.join(QStringLiteral(", "))));
}

void TextWriter::openness(const Openness &openness, bool ofCluster)
{
    const auto count = [&](std::int64_t n) { return m_locale.toString(static_cast<qlonglong>(n)); };
    if (openness.local + openness.provincial + openness.national + openness.abroad + openness.unknown == 0)
        return;
    if (!ofCluster && !m_hasDistricts) {
        line(tr("    Where links lead: same province %1, other provinces %2, abroad %3, unknown %4")
                 .arg(count(openness.provincial), count(openness.national), count(openness.abroad),
                      count(openness.unknown)));
        return;
    }
    line((ofCluster
              ? tr("    Where links lead: inside the cluster %1, same province %2, other provinces %3, abroad %4, "
                   "unknown %5")
              : tr("    Where links lead: same district %1, same province %2, other provinces %3, abroad %4, unknown "
                   "%5"))
             .arg(count(openness.local), count(openness.provincial), count(openness.national), count(openness.abroad),
                  count(openness.unknown)));
}

void TextWriter::network(const NetworkReport &report)
{
    heading(tr("The whole map"), QLatin1Char('-'));
    findings(report.findings);
    // Shown as a cluster that holds everybody, for the same figures with the same words.
    ClusterReport everybody;
    everybody.links = report.links;
    everybody.brokers = report.brokers;
    everybody.participants = report.participants;
    everybody.participantsPlaced = report.links.placedParticipants;
    figures(everybody, FigureSection::Participants);
    if (report.links.total > 0) {
        figures(everybody, FigureSection::Links);
        figures(everybody, FigureSection::Network);
        figures(everybody, FigureSection::Reach);
        openness(report.links.openness, false);
        provinceLinks(report.provinceLinks, false, report.links.permutations);
        pairs(report.byProvincePair, report.provinceLinks);
        participants(report.participantFigures, false);
        brokers(report.brokers);
        roles(report.participantFigures);
        weakPoints(report.cutPoints, report.cutLinks, report.links);
    }
}

void TextWriter::participation(const ClusterReport &report)
{
    for (const ParticipationFigures &figures : report.participation) {
        line(tr("  Published counts: %1 (%2 in all)")
                 .arg(measureLabel(figures.measure), m_locale.toString(figures.total, 'g', 12)));
        for (const ParticipationShare &share : figures.shares)
            line(QStringLiteral("    ") +
                 padded(nameIn(m_language, share.name, share.nameEn,
                               share.regionCode.isEmpty() ? tr("Others") : share.regionCode),
                        30) +
                 m_locale.toString(share.value, 'g', 12).rightJustified(10) + percent(share.share).rightJustified(10));
        if (!figures.source.isEmpty())
            line(tr("    Source: %1").arg(figures.source));
    }
}

void TextWriter::cluster(const ClusterReport &report)
{
    QString title = nameIn(m_language, report.name, report.nameEn, report.id);
    if (report.illustrative && !title.contains(tr("(illustrative)"), Qt::CaseInsensitive))
        title += QLatin1Char(' ') + tr("(illustrative)");
    heading(title, QLatin1Char('-'));
    findings(report.findings);
    line();
    regions(report);
    districts(report);
    lines(report);
    const auto hostName = [&](const Host &host) {
        return host.code.isEmpty()
                   ? QStringLiteral("–")
                   : provinceName(report, host.code, m_language) + (host.tie ? tr(" (tie)") : QString());
    };
    const bool unsure = !report.hostByArea.code.isEmpty() && !hostIsCertain(report);
    line(tr("  Host: by area %1; by participants %2; by employees %3; by lead %4")
             .arg(hostName(report.hostByArea) + (unsure ? tr(" (uncertain)") : QString()),
                  hostName(report.hostByParticipants), hostName(report.extent.hostByEmployees),
                  hostName(report.hostByLead)));
    line(report.participantsFromMembership ? tr("  Participants are the cluster's members.")
                                           : tr("  Participants are those inside the extent."));
    figures(report, FigureSection::Extent);
    fit(report.extent.provinceFit, tr("Best union of provinces: %1"));
    fit(report.extent.districtFit, tr("Best union of districts: %1"));
    figures(report, FigureSection::Participants);
    if (report.links.total > 0) {
        figures(report, FigureSection::Links);
        figures(report, FigureSection::Network);
        figures(report, FigureSection::Reach);
        openness(report.links.openness, true);
        provinceLinks(report.provinceLinks, true, report.links.permutations);
        pairs(report.byProvincePair, report.provinceLinks);
        participants(report.participantFigures, true);
        brokers(report.brokers);
        roles(report.participantFigures);
        weakPoints(report.cutPoints, report.cutLinks, report.links);
    }
    coverage(report);
    authorities(report.authorities);
    participation(report);
    line();
}

void TextWriter::specialisation(const SpecialisationReport &year)
{
    heading(year.year.isEmpty() ? tr("Specialisation") : tr("Specialisation, %1").arg(year.year), QLatin1Char('-'));
    line(tr("  Employees: %1; in no known region: %2")
             .arg(m_locale.toString(year.employees, 'g', 12), m_locale.toString(year.unplacedEmployees, 'g', 12)));
    std::vector<QStringList> rows;
    for (const IndustryFigures &industry : year.industries) {
        QString dartboard;
        if (industry.dartboardLow && industry.dartboardHigh)
            dartboard = number(*industry.dartboardLow, 3) + QStringLiteral(" … ") + number(*industry.dartboardHigh, 3);
        rows.push_back({industry.industry, m_locale.toString(industry.employees, 'g', 12), number(industry.hoover, 3),
                        number(industry.gini, 3), number(industry.locationalGini, 3),
                        number(industry.ellisonGlaeser, 4), dartboard});
    }
    line(tr("  How concentrated industries are over the provinces:"));
    table({tr("Industry"), tr("employees"), tr("Hoover"), tr("Gini of quotients"), tr("locational Gini"),
           tr("Ellison–Glaeser γ"), tr("γ at random (95 %)")},
          rows);
    rows.clear();
    for (const RegionFigures &region : year.regions)
        rows.push_back({nameIn(m_language, region.name, region.nameEn, region.code),
                        m_locale.toString(region.employees, 'g', 12), number(region.krugman, 3),
                        number(region.gini, 3)});
    line(tr("  How specialised provinces are:"));
    table({tr("Province"), tr("employees"), tr("Krugman, against the others"), tr("Gini of quotients")}, rows);
    std::vector<QuotientCell> cells;
    std::copy_if(year.quotients.begin(), year.quotients.end(), std::back_inserter(cells),
                 [](const QuotientCell &cell) { return cell.quotient.value_or(0) >= 1.2; });
    std::stable_sort(cells.begin(), cells.end(),
                     [](const QuotientCell &a, const QuotientCell &b) { return *a.quotient > *b.quotient; });
    cells.resize(std::min<std::size_t>(cells.size(), 20));
    rows.clear();
    for (const QuotientCell &cell : cells)
        rows.push_back({nameIn(m_language, cell.name, cell.nameEn, cell.region) + QStringLiteral(", ") + cell.industry,
                        number(*cell.quotient, 2), m_locale.toString(cell.employees, 'g', 12)});
    if (!rows.empty()) {
        line(tr("  Largest location quotients from 1.2 on (1 = the share of the whole; small numbers make large "
                "quotients):"));
        table({tr("Province and industry"), tr("quotient"), tr("employees")}, rows);
    }
    for (const QString &source : year.sources)
        line(tr("    Source: %1").arg(source));
    line();
}

void TextWriter::settings(const Settings &settings)
{
    line(tr("Thresholds and settings, conventions of this program:"));
    QStringList words;
    SettingGroup group = settingList().front().group;
    const auto end = [&] {
        //: what is set, then the settings
        line(tr("  %1: %2").arg(settingGroupLabel(group), words.join(QStringLiteral("; "))));
        words.clear();
    };
    for (const SettingInfo &info : settingList()) {
        if (info.group != group)
            end();
        group = info.group;
        words << tr("%1: %2", "setting, value")
                     .arg(settingLabel(info), settingText(info, settingValue(settings, info), m_language));
    }
    end();
}

void TextWriter::head(const MapReport &report)
{
    heading(nameIn(m_language, report.title, report.titleEn, tr("Untitled")), QLatin1Char('='));
    const BoundarySetSummary &set = report.boundarySet;
    if (!set.id.isEmpty()) {
        QStringList facts{nameIn(m_language, set.name, set.nameEn, set.id), set.referenceDate,
                          model::vocabularyLabel(model::Vocabulary::Precision, set.precision)};
        if (set.positionalErrorM)
            facts << (*set.positionalErrorM > 0
                          ? tr("positional error %1").arg(distanceText(*set.positionalErrorM, m_language))
                          : tr("lines taken as exact"));
        facts.removeAll(QString());
        line(tr("Boundaries: %1").arg(facts.join(QStringLiteral(", "))));
        const QString credit = nameIn(m_language, set.credit, set.creditEn, {});
        if (!credit.isEmpty())
            line(credit);
    }
    settings(report.settings);
    findings(report.findings);
    line();
}

void TextWriter::tail(const MapReport &report)
{
    m_hasDistricts = report.boundarySet.districts > 0;
    network(report.network);
    line();
    for (const SpecialisationReport &year : report.specialisation)
        specialisation(year);
}

} // namespace

QString toText(const MapReport &report, const QString &language, model::Progress *progress)
{
    QString text = textHead(report, language);
    for (const ClusterReport &cluster : report.clusters) {
        if (progress && progress->isCancelled())
            return text;
        text += toText(cluster, language);
        if (progress)
            progress->advance();
    }
    return text + textTail(report, language);
}

QString textHead(const MapReport &report, const QString &language)
{
    TextWriter writer(language);
    writer.head(report);
    return writer.result();
}

QString toText(const ClusterReport &report, const QString &language)
{
    TextWriter writer(language);
    writer.cluster(report);
    return writer.result();
}

QString textTail(const MapReport &report, const QString &language)
{
    TextWriter writer(language);
    writer.tail(report);
    return writer.result();
}

} // namespace atlas::report
