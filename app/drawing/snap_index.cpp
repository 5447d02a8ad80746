// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/drawing/snap_index.h"

#include "app/geometry/metric_scale.h"
#include "app/geometry/segment_grid.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <tuple>

namespace atlas::drawing {

using geometry::MetricScale;
using model::LonLat;
using model::LonLatBox;
using model::Row;
using model::TableId;

namespace {

constexpr std::size_t mostCrossed = 64; // lines looked at for crossings
constexpr std::size_t manyLines = 8000; // to look at in one round
constexpr std::size_t newerShare = 8;   // what changed is kept apart up to this part of all
constexpr std::size_t newerAtLeast = 512;

/// A piece of line near the cursor.
struct NearLine
{
    LonLat a;
    LonLat b;
    SnapSource source;
    Row row;
    Row otherRow;
    double distanceM;
};

int rank(SnapKind kind)
{
    switch (kind) {
    case SnapKind::Participant:
        return 0;
    case SnapKind::Intersection:
        return 1;
    case SnapKind::Vertex:
        return 2;
    case SnapKind::Edge:
        break;
    }
    return 3;
}

int rank(SnapSource source)
{
    switch (source) {
    case SnapSource::Participant:
        return 0;
    case SnapSource::Cluster:
        return 1;
    case SnapSource::Province:
        return 2;
    case SnapSource::District:
        break;
    }
    return 3;
}

bool isBetter(const Snap &a, const Snap &b)
{
    return std::tuple(a.distanceM, rank(a.kind), rank(a.source), a.row, a.otherRow) <
           std::tuple(b.distanceM, rank(b.kind), rank(b.source), b.row, b.otherRow);
}

/// Where two segments cross other than end to end.
std::optional<LonLat> crossing(const NearLine &p, const NearLine &q)
{
    const double px = p.b.lon - p.a.lon;
    const double py = p.b.lat - p.a.lat;
    const double qx = q.b.lon - q.a.lon;
    const double qy = q.b.lat - q.a.lat;
    const double across = px * qy - py * qx;
    if (across == 0)
        return std::nullopt;
    const double dx = q.a.lon - p.a.lon;
    const double dy = q.a.lat - p.a.lat;
    const double t = (dx * qy - dy * qx) / across;
    const double u = (dx * py - dy * px) / across;
    if (!(t >= 0 && t <= 1 && u >= 0 && u <= 1))
        return std::nullopt;
    const auto isEnd = [](double share) { return share < 1e-9 || share > 1 - 1e-9; };
    if (isEnd(t) && isEnd(u))
        return std::nullopt;
    return isEnd(u) ? (u < 0.5 ? q.a : q.b) : geometry::between(p.a, p.b, isEnd(t) ? (t < 0.5 ? 0 : 1) : t);
}

std::vector<Row> livingRows(const model::Table &table)
{
    std::vector<Row> rows;
    rows.reserve(table.aliveCount());
    for (Row row = 0; row < table.rowCount(); ++row)
        if (table.isAlive(row))
            rows.push_back(row);
    return rows;
}

/// Rows whose place may have changed, with those known already; ascending.
std::vector<Row> changedRows(const model::TableChange &change, std::vector<Row> rows)
{
    rows.insert(rows.end(), change.inserted.begin(), change.inserted.end());
    rows.insert(rows.end(), change.removed.begin(), change.removed.end());
    for (const model::RowUpdate &update : change.updated)
        if ((update.fields & 1U) != 0) // the geometry is the first field of both tables
            rows.push_back(update.row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

bool holds(const std::vector<Row> &rows, Row row)
{
    return std::binary_search(rows.begin(), rows.end(), row);
}

} // namespace

struct SnapIndex::Extents
{
    Extents() = default;
    Extents(const model::Table &clusters, const std::vector<Row> &rows)
    {
        std::vector<std::uint32_t> segments;
        for (const Row row : rows) {
            if (!clusters.isAlive(row) || !clusters.shape(row))
                continue;
            const model::Shape &shape = *clusters.shape(row);
            for (std::size_t r = 0; r < shape.ringCount(); ++r) {
                const auto ring = shape.ring(r);
                if (ring.empty())
                    continue;
                starts.push_back({static_cast<std::uint32_t>(points.size()), row});
                for (std::uint32_t i = 0; i + 1 < ring.size(); ++i)
                    segments.push_back(static_cast<std::uint32_t>(points.size()) + i);
                points.insert(points.end(), ring.begin(), ring.end());
            }
        }
        grid = geometry::SegmentGrid(points, segments);
    }
    Row rowOf(std::uint32_t segment) const
    {
        const auto after =
            std::upper_bound(starts.begin(), starts.end(), segment,
                             [](std::uint32_t value, const Start &start) { return value < start.point; });
        return std::prev(after)->row;
    }

    struct Start
    {
        std::uint32_t point;
        Row row;
    };
    std::vector<LonLat> points;
    std::vector<Start> starts; // of rings
    geometry::SegmentGrid grid;
};

struct SnapIndex::Points
{
    Points() = default;
    Points(const model::Table &participants, const std::vector<Row> &candidates)
    {
        std::vector<LonLat> places;
        for (const Row row : candidates) {
            if (!participants.isAlive(row) || !participants.hasPoint(row))
                continue;
            rows.push_back(row);
            places.push_back(participants.point(row));
        }
        grid = geometry::PointGrid(places);
    }
    std::vector<Row> rows;
    geometry::PointGrid grid;
};

struct SnapIndex::Query
{
    LonLat cursor;
    SnapOptions options;
    MetricScale scale;
    double reachM = 0; // of this round
    std::optional<Snap> point = {};
    std::optional<Snap> edge = {};
    std::vector<std::uint32_t> found = {};
    std::vector<NearLine> lines = {};

    bool wants(SnapKind kind) const { return (options.kinds & SnapOptions::bit(kind)) != 0; }
    bool wants(SnapSource source) const { return (options.sources & SnapOptions::bit(source)) != 0; }
    LonLatBox box() const
    {
        const double lon = std::min(reachM / std::max(scale.eastM, 1.0), 360.0);
        const double lat = std::min(reachM / scale.northM, 180.0);
        return {cursor.lon - lon, cursor.lat - lat, cursor.lon + lon, cursor.lat + lat};
    }
    void offer(std::optional<Snap> &best, Snap snap) const
    {
        snap.distanceM = scale.distanceM(cursor, snap.place);
        if (snap.distanceM <= reachM && (!best || isBetter(snap, *best)))
            best = snap;
    }
    /// A corner: an intersection where borders meet, when those are wanted.
    void offerCorner(const NearLine &line, LonLat place, bool isMeeting)
    {
        if (isMeeting && wants(SnapKind::Intersection))
            offer(point, {SnapKind::Intersection, line.source, place, 0, line.row, line.otherRow});
        else if (wants(SnapKind::Vertex))
            offer(point, {SnapKind::Vertex, line.source, place, 0, line.row, line.otherRow});
    }
    void offerLine(NearLine line)
    {
        const LonLat place = geometry::between(line.a, line.b, geometry::nearestShare(scale, line.a, line.b, cursor));
        line.distanceM = scale.distanceM(cursor, place);
        if (line.distanceM > reachM)
            return;
        if (wants(SnapKind::Edge))
            offer(edge, {SnapKind::Edge, line.source, place, 0, line.row, line.otherRow});
        if (wants(SnapKind::Intersection))
            lines.push_back(line);
    }
    void offerCrossings()
    {
        const auto nearer = [](const NearLine &p, const NearLine &q) {
            return std::tuple(p.distanceM, rank(p.source), p.row, p.a.lon, p.a.lat) <
                   std::tuple(q.distanceM, rank(q.source), q.row, q.a.lon, q.a.lat);
        };
        const std::size_t count = std::min(mostCrossed, lines.size());
        std::partial_sort(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(count), lines.end(), nearer);
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t j = i + 1; j < count; ++j) {
                const bool sameThing = lines[i].source == lines[j].source &&
                                       (lines[i].source != SnapSource::Cluster || lines[i].row == lines[j].row);
                if (sameThing) // borders of a level meet at their ends only
                    continue;
                if (const auto place = crossing(lines[i], lines[j]))
                    offer(point, {SnapKind::Intersection, lines[i].source, *place, 0, lines[i].row, lines[j].row});
            }
        }
    }
};

SnapIndex::SnapIndex()
    : m_extents(std::make_shared<Extents>()), m_newerExtents(m_extents), m_points(std::make_shared<Points>()),
      m_newerPoints(m_points)
{
}

SnapIndex SnapIndex::build(const model::Tables &tables, std::shared_ptr<const BoundaryLines> lines,
                           model::Progress &progress)
{
    progress.begin(QCoreApplication::translate("Drawing", "Preparing what to snap to"), 2);
    SnapIndex index;
    index.m_lines = std::move(lines);
    index.m_extents = std::make_shared<Extents>(tables[TableId::Clusters], livingRows(tables[TableId::Clusters]));
    progress.advance();
    index.m_points = std::make_shared<Points>(tables[TableId::Participants], livingRows(tables[TableId::Participants]));
    progress.advance();
    return index;
}

SnapIndex SnapIndex::updated(const model::Tables &tables, const model::ChangeSet &changes) const
{
    SnapIndex index = *this;
    const auto isMuch = [](std::size_t changed, std::size_t all) {
        return changed > std::max(newerAtLeast, all / newerShare);
    };
    const model::Table &clusters = tables[TableId::Clusters];
    if (auto rows = changedRows(changes[TableId::Clusters], m_changedClusters);
        rows != m_changedClusters || !changes[TableId::Clusters].isEmpty()) {
        if (isMuch(rows.size(), clusters.aliveCount())) {
            index.m_extents = std::make_shared<Extents>(clusters, livingRows(clusters));
            rows.clear();
        }
        index.m_newerExtents = std::make_shared<Extents>(clusters, rows);
        index.m_changedClusters = std::move(rows);
    }
    const model::Table &participants = tables[TableId::Participants];
    if (auto rows = changedRows(changes[TableId::Participants], m_changedParticipants);
        rows != m_changedParticipants || !changes[TableId::Participants].isEmpty()) {
        if (isMuch(rows.size(), participants.aliveCount())) {
            index.m_points = std::make_shared<Points>(participants, livingRows(participants));
            rows.clear();
        }
        index.m_newerPoints = std::make_shared<Points>(participants, rows);
        index.m_changedParticipants = std::move(rows);
    }
    return index;
}

SnapIndex SnapIndex::withLines(std::shared_ptr<const BoundaryLines> lines) const
{
    SnapIndex index = *this;
    index.m_lines = std::move(lines);
    return index;
}

void SnapIndex::searchParticipants(Query &query) const
{
    if (!query.wants(SnapKind::Participant) || !query.wants(SnapSource::Participant))
        return;
    const auto search = [&](const Points &points, bool isNewer) {
        points.grid.forEachIn(query.box(), [&](std::uint32_t index, LonLat place) {
            const Row row = points.rows[index];
            if (isNewer || !holds(m_changedParticipants, row))
                query.offer(query.point, {SnapKind::Participant, SnapSource::Participant, place, 0, row, model::noRow});
        });
    };
    search(*m_points, false);
    search(*m_newerPoints, true);
}

void SnapIndex::searchLines(Query &query) const
{
    query.lines.clear();
    const auto searchLevel = [&](const LevelLines &level, SnapSource source) {
        if (!query.wants(source))
            return;
        const geometry::BorderGraph &borders = level.borders;
        borders.grid().near(query.box(), query.found);
        const auto rowOf = [&](std::int32_t region) {
            return region < 0 ? model::noRow : level.rows[static_cast<std::size_t>(region)];
        };
        for (const std::uint32_t segment : query.found) {
            const auto &arc = borders.arcs()[borders.arcOfSegment(segment)];
            const Row left = rowOf(arc.left);
            const Row right = rowOf(arc.right);
            const NearLine line{borders.points()[segment], borders.points()[segment + 1], source,
                                std::min(left, right),     std::max(left, right),         0};
            query.offerCorner(line, line.a, borders.arcsEndingAt(segment) > 2);
            query.offerCorner(line, line.b, borders.arcsEndingAt(segment + 1) > 2);
            query.offerLine(line);
        }
    };
    if (m_lines) {
        searchLevel(m_lines->provinces(), SnapSource::Province);
        searchLevel(m_lines->districts(), SnapSource::District);
    }
    const auto searchExtents = [&](const Extents &extents, bool isNewer) {
        extents.grid.near(query.box(), query.found);
        for (const std::uint32_t segment : query.found) {
            const Row row = extents.rowOf(segment);
            if (row == query.options.exceptCluster || (!isNewer && holds(m_changedClusters, row)))
                continue;
            const NearLine line{
                extents.points[segment], extents.points[segment + 1], SnapSource::Cluster, row, model::noRow, 0};
            query.offerCorner(line, line.a, false);
            query.offerCorner(line, line.b, false);
            query.offerLine(line);
        }
    };
    if (query.wants(SnapSource::Cluster)) {
        searchExtents(*m_extents, false);
        searchExtents(*m_newerExtents, true);
    }
    query.offerCrossings();
}

std::size_t SnapIndex::countLines(const Query &query) const
{
    std::size_t count = 0;
    if (m_lines && query.wants(SnapSource::Province))
        count += m_lines->provinces().borders.grid().countNear(query.box());
    if (m_lines && query.wants(SnapSource::District))
        count += m_lines->districts().borders.grid().countNear(query.box());
    if (query.wants(SnapSource::Cluster))
        count += m_extents->grid.countNear(query.box());
    return count;
}

std::optional<Snap> SnapIndex::find(LonLat cursor, double radiusM, const SnapOptions &options) const
{
    if (!std::isfinite(cursor.lon) || !(std::abs(cursor.lat) <= 90) || !std::isfinite(radiusM) || !(radiusM > 0))
        return std::nullopt;
    Query query{cursor, options, MetricScale::at(cursor.lat)};
    const bool pointsMatter = (options.kinds & ~SnapOptions::bit(SnapKind::Edge)) != 0;
    double reach = radiusM / 64;
    for (;;) {
        query.reachM = reach;
        searchParticipants(query);
        searchLines(query);
        if (query.point)
            return query.point;
        if ((query.edge && !pointsMatter) || reach >= radiusM)
            return query.edge;
        // Twice as far next, or less far where that would bring in very much at once.
        double next = std::min(2 * reach, radiusM);
        for (; next > 1.05 * reach; next = (reach + next) / 2) {
            query.reachM = next;
            if (countLines(query) < manyLines)
                break;
        }
        reach = next;
    }
}

} // namespace atlas::drawing
