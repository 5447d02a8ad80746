// SPDX-License-Identifier: GPL-2.0-or-later
// Terms. A cell's *corner* is its lower left one. To find which regions hold a point, walk from the corner of its cell
// up to the point's latitude (the *elbow*) and then right to the point, and flip each region's state, known at the
// corner, at every edge of it that is crossed. Grid lines are laid so that no vertex lies on one; an edge that passes
// exactly through a corner or an elbow is taken to pass on one and the same side of it by every test (side() below),
// which is as good as bending it by nothing. The walk right uses the half-open rule: an edge counts when its lower
// end is at or below the point's latitude and its upper end above.
#include "app/geometry/point_in_region.h"

#include "app/geometry/local_plane.h"
#include "app/geometry/orientation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <tuple>

namespace atlas::geometry {

namespace {

constexpr double cellsPerEdge = 2;
constexpr double mostCells = 4e6;
constexpr double longestStepDeg = 0.05;

struct RegionEdge
{
    model::LonLat low; // lower end; the western one of a level edge
    model::LonLat high;
    std::int32_t region;

    /// +1 point left of the edge (above a level one), −1 right; on the line counts as left.
    int side(model::LonLat point) const { return orientation(low, high, point) < 0 ? -1 : 1; }
    /// For an edge that crosses the point's latitude: whether it does so west of the point.
    bool isWestOf(model::LonLat point) const { return side(point) < 0; }
    /// For an edge that crosses the point's longitude: whether it does so south of the point.
    bool isSouthOf(model::LonLat point) const { return (side(point) > 0) == (high.lon > low.lon); }
    bool spansLatitude(double lat) const { return low.lat <= lat && lat < high.lat; }
    bool spansLongitude(double lon) const { return (low.lon < lon) != (high.lon < lon); }
    bool holds(model::LonLat point) const
    {
        return point.lat >= low.lat && point.lat <= high.lat && point.lon >= std::min(low.lon, high.lon) &&
               point.lon <= std::max(low.lon, high.lon) && orientation(low, high, point) == 0;
    }
};

/// Lines of a grid that keep clear of all the coordinates given.
std::vector<double> gridLines(double from, double to, std::size_t cells, std::vector<double> avoid)
{
    std::sort(avoid.begin(), avoid.end());
    const double margin = (to - from) * 1e-6 + 1e-9;
    std::vector<double> lines(cells + 1);
    for (std::size_t i = 0; i <= cells; ++i) {
        double &line = lines[i];
        line = from - margin + (to - from + 2 * margin) * static_cast<double>(i) / static_cast<double>(cells);
        while (std::binary_search(avoid.begin(), avoid.end(), line))
            line = std::nextafter(line, to + 1);
    }
    return lines;
}

/// The cell between whose lines the value lies; the value is inside the grid.
std::size_t cellOf(const std::vector<double> &lines, double value)
{
    const std::size_t cells = lines.size() - 1;
    const double share = (value - lines.front()) / (lines.back() - lines.front());
    auto cell =
        static_cast<std::size_t>(std::clamp(share * static_cast<double>(cells), 0.0, static_cast<double>(cells - 1)));
    while (cell > 0 && value < lines[cell])
        --cell;
    while (cell + 1 < cells && value >= lines[cell + 1])
        ++cell;
    return cell;
}

/// Distance in metres from the point to a short segment, each end laid out from the point by the radii of curvature
/// at the latitude half-way.
double segmentDistanceM(model::LonLat point, model::LonLat a, model::LonLat b)
{
    const auto laidOut = [point](model::LonLat end) {
        constexpr double semiMajor = 6378137.0;
        constexpr double flattening = 1 / 298.257223563;
        constexpr double e2 = flattening * (2 - flattening);
        constexpr double radian = std::numbers::pi / 180;
        const double s = std::sin((end.lat + point.lat) / 2 * radian);
        const double w = 1 - e2 * s * s;
        const double normal = semiMajor / std::sqrt(w);
        return model::LonLat{(end.lon - point.lon) * radian * normal * std::sqrt(1 - s * s),
                             (end.lat - point.lat) * radian * normal * (1 - e2) / w};
    };
    const model::LonLat p = laidOut(a);
    const model::LonLat q = laidOut(b);
    const double dx = q.lon - p.lon;
    const double dy = q.lat - p.lat;
    const double squared = dx * dx + dy * dy;
    const double along = squared > 0 ? std::clamp(-(p.lon * dx + p.lat * dy) / squared, 0.0, 1.0) : 0.0;
    return std::hypot(p.lon + along * dx, p.lat + along * dy);
}

/// Cuts a segment to a box (Liang & Barsky 1984); false when nothing of it is inside.
bool clipToBox(model::LonLat &a, model::LonLat &b, const model::LonLatBox &box)
{
    const double dx = b.lon - a.lon;
    const double dy = b.lat - a.lat;
    double from = 0;
    double to = 1;
    const auto keep = [&from, &to](double direction, double room) {
        if (direction == 0)
            return room >= 0;
        const double at = room / direction;
        if (direction < 0)
            from = std::max(from, at);
        else
            to = std::min(to, at);
        return from <= to;
    };
    if (!keep(-dx, a.lon - box.west) || !keep(dx, box.east - a.lon) || !keep(-dy, a.lat - box.south) ||
        !keep(dy, box.north - a.lat))
        return false;
    const model::LonLat start = a;
    a = {start.lon + from * dx, start.lat + from * dy};
    b = {start.lon + to * dx, start.lat + to * dy};
    return true;
}

} // namespace

struct RegionLocator::Private
{
    std::vector<RegionEdge> edges;         // ascending region
    std::vector<double> columns;           // longitudes of the grid lines
    std::vector<double> rows;              // latitudes of the grid lines
    std::vector<std::uint32_t> edgeStarts; // per cell, and one past the end
    std::vector<std::uint32_t> cellEdges;  // ascending, hence by region
    std::vector<std::uint32_t> cornerStarts;
    std::vector<std::int32_t> cornerRegions; // regions that hold the cell's corner, ascending

    std::size_t columnCount() const { return columns.size() - 1; }
    std::size_t rowCount() const { return rows.size() - 1; }
    std::size_t cellAt(std::size_t column, std::size_t row) const { return row * columnCount() + column; }

    void addEdges(std::int32_t region, const model::Shape &shape);
    void layGrid();
    template <typename Visit>
    void forEachCell(const RegionEdge &edge, Visit &&visit) const;
    void enterEdges();
    void enterCorners();
    Location locate(model::LonLat point) const;
};

void RegionLocator::Private::addEdges(std::int32_t region, const model::Shape &shape)
{
    for (std::size_t r = 0; r < shape.ringCount(); ++r) {
        const auto ring = shape.ring(r);
        const bool finite = std::all_of(ring.begin(), ring.end(), [](const model::LonLat &p) {
            return std::isfinite(p.lon) && std::isfinite(p.lat);
        });
        for (std::size_t i = 0; finite && i < ring.size(); ++i) {
            const model::LonLat a = ring[i];
            const model::LonLat b = ring[i + 1 < ring.size() ? i + 1 : 0];
            if (a == b)
                continue;
            const bool upward = a.lat < b.lat || (a.lat == b.lat && a.lon < b.lon);
            edges.push_back({upward ? a : b, upward ? b : a, region});
        }
    }
}

void RegionLocator::Private::layGrid()
{
    model::LonLatBox box;
    std::vector<double> lons;
    std::vector<double> lats;
    for (const RegionEdge &edge : edges) {
        for (const model::LonLat &end : {edge.low, edge.high}) {
            box.include(end);
            lons.push_back(end.lon);
            lats.push_back(end.lat);
        }
    }
    const double width = box.east - box.west + 1e-9;
    const double height = box.north - box.south + 1e-9;
    const double cells = std::clamp(static_cast<double>(edges.size()) * cellsPerEdge, 1.0, mostCells);
    const auto across = static_cast<std::size_t>(std::clamp(std::sqrt(cells * width / height), 1.0, cells));
    const auto up = static_cast<std::size_t>(std::clamp(cells / static_cast<double>(across), 1.0, cells));
    columns = gridLines(box.west, box.east, across, std::move(lons));
    rows = gridLines(box.south, box.north, up, std::move(lats));
}

/// Every cell the edge touches, and at times a neighbour that it only comes close to, which does no harm.
template <typename Visit>
void RegionLocator::Private::forEachCell(const RegionEdge &edge, Visit &&visit) const
{
    const std::size_t firstRow = cellOf(rows, edge.low.lat);
    const std::size_t lastRow = cellOf(rows, edge.high.lat);
    const double west = std::min(edge.low.lon, edge.high.lon);
    const double east = std::max(edge.low.lon, edge.high.lon);
    const double rise = edge.high.lat - edge.low.lat;
    const double slack = (columns.back() - columns.front()) * 1e-9;
    for (std::size_t row = firstRow; row <= lastRow; ++row) {
        double from = west;
        double to = east;
        if (firstRow != lastRow) {
            const auto lonAt = [&](double lat) {
                return edge.low.lon + (edge.high.lon - edge.low.lon) * ((lat - edge.low.lat) / rise);
            };
            const double entry = lonAt(std::max(rows[row], edge.low.lat));
            const double exit = lonAt(std::min(rows[row + 1], edge.high.lat));
            from = std::max(west, std::min(entry, exit) - slack);
            to = std::min(east, std::max(entry, exit) + slack);
        }
        const std::size_t lastColumn = cellOf(columns, to);
        for (std::size_t column = cellOf(columns, from); column <= lastColumn; ++column)
            visit(cellAt(column, row));
    }
}

void RegionLocator::Private::enterEdges()
{
    edgeStarts.assign(columnCount() * rowCount() + 1, 0);
    for (const RegionEdge &edge : edges)
        forEachCell(edge, [this](std::size_t cell) { ++edgeStarts[cell + 1]; });
    for (std::size_t cell = 0; cell + 1 < edgeStarts.size(); ++cell)
        edgeStarts[cell + 1] += edgeStarts[cell];
    cellEdges.resize(edgeStarts.back());
    std::vector<std::uint32_t> next(edgeStarts.begin(), edgeStarts.end() - 1);
    for (std::uint32_t i = 0; i < edges.size(); ++i)
        forEachCell(edges[i], [this, &next, i](std::size_t cell) { cellEdges[next[cell]++] = i; });
}

/// Along each grid row, which regions hold which corners: a region's edges that cross the row switch it on and off.
void RegionLocator::Private::enterCorners()
{
    struct Switch
    {
        std::size_t row;
        std::int32_t region;
        std::size_t column; // first corner east of the crossing
    };
    std::vector<Switch> switches;
    for (const RegionEdge &edge : edges) {
        const std::size_t firstRow = cellOf(rows, edge.low.lat) + 1; // rows above the lower end
        const std::size_t lastRow = cellOf(rows, edge.high.lat);
        for (std::size_t row = firstRow; row <= lastRow && row < rowCount(); ++row) {
            const double share = (rows[row] - edge.low.lat) / (edge.high.lat - edge.low.lat);
            std::size_t column = cellOf(columns, edge.low.lon + share * (edge.high.lon - edge.low.lon));
            const auto isWestOf = [&](std::size_t c) { return edge.isWestOf({columns[c], rows[row]}); };
            while (column > 0 && isWestOf(column - 1))
                --column;
            while (column < columns.size() && !isWestOf(column))
                ++column;
            switches.push_back({row, edge.region, column});
        }
    }
    std::sort(switches.begin(), switches.end(), [](const Switch &a, const Switch &b) {
        return std::tie(a.row, a.region, a.column) < std::tie(b.row, b.region, b.column);
    });
    const auto forEachCorner = [&](auto &&visit) {
        for (std::size_t i = 0; i + 1 < switches.size(); i += 2)
            for (std::size_t c = switches[i].column; c < std::min(switches[i + 1].column, columnCount()); ++c)
                visit(cellAt(c, switches[i].row), switches[i].region);
    };
    cornerStarts.assign(columnCount() * rowCount() + 1, 0);
    forEachCorner([this](std::size_t cell, std::int32_t) { ++cornerStarts[cell + 1]; });
    for (std::size_t cell = 0; cell + 1 < cornerStarts.size(); ++cell)
        cornerStarts[cell + 1] += cornerStarts[cell];
    cornerRegions.resize(cornerStarts.back());
    std::vector<std::uint32_t> next(cornerStarts.begin(), cornerStarts.end() - 1);
    forEachCorner([this, &next](std::size_t cell, std::int32_t region) { cornerRegions[next[cell]++] = region; });
}

Location RegionLocator::Private::locate(model::LonLat point) const
{
    if (columns.empty() || !(point.lon >= columns.front() && point.lon <= columns.back() && point.lat >= rows.front() &&
                             point.lat <= rows.back()))
        return {};
    const std::size_t column = cellOf(columns, point.lon);
    const std::size_t row = cellOf(rows, point.lat);
    const std::size_t cell = cellAt(column, row);
    const model::LonLat corner{columns[column], rows[row]};
    const model::LonLat elbow{corner.lon, point.lat};

    Location location;
    std::uint32_t corners = cornerStarts[cell];
    const std::uint32_t lastCorner = cornerStarts[cell + 1];
    std::uint32_t at = edgeStarts[cell];
    const std::uint32_t last = edgeStarts[cell + 1];
    const auto take = [&location](std::int32_t region) {
        if (location.region == noRegion)
            location.region = region;
    };
    // Both lists ascend by region, so the first region found to hold the point is the lowest; the rest is looked at
    // only to see whether the point is on a border.
    while (corners < lastCorner || at < last) {
        const std::int32_t byCorner =
            corners < lastCorner ? cornerRegions[corners] : std::numeric_limits<std::int32_t>::max();
        const std::int32_t byEdge = at < last ? edges[cellEdges[at]].region : std::numeric_limits<std::int32_t>::max();
        const std::int32_t region = std::min(byCorner, byEdge);
        bool inside = byCorner == region;
        corners += inside ? 1 : 0;
        bool onEdge = false;
        for (; at < last && edges[cellEdges[at]].region == region; ++at) {
            const RegionEdge &edge = edges[cellEdges[at]];
            onEdge = onEdge || edge.holds(point);
            if (edge.spansLongitude(corner.lon) && edge.isSouthOf(elbow) != edge.isSouthOf(corner))
                inside = !inside;
            if (edge.spansLatitude(point.lat) && edge.isWestOf(point) != edge.isWestOf(elbow))
                inside = !inside;
        }
        if (onEdge)
            location.onBorder = true;
        if (inside || onEdge)
            take(region);
    }
    return location;
}

RegionLocator::RegionLocator(const std::vector<model::ShapePtr> &regions) : m_d(std::make_unique<Private>())
{
    for (std::size_t region = 0; region < regions.size(); ++region)
        if (regions[region])
            m_d->addEdges(static_cast<std::int32_t>(region), *regions[region]);
    if (m_d->edges.empty())
        return;
    m_d->layGrid();
    m_d->enterEdges();
    m_d->enterCorners();
}

RegionLocator::RegionLocator() : m_d(std::make_unique<Private>())
{
}
RegionLocator::~RegionLocator() = default;
RegionLocator::RegionLocator(RegionLocator &&) noexcept = default;
RegionLocator &RegionLocator::operator=(RegionLocator &&) noexcept = default;

Location RegionLocator::locate(model::LonLat point) const
{
    return m_d->locate(point);
}

std::vector<Location> RegionLocator::locate(std::span<const model::LonLat> points) const
{
    std::vector<Location> locations;
    locations.reserve(points.size());
    for (const model::LonLat &point : points)
        locations.push_back(m_d->locate(point));
    return locations;
}

double RegionLocator::distanceToOthersM(model::LonLat point, std::int32_t region, double limitM) const
{
    double nearest = std::numeric_limits<double>::infinity();
    const Private &d = *m_d;
    if (d.columns.empty() || !std::isfinite(point.lon) || !std::isfinite(point.lat) || !(limitM >= 0))
        return nearest;
    model::LonLatBox box;
    box.include(point);
    box = grown(box, limitM);
    if (box.east < d.columns.front() || box.west > d.columns.back() || box.north < d.rows.front() ||
        box.south > d.rows.back())
        return nearest;
    const std::size_t lastColumn = cellOf(d.columns, box.east);
    const std::size_t lastRow = cellOf(d.rows, box.north);
    for (std::size_t row = cellOf(d.rows, box.south); row <= lastRow; ++row) {
        for (std::size_t column = cellOf(d.columns, box.west); column <= lastColumn; ++column) {
            const std::size_t cell = d.cellAt(column, row);
            for (std::uint32_t i = d.edgeStarts[cell]; i < d.edgeStarts[cell + 1]; ++i) {
                const RegionEdge &edge = d.edges[d.cellEdges[i]];
                model::LonLat a = edge.low;
                model::LonLat b = edge.high;
                if (edge.region == region || !clipToBox(a, b, box))
                    continue;
                // A line straight in degrees bends in metres: measure it in short steps.
                const double size = std::max(std::abs(b.lon - a.lon), std::abs(b.lat - a.lat));
                const int steps = std::max(1, static_cast<int>(std::ceil(size / longestStepDeg)));
                const auto onEdge = [&](int k) {
                    return model::LonLat{a.lon + (b.lon - a.lon) * k / steps, a.lat + (b.lat - a.lat) * k / steps};
                };
                for (int k = 0; k < steps; ++k)
                    nearest = std::min(nearest, segmentDistanceM(point, onEdge(k), onEdge(k + 1)));
            }
        }
    }
    return nearest <= limitM ? nearest : std::numeric_limits<double>::infinity();
}

bool RegionLocator::isCertain(model::LonLat point, std::int32_t region, double positionalErrorM) const
{
    if (!(positionalErrorM > 0))
        return true;
    return distanceToOthersM(point, region, positionalErrorM) > positionalErrorM;
}

} // namespace atlas::geometry
