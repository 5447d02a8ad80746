// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/support/atlas_builder.h"

namespace atlas::test {

/// Adds six participants at 126.5° E and six at 127.5° E to a cluster that is there: all of a group linked, and one
/// link across.
inline void addTwoCliques(AtlasBuilder &atlas, const QString &cluster)
{
    for (int side = 0; side < 2; ++side) {
        const auto name = [side](int i) { return (side == 0 ? QStringLiteral("w%1") : QStringLiteral("e%1")).arg(i); };
        for (int i = 0; i < 6; ++i) {
            atlas.participant(name(i), {126.5 + side, 37 + 0.01 * i}).member(cluster, name(i));
            for (int j = 0; j < i; ++j)
                atlas.link(name(i), name(j));
        }
    }
    atlas.link(QStringLiteral("w0"), QStringLiteral("e0"));
}

} // namespace atlas::test
