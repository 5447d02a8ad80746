// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/report/report_csv.h"

#include "app/crossing/evidence.h"
#include "app/crossing/extent_figures.h"
#include "app/crossing/figure_catalogue.h"
#include "app/crossing/finding_text.h"
#include "app/crossing/setting_list.h"
#include "app/report/figures.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace atlas::report {

using namespace crossing;

namespace {

class CsvWriter
{
public:
    explicit CsvWriter(const QString &language) : m_language(language) {}

    void cluster(const ClusterReport &report);
    void network(const NetworkReport &report);
    void specialisation(const SpecialisationReport &report);
    /// The lines and the settings that all of it rests on.
    void grounds(const MapReport &report);
    /// What was written since the last time.
    std::vector<QStringList> take() { return std::exchange(m_rows, {}); }

private:
    struct Cell
    {
        const char *section;
        QString figure;
        QString region;
        QString regionName;
        QString value;
        const char *unit = "";
        QString certain;
    };

    void row(const Cell &cell)
    {
        m_rows.push_back({m_cluster, m_name, QLatin1String(cell.section), cell.figure, cell.region, cell.regionName,
                          cell.value, QLatin1String(cell.unit), cell.certain});
    }
    void number(const char *section, const char *figure, const std::optional<double> &value, const char *unit = "")
    {
        m_written << QLatin1String(figure);
        row({section, QLatin1String(figure), {}, {}, value ? plainNumber(*value) : QString(), unit, {}});
    }
    void count(const char *section, const char *figure, std::int64_t value)
    {
        m_written << QLatin1String(figure);
        row({section, QLatin1String(figure), {}, {}, QString::number(value), "count", {}});
    }
    void host(const char *figure, const Host &host, const ClusterReport &report, bool certain = true)
    {
        row({"host",
             QLatin1String(figure),
             host.code,
             host.code.isEmpty() ? QString() : provinceName(report, host.code, m_language),
             {},
             "",
             host.tie   ? QStringLiteral("tie")
             : !certain ? QStringLiteral("false")
                        : QString()});
    }
    /// A figure of a region, a pair of them, or a participant, named in the region columns.
    void of(const char *section, const QString &figure, const QString &id, const QString &name,
            const std::optional<double> &value, const char *unit = "", const QString &note = {})
    {
        row({section, figure, id, name, value ? plainNumber(*value) : QString(), unit, note});
    }
    void of(const char *section, const char *figure, const QString &id, const QString &name,
            const std::optional<double> &value, const char *unit = "", const QString &note = {})
    {
        of(section, QLatin1String(figure), id, name, value, unit, note);
    }
    template <typename Figures>
    void scope(const char *section, const Figures &figures, const QString &id, const QString &name);
    void otherFigures(const ClusterReport &report);
    void brokers(const std::vector<Broker> &list);
    void pairs(const std::vector<ProvincePair> &list);
    void provinceLinks(const std::vector<ProvinceFigures> &provinces);
    void participants(const std::vector<ParticipantFigures> &list);
    void weakPoints(const std::vector<CutPoint> &points, const std::vector<CutLink> &links);
    void coverage(const ClusterReport &report);
    void regions(const char *section, const std::vector<RegionPart> &parts, bool hasArea);
    void links(const LinkFigures &links);
    void fit(const char *figure, const std::optional<UnitFit> &fit);
    void findings(const std::vector<Finding> &all);
    static QString yesNo(bool yes) { return yes ? QStringLiteral("true") : QStringLiteral("false"); }

    QString m_language;
    QString m_cluster;
    QString m_name;
    QStringList m_written; ///< single figures of the cluster that have a row
    std::vector<QStringList> m_rows;
};

void CsvWriter::regions(const char *section, const std::vector<RegionPart> &parts, bool hasArea)
{
    for (const RegionPart &part : parts) {
        const QString name = nameIn(m_language, part.name, part.nameEn, part.code);
        if (hasArea)
            row({section, QStringLiteral("area_km2"), part.code, name, plainNumber(part.areaKm2), "km2",
                 yesNo(part.certain)});
        if (hasArea)
            row({section, QStringLiteral("area_share"), part.code, name, plainNumber(part.areaShare), "share",
                 yesNo(part.certain)});
        if (part.pieces)
            row({section, QStringLiteral("pieces"), part.code, name, QString::number(*part.pieces), "count",
                 yesNo(part.certain)});
        row({section,
             QStringLiteral("participants"),
             part.code,
             name,
             QString::number(part.participants),
             "count",
             {}});
        row({section,
             QStringLiteral("participant_share"),
             part.code,
             name,
             part.participantShare ? plainNumber(*part.participantShare) : QString(),
             "share",
             {}});
        if (part.employees)
            of(section, "employees", part.code, name, part.employees, "count");
        if (part.employeeShare)
            of(section, "employee_share", part.code, name, part.employeeShare, "share");
        if (part.sliver && part.areaKm2 > 0)
            row({section, QStringLiteral("sliver"), part.code, name, yesNo(true), "", {}});
    }
}

/// The union of whole units that fits best, by name; how well it fits is a figure of its own.
void CsvWriter::fit(const char *figure, const std::optional<UnitFit> &fit)
{
    if (!fit)
        return;
    QStringList codes;
    QStringList names;
    for (const NamedRegion &unit : fit->units) {
        codes << unit.code;
        names << nameIn(m_language, unit.name, unit.nameEn, unit.code);
    }
    row({"extent",
         QLatin1String(figure) + QStringLiteral("_units"),
         codes.join(u'|'),
         names.join(u'|'),
         plainNumber(fit->unitsKm2),
         "km2",
         {}});
}

void CsvWriter::links(const LinkFigures &figures)
{
    count("links", "total", figures.total);
    count("links", "within_province", figures.withinProvince);
    count("links", "cross_province", figures.crossProvince);
    count("links", "abroad_or_unplaced", figures.abroadOrUnplaced);
    count("links", "leaving_cluster", figures.leavingCluster);
    count("reach", "reach_local", figures.openness.local);
    count("reach", "reach_provincial", figures.openness.provincial);
    count("reach", "reach_national", figures.openness.national);
    count("reach", "reach_abroad", figures.openness.abroad);
    count("reach", "reach_unknown", figures.openness.unknown);
    number("links", "e_i", figures.eI);
    number("links", "e_i_expected", figures.eIExpected);
    number("links", "e_i_rescaled", figures.eIRescaled);
    number("links", "e_i_p", figures.pClosed);
    number("links", "e_i_p_open", figures.pOpen);
    count("links", "permutations", figures.permutations);
    number("links", "permeability_size", figures.permeabilitySize);
    number("links", "permeability_degree", figures.permeabilityDegree);
    number("links", "assortativity", figures.assortativity);
}

void CsvWriter::findings(const std::vector<Finding> &all)
{
    for (const Finding &finding : all) {
        row({"findings",
             ruleName(finding.rule),
             {},
             {},
             findingSentence(finding, m_language),
             "",
             severityName(finding.severity)});
    }
}

void CsvWriter::cluster(const ClusterReport &report)
{
    m_cluster = report.id;
    m_written.clear();
    m_name = nameIn(m_language, report.name, report.nameEn, report.id);
    number("extent", "area_km2", report.areaKm2, "km2");
    number("extent", "outside_km2", report.outsideKm2, "km2");
    row({"extent", QStringLiteral("crosses"), {}, {}, yesNo(report.crosses), "", yesNo(report.crossesCertain)});
    number("extent", "extra_host_area_share", report.extraHostAreaShare, "share");
    number("extent", "other_provinces_area_share", report.otherProvincesAreaShare, "share");
    number("extent", "extra_host_participant_share", report.extraHostParticipantShare, "share");
    number("extent", "hhi_area", report.hhiArea);
    number("extent", "hhi_participants", report.hhiParticipants);
    number("extent", "effective_provinces_area", report.effectiveProvincesArea);
    number("extent", "effective_provinces_participants", report.effectiveProvincesParticipants);
    host("by_area", report.hostByArea, report, report.hostByArea.code.isEmpty() || hostIsCertain(report));
    host("by_participants", report.hostByParticipants, report);
    host("by_employees", report.extent.hostByEmployees, report);
    host("by_lead", report.hostByLead, report);
    regions("provinces", report.provinces, report.areaKm2.has_value());
    regions("districts", report.districts, report.areaKm2.has_value());
    for (const CrossedLine &line : report.crossedLines) {
        row({"crossed_lines", QStringLiteral("length_km"), line.codeA + QLatin1Char('|') + line.codeB,
             provinceName(report, line.codeA, m_language) + QLatin1Char('|') +
                 provinceName(report, line.codeB, m_language),
             plainNumber(line.lengthKm), "km", yesNo(line.certain)});
    }
    fit("province_fit", report.extent.provinceFit);
    fit("district_fit", report.extent.districtFit);
    row({"participants", QStringLiteral("basis"), {}, {}, participantsBasis(report), "", {}});
    links(report.links);
    brokers(report.brokers);
    otherFigures(report);
    pairs(report.byProvincePair);
    provinceLinks(report.provinceLinks);
    participants(report.participantFigures);
    weakPoints(report.cutPoints, report.cutLinks);
    for (const RoleCount &role : report.roles)
        row({"roles",
             role.kind,
             role.province,
             provinceName(report, role.province, m_language),
             QString::number(role.count),
             "count",
             {}});
    coverage(report);
    for (const ParticipationFigures &figures : report.participation) {
        for (const ParticipationShare &share : figures.shares)
            row({"participation",
                 figures.measure,
                 share.regionCode,
                 nameIn(m_language, share.name, share.nameEn, share.regionCode),
                 plainNumber(share.value),
                 "count",
                 {}});
    }
    findings(report.findings);
}

void CsvWriter::otherFigures(const ClusterReport &report)
{
    static constexpr const char *sections[] = {"extent", "participants", "links", "network", "reach"};
    for (const FigureInfo &figure : clusterFigures()) {
        if (m_written.contains(QLatin1String(figure.key)) || qstrcmp(figure.key, "links_total") == 0)
            continue;
        const bool ofExtent = figure.section == FigureSection::Extent || figure.section == FigureSection::Participants;
        if (ofExtent && m_cluster.isEmpty())
            continue;
        const QByteArray unit = unitName(figure.unit).toLatin1();
        number(sections[static_cast<std::size_t>(figure.section)], figure.key, figure.value(report), unit.constData());
    }
}

void CsvWriter::brokers(const std::vector<Broker> &list)
{
    for (const Broker &broker : list) {
        const QString name = nameIn(m_language, broker.name, broker.nameEn, broker.id);
        of("brokers", "cross_border_betweenness", broker.id, name, broker.crossBorderBetweenness, "share");
        of("brokers", "dependence", broker.id, name, broker.dependence, "share");
        if (broker.betweennessError)
            of("brokers", "betweenness_error", broker.id, name, broker.betweennessError, "share");
    }
}

void CsvWriter::pairs(const std::vector<ProvincePair> &list)
{
    for (const ProvincePair &pair : list) {
        const QString id = pair.codeA + QLatin1Char('|') + pair.codeB;
        of("province_pairs", "links", id, {}, static_cast<double>(pair.links), "count");
        of("province_pairs", "affinity", id, {}, pair.affinity, "",
           pair.unstable ? QStringLiteral("unstable") : QString());
        of("province_pairs", "salton", id, {}, pair.salton);
    }
}

/// What a province's and a participant's figures share.
template <typename Figures>
void CsvWriter::scope(const char *section, const Figures &figures, const QString &id, const QString &name)
{
    of(section, "e_i", id, name, figures.eI);
    of(section, "e_i_expected", id, name, figures.eIExpected);
    of(section, "e_i_minimum", id, name, figures.eIMinimum);
    of(section, "e_i_maximum", id, name, figures.eIMaximum);
    of(section, "e_i_rescaled", id, name, figures.eIRescaled);
    of(section, "e_i_p", id, name, figures.pClosed);
    of(section, "e_i_p_open", id, name, figures.pOpen);
    const auto count = [&](const char *figure, std::int64_t value) {
        of(section, figure, id, name, static_cast<double>(value), "count");
    };
    count("reach_local", figures.reach.local);
    count("reach_provincial", figures.reach.provincial);
    count("reach_national", figures.reach.national);
    count("reach_abroad", figures.reach.abroad);
    count("reach_unknown", figures.reach.unknown);
    of(section, "median_km_within", id, name, figures.medianKmWithin, "km");
    of(section, "median_km_cross", id, name, figures.medianKmCross, "km");
}

void CsvWriter::provinceLinks(const std::vector<ProvinceFigures> &provinces)
{
    for (const ProvinceFigures &province : provinces) {
        const QString name = nameIn(m_language, province.name, province.nameEn, province.code);
        const auto add = [&](const char *figure, std::int64_t value) {
            of("by_province", figure, province.code, name, static_cast<double>(value), "count");
        };
        add("participants", province.participants);
        add("within_province", province.within);
        add("cross_province", province.cross);
        add("abroad_or_unplaced", province.abroadOrUnplaced);
        add("leaving_cluster", province.leaving);
        scope("by_province", province, province.code, name);
        of("by_province", "permeability_size", province.code, name, province.permeabilitySize);
        of("by_province", "permeability_degree", province.code, name, province.permeabilityDegree);
        of("by_province", "modularity", province.code, name, province.modularity);
        of("by_province", "link_share", province.code, name, province.linkShare, "share");
    }
}

void CsvWriter::participants(const std::vector<ParticipantFigures> &list)
{
    for (const ParticipantFigures &figures : list) {
        const QString name = nameIn(m_language, figures.name, figures.nameEn, figures.id);
        const auto count = [&](const char *figure, std::int64_t value) {
            of("by_participant", figure, figures.id, name, static_cast<double>(value), "count");
        };
        count("links", figures.links);
        count("within_province", figures.within);
        count("cross_province", figures.cross);
        count("abroad_or_unplaced", figures.abroadOrUnplaced);
        count("leaving_cluster", figures.leaving);
        scope("by_participant", figures, figures.id, name);
        of("by_participant", "permeability_size", figures.id, name, figures.permeability);
        of("by_participant", "betweenness", figures.id, name, figures.betweenness, "share");
        of("by_participant", "cross_border_betweenness", figures.id, name, figures.crossBorderBetweenness, "share");
        of("by_participant", "dependence", figures.id, name, figures.dependence, "share");
        of("by_participant", "participation", figures.id, name, figures.participation);
        of("by_participant", "constraint", figures.id, name, figures.constraint);
        of("by_participant", "within_z", figures.id, name, figures.withinZ);
        count("coordinator", figures.roles.coordinator);
        count("itinerant", figures.roles.itinerant);
        count("representative", figures.roles.representative);
        count("gatekeeper", figures.roles.gatekeeper);
        count("liaison", figures.roles.liaison);
        of("by_participant", "coordinator_z", figures.id, name, figures.coordinatorChance.z);
        of("by_participant", "itinerant_z", figures.id, name, figures.itinerantChance.z);
        of("by_participant", "representative_z", figures.id, name, figures.representativeChance.z);
        of("by_participant", "gatekeeper_z", figures.id, name, figures.representativeChance.z);
        of("by_participant", "liaison_z", figures.id, name, figures.liaisonChance.z);
    }
}

void CsvWriter::weakPoints(const std::vector<CutPoint> &points, const std::vector<CutLink> &links)
{
    for (const CutPoint &point : points)
        of("cut_points", "dependence", point.id, nameIn(m_language, point.name, point.nameEn, point.id),
           point.dependence, "share");
    for (const CutLink &link : links)
        row({"bridges",
             QStringLiteral("crosses_line"),
             link.fromId + QLatin1Char('|') + link.toId,
             nameIn(m_language, link.fromName, link.fromNameEn, link.fromId) + QLatin1Char('|') +
                 nameIn(m_language, link.toName, link.toNameEn, link.toId),
             yesNo(link.crossesLine),
             "",
             {}});
}

void CsvWriter::coverage(const ClusterReport &report)
{
    for (const RoleGap &gap : report.roleGaps)
        of("role_gaps", gap.kind, gap.province, provinceName(report, gap.province, m_language), gap.provinceShare,
           "share", gap.byEmployees ? QStringLiteral("employees") : QStringLiteral("participants"));
    for (const Authority &authority : report.authorities) {
        const QString name = nameIn(m_language, authority.name, authority.nameEn, authority.code);
        const QString certain = yesNo(authority.certain);
        row({"authorities", QStringLiteral("at_table"), authority.code, name, yesNo(authority.atTable), "", certain});
        of("authorities", "area_share", authority.code, name, authority.areaShare, "share", certain);
        of("authorities", "participant_share", authority.code, name, authority.participantShare, "share");
        of("authorities", "link_share", authority.code, name, authority.linkShare, "share");
    }
}

void CsvWriter::specialisation(const SpecialisationReport &report)
{
    m_cluster.clear();
    m_name = report.year;
    for (const IndustryFigures &industry : report.industries) {
        const auto add = [&](const char *figure, const std::optional<double> &value, const char *unit = "") {
            of("industries", figure, industry.industry, {}, value, unit);
        };
        add("employees", industry.employees, "count");
        add("hoover", industry.hoover);
        add("gini", industry.gini);
        add("locational_gini", industry.locationalGini);
        add("ellison_glaeser", industry.ellisonGlaeser);
        add("dartboard_low", industry.dartboardLow);
        add("dartboard_high", industry.dartboardHigh);
    }
    for (const RegionFigures &region : report.regions) {
        const QString name = nameIn(m_language, region.name, region.nameEn, region.code);
        of("regions", "employees", region.code, name, region.employees, "count");
        of("regions", "krugman", region.code, name, region.krugman);
        of("regions", "gini", region.code, name, region.gini);
    }
    for (const QuotientCell &cell : report.quotients)
        of("location_quotients", cell.industry, cell.region, nameIn(m_language, cell.name, cell.nameEn, cell.region),
           cell.quotient);
}

void CsvWriter::grounds(const MapReport &report)
{
    m_cluster.clear();
    m_name.clear();
    const BoundarySetSummary &set = report.boundarySet;
    const auto text = [&](const char *figure, const QString &value) {
        row({"boundary_set", QLatin1String(figure), {}, {}, value, "", {}});
    };
    text("id", set.id);
    text("name", nameIn(m_language, set.name, set.nameEn, set.id));
    text("reference_date", set.referenceDate);
    text("precision", set.precision);
    number("boundary_set", "positional_error_m", set.positionalErrorM, "m");
    text("credit", nameIn(m_language, set.credit, set.creditEn, {}));
    for (const SettingInfo &setting : settingList())
        number("settings", setting.key, settingValue(report.settings, setting));
}

void CsvWriter::network(const NetworkReport &report)
{
    m_cluster.clear();
    m_name.clear();
    m_written.clear();
    count("participants", "participants", report.participants);
    count("participants", "participants_placed", report.links.placedParticipants);
    links(report.links);
    ClusterReport everybody; // the figures that the links alone give
    everybody.links = report.links;
    everybody.brokers = report.brokers;
    otherFigures(everybody);
    pairs(report.byProvincePair);
    provinceLinks(report.provinceLinks);
    brokers(report.brokers);
    participants(report.participantFigures);
    weakPoints(report.cutPoints, report.cutLinks);
    findings(report.findings);
}

} // namespace

QString csvText(const QString &text)
{
    QString cell = text;
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    if (!cell.isEmpty() && formulaStarts.contains(cell.front()))
        cell.prepend(QLatin1Char('\''));
    const bool quote = cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"')) ||
                       cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
    if (!quote)
        return cell;
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QStringList tidyColumns()
{
    return {QStringLiteral("cluster"), QStringLiteral("name"),   QStringLiteral("section"),
            QStringLiteral("figure"),  QStringLiteral("region"), QStringLiteral("region_name"),
            QStringLiteral("value"),   QStringLiteral("unit"),   QStringLiteral("certain")};
}

namespace {

/// Whether csvText() might change it.
bool needsCare(const QString &cell)
{
    if (cell.isEmpty())
        return false;
    const char16_t first = cell.front().unicode();
    return first == '=' || first == '+' || first == '-' || first == '@' || first == '\t' ||
           std::any_of(cell.begin(), cell.end(), [](QChar c) {
               const char16_t u = c.unicode();
               return u == ',' || u == '"' || u == '\n' || u == '\r';
           });
}

QByteArray asCsv(const std::vector<QStringList> &rows)
{
    QByteArray csv;
    QString line;
    for (const QStringList &row : rows) {
        line.clear();
        for (const QString &cell : row) {
            if (&cell != &row.front())
                line += u',';
            bool isNumber = !needsCare(cell);
            if (!isNumber)
                cell.toDouble(&isNumber);
            line += isNumber ? cell : csvText(cell);
        }
        csv += line.toUtf8() + "\r\n";
    }
    return csv;
}

std::vector<QStringList> rowsOf(const ClusterReport &report, const QString &language)
{
    CsvWriter writer(language);
    writer.cluster(report);
    return writer.take();
}

std::vector<QStringList> rowsAfterClusters(const MapReport &report, const QString &language)
{
    CsvWriter writer(language);
    writer.network(report.network);
    for (const SpecialisationReport &year : report.specialisation)
        writer.specialisation(year);
    writer.grounds(report);
    return writer.take();
}

} // namespace

std::vector<QStringList> tidyRows(const MapReport &report, const QString &language)
{
    std::vector<QStringList> all;
    const auto add = [&all](std::vector<QStringList> rows) {
        all.insert(all.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    };
    for (const ClusterReport &cluster : report.clusters)
        add(rowsOf(cluster, language));
    add(rowsAfterClusters(report, language));
    return all;
}

QByteArray toCsv(const MapReport &report, const QString &language, model::Progress *progress)
{
    QByteArray csv = csvHead();
    for (const ClusterReport &cluster : report.clusters) {
        if (progress && progress->isCancelled())
            return csv;
        csv += csvCluster(cluster, language);
        if (progress)
            progress->advance();
    }
    return csv + csvTail(report, language);
}

QByteArray csvHead()
{
    return tidyColumns().join(u',').toUtf8() + "\r\n";
}

QByteArray csvCluster(const ClusterReport &report, const QString &language)
{
    return asCsv(rowsOf(report, language));
}

QByteArray csvTail(const MapReport &report, const QString &language)
{
    return asCsv(rowsAfterClusters(report, language));
}

} // namespace atlas::report
