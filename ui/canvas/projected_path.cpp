// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/projected_path.h"

#include "app/geometry/projector.h"

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

void startRun(ProjectedPath &path)
{
    path.starts.push_back(path.points.size());
}

void addRun(ProjectedPath &path, const geometry::Projector &projector, std::span<const model::LonLat> positions,
            double tolerance)
{
    std::vector<geometry::ProjectedPoint> points;
    points.reserve(positions.size());
    for (const model::LonLat &position : positions)
        points.push_back({position.lon, position.lat});
    projector.forward(points);
    startRun(path);
    const std::size_t start = path.starts.back();
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF point(points[i].x, points[i].y);
        if (!std::isfinite(point.x()) || !std::isfinite(point.y()))
            continue;
        const bool isLast = i + 1 == points.size();
        if (tolerance > 0.0 && !isLast && path.points.size() > start) {
            const QPointF step = point - path.points.back();
            if (std::hypot(step.x(), step.y()) < tolerance)
                continue;
        }
        path.points.push_back(point);
    }
    const std::size_t least = path.closed ? 3 : 2;
    if (path.points.size() - start < least) {
        path.points.resize(start);
        path.starts.pop_back();
    }
}

void measure(ProjectedPath &path)
{
    if (path.points.empty()) {
        path.bounds = {};
        return;
    }
    const auto [left, right] =
        std::minmax_element(path.points.begin(), path.points.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
    const auto [bottom, top] =
        std::minmax_element(path.points.begin(), path.points.end(), [](QPointF a, QPointF b) { return a.y() < b.y(); });
    path.bounds = QRectF(left->x(), bottom->y(), right->x() - left->x(), top->y() - bottom->y());
}

/// One side of the clip box: keeps where sign · (coordinate − limit) ≤ 0.
struct Edge
{
    bool vertical; // compares x
    double limit;
    double sign;

    double excess(QPointF p) const { return sign * ((vertical ? p.x() : p.y()) - limit); }
    QPointF crossing(QPointF a, QPointF b) const
    {
        const double from = excess(a);
        const double share = from / (from - excess(b));
        return a + (b - a) * share;
    }
};

/// Sutherland & Hodgman (1974), "Reentrant polygon clipping", one side at a time.
void clipRing(std::vector<QPointF> &ring, const Edge &edge, std::vector<QPointF> &scratch)
{
    scratch.clear();
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const QPointF here = ring[i];
        const QPointF before = ring[i == 0 ? ring.size() - 1 : i - 1];
        const bool isIn = edge.excess(here) <= 0.0;
        const bool wasIn = edge.excess(before) <= 0.0;
        if (isIn != wasIn)
            scratch.push_back(edge.crossing(before, here));
        if (isIn)
            scratch.push_back(here);
    }
    ring.swap(scratch);
}

/// Cuts a segment to the box; false when nothing of it is inside.
bool clipSegment(QPointF &a, QPointF &b, std::span<const Edge> edges)
{
    for (const Edge &edge : edges) {
        const bool aIn = edge.excess(a) <= 0.0;
        const bool bIn = edge.excess(b) <= 0.0;
        if (!aIn && !bIn)
            return false;
        if (!aIn)
            a = edge.crossing(a, b);
        else if (!bIn)
            b = edge.crossing(a, b);
    }
    return true;
}

bool isNear(QPointF a, QPointF b)
{
    return std::abs(a.x() - b.x()) < 0.5 && std::abs(a.y() - b.y()) < 0.5;
}

} // namespace

ProjectedPath projectedShape(const geometry::Projector &projector, const model::Shape &shape, double tolerance)
{
    ProjectedPath path;
    path.points.reserve(shape.points.size());
    for (std::size_t ring = 0; ring < shape.ringCount(); ++ring)
        addRun(path, projector, shape.ring(ring), tolerance);
    measure(path);
    return path;
}

ProjectedPath projectedLine(const geometry::Projector &projector, std::span<const model::LonLat> line)
{
    ProjectedPath path;
    path.closed = false;
    addRun(path, projector, line, 0.0);
    measure(path);
    return path;
}

void append(ProjectedPath &path, const ProjectedPath &more)
{
    if (more.isEmpty())
        return;
    const std::size_t offset = path.points.size();
    path.bounds = path.isEmpty() ? more.bounds : path.bounds.united(more.bounds);
    path.points.insert(path.points.end(), more.points.begin(), more.points.end());
    for (const std::size_t start : more.starts)
        path.starts.push_back(start + offset);
}

QPainterPath pixelPath(const ProjectedPath &path, const maps::MapView &view, double margin)
{
    QPainterPath result;
    result.setFillRule(Qt::OddEvenFill);
    const double aside = margin * view.unitsPerPixel;
    const QRectF seen = view.extent().adjusted(-aside, -aside, aside, aside);
    const bool apart = path.bounds.right() < seen.left() || path.bounds.left() > seen.right() ||
                       path.bounds.bottom() < seen.top() || path.bounds.top() > seen.bottom();
    if (path.isEmpty() || apart)
        return result;

    const double right = view.size.width() + margin;
    const double bottom = view.size.height() + margin;
    const Edge edges[] = {{true, -margin, -1.0}, {true, right, 1.0}, {false, -margin, -1.0}, {false, bottom, 1.0}};
    std::vector<QPointF> run;
    std::vector<QPointF> scratch;
    for (std::size_t i = 0; i < path.starts.size(); ++i) {
        const std::size_t end = i + 1 < path.starts.size() ? path.starts[i + 1] : path.points.size();
        run.clear();
        for (std::size_t p = path.starts[i]; p < end; ++p) {
            const QPointF pixel = view.toPixel(path.points[p]);
            if (run.empty() || p + 1 == end || !isNear(pixel, run.back()))
                run.push_back(pixel);
        }
        if (path.closed) {
            for (const Edge &edge : edges)
                clipRing(run, edge, scratch);
            if (run.size() < 3)
                continue;
            result.moveTo(run.front());
            for (std::size_t p = 1; p < run.size(); ++p)
                result.lineTo(run[p]);
            result.closeSubpath();
            continue;
        }
        for (std::size_t p = 1; p < run.size(); ++p) {
            QPointF a = run[p - 1];
            QPointF b = run[p];
            if (!clipSegment(a, b, edges))
                continue;
            if (result.elementCount() == 0 || result.currentPosition() != a)
                result.moveTo(a);
            result.lineTo(b);
        }
    }
    return result;
}

} // namespace atlas::ui
