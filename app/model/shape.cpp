// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/shape.h"

#include <algorithm>

namespace atlas::model {

bool LonLatBox::intersects(const LonLatBox &other) const
{
    return !isEmpty() && !other.isEmpty() && west <= other.east && other.west <= east && south <= other.north &&
           other.south <= north;
}

void LonLatBox::include(LonLat p)
{
    if (isEmpty()) {
        *this = {p.lon, p.lat, p.lon, p.lat};
        return;
    }
    west = std::min(west, p.lon);
    east = std::max(east, p.lon);
    south = std::min(south, p.lat);
    north = std::max(north, p.lat);
}

void LonLatBox::include(const LonLatBox &other)
{
    if (other.isEmpty())
        return;
    include(LonLat{other.west, other.south});
    include(LonLat{other.east, other.north});
}

std::span<const LonLat> Shape::ring(std::size_t index) const
{
    const std::size_t begin = ringStarts[index];
    const std::size_t end = index + 1 < ringStarts.size() ? ringStarts[index + 1] : points.size();
    return {points.data() + begin, end - begin};
}

std::pair<std::size_t, std::size_t> Shape::ringsOfPart(std::size_t part) const
{
    return {partStarts[part], part + 1 < partStarts.size() ? partStarts[part + 1] : ringStarts.size()};
}

LonLatBox Shape::bounds() const
{
    LonLatBox box;
    for (const LonLat &p : points)
        box.include(p);
    return box;
}

void Shape::addRing(std::span<const LonLat> ringPoints)
{
    ringStarts.push_back(static_cast<std::uint32_t>(points.size()));
    points.insert(points.end(), ringPoints.begin(), ringPoints.end());
    if (!ringPoints.empty() && !(ringPoints.front() == ringPoints.back()))
        points.push_back(ringPoints.front());
}

} // namespace atlas::model
