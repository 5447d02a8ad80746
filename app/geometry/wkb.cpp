// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/wkb.h"

#include <bit>
#include <cmath>
#include <cstring>

namespace atlas::geometry {

namespace {

enum Kind : std::uint32_t {
    Point = 1,
    LineString = 2,
    Polygon = 3,
    MultiLineString = 5,
    MultiPolygon = 6,
    Collection = 7
};

constexpr int deepestNesting = 8;
constexpr std::size_t headerBytes = 5;

struct Header
{
    std::uint32_t kind = 0;
    std::size_t coordinateBytes = 16; // of one position, with whatever Z and M it has
};

/// Walks a blob; never reads beyond its end. After a fault all reads give nothing.
class Reader
{
public:
    explicit Reader(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

    WkbFault fault() const { return m_fault; }
    bool failed() const { return m_fault != WkbFault::None; }
    void fail(WkbFault fault)
    {
        if (!failed())
            m_fault = fault;
    }

    bool header(Header &header)
    {
        std::uint8_t order = 0;
        if (!raw(&order, 1))
            return false;
        if (order > 1) {
            fail(WkbFault::BadByteOrder);
            return false;
        }
        m_swap = (order == 1) != (std::endian::native == std::endian::little);
        const std::uint32_t type = number();
        if (failed())
            return false;
        constexpr std::uint32_t ewkbZ = 0x80000000u, ewkbM = 0x40000000u, ewkbSrid = 0x20000000u;
        if (type & ewkbSrid)
            number();
        const std::uint32_t plain = type & 0x1fffffffu;
        const std::uint32_t dimension = plain / 1000;
        const bool z = (type & ewkbZ) || dimension == 1 || dimension == 3;
        const bool m = (type & ewkbM) || dimension == 2 || dimension == 3;
        if (dimension > 3)
            fail(WkbFault::WrongType);
        header.kind = plain % 1000;
        header.coordinateBytes = 8u * (2u + (z ? 1u : 0u) + (m ? 1u : 0u));
        return !failed();
    }

    /// A count of things of at least so many bytes each; a count the blob cannot hold is a fault.
    std::uint32_t count(std::size_t leastBytes)
    {
        const std::uint32_t value = number();
        if (!failed() && value > (m_bytes.size() - m_at) / leastBytes)
            fail(WkbFault::Truncated);
        return failed() ? 0 : value;
    }

    model::LonLat position(const Header &header)
    {
        model::LonLat place{real(), real()};
        skip(header.coordinateBytes - 16);
        return place;
    }

private:
    bool raw(void *to, std::size_t bytes)
    {
        if (failed() || m_bytes.size() - m_at < bytes) {
            fail(WkbFault::Truncated);
            return false;
        }
        std::memcpy(to, m_bytes.data() + m_at, bytes);
        m_at += bytes;
        return true;
    }
    void skip(std::size_t bytes)
    {
        if (failed() || m_bytes.size() - m_at < bytes)
            fail(WkbFault::Truncated);
        else
            m_at += bytes;
    }
    std::uint32_t number()
    {
        std::uint32_t value = 0;
        raw(&value, 4);
        return m_swap ? __builtin_bswap32(value) : value;
    }
    double real()
    {
        std::uint64_t bits = 0;
        raw(&bits, 8);
        return std::bit_cast<double>(m_swap ? __builtin_bswap64(bits) : bits);
    }

    std::span<const std::uint8_t> m_bytes;
    std::size_t m_at = 0;
    bool m_swap = false;
    WkbFault m_fault = WkbFault::None;
};

bool samePlace(model::LonLat a, model::LonLat b)
{
    return a.lon == b.lon && a.lat == b.lat;
}

void readPolygon(Reader &reader, const Header &header, model::Shape &shape)
{
    const std::uint32_t rings = reader.count(4);
    bool partOpen = false;
    std::vector<model::LonLat> ring;
    for (std::uint32_t r = 0; r < rings && !reader.failed(); ++r) {
        const std::uint32_t points = reader.count(header.coordinateBytes);
        ring.clear();
        ring.reserve(points + std::size_t{1});
        for (std::uint32_t i = 0; i < points; ++i)
            ring.push_back(reader.position(header));
        if (!ring.empty() && !samePlace(ring.front(), ring.back()))
            ring.push_back(ring.front());
        if (reader.failed() || (r > 0 && !partOpen) || ring.size() < 4)
            continue;
        if (!partOpen) {
            shape.beginPart();
            partOpen = true;
        }
        shape.addRing(ring);
    }
}

void readAreas(Reader &reader, model::Shape &shape, int depth)
{
    Header header;
    if (!reader.header(header))
        return;
    if (header.kind == Polygon) {
        readPolygon(reader, header, shape);
    } else if ((header.kind == MultiPolygon || header.kind == Collection) && depth < deepestNesting) {
        const std::uint32_t members = reader.count(headerBytes);
        for (std::uint32_t i = 0; i < members && !reader.failed(); ++i)
            readAreas(reader, shape, depth + 1);
    } else {
        reader.fail(WkbFault::WrongType);
    }
}

class Writer
{
public:
    void header(Kind kind)
    {
        m_bytes.push_back(1);
        number(kind);
    }
    void number(std::uint32_t value)
    {
        for (int shift = 0; shift < 32; shift += 8)
            m_bytes.push_back(static_cast<std::uint8_t>(value >> shift));
    }
    void positions(std::span<const model::LonLat> places)
    {
        number(static_cast<std::uint32_t>(places.size()));
        for (const model::LonLat &place : places)
            position(place);
    }
    void position(model::LonLat place)
    {
        real(place.lon);
        real(place.lat);
    }
    void line(std::span<const model::LonLat> places)
    {
        header(LineString);
        positions(places);
    }
    void reserve(std::size_t bytes) { m_bytes.reserve(bytes); }
    std::vector<std::uint8_t> take() { return std::move(m_bytes); }

private:
    void real(double value)
    {
        const auto bits = std::bit_cast<std::uint64_t>(value);
        for (int shift = 0; shift < 64; shift += 8)
            m_bytes.push_back(static_cast<std::uint8_t>(bits >> shift));
    }
    std::vector<std::uint8_t> m_bytes;
};

} // namespace

std::optional<model::Shape> shapeFromWkb(std::span<const std::uint8_t> wkb, WkbFault *fault)
{
    Reader reader(wkb);
    model::Shape shape;
    readAreas(reader, shape, 0);
    if (fault)
        *fault = reader.fault();
    if (reader.failed())
        return std::nullopt;
    return shape;
}

std::optional<model::LonLat> pointFromWkb(std::span<const std::uint8_t> wkb, WkbFault *fault)
{
    Reader reader(wkb);
    Header header;
    model::LonLat place;
    if (reader.header(header)) {
        if (header.kind == Point)
            place = reader.position(header);
        else
            reader.fail(WkbFault::WrongType);
    }
    if (fault)
        *fault = reader.fault();
    // POINT EMPTY is written as not-a-number.
    if (reader.failed() || std::isnan(place.lon) || std::isnan(place.lat))
        return std::nullopt;
    return place;
}

std::vector<std::uint8_t> wkbFromShape(const model::Shape &shape)
{
    Writer writer;
    writer.reserve(9 + shape.partCount() * 9 + shape.ringCount() * 4 + shape.points.size() * 16);
    writer.header(MultiPolygon);
    writer.number(static_cast<std::uint32_t>(shape.partCount()));
    for (std::size_t part = 0; part < shape.partCount(); ++part) {
        const auto [first, last] = shape.ringsOfPart(part);
        writer.header(Polygon);
        writer.number(static_cast<std::uint32_t>(last - first));
        for (std::size_t ring = first; ring < last; ++ring)
            writer.positions(shape.ring(ring));
    }
    return writer.take();
}

std::vector<std::uint8_t> wkbFromPoint(model::LonLat place)
{
    Writer writer;
    writer.header(Point);
    writer.position(place);
    return writer.take();
}

std::vector<std::uint8_t> wkbFromLine(std::span<const model::LonLat> line)
{
    Writer writer;
    writer.line(line);
    return writer.take();
}

std::vector<std::uint8_t> wkbFromLines(std::span<const std::vector<model::LonLat>> lines)
{
    Writer writer;
    writer.header(MultiLineString);
    writer.number(static_cast<std::uint32_t>(lines.size()));
    for (const std::vector<model::LonLat> &line : lines)
        writer.line(line);
    return writer.take();
}

} // namespace atlas::geometry
