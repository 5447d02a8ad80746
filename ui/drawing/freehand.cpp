// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/freehand.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::ui {

namespace {

double distanceToSegment(QPointF point, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0.0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0.0;
    const QPointF off = point - (a + t * along);
    return std::hypot(off.x(), off.y());
}

} // namespace

std::vector<std::size_t> freehandCorners(std::span<const QPointF> line, double tolerance)
{
    if (line.empty())
        return {};
    std::vector<std::size_t> kept{0};
    if (line.size() > 1)
        kept.push_back(line.size() - 1);
    std::vector<std::pair<std::size_t, std::size_t>> stretches{{0, line.size() - 1}};
    while (!stretches.empty()) {
        const auto [first, last] = stretches.back();
        stretches.pop_back();
        double worst = tolerance;
        std::size_t at = first;
        for (std::size_t i = first + 1; i < last; ++i) {
            const double off = distanceToSegment(line[i], line[first], line[last]);
            if (off > worst) {
                worst = off;
                at = i;
            }
        }
        if (at == first)
            continue;
        kept.push_back(at);
        stretches.emplace_back(first, at);
        stretches.emplace_back(at, last);
    }
    std::sort(kept.begin(), kept.end());
    return kept;
}

} // namespace atlas::ui
