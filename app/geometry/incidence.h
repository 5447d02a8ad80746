// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

/// Private to this folder.
namespace atlas::geometry {

/// Which edges meet at each vertex of a graph. A value.
class Incidence
{
public:
    Incidence() = default;
    /// \param edges a list whose items have two different vertices, `from` and `to`.
    template <typename Edges>
    Incidence(std::size_t vertices, const Edges &edges) : m_starts(vertices + 1, 0)
    {
        for (const auto &edge : edges) {
            ++m_starts[edge.from];
            ++m_starts[edge.to];
        }
        std::uint32_t sum = 0;
        for (std::uint32_t &start : m_starts) // the end of each run, which entering moves to its start
            start = sum += start;
        m_edges.resize(sum);
        for (std::uint32_t i = 0; i < edges.size(); ++i) {
            m_edges[--m_starts[edges[i].from]] = i;
            m_edges[--m_starts[edges[i].to]] = i;
        }
    }

    std::span<std::uint32_t> at(std::uint32_t vertex)
    {
        return {m_edges.data() + m_starts[vertex], m_starts[vertex + 1] - m_starts[vertex]};
    }
    std::span<const std::uint32_t> at(std::uint32_t vertex) const
    {
        return {m_edges.data() + m_starts[vertex], m_starts[vertex + 1] - m_starts[vertex]};
    }

private:
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_edges;
};

} // namespace atlas::geometry
