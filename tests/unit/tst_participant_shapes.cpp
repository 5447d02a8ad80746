// SPDX-License-Identifier: GPL-2.0-or-later
// Extents around participants against what they must hold.
#include "app/drawing/contours.h"
#include "app/drawing/participant_shapes.h"
#include "app/drawing/validity.h"
#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/metric_plane.h"
#include "app/geometry/point_grid.h"
#include "tests/unit/geometry_samples.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace atlas;
using namespace atlas::drawing;
using model::LonLat;
using model::Shape;

namespace {

std::vector<LonLat> horseshoe()
{
    std::vector<LonLat> places;
    for (int i = 0; i <= 60; ++i) {
        const double angle = (30 + 5 * i) * 3.14159265358979323846 / 180;
        for (const double radius : {0.18, 0.2, 0.22})
            places.push_back({127 + radius * std::cos(angle), 36.5 + 0.8 * radius * std::sin(angle)});
    }
    return places;
}

double number(const DelineatedExtent &extent, const char *key)
{
    return QJsonDocument::fromJson(extent.how.parameters.toUtf8()).object().value(QLatin1String(key)).toDouble(-1);
}

bool holdsAll(const Shape &shape, const std::vector<LonLat> &places)
{
    return std::all_of(places.begin(), places.end(), [&](LonLat p) {
        return geometry::contains(shape, p) ||
               std::find(shape.points.begin(), shape.points.end(), p) != shape.points.end();
    });
}

} // namespace

class TestParticipantShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hulls()
    {
        const std::vector<LonLat> places = horseshoe();
        const auto convex = convexHullAround(places);
        QVERIFY(convex.ok());
        QCOMPARE(convex->how.method, QStringLiteral("convex_hull"));
        QCOMPARE(number(*convex, "participants"), 183.0);
        QVERIFY(holdsAll(convex->shape, places));
        const auto concave = concaveHullAround(places, 0.1);
        QVERIFY(concave.ok());
        QVERIFY(geometry::areaKm2(concave->shape) < 0.6 * geometry::areaKm2(convex->shape));
        QVERIFY(!geometry::contains(concave->shape, {127, 36.5})); // the middle is open
        QVERIFY(holdsAll(concave->shape, places));
        QCOMPARE(number(*concave, "ratio"), 0.1);
        const auto plain = concaveHullAround(places, 1);
        QVERIFY(plain.ok());
        QVERIFY(std::abs(geometry::areaKm2(plain->shape) / geometry::areaKm2(convex->shape) - 1) < 1e-3);
        // In another order, the same.
        std::vector<LonLat> backwards(places.rbegin(), places.rend());
        QCOMPARE(concaveHullAround(backwards, 0.1)->shape, concave->shape);
        for (const std::vector<LonLat> &few :
             {std::vector<LonLat>{}, {{1, 1}}, {{1, 1}, {2, 2}}, {{1, 1}, {2, 2}, {3, 3}}}) {
            QVERIFY(!convexHullAround(few).ok());
            QVERIFY(!concaveHullAround(few, 0.5).ok());
        }
        QVERIFY(!concaveHullAround(places, -0.1).ok());
        QVERIFY(!concaveHullAround(places, std::numeric_limits<double>::quiet_NaN()).ok());
    }

    void buffers()
    {
        model::Progress progress;
        const std::vector<LonLat> places{{127, 37}, {127.01, 37}, {128, 35}, {std::nan(""), 3}};
        const auto extent = bufferAround(places, 2000, progress);
        QVERIFY(extent.ok());
        QCOMPARE(extent->shape.partCount(), std::size_t{2});
        QCOMPARE(number(*extent, "radius_m"), 2000.0);
        QCOMPARE(number(*extent, "participants"), 3.0);
        samples::Dice dice(2);
        for (int i = 0; i < 2000; ++i) {
            const LonLat p{dice.between(126.95, 127.06), dice.between(36.96, 37.04)};
            const double nearest = std::min(geometry::distanceM(p, places[0]), geometry::distanceM(p, places[1]));
            if (nearest < 1995) {
                QVERIFY(geometry::contains(extent->shape, p));
            } else if (nearest > 2000.1) {
                QVERIFY(!geometry::contains(extent->shape, p));
            }
        }
        QVERIFY(!bufferAround(places, 0, progress).ok());
        QVERIFY(!bufferAround(places, std::numeric_limits<double>::infinity(), progress).ok());
        QVERIFY(!bufferAround({}, 100, progress).ok());
        QVERIFY(!bufferAround(std::vector<LonLat>{{0, 90}}, 100, progress).ok());
        progress.cancel();
        QVERIFY(!bufferAround(places, 2000, progress).ok());
    }

    /// One place: the kernel itself. Its share s within radius r is 1 − (1 − r²)³.
    void theContourOfOnePlaceIsACircle()
    {
        model::Progress progress;
        const std::vector<LonLat> place{{127, 37}};
        for (const double share : {0.3, 0.5, 0.9}) {
            const auto extent = densityContour(place, 5000, share, progress);
            QVERIFY(extent.ok());
            const double radius = 5000 * std::sqrt(1 - std::cbrt(1 - share));
            for (const LonLat &p : extent->shape.points)
                QVERIFY2(std::abs(geometry::distanceM(place[0], p) / radius - 1) < 0.06,
                         qPrintable(QString::number(geometry::distanceM(place[0], p) / radius)));
            QCOMPARE(number(*extent, "bandwidth_m"), 5000.0);
            QCOMPARE(number(*extent, "share"), share);
        }
    }

    void contoursFollowTheDensity()
    {
        model::Progress progress;
        const std::vector<LonLat> places = horseshoe();
        const auto extent = densityContour(places, 3000, 0.9, progress);
        QVERIFY(extent.ok());
        QVERIFY(shapeFaults(extent->shape).empty());
        QVERIFY(!geometry::contains(extent->shape, {127, 36.5}));
        const auto smaller = densityContour(places, 3000, 0.5, progress);
        QVERIFY(geometry::areaKm2(smaller->shape) < geometry::areaKm2(extent->shape));
        // A full ring has a hole.
        std::vector<LonLat> ring;
        for (int i = 0; i < 72; ++i)
            ring.push_back({127 + 0.2 * std::cos(i * 0.0872664626), 36.5 + 0.16 * std::sin(i * 0.0872664626)});
        const auto around = densityContour(ring, 4000, 0.9, progress);
        QVERIFY(around.ok());
        QCOMPARE(around->shape.ringCount(), std::size_t{2});
        std::vector<LonLat> shuffled(ring.rbegin(), ring.rend());
        QCOMPARE(densityContour(shuffled, 4000, 0.9, progress)->shape, around->shape);
        QVERIFY(!densityContour(places, 0, 0.9, progress).ok());
        QVERIFY(!densityContour(places, 3000, 1, progress).ok());
        QVERIFY(!densityContour(places, 3000, std::numeric_limits<double>::quiet_NaN(), progress).ok());
        QVERIFY(!densityContour({}, 3000, 0.5, progress).ok());
        QVERIFY(!densityContour(std::vector<LonLat>{{-120, 40}, {127, 37}}, 100, 0.5, progress).ok());
    }

    void usualBandwidths()
    {
        // Two places 2 km apart: σ = 1000 / √2.
        const geometry::MetricPlane plane({127, 37});
        const std::vector<LonLat> two{plane.toDegrees({-1000, 0}), plane.toDegrees({1000, 0})};
        QVERIFY(std::abs(usualBandwidthM(two) / (2.78 * 1000 / std::sqrt(2.0) * std::pow(2, -1.0 / 6)) - 1) < 1e-6);
        QCOMPARE(usualBandwidthM({}), 0.0);
        QCOMPARE(usualBandwidthM(std::vector<LonLat>(3, LonLat{1, 1})), 0.0);
    }

    void saddlesAndIslandsInLakes()
    {
        // Values by hand: two peaks that touch across a saddle.
        DensityGrid grid{0, 0, 1, 4, 4, {0, 0, 0, 0, 0, 4, 1, 0, 0, 1, 4, 0, 0, 0, 0, 0}};
        QCOMPARE(contourOf(grid, 2).partCount(), std::size_t{1}); // the mean, 2.5, is above
        QCOMPARE(contourOf(grid, 3).partCount(), std::size_t{2});
        QCOMPARE(densityLevel(grid, 0.5), 4.0);
        QCOMPARE(densityLevel(grid, 0.99), 1.0);
        // An island in a lake on an island.
        DensityGrid rings{0, 0, 1, 9, 9, std::vector<double>(81, 0)};
        for (int y = 1; y < 8; ++y)
            for (int x = 1; x < 8; ++x) {
                const int edge = std::min({x, y, 8 - x, 8 - y});
                rings.values[static_cast<std::size_t>(y * 9 + x)] = edge == 1 || edge == 4 ? 2 : 0;
            }
        const Shape shape = contourOf(rings, 1);
        QCOMPARE(shape.partCount(), std::size_t{2});
        QCOMPARE(shape.ringCount(), std::size_t{3});
        QVERIFY(contourOf(rings, 5).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestParticipantShapes)
#include "tst_participant_shapes.moc"
