// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/edit.h"
#include "app/model/tables.h"
#include "maps/scene/map_scene.h"

#include <QString>

#include <map>

namespace atlas::session {

/// How a person wants the map to look: a value, kept in the document. Lengths in millimetres, text in points.
struct MapLook
{
    maps::ColourSet colours = maps::ColourSet::Standard;
    maps::ClusterColouring clusterColouring = maps::ClusterColouring::Kind;
    bool participantsByKind = true;
    bool labels = true;
    maps::LabelText labelText = maps::LabelText::Name;
    double labelSize = 10.0;
    double provinceLineWidth = 0.5;
    double clusterLineWidth = 0.45;
    double clusterFillOpacity = 0.30; ///< 0–1
    double crossedLineWidth = 1.1;
    double linkWidth = 1.3; ///< of the heaviest link
    double markerSize = 2.7;
    bool crossLinksEmphasised = true;
    bool crossingClustersEmphasised = false; ///< clusters that cross a provincial line have a stronger outline
    bool hatchByProvince = true;             ///< a hatching of its own for each province; off: one for all
    bool flows = true;                       ///< on maps of large areas, links between provinces are added up
    double flowScale = 2500000.0;            ///< denominator from which on they are

    friend bool operator==(const MapLook &, const MapLook &) = default;
};

/// The limits of each number; what a file says beyond them is brought back into them.
struct LookLimits
{
    double least;
    double most;
};
inline constexpr LookLimits labelSizeLimits{6.0, 24.0};
inline constexpr LookLimits lineWidthLimits{0.05, 3.0};
inline constexpr LookLimits crossedWidthLimits{0.2, 4.0};
inline constexpr LookLimits linkWidthLimits{0.3, 5.0};
inline constexpr LookLimits markerSizeLimits{1.0, 8.0};
inline constexpr LookLimits flowScaleLimits{50000.0, 50000000.0};

/// As JSON and back. Keys that are not known are passed over, missing or wrong ones leave the default.
QString lookText(const MapLook &look);
MapLook lookFromText(const QString &text);

/// The look kept in the document (table scenes, id "current").
MapLook lookOf(const model::Tables &tables);
/// Sets it; empty when nothing changes.
model::Edit lookEdit(const model::Tables &tables, const MapLook &look);

/// The QGIS styles (QML) kept in the document in place of the program's own (table scenes, id "style:" and the role's
/// name).
std::map<maps::LayerRole, QString> ownStylesOf(const model::Tables &tables);
/// Sets that of a role, or takes it away with an empty text.
model::Edit ownStyleEdit(const model::Tables &tables, maps::LayerRole role, const QString &qml);
/// The roles that can have one, top first.
const QList<maps::LayerRole> &rolesWithOwnStyle();

} // namespace atlas::session
