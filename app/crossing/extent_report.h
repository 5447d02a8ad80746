// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

/// The part of a crossing report about where an extent lies. Values; see report.h for units and absent values.
namespace atlas::crossing {

/// A region's part in a cluster.
struct RegionPart
{
    QString code;
    QString name;
    QString nameEn;
    double areaKm2 = 0;
    double areaShare = 0; ///< of the whole extent, so that Σ areaShare + outside share = 1
    std::int64_t participants = 0;
    std::optional<double> participantShare; ///< of the participants that have a province
    std::optional<double> employees;        ///< of the participants whose number is known; absent when none is
    std::optional<double> employeeShare;    ///< of the employees known in all provinces
    bool certain = true; ///< false when all of the part lies within the boundary set's positional error of the line
    bool sliver = false; ///< below the sliver thresholds: listed, but does not count as a part
    /// Separate polygons of the part; only of provinces, and where the extent lies in several.
    std::optional<std::int64_t> pieces;
    model::Shape shape; ///< the part itself, EPSG:4326; only of provinces, and where the extent lies in several
};

/// A stretch of the common border of two provinces strictly inside the extent.
struct CrossedLine
{
    QString codeA; ///< the lower code
    QString codeB;
    double lengthKm = 0; ///< geodesic
    bool certain = true;
    bool sliver = false; ///< one side's part is a sliver, so that this does not count as crossing
    std::vector<std::vector<model::LonLat>> stretches; ///< EPSG:4326
};

/// Which basis a host province was found on; empty code = none.
struct Host
{
    QString code;
    bool tie = false; ///< another province has the same share; the lower code was taken
};

/// A region by name.
struct NamedRegion
{
    QString code;
    QString name;
    QString nameEn;
};

/// The union of whole regions of one level that fits an extent best: the one with the largest Jaccard index.
struct UnitFit
{
    std::vector<NamedRegion> units; ///< by code; never empty
    double unitsKm2 = 0;            ///< area of their union
    double jaccard = 0;             ///< area of extent ∩ union / area of extent ∪ union, 0–1 (Jaccard 1901)
};

/// Figures of the extent that follow from its parts and its outline.
struct ExtentFigures
{
    // Concentration over the provinces that hold a part that counts, no sliver; P is how many those are.
    std::optional<double> hhiAreaNormalised; ///< (H − 1/P)/(1 − 1/P), 0 even … 1 in one only; absent for P = 1
    std::optional<double> hhiParticipantsNormalised;
    std::int64_t provincesByArea = 0; ///< P by area
    std::int64_t provincesByParticipants = 0;
    std::optional<double> entropyArea; ///< −Σ s ln s, nats
    std::optional<double> entropyParticipants;
    std::optional<double> extraHostEmployeeShare; ///< 1 − the largest province's share of the employees known
    std::int64_t employeesKnownFor = 0;           ///< participants whose number of employees is given
    std::optional<double> employeeCoverage;       ///< these / participants with a province
    Host hostByEmployees;
    std::optional<double> hhiEmployees;
    std::optional<double> effectiveProvincesEmployees;

    std::int64_t linesCrossed = 0;       ///< those that count: no sliver
    std::optional<double> crossedKm;     ///< their length together
    std::optional<double> cutRatio;      ///< crossedKm / √(area in km²); grows with the map's scale
    std::optional<double> perimeterKm;   ///< geodesic length of the outline, holes included
    std::optional<double> compactness;   ///< 4π area/perimeter² (Polsby & Popper 1991), 0–1, a circle has 1
    std::optional<double> nearestLineM;  ///< from the extent to the nearest line between provinces; 0 = it crosses one
    std::optional<bool> nearestLineSure; ///< whether that is farther than the boundary set's positional error
    std::optional<UnitFit> provinceFit;
    std::optional<UnitFit> districtFit;
};

} // namespace atlas::crossing
