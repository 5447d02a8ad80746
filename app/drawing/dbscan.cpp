// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/drawing/density_clusters.h"

#include "app/drawing/disjoint_sets.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace atlas::drawing {

using geometry::PointTree;

namespace {

using Cell = std::array<std::int64_t, 3>;

constexpr std::uint32_t cancelStep = 0xFFF; // how often cancelling is looked at

} // namespace

std::optional<std::vector<std::int32_t>> dbscan(const PointTree &places, double epsM, std::size_t minPoints,
                                                model::Progress &progress)
{
    const auto count = static_cast<std::uint32_t>(places.size());
    std::vector<std::int32_t> labels(count, -1);
    if (!(epsM > 0) || !std::isfinite(epsM))
        return labels;
    progress.begin(QCoreApplication::translate("Drawing", "Looking for dense groups"), 2 * static_cast<qint64>(count));
    std::vector<bool> isCore(count, false);
    for (std::uint32_t i = 0; i < count; ++i) {
        isCore[i] = places.isPlaced(i) && places.countWithin(i, epsM, minPoints) >= std::max<std::size_t>(minPoints, 1);
        progress.advance();
        if ((i & cancelStep) == 0 && progress.isCancelled())
            return std::nullopt;
    }
    // All cores of a cell belong together; cells join where two of their cores are close enough.
    const double eps2 = PointTree::squareOf(epsM);
    const double side = std::sqrt(eps2 / 3) * (1 - 1e-9);
    const auto cellOf = [&](std::uint32_t i) {
        const PointTree::Position &p = places.position(i);
        return Cell{static_cast<std::int64_t>(std::floor(p.x / side)),
                    static_cast<std::int64_t>(std::floor(p.y / side)),
                    static_cast<std::int64_t>(std::floor(p.z / side))};
    };
    std::vector<std::pair<Cell, std::uint32_t>> cores;
    for (std::uint32_t i = 0; i < count; ++i)
        if (isCore[i])
            cores.emplace_back(cellOf(i), i);
    std::sort(cores.begin(), cores.end());
    DisjointSets sets(count);
    const auto runFrom = [&](const Cell &cell) {
        return std::lower_bound(cores.begin(), cores.end(), std::pair(cell, std::uint32_t{0}));
    };
    for (auto run = cores.begin(); run != cores.end();) {
        auto end = run;
        for (; end != cores.end() && end->first == run->first; ++end)
            sets.join(run->second, end->second);
        for (std::int64_t dx = -2; dx <= 0; ++dx)
            for (std::int64_t dy = -2; dy <= 2; ++dy)
                for (std::int64_t dz = -2; dz <= 2; ++dz) {
                    const Cell other{run->first[0] + dx, run->first[1] + dy, run->first[2] + dz};
                    if (!(other < run->first)) // each pair of cells once
                        continue;
                    for (auto b = runFrom(other); b != cores.end() && b->first == other; ++b) {
                        if (sets.find(b->second) == sets.find(run->second))
                            break;
                        for (auto a = run; a != end; ++a)
                            if (PointTree::squareBetween(places.position(a->second), places.position(b->second)) <=
                                eps2) {
                                sets.join(a->second, b->second);
                                break;
                            }
                    }
                }
        progress.advance(end - run);
        run = end;
        if (progress.isCancelled())
            return std::nullopt;
    }
    std::vector<std::uint32_t> coreOf(count); // whose cluster a place belongs to
    for (std::uint32_t i = 0; i < count; ++i) {
        coreOf[i] = i;
        if (isCore[i] || !places.isPlaced(i))
            continue;
        PointTree::Neighbour best{epsM, count};
        places.forEachWithin(i, epsM, [&](PointTree::Index at, double distance) {
            if (isCore[at])
                best = std::min(best, PointTree::Neighbour{distance, at});
            return true;
        });
        coreOf[i] = best.index;
    }
    std::map<std::uint32_t, std::int32_t> numbers;
    for (std::uint32_t i = 0; i < count; ++i) {
        if (coreOf[i] == count || !isCore[coreOf[i]])
            continue;
        labels[i] = numbers.try_emplace(sets.find(coreOf[i]), static_cast<std::int32_t>(numbers.size())).first->second;
    }
    return labels;
}

std::optional<KDistances> kDistances(const PointTree &places, std::size_t k, model::Progress &progress)
{
    KDistances result;
    const auto count = static_cast<std::uint32_t>(places.size());
    progress.begin(QCoreApplication::translate("Drawing", "Measuring distances to neighbours"), count);
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto near = places.nearest(i, k);
        if (near.size() >= k && k > 0)
            result.distancesM.push_back(near.back().distanceM);
        progress.advance();
        if ((i & cancelStep) == 0 && progress.isCancelled())
            return std::nullopt;
    }
    auto &curve = result.distancesM;
    std::sort(curve.begin(), curve.end());
    if (curve.size() < 3 || !(curve.back() > curve.front()))
        return result;
    double widest = 1e-9;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        const double along = static_cast<double>(i) / static_cast<double>(curve.size() - 1);
        const double up = (curve[i] - curve.front()) / (curve.back() - curve.front());
        if (along - up > widest) {
            widest = along - up;
            result.kneeM = curve[i];
        }
    }
    return result;
}

} // namespace atlas::drawing
