// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/drawing/density_clusters.h"

#include "app/drawing/disjoint_sets.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace atlas::drawing {

using geometry::PointTree;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double leastM = 1e-3; // closer places are at the same spot

/// To the millimetre, so that distances that differ by rounding only are the same.
double rounded(double metres)
{
    return std::max(std::round(metres / leastM), 1.0) * leastM;
}

bool isLess(const ReachEdge &p, const ReachEdge &q)
{
    return std::tie(p.distanceM, p.a, p.b) < std::tie(q.distanceM, q.a, q.b);
}

/// Finds, round by round, the shortest edge out of each component.
class Boruvka
{
public:
    Boruvka(const PointTree &places, std::vector<double> cores) // squares
        : m_places(places), m_cores(std::move(cores)), m_sets(places.size()), m_best(places.size()),
          m_nodeSets(places.nodes().size()), m_nodeCores(places.nodes().size())
    {
        for (std::size_t n = places.nodes().size(); n-- > 0;) {
            const PointTree::Node &node = places.nodes()[n];
            m_nodeCores[n] = infinite;
            for (std::uint32_t at = node.first; node.right == 0 && at < node.last; ++at)
                m_nodeCores[n] = std::min(m_nodeCores[n], m_cores[places.order()[at]]);
            if (node.right != 0)
                m_nodeCores[n] = std::min(m_nodeCores[n + 1], m_nodeCores[node.right]);
        }
    }

    std::optional<std::vector<ReachEdge>> run(model::Progress &progress)
    {
        const std::size_t placed = m_places.order().size();
        std::vector<ReachEdge> tree;
        while (tree.size() + 1 < placed) {
            labelNodes();
            std::fill(m_best.begin(), m_best.end(), ReachEdge{infinite, 0, 0});
            std::uint32_t asked = 0;
            for (const PointTree::Index from : m_places.order()) { // neighbours in turn: bounds are tight early
                lookFrom(from);
                if ((++asked & 0x3FFU) == 0 && progress.isCancelled())
                    return std::nullopt;
            }
            const std::size_t before = tree.size();
            for (std::uint32_t i = 0; i < m_places.size(); ++i) {
                const ReachEdge edge = m_best[i];
                if (edge.distanceM == infinite || m_sets.find(edge.a) == m_sets.find(edge.b))
                    continue;
                m_sets.join(edge.a, edge.b);
                tree.push_back(edge);
            }
            progress.advance(static_cast<qint64>(tree.size() - before));
        }
        return tree;
    }

private:
    void labelNodes()
    {
        constexpr std::uint32_t mixed = std::numeric_limits<std::uint32_t>::max();
        const auto nodes = m_places.nodes();
        for (std::size_t n = nodes.size(); n-- > 0;) {
            if (nodes[n].right != 0) {
                m_nodeSets[n] = m_nodeSets[n + 1] == m_nodeSets[nodes[n].right] ? m_nodeSets[n + 1] : mixed;
                continue;
            }
            m_nodeSets[n] = m_sets.find(m_places.order()[nodes[n].first]);
            for (std::uint32_t at = nodes[n].first + 1; at < nodes[n].last; ++at)
                if (m_sets.find(m_places.order()[at]) != m_nodeSets[n])
                    m_nodeSets[n] = mixed;
        }
    }

    void lookFrom(PointTree::Index from)
    {
        const std::uint32_t own = m_sets.find(from);
        ReachEdge &best = m_best[own];
        if (m_cores[from] > best.distanceM)
            return;
        const PointTree::Position &place = m_places.position(from);
        const auto nodes = m_places.nodes();
        const auto reachOf = [&](std::uint32_t n) {
            return std::max({nodes[n].squareTo(place), m_nodeCores[n], m_cores[from]});
        };
        const auto visit = [&](const auto &self, std::uint32_t n) -> void {
            if (m_nodeSets[n] == own || reachOf(n) > best.distanceM)
                return;
            if (nodes[n].right != 0) {
                const bool rightFirst = nodes[nodes[n].right].squareTo(place) < nodes[n + 1].squareTo(place);
                self(self, rightFirst ? nodes[n].right : n + 1);
                self(self, rightFirst ? n + 1 : nodes[n].right);
                return;
            }
            for (std::uint32_t at = nodes[n].first; at < nodes[n].last; ++at) {
                const PointTree::Index to = m_places.order()[at];
                if (m_sets.find(to) == own)
                    continue;
                const double square =
                    std::max({PointTree::squareBetween(place, m_places.position(to)), m_cores[from], m_cores[to]});
                const ReachEdge edge{square, std::min(from, to), std::max(from, to)};
                if (isLess(edge, best))
                    best = edge;
            }
        };
        visit(visit, 0);
    }

    const PointTree &m_places;
    std::vector<double> m_cores;
    DisjointSets m_sets;
    std::vector<ReachEdge> m_best; // per component, at its number; squares in place of distances
    std::vector<std::uint32_t> m_nodeSets;
    std::vector<double> m_nodeCores;
};

/// A cluster of the condensed tree.
struct Condensed
{
    std::uint32_t parent = 0;
    double birth = 0; // λ
    double stability = 0;
    double deepest = 0; // largest λ at which one of its places leaves
    std::vector<std::uint32_t> children = {};
    bool isChosen = false;
};

/// The single-linkage tree: leaves 0 … n − 1 are places, n + i is what the i-th edge joins.
struct Linkage
{
    std::vector<std::uint32_t> left;
    std::vector<std::uint32_t> right;
    std::vector<double> distance;
    std::vector<std::uint32_t> size;
};

Linkage linkageOf(const std::vector<ReachEdge> &tree, std::size_t count)
{
    Linkage linkage;
    DisjointSets sets(count);
    std::vector<std::uint32_t> nodeOf(count);
    for (std::uint32_t i = 0; i < count; ++i)
        nodeOf[i] = i;
    for (const ReachEdge &edge : tree) {
        const std::uint32_t a = sets.find(edge.a);
        const std::uint32_t b = sets.find(edge.b);
        const std::uint32_t size = sets.sizeOf(a) + sets.sizeOf(b);
        linkage.left.push_back(nodeOf[a]);
        linkage.right.push_back(nodeOf[b]);
        linkage.distance.push_back(rounded(edge.distanceM));
        linkage.size.push_back(size);
        nodeOf[sets.join(a, b)] = static_cast<std::uint32_t>(count + linkage.left.size() - 1);
    }
    return linkage;
}

} // namespace

std::optional<std::vector<ReachEdge>> reachabilityTree(const PointTree &places, std::size_t minPoints,
                                                       model::Progress &progress)
{
    const auto count = static_cast<std::uint32_t>(places.size());
    progress.begin(QCoreApplication::translate("Drawing", "Looking for dense groups"), 2 * static_cast<qint64>(count));
    std::vector<double> cores(count, infinite);
    for (std::uint32_t i = 0; i < count; ++i) {
        if (places.isPlaced(i)) {
            const auto near = places.nearest(i, std::max<std::size_t>(minPoints, 1));
            cores[i] = PointTree::squareBetween(places.position(i), places.position(near.back().index));
        }
        progress.advance();
        if ((i & 0x3FFU) == 0 && progress.isCancelled())
            return std::nullopt;
    }
    std::optional<std::vector<ReachEdge>> tree = Boruvka(places, std::move(cores)).run(progress);
    if (!tree)
        return std::nullopt;
    for (ReachEdge &edge : *tree)
        edge.distanceM = PointTree::metresOf(edge.distanceM);
    std::sort(tree->begin(), tree->end(), isLess);
    return tree;
}

std::optional<HdbscanResult> hdbscan(const PointTree &places, std::size_t minClusterSize, std::size_t minPoints,
                                     bool allowSingle, model::Progress &progress)
{
    const std::size_t count = places.size();
    HdbscanResult result;
    result.labels.assign(count, -1);
    result.strength.assign(count, 0);
    minClusterSize = std::max<std::size_t>(minClusterSize, 2);
    const std::optional<std::vector<ReachEdge>> tree = reachabilityTree(places, minPoints, progress);
    if (!tree)
        return std::nullopt;
    if (tree->empty() || places.order().size() < minClusterSize)
        return result;
    const Linkage linkage = linkageOf(*tree, count);
    const auto sizeOf = [&](std::uint32_t node) { return node < count ? 1U : linkage.size[node - count]; };

    // From the top: a split in which one side is too small is no split; its places leave the cluster there.
    std::vector<Condensed> clusters{Condensed{}};
    std::vector<std::uint32_t> leftCluster(count, 0); // of a place: the smallest cluster it belongs to
    std::vector<double> leftAt(count, 0);             // and λ when it leaves
    std::vector<std::pair<std::uint32_t, std::uint32_t>> open{
        {static_cast<std::uint32_t>(count + linkage.left.size() - 1), 0}};
    std::vector<std::uint32_t> below;
    const auto leave = [&](std::uint32_t node, std::uint32_t cluster, double lambda) {
        below.assign(1, node);
        while (!below.empty()) {
            const std::uint32_t at = below.back();
            below.pop_back();
            if (at >= count) {
                below.push_back(linkage.left[at - count]);
                below.push_back(linkage.right[at - count]);
                continue;
            }
            leftCluster[at] = cluster;
            leftAt[at] = lambda;
            clusters[cluster].stability += lambda - clusters[cluster].birth;
            clusters[cluster].deepest = std::max(clusters[cluster].deepest, lambda);
        }
    };
    std::vector<std::uint32_t> sides; // what a node falls into at its distance, equal distances taken at once
    while (!open.empty()) {
        const auto [node, cluster] = open.back();
        open.pop_back();
        const double distance = linkage.distance[node - count];
        const double lambda = 1 / distance;
        sides.clear();
        below.assign(1, node);
        while (!below.empty()) {
            const std::uint32_t at = below.back();
            below.pop_back();
            if (at >= count && linkage.distance[at - count] == distance) {
                below.push_back(linkage.right[at - count]);
                below.push_back(linkage.left[at - count]);
            } else {
                sides.push_back(at);
            }
        }
        const auto holding = std::count_if(sides.begin(), sides.end(), [&](std::uint32_t side) {
            return sizeOf(side) >= minClusterSize; // two or more: never a single place
        });
        for (const std::uint32_t side : sides) {
            if (sizeOf(side) < minClusterSize) {
                leave(side, cluster, lambda);
            } else if (holding == 1) {
                open.emplace_back(side, cluster);
            } else {
                clusters[cluster].stability += (lambda - clusters[cluster].birth) * sizeOf(side);
                clusters[cluster].deepest = std::max(clusters[cluster].deepest, lambda);
                const auto number = static_cast<std::uint32_t>(clusters.size());
                clusters.push_back(Condensed{cluster, lambda});
                clusters[cluster].children.push_back(number);
                open.emplace_back(side, number);
            }
        }
    }

    // From the bottom: a cluster, or what is best below it. Children have higher numbers than their parents.
    std::vector<double> bestBelow(clusters.size(), 0);
    for (std::size_t c = clusters.size(); c-- > 0;) {
        double below2 = 0;
        for (const std::uint32_t child : clusters[c].children)
            below2 += bestBelow[child];
        const bool isRoot = c == 0;
        clusters[c].isChosen =
            (!isRoot || allowSingle) && clusters[c].stability >= below2 && (!isRoot || clusters[c].stability > 0);
        bestBelow[c] = clusters[c].isChosen ? clusters[c].stability : below2;
    }
    std::vector<std::int64_t> chosenFor(clusters.size(), -1); // the chosen cluster that holds it
    for (std::size_t c = 0; c < clusters.size(); ++c) {
        if (c > 0)
            chosenFor[c] = chosenFor[clusters[c].parent];
        if (chosenFor[c] < 0 && clusters[c].isChosen)
            chosenFor[c] = static_cast<std::int64_t>(c);
    }
    std::vector<std::int32_t> numbers(clusters.size(), -1);
    std::vector<double> deepest(clusters.size(), 0);
    for (std::size_t c = 0; c < clusters.size(); ++c)
        if (chosenFor[c] >= 0)
            deepest[static_cast<std::size_t>(chosenFor[c])] =
                std::max(deepest[static_cast<std::size_t>(chosenFor[c])], clusters[c].deepest);
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::int64_t cluster = places.isPlaced(i) ? chosenFor[leftCluster[i]] : -1;
        if (cluster < 0)
            continue;
        const auto c = static_cast<std::size_t>(cluster);
        if (numbers[c] < 0) {
            numbers[c] = static_cast<std::int32_t>(result.stability.size());
            result.stability.push_back(clusters[c].stability);
        }
        result.labels[i] = numbers[c];
        result.strength[i] = deepest[c] > 0 ? std::min(1.0, leftAt[i] / deepest[c]) : 1;
    }
    return result;
}

} // namespace atlas::drawing
