// SPDX-License-Identifier: GPL-2.0-or-later
// Where an edge of the shape passes from region A into region B, the area under the shape's edges up to there counts to
// A and against B; the area under the outline's arc up to there counts to the region on its left and against the one on
// its right when the arc leaves the shape, the other way round when it enters. Added to what each ring has under it in
// the region where it starts, and to the arcs that end inside, that is every region's sum, in whatever order.
#include "app/geometry/area_sums.h"

#include "app/geometry/measured_shape.h"
#include "app/geometry/region_grid_p.h"
#include "app/geometry/segment_crossing.h"
#include "app/model/threads.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

namespace atlas::geometry {

namespace {

constexpr double noiseShare = 1e-10; // of the whole, as in overlay.cpp

/// Tells whether places of the outlines are inside the moved shape.
class InsideTest
{
public:
    explicit InsideTest(const MeasuredShape &shape) : m_shape(shape) {}

    bool holds(model::LonLat place)
    {
        if (++m_asked > patience && m_starts.empty())
            layStrips();
        bool inside = false;
        const auto pass = [&](std::uint32_t i) {
            const model::LonLat &a = m_shape.points()[i];
            const model::LonLat &b = m_shape.points()[i + 1];
            if ((a.lat < place.lat) != (b.lat < place.lat) && isLeftOfShiftedEdge(a, b, place) == (a.lat < b.lat))
                inside = !inside;
        };
        if (m_starts.empty()) {
            forEachEdge(pass);
        } else {
            const std::size_t strip = stripOf(place.lat);
            for (std::uint32_t at = m_starts[strip]; at < m_starts[strip + 1]; ++at)
                pass(m_edges[at]);
        }
        return inside;
    }

private:
    static constexpr int patience = 32; // questions answered by going through all edges

    template <typename Visit>
    void forEachEdge(Visit &&visit) const
    {
        for (const MeasuredShape::Ring &ring : m_shape.rings())
            for (std::uint32_t i = ring.first; i < ring.last; ++i)
                visit(i);
    }
    std::size_t stripOf(double lat) const
    {
        const double at = (lat - m_shape.bounds().south) * m_perDegree;
        return at <= 0 ? 0 : std::min(static_cast<std::size_t>(at), m_count - 1);
    }
    /// Sorts the edges by latitude.
    void layStrips()
    {
        m_count = std::clamp<std::size_t>(m_shape.points().size() / 4, 1, 16384);
        m_perDegree = static_cast<double>(m_count) / (m_shape.bounds().north - m_shape.bounds().south);
        m_starts.assign(m_count + 1, 0);
        const auto forEachStrip = [this](std::uint32_t i, auto &&visit) {
            const auto [low, high] = std::minmax(m_shape.points()[i].lat, m_shape.points()[i + 1].lat);
            const std::size_t last = stripOf(high);
            for (std::size_t strip = stripOf(low); strip <= last; ++strip)
                visit(strip);
        };
        forEachEdge([&](std::uint32_t i) { forEachStrip(i, [this](std::size_t strip) { ++m_starts[strip]; }); });
        std::uint32_t sum = 0;
        for (std::uint32_t &start : m_starts)
            start = sum += start;
        m_edges.resize(sum);
        forEachEdge([&](std::uint32_t i) {
            forEachStrip(i, [this, i](std::size_t strip) { m_edges[--m_starts[strip]] = i; });
        });
    }

    const MeasuredShape &m_shape;
    int m_asked = 0;
    std::size_t m_count = 0;
    double m_perDegree = 0;
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_edges;
};

/// An area per region and for none, in the unit of ZonalArea::underEdge().
class Sums
{
public:
    explicit Sums(std::size_t regions) : m_values(regions + 1, 0) {}
    double &operator[](std::int32_t region) { return m_values[static_cast<std::size_t>(std::int64_t{region} + 1)]; }
    double km2(std::int32_t region) { return (*this)[region] * std::numbers::pi / 180; }

private:
    std::vector<double> m_values;
};

/// How many edges lie between two regions; \p regionFor says what a region of the grid counts as.
template <typename RegionFor>
std::ptrdiff_t borderCount(const OutlineGrid &grid, RegionFor &&regionFor)
{
    return std::count_if(grid.edges().begin(), grid.edges().end(),
                         [&](const OutlineGrid::Edge &edge) { return regionFor(edge.left) != regionFor(edge.right); });
}

/// The pieces of the borders between regions; sorted, equal for the same borders.
class BorderPieces
{
public:
    BorderPieces() = default;
    /// \param regionFor what a region of the grid counts as; a border within one is none.
    template <typename RegionFor>
    BorderPieces(const OutlineGrid &grid, RegionFor &&regionFor)
    {
        m_pieces.reserve(grid.edges().size());
        for (const OutlineGrid::Edge &edge : grid.edges()) {
            const std::int32_t left = regionFor(edge.left);
            const std::int32_t right = regionFor(edge.right);
            if (left == right)
                continue;
            const bool forwards =
                edge.from.lat < edge.to.lat || (edge.from.lat == edge.to.lat && edge.from.lon < edge.to.lon);
            Piece piece{0, forwards ? edge.from : edge.to, forwards ? edge.to : edge.from, forwards ? left : right,
                        forwards ? right : left};
            piece.key = keyOf(piece);
            m_pieces.push_back(piece);
        }
    }
    void sort()
    {
        std::sort(m_pieces.begin(), m_pieces.end(), [](const Piece &a, const Piece &b) { return a.key < b.key; });
    }
    /// Of sorted ones.
    friend bool operator==(const BorderPieces &a, const BorderPieces &b)
    {
        return std::equal(a.m_pieces.begin(), a.m_pieces.end(), b.m_pieces.begin(), b.m_pieces.end(), isSame);
    }

private:
    struct Piece
    {
        std::uint64_t key; // numbers are faster to sort than places; two places with one key would only look different
        model::LonLat low;
        model::LonLat high;
        std::int32_t left;
        std::int32_t right;
    };
    static bool isSame(const Piece &a, const Piece &b)
    {
        return a.low.lon == b.low.lon && a.low.lat == b.low.lat && a.high.lon == b.high.lon &&
               a.high.lat == b.high.lat && a.left == b.left && a.right == b.right;
    }
    static std::uint64_t keyOf(const Piece &piece)
    {
        std::uint64_t key = 0;
        for (const double value : {piece.low.lon, piece.low.lat, piece.high.lon, piece.high.lat})
            key = (key ^ std::bit_cast<std::uint64_t>(value + 0.0)) * 0x9e3779b97f4a7c15ULL; // −0 and 0 are one place
        return key ^ key >> 32U;
    }
    std::vector<Piece> m_pieces;
};

void addRing(const OutlineGrid &grid, const MeasuredShape &shape, const MeasuredShape::Ring &ring, Sums &sums)
{
    const auto points = shape.points();
    const std::int32_t start = grid.regionAt(points[ring.first]);
    sums[start] += shape.before(ring.last);
    std::vector<std::uint32_t> crossed; // by one edge; it may meet an outline's edge in several cells
    for (std::uint32_t i = ring.first; i < ring.last; ++i) {
        const model::LonLat a = points[i];
        const model::LonLat b = points[i + 1];
        const double west = std::min(a.lon, b.lon);
        const double east = std::max(a.lon, b.lon);
        const double south = std::min(a.lat, b.lat);
        const double north = std::max(a.lat, b.lat);
        crossed.clear();
        grid.forEachNear(a, b, [&](std::uint32_t index) {
            const OutlineGrid::Edge &edge = grid.edges()[index];
            const model::LonLat u = edge.from;
            const model::LonLat v = edge.to;
            if ((u.lon < west && v.lon < west) || (u.lon > east && v.lon > east) || (u.lat < south && v.lat < south) ||
                (u.lat > north && v.lat > north))
                return;
            const bool startIsLeft = isLeftOfShiftedEdge(a, b, u);
            if (startIsLeft == isLeftOfShiftedEdge(a, b, v))
                return;
            const bool comesFromLeft = shiftedPointIsLeft(u, v, a);
            if (comesFromLeft == shiftedPointIsLeft(u, v, b) ||
                std::find(crossed.begin(), crossed.end(), index) != crossed.end())
                return;
            crossed.push_back(index);
            const model::LonLat x = crossingOf(a, b, u, v);
            const double ownUnder = shape.before(i) + shape.area().underEdge(a, x);
            const OutlineGrid::Arc &arc = grid.arcs()[edge.arc];
            const double arcUnder = edge.before + (arc.start.lon - u.lon) * shape.area().at(arc.referenceLat) +
                                    shape.area().underEdge(u, x);
            sums[comesFromLeft ? edge.left : edge.right] += ownUnder;
            sums[comesFromLeft ? edge.right : edge.left] -= ownUnder;
            sums[edge.left] += startIsLeft ? arcUnder : -arcUnder; // the shape lies left of its edges
            sums[edge.right] -= startIsLeft ? arcUnder : -arcUnder;
        });
    }
}

void addArcsEndingIn(const OutlineGrid &grid, const MeasuredShape &shape, Sums &sums)
{
    InsideTest inside(shape);
    grid.forEachArcEnding(shape.bounds(), [&](std::uint32_t index, model::LonLat end) {
        if (!inside.holds(end))
            return;
        const OutlineGrid::Arc &arc = grid.arcs()[index];
        const double under = arc.total + (arc.start.lon - arc.end.lon) * shape.area().at(arc.referenceLat);
        sums[arc.left] += under;
        sums[arc.right] -= under;
    });
}

} // namespace

AreaSums::AreaSums() = default;
AreaSums::AreaSums(const std::vector<model::ShapePtr> &regions) : m_grid(regions)
{
}

std::size_t AreaSums::regionCount() const
{
    return m_grid.m_d->regionCount;
}
std::size_t AreaSums::bytes() const
{
    return m_grid.m_d->outlines.bytes();
}

std::optional<AreaParts> AreaSums::areas(const model::Shape &shape) const
{
    const std::optional<MeasuredShape> measured = MeasuredShape::from(shape);
    return measured ? areas(*measured) : std::nullopt;
}

std::optional<AreaParts> AreaSums::areas(const MeasuredShape &shape) const
{
    if (!m_grid.m_d->complete)
        return std::nullopt;
    const OutlineGrid &outlines = m_grid.m_d->outlines;
    Sums sums(regionCount());
    for (const MeasuredShape::Ring &ring : shape.rings())
        addRing(outlines, shape, ring, sums);
    addArcsEndingIn(outlines, shape, sums);
    AreaParts result;
    const double noise = noiseShare * shape.wholeKm2();
    double inside = 0;
    for (std::uint32_t region = 0; region < regionCount(); ++region) {
        const double area = sums.km2(static_cast<std::int32_t>(region));
        if (area < -noise)
            return std::nullopt;
        if (area > noise) {
            result.parts.push_back({region, area});
            inside += area;
        }
    }
    result.outsideKm2 = shape.wholeKm2() - inside;
    if (result.outsideKm2 < -noise)
        return std::nullopt;
    if (result.outsideKm2 < noise)
        result.outsideKm2 = 0;
    return result;
}

bool AreaSums::isUnionOf(const AreaSums &finer, std::span<const std::int32_t> parents) const
{
    if (!m_grid.m_d->complete || !finer.m_grid.m_d->complete || parents.size() != finer.regionCount())
        return false;
    const auto own = [](std::int32_t region) { return region; };
    const auto parent = [&](std::int32_t region) {
        return region < 0 ? -1 : parents[static_cast<std::size_t>(region)];
    };
    const OutlineGrid &coarse = m_grid.m_d->outlines;
    const OutlineGrid &fine = finer.m_grid.m_d->outlines;
    if (borderCount(coarse, own) != borderCount(fine, parent))
        return false;
    BorderPieces mine(coarse, own);
    BorderPieces theirs(fine, parent);
    model::runBoth([&] { mine.sort(); }, [&] { theirs.sort(); });
    return mine == theirs;
}

LevelAreaSums::LevelAreaSums(const std::vector<model::ShapePtr> &provinces,
                             const std::vector<model::ShapePtr> &districts, std::vector<std::int32_t> parents)
    : m_parents(std::move(parents))
{
    model::runBoth([&] { m_provinces = AreaSums(provinces); }, [&] { m_districts = AreaSums(districts); });
    m_nested = !districts.empty() && m_provinces.isUnionOf(m_districts, m_parents);
}

std::optional<AreaTable> LevelAreaSums::areas(const model::Shape &shape) const
{
    const std::optional<MeasuredShape> measured = MeasuredShape::from(shape);
    if (!measured)
        return std::nullopt;
    std::optional<AreaParts> districts = m_districts.areas(*measured);
    std::optional<AreaParts> provinces;
    if (!m_nested) {
        provinces = m_provinces.areas(*measured);
    } else if (districts) {
        std::vector<double> sums(m_provinces.regionCount(), 0);
        double inside = 0;
        for (const AreaParts::Part &part : districts->parts) {
            if (const std::int32_t parent = m_parents[part.region]; parent >= 0) {
                sums[static_cast<std::size_t>(parent)] += part.areaKm2;
                inside += part.areaKm2;
            }
        }
        provinces.emplace();
        for (std::uint32_t province = 0; province < sums.size(); ++province)
            if (sums[province] > 0)
                provinces->parts.push_back({province, sums[province]});
        const double outside = measured->wholeKm2() - inside;
        provinces->outsideKm2 = outside < noiseShare * measured->wholeKm2() ? 0 : outside;
    }
    if (!districts || !provinces)
        return std::nullopt;
    return AreaTable{measured->wholeKm2(), std::move(*provinces), std::move(*districts)};
}

LevelLocations LevelAreaSums::locate(std::span<const model::LonLat> points) const
{
    LevelLocations found;
    found.districts = m_districts.regionGrid().locate(points);
    if (!m_nested) {
        found.provinces = m_provinces.regionGrid().locate(points);
        return found;
    }
    found.provinces.resize(points.size());
    const std::size_t parts = points.size() < 10000 ? 1 : model::threadCount();
    model::inParts(parts, points.size(), [&](std::size_t, std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) {
            const Location &district = found.districts[i];
            if (district.onBorder)
                found.provinces[i] = m_provinces.regionGrid().locate(points[i]);
            else if (district.region >= 0)
                found.provinces[i].region = m_parents[static_cast<std::size_t>(district.region)];
        }
    });
    return found;
}

} // namespace atlas::geometry
