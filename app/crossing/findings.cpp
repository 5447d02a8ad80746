// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/findings.h"

#include "app/crossing/evidence.h"
#include "app/crossing/extent_figures.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace atlas::crossing {

using model::LinkFields;
using model::ParticipantFields;
using model::Row;
using model::TableId;

namespace {

const RegionPart *partWithCode(const ClusterReport &report, const QString &code)
{
    const auto found = std::find_if(report.provinces.begin(), report.provinces.end(),
                                    [&](const RegionPart &part) { return part.code == code; });
    return found == report.provinces.end() || code.isEmpty() ? nullptr : &*found;
}

/// A province's name for evidence, whether or not the cluster has a part there.
QVariantMap provinceEvidence(const Basis &basis, const QString &code)
{
    for (const RegionEntry &region : basis.ground->provinces().regions) {
        if (region.code == code)
            return regionEvidence(region);
    }
    return namedEvidence(code, {}, {});
}

model::LonLatBox boundsOf(const CrossedLine &line)
{
    model::LonLatBox box;
    for (const auto &stretch : line.stretches) {
        for (const model::LonLat &p : stretch)
            box.include(p);
    }
    return box;
}

void addCrossing(const Basis &basis, ClusterReport &report)
{
    const RegionPart *host = partWithCode(report, report.hostByArea.code);
    if (!report.areaKm2 || !host || host->sliver) // hardly any of it is in any province: Outside and Slivers say so
        return;
    Finding finding;
    finding.place = report.bounds;
    finding.evidence.insert(QStringLiteral("host"), regionEvidence(*host));
    finding.evidence.insert(QStringLiteral("host_share"), host->areaShare);
    if (!report.crosses) {
        finding.rule = Rule::NotCrossing;
        if (report.extent.nearestLineM) {
            finding.evidence.insert(QStringLiteral("nearest_line_m"), *report.extent.nearestLineM);
            finding.evidence.insert(QStringLiteral("positional_error_m"), basis.ground->positionalErrorM());
            finding.evidence.insert(QStringLiteral("certain"), report.extent.nearestLineSure.value_or(false));
            finding.evidence.insert(QStringLiteral("sliver_beyond"), !report.crossedLines.empty());
        }
        report.findings.push_back(std::move(finding));
        return;
    }
    finding.rule = report.crossesCertain ? Rule::Crossing : Rule::CrossingUncertain;
    finding.severity = report.crossesCertain ? Severity::Warning : Severity::Info;

    // What is certain is asserted; what is not is named apart.
    QVariantList others;
    QVariantList uncertain;
    double beyond = 0;
    double uncertainBeyond = 0;
    std::int64_t participantsBeyond = 0;
    for (const RegionPart &part : report.provinces) {
        if (&part == host)
            continue;
        participantsBeyond += part.participants;
        if (part.areaKm2 <= 0 || part.sliver)
            continue;
        const bool asserted = part.certain || !report.crossesCertain;
        (asserted ? others : uncertain) << regionEvidence(part);
        (asserted ? beyond : uncertainBeyond) += part.areaShare;
    }
    finding.evidence.insert(QStringLiteral("others"), others);
    finding.evidence.insert(QStringLiteral("area_share_beyond"), beyond);
    finding.evidence.insert(QStringLiteral("uncertain_others"), uncertain);
    finding.evidence.insert(QStringLiteral("uncertain_area_share"), uncertainBeyond);
    finding.evidence.insert(QStringLiteral("participants_beyond"), static_cast<qlonglong>(participantsBeyond));
    finding.evidence.insert(QStringLiteral("participants"), static_cast<qlonglong>(report.participantsPlaced));
    finding.evidence.insert(QStringLiteral("positional_error_m"), basis.ground->positionalErrorM());
    const CrossedLine *longest = nullptr;
    double total = 0;
    int lines = 0;
    for (const CrossedLine &line : report.crossedLines) {
        if (line.sliver || (report.crossesCertain && !line.certain))
            continue;
        total += line.lengthKm;
        ++lines;
        if (!longest || line.lengthKm > longest->lengthKm)
            longest = &line;
    }
    if (longest) {
        finding.evidence.insert(QStringLiteral("line_a"), provinceEvidence(basis, longest->codeA));
        finding.evidence.insert(QStringLiteral("line_b"), provinceEvidence(basis, longest->codeB));
        finding.evidence.insert(QStringLiteral("line_km"), longest->lengthKm);
        finding.evidence.insert(QStringLiteral("lines"), lines);
        finding.evidence.insert(QStringLiteral("lines_km"), total);
        if (const model::LonLatBox box = boundsOf(*longest); !box.isEmpty())
            finding.place = box;
    }
    report.findings.push_back(std::move(finding));
}

void addSlivers(const Settings &settings, ClusterReport &report)
{
    Finding finding;
    finding.rule = Rule::Slivers;
    QVariantList names;
    double area = 0;
    for (const RegionPart &part : report.provinces) {
        if (part.areaKm2 > 0 && part.sliver) {
            names << regionEvidence(part);
            area += part.areaKm2;
        }
    }
    if (names.isEmpty())
        return;
    finding.evidence = {{QStringLiteral("provinces"), names},
                        {QStringLiteral("area_km2"), area},
                        {QStringLiteral("sliver_share"), settings.sliverShare},
                        {QStringLiteral("sliver_km2"), settings.sliverKm2}};
    report.findings.push_back(std::move(finding));
}

void addOutside(const Settings &settings, ClusterReport &report)
{
    if (!report.areaKm2 || !report.outsideKm2 || *report.areaKm2 <= 0)
        return;
    const double share = *report.outsideKm2 / *report.areaKm2;
    if (*report.outsideKm2 <= settings.sliverKm2 || share <= settings.sliverShare)
        return;
    Finding finding;
    finding.rule = Rule::Outside;
    finding.place = report.bounds;
    finding.evidence = {{QStringLiteral("outside_km2"), *report.outsideKm2}, {QStringLiteral("share"), share}};
    report.findings.push_back(std::move(finding));
}

void addParticipantsBeyond(const Basis &basis, const ClusterMembers &members, ClusterReport &report)
{
    const RegionPart *host = partWithCode(report, report.hostByParticipants.code);
    if (!host || host->participants == report.participantsPlaced)
        return;
    Finding finding;
    finding.rule = Rule::ParticipantsBeyond;
    finding.evidence = {
        {QStringLiteral("host"), regionEvidence(*host)},
        {QStringLiteral("tie"), report.hostByParticipants.tie},
        {QStringLiteral("beyond"), static_cast<qlonglong>(report.participantsPlaced - host->participants)},
        {QStringLiteral("participants"), static_cast<qlonglong>(report.participantsPlaced)},
        {QStringLiteral("share"), report.extraHostParticipantShare.value_or(0)}};
    const model::Table &participants = (*basis.tables)[TableId::Participants];
    for (const Membership::Member &member : members.members) {
        const int province = basis.membership->province(member.participant);
        if (province < 0 || basis.ground->provinces().regions[static_cast<std::size_t>(province)].code == host->code)
            continue;
        finding.participants.push_back(participants.text(member.participant, ParticipantFields::Id));
        if (participants.hasPoint(member.participant))
            finding.place.include(participants.point(member.participant));
    }
    report.findings.push_back(std::move(finding));
}

void addLead(const Basis &basis, const ClusterMembers &members, ClusterReport &report)
{
    const Row lead = leadOf(basis, report.cluster, members);
    const QString &leadCode = report.hostByLead.code;
    const QString &host = report.hostByArea.code.isEmpty() ? report.hostByParticipants.code : report.hostByArea.code;
    if (lead == model::noRow) {
        report.findings.push_back(notComputable({QStringLiteral("host_by_lead")}, reason::noLead));
        return;
    }
    if (leadCode.isEmpty() || host.isEmpty() || leadCode == host)
        return;
    const model::Table &participants = (*basis.tables)[TableId::Participants];
    const RegionPart *hostPart = partWithCode(report, host);
    const bool certain = !hostPart || hostPart->areaKm2 <= 0 || hostIsCertain(report);
    Finding finding;
    finding.rule = Rule::LeadOutsideHost;
    finding.severity = certain ? Severity::Warning : Severity::Info;
    finding.evidence.insert(QStringLiteral("certain"), certain);
    finding.participants = {participants.text(lead, ParticipantFields::Id)};
    finding.evidence.insert(QStringLiteral("lead"), namedEvidence(finding.participants.front(),
                                                                  participants.text(lead, ParticipantFields::Name),
                                                                  participants.text(lead, ParticipantFields::NameEn)));
    finding.evidence.insert(QStringLiteral("lead_province"), provinceEvidence(basis, leadCode));
    finding.evidence.insert(QStringLiteral("host"), provinceEvidence(basis, host));
    if (participants.hasPoint(lead))
        finding.place.include(participants.point(lead));
    report.findings.push_back(std::move(finding));
}

void addAuthorities(const Settings &settings, ClusterReport &report)
{
    QVariantList authorities;
    for (const Authority &part : report.authorities) {
        if (!part.atTable)
            continue;
        QVariantMap authority = namedEvidence(part.code, part.name, part.nameEn);
        authority.insert(QStringLiteral("area_share"), part.areaShare.value_or(0));
        authority.insert(QStringLiteral("participant_share"), part.participantShare.value_or(0));
        authority.insert(QStringLiteral("link_share"), part.linkShare.value_or(0));
        authority.insert(QStringLiteral("certain"), part.certain);
        const RegionPart *const area = partWithCode(report, part.code);
        const bool sureArea = !area || area->areaKm2 <= 0 ||
                              (area->certain && (part.code != report.hostByArea.code || hostIsCertain(report)));
        authority.insert(QStringLiteral("area_certain"), sureArea);
        authorities << authority;
    }
    if (authorities.size() < 2)
        return;
    Finding finding;
    finding.rule = Rule::AuthoritiesAtTable;
    finding.place = report.bounds;
    finding.evidence = {{QStringLiteral("authorities"), authorities},
                        {QStringLiteral("threshold"), settings.tableShare},
                        {QStringLiteral("has_area"), report.areaKm2.has_value()},
                        {QStringLiteral("has_links"), report.links.eI.has_value()}};
    report.findings.push_back(std::move(finding));
}

/// Declared and located province differ beyond what the lines' error explains, and places too near a line to be sure.
void addPlacement(const Basis &basis, const ClusterMembers &members, ClusterReport &report)
{
    const model::Table &participants = (*basis.tables)[TableId::Participants];
    const Level &provinces = basis.ground->provinces();
    const double error = basis.ground->positionalErrorM();
    if (provinces.isEmpty())
        return;
    Finding uncertain;
    uncertain.rule = Rule::UncertainPlaces;
    Finding unplaced;
    unplaced.rule = Rule::NotPlaced;
    unplaced.severity = Severity::Warning;
    for (const Membership::Member &member : members.members) {
        const Row row = member.participant;
        const QString id = participants.text(row, ParticipantFields::Id);
        const int province = basis.membership->province(row);
        if (province < 0) {
            unplaced.participants.push_back(id);
            continue;
        }
        if (!participants.hasPoint(row))
            continue;
        const model::LonLat place = participants.point(row);
        const int located = basis.membership->locatedProvince(row);
        if (!isPlacedSurely(basis, row)) {
            uncertain.participants.push_back(id);
            uncertain.place.include(place);
        }
        if (basis.membership->placedBy(row) == PlacedBy::Declaration && located >= 0 && located != province &&
            !basis.membership->onBorder(row) && provinces.locator()->isCertain(place, located, error)) {
            Finding differ;
            differ.rule = Rule::DeclaredElsewhere;
            const bool rough = basis.boundarySetSummary.precision == QLatin1String("overview");
            differ.severity = rough ? Severity::Info : Severity::Warning;
            differ.participants = {id};
            differ.place.include(place);
            differ.evidence = {
                {QStringLiteral("participant"), namedEvidence(id, participants.text(row, ParticipantFields::Name),
                                                              participants.text(row, ParticipantFields::NameEn))},
                {QStringLiteral("declared"), regionEvidence(provinces.regions[static_cast<std::size_t>(province)])},
                {QStringLiteral("located"), regionEvidence(provinces.regions[static_cast<std::size_t>(located)])}};
            report.findings.push_back(std::move(differ));
        }
    }
    if (!uncertain.participants.empty()) {
        uncertain.evidence = {{QStringLiteral("count"), static_cast<int>(uncertain.participants.size())},
                              {QStringLiteral("participants"), static_cast<qlonglong>(report.participants)},
                              {QStringLiteral("positional_error_m"), error}};
        report.findings.push_back(std::move(uncertain));
    }
    if (!unplaced.participants.empty()) {
        unplaced.evidence = {{QStringLiteral("count"), static_cast<int>(unplaced.participants.size())},
                             {QStringLiteral("participants"), static_cast<qlonglong>(report.participants)}};
        report.findings.push_back(std::move(unplaced));
    }
}

void addIllustrative(const Basis &basis, const ClusterMembers &members, ClusterReport &report)
{
    const model::Table &participants = (*basis.tables)[TableId::Participants];
    const model::Table &links = (*basis.tables)[TableId::Links];
    int illustrativeParticipants = 0;
    std::vector<Row> illustrativeLinks;
    for (const Membership::Member &member : members.members) {
        illustrativeParticipants += participants.flag(member.participant, ParticipantFields::Illustrative) ? 1 : 0;
        for (const Row link : basis.membership->linksOf(member.participant)) {
            if (links.flag(link, LinkFields::Illustrative))
                illustrativeLinks.push_back(link);
        }
    }
    std::sort(illustrativeLinks.begin(), illustrativeLinks.end());
    illustrativeLinks.erase(std::unique(illustrativeLinks.begin(), illustrativeLinks.end()), illustrativeLinks.end());
    if (!report.illustrative && illustrativeParticipants == 0 && illustrativeLinks.empty())
        return;
    Finding finding;
    finding.rule = Rule::Illustrative;
    finding.evidence = {{QStringLiteral("extent"), report.illustrative},
                        {QStringLiteral("participants"), illustrativeParticipants},
                        {QStringLiteral("of_participants"), static_cast<qlonglong>(report.participants)},
                        {QStringLiteral("links"), static_cast<qlonglong>(illustrativeLinks.size())},
                        {QStringLiteral("of_links"), static_cast<qlonglong>(report.links.total)}};
    report.findings.push_back(std::move(finding));
}

/// One finding for all figures that are absent for one reason, where the first of them stood.
void mergeAbsences(std::vector<Finding> &findings)
{
    const QString reasonKey = QStringLiteral("reason");
    const QString figuresKey = QStringLiteral("figures");
    std::vector<Finding> merged;
    for (Finding &finding : findings) {
        const auto same = std::find_if(merged.begin(), merged.end(), [&](const Finding &other) {
            return other.rule == Rule::NotComputable && finding.rule == Rule::NotComputable &&
                   other.severity == finding.severity && other.evidence[reasonKey] == finding.evidence[reasonKey];
        });
        if (same == merged.end()) {
            merged.push_back(std::move(finding));
            continue;
        }
        QStringList figures = same->evidence[figuresKey].toStringList();
        figures << finding.evidence[figuresKey].toStringList();
        figures.removeDuplicates();
        same->evidence[figuresKey] = figures;
    }
    findings = std::move(merged);
}

int rank(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return 0;
    case Severity::Warning:
        return 1;
    case Severity::Info:
        return 2;
    }
    return 3;
}

} // namespace

void orderFindings(std::vector<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        const int first = rank(a.severity);
        const int second = rank(b.severity);
        return first != second ? first < second : a.rule < b.rule;
    });
}

void judgeCluster(const Basis &basis, const ClusterMembers &members, const Settings &settings, ClusterReport &report)
{
    addCrossing(basis, report);
    addOutside(settings, report);
    addSlivers(settings, report);
    addParticipantsBeyond(basis, members, report);
    addLead(basis, members, report);
    addAuthorities(settings, report);
    addPlacement(basis, members, report);
    addIllustrative(basis, members, report);
    mergeAbsences(report.findings);
    orderFindings(report.findings);
}

std::vector<Finding> judgeMap(const Basis &basis)
{
    std::vector<Finding> findings;
    const BoundarySetSummary &set = basis.boundarySetSummary;
    if (basis.ground->provinces().isEmpty()) {
        Finding finding = notComputable({QStringLiteral("crosses")}, reason::noBoundaries);
        finding.severity = Severity::Warning;
        findings.push_back(std::move(finding));
    } else if (set.precision == QLatin1String("overview")) {
        Finding finding;
        finding.rule = Rule::OverviewBoundaries;
        finding.evidence = {{QStringLiteral("boundary_set"), set.name},
                            {QStringLiteral("positional_error_m"), set.positionalErrorM.value_or(0)}};
        findings.push_back(std::move(finding));
    }
    if (!basis.ground->provinces().isEmpty() && basis.ground->districts().isEmpty())
        findings.push_back(notComputable({QStringLiteral("district_fit")}, reason::noDistricts));
    orderFindings(findings);
    return findings;
}

} // namespace atlas::crossing
