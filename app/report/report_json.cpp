// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/report/report_json.h"

#include "app/crossing/extent_figures.h"
#include "app/crossing/finding_text.h"
#include "app/report/figures.h"
#include "app/report/json_figures.h"
#include "app/report/json_writer.h"

#include <utility>

namespace atlas::report {

using namespace crossing;

namespace {

constexpr int depthOfClusters = 2; // brackets around each: the report and the array

class ReportWriter
{
public:
    explicit ReportWriter(const QString &language, JsonWriter json = {}) : m_language(language), m_json(std::move(json))
    {
    }

    void head(const MapReport &report);
    void cluster(const ClusterReport &report);
    void tail(const MapReport &report);
    const QByteArray &written() const { return m_json.written(); }

private:
    void boundarySet(const BoundarySetSummary &set);
    void parameters(const Settings &settings);
    void regions(const char *key, const std::vector<RegionPart> &parts, bool hasArea);
    void host(const char *key, const Host &host);
    void participation(const std::vector<ParticipationFigures> &all);
    void findings(const std::vector<Finding> &all);
    void network(const NetworkReport &report);

    QString m_language;
    JsonWriter m_json;
};

void ReportWriter::head(const MapReport &report)
{
    m_json.beginObject();
    m_json.add("format", QStringLiteral("cluster-atlas-report"));
    m_json.add("version", 1);
    m_json.beginObject("map");
    m_json.add("title", report.title);
    m_json.add("title_en", report.titleEn);
    m_json.add("format_version", report.formatVersion);
    m_json.endObject();
    boundarySet(report.boundarySet);
    parameters(report.settings);
    m_json.beginArray("clusters");
}

void ReportWriter::tail(const MapReport &report)
{
    m_json.endArray();
    network(report.network);
    writeSpecialisation(m_json, report.specialisation);
    findings(report.findings);
    m_json.endObject();
}

void ReportWriter::boundarySet(const BoundarySetSummary &set)
{
    m_json.beginObject("boundary_set");
    m_json.add("id", set.id);
    m_json.add("name", set.name);
    m_json.add("name_en", set.nameEn);
    m_json.add("country", set.country);
    m_json.add("reference_date", set.referenceDate);
    m_json.add("code_system", set.codeSystem);
    m_json.add("precision", set.precision);
    m_json.add("positional_error_m", set.positionalErrorM);
    m_json.add("credit", set.credit);
    m_json.add("credit_en", set.creditEn);
    m_json.add("provinces", set.provinces);
    m_json.add("districts", set.districts);
    m_json.endObject();
}

void ReportWriter::parameters(const Settings &settings)
{
    m_json.beginObject("parameters");
    writeSettings(m_json, settings);
    m_json.endObject();
}

void ReportWriter::regions(const char *key, const std::vector<RegionPart> &parts, bool hasArea)
{
    m_json.beginArray(key);
    for (const RegionPart &part : parts) {
        m_json.beginObject();
        m_json.add("code", part.code);
        m_json.add("name", part.name);
        m_json.add("name_en", part.nameEn);
        m_json.add("area_km2", hasArea ? std::optional(part.areaKm2) : std::nullopt);
        m_json.add("area_share", hasArea ? std::optional(part.areaShare) : std::nullopt);
        m_json.add("participants", part.participants);
        m_json.add("participant_share", part.participantShare);
        m_json.add("employees", part.employees);
        m_json.add("employee_share", part.employeeShare);
        m_json.add("certain", part.certain);
        m_json.add("sliver", part.sliver);
        if (part.pieces)
            m_json.add("pieces", *part.pieces);
        else
            m_json.addNull("pieces");
        m_json.endObject();
    }
    m_json.endArray();
}

void ReportWriter::host(const char *key, const Host &host)
{
    if (host.code.isEmpty())
        m_json.addNull(key);
    else
        m_json.add(key, host.code);
}

void ReportWriter::participation(const std::vector<ParticipationFigures> &all)
{
    m_json.beginArray("participation");
    for (const ParticipationFigures &figures : all) {
        m_json.beginObject();
        m_json.add("measure", figures.measure);
        m_json.add("year", figures.year);
        m_json.add("source", figures.source);
        m_json.add("total", figures.total);
        host("host", figures.host);
        m_json.add("host_share", figures.hostShare);
        m_json.add("hhi", figures.hhi);
        m_json.beginArray("regions");
        for (const ParticipationShare &share : figures.shares) {
            m_json.beginObject();
            m_json.add("code", share.regionCode);
            m_json.add("name", share.name);
            m_json.add("name_en", share.nameEn);
            m_json.add("value", share.value);
            m_json.add("share", share.share);
            m_json.endObject();
        }
        m_json.endArray();
        m_json.endObject();
    }
    m_json.endArray();
}

void ReportWriter::findings(const std::vector<Finding> &all)
{
    m_json.beginArray("findings");
    for (const Finding &finding : all) {
        m_json.beginObject();
        m_json.add("rule", ruleName(finding.rule));
        m_json.add("severity", severityName(finding.severity));
        m_json.add("sentence", findingSentence(finding, m_language));
        m_json.add("evidence", QVariant(finding.evidence));
        m_json.beginArray("participants");
        for (const QString &id : finding.participants)
            m_json.addItem(id);
        m_json.endArray();
        m_json.endObject();
    }
    m_json.endArray();
}

void ReportWriter::cluster(const ClusterReport &report)
{
    m_json.beginObject();
    m_json.add("id", report.id);
    m_json.add("name", report.name);
    m_json.add("name_en", report.nameEn);
    m_json.add("illustrative", report.illustrative);
    m_json.add("area_km2", report.areaKm2);
    m_json.add("outside_km2", report.outsideKm2);
    m_json.add("participants", report.participants);
    m_json.add("participants_placed", report.participantsPlaced);
    m_json.add("participants_basis", participantsBasis(report));
    regions("provinces", report.provinces, report.areaKm2.has_value());
    regions("districts", report.districts, report.areaKm2.has_value());
    m_json.beginObject("host");
    host("by_area", report.hostByArea);
    m_json.add("by_area_tie", report.hostByArea.tie);
    m_json.add("by_area_certain", hostIsCertain(report));
    host("by_participants", report.hostByParticipants);
    m_json.add("by_participants_tie", report.hostByParticipants.tie);
    host("by_employees", report.extent.hostByEmployees);
    m_json.add("by_employees_tie", report.extent.hostByEmployees.tie);
    host("by_lead", report.hostByLead);
    m_json.endObject();
    m_json.add("extra_host_area_share", report.extraHostAreaShare);
    m_json.add("other_provinces_area_share", report.otherProvincesAreaShare);
    m_json.add("extra_host_participant_share", report.extraHostParticipantShare);
    m_json.add("hhi_area", report.hhiArea);
    m_json.add("hhi_participants", report.hhiParticipants);
    m_json.add("effective_provinces_area", report.effectiveProvincesArea);
    m_json.add("effective_provinces_participants", report.effectiveProvincesParticipants);
    m_json.add("crosses", report.crosses);
    m_json.add("crosses_certain", report.crossesCertain);
    m_json.beginArray("crossed_lines");
    for (const CrossedLine &line : report.crossedLines) {
        m_json.beginObject();
        m_json.add("between", QVariant(QStringList{line.codeA, line.codeB}));
        m_json.add("length_km", line.lengthKm);
        m_json.add("certain", line.certain);
        m_json.add("sliver", line.sliver);
        m_json.endObject();
    }
    m_json.endArray();
    m_json.beginObject("extent");
    writeExtent(m_json, report.extent);
    m_json.endObject();
    m_json.beginObject("links");
    writeLinks(m_json, report.links);
    m_json.endObject();
    m_json.beginArray("brokers");
    for (const Broker &broker : report.brokers)
        writeBroker(m_json, broker);
    m_json.endArray();
    writePairs(m_json, report.byProvincePair);
    writeProvinceLinks(m_json, report.provinceLinks);
    writeParticipants(m_json, report.participantFigures);
    m_json.add("by_participant_left_out", report.participantsLeftOut);
    writeCutPoints(m_json, report.cutPoints);
    writeCutLinks(m_json, report.cutLinks);
    writeRoles(m_json, report);
    writeAuthorities(m_json, report.authorities);
    participation(report.participation);
    findings(report.findings);
    m_json.endObject();
}

void ReportWriter::network(const NetworkReport &report)
{
    m_json.beginObject("network");
    m_json.add("participants", report.participants);
    m_json.add("links", report.links.total);
    writePairs(m_json, report.byProvincePair);
    writeProvinceLinks(m_json, report.provinceLinks);
    m_json.beginArray("brokers");
    for (const Broker &broker : report.brokers)
        writeBroker(m_json, broker);
    m_json.endArray();
    writeParticipants(m_json, report.participantFigures);
    m_json.add("by_participant_left_out", report.participantsLeftOut);
    writeCutPoints(m_json, report.cutPoints);
    writeCutLinks(m_json, report.cutLinks);
    writeLinks(m_json, report.links);
    findings(report.findings);
    m_json.endObject();
}

} // namespace

QByteArray toJson(const MapReport &report, const QString &language, model::Progress *progress)
{
    QByteArray json = jsonHead(report, language);
    for (std::size_t number = 0; number < report.clusters.size(); ++number) {
        if (progress && progress->isCancelled())
            return {};
        json += jsonCluster(report.clusters[number], number, language);
        if (progress)
            progress->advance();
    }
    return json + jsonTail(report, report.clusters.size(), language);
}

QByteArray jsonHead(const MapReport &report, const QString &language)
{
    ReportWriter writer(language);
    writer.head(report);
    return writer.written();
}

QByteArray jsonCluster(const ClusterReport &report, std::size_t number, const QString &language)
{
    ReportWriter writer(language, JsonWriter(depthOfClusters, number > 0));
    writer.cluster(report);
    return writer.written();
}

QByteArray jsonTail(const MapReport &report, std::size_t clusters, const QString &language)
{
    ReportWriter writer(language, JsonWriter(depthOfClusters, clusters > 0));
    writer.tail(report);
    return writer.written() + '\n';
}

} // namespace atlas::report
