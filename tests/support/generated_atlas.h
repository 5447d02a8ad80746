// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"

#include <cstdint>

namespace atlas::test {

/// How large a made-up atlas is.
struct AtlasSize
{
    std::uint32_t clusters = 300;
    std::uint32_t vertices = 200; ///< of each extent
    std::uint32_t participants = 20000;
    std::uint32_t links = 80000;

    static AtlasSize small() { return {}; }
    static AtlasSize nation() { return {10000, 200, 1000000, 3000000}; }
};

/// A made-up country of 16 provinces with 16 districts each, whose winding borders are shared to the bit, full of
/// clusters, participants (each a member of one cluster, near it) and links (most within the cluster). The same seed
/// gives the same atlas on every machine.
model::Tables generatedAtlas(const AtlasSize &size, std::uint64_t seed = 1);

} // namespace atlas::test
