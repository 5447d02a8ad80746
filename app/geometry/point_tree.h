// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace atlas::geometry {

/// Nearest neighbours among very many places, in metres: a k-d tree (Bentley 1975, Commun. ACM 18:509–517) over the
/// places as points of the WGS 84 ellipsoid in space. The straight line between two of them is turned into the way over
/// a sphere of the mean radius, which is the geodesic to 1e-5 up to 1,000 km; there is no projection to distort it and
/// no antimeridian. Immutable; any thread. Building O(n log n); a query O(log n + what it finds).
///
/// Places that are not finite are nowhere: they have no neighbours and are nobody's.
class PointTree
{
public:
    using Index = std::uint32_t;
    struct Neighbour
    {
        double distanceM = 0;
        Index index = 0;
        friend auto operator<=>(const Neighbour &, const Neighbour &) = default;
    };

    PointTree() = default;
    explicit PointTree(std::span<const model::LonLat> places);

    std::size_t size() const { return m_positions.size(); } ///< places given
    bool isPlaced(Index index) const { return m_isPlaced[index]; }
    double distanceM(Index a, Index b) const;

    /// Calls visit(index, distance) for every place within the radius, the one itself included; visit returns false to
    /// stop.
    template <typename Visit>
    void forEachWithin(Index place, double radiusM, Visit &&visit) const
    {
        if (m_nodes.empty() || !m_isPlaced[place])
            return;
        const double limit = squareOf(radiusM);
        std::array<std::uint32_t, 128> stack; // a tree of halves is never that deep
        std::size_t depth = 0;
        stack[depth++] = 0;
        while (depth > 0) {
            const Node &node = m_nodes[stack[--depth]];
            if (node.squareTo(m_positions[place]) > limit)
                continue;
            if (node.right != 0) {
                stack[depth++] = node.right;
                stack[depth++] = static_cast<std::uint32_t>(&node - m_nodes.data()) + 1;
                continue;
            }
            for (std::uint32_t at = node.first; at < node.last; ++at) {
                const double square = squareBetween(m_positions[m_order[at]], m_positions[place]);
                if (square <= limit && !visit(m_order[at], metresOf(square)))
                    return;
            }
        }
    }

    /// How many places lie within the radius, counted up to `enough`.
    std::size_t countWithin(Index place, double radiusM, std::size_t enough) const;
    /// The k nearest places, itself the first, of equally far ones the lower index; fewer when there are fewer.
    std::vector<Neighbour> nearest(Index place, std::size_t k) const;

    struct Position
    {
        double x = 0, y = 0, z = 0; ///< metres from the middle of the earth
    };
    struct Node
    {
        Position low;
        Position high;
        std::uint32_t first = 0; ///< its places: order()[first … last)
        std::uint32_t last = 0;
        std::uint32_t right = 0; ///< second child, the first follows its parent; 0 = none
        double squareTo(const Position &p) const
        {
            const auto beyond = [](double value, double from, double to) {
                return value < from ? from - value : value > to ? value - to : 0;
            };
            const double dx = beyond(p.x, low.x, high.x);
            const double dy = beyond(p.y, low.y, high.y);
            const double dz = beyond(p.z, low.z, high.z);
            return dx * dx + dy * dy + dz * dz;
        }
    };
    // For algorithms that walk the tree themselves. Squares are of straight lines, m².
    std::span<const Node> nodes() const { return m_nodes; }
    std::span<const Index> order() const { return m_order; }
    const Position &position(Index index) const { return m_positions[index]; }
    static double squareBetween(const Position &a, const Position &b)
    {
        return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y) + (a.z - b.z) * (a.z - b.z);
    }
    static double squareOf(double metres);
    static double metresOf(double square);

private:
    void build(std::uint32_t first, std::uint32_t last);

    std::vector<Position> m_positions;
    std::vector<bool> m_isPlaced;
    std::vector<Index> m_order;
    std::vector<Node> m_nodes;
};

} // namespace atlas::geometry
