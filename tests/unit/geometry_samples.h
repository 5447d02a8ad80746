// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <cmath>
#include <cstdint>
#include <map>
#include <memory>
#include <random>
#include <utility>
#include <vector>

/// Generated regions and polygons for the tests of geometry, and second methods to check against. Header-only.
namespace samples {

using atlas::model::LonLat;
using atlas::model::Shape;
using atlas::model::ShapePtr;

inline Shape polygon(const std::vector<LonLat> &outer, const std::vector<std::vector<LonLat>> &holes = {})
{
    Shape shape;
    shape.beginPart();
    shape.addRing(outer);
    for (const std::vector<LonLat> &hole : holes)
        shape.addRing(hole);
    return shape;
}

inline Shape box(double west, double south, double east, double north)
{
    return polygon({{west, south}, {east, south}, {east, north}, {west, north}});
}

inline ShapePtr shared(Shape shape)
{
    return std::make_shared<const Shape>(std::move(shape));
}

class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}
    double between(double low, double high)
    {
        return low + (high - low) * static_cast<double>(m_engine() >> 11) * 0x1p-53;
    }
    int below(int bound) { return static_cast<int>(m_engine() % static_cast<std::uint64_t>(bound)); }

private:
    std::mt19937_64 m_engine;
};

/// Regions in rows and columns whose common borders are ragged and the same to the bit on both sides. The lower left
/// corner lies at (west, south); a cell is one degree wide and high. Outer edges are ragged too.
inline std::vector<ShapePtr> raggedRegions(int columns, int rows, double west, double south, std::uint64_t seed)
{
    Dice dice(seed);
    std::vector<std::vector<LonLat>> corner(static_cast<std::size_t>(rows + 1));
    for (int r = 0; r <= rows; ++r)
        for (int c = 0; c <= columns; ++c)
            corner[static_cast<std::size_t>(r)].push_back(
                {west + c + dice.between(-0.2, 0.2), south + r + dice.between(-0.2, 0.2)});
    // One polyline per side, from its lower or left end; bends stay within a narrow band, so that none cross.
    const auto side = [&dice](LonLat a, LonLat b) {
        std::vector<LonLat> line{a};
        const int steps = 12;
        for (int i = 1; i < steps; ++i) {
            const double t = static_cast<double>(i) / steps;
            const double off = dice.between(-0.06, 0.06);
            line.push_back({a.lon + t * (b.lon - a.lon) - off * (b.lat - a.lat),
                            a.lat + t * (b.lat - a.lat) + off * (b.lon - a.lon)});
        }
        line.push_back(b);
        return line;
    };
    std::map<std::pair<int, int>, std::vector<LonLat>> level;
    std::map<std::pair<int, int>, std::vector<LonLat>> upright;
    const auto at = [&corner](int c, int r) {
        return corner[static_cast<std::size_t>(r)][static_cast<std::size_t>(c)];
    };
    for (int r = 0; r <= rows; ++r)
        for (int c = 0; c < columns; ++c)
            level[{c, r}] = side(at(c, r), at(c + 1, r));
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c <= columns; ++c)
            upright[{c, r}] = side(at(c, r), at(c, r + 1));
    std::vector<ShapePtr> regions;
    for (int r = 0; r < rows; ++r) {
        for (int c = 0; c < columns; ++c) {
            std::vector<LonLat> ring;
            const auto append = [&ring](const std::vector<LonLat> &line, bool backwards) {
                for (std::size_t i = 0; i + 1 < line.size(); ++i)
                    ring.push_back(backwards ? line[line.size() - 1 - i] : line[i]);
            };
            append(level[{c, r}], false);
            append(upright[{c + 1, r}], false);
            append(level[{c, r + 1}], true);
            append(upright[{c, r}], true);
            regions.push_back(shared(polygon(ring)));
        }
    }
    return regions;
}

/// A star-shaped polygon around a centre; never crosses itself.
inline Shape star(Dice &dice, LonLat centre, double radiusDeg, int vertices)
{
    std::vector<LonLat> ring;
    for (int i = 0; i < vertices; ++i) {
        const double angle = 2 * 3.14159265358979323846 * (i + dice.between(0, 0.8)) / vertices;
        const double radius = radiusDeg * dice.between(0.3, 1);
        ring.push_back({centre.lon + radius * std::cos(angle), centre.lat + radius * std::sin(angle)});
    }
    return polygon(ring);
}

/// Even-odd, for points that are on no edge.
inline bool inside(const Shape &shape, LonLat p)
{
    bool in = false;
    for (std::size_t r = 0; r < shape.ringCount(); ++r) {
        const auto ring = shape.ring(r);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const LonLat a = ring[i];
            const LonLat b = ring[i + 1];
            if ((a.lat > p.lat) != (b.lat > p.lat) &&
                p.lon < a.lon + (b.lon - a.lon) * ((p.lat - a.lat) / (b.lat - a.lat)))
                in = !in;
        }
    }
    return in;
}

} // namespace samples
