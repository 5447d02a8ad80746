// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/map_scene.h"

#include <map>

namespace atlas::session {

/// How one layer is shown.
struct LayerState
{
    bool visible = true;
    double opacity = 1; ///< 0–1
    friend bool operator==(const LayerState &, const LayerState &) = default;
};

/// What a person chose to see. A value.
struct LayerSettings
{
    std::map<maps::LayerRole, LayerState> layers; ///< absent = shown as the defaults are
    bool darkMap = false;

    LayerState state(maps::LayerRole role) const
    {
        const auto found = layers.find(role);
        return found == layers.end() ? LayerState{} : found->second;
    }
    friend bool operator==(const LayerSettings &, const LayerSettings &) = default;
};

} // namespace atlas::session
