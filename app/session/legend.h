// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"
#include "app/session/content_facts.h"
#include "app/session/derived.h"
#include "maps/scene/map_scene.h"

#include <QList>

namespace atlas::session {

/// Where a legend stands.
enum class LegendPlace {
    Panel, ///< below the layer's name: only what tells its signs apart; one untitled sign where nothing does
    Sheet, ///< on paper, by itself
};

/// The signs that a layer of this scene has in this atlas, translated, names of provinces in the scene's language;
/// kinds that nobody uses are left out. \p derived may be null. Any thread.
QList<maps::LegendEntry> legendEntries(maps::LayerRole role, const model::Tables &tables, const ContentFacts &facts,
                                       const maps::MapScene &scene, const DerivedSummary *derived, LegendPlace place);

/// The signs of all visible layers, for a sheet.
QList<maps::LegendEntry> sheetLegend(const model::Tables &tables, const ContentFacts &facts,
                                     const maps::MapScene &scene, const DerivedSummary *derived);

} // namespace atlas::session
