// SPDX-License-Identifier: GPL-2.0-or-later
// Regions and extents made of the cells of one lattice, so that every edge lies on another and every corner on
// another's: shared edges, touching corners, holes, islands in holes, rings that touch themselves. What is where is
// known by counting cells. Sums along edges give exactly that or decline, and then the overlay gives it.
#include "app/geometry/area_sums.h"
#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/overlay.h"
#include "tests/unit/geometry_samples.h"

#include <QTest>

#include <array>
#include <map>
#include <numeric>

using namespace atlas::geometry;
using atlas::model::LonLat;
using atlas::model::Shape;
using atlas::model::ShapePtr;

namespace {

constexpr int side = 7; ///< cells each way
constexpr double step = 0.5;
constexpr double west = 124;
constexpr double south = 33;

using Corner = std::pair<int, int>;
using Cells = std::vector<int>; ///< per cell, by rows: a label, −1 = none

LonLat place(Corner corner)
{
    return {west + corner.first * step, south + corner.second * step};
}

int at(const Cells &cells, int column, int row)
{
    const bool inside = column >= 0 && row >= 0 && column < side && row < side;
    return inside ? cells[static_cast<std::size_t>(row * side + column)] : -1;
}

/// Which cells with the label hang together by their sides, numbered from 0; −1 for the others.
Cells components(const Cells &cells, int label)
{
    Cells of(cells.size(), -1);
    int count = 0;
    for (std::size_t first = 0; first < cells.size(); ++first) {
        if (cells[first] != label || of[first] >= 0)
            continue;
        std::vector<int> stack{static_cast<int>(first)};
        of[first] = count;
        while (!stack.empty()) {
            const int cell = stack.back();
            stack.pop_back();
            const int column = cell % side, row = cell / side;
            for (const auto &[dx, dy] : {std::pair{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
                if (at(cells, column + dx, row + dy) != label)
                    continue;
                const int next = (row + dy) * side + column + dx;
                if (of[static_cast<std::size_t>(next)] < 0) {
                    of[static_cast<std::size_t>(next)] = count;
                    stack.push_back(next);
                }
            }
        }
        ++count;
    }
    return of;
}

/// The outline of the cells with a label. Where two of them touch at a corner only, rings either meet there or, now and
/// then when both hang together elsewhere, one ring passes it twice, which is not valid.
Shape outline(const Cells &cells, int label, samples::Dice &dice, int oddsOfTouching)
{
    struct Side
    {
        Corner from, to;
        int component;
    };
    const Cells component = components(cells, label);
    std::map<Corner, std::vector<Side>> leaving;
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            if (at(cells, column, row) != label)
                continue;
            const int own = at(component, column, row);
            const Corner a{column, row}, b{column + 1, row}, c{column + 1, row + 1}, d{column, row + 1};
            const auto add = [&](int dx, int dy, Corner from, Corner to) {
                if (at(cells, column + dx, row + dy) != label)
                    leaving[from].push_back({from, to, own});
            };
            add(0, -1, a, b); // the cell on the left
            add(1, 0, b, c);
            add(0, 1, c, d);
            add(-1, 0, d, a);
        }
    }
    struct Ring
    {
        std::vector<LonLat> points;
        int component;
    };
    std::vector<Ring> outer, holes;
    for (auto &[corner, sides] : leaving) {
        while (!sides.empty()) {
            Side current = sides.back();
            sides.pop_back();
            Ring ring{{place(current.from)}, current.component};
            const Corner first = current.from;
            while (current.to != first || ring.points.empty()) {
                ring.points.push_back(place(current.to));
                std::vector<Side> &next = leaving[current.to];
                std::size_t chosen = 0;
                if (next.size() == 2) {
                    // Staying with the cell is turning left.
                    const auto turn = [&](const Side &s) {
                        return (current.to.first - current.from.first) * (s.to.second - s.from.second) -
                               (current.to.second - current.from.second) * (s.to.first - s.from.first);
                    };
                    chosen = turn(next[0]) > turn(next[1]) ? 0 : 1;
                    if (next[0].component == next[1].component && dice.below(oddsOfTouching) == 0)
                        chosen = 1 - chosen;
                }
                current = next[chosen];
                next.erase(next.begin() + static_cast<std::ptrdiff_t>(chosen));
            }
            (signedRingAreaKm2(ring.points) > 0 ? outer : holes).push_back(std::move(ring));
        }
    }
    Shape shape;
    for (const Ring &ring : outer) {
        shape.beginPart();
        shape.addRing(ring.points);
        for (const Ring &hole : holes)
            if (hole.component == ring.component)
                shape.addRing(hole.points);
    }
    return shape;
}

struct Expected
{
    std::map<std::uint32_t, double> areas;
    double outside = 0;
    double whole = 0;
    std::map<std::pair<int, int>, double> crossedKm; ///< lower region first
};

Expected count(const Cells &regions, const Cells &shape)
{
    Expected expected;
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            if (at(shape, column, row) != 0)
                continue;
            const LonLat low = place({column, row});
            const double area = areaKm2(samples::box(low.lon, low.lat, low.lon + step, low.lat + step));
            const int region = at(regions, column, row);
            expected.whole += area;
            if (region < 0)
                expected.outside += area;
            else
                expected.areas[static_cast<std::uint32_t>(region)] += area;
            const auto cross = [&](int dx, int dy, Corner from, Corner to) {
                const int other = at(regions, column + dx, row + dy);
                if (at(shape, column + dx, row + dy) != 0 || region < 0 || other < 0 || other == region)
                    return;
                const std::array<LonLat, 2> line{place(from), place(to)};
                expected.crossedKm[std::minmax(region, other)] += lengthKm(line);
            };
            cross(1, 0, {column + 1, row}, {column + 1, row + 1});
            cross(0, 1, {column, row + 1}, {column + 1, row + 1});
        }
    }
    return expected;
}

template <typename Parts>
QString wrongAreas(const Parts &parts, double outside, const Expected &expected)
{
    std::map<std::uint32_t, double> left = expected.areas;
    for (const auto &part : parts)
        left[part.region] -= part.areaKm2;
    for (const auto &[region, difference] : left)
        if (std::abs(difference) > 1e-9 * expected.whole)
            return QStringLiteral("region %1 is off by %2 of %3").arg(region).arg(-difference).arg(expected.whole);
    if (std::abs(outside - expected.outside) > 1e-9 * expected.whole)
        return QStringLiteral("outside %1, not %2").arg(outside).arg(expected.outside);
    return {};
}

} // namespace

class TestDegenerateGround : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latticeOfCells()
    {
        samples::Dice dice(77);
        int summed = 0, declined = 0, invalid = 0, crossings = 0, touching = 0;
        for (int map = 0; map < 40; ++map) {
            const int regionCount = 2 + dice.below(6);
            Cells regions(side * side, -1);
            for (int &label : regions)
                label = dice.below(8) == 0 ? -1 : dice.below(regionCount);
            // Half of the maps in blocks, as regions are; the others scattered.
            if (map % 2 == 0)
                for (int row = 0; row < side; ++row)
                    for (int column = 0; column < side; ++column)
                        if (dice.below(6) != 0)
                            regions[static_cast<std::size_t>(row * side + column)] =
                                (row / 3 * 3 + column / 3) % regionCount;
            std::vector<ShapePtr> shapes;
            for (int region = 0; region < regionCount; ++region)
                shapes.push_back(samples::shared(outline(regions, region, dice, 1 << 30)));
            const AreaSums sums(shapes);
            const RegionOverlay overlay(shapes);
            QVERIFY(overlay.defects().overlaps.empty());
            for (int i = 0; i < 40; ++i) {
                Cells cells(side * side, -1);
                const int density = 2 + dice.below(8);
                for (int &label : cells)
                    label = dice.below(10) < density ? 0 : -1;
                if (i % 4 == 0) { // a rectangle, with or without a hole
                    const int a = dice.below(side - 1), b = dice.below(side - 1);
                    const int c = a + 1 + dice.below(side - a - 1), d = b + 1 + dice.below(side - b - 1);
                    for (int row = 0; row < side; ++row)
                        for (int column = 0; column < side; ++column)
                            cells[static_cast<std::size_t>(row * side + column)] =
                                column >= a && column <= c && row >= b && row <= d ? 0 : -1;
                    if (i % 8 == 0)
                        cells[static_cast<std::size_t>((b + d) / 2 * side + (a + c) / 2)] = -1;
                }
                const Expected expected = count(regions, cells);
                if (expected.whole <= 0)
                    continue;
                const Shape shape = outline(cells, 0, dice, 3);
                const auto say = [&](const QString &wrong) {
                    return qPrintable(QStringLiteral("map %1, extent %2: %3").arg(map).arg(i).arg(wrong));
                };
                const Overlay exact = overlay.overlay(shape);
                QCOMPARE(exact.fault, OverlayFault::None);
                QString wrong = wrongAreas(exact.parts, exact.outsideKm2, expected);
                QVERIFY2(wrong.isEmpty(), say(QStringLiteral("overlay: ") + wrong));
                invalid += exact.repaired ? 1 : 0;
                touching += shape.ringCount() > 1 ? 1 : 0;
                std::map<std::pair<int, int>, double> left = expected.crossedKm;
                for (const CrossedBorder &border : exact.crossed)
                    left[{static_cast<int>(border.regionA), static_cast<int>(border.regionB)}] -= border.lengthKm;
                for (const auto &[pair, km] : left)
                    QVERIFY2(
                        std::abs(km) < 1e-6,
                        say(QStringLiteral("line %1|%2 is off by %3 km").arg(pair.first).arg(pair.second).arg(-km)));
                crossings += static_cast<int>(expected.crossedKm.size());
                if (const auto parts = sums.areas(shape)) {
                    wrong = wrongAreas(parts->parts, parts->outsideKm2, expected);
                    QVERIFY2(wrong.isEmpty(), say(QStringLiteral("sums: ") + wrong));
                    ++summed;
                } else {
                    ++declined;
                }
            }
        }
        QVERIFY2(
            summed >= 400 && declined >= 400 && invalid >= 100 && crossings >= 2000 && touching >= 800,
            qPrintable(
                QStringLiteral("%1 %2 %3 %4 %5").arg(summed).arg(declined).arg(invalid).arg(crossings).arg(touching)));
    }
};

QTEST_APPLESS_MAIN(TestDegenerateGround)
#include "tst_degenerate_ground.moc"
