// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/curves.h"

#include "app/geometry/local_plane.h"
#include "app/geometry/orientation.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

namespace atlas::geometry {

namespace {

constexpr double radiansPerDegree = std::numbers::pi / 180;
constexpr double kmPerDegree = 111.2;

bool onEarth(model::LonLat p)
{
    return std::abs(p.lon) <= 180 && std::abs(p.lat) <= 90;
}

} // namespace

std::vector<model::LonLat> linkCurve(model::LonLat a, model::LonLat b, const CurveOptions &options, double loopKm)
{
    if (!std::isfinite(a.lon) || !std::isfinite(a.lat) || !std::isfinite(b.lon) || !std::isfinite(b.lat))
        return {};
    const int vertices = std::max(3, options.vertices);
    const double stretch = std::max(0.01, std::cos((a.lat + b.lat) / 2 * radiansPerDegree));
    std::vector<model::LonLat> curve;
    curve.reserve(static_cast<std::size_t>(vertices));
    curve.push_back(a);
    if (a == b) {
        // A circle through the place, standing on it.
        const double radius = loopKm / 2 / kmPerDegree;
        for (int i = 1; i + 1 < vertices; ++i) {
            const double angle = 2 * std::numbers::pi * i / (vertices - 1);
            curve.push_back({a.lon + radius * std::sin(angle) / stretch, a.lat + radius * (1 - std::cos(angle))});
        }
    } else {
        // Quadratic Bézier; its top is half as high as its control point, which lies left of the way from a to b.
        const double dx = (b.lon - a.lon) * stretch;
        const double dy = b.lat - a.lat;
        const model::LonLat control{(a.lon + b.lon) / 2 - 2 * options.bend * dy / stretch,
                                    (a.lat + b.lat) / 2 + 2 * options.bend * dx};
        for (int i = 1; i + 1 < vertices; ++i) {
            const double t = static_cast<double>(i) / (vertices - 1);
            const double wa = (1 - t) * (1 - t);
            const double wc = 2 * t * (1 - t);
            const double wb = t * t;
            curve.push_back({wa * a.lon + wc * control.lon + wb * b.lon, wa * a.lat + wc * control.lat + wb * b.lat});
        }
    }
    curve.push_back(b);
    return curve;
}

std::optional<model::Shape> convexHull(std::span<const model::LonLat> points)
{
    // Andrew's monotone chain (1979), turning on exact orientations.
    std::vector<model::LonLat> sorted;
    std::copy_if(points.begin(), points.end(), std::back_inserter(sorted), onEarth);
    std::sort(sorted.begin(), sorted.end(), [](const model::LonLat &a, const model::LonLat &b) {
        return a.lon != b.lon ? a.lon < b.lon : a.lat < b.lat;
    });
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    std::vector<model::LonLat> hull;
    const auto extend = [&hull](model::LonLat p, std::size_t fixed) {
        while (hull.size() >= fixed + 2 && orientation(hull[hull.size() - 2], hull.back(), p) <= 0)
            hull.pop_back();
        hull.push_back(p);
    };
    for (const model::LonLat &p : sorted)
        extend(p, 0);
    const std::size_t lower = hull.empty() ? 0 : hull.size() - 1;
    for (std::size_t i = sorted.size(); i-- > 0;)
        if (i + 1 < sorted.size())
            extend(sorted[i], lower);
    if (hull.size() < 4) // with the first point repeated: fewer than three corners
        return std::nullopt;
    model::Shape shape;
    shape.beginPart();
    shape.addRing(hull);
    return shape;
}

std::optional<model::Shape> circle(model::LonLat centre, double radiusKm, int vertices)
{
    if (!onEarth(centre) || !(radiusKm > 0) || !std::isfinite(radiusKm))
        return std::nullopt;
    vertices = std::max(8, vertices);
    double pole = 0;
    geod_inverse(&wgs84(), centre.lat, centre.lon, centre.lat < 0 ? -90 : 90, centre.lon, &pole, nullptr, nullptr);
    if (radiusKm * 1000 >= pole)
        return std::nullopt;
    std::vector<model::LonLat> ring;
    for (int i = 0; i < vertices; ++i) {
        model::LonLat place;
        geod_direct(&wgs84(), centre.lat, centre.lon, -360.0 * i / vertices, radiusKm * 1000, &place.lat, &place.lon,
                    nullptr);
        if (std::abs(place.lon - centre.lon) > 180)
            return std::nullopt; // came back from the other side of the antimeridian
        ring.push_back(place);
    }
    model::Shape shape;
    shape.beginPart();
    shape.addRing(ring);
    return shape;
}

} // namespace atlas::geometry
