// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/point_tree.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace atlas::geometry {

namespace {

constexpr double meanRadiusM = 6371008.8; // (2a + b) / 3
constexpr std::uint32_t leafSize = 8;

/// Moritz 2000, Geodetic Reference System 1980; on the ellipsoid itself (height 0).
PointTree::Position inSpace(model::LonLat place)
{
    constexpr double axis = 6378137.0;
    constexpr double flattening = 1 / 298.257223563;
    constexpr double e2 = flattening * (2 - flattening);
    constexpr double radian = std::numbers::pi / 180;
    const double sine = std::sin(place.lat * radian);
    const double normal = axis / std::sqrt(1 - e2 * sine * sine);
    const double out = normal * std::cos(place.lat * radian);
    return {out * std::cos(place.lon * radian), out * std::sin(place.lon * radian), normal * (1 - e2) * sine};
}

} // namespace

PointTree::PointTree(std::span<const model::LonLat> places) : m_positions(places.size()), m_isPlaced(places.size())
{
    for (Index i = 0; i < places.size(); ++i) {
        m_isPlaced[i] = std::isfinite(places[i].lon) && std::abs(places[i].lat) <= 90;
        if (!m_isPlaced[i])
            continue;
        m_positions[i] = inSpace(places[i]);
        m_order.push_back(i);
    }
    if (!m_order.empty())
        build(0, static_cast<std::uint32_t>(m_order.size()));
}

void PointTree::build(std::uint32_t first, std::uint32_t last)
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    Node node{{infinite, infinite, infinite}, {-infinite, -infinite, -infinite}, first, last, 0};
    for (std::uint32_t at = first; at < last; ++at) {
        const Position &p = m_positions[m_order[at]];
        node.low = {std::min(node.low.x, p.x), std::min(node.low.y, p.y), std::min(node.low.z, p.z)};
        node.high = {std::max(node.high.x, p.x), std::max(node.high.y, p.y), std::max(node.high.z, p.z)};
    }
    const std::size_t own = m_nodes.size();
    m_nodes.push_back(node);
    if (last - first <= leafSize)
        return;
    const double wide = node.high.x - node.low.x;
    const double deep = node.high.y - node.low.y;
    const double high = node.high.z - node.low.z;
    double Position::*const axis = wide >= deep && wide >= high ? &Position::x
                                   : deep >= high               ? &Position::y
                                                                : &Position::z;
    const std::uint32_t middle = first + (last - first) / 2;
    std::nth_element(m_order.begin() + first, m_order.begin() + middle, m_order.begin() + last, [&](Index a, Index b) {
        const double p = m_positions[a].*axis;
        const double q = m_positions[b].*axis;
        return p != q ? p < q : a < b;
    });
    build(first, middle);
    m_nodes[own].right = static_cast<std::uint32_t>(m_nodes.size());
    build(middle, last);
}

double PointTree::squareOf(double metres)
{
    const double angle = std::min(metres / (2 * meanRadiusM), std::numbers::pi / 2);
    const double chord = 2 * meanRadiusM * std::sin(angle);
    return chord * chord;
}

double PointTree::metresOf(double square)
{
    return 2 * meanRadiusM * std::asin(std::min(1.0, std::sqrt(square) / (2 * meanRadiusM)));
}

double PointTree::distanceM(Index a, Index b) const
{
    if (!m_isPlaced[a] || !m_isPlaced[b])
        return std::numeric_limits<double>::infinity();
    return metresOf(squareBetween(m_positions[a], m_positions[b]));
}

std::size_t PointTree::countWithin(Index place, double radiusM, std::size_t enough) const
{
    std::size_t count = 0;
    forEachWithin(place, radiusM, [&](Index, double) { return ++count < enough; });
    return count;
}

std::vector<PointTree::Neighbour> PointTree::nearest(Index place, std::size_t k) const
{
    std::vector<Neighbour> found; // a heap, the farthest on top; squares in place of distances
    if (m_nodes.empty() || !m_isPlaced[place] || k == 0)
        return found;
    const Position &from = m_positions[place];
    const auto visit = [&](const auto &self, std::uint32_t index) -> void {
        const Node &node = m_nodes[index];
        if (found.size() == k && node.squareTo(from) > found.front().distanceM)
            return;
        if (node.right != 0) {
            const bool rightFirst = m_nodes[node.right].squareTo(from) < m_nodes[index + 1].squareTo(from);
            self(self, rightFirst ? node.right : index + 1);
            self(self, rightFirst ? index + 1 : node.right);
            return;
        }
        for (std::uint32_t at = node.first; at < node.last; ++at) {
            const Neighbour one{squareBetween(m_positions[m_order[at]], from), m_order[at]};
            if (found.size() < k) {
                found.push_back(one);
                std::push_heap(found.begin(), found.end());
            } else if (one < found.front()) {
                std::pop_heap(found.begin(), found.end());
                found.back() = one;
                std::push_heap(found.begin(), found.end());
            }
        }
    };
    visit(visit, 0);
    std::sort_heap(found.begin(), found.end());
    const auto self = std::find_if(found.begin(), found.end(), [&](const Neighbour &n) { return n.index == place; });
    if (self != found.end()) // of places at the same spot, itself comes first
        std::rotate(found.begin(), self, self + 1);
    for (Neighbour &one : found)
        one.distanceM = metresOf(one.distanceM);
    return found;
}

} // namespace atlas::geometry
