// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/network/graph.h"
#include "app/network/measure.h"
#include "app/network/random.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <vector>

/// Random networks as plain tables of who is linked to whom, for second methods to go through. Header-only.
namespace samples {

using atlas::network::Edge;
using atlas::network::Graph;
using atlas::network::Measure;
using atlas::network::Node;
using atlas::network::PlacedNetwork;
using atlas::network::Random;

constexpr int networks = 120;
constexpr int far = 1 << 20;

struct Sample
{
    int n = 0;
    int groups = 0;
    std::vector<std::vector<char>> linked;
    std::vector<int> group;
    PlacedNetwork network;
};

/// \param most nodes
inline Sample sample(std::uint64_t number, std::uint32_t most = 30)
{
    Random random(1000 + number);
    Sample s;
    s.n = 2 + static_cast<int>(random.below(most - 1));
    s.groups = 1 + static_cast<int>(random.below(5));
    const double probability = 0.02 + 0.4 * random.uniform() * random.uniform();
    const auto size = static_cast<std::size_t>(s.n);
    s.linked.assign(size, std::vector<char>(size, 0));
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < size; ++i) {
        s.group.push_back(static_cast<int>(random.below(static_cast<std::uint32_t>(s.groups))));
        for (std::size_t j = 0; j < i; ++j) {
            if (random.uniform() < probability) {
                s.linked[i][j] = s.linked[j][i] = 1;
                edges.push_back({static_cast<Node>(i), static_cast<Node>(j)});
                if (random.below(4) == 0)
                    edges.push_back({static_cast<Node>(j), static_cast<Node>(i)});
            }
        }
    }
    s.network = PlacedNetwork::from(Graph(size, edges), s.group);
    return s;
}

/// Hop counts and numbers of shortest paths, by Floyd–Warshall and by summing over last steps.
struct Paths
{
    std::vector<std::vector<int>> hops;
    std::vector<std::vector<double>> count;

    explicit Paths(const Sample &s, int without = -1)
    {
        const auto n = static_cast<std::size_t>(s.n);
        hops.assign(n, std::vector<int>(n, far));
        count.assign(n, std::vector<double>(n, 0));
        const auto usable = [&](std::size_t v) { return static_cast<int>(v) != without; };
        for (std::size_t i = 0; i < n; ++i) {
            hops[i][i] = 0;
            for (std::size_t j = 0; j < n; ++j)
                if (s.linked[i][j] && usable(i) && usable(j))
                    hops[i][j] = 1;
        }
        for (std::size_t k = 0; k < n; ++k)
            for (std::size_t i = 0; i < n; ++i)
                for (std::size_t j = 0; j < n; ++j)
                    hops[i][j] = std::min(hops[i][j], hops[i][k] + hops[k][j]);
        for (int length = 0; length < s.n; ++length)
            for (std::size_t i = 0; i < n; ++i)
                for (std::size_t j = 0; j < n; ++j)
                    if (hops[i][j] == length)
                        count[i][j] = length == 0 ? 1 : lastSteps(s, i, j);
    }

    double lastSteps(const Sample &s, std::size_t i, std::size_t j) const
    {
        double sum = 0;
        for (std::size_t k = 0; k < hops.size(); ++k)
            if (s.linked[k][j] && hops[i][k] == hops[i][j] - 1)
                sum += count[i][k];
        return sum;
    }
};

inline bool close(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}
inline bool close(const Measure &a, double b)
{
    return a && close(*a, b);
}

/// Newton's method in extended precision, the equations solved by Gauss and Jordan, another way than the program's.
inline std::vector<long double> poissonByHand(const std::vector<double> &x, const std::vector<double> &y,
                                              std::size_t columns)
{
    std::vector<long double> b(columns, 0);
    b[0] = std::log(std::accumulate(y.begin(), y.end(), 0.0L) / static_cast<long double>(y.size()));
    for (int step = 0; step < 60; ++step) {
        std::vector<std::vector<long double>> m(columns, std::vector<long double>(columns + 1, 0));
        for (std::size_t row = 0; row < y.size(); ++row) {
            long double eta = 0;
            for (std::size_t i = 0; i < columns; ++i)
                eta += b[i] * x[row * columns + i];
            const long double mu = std::exp(eta);
            for (std::size_t i = 0; i < columns; ++i) {
                for (std::size_t j = 0; j < columns; ++j)
                    m[i][j] += mu * x[row * columns + i] * x[row * columns + j];
                m[i][columns] += (y[row] - mu) * x[row * columns + i];
            }
        }
        for (std::size_t i = 0; i < columns; ++i) {
            const auto pivot =
                std::max_element(m.begin() + static_cast<std::ptrdiff_t>(i), m.end(),
                                 [i](const auto &p, const auto &q) { return std::abs(p[i]) < std::abs(q[i]); });
            std::swap(m[i], *pivot);
            for (std::size_t row = 0; row < columns; ++row) {
                if (row == i)
                    continue;
                const long double factor = m[row][i] / m[i][i];
                for (std::size_t j = i; j <= columns; ++j)
                    m[row][j] -= factor * m[i][j];
            }
        }
        for (std::size_t i = 0; i < columns; ++i)
            b[i] += m[i][columns] / m[i][i];
    }
    return b;
}

} // namespace samples
