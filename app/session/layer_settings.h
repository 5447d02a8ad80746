// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/map_scene.h"

#include <QStringList>

#include <map>

namespace atlas::session {

/// How one layer is shown.
struct LayerState
{
    bool visible = true;
    double opacity = 1; ///< 0–1
    friend bool operator==(const LayerState &, const LayerState &) = default;
};

/// Which links are drawn.
struct LinkChoice
{
    /// Drawn when more are there and the person chose no number: about as many as a screen can show.
    static constexpr int automatic = 2000;

    int heaviest = 0;  ///< how many, by weight; 0 = automatic
    QStringList kinds; ///< stored values, sorted; empty = all
    friend bool operator==(const LinkChoice &, const LinkChoice &) = default;
};

/// What a person chose to see. A value.
struct LayerSettings
{
    std::map<maps::LayerRole, LayerState> layers; ///< absent = shown as the defaults are
    LinkChoice links;
    bool darkMap = false;

    /// Flows follow the links they are made of.
    LayerState state(maps::LayerRole role) const
    {
        const bool isFlow = role == maps::LayerRole::Flows || role == maps::LayerRole::FlowPlaces;
        const auto found = layers.find(isFlow ? maps::LayerRole::Links : role);
        return found == layers.end() ? LayerState{} : found->second;
    }
    friend bool operator==(const LayerSettings &, const LayerSettings &) = default;
};

} // namespace atlas::session
