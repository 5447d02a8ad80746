// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/map_style.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace atlas::maps {

/// What a layer shows, in drawing order: the first lies at the bottom.
enum class LayerRole {
    Provinces,
    Districts,
    ClusterExtents,
    Zones, ///< core and periphery of extents
    OutsideParts,
    CrossedLines,
    Flows, ///< links between provinces, added up; instead of Links on maps of large areas
    Links,
    Participants,
    FlowPlaces, ///< where the flows end, with the links within the province
    Brokers,    ///< rings around participants
};

/// Which rows of a table a layer shows; all conditions hold together, an empty one holds for every row. Values are
/// compared, never run: they may come from a stranger's file.
struct LayerFilter
{
    QString boundarySet;  ///< regions.boundary_set
    QString level;        ///< regions.level
    QStringList clusters; ///< cluster ids: clusters.id; cluster of zones, extent_parts, crossed_lines
    QStringList kinds;    ///< clusters.kind, participants.kind, link_curves.kind; flows count links of these alone
    int heaviest = 0;     ///< link_curves.rank, flows.rank, brokers.rank: up to this one; 0 = all
    friend bool operator==(const LayerFilter &, const LayerFilter &) = default;
};

struct SceneLayer
{
    LayerRole role = LayerRole::Provinces;
    QString dataset; ///< absolute path of a GeoPackage; opened read-only
    QString table;   ///< feature table in it
    LayerFilter filter;
    QString title; ///< translated; names the layer to the person when it fails
    bool visible = true;
    double opacity = 1.0; ///< 0–1
    friend bool operator==(const SceneLayer &, const SceneLayer &) = default;
};

/// A map as a value: what to draw, bottom to top, and how. Safe on any thread.
struct MapScene
{
    QString crs = QStringLiteral("EPSG:5179"); ///< projection for new views and exports
    QList<SceneLayer> layers;                  ///< drawing order, bottom first
    MapStyle style;
    quint64 revision = 0; ///< of the scene: changes with every change of what is seen; comes back with the picture
    quint64 datasetRevision = 0; ///< of the data: changes when a dataset's rows changed, so that it is read again
    friend bool operator==(const MapScene &, const MapScene &) = default;
};

/// One line of a legend. The symbol is drawn from the style; `value` picks the kind or class within the role:
/// ClusterExtents, Participants: a kind (clusters: a value of what colours them) · Links: "within", "cross", "unplaced"
/// · Zones: "core", "periphery" · Flows: "cross", "directed" · OutsideParts: a province's code, or empty for the plain
/// hatching; with "~" at its end: uncertain · CrossedLines: "certain", "uncertain" · Participants also "approximate"
/// (drawn hollow) · the others: empty.
struct LegendEntry
{
    LayerRole role = LayerRole::Provinces;
    QString value;
    QString title; ///< translated
    friend bool operator==(const LegendEntry &, const LegendEntry &) = default;
};

/// What surrounds the map on an exported sheet; all texts are translated already.
struct Decorations
{
    QString title;
    QString subtitle;
    QStringList credits; ///< boundary source, date and precision, licence, CRS
    QStringList notes;   ///< e.g. illustrative rows, uncertain parts, participants not placed
    bool scaleBar = true;
    bool northArrow = false;
    QList<LegendEntry> legend; ///< empty: no legend
    friend bool operator==(const Decorations &, const Decorations &) = default;
};

} // namespace atlas::maps
