// SPDX-License-Identifier: GPL-2.0-or-later
// The union of regions from their borders. Arcs are followed with the union on their left; where several meet, always
// to the next one clockwise, which stays in the same piece of ground. A ring that comes back to a node it has passed is
// divided there: what is cut off is a hole that touches it, or a piece of its own.
#include "app/geometry/border_graph.h"

#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/point_grid.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <unordered_map>

namespace atlas::geometry {

namespace {

struct Step // an arc with the union on its left
{
    std::uint32_t arc;
    bool forwards;
};

struct Ring
{
    std::vector<model::LonLat> points; // closed
    double signedKm2 = 0;
    model::LonLatBox box;
    bool isGap = true; // in no region all along
};

double angle(model::LonLat from, model::LonLat to)
{
    return std::atan2(to.lat - from.lat, to.lon - from.lon);
}

model::LonLat middle(model::LonLat a, model::LonLat b)
{
    return {(a.lon + b.lon) / 2, (a.lat + b.lat) / 2};
}

} // namespace

model::Shape BorderGraph::unionOf(std::span<const std::uint32_t> regions, double gapM) const
{
    std::vector<bool> chosen;
    for (const std::uint32_t region : regions) {
        if (region >= chosen.size())
            chosen.resize(region + 1, false);
        chosen[region] = true;
    }
    const auto isIn = [&](std::int32_t region) {
        return region >= 0 && static_cast<std::size_t>(region) < chosen.size() &&
               chosen[static_cast<std::size_t>(region)];
    };
    std::vector<Step> steps;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> leaving; // by node
    for (std::uint32_t a = 0; a < m_arcs.size(); ++a) {
        const bool left = isIn(m_arcs[a].left);
        if (left == isIn(m_arcs[a].right))
            continue;
        leaving[left ? m_arcs[a].startNode : m_arcs[a].endNode].push_back(static_cast<std::uint32_t>(steps.size()));
        steps.push_back({a, left});
    }
    const auto startNode = [&](const Step &s) { return s.forwards ? m_arcs[s.arc].startNode : m_arcs[s.arc].endNode; };
    const auto endNode = [&](const Step &s) { return s.forwards ? m_arcs[s.arc].endNode : m_arcs[s.arc].startNode; };
    const auto nextOf = [&](const Step &step) {
        const std::vector<std::uint32_t> &candidates = leaving[endNode(step)];
        if (candidates.size() == 1)
            return candidates.front();
        const Arc &arc = m_arcs[step.arc];
        const model::LonLat node = m_points[step.forwards ? arc.last : arc.first];
        const double back = angle(node, m_points[step.forwards ? arc.last - 1 : arc.first + 1]);
        std::uint32_t best = candidates.front();
        double least = 10;
        for (const std::uint32_t candidate : candidates) {
            const Arc &next = m_arcs[steps[candidate].arc];
            double turn = back - angle(node, m_points[steps[candidate].forwards ? next.first + 1 : next.last - 1]);
            while (turn <= 0)
                turn += 2 * std::numbers::pi;
            if (turn < least) {
                least = turn;
                best = candidate;
            }
        }
        return best;
    };

    std::vector<Ring> rings;
    const auto close = [&](std::span<const std::uint32_t> loop) {
        Ring ring;
        for (const std::uint32_t index : loop) {
            const Step &step = steps[index];
            ring.isGap = ring.isGap && (step.forwards ? m_arcs[step.arc].right : m_arcs[step.arc].left) < 0;
            if (!ring.points.empty())
                ring.points.pop_back();
            appendPiece(ring.points, m_arcs[step.arc], step.forwards);
        }
        for (const model::LonLat &p : ring.points)
            ring.box.include(p);
        ring.signedKm2 = signedRingAreaKm2(ring.points);
        rings.push_back(std::move(ring));
    };
    std::vector<bool> used(steps.size(), false);
    std::vector<std::uint32_t> way;
    for (std::uint32_t first = 0; first < steps.size(); ++first) {
        if (used[first])
            continue;
        way.clear();
        for (std::uint32_t at = first; !used[at]; at = nextOf(steps[at])) {
            used[at] = true;
            way.push_back(at);
            const std::uint32_t node = endNode(steps[at]);
            for (std::size_t i = way.size(); i-- > 0;) {
                if (startNode(steps[way[i]]) != node)
                    continue;
                close(std::span(way).subspan(i));
                way.resize(i);
                break;
            }
        }
    }

    std::vector<std::size_t> shells;
    std::vector<std::vector<std::size_t>> holes;
    for (std::size_t i = 0; i < rings.size(); ++i)
        if (rings[i].signedKm2 > 0)
            shells.push_back(i);
    holes.resize(shells.size());
    std::vector<model::Shape> outlines(shells.size());
    for (std::size_t i = 0; i < rings.size(); ++i) {
        if (!(rings[i].signedKm2 < 0))
            continue;
        const double lengthM = lengthKm(rings[i].points) * 1000;
        if (rings[i].isGap && 2 * std::abs(rings[i].signedKm2) * 1e6 < gapM * lengthM)
            continue;
        // Rings share no edge, so the middle of one tells whether the ring is inside another.
        const model::LonLat place = middle(rings[i].points[0], rings[i].points[1]);
        std::size_t best = shells.size();
        for (std::size_t s = 0; s < shells.size(); ++s) {
            const Ring &shell = rings[shells[s]];
            if (!shell.box.contains(place) ||
                (best < shells.size() && shell.signedKm2 >= rings[shells[best]].signedKm2))
                continue;
            if (outlines[s].isEmpty()) {
                outlines[s].beginPart();
                outlines[s].addRing(shell.points);
            }
            if (contains(outlines[s], place))
                best = s;
        }
        if (best < shells.size())
            holes[best].push_back(i);
    }
    model::Shape shape;
    for (std::size_t s = 0; s < shells.size(); ++s) {
        shape.beginPart();
        shape.addRing(rings[shells[s]].points);
        for (const std::size_t hole : holes[s])
            shape.addRing(rings[hole].points);
    }
    return shape;
}

} // namespace atlas::geometry
