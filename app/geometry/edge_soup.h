// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <array>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

/// Private to this folder.
namespace atlas::geometry {

/// The edges of many regions' rings, each pair of ends once, with the regions whose rings pass it an odd number of
/// times. Rings with a coordinate that is not finite are left out.
class EdgeSoup
{
public:
    struct Edge
    {
        std::uint32_t from = 0; ///< vertices; the direction means nothing
        std::uint32_t to = 0;
    };

    explicit EdgeSoup(const std::vector<model::ShapePtr> &regions);

    /// Splits edges where they cross, touch or lie on each other, until none do, and then forgets those that stand in
    /// nobody's rings. False when splitting went on giving rise to new crossings.
    bool splitAtCrossings();

    const std::vector<model::LonLat> &vertices() const { return m_vertices; }
    /// Leaves it without; the edges go on naming their numbers.
    std::vector<model::LonLat> takeVertices() { return std::move(m_vertices); }
    const std::vector<Edge> &edges() const { return m_edges; }
    /// Calls visit(region) for the regions in whose rings the edge stands.
    template <typename Visit>
    void forEachRegion(std::uint32_t edge, Visit &&visit) const
    {
        for (const std::int32_t region : m_users[edge])
            if (region >= 0)
                visit(region);
        if (m_users[edge][1] < 0 || m_more.empty())
            return;
        if (const auto more = m_more.find(edge); more != m_more.end())
            for (const std::int32_t region : more->second)
                visit(region);
    }

private:
    /// A place where an edge is to be split.
    struct Cut
    {
        std::uint32_t edge;
        std::uint32_t vertex;
        friend auto operator<=>(const Cut &, const Cut &) = default;
    };

    void add(std::span<const model::LonLat> ring, std::int32_t region, std::vector<std::uint32_t> &numbers);
    std::uint32_t vertexAt(model::LonLat place);
    std::uint32_t edgeBetween(std::uint32_t a, std::uint32_t b);
    void toggle(std::uint32_t edge, std::int32_t region);
    bool isInUse(std::uint32_t edge) const { return m_users[edge][0] >= 0; }
    void enlarge(std::size_t vertices, std::size_t edges);
    using Pair = std::pair<std::uint32_t, std::uint32_t>;

    std::vector<Cut> findCuts(std::uint32_t firstNew);
    struct Boxed
    {
        double west, east, south, north;
        std::uint32_t edge;
    };
    void findPairs(std::span<const std::uint32_t> list, std::uint32_t firstNew, std::vector<Boxed> &inCell,
                   std::vector<Pair> &pairs) const;
    bool mayMeet(std::uint32_t e, std::uint32_t f) const;
    void findCuts(std::uint32_t e, std::uint32_t f, std::vector<Cut> &cuts);
    void apply(std::vector<Cut> cuts);
    void forgetUnused();

    std::vector<model::LonLat> m_vertices;
    std::vector<Edge> m_edges;
    std::vector<std::array<std::int32_t, 2>> m_users;                    // per edge, −1 = none
    std::unordered_map<std::uint32_t, std::vector<std::int32_t>> m_more; // users beyond two
    std::vector<std::uint32_t> m_vertexSlots;                            // open addressing: index + 1, 0 = free
    std::vector<std::uint32_t> m_edgeSlots;
};

} // namespace atlas::geometry
