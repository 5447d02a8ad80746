// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/wkb.h"

#include "tests/unit/geometry_samples.h"

#include <QByteArray>
#include <QTest>

#include <bit>

using namespace atlas::geometry;
using atlas::model::LonLat;
using atlas::model::Shape;

namespace {

std::vector<std::uint8_t> bytes(const char *hex)
{
    const QByteArray raw = QByteArray::fromHex(hex);
    return {raw.begin(), raw.end()};
}

Shape island()
{
    Shape shape = samples::polygon({{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {{{2, 2}, {2, 4}, {4, 4}}});
    shape.beginPart();
    const std::vector<LonLat> second{{20, 0}, {21, 0}, {21, 1}};
    shape.addRing(second);
    return shape;
}

/// The same polygon by hand, byte by byte, in either order, with EWKB flags or an ISO type and extra ordinates.
std::vector<std::uint8_t> triangle(bool bigEndian, std::uint32_t type, int ordinates, bool srid)
{
    std::vector<std::uint8_t> out{static_cast<std::uint8_t>(bigEndian ? 0 : 1)};
    const auto put = [&](std::uint64_t value, int size) {
        for (int i = 0; i < size; ++i)
            out.push_back(static_cast<std::uint8_t>(value >> (8 * (bigEndian ? size - 1 - i : i))));
    };
    put(type, 4);
    if (srid)
        put(4326, 4);
    put(1, 4);
    put(4, 4);
    for (const LonLat p : {LonLat{126.5, 37}, LonLat{127, 37}, LonLat{127, 38}, LonLat{126.5, 37}}) {
        put(std::bit_cast<std::uint64_t>(p.lon), 8);
        put(std::bit_cast<std::uint64_t>(p.lat), 8);
        for (int extra = 2; extra < ordinates; ++extra)
            put(std::bit_cast<std::uint64_t>(99.0), 8);
    }
    return out;
}

} // namespace

class TestWkb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapeComesBackAsItWas()
    {
        const Shape shape = island();
        const auto back = shapeFromWkb(wkbFromShape(shape));
        QVERIFY(back.has_value());
        QCOMPARE(*back, shape);
        QCOMPARE(*shapeFromWkb(wkbFromShape({})), Shape{});
    }

    void readsBothOrdersAndDropsZAndM()
    {
        const Shape expected = samples::polygon({{126.5, 37}, {127, 37}, {127, 38}});
        for (const bool bigEndian : {false, true}) {
            QCOMPARE(*shapeFromWkb(triangle(bigEndian, 3, 2, false)), expected);
            QCOMPARE(*shapeFromWkb(triangle(bigEndian, 1003, 3, false)), expected);
            QCOMPARE(*shapeFromWkb(triangle(bigEndian, 2003, 3, false)), expected);
            QCOMPARE(*shapeFromWkb(triangle(bigEndian, 3003, 4, false)), expected);
            QCOMPARE(*shapeFromWkb(triangle(bigEndian, 0x80000003u, 3, false)), expected);
            QCOMPARE(*shapeFromWkb(triangle(bigEndian, 0xe0000003u, 4, true)), expected);
        }
    }

    void everyTruncationIsRefused()
    {
        const std::vector<std::uint8_t> whole = wkbFromShape(island());
        for (std::size_t size = 0; size < whole.size(); ++size) {
            WkbFault fault = WkbFault::None;
            QVERIFY(!shapeFromWkb({whole.data(), size}, &fault));
            QCOMPARE(fault, WkbFault::Truncated);
        }
        const std::vector<std::uint8_t> place = wkbFromPoint({1, 2});
        for (std::size_t size = 0; size < place.size(); ++size)
            QVERIFY(!pointFromWkb({place.data(), size}));
    }

    void absurdCountsAreRefusedWithoutAllocating()
    {
        WkbFault fault = WkbFault::None;
        QVERIFY(!shapeFromWkb(bytes("0106000000ffffffff"), &fault));
        QCOMPARE(fault, WkbFault::Truncated);
        QVERIFY(!shapeFromWkb(bytes("010300000001000000ffffff7f0000000000000000"), &fault));
        QCOMPARE(fault, WkbFault::Truncated);
    }

    void otherKindsAreRefused()
    {
        WkbFault fault = WkbFault::None;
        QVERIFY(!shapeFromWkb(wkbFromPoint({1, 2}), &fault));
        QCOMPARE(fault, WkbFault::WrongType);
        QVERIFY(!pointFromWkb(wkbFromShape(island()), &fault));
        QCOMPARE(fault, WkbFault::WrongType);
        QVERIFY(!shapeFromWkb(bytes("0203000000"), &fault));
        QCOMPARE(fault, WkbFault::BadByteOrder);
        std::vector<std::uint8_t> nested;
        for (int depth = 0; depth < 100; ++depth)
            for (const std::uint8_t byte : bytes("010700000001000000"))
                nested.push_back(byte);
        QVERIFY(!shapeFromWkb(nested, &fault));
        QCOMPARE(fault, WkbFault::WrongType);
    }

    void openAndShortRings()
    {
        // An open ring is closed; a ring of two places is dropped, and with it its part.
        std::vector<std::uint8_t> open = bytes("010300000001000000"
                                               "03000000");
        std::vector<std::uint8_t> shortOne = bytes("010300000001000000"
                                                   "02000000");
        const std::vector<std::uint8_t> place = wkbFromPoint({5, 6});
        const std::vector<std::uint8_t> second = wkbFromPoint({7, 6});
        const std::vector<std::uint8_t> third = wkbFromPoint({7, 9});
        for (const auto *p : {&place, &second, &third})
            open.insert(open.end(), p->begin() + 5, p->end());
        for (const auto *p : {&place, &second})
            shortOne.insert(shortOne.end(), p->begin() + 5, p->end());
        QCOMPARE(*shapeFromWkb(open), samples::polygon({{5, 6}, {7, 6}, {7, 9}}));
        QVERIFY(shapeFromWkb(shortOne)->isEmpty());
    }

    void pointsAndLines()
    {
        QCOMPARE(*pointFromWkb(wkbFromPoint({127.5, -3})), (LonLat{127.5, -3}));
        WkbFault fault = WkbFault::Truncated;
        QVERIFY(!pointFromWkb(bytes("0101000000000000000000f87f000000000000f87f"), &fault));
        QCOMPARE(fault, WkbFault::None);
        const std::vector<LonLat> line{{1, 2}, {3, 4}};
        QCOMPARE(wkbFromLine(line),
                 bytes("010200000002000000000000000000f03f000000000000004000000000000008400000000000001040"));
        const std::vector<std::vector<LonLat>> lines{line, line};
        QCOMPARE(wkbFromLines(lines).size(), std::size_t{9 + 2 * 41});
    }
};

QTEST_APPLESS_MAIN(TestWkb)
#include "tst_wkb.moc"
