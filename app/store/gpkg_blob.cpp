// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/gpkg_blob.h"

#include "app/geometry/wkb.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace atlas::store {

namespace {

constexpr std::size_t headerBytes = 8;

template <typename T>
T load(const std::uint8_t *bytes, bool littleEndian)
{
    std::array<std::uint8_t, sizeof(T)> ordered;
    for (std::size_t i = 0; i < sizeof(T); ++i)
        ordered[i] = littleEndian == (std::endian::native == std::endian::little) ? bytes[i] : bytes[sizeof(T) - 1 - i];
    return std::bit_cast<T>(ordered);
}

template <typename T>
void store(std::vector<std::uint8_t> &bytes, T value)
{
    auto raw = std::bit_cast<std::array<std::uint8_t, sizeof(T)>>(value);
    if constexpr (std::endian::native == std::endian::big)
        std::reverse(raw.begin(), raw.end());
    for (const std::uint8_t byte : raw)
        bytes.push_back(byte);
}

std::vector<std::uint8_t> header(std::uint8_t flags)
{
    std::vector<std::uint8_t> bytes;
    bytes.reserve(64);
    for (const std::uint8_t byte : {std::uint8_t{'G'}, std::uint8_t{'P'}, std::uint8_t{0}, flags})
        bytes.push_back(byte);
    store(bytes, wgs84Srs);
    return bytes;
}

/// Walks the points of any WKB (ISO or EWKB), to bound what is not a polygon or point of ours.
class PointWalker
{
public:
    explicit PointWalker(std::span<const std::uint8_t> wkb) : m_wkb(wkb) {}

    bool walk(int depth = 0)
    {
        if (depth > 32 || !has(5))
            return false;
        const std::uint8_t order = m_wkb[m_at];
        if (order > 1)
            return false;
        m_little = order == 1;
        m_at += 1;
        std::uint32_t type = count();
        int dimensions = 2 + ((type & 0x80000000U) != 0) + ((type & 0x40000000U) != 0);
        if ((type & 0x20000000U) != 0) {
            if (!has(4))
                return false;
            m_at += 4;
        }
        type &= 0x0FFFFFFFU;
        dimensions += type / 1000 == 3 ? 2 : type / 1000 == 0 ? 0 : 1;
        switch (type % 1000) {
        case 1:
            return points(1, dimensions);
        case 2:
            return has(4) && points(count(), dimensions);
        case 3: {
            if (!has(4))
                return false;
            for (std::uint32_t rings = count(); rings > 0; --rings) {
                if (!has(4) || !points(count(), dimensions))
                    return false;
            }
            return true;
        }
        case 4:
        case 5:
        case 6:
        case 7: {
            if (!has(4))
                return false;
            for (std::uint32_t parts = count(); parts > 0; --parts) {
                if (!walk(depth + 1))
                    return false;
            }
            return true;
        }
        default:
            return false;
        }
    }

    const model::LonLatBox &box() const { return m_box; }

private:
    bool has(std::size_t bytes) const { return m_wkb.size() - m_at >= bytes; }

    std::uint32_t count()
    {
        const auto value = load<std::uint32_t>(m_wkb.data() + m_at, m_little);
        m_at += 4;
        return value;
    }

    bool points(std::uint32_t number, int dimensions)
    {
        const std::size_t pointBytes = 8 * static_cast<std::size_t>(dimensions);
        if ((m_wkb.size() - m_at) / pointBytes < number)
            return false;
        for (; number > 0; --number, m_at += pointBytes) {
            const model::LonLat p{load<double>(m_wkb.data() + m_at, m_little),
                                  load<double>(m_wkb.data() + m_at + 8, m_little)};
            if (std::isfinite(p.lon) && std::isfinite(p.lat))
                m_box.include(p);
        }
        return true;
    }

    std::span<const std::uint8_t> m_wkb;
    std::size_t m_at = 0;
    bool m_little = true;
    model::LonLatBox m_box;
};

} // namespace

std::optional<BlobView> viewBlob(std::span<const std::uint8_t> blob)
{
    if (blob.size() < headerBytes || blob[0] != 'G' || blob[1] != 'P')
        return std::nullopt;
    const std::uint8_t flags = blob[3];
    const bool little = (flags & 1U) != 0;
    static constexpr std::array<std::size_t, 8> envelopeDoubles = {0, 4, 6, 6, 8, 0, 0, 0};
    const unsigned envelopeKind = (flags >> 1U) & 7U;
    const std::size_t envelopeBytes = 8 * envelopeDoubles[envelopeKind];
    if (envelopeKind > 4 || (flags & 0x20U) != 0 || blob.size() < headerBytes + envelopeBytes)
        return std::nullopt;
    BlobView view;
    view.srs = load<std::int32_t>(blob.data() + 4, little);
    view.empty = (flags & 0x10U) != 0;
    view.wkb = blob.subspan(headerBytes + envelopeBytes);
    if (envelopeBytes > 0) {
        const std::uint8_t *at = blob.data() + headerBytes;
        const model::LonLatBox box{load<double>(at, little), load<double>(at + 16, little),
                                   load<double>(at + 8, little), load<double>(at + 24, little)};
        const bool finite =
            std::isfinite(box.west) && std::isfinite(box.south) && std::isfinite(box.east) && std::isfinite(box.north);
        if (finite && !box.isEmpty())
            view.envelope = box;
    }
    return view;
}

std::optional<model::LonLatBox> blobBounds(std::span<const std::uint8_t> blob, bool *malformed)
{
    const std::optional<BlobView> view = viewBlob(blob);
    if (malformed)
        *malformed = !view;
    if (!view || view->empty)
        return std::nullopt;
    if (view->envelope)
        return view->envelope;
    PointWalker walker(view->wkb);
    if (!walker.walk()) {
        if (malformed)
            *malformed = true;
        return std::nullopt;
    }
    return walker.box().isEmpty() ? std::nullopt : std::optional(walker.box());
}

std::vector<std::uint8_t> blobFromShape(const model::Shape &shape)
{
    return blobFromWkb(geometry::wkbFromShape(shape), shape.bounds());
}

std::vector<std::uint8_t> blobFromPoint(model::LonLat point)
{
    std::vector<std::uint8_t> bytes = header(0x01);
    const std::vector<std::uint8_t> wkb = geometry::wkbFromPoint(point);
    bytes.insert(bytes.end(), wkb.begin(), wkb.end());
    return bytes;
}

std::vector<std::uint8_t> blobFromWkb(std::span<const std::uint8_t> wkb, const model::LonLatBox &bounds)
{
    std::vector<std::uint8_t> bytes = header(bounds.isEmpty() ? 0x11 : 0x03);
    if (!bounds.isEmpty()) {
        for (const double value : {bounds.west, bounds.east, bounds.south, bounds.north})
            store(bytes, value);
    }
    bytes.insert(bytes.end(), wkb.begin(), wkb.end());
    return bytes;
}

} // namespace atlas::store
