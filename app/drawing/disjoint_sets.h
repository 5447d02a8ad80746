// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

/// Private to this folder.
namespace atlas::drawing {

/// Sets of numbers that are joined (Tarjan 1975, J. ACM 22:215–225).
class DisjointSets
{
public:
    explicit DisjointSets(std::size_t count) : m_parents(count), m_sizes(count, 1)
    {
        std::iota(m_parents.begin(), m_parents.end(), 0U);
    }
    std::uint32_t find(std::uint32_t a)
    {
        while (m_parents[a] != a)
            a = m_parents[a] = m_parents[m_parents[a]];
        return a;
    }
    /// The number that stands for both from then on.
    std::uint32_t join(std::uint32_t a, std::uint32_t b)
    {
        a = find(a);
        b = find(b);
        if (a == b)
            return a;
        if (m_sizes[a] < m_sizes[b] || (m_sizes[a] == m_sizes[b] && b < a))
            std::swap(a, b);
        m_parents[b] = a;
        m_sizes[a] += m_sizes[b];
        return a;
    }
    std::uint32_t sizeOf(std::uint32_t a) { return m_sizes[find(a)]; }

private:
    std::vector<std::uint32_t> m_parents;
    std::vector<std::uint32_t> m_sizes;
};

} // namespace atlas::drawing
