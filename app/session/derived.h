// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"
#include "app/store/derived_layers.h"

#include <memory>
#include <vector>

namespace atlas::session {

/// What reports and links look like on the map, with the weights that set the widths of the links.
struct DerivedMap
{
    store::DerivedLayers layers;
    double smallestWeight = 1;
    double largestWeight = 1;
    std::size_t linksLeftOut = 0; ///< placed links beyond the limit, the lightest ones
};

/// At most this many links are drawn, the heaviest ones, so that a nation's links do not become a hairball.
inline constexpr std::size_t linkLimit = 20000;

/// Any thread.
DerivedMap deriveMap(const crossing::Basis &basis,
                     const std::vector<std::shared_ptr<const crossing::ClusterReport>> &reports);

} // namespace atlas::session
