// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/drawing/shape_edits.h"

#include "app/drawing/validity.h"
#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/metric_plane.h"
#include "app/geometry/metric_scale.h"
#include "app/geometry/shape_algebra.h"
#include "app/geometry/shape_tools.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas::drawing {

using model::LonLat;
using model::Problem;
using model::Result;
using model::Shape;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ShapeEdits)
};

Problem refusal(const QString &what, const QString &remedy)
{
    return {{}, {}, what, remedy};
}

Problem libraryGaveUp()
{
    return refusal(Text::tr("The shapes could not be combined"), Text::tr("simplify them a little and try again"));
}

Problem noSuchCorner()
{
    return refusal(Text::tr("The corner is no longer there"), Text::tr("choose it again"));
}

Result<Shape> finished(std::optional<Shape> made, const QString &emptyText, const QString &remedy)
{
    if (!made)
        return libraryGaveUp();
    if (made->isEmpty())
        return refusal(emptyText, remedy);
    return checkedExtent(std::move(*made));
}

template <typename Keep>
Shape ringsKept(const Shape &shape, Keep &&keep)
{
    Shape kept;
    for (std::size_t part = 0; part < shape.partCount(); ++part) {
        const auto [first, last] = shape.ringsOfPart(part);
        if (first == last || !keep(part, first))
            continue;
        kept.beginPart();
        for (std::size_t ring = first; ring < last; ++ring)
            if (ring == first || keep(part, ring))
                kept.addRing(shape.ring(ring));
    }
    return kept;
}

/// The shape with one ring's corners (open) changed; an empty list leaves the ring out.
Shape withRing(const Shape &shape, std::size_t wanted, const std::vector<LonLat> &corners)
{
    Shape made;
    for (std::size_t part = 0; part < shape.partCount(); ++part) {
        const auto [first, last] = shape.ringsOfPart(part);
        if (first == wanted && corners.empty())
            continue;
        made.beginPart();
        for (std::size_t ring = first; ring < last; ++ring) {
            if (ring != wanted)
                made.addRing(shape.ring(ring));
            else if (!corners.empty())
                made.addRing(corners);
        }
    }
    return made;
}

/// A ring's corners without the repeated one.
std::vector<LonLat> cornersOf(const Shape &shape, std::size_t ring)
{
    const auto points = shape.ring(ring);
    std::vector<LonLat> corners(points.begin(), points.end());
    if (corners.size() > 1 && corners.front() == corners.back())
        corners.pop_back();
    return corners;
}

bool isThere(const Shape &shape, CornerRef corner)
{
    return corner.ring < shape.ringCount() && corner.index < cornersOf(shape, corner.ring).size();
}

double distanceToLineM(const geometry::MetricScale &scale, LonLat a, LonLat b, LonLat p)
{
    return scale.distanceM(p, geometry::between(a, b, geometry::nearestShare(scale, a, b, p)));
}

} // namespace

Result<Shape> withPart(const Shape &extent, const Shape &part)
{
    if (Result<Shape> given = checkedExtent(part); !given)
        return given;
    if (extent.isEmpty())
        return part;
    if (Result<Shape> given = checkedExtent(extent); !given)
        return given;
    return finished(geometry::unionOf(extent, part), {}, {});
}

Result<Shape> withoutPart(const Shape &extent, std::size_t part)
{
    if (part >= extent.partCount())
        return refusal(Text::tr("The part is no longer there"), Text::tr("choose it again"));
    if (extent.partCount() == 1)
        return refusal(Text::tr("It is the extent's only part"), Text::tr("remove the extent instead"));
    return checkedExtent(ringsKept(extent, [&](std::size_t p, std::size_t) { return p != part; }));
}

Result<Shape> withHole(const Shape &extent, const Shape &hole)
{
    if (Result<Shape> given = checkedExtent(extent); !given)
        return given;
    if (Result<Shape> given = checkedExtent(hole); !given)
        return given;
    std::optional<Shape> made = geometry::differenceOf(extent, hole);
    if (made && !made->isEmpty() &&
        geometry::areaKm2(extent) - geometry::areaKm2(*made) <= 1e-12 * geometry::areaKm2(extent))
        return refusal(Text::tr("The hole lies outside the extent"), Text::tr("draw it inside"));
    return finished(std::move(made), Text::tr("Nothing of the extent would be left"), Text::tr("draw a smaller hole"));
}

Result<Shape> withoutHole(const Shape &extent, std::size_t ring)
{
    if (ring >= extent.ringCount() ||
        std::find(extent.partStarts.begin(), extent.partStarts.end(), ring) != extent.partStarts.end())
        return refusal(Text::tr("The hole is no longer there"), Text::tr("choose it again"));
    // Islands in the hole would lie on what fills it.
    Shape filled = ringsKept(extent, [&](std::size_t, std::size_t r) { return r != ring; });
    return finished(geometry::united({std::make_shared<const Shape>(std::move(filled))}), {}, {});
}

Result<SplitExtent> splitExtent(const Shape &extent, std::span<const LonLat> line)
{
    if (Result<Shape> given = checkedExtent(extent); !given)
        return given.problem();
    const bool usable =
        std::all_of(line.begin(), line.end(), [](LonLat p) { return std::abs(p.lon) <= 180 && std::abs(p.lat) <= 90; });
    if (line.size() < 2 || !usable)
        return refusal(Text::tr("A line needs two places"), Text::tr("draw it across the extent"));
    std::optional<geometry::ShapeHalves> halves = geometry::splitByLine(extent, line);
    if (!halves)
        return refusal(Text::tr("The line does not divide the extent"),
                       Text::tr("begin and end it outside, with the extent between"));
    for (const Shape *half : {&halves->left, &halves->right})
        if (Result<Shape> checked = checkedExtent(*half); !checked)
            return checked.problem();
    return SplitExtent{std::move(halves->left), std::move(halves->right)};
}

Result<Shape> mergedExtent(std::span<const model::ShapePtr> extents)
{
    std::vector<model::ShapePtr> drawn;
    for (const model::ShapePtr &extent : extents) {
        if (!extent || extent->isEmpty())
            continue;
        if (Result<Shape> given = checkedExtent(*extent); !given)
            return given;
        drawn.push_back(extent);
    }
    if (drawn.empty())
        return refusal(Text::tr("None of them has an extent"), Text::tr("draw one first"));
    return finished(geometry::united(drawn), {}, {});
}

Result<Shape> clippedExtent(const Shape &extent, const Shape &ground)
{
    if (Result<Shape> given = checkedExtent(extent); !given)
        return given;
    return finished(geometry::intersectionOf(extent, ground), Text::tr("Nothing of the extent would be left"),
                    Text::tr("move the extent first"));
}

Result<Shape> placedExtent(const Shape &extent, const Placement &placement)
{
    const bool usable = std::isfinite(placement.eastM) && std::isfinite(placement.northM) &&
                        std::isfinite(placement.clockwiseDeg) && std::isfinite(placement.scale) &&
                        placement.scale > 0 && std::hypot(placement.eastM, placement.northM) < 1e7;
    if (!usable)
        return refusal(Text::tr("The extent can't be placed like that"), Text::tr("use smaller numbers"));
    if (Result<Shape> given = checkedExtent(extent); !given)
        return given;
    const model::LonLatBox box = extent.bounds();
    const LonLat pivot = placement.pivot.value_or(LonLat{(box.west + box.east) / 2, (box.south + box.north) / 2});
    if (!(std::abs(pivot.lon) <= 180 && std::abs(pivot.lat) < 90))
        return refusal(Text::tr("The extent can't be placed like that"), Text::tr("use smaller numbers"));
    const geometry::MetricPlane from(pivot);
    const geometry::MetricPlane to(from.toDegrees({placement.eastM, placement.northM}));
    const double angle = placement.clockwiseDeg * std::numbers::pi / 180;
    const double c = std::cos(angle) * placement.scale;
    const double s = std::sin(angle) * placement.scale;
    Shape made = extent;
    for (LonLat &p : made.points) {
        const LonLat m = from.toMetres(p);
        p = to.toDegrees({m.lon * c + m.lat * s, m.lat * c - m.lon * s});
    }
    return checkedExtent(std::move(made));
}

Result<Shape> withCornerMoved(const Shape &extent, CornerRef corner, LonLat to)
{
    if (!isThere(extent, corner))
        return noSuchCorner();
    std::vector<LonLat> corners = cornersOf(extent, corner.ring);
    corners[corner.index] = to;
    return checkedExtent(withRing(extent, corner.ring, corners));
}

Result<Shape> withCornerInserted(const Shape &extent, CornerRef edge, LonLat at)
{
    if (!isThere(extent, edge))
        return noSuchCorner();
    std::vector<LonLat> corners = cornersOf(extent, edge.ring);
    corners.insert(corners.begin() + static_cast<std::ptrdiff_t>(edge.index) + 1, at);
    return checkedExtent(withRing(extent, edge.ring, corners));
}

Result<Shape> withCornerRemoved(const Shape &extent, CornerRef corner)
{
    if (!isThere(extent, corner))
        return noSuchCorner();
    std::vector<LonLat> corners = cornersOf(extent, corner.ring);
    if (corners.size() <= 3) {
        const bool isShell =
            std::find(extent.partStarts.begin(), extent.partStarts.end(), corner.ring) != extent.partStarts.end();
        if (isShell && extent.partCount() == 1)
            return refusal(Text::tr("An outline needs at least three corners"), Text::tr("remove the extent instead"));
        corners.clear();
    } else {
        corners.erase(corners.begin() + static_cast<std::ptrdiff_t>(corner.index));
    }
    return checkedExtent(withRing(extent, corner.ring, corners));
}

std::vector<LonLat> simplifiedLine(std::span<const LonLat> line, double toleranceM)
{
    if (line.size() < 3 || !(toleranceM > 0))
        return {line.begin(), line.end()};
    double middle = 0;
    for (const LonLat &p : line)
        middle += p.lat / static_cast<double>(line.size());
    const geometry::MetricScale scale = geometry::MetricScale::at(middle);
    std::vector<bool> kept(line.size(), false);
    kept.front() = kept.back() = true;
    std::vector<std::pair<std::size_t, std::size_t>> open{{0, line.size() - 1}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        double farthest = toleranceM;
        std::size_t at = 0;
        for (std::size_t i = first + 1; i < last; ++i) {
            const double distance = distanceToLineM(scale, line[first], line[last], line[i]);
            if (distance > farthest) {
                farthest = distance;
                at = i;
            }
        }
        if (at == 0)
            continue;
        kept[at] = true;
        open.emplace_back(first, at);
        open.emplace_back(at, last);
    }
    std::vector<LonLat> simple;
    for (std::size_t i = 0; i < line.size(); ++i)
        if (kept[i])
            simple.push_back(line[i]);
    return simple;
}

std::vector<LonLat> smoothedLine(std::span<const LonLat> line, double toleranceM, int rounds)
{
    std::vector<LonLat> smooth(line.begin(), line.end());
    if (!(toleranceM > 0))
        return smooth;
    for (int round = 0; round < rounds && smooth.size() >= 3; ++round) {
        std::vector<LonLat> cut{smooth.front()};
        for (std::size_t i = 1; i + 1 < smooth.size(); ++i) {
            const LonLat a = smooth[i - 1];
            const LonLat p = smooth[i];
            const LonLat b = smooth[i + 1];
            const geometry::MetricScale scale = geometry::MetricScale::at(p.lat);
            // Whatever is cut later, the line goes on passing the middle of the first cut.
            const LonLat first = geometry::between(p, a, 0.25);
            const LonLat second = geometry::between(p, b, 0.25);
            const double off = scale.distanceM(p, geometry::between(first, second, 0.5));
            const double share = round == 0 && off > toleranceM ? 0.25 * toleranceM / off : 0.25;
            cut.push_back(geometry::between(p, a, share));
            cut.push_back(geometry::between(p, b, share));
        }
        cut.push_back(smooth.back());
        smooth = std::move(cut);
    }
    return smooth;
}

} // namespace atlas::drawing
