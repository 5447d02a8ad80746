// SPDX-License-Identifier: GPL-2.0-or-later
// Common borders are edges that stand in two outlines with the same ends. First the outlines are made to agree: corners
// closer than the tolerance become one, and a corner on another's edge divides that edge. Then the outline falls into
// chains along which the same neighbours share it; each chain is changed once, with its ends fixed, and put into every
// outline that has it.
#include "app/drawing/shared_outlines.h"

#include "app/drawing/validity.h"
#include "app/geometry/metric_scale.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>

namespace atlas::drawing {

using geometry::MetricScale;
using model::LonLat;
using model::LonLatBox;
using model::Problem;
using model::Result;
using model::Row;
using model::Shape;
using model::TableId;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SharedOutlines)
};

/// Outlines as open lists of corners, for changing; the parts stay those of the shape they came from.
struct Outlines
{
    std::vector<std::vector<LonLat>> rings;
    std::vector<std::uint32_t> partStarts;

    explicit Outlines(const Shape &shape) : partStarts(shape.partStarts)
    {
        for (std::size_t r = 0; r < shape.ringCount(); ++r) {
            const auto ring = shape.ring(r);
            rings.emplace_back(ring.begin(), ring.end());
            if (rings.back().size() > 1 && rings.back().front() == rings.back().back())
                rings.back().pop_back();
        }
    }
    Shape shape() const
    {
        Shape made;
        std::size_t part = 0;
        for (std::size_t r = 0; r < rings.size(); ++r) {
            if (part < partStarts.size() && partStarts[part] == r) {
                made.beginPart();
                ++part;
            }
            std::vector<LonLat> ring = rings[r];
            ring.erase(std::unique(ring.begin(), ring.end()), ring.end());
            made.addRing(ring);
        }
        return made;
    }
};

LonLatBox grown(const LonLatBox &box, double metres)
{
    const MetricScale scale = MetricScale::at(std::min(89.0, std::max(std::abs(box.south), std::abs(box.north))));
    const double lon = metres / scale.eastM;
    const double lat = metres / scale.northM;
    return {box.west - lon, box.south - lat, box.east + lon, box.north + lat};
}

LonLatBox around(LonLat place, double metres)
{
    return grown({place.lon, place.lat, place.lon, place.lat}, metres);
}

/// Puts the place into the outlines as a corner where an edge passes within the tolerance and no corner is near.
bool divideAt(Outlines &outlines, LonLat place, double toleranceM)
{
    const MetricScale scale = MetricScale::at(place.lat);
    const LonLatBox box = around(place, toleranceM);
    bool changed = false;
    for (std::vector<LonLat> &ring : outlines.rings) {
        std::optional<std::size_t> best;
        double nearest = toleranceM;
        bool hasCorner = false;
        for (std::size_t i = 0; i < ring.size() && !hasCorner; ++i) {
            const LonLat a = ring[i];
            const LonLat b = ring[(i + 1) % ring.size()];
            if (std::max(a.lon, b.lon) < box.west || std::min(a.lon, b.lon) > box.east ||
                std::max(a.lat, b.lat) < box.south || std::min(a.lat, b.lat) > box.north)
                continue;
            hasCorner = scale.distanceM(place, a) <= toleranceM || scale.distanceM(place, b) <= toleranceM;
            const double distance =
                scale.distanceM(place, geometry::between(a, b, geometry::nearestShare(scale, a, b, place)));
            if (distance <= nearest) {
                nearest = distance;
                best = i;
            }
        }
        if (!hasCorner && best) {
            ring.insert(ring.begin() + static_cast<std::ptrdiff_t>(*best) + 1, place);
            changed = true;
        }
    }
    return changed;
}

/// Makes two outlines agree; the first one's corners stay where they are.
void align(Outlines &target, Outlines &neighbour, double toleranceM)
{
    std::vector<LonLat> corners;
    for (const auto &ring : target.rings)
        corners.insert(corners.end(), ring.begin(), ring.end());
    std::sort(corners.begin(), corners.end(), [](LonLat a, LonLat b) { return a.lat < b.lat; });
    const auto forEachNear = [&](LonLat place, auto &&visit) {
        const LonLatBox box = around(place, toleranceM);
        auto at = std::lower_bound(corners.begin(), corners.end(), box.south,
                                   [](LonLat p, double south) { return p.lat < south; });
        for (; at != corners.end() && at->lat <= box.north; ++at)
            visit(*at);
    };
    LonLatBox bounds;
    for (const LonLat &p : corners)
        bounds.include(p);
    bounds = grown(bounds, toleranceM);
    std::vector<LonLat> dividing;
    for (auto &ring : neighbour.rings) {
        for (LonLat &p : ring) {
            if (!bounds.contains(p))
                continue;
            const MetricScale scale = MetricScale::at(p.lat);
            std::optional<LonLat> same;
            double nearest = toleranceM;
            forEachNear(p, [&](LonLat corner) {
                const double distance = scale.distanceM(p, corner);
                if (distance <= nearest) {
                    nearest = distance;
                    same = corner;
                }
            });
            if (same)
                p = *same;
            else
                dividing.push_back(p);
        }
    }
    for (const LonLat &p : dividing)
        divideAt(target, p, toleranceM);
    LonLatBox theirs;
    for (const auto &ring : neighbour.rings)
        for (const LonLat &p : ring)
            theirs.include(p);
    theirs = grown(theirs, toleranceM);
    for (const LonLat &p : corners)
        if (theirs.contains(p))
            divideAt(neighbour, p, toleranceM);
}

using EdgeKey = std::array<double, 4>;

EdgeKey keyOf(LonLat a, LonLat b)
{
    const bool forwards = a.lon < b.lon || (a.lon == b.lon && a.lat < b.lat);
    return forwards ? EdgeKey{a.lon, a.lat, b.lon, b.lat} : EdgeKey{b.lon, b.lat, a.lon, a.lat};
}

bool isBefore(LonLat a, LonLat b)
{
    return a.lon != b.lon ? a.lon < b.lon : a.lat < b.lat;
}

/// A stretch of the target's outline with the same neighbours all along.
struct Chain
{
    std::vector<LonLat> given; // from the end that comes first, so that it does not matter whose outline it is
    std::vector<LonLat> made;
    std::vector<std::size_t> users; // neighbours
};

struct Assembly
{
    std::vector<Chain> chains;
    std::map<EdgeKey, std::pair<std::size_t, std::size_t>> placeOf;     // edge → chain and its number in it
    std::vector<std::vector<std::pair<std::size_t, bool>>> targetRings; // chains and whether forwards
};

/// \param endsBetweenCorners where a ring may begin anywhere, begin it in the middle of an edge, so that every corner
/// of it can change.
Assembly assemble(const Outlines &target, const std::vector<Outlines> &neighbours, bool endsBetweenCorners)
{
    std::map<EdgeKey, std::vector<std::size_t>> users;
    std::map<std::pair<double, double>, int> visits;
    for (const auto &ring : target.rings)
        for (std::size_t i = 0; i < ring.size(); ++i) {
            users[keyOf(ring[i], ring[(i + 1) % ring.size()])];
            ++visits[{ring[i].lon, ring[i].lat}];
        }
    for (std::size_t n = 0; n < neighbours.size(); ++n)
        for (const auto &ring : neighbours[n].rings)
            for (std::size_t i = 0; i < ring.size(); ++i)
                if (const auto found = users.find(keyOf(ring[i], ring[(i + 1) % ring.size()]));
                    found != users.end() && (found->second.empty() || found->second.back() != n))
                    found->second.push_back(n);
    Assembly assembly;
    for (std::vector<LonLat> ring : target.rings) {
        std::size_t count = ring.size();
        const auto usersAfter = [&](std::size_t i) -> const std::vector<std::size_t> & {
            return users.at(keyOf(ring[i % count], ring[(i + 1) % count]));
        };
        std::vector<std::size_t> fixed;
        for (std::size_t i = 0; i < count; ++i)
            if (usersAfter(i) != usersAfter(i + count - 1) || visits[{ring[i].lon, ring[i].lat}] > 1)
                fixed.push_back(i);
        const bool isAlone = fixed.empty() && usersAfter(0).empty();
        if (isAlone && endsBetweenCorners) {
            const std::size_t opposite = count / 2;
            ring.insert(ring.begin() + static_cast<std::ptrdiff_t>(opposite) + 1,
                        geometry::between(ring[opposite], ring[(opposite + 1) % count], 0.5));
            ring.insert(ring.begin() + 1, geometry::between(ring[0], ring[1], 0.5));
            fixed = {1, opposite + 2};
            count = ring.size();
        }
        if (fixed.size() < 2) { // a ring needs two ends that stay: the given one or the first, and the farthest from it
            const std::size_t one =
                !fixed.empty()
                    ? fixed.front()
                    : static_cast<std::size_t>(std::min_element(ring.begin(), ring.end(), isBefore) - ring.begin());
            const MetricScale scale = MetricScale::at(ring[one].lat);
            std::size_t other = (one + 1) % count;
            for (std::size_t i = 0; i < count; ++i) {
                const double longer = scale.distanceM(ring[one], ring[i]) - scale.distanceM(ring[one], ring[other]);
                if (longer > 0 || (longer == 0 && isBefore(ring[i], ring[other])))
                    other = i;
            }
            fixed = {std::min(one, other), std::max(one, other)};
        }
        auto &chainsOfRing = assembly.targetRings.emplace_back();
        for (std::size_t f = 0; f < fixed.size(); ++f) {
            const std::size_t first = fixed[f];
            const std::size_t last = f + 1 < fixed.size() ? fixed[f + 1] : fixed[0] + count;
            Chain chain;
            if (!isAlone)
                chain.users = usersAfter(first);
            for (std::size_t i = first; i <= last; ++i)
                chain.given.push_back(ring[i % count]);
            const bool forwards = isBefore(chain.given.front(), chain.given.back()) ||
                                  (chain.given.front() == chain.given.back() &&
                                   !isBefore(chain.given[chain.given.size() - 2], chain.given[1]));
            if (!forwards)
                std::reverse(chain.given.begin(), chain.given.end());
            for (std::size_t i = 0; i + 1 < chain.given.size(); ++i)
                assembly.placeOf[keyOf(chain.given[i], chain.given[i + 1])] = {assembly.chains.size(), i};
            chainsOfRing.emplace_back(assembly.chains.size(), forwards);
            assembly.chains.push_back(std::move(chain));
        }
    }
    return assembly;
}

void append(std::vector<LonLat> &ring, const std::vector<LonLat> &line, bool forwards)
{
    for (std::size_t i = 0; i + 1 < line.size(); ++i) // its last corner begins the next
        ring.push_back(forwards ? line[i] : line[line.size() - 1 - i]);
}

Outlines rebuiltTarget(Outlines target, const Assembly &assembly)
{
    for (std::size_t r = 0; r < target.rings.size(); ++r) {
        target.rings[r].clear();
        for (const auto &[chain, forwards] : assembly.targetRings[r])
            append(target.rings[r], assembly.chains[chain].made, forwards);
    }
    return target;
}

Outlines rebuiltNeighbour(Outlines neighbour, const Assembly &assembly)
{
    for (auto &ring : neighbour.rings) {
        const std::size_t count = ring.size();
        const auto chainAt = [&](std::size_t i) {
            const auto found = assembly.placeOf.find(keyOf(ring[i % count], ring[(i + 1) % count]));
            return found == assembly.placeOf.end() ? std::optional<std::pair<std::size_t, std::size_t>>()
                                                   : std::optional(found->second);
        };
        // Begin where no chain goes on.
        std::size_t start = count;
        for (std::size_t i = 0; i < count && start == count; ++i) {
            const auto before = chainAt(i + count - 1);
            const auto after = chainAt(i);
            if (!before || !after || before->first != after->first)
                start = i;
        }
        if (start == count)
            continue;
        std::vector<LonLat> made;
        for (std::size_t k = 0; k < count;) {
            const std::size_t i = start + k;
            const auto at = chainAt(i);
            if (!at) {
                made.push_back(ring[i % count]);
                ++k;
                continue;
            }
            const Chain &chain = assembly.chains[at->first];
            const bool forwards = chain.given[at->second] == ring[i % count];
            append(made, chain.made, forwards);
            k += chain.given.size() - 1;
        }
        ring = std::move(made);
    }
    return neighbour;
}

using ChangeLine = std::function<std::vector<LonLat>(std::span<const LonLat>, double toleranceM)>;

Result<std::vector<ChangedExtent>> changedTogether(const model::Tables &tables, Row cluster, double toleranceM,
                                                   bool endsBetweenCorners, const ChangeLine &change)
{
    const model::Table &clusters = tables[TableId::Clusters];
    if (!clusters.isAlive(cluster) || !clusters.shape(cluster) || clusters.shape(cluster)->isEmpty())
        return Problem{{}, {}, Text::tr("The cluster has no extent"), Text::tr("draw one first")};
    if (!(toleranceM > 0) || !std::isfinite(toleranceM))
        return Problem{{}, {}, Text::tr("The tolerance must be above zero"), Text::tr("give it in metres")};
    if (Result<Shape> given = checkedExtent(*clusters.shape(cluster)); !given)
        return given.problem();
    Outlines target(*clusters.shape(cluster));
    const LonLatBox box = grown(clusters.shape(cluster)->bounds(), sharedToleranceM);
    std::vector<Row> rows;
    std::vector<Outlines> neighbours;
    for (Row row = 0; row < clusters.rowCount(); ++row) {
        if (row == cluster || !clusters.isAlive(row) || !clusters.shape(row) ||
            !clusters.shape(row)->bounds().intersects(box) || !shapeFaults(*clusters.shape(row), 1).empty())
            continue;
        rows.push_back(row);
        neighbours.emplace_back(*clusters.shape(row));
    }
    for (Outlines &neighbour : neighbours)
        align(target, neighbour, sharedToleranceM);
    for (Outlines &neighbour : neighbours) // corners that one neighbour brought into the target, for the others
        align(target, neighbour, sharedToleranceM);
    Assembly assembly = assemble(target, neighbours, endsBetweenCorners);
    Problem lastProblem;
    for (double tolerance = toleranceM; tolerance > toleranceM / 100; tolerance /= 2) {
        std::vector<bool> concerned(neighbours.size(), false);
        for (Chain &chain : assembly.chains) {
            chain.made = change(chain.given, tolerance);
            if (chain.made != chain.given)
                for (const std::size_t user : chain.users)
                    concerned[user] = true;
        }
        std::vector<ChangedExtent> changed{{cluster, rebuiltTarget(target, assembly).shape()}};
        for (std::size_t n = 0; n < neighbours.size(); ++n)
            if (concerned[n])
                changed.push_back({rows[n], rebuiltNeighbour(neighbours[n], assembly).shape()});
        bool allValid = true;
        for (const ChangedExtent &extent : changed) {
            if (const Result<Shape> checked = checkedExtent(extent.shape); !checked) {
                lastProblem = checked.problem();
                allValid = false;
                break;
            }
        }
        if (allValid)
            return changed;
    }
    return lastProblem;
}

} // namespace

std::vector<SharedCorner> cornersAt(const model::Tables &tables, LonLat place, double toleranceM)
{
    std::vector<SharedCorner> found;
    if (!std::isfinite(place.lon) || !(std::abs(place.lat) <= 90) || !(toleranceM >= 0))
        return found;
    const model::Table &clusters = tables[TableId::Clusters];
    const MetricScale scale = MetricScale::at(place.lat);
    const LonLatBox box = around(place, toleranceM);
    for (Row row = 0; row < clusters.rowCount(); ++row) {
        if (!clusters.isAlive(row) || !clusters.shape(row) || !clusters.shape(row)->bounds().intersects(box))
            continue;
        const Shape &shape = *clusters.shape(row);
        for (std::size_t r = 0; r < shape.ringCount(); ++r) {
            const auto ring = shape.ring(r);
            for (std::size_t i = 0; i + 1 < ring.size(); ++i)
                if (box.contains(ring[i]) && scale.distanceM(place, ring[i]) <= toleranceM)
                    found.push_back({row, {r, i}});
        }
    }
    return found;
}

std::vector<LonLat> commonBorder(const Shape &a, const Shape &b, double toleranceM)
{
    Outlines target(a);
    std::vector<Outlines> neighbours{Outlines(b)};
    if (a.isEmpty() || b.isEmpty())
        return {};
    align(target, neighbours.front(), toleranceM);
    const Assembly assembly = assemble(target, neighbours, false);
    const Chain *best = nullptr;
    double longest = 0;
    for (const Chain &chain : assembly.chains) {
        if (chain.users.empty())
            continue;
        const MetricScale scale = MetricScale::at(chain.given.front().lat);
        double length = 0;
        for (std::size_t i = 0; i + 1 < chain.given.size(); ++i)
            length += scale.distanceM(chain.given[i], chain.given[i + 1]);
        if (length > longest) {
            longest = length;
            best = &chain;
        }
    }
    return best ? best->given : std::vector<LonLat>{};
}

Result<std::vector<ChangedExtent>> cornersMovedTogether(const model::Tables &tables, std::span<const Row> clusters,
                                                        std::span<const LonLat> from, std::span<const LonLat> to,
                                                        double toleranceM)
{
    const model::Table &table = tables[TableId::Clusters];
    if (from.empty() || from.size() != to.size() || !(toleranceM >= 0))
        return Problem{{}, {}, Text::tr("There is no corner to move"), Text::tr("choose a corner of an extent")};
    for (const auto places : {from, to})
        for (const LonLat &p : places)
            if (!(std::abs(p.lon) <= 180 && std::abs(p.lat) <= 90))
                return Problem{{}, {}, Text::tr("A corner can't be moved out of the world"), {}};
    LonLatBox box;
    for (const LonLat &p : from)
        box.include(around(p, toleranceM));
    std::vector<ChangedExtent> changed;
    bool hasCorner = false;
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (!table.isAlive(row) || !table.shape(row) || !table.shape(row)->bounds().intersects(box) ||
            (!clusters.empty() && std::find(clusters.begin(), clusters.end(), row) == clusters.end()))
            continue;
        Outlines outlines(*table.shape(row));
        bool moved = false;
        for (const LonLat &place : from)
            divideAt(outlines, place, toleranceM);
        for (auto &ring : outlines.rings) {
            for (LonLat &p : ring) {
                const MetricScale scale = MetricScale::at(p.lat);
                std::size_t best = from.size();
                double nearest = toleranceM;
                for (std::size_t i = 0; i < from.size(); ++i) {
                    const double distance = scale.distanceM(p, from[i]);
                    if (distance <= nearest && (best == from.size() || distance < nearest)) {
                        nearest = distance;
                        best = i;
                    }
                }
                if (best < from.size()) {
                    moved = moved || !(p == to[best]);
                    hasCorner = true;
                    p = to[best];
                }
            }
        }
        if (!moved)
            continue;
        Result<Shape> checked = checkedExtent(outlines.shape());
        if (!checked)
            return checked.problem();
        changed.push_back({row, std::move(checked).value()});
    }
    if (changed.empty() && !hasCorner)
        return Problem{{}, {}, Text::tr("There is no corner to move"), Text::tr("choose a corner of an extent")};
    return changed;
}

Result<std::vector<ChangedExtent>> simplifiedTogether(const model::Tables &tables, Row cluster, double toleranceM)
{
    return changedTogether(tables, cluster, toleranceM, false, [](std::span<const LonLat> line, double tolerance) {
        return simplifiedLine(line, tolerance);
    });
}

Result<std::vector<ChangedExtent>> smoothedTogether(const model::Tables &tables, Row cluster, double toleranceM)
{
    return changedTogether(tables, cluster, toleranceM, true, [](std::span<const LonLat> line, double tolerance) {
        return smoothedLine(line, tolerance);
    });
}

} // namespace atlas::drawing
