// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/extent_analysis.h"

#include "app/crossing/evidence.h"
#include "app/crossing/extent_figures.h"
#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/point_grid.h"
#include "app/network/concentration.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace atlas::crossing {

using model::ClusterFields;
using model::Row;
using model::TableId;

namespace {

constexpr std::size_t cornersLookedAt = 64; // of an extent, for a point that shows a part to be certain
constexpr int pointsPerSide = 12;           // of the box around it, likewise

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

/// Whether every part holds a point of the extent that is in its region however far the lines may be off. Looks at the
/// extent's corners and at points spread over it; where these do not show it, the part may be certain all the same.
bool areCertain(const geometry::AreaParts &areas, const Level &level, const model::Shape &extent,
                double positionalErrorM)
{
    std::vector<std::uint32_t> open;
    for (const geometry::AreaParts::Part &part : areas.parts)
        open.push_back(part.region);
    const auto look = [&](model::LonLat place) {
        const std::int32_t region = level.grid.locate(place).region;
        const auto at = std::find(open.begin(), open.end(), static_cast<std::uint32_t>(region));
        if (region >= 0 && at != open.end() && level.locator()->isCertain(place, region, positionalErrorM))
            open.erase(at);
    };
    const std::size_t step = std::max<std::size_t>(1, extent.points.size() / cornersLookedAt);
    for (std::size_t i = 0; i < extent.points.size() && !open.empty(); i += step)
        look(extent.points[i]);
    const model::LonLatBox box = extent.bounds();
    for (int row = 0; row < pointsPerSide && !open.empty(); ++row) {
        for (int column = 0; column < pointsPerSide && !open.empty(); ++column) {
            const model::LonLat place{box.west + (box.east - box.west) * (column + 0.5) / pointsPerSide,
                                      box.south + (box.north - box.south) * (row + 0.5) / pointsPerSide};
            if (geometry::contains(extent, place))
                look(place);
        }
    }
    return open.empty();
}

RegionPart &addArea(Parts &parts, const Level &level, std::uint32_t region, double areaKm2, double wholeKm2,
                    const Settings &settings)
{
    RegionPart &part = partOf(parts, level, static_cast<int>(region));
    part.areaKm2 = areaKm2;
    part.areaShare = areaKm2 / wholeKm2;
    part.sliver = isSliver(areaKm2, wholeKm2, settings);
    return part;
}

void addAreas(const geometry::Overlay &overlay, const Level &level, const Settings &settings, Parts &parts)
{
    for (const geometry::RegionPart &piece : overlay.parts) {
        RegionPart &part = addArea(parts, level, piece.region, piece.areaKm2, overlay.wholeKm2, settings);
        part.certain = piece.certain;
        if (piece.geometry)
            part.shape = *piece.geometry;
    }
}

/// What sums of areas and a few points tell of one level: enough where every part is there beyond doubt.
/// \return false, and nothing added, when it takes the exact overlay to know.
bool addAreas(const geometry::AreaParts &areas, double wholeKm2, const Level &level, const model::Shape &extent,
              double positionalErrorM, const Settings &settings, Parts &parts)
{
    if (positionalErrorM > 0 && !areCertain(areas, level, extent, positionalErrorM))
        return false;
    for (const geometry::AreaParts::Part &piece : areas.parts)
        addArea(parts, level, piece.region, piece.areaKm2, wholeKm2, settings);
    return true;
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

/// The code with the largest value; on a tie the lower code, which comes first.
template <typename ValueOf>
Host hostBy(const std::vector<RegionPart> &parts, ValueOf &&valueOf)
{
    Host host;
    double largest = 0;
    for (const RegionPart &part : parts) {
        const double value = valueOf(part);
        if (value > largest) {
            largest = value;
            host = {part.code, false};
        } else if (value > 0 && value == largest) {
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

/// The exact overlay: areas, shapes of parts, crossed lines. False when the extent cannot be overlaid.
bool overlayProvinces(const Basis &basis, const model::Shape &extent, const Settings &settings, bool keepGeometry,
                      ClusterReport &report, Parts &provinces)
{
    const Level &level = basis.ground->provinces();
    const geometry::OverlayOptions options{basis.ground->positionalErrorM(), keepGeometry};
    const geometry::Overlay overlay = level.overlay->overlay(extent, options);
    if (overlay.fault != geometry::OverlayFault::None)
        return false;
    if (overlay.repaired) {
        Finding finding;
        finding.rule = Rule::RepairedGeometry;
        finding.severity = Severity::Warning;
        finding.evidence = {{QStringLiteral("reason"), QString::fromStdString(overlay.message)}};
        finding.place = report.bounds;
        report.findings.push_back(std::move(finding));
    }
    report.areaKm2 = overlay.wholeKm2;
    report.outsideKm2 = overlay.outsideKm2;
    addAreas(overlay, level, settings, provinces);
    for (const geometry::CrossedBorder &border : overlay.crossed) {
        const auto isSliverPart = [&](std::uint32_t region) {
            const auto part = provinces.find(static_cast<int>(region));
            return part == provinces.end() || part->second.sliver;
        };
        report.crossedLines.push_back({level.regions[border.regionA].code, level.regions[border.regionB].code,
                                       border.lengthKm, border.certain,
                                       isSliverPart(border.regionA) || isSliverPart(border.regionB), border.lines});
    }
    return true;
}

void addExtent(const Basis &basis, const Settings &settings, bool keepGeometry, ClusterReport &report, Parts &provinces,
               Parts &districts)
{
    const model::ShapePtr &extent = (*basis.tables)[TableId::Clusters].shape(report.cluster, ClusterFields::Geom);
    const QStringList areaFigures{QStringLiteral("area_km2"), QStringLiteral("outside_km2"), QStringLiteral("hhi_area"),
                                  QStringLiteral("effective_provinces_area"), QStringLiteral("extra_host_area_share")};
    if (!extent || extent->isEmpty()) {
        report.findings.push_back(notComputable(areaFigures, reason::noExtent));
        return;
    }
    report.bounds = extent->bounds();
    const Ground &ground = *basis.ground;
    if (ground.provinces().isEmpty()) {
        report.areaKm2 = geometry::areaKm2(*extent);
        report.findings.push_back(notComputable(areaFigures.mid(1), reason::noBoundaries));
        return;
    }
    const double error = ground.positionalErrorM();
    const std::optional<geometry::AreaTable> sums = ground.areas().areas(*extent);
    // Of an extent within one province nothing is drawn and no line is crossed.
    const bool summed =
        sums && sums->provinces.parts.size() <= 1 &&
        addAreas(sums->provinces, sums->wholeKm2, ground.provinces(), *extent, error, settings, provinces);
    if (summed) {
        report.areaKm2 = sums->wholeKm2;
        report.outsideKm2 = sums->provinces.outsideKm2;
    } else if (!overlayProvinces(basis, *extent, settings, keepGeometry, report, provinces)) {
        report.findings.push_back(badExtent(areaFigures, report.bounds));
        return;
    }
    if (std::none_of(provinces.begin(), provinces.end(), [](const auto &entry) { return entry.second.areaKm2 > 0; }))
        report.findings.push_back(notComputable(areaFigures.mid(2), reason::allOutside));

    if (!ground.districts().isEmpty() &&
        !(sums && addAreas(sums->districts, sums->wholeKm2, ground.districts(), *extent, error, settings, districts))) {
        const geometry::Overlay fine = ground.districts().overlay->overlay(*extent, {error, false});
        if (fine.fault == geometry::OverlayFault::None)
            addAreas(fine, ground.districts(), settings, districts);
    }
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
    const auto areas = values(report.provinces, areaOf);
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
    addExtent(basis, settings, keepGeometry, report, provinces, districts);
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
    analyseExtentFigures(basis, report);
}

} // namespace atlas::crossing
