// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/drawing/contours.h"

#include "app/geometry/point_grid.h"

#include <algorithm>
#include <array>
#include <functional>
#include <unordered_map>

namespace atlas::drawing {

using model::LonLat;
using model::Shape;

namespace {

double planeArea(const std::vector<LonLat> &ring)
{
    double sum = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        sum += ring[i].lon * ring[i + 1].lat - ring[i + 1].lon * ring[i].lat;
    return sum / 2;
}

} // namespace

double densityLevel(const DensityGrid &grid, double share)
{
    std::vector<double> sorted;
    double sum = 0;
    for (const double value : grid.values) {
        if (value > 0)
            sorted.push_back(value);
        sum += value;
    }
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    double held = 0;
    for (const double value : sorted) {
        held += value;
        if (held >= share * sum)
            return value;
    }
    return 0;
}

Shape contourOf(const DensityGrid &grid, double level)
{
    // A side of a cell: 2 · corner + 0 east of the corner, + 1 north of it.
    const auto valueAt = [&](std::size_t corner) { return grid.values[corner]; };
    const auto placeOn = [&](std::size_t side) {
        const std::size_t a = side / 2;
        const std::size_t b = side % 2 == 0 ? a + 1 : a + grid.columns;
        const double t = std::clamp((level - valueAt(a)) / (valueAt(b) - valueAt(a)), 1e-6, 1 - 1e-6);
        const std::size_t row = a / grid.columns;
        LonLat place{grid.west + static_cast<double>(a % grid.columns) * grid.cellM,
                     grid.south + static_cast<double>(row) * grid.cellM};
        (side % 2 == 0 ? place.lon : place.lat) += t * grid.cellM;
        return place;
    };
    // From side to side, with the higher ground on the left.
    std::unordered_map<std::size_t, std::size_t> next;
    std::vector<std::size_t> starts;
    for (std::size_t row = 0; row + 1 < grid.rows; ++row) {
        for (std::size_t column = 0; column + 1 < grid.columns; ++column) {
            const std::size_t at = row * grid.columns + column;
            const std::array<std::size_t, 4> corners{at, at + 1, at + 1 + grid.columns, at + grid.columns};
            const std::array<std::size_t, 4> sides{2 * at, 2 * (at + 1) + 1, 2 * (at + grid.columns), 2 * at + 1};
            std::array<bool, 4> above{};
            double mean = 0;
            for (std::size_t i = 0; i < 4; ++i) {
                above[i] = valueAt(corners[i]) > level;
                mean += valueAt(corners[i]) / 4;
            }
            // Going round, the ground is left over one side and entered over another. In a saddle each way out is
            // joined with the next way in, or with the one before.
            for (std::size_t out = 0; out < 4; ++out) {
                if (!above[out] || above[(out + 1) % 4])
                    continue;
                const std::size_t step = mean > level ? 1 : 3;
                std::size_t in = (out + step) % 4;
                while (above[in] || !above[(in + 1) % 4])
                    in = (in + step) % 4;
                next.emplace(sides[out], sides[in]);
                starts.push_back(sides[out]);
            }
        }
    }
    std::vector<std::vector<LonLat>> shells;
    std::vector<std::vector<LonLat>> holes;
    for (const std::size_t start : starts) {
        std::vector<LonLat> ring;
        std::size_t side = start;
        for (auto found = next.find(side); found != next.end(); found = next.find(side)) {
            ring.push_back(placeOn(side));
            side = found->second;
            next.erase(found);
        }
        if (ring.size() < 3)
            continue;
        ring.push_back(ring.front());
        (planeArea(ring) > 0 ? shells : holes).push_back(std::move(ring));
    }
    std::vector<Shape> outlines;
    std::vector<double> areas;
    for (const std::vector<LonLat> &shell : shells) {
        outlines.emplace_back();
        outlines.back().beginPart();
        outlines.back().addRing(shell);
        areas.push_back(planeArea(shell));
    }
    std::vector<std::vector<const std::vector<LonLat> *>> holesOf(shells.size());
    for (const std::vector<LonLat> &hole : holes) {
        std::size_t best = shells.size();
        for (std::size_t s = 0; s < shells.size(); ++s)
            if ((best == shells.size() || areas[s] < areas[best]) && geometry::contains(outlines[s], hole.front()))
                best = s;
        if (best < shells.size())
            holesOf[best].push_back(&hole);
    }
    Shape shape;
    for (std::size_t s = 0; s < shells.size(); ++s) {
        shape.beginPart();
        shape.addRing(shells[s]);
        for (const std::vector<LonLat> *hole : holesOf[s])
            shape.addRing(*hole);
    }
    return shape;
}

} // namespace atlas::drawing
