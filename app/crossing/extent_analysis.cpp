// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/extent_analysis.h"

#include "app/crossing/evidence.h"
#include "app/crossing/extent_figures.h"
#include "app/crossing/extent_measures.h"
#include "app/geometry/ellipsoidal_area.h"
#include "app/network/concentration.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace atlas::crossing {

using model::ClusterFields;
using model::Row;
using model::TableId;

namespace {

/// Parts of one level by region index, in code order.
using Parts = std::map<int, RegionPart>;

RegionPart &partOf(Parts &parts, const Level &level, int region)
{
    const auto [at, isNew] = parts.try_emplace(region);
    if (isNew) {
        const RegionEntry &entry = level.regions[static_cast<std::size_t>(region)];
        at->second.code = entry.code;
        at->second.name = entry.name;
        at->second.nameEn = entry.nameEn;
    }
    return at->second;
}

bool isSliver(double areaKm2, double wholeKm2, const Settings &settings)
{
    return areaKm2 <= std::max(settings.sliverKm2, settings.sliverShare * wholeKm2);
}

void addAreas(const std::vector<geometry::RegionPart> &pieces, double wholeKm2, const Level &level,
              const Settings &settings, bool isProvinces, Parts &parts)
{
    for (const geometry::RegionPart &piece : pieces) {
        RegionPart &part = partOf(parts, level, static_cast<int>(piece.region));
        part.areaKm2 = piece.areaKm2;
        part.areaShare = piece.areaKm2 / wholeKm2;
        part.sliver = isSliver(piece.areaKm2, wholeKm2, settings);
        part.certain = piece.certain;
        if (isProvinces && pieces.size() > 1)
            part.pieces = static_cast<std::int64_t>(piece.pieces);
        if (piece.geometry)
            part.shape = *piece.geometry;
    }
}

std::vector<RegionPart> toList(Parts &&parts, std::int64_t placed)
{
    std::vector<RegionPart> list;
    list.reserve(parts.size());
    for (auto &[region, part] : parts) {
        if (placed > 0)
            part.participantShare = static_cast<double>(part.participants) / static_cast<double>(placed);
        list.push_back(std::move(part));
    }
    return list;
}

/// Areas are sums of many terms: what differs by less is the same.
constexpr double tieShare = 1e-9;

/// The code with the largest value; on a tie the lower code, which comes first.
template <typename ValueOf>
Host hostBy(const std::vector<RegionPart> &parts, ValueOf &&valueOf)
{
    Host host;
    double largest = 0;
    for (const RegionPart &part : parts) {
        const double value = valueOf(part);
        if (value > largest * (1 + tieShare)) {
            largest = value;
            host = {part.code, false};
        } else if (value > 0 && value >= largest * (1 - tieShare)) {
            host.tie = true;
        }
    }
    return host;
}

template <typename ValueOf>
std::vector<double> values(const std::vector<RegionPart> &parts, ValueOf &&valueOf)
{
    std::vector<double> list;
    for (const RegionPart &part : parts) {
        if (valueOf(part) > 0)
            list.push_back(valueOf(part));
    }
    return list;
}

double areaOf(const RegionPart &part)
{
    return part.areaKm2;
}

double participantsOf(const RegionPart &part)
{
    return static_cast<double>(part.participants);
}

Finding badExtent(const QStringList &figures, const model::LonLatBox &place)
{
    Finding finding = notComputable(figures, reason::badExtent);
    finding.severity = Severity::Error;
    finding.place = place;
    return finding;
}

void addLines(const ExtentMeasures &measures, const Level &level, const Parts &provinces, ClusterReport &report)
{
    for (const geometry::CrossedBorder &border : measures.crossed) {
        const auto isSliverPart = [&](std::uint32_t region) {
            const auto part = provinces.find(static_cast<int>(region));
            return part == provinces.end() || part->second.sliver;
        };
        report.crossedLines.push_back({level.regions[border.regionA].code, level.regions[border.regionB].code,
                                       border.lengthKm, border.certain,
                                       isSliverPart(border.regionA) || isSliverPart(border.regionB), border.lines});
    }
}

/// \return what was measured; null where there was nothing to measure, or nothing to measure against.
std::shared_ptr<const ExtentMeasures> addExtent(const Basis &basis, const Settings &settings, bool keepGeometry,
                                                ClusterReport &report, Parts &provinces, Parts &districts)
{
    const model::ShapePtr &extent = (*basis.tables)[TableId::Clusters].shape(report.cluster, ClusterFields::Geom);
    const QStringList areaFigures{QStringLiteral("area_km2"), QStringLiteral("outside_km2"), QStringLiteral("hhi_area"),
                                  QStringLiteral("effective_provinces_area"), QStringLiteral("extra_host_area_share")};
    if (!extent || extent->isEmpty()) {
        report.findings.push_back(withoutExtent(basis, report.cluster, areaFigures));
        return nullptr;
    }
    report.bounds = extent->bounds();
    const Ground &ground = *basis.ground;
    if (ground.provinces().isEmpty()) {
        report.areaKm2 = geometry::areaKm2(*extent);
        report.findings.push_back(notComputable(areaFigures.mid(1), reason::noBoundaries));
        return nullptr;
    }
    const auto measures = ground.measuredExtents().measure(ground, extent, keepGeometry);
    if (measures->faulty) {
        report.findings.push_back(badExtent(areaFigures, report.bounds));
        return nullptr;
    }
    if (measures->repaired) {
        Finding finding;
        finding.rule = Rule::RepairedGeometry;
        finding.severity = Severity::Warning;
        finding.evidence = {{QStringLiteral("reason"), QString::fromStdString(measures->repair)}};
        finding.place = report.bounds;
        report.findings.push_back(std::move(finding));
    }
    report.areaKm2 = measures->wholeKm2;
    report.outsideKm2 = measures->outsideKm2;
    addAreas(measures->provinces, measures->wholeKm2, ground.provinces(), settings, true, provinces);
    addLines(*measures, ground.provinces(), provinces, report);
    if (std::none_of(provinces.begin(), provinces.end(), [](const auto &entry) { return entry.second.areaKm2 > 0; }))
        report.findings.push_back(notComputable(areaFigures.mid(2), reason::allOutside));
    addAreas(measures->districts, measures->wholeKm2, ground.districts(), settings, false, districts);
    return measures;
}

void addParticipants(const Basis &basis, const ClusterMembers &members, ClusterReport &report, Parts &provinces,
                     Parts &districts)
{
    for (const Membership::Member &member : members.members) {
        const int province = basis.membership->province(member.participant);
        const int district = basis.membership->district(member.participant);
        ++report.participants;
        if (province >= 0) {
            ++report.participantsPlaced;
            ++partOf(provinces, basis.ground->provinces(), province).participants;
        }
        if (district >= 0)
            ++partOf(districts, basis.ground->districts(), district).participants;
    }
}

void addHosts(const Basis &basis, const ClusterMembers &members, ClusterReport &report)
{
    report.hostByArea = hostBy(report.provinces, areaOf);
    report.hostByParticipants = hostBy(report.provinces, participantsOf);
    double elsewhere = 0;
    for (const RegionPart &part : report.provinces) {
        if (part.code == report.hostByArea.code && !part.code.isEmpty())
            report.extraHostAreaShare = 1 - part.areaShare;
        else
            elsewhere += part.areaShare;
        if (part.code == report.hostByParticipants.code && part.participantShare)
            report.extraHostParticipantShare = 1 - *part.participantShare;
    }
    if (report.extraHostAreaShare)
        report.otherProvincesAreaShare = elsewhere;
    const Row lead = leadOf(basis, report.cluster, members);
    const int province = lead == model::noRow ? -1 : basis.membership->province(lead);
    if (province >= 0)
        report.hostByLead.code = basis.ground->provinces().regions[static_cast<std::size_t>(province)].code;
}

void addConcentration(ClusterReport &report)
{
    const auto areas = countingAreas(report.provinces);
    const auto counts = values(report.provinces, participantsOf);
    report.hhiArea = network::herfindahl(areas).value;
    report.effectiveProvincesArea = network::effectiveNumber(areas).value;
    report.hhiParticipants = network::herfindahl(counts).value;
    report.effectiveProvincesParticipants = network::effectiveNumber(counts).value;
    if (report.participantsPlaced == 0) {
        report.findings.push_back(
            notComputable({QStringLiteral("extra_host_participant_share"), QStringLiteral("hhi_participants"),
                           QStringLiteral("effective_provinces_participants")},
                          report.participants == 0 ? reason::noParticipants : reason::noneInProvince));
    }
}

} // namespace

void analyseExtent(const Basis &basis, const ClusterMembers &members, const Settings &settings, bool keepGeometry,
                   ClusterReport &report)
{
    Parts provinces;
    Parts districts;
    const auto measures = addExtent(basis, settings, keepGeometry, report, provinces, districts);
    addParticipants(basis, members, report, provinces, districts);
    report.provinces = toList(std::move(provinces), report.participantsPlaced);
    report.districts = toList(std::move(districts), report.participantsPlaced);
    addHosts(basis, members, report);
    addConcentration(report);

    int parts = 0;
    int certainParts = 0;
    for (const RegionPart &part : report.provinces) {
        if (part.areaKm2 <= 0 || part.sliver)
            continue;
        ++parts;
        certainParts += part.certain ? 1 : 0;
    }
    report.crosses = parts > 1;
    report.crossesCertain = certainParts > 1;
    analyseExtentFigures(basis, measures.get(), report);
}

} // namespace atlas::crossing
