// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/drawing/validity.h"

#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/self_crossings.h"
#include "app/geometry/shape_algebra.h"
#include "app/geometry/shape_tools.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace atlas::drawing {

using model::LonLat;
using model::Problem;
using model::Result;
using model::Shape;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Validity)
};

bool isFinite(LonLat p)
{
    return std::isfinite(p.lon) && std::isfinite(p.lat);
}

bool isInWorld(LonLat p)
{
    return std::abs(p.lon) <= 180 && std::abs(p.lat) <= 90;
}

QString sentenceFor(FaultKind kind, const QString &place)
{
    switch (kind) {
    case FaultKind::NotFinite:
        return Text::tr("A corner has no usable coordinates");
    case FaultKind::OutsideWorld:
        return Text::tr("A corner lies outside the world, at %1").arg(place);
    case FaultKind::TooFewPoints:
        return Text::tr("An outline needs at least three different corners");
    case FaultKind::ZeroArea:
        return Text::tr("The outline encloses no area");
    case FaultKind::SelfIntersection:
        return Text::tr("The outline crosses itself at %1").arg(place);
    case FaultKind::Spike:
        return Text::tr("The outline runs back over itself at %1").arg(place);
    case FaultKind::HoleOutside:
        return Text::tr("A hole lies outside its polygon at %1").arg(place);
    case FaultKind::Overlap:
        return Text::tr("Parts of the extent overlap or touch along a line at %1").arg(place);
    }
    return {};
}

ShapeFault fault(FaultKind kind, std::optional<LonLat> place = std::nullopt)
{
    return {kind, place, sentenceFor(kind, place ? placeText(*place) : QString())};
}

std::size_t differentCorners(std::span<const LonLat> ring)
{
    std::vector<LonLat> corners(ring.begin(), ring.end());
    std::sort(corners.begin(), corners.end(),
              [](LonLat a, LonLat b) { return a.lon != b.lon ? a.lon < b.lon : a.lat < b.lat; });
    return static_cast<std::size_t>(std::unique(corners.begin(), corners.end()) - corners.begin());
}

FaultKind kindOf(const std::string &reason)
{
    const auto says = [&](const char *words) { return reason.find(words) != std::string::npos; };
    if (says("Hole") || says("hole"))
        return says("nested") ? FaultKind::Overlap : FaultKind::HoleOutside;
    if (says("Nested") || says("nested") || says("Duplicate") || says("disconnected"))
        return FaultKind::Overlap;
    if (says("Too few"))
        return FaultKind::TooFewPoints;
    return FaultKind::SelfIntersection;
}

/// Without what is no place, repeated corners and rings that enclose nothing.
Shape cleaned(const Shape &shape)
{
    Shape clean;
    for (std::size_t part = 0; part < shape.partCount(); ++part) {
        const auto [first, last] = shape.ringsOfPart(part);
        bool hasShell = false;
        for (std::size_t r = first; r < last; ++r) {
            std::vector<LonLat> ring;
            for (const LonLat &p : shape.ring(r)) {
                if (!isFinite(p))
                    continue;
                const LonLat held{std::clamp(p.lon, -180.0, 180.0), std::clamp(p.lat, -90.0, 90.0)};
                if (ring.empty() || !(ring.back() == held))
                    ring.push_back(held);
            }
            if (differentCorners(ring) < 3) {
                if (r == first)
                    break;
                continue;
            }
            if (!hasShell)
                clean.beginPart();
            hasShell = true;
            clean.addRing(ring);
        }
    }
    return clean;
}

} // namespace

QString placeText(LonLat place)
{
    const QLocale locale;
    const auto number = [&](double value) { return locale.toString(std::abs(value), 'f', 4); };
    return QStringLiteral("%1° %2, %3° %4")
        .arg(number(place.lon), place.lon < 0 ? Text::tr("W") : Text::tr("E"), number(place.lat),
             place.lat < 0 ? Text::tr("S") : Text::tr("N"));
}

std::vector<ShapeFault> shapeFaults(const Shape &shape, std::size_t limit)
{
    std::vector<ShapeFault> faults;
    const auto isFull = [&] { return faults.size() >= limit; };
    for (const LonLat &p : shape.points) {
        if (isFull())
            return faults;
        if (!isFinite(p)) {
            if (faults.empty() || faults.back().kind != FaultKind::NotFinite)
                faults.push_back(fault(FaultKind::NotFinite));
        } else if (!isInWorld(p)) {
            faults.push_back(fault(FaultKind::OutsideWorld, p));
        }
    }
    if (!faults.empty())
        return faults;
    for (std::size_t part = 0; part < shape.partCount(); ++part) {
        const auto [first, last] = shape.ringsOfPart(part);
        if (first == last && !isFull())
            faults.push_back(fault(FaultKind::TooFewPoints));
        for (std::size_t r = first; r < last && !isFull(); ++r) {
            const auto ring = shape.ring(r);
            if (differentCorners(ring) < 3)
                faults.push_back(
                    fault(FaultKind::TooFewPoints, ring.empty() ? std::nullopt : std::optional<LonLat>(ring.front())));
        }
    }
    if (!faults.empty())
        return faults;
    if (shape.isEmpty() || !(geometry::areaKm2(shape) > 0)) {
        const geometry::Validity validity = geometry::checkValidity(shape);
        if (shape.isEmpty() || validity.valid) {
            faults.push_back(
                fault(FaultKind::ZeroArea, shape.points.empty() ? std::nullopt : std::optional(shape.points.front())));
            return faults;
        }
    }
    const geometry::Validity validity = geometry::checkValidity(shape);
    if (validity.valid)
        return faults;
    for (const geometry::RingFlaw &flaw : geometry::ringFlaws(shape, limit)) {
        const bool isSpike = flaw.kind == geometry::RingFlaw::Kind::Spike;
        faults.push_back(fault(isSpike ? FaultKind::Spike : FaultKind::SelfIntersection, flaw.place));
    }
    if (faults.empty()) {
        const LonLat place = validity.place.value_or(shape.points.front());
        faults.push_back(fault(kindOf(validity.reason), place));
    }
    return faults;
}

RepairProposal proposeRepair(const Shape &shape)
{
    RepairProposal proposal;
    const Shape clean = cleaned(shape);
    geometry::Repair repair = geometry::makeValid(clean);
    const bool isUsable = std::all_of(shape.points.begin(), shape.points.end(), isInWorld);
    const double given = isUsable ? geometry::areaKm2(shape) : geometry::areaKm2(clean);
    const double made = geometry::areaKm2(repair.shape);
    if (!(made > 0)) {
        proposal.sentence = Text::tr("It cannot be repaired: no area would be left");
        return proposal;
    }
    proposal.shape = std::move(repair.shape);
    proposal.areaChangeKm2 = made - given;
    const QLocale locale;
    const QString change = locale.toString(std::abs(proposal.areaChangeKm2), 'f', 2);
    const auto parts = static_cast<int>(proposal.shape.partCount());
    if (std::abs(proposal.areaChangeKm2) < 0.005)
        proposal.sentence = Text::tr("Repaired, it has %n part(s) and the same area", nullptr, parts);
    else if (proposal.areaChangeKm2 > 0)
        proposal.sentence = Text::tr("Repaired, it has %n part(s) and is %1 km² larger", nullptr, parts).arg(change);
    else
        proposal.sentence = Text::tr("Repaired, it has %n part(s) and is %1 km² smaller", nullptr, parts).arg(change);
    return proposal;
}

Result<Shape> checkedExtent(Shape shape)
{
    const std::vector<ShapeFault> faults = shapeFaults(shape, 1);
    if (faults.empty())
        return shape;
    return Problem{{},
                   faults.front().place ? placeText(*faults.front().place) : QString(),
                   faults.front().sentence,
                   Text::tr("move the corners there, or take the repaired outline")};
}

} // namespace atlas::drawing
