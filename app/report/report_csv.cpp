// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/report/report_csv.h"

#include "app/crossing/evidence.h"
#include "app/crossing/finding_text.h"
#include "app/report/figures.h"

#include <QStringList>

namespace atlas::report {

using namespace crossing;

namespace {

class CsvWriter
{
public:
    explicit CsvWriter(const QString &language) : m_language(language)
    {
        m_out = "cluster,name,section,figure,region,region_name,value,unit,certain\r\n";
    }

    void cluster(const ClusterReport &report);
    void network(const NetworkReport &report);
    QByteArray result() const { return m_out; }

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
        const QStringList fields{csvText(m_cluster),   csvText(m_name),          QLatin1String(cell.section),
                                 csvText(cell.figure), csvText(cell.region),     csvText(cell.regionName),
                                 cell.value,           QLatin1String(cell.unit), cell.certain};
        m_out += fields.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    void number(const char *section, const char *figure, const std::optional<double> &value, const char *unit = "")
    {
        row({section, QLatin1String(figure), {}, {}, value ? plainNumber(*value) : QString(), unit, {}});
    }
    void count(const char *section, const char *figure, std::int64_t value)
    {
        row({section, QLatin1String(figure), {}, {}, QString::number(value), "count", {}});
    }
    void host(const char *figure, const Host &host, const ClusterReport &report)
    {
        row({"host",
             QLatin1String(figure),
             host.code,
             host.code.isEmpty() ? QString() : provinceName(report, host.code, m_language),
             {},
             "",
             {}});
    }
    void regions(const char *section, const std::vector<RegionPart> &parts, bool hasArea);
    void links(const LinkFigures &links);
    void findings(const std::vector<Finding> &all);
    static QString yesNo(bool yes) { return yes ? QStringLiteral("true") : QStringLiteral("false"); }

    QString m_language;
    QString m_cluster;
    QString m_name;
    QByteArray m_out;
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
    }
}

void CsvWriter::links(const LinkFigures &figures)
{
    count("links", "total", figures.total);
    count("links", "within_province", figures.withinProvince);
    count("links", "cross_province", figures.crossProvince);
    count("links", "abroad_or_unplaced", figures.abroadOrUnplaced);
    count("links", "leaving_cluster", figures.leavingCluster);
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
             csvText(findingSentence(finding, m_language)),
             "",
             severityName(finding.severity)});
    }
}

void CsvWriter::cluster(const ClusterReport &report)
{
    m_cluster = report.id;
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
    host("by_area", report.hostByArea, report);
    host("by_participants", report.hostByParticipants, report);
    host("by_lead", report.hostByLead, report);
    regions("provinces", report.provinces, report.areaKm2.has_value());
    regions("districts", report.districts, report.areaKm2.has_value());
    for (const CrossedLine &line : report.crossedLines) {
        row({"crossed_lines", QStringLiteral("length_km"), line.codeA + QLatin1Char('|') + line.codeB,
             provinceName(report, line.codeA, m_language) + QLatin1Char('|') +
                 provinceName(report, line.codeB, m_language),
             plainNumber(line.lengthKm), "km", yesNo(line.certain)});
    }
    links(report.links);
    for (const Broker &broker : report.brokers)
        row({"brokers",
             QStringLiteral("cross_border_betweenness"),
             broker.id,
             nameIn(m_language, broker.name, broker.nameEn, broker.id),
             plainNumber(broker.crossBorderBetweenness),
             "share",
             {}});
    for (const RoleCount &role : report.roles)
        row({"roles",
             role.kind,
             role.province,
             provinceName(report, role.province, m_language),
             QString::number(role.count),
             "count",
             {}});
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

void CsvWriter::network(const NetworkReport &report)
{
    m_cluster.clear();
    m_name.clear();
    links(report.links);
    for (const ProvincePair &pair : report.byProvincePair)
        row({"province_pairs",
             QStringLiteral("links"),
             pair.codeA + QLatin1Char('|') + pair.codeB,
             {},
             QString::number(pair.links),
             "count",
             {}});
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

QByteArray toCsv(const MapReport &report, const QString &language)
{
    CsvWriter writer(language);
    for (const ClusterReport &cluster : report.clusters)
        writer.cluster(cluster);
    writer.network(report.network);
    return writer.result();
}

} // namespace atlas::report
