// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"
#include "app/session/content_facts.h"
#include "app/session/derived.h"
#include "app/session/layer_settings.h"
#include "app/session/map_look.h"
#include "maps/scene/map_scene.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>

namespace atlas::session {

/// What the scene of an open atlas is made from besides its tables.
struct SceneInput
{
    QString workingPath; ///< the document's working copy
    QString derivedPath; ///< the analysis' layers; may not be there yet
    LayerSettings layers;
    QString language;         ///< "ko" or "en"
    model::LonLatBox homeBox; ///< for a projection of its own where the country has none
    MapLook look;
    std::map<maps::LayerRole, QString> ownStyles;  ///< QML
    std::shared_ptr<const DerivedSummary> derived; ///< of what is at derivedPath; null = nothing yet
    quint64 revision = 0;
    quint64 datasetRevision = 0;
};

/// The map of an atlas, its layers bottom first and its projection that of the boundary set's country. Any thread.
maps::MapScene buildScene(const model::Tables &tables, const SceneInput &input);

/// The projection in which an atlas is drawn. \p home: homeBoxOf() it.
QString mapCrs(const model::Tables &tables, const model::LonLatBox &home);

/// The layer's name for people, translated.
QString layerTitle(maps::LayerRole role);

/// Title, credits, notes and legend for a sheet of this atlas. \p notes: sentences to print, translated.
/// \p derived: as in the scene's input; may be null.
maps::Decorations buildDecorations(const model::Tables &tables, const ContentFacts &facts, const maps::MapScene &scene,
                                   const DerivedSummary *derived, const QString &language, const QStringList &notes);

/// Box to show when an atlas opens: clusters and participants, else the regions in use; degrees, EPSG:4326.
model::LonLatBox homeBoxOf(const model::Tables &tables);

} // namespace atlas::session
