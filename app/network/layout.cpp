// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/network/layout.h"

#include "app/network/igraph_bridge.h"
#include "app/network/random.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas::network {

namespace {

constexpr int rounds = 8;
constexpr std::size_t manyNodes = 1000; // from here on fewer steps, which is what a person waits for

/// igraph_matrix_t with an owner. Use only while an IgraphSession lives.
struct PlaceMatrix
{
    explicit PlaceMatrix(std::size_t rows) { igraph_matrix_init(&data, static_cast<igraph_integer_t>(rows), 2); }
    ~PlaceMatrix() { igraph_matrix_destroy(&data); }
    PlaceMatrix(const PlaceMatrix &) = delete;
    PlaceMatrix &operator=(const PlaceMatrix &) = delete;
    igraph_matrix_t data{};
};

/// The best connected nodes that have a link, ascending.
std::vector<Node> coreOf(const Graph &graph, std::size_t most)
{
    std::vector<Node> nodes;
    for (Node v = 0; v < graph.nodeCount(); ++v) {
        if (graph.degree(v) > 0)
            nodes.push_back(v);
    }
    if (nodes.size() > most) {
        std::stable_sort(nodes.begin(), nodes.end(), [&](Node a, Node b) { return graph.degree(a) > graph.degree(b); });
        nodes.resize(most);
        std::sort(nodes.begin(), nodes.end());
    }
    return nodes;
}

bool layOut(const Graph &core, const ForceOptions &options, const CancelCheck &cancelled,
            const std::function<void(double)> &advanced, std::vector<LayoutPoint> &places)
{
    const std::size_t count = core.nodeCount();
    Random random(options.seed);
    const double side = std::sqrt(static_cast<double>(count));
    const IgraphSession session(core, cancelled);
    if (!session.ok())
        return false;
    igraph_rng_seed(igraph_rng_default(), static_cast<igraph_uint_t>(options.seed & 0x7FFFFFFFU));
    PlaceMatrix matrix(count);
    for (std::size_t v = 0; v < count; ++v) {
        MATRIX(matrix.data, static_cast<igraph_integer_t>(v), 0) = (random.uniform() - 0.5) * side;
        MATRIX(matrix.data, static_cast<igraph_integer_t>(v), 1) = (random.uniform() - 0.5) * side;
    }
    const int steps = count > manyNodes ? 18 : 60;
    for (int round = 0; round < rounds; ++round) {
        // In rounds that begin cooler and cooler, so that there is something to tell on the way.
        const double warmth = side * (1.0 - static_cast<double>(round) / rounds);
        if (igraph_layout_fruchterman_reingold(session.graph(), &matrix.data, 1, steps, warmth, IGRAPH_LAYOUT_NOGRID,
                                               nullptr, nullptr, nullptr, nullptr, nullptr) != IGRAPH_SUCCESS)
            return false;
        if (cancelled && cancelled())
            return false;
        if (advanced)
            advanced(static_cast<double>(round + 1) / rounds);
    }
    for (std::size_t v = 0; v < count; ++v)
        places.push_back({MATRIX(matrix.data, static_cast<igraph_integer_t>(v), 0),
                          MATRIX(matrix.data, static_cast<igraph_integer_t>(v), 1)});
    return true;
}

} // namespace

std::optional<ForceLayout> forceLayout(const Graph &graph, const ForceOptions &options, const CancelCheck &cancelled,
                                       const std::function<void(double)> &advanced)
{
    constexpr Node absent = std::numeric_limits<Node>::max();
    const std::vector<Node> nodes = coreOf(graph, options.core);
    std::vector<Node> inCore(graph.nodeCount(), absent);
    for (std::size_t index = 0; index < nodes.size(); ++index)
        inCore[nodes[index]] = static_cast<Node>(index);
    std::vector<Edge> edges;
    for (const Edge &edge : graph.edges()) {
        if (inCore[edge.a] != absent && inCore[edge.b] != absent)
            edges.push_back({inCore[edge.a], inCore[edge.b]});
    }
    std::vector<LayoutPoint> core;
    if (!nodes.empty() && !layOut(Graph(nodes.size(), edges), options, cancelled, advanced, core))
        return std::nullopt;

    ForceLayout layout;
    layout.byForce = nodes.size();
    layout.places.resize(graph.nodeCount());
    std::vector<std::uint8_t> placed(graph.nodeCount(), 0);
    for (std::size_t index = 0; index < nodes.size(); ++index) {
        layout.places[nodes[index]] = core[index];
        placed[nodes[index]] = 1;
    }
    // The rest, in waves from the core outwards: beside the mean of the neighbours that have a place, each a little to
    // its own side.
    Random random(options.seed + 1);
    std::vector<Node> waiting;
    for (Node v = 0; v < graph.nodeCount(); ++v) {
        if (placed[v] == 0 && graph.degree(v) > 0)
            waiting.push_back(v);
    }
    while (!waiting.empty()) {
        std::vector<Node> later;
        std::vector<Node> wave;
        for (const Node v : waiting) {
            LayoutPoint sum;
            int count = 0;
            for (const Node neighbour : graph.neighbours(v)) {
                if (placed[neighbour] == 0)
                    continue;
                sum.x += layout.places[neighbour].x;
                sum.y += layout.places[neighbour].y;
                ++count;
            }
            if (count == 0) {
                later.push_back(v);
                continue;
            }
            const double angle = random.uniform() * 6.283185307179586;
            const double reach = 0.4 + 0.8 * random.uniform();
            layout.places[v] = {sum.x / count + reach * std::cos(angle), sum.y / count + reach * std::sin(angle)};
            wave.push_back(v);
        }
        if (wave.empty()) { // pieces without a node in the core: side by side with what there is
            for (const Node v : later)
                layout.places[v] = {(random.uniform() - 0.5) * std::sqrt(static_cast<double>(nodes.size())),
                                    (random.uniform() - 0.5) * std::sqrt(static_cast<double>(nodes.size()))};
            break;
        }
        for (const Node v : wave)
            placed[v] = 1;
        waiting = std::move(later);
    }
    // Nobody's neighbours, in rows below.
    double bottom = 0;
    double left = 0;
    double right = 0;
    bool any = false;
    for (Node v = 0; v < graph.nodeCount(); ++v) {
        if (graph.degree(v) == 0)
            continue;
        const LayoutPoint &p = layout.places[v];
        bottom = any ? std::max(bottom, p.y) : p.y;
        left = any ? std::min(left, p.x) : p.x;
        right = any ? std::max(right, p.x) : p.x;
        any = true;
    }
    std::vector<Node> alone;
    for (Node v = 0; v < graph.nodeCount(); ++v) {
        if (graph.degree(v) == 0)
            alone.push_back(v);
    }
    const double wide = std::max(right - left, std::ceil(std::sqrt(2.0 * static_cast<double>(alone.size()))));
    const auto columns = std::max<std::size_t>(1, static_cast<std::size_t>(wide));
    for (std::size_t index = 0; index < alone.size(); ++index) {
        const std::size_t row = index / columns;
        layout.places[alone[index]] = {left + static_cast<double>(index % columns),
                                       bottom + (any ? 2.0 : 0.0) + static_cast<double>(row)};
    }
    return layout;
}

} // namespace atlas::network
