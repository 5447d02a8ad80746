// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/palette.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace atlas::maps {

/// What a layer shows, in drawing order: the first lies at the bottom.
enum class LayerRole { Provinces, Districts, ClusterExtents, OutsideParts, CrossedLines, Links, Participants };

/// Which rows of a table a layer shows; all conditions hold together, an empty one holds for every row. Values are
/// compared, never run: they may come from a stranger's file.
struct LayerFilter
{
    QString boundarySet;  ///< regions.boundary_set
    QString level;        ///< regions.level
    QStringList clusters; ///< cluster ids: clusters.id, extent_parts.cluster, crossed_lines.cluster
    QStringList kinds;    ///< clusters.kind, participants.kind, link_curves.kind
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

/// How it looks. Lengths are millimetres on a screen of 96 dots per inch and on an A4 sheet; text in points. The engine
/// makes marks smaller on maps of whole countries, and larger or smaller with the sheet.
struct MapStyle
{
    Palette palette = Palette::forTheme(MapTheme::Light);
    QString labelLanguage = QStringLiteral("ko"); ///< "ko": name; "en": name_en, where there is one, else name
    bool labels = true;
    double labelSize = 10.0; ///< cluster labels; the others follow in proportion
    double provinceLineWidth = 0.5;
    double districtLineWidth = 0.15;
    double clusterLineWidth = 0.45;
    double clusterFillOpacity = 0.30; ///< 0–1
    double hatchSpacing = 1.7;
    double hatchLineWidth = 0.3;
    double crossedLineWidth = 1.1;
    double linkWidthSmallest = 0.25; ///< of a link of weight ≤ linkWeightSmallest
    double linkWidthLargest = 1.3;   ///< of a link of weight ≥ linkWeightLargest
    double linkWeightSmallest = 1.0;
    double linkWeightLargest = 10.0;
    double markerSize = 2.7;
    QStringList emphasisedClusters; ///< ids drawn with a stronger outline
    friend bool operator==(const MapStyle &, const MapStyle &) = default;
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
/// ClusterExtents, Participants: a kind · Links: "within", "cross", "unplaced" · OutsideParts, CrossedLines: "certain",
/// "uncertain" · Participants also "approximate" (drawn hollow) · the others: empty.
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
