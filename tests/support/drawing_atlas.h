// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/support/atlas_builder.h"
#include "tests/support/korea_districts.h"

/// Atlases for the tests and benchmarks of drawing. Header-only.
namespace atlas::test {

/// Two provinces of two districts each, one degree wide and high, side by side: west (11, 12) and east (21, 22). The
/// districts' common border runs at latitude 36.5 and bends once in the middle.
///
///     126      127      128
///  37  ┌────────┬────────┐
///      │   12   │   22   │
///  36.5├───╱────┼───╱────┤   bends at (126.5, 36.6) and (127.5, 36.6)
///      │   11   │   21   │
///  36  └────────┴────────┘
inline AtlasBuilder fourDistricts()
{
    using model::LonLat;
    const auto polygon = [](const std::vector<LonLat> &ring) {
        model::Shape shape;
        shape.beginPart();
        shape.addRing(ring);
        return std::make_shared<const model::Shape>(std::move(shape));
    };
    const auto lower = [&](double w) {
        return polygon({{w, 36}, {w + 1, 36}, {w + 1, 36.5}, {w + 0.5, 36.6}, {w, 36.5}});
    };
    const auto upper = [&](double w) {
        return polygon({{w, 36.5}, {w + 0.5, 36.6}, {w + 1, 36.5}, {w + 1, 37}, {w, 37}});
    };
    const auto province = [&](double w) {
        return polygon({{w, 36}, {w + 1, 36}, {w + 1, 36.5}, {w + 1, 37}, {w, 37}, {w, 36.5}});
    };
    AtlasBuilder atlas;
    atlas.province(QStringLiteral("1"), province(126)).province(QStringLiteral("2"), province(127));
    atlas.district(QStringLiteral("11"), QStringLiteral("1"), lower(126));
    atlas.district(QStringLiteral("12"), QStringLiteral("1"), upper(126));
    atlas.district(QStringLiteral("21"), QStringLiteral("2"), lower(127));
    atlas.district(QStringLiteral("22"), QStringLiteral("2"), upper(127));
    return atlas;
}

/// The detailed provinces and districts of Korea as the boundary set of an atlas.
inline AtlasBuilder koreaAtlas(const KoreaBoundaries &korea)
{
    AtlasBuilder atlas(100);
    for (const KoreaBoundaries::Region &region : korea.provinces)
        atlas.province(region.code, region.shape, region.name);
    for (const KoreaBoundaries::Region &region : korea.districts)
        atlas.district(region.code, region.code.left(2), region.shape);
    return atlas;
}

} // namespace atlas::test
