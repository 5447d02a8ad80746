// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/extent_figures.h"

#include "app/crossing/evidence.h"
#include "app/crossing/extent_measures.h"
#include "app/crossing/ground.h"
#include "app/network/concentration.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas::crossing {

using model::ClusterFields;
using model::TableId;

namespace {

template <typename ValueOf>
std::vector<double> amounts(const std::vector<RegionPart> &parts, ValueOf &&valueOf)
{
    std::vector<double> list;
    for (const RegionPart &part : parts) {
        if (valueOf(part) > 0)
            list.push_back(valueOf(part));
    }
    return list;
}

void addConcentration(ClusterReport &report)
{
    ExtentFigures &figures = report.extent;
    const auto areas = countingAreas(report.provinces);
    const auto counts =
        amounts(report.provinces, [](const RegionPart &part) { return static_cast<double>(part.participants); });
    figures.provincesByArea = static_cast<std::int64_t>(areas.size());
    figures.provincesByParticipants = static_cast<std::int64_t>(counts.size());
    figures.hhiAreaNormalised = network::herfindahlNormalised(areas).value;
    figures.hhiParticipantsNormalised = network::herfindahlNormalised(counts).value;
    figures.entropyArea = network::entropy(areas).value;
    figures.entropyParticipants = network::entropy(counts).value;
    if (areas.size() == 1 && !figures.hhiAreaNormalised)
        report.findings.push_back(notComputable({QStringLiteral("hhi_area_normalised")}, reason::extentInOneProvince));
    if (counts.size() == 1 && !figures.hhiParticipantsNormalised)
        report.findings.push_back(notComputable({QStringLiteral("hhi_participants_normalised")}, reason::oneProvince));
}

/// The union of whole units with the largest Jaccard index. The ratio (Σ a)/(A + Σ (r − a)), a = part of the extent in
/// a unit of area r, is largest for a set that holds every unit covered more than some degree, so that adding units
/// from the most covered down, as long as the index grows, finds it.
std::optional<UnitFit> bestUnits(const Level &level, const std::vector<RegionPart> &parts, double wholeKm2)
{
    struct Unit
    {
        const RegionPart *part;
        double regionKm2;
    };
    std::vector<Unit> units;
    for (const RegionPart &part : parts) {
        if (part.areaKm2 <= 0)
            continue;
        const auto region =
            std::lower_bound(level.regions.begin(), level.regions.end(), part.code,
                             [](const RegionEntry &entry, const QString &code) { return entry.code < code; });
        if (region == level.regions.end() || region->code != part.code)
            continue;
        const auto index = static_cast<std::size_t>(region - level.regions.begin());
        units.push_back({&part, std::max(part.areaKm2, level.areas->areaKm2(index))});
    }
    if (units.empty() || wholeKm2 <= 0)
        return {};
    std::stable_sort(units.begin(), units.end(), [](const Unit &a, const Unit &b) {
        return a.part->areaKm2 * b.regionKm2 > b.part->areaKm2 * a.regionKm2;
    });
    UnitFit fit;
    double inside = 0;
    double together = wholeKm2;
    for (const Unit &unit : units) {
        const double moreInside = inside + unit.part->areaKm2;
        const double moreTogether = together + unit.regionKm2 - unit.part->areaKm2;
        if (moreInside / moreTogether <= fit.jaccard)
            break;
        inside = moreInside;
        together = moreTogether;
        fit.jaccard = inside / together;
        fit.unitsKm2 += unit.regionKm2;
        fit.units.push_back({unit.part->code, unit.part->name, unit.part->nameEn});
    }
    std::sort(fit.units.begin(), fit.units.end(),
              [](const NamedRegion &a, const NamedRegion &b) { return a.code < b.code; });
    return fit;
}

void addLines(const Basis &basis, const ExtentMeasures &measures, ClusterReport &report)
{
    ExtentFigures &figures = report.extent;
    double total = 0;
    for (const CrossedLine &line : report.crossedLines) {
        if (line.sliver)
            continue;
        ++figures.linesCrossed;
        total += line.lengthKm;
    }
    figures.crossedKm = total;
    if (*report.areaKm2 > 0)
        figures.cutRatio = total / std::sqrt(*report.areaKm2);
    if (!report.crossedLines.empty()) {
        figures.nearestLineM = 0;
        // What only a sliver reaches over is no crossing, for certain where the line itself is.
        figures.nearestLineSure = figures.linesCrossed == 0 && basis.ground->positionalErrorM() <= 0;
        return;
    }
    if (std::isfinite(measures.nearestLineM)) {
        figures.nearestLineM = measures.nearestLineM;
        const double error = basis.ground->positionalErrorM();
        figures.nearestLineSure = error <= 0 || measures.nearestLineM > error; // touching an exact line is not crossing
    } else {
        report.findings.push_back(notComputable({QStringLiteral("nearest_line_m")}, reason::noCommonBorder));
    }
}

} // namespace

std::vector<double> countingAreas(const std::vector<RegionPart> &provinces)
{
    const auto areaOf = [](const RegionPart &part) { return part.areaKm2; };
    std::vector<double> counting =
        amounts(provinces, [](const RegionPart &part) { return part.sliver ? 0 : part.areaKm2; });
    return counting.empty() ? amounts(provinces, areaOf) : counting;
}

Finding withoutExtent(const Basis &basis, model::Row cluster, const QStringList &figures)
{
    if (!basis.tables->wasUnreadable(TableId::Clusters, cluster, ClusterFields::Geom))
        return notComputable(figures, reason::noExtent);
    Finding finding = notComputable(figures, reason::unreadableExtent);
    finding.severity = Severity::Error;
    finding.evidence.insert(QStringLiteral("row"),
                            static_cast<qlonglong>((*basis.tables)[TableId::Clusters].fid(cluster)));
    return finding;
}

bool hostIsCertain(const ClusterReport &report)
{
    const auto host = std::find_if(report.provinces.begin(), report.provinces.end(),
                                   [&](const RegionPart &part) { return part.code == report.hostByArea.code; });
    if (host == report.provinces.end() || !host->certain)
        return false;
    return report.crosses ? report.crossesCertain : report.extent.nearestLineSure.value_or(true);
}

void analyseExtentFigures(const Basis &basis, const ExtentMeasures *measures, ClusterReport &report)
{
    addConcentration(report);
    const model::ShapePtr &extent = (*basis.tables)[TableId::Clusters].shape(report.cluster, ClusterFields::Geom);
    const QStringList ofLines{QStringLiteral("hhi_area_normalised"), QStringLiteral("entropy_area"),
                              QStringLiteral("lines_crossed"),       QStringLiteral("crossed_km"),
                              QStringLiteral("cut_ratio"),           QStringLiteral("nearest_line_m"),
                              QStringLiteral("province_fit"),        QStringLiteral("district_fit")};
    if (!report.areaKm2 || !extent) {
        const QStringList figures =
            QStringList{QStringLiteral("perimeter_km"), QStringLiteral("compactness")} + ofLines;
        if (!extent || extent->isEmpty()) {
            report.findings.push_back(withoutExtent(basis, report.cluster, figures));
            return;
        }
        Finding finding = notComputable(figures, reason::badExtent);
        finding.severity = Severity::Error;
        finding.place = report.bounds;
        report.findings.push_back(std::move(finding));
        return;
    }
    ExtentFigures &figures = report.extent;
    figures.perimeterKm = measures ? measures->perimeterKm : perimeterKm(*extent);
    if (*figures.perimeterKm > 0)
        figures.compactness =
            std::min(1.0, 4 * std::numbers::pi * *report.areaKm2 / (*figures.perimeterKm * *figures.perimeterKm));
    if (!measures) {
        report.findings.push_back(notComputable(ofLines, reason::noBoundaries));
        return;
    }
    addLines(basis, *measures, report);
    figures.provinceFit = bestUnits(basis.ground->provinces(), report.provinces, *report.areaKm2);
    figures.districtFit = bestUnits(basis.ground->districts(), report.districts, *report.areaKm2);
    if (!figures.provinceFit)
        report.findings.push_back(notComputable({QStringLiteral("province_fit")}, reason::allOutside));
    if (!figures.districtFit && !basis.ground->districts().isEmpty())
        report.findings.push_back(notComputable({QStringLiteral("district_fit")}, reason::allOutside));
}

} // namespace atlas::crossing
