// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/drawing/border_tracer.h"

#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/metric_scale.h"

#include <algorithm>
#include <cmath>

namespace atlas::drawing {

using geometry::MetricScale;
using model::LonLat;
using model::Row;
using model::TableId;

namespace {

struct RingPlace
{
    std::size_t ring = 0;
    std::size_t segment = 0;
    double distanceM = 0;
};

bool isPlace(LonLat p)
{
    return std::isfinite(p.lon) && std::abs(p.lat) <= 90;
}

/// The nearest place on each ring of the shape within the tolerance.
std::vector<RingPlace> placesOn(const model::Shape &shape, LonLat place, double toleranceM)
{
    std::vector<RingPlace> places;
    const MetricScale scale = MetricScale::at(place.lat);
    for (std::size_t r = 0; r < shape.ringCount(); ++r) {
        const auto ring = shape.ring(r);
        std::optional<RingPlace> best;
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const LonLat at =
                geometry::between(ring[i], ring[i + 1], geometry::nearestShare(scale, ring[i], ring[i + 1], place));
            const double distance = scale.distanceM(place, at);
            if (distance <= toleranceM && (!best || distance < best->distanceM))
                best = RingPlace{r, i, distance};
        }
        if (best)
            places.push_back(*best);
    }
    return places;
}

Trace traceOf(std::vector<LonLat> line)
{
    line.erase(std::unique(line.begin(), line.end()), line.end());
    const double lengthM = geometry::lengthKm(line) * 1000;
    return {std::move(line), lengthM};
}

/// Shortest first, each way once.
std::vector<Trace> sorted(std::vector<Trace> traces)
{
    std::stable_sort(traces.begin(), traces.end(),
                     [](const Trace &a, const Trace &b) { return a.lengthM < b.lengthM; });
    std::vector<Trace> once;
    for (Trace &trace : traces)
        if (std::none_of(once.begin(), once.end(), [&](const Trace &t) { return t.line == trace.line; }))
            once.push_back(std::move(trace));
    return once;
}

} // namespace

std::vector<Trace> tracesAlong(const model::Shape &shape, LonLat from, LonLat to, double toleranceM)
{
    std::vector<Trace> found;
    if (!isPlace(from) || !isPlace(to))
        return found;
    const std::vector<RingPlace> ends = placesOn(shape, to, toleranceM);
    for (const RingPlace &start : placesOn(shape, from, toleranceM)) {
        const auto end =
            std::find_if(ends.begin(), ends.end(), [&](const RingPlace &e) { return e.ring == start.ring; });
        if (end == ends.end())
            continue;
        const auto ring = shape.ring(start.ring);
        const std::size_t count = ring.size() - 1; // the last point repeats the first
        const double startShare =
            geometry::nearestShare(MetricScale::at(from.lat), ring[start.segment], ring[start.segment + 1], from);
        const double endShare =
            geometry::nearestShare(MetricScale::at(to.lat), ring[end->segment], ring[end->segment + 1], to);
        const bool sameSegmentAhead = start.segment == end->segment && startShare <= endShare;
        std::vector<LonLat> ahead{from};
        if (!sameSegmentAhead) {
            std::size_t i = start.segment;
            do {
                i = (i + 1) % count;
                ahead.push_back(ring[i]);
            } while (i != end->segment);
        }
        ahead.push_back(to);
        std::vector<LonLat> back{from};
        if (start.segment != end->segment || sameSegmentAhead) {
            std::size_t i = start.segment;
            const std::size_t last = (end->segment + 1) % count;
            back.push_back(ring[i]);
            while (i != last) {
                i = (i + count - 1) % count;
                back.push_back(ring[i]);
            }
        }
        back.push_back(to);
        found.push_back(traceOf(std::move(ahead)));
        found.push_back(traceOf(std::move(back)));
    }
    return sorted(std::move(found));
}

BorderTracer::BorderTracer(std::shared_ptr<const BoundaryLines> lines, model::Snapshot tables)
    : m_lines(std::move(lines)), m_tables(std::move(tables))
{
}

void BorderTracer::alongBorders(const LevelLines &level, LonLat from, LonLat to, double toleranceM,
                                std::vector<Trace> &found) const
{
    const auto start = level.borders.locate(from, toleranceM);
    const auto end = level.borders.locate(to, toleranceM);
    if (!start || !end)
        return;
    for (geometry::BorderPath &path : level.borders.paths(*start, *end)) {
        path.line.front() = from;
        path.line.back() = to;
        found.push_back({std::move(path.line), path.lengthM});
    }
}

std::vector<Trace> BorderTracer::traces(const Snap &from, const Snap &to, double toleranceM) const
{
    if (from.source == SnapSource::Cluster && to.source == SnapSource::Cluster && from.row == to.row && m_tables &&
        (*m_tables)[TableId::Clusters].isAlive(from.row)) {
        if (const model::ShapePtr &shape = (*m_tables)[TableId::Clusters].shape(from.row)) {
            std::vector<Trace> found = tracesAlong(*shape, from.place, to.place, toleranceM);
            if (!found.empty())
                return found;
        }
    }
    return traces(from.place, to.place, toleranceM);
}

std::vector<Trace> BorderTracer::traces(LonLat from, LonLat to, double toleranceM) const
{
    std::vector<Trace> found;
    if (!isPlace(from) || !isPlace(to) || !(toleranceM >= 0))
        return found;
    if (m_lines) { // the finer level has the borders of the coarser one, as a rule
        alongBorders(m_lines->districts(), from, to, toleranceM, found);
        if (found.empty())
            alongBorders(m_lines->provinces(), from, to, toleranceM, found);
    }
    if (!found.empty() || !m_tables)
        return sorted(std::move(found));
    const model::Table &clusters = (*m_tables)[TableId::Clusters];
    for (Row row = 0; row < clusters.rowCount(); ++row) {
        if (!clusters.isAlive(row) || !clusters.shape(row))
            continue;
        const model::LonLatBox box = clusters.shape(row)->bounds();
        const double margin = toleranceM / 100000 + 1e-9;
        const model::LonLatBox wide{box.west - 2 * margin, box.south - margin, box.east + 2 * margin,
                                    box.north + margin};
        if (box.isEmpty() || !wide.contains(from) || !wide.contains(to))
            continue;
        for (Trace &trace : tracesAlong(*clusters.shape(row), from, to, toleranceM))
            found.push_back(std::move(trace));
    }
    return sorted(std::move(found));
}

} // namespace atlas::drawing
