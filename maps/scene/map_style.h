// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/palette.h"

#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>

namespace atlas::maps {

/// How the lines of a hatching run. Eight that stay apart in print and for every eye.
enum class HatchPattern { Rising, Falling, Level, Upright, Diamonds, Squares, Steep, Shallow };

/// The hatching of the parts of extents that lie in a province.
struct ProvinceHatch
{
    QString province; ///< code, as in extent_parts.province
    HatchPattern pattern = HatchPattern::Rising;
    QColor colour;
    friend bool operator==(const ProvinceHatch &, const ProvinceHatch &) = default;
};

/// What the colour of a cluster's area says.
enum class ClusterColouring { Kind, Stage, Province, Single };

/// What stands beside clusters and participants.
enum class LabelText { Name, BothNames, Id };

/// A cluster and the province it is coloured by.
struct ClusterProvince
{
    QString cluster;  ///< id
    QString province; ///< code
    friend bool operator==(const ClusterProvince &, const ClusterProvince &) = default;
};

/// A QGIS layer style (QML) that takes the place of the program's own for a layer.
struct LayerQml
{
    int role = 0; ///< a LayerRole
    QString qml;  ///< made harmless already, see maps/client/style_file.h
    friend bool operator==(const LayerQml &, const LayerQml &) = default;
};

/// How it looks. Lengths are millimetres on a screen of 96 dots per inch and on an A4 sheet; text in points. The engine
/// makes marks smaller on maps of whole countries, and larger or smaller with the sheet.
struct MapStyle
{
    Palette palette = Palette::forTheme(MapTheme::Light);
    QString labelLanguage = QStringLiteral("ko"); ///< "ko": name; "en": name_en, where there is one, else name
    bool labels = true;
    LabelText labelText = LabelText::Name;
    double labelSize = 10.0; ///< cluster labels; the others follow in proportion
    double provinceLineWidth = 0.5;
    double districtLineWidth = 0.15;
    double clusterLineWidth = 0.45;
    double clusterFillOpacity = 0.30;                           ///< 0–1
    ClusterColouring clusterColouring = ClusterColouring::Kind; ///< what Palette::clusterKinds are the values of
    QList<ClusterProvince> clusterProvinces;                    ///< with ClusterColouring::Province; sorted by cluster
    bool participantsByKind = true;                             ///< off: all have the first style of the palette
    double hatchSpacing = 1.7;
    double hatchLineWidth = 0.3;
    QList<ProvinceHatch> hatches; ///< provinces that are not here have the plain hatching
    double crossedLineWidth = 1.1;
    double linkWidthSmallest = 0.25; ///< of a link of weight ≤ linkWeightSmallest
    double linkWidthLargest = 1.3;   ///< of a link of weight ≥ linkWeightLargest
    double linkWeightSmallest = 1.0;
    double linkWeightLargest = 10.0;
    bool crossLinksEmphasised = true; ///< links within a province step back
    /// On maps of 1:flowScale and smaller scales, flows between provinces take the place of the single links; 0 =
    /// never.
    double flowScale = 0.0;
    double flowWidthSmallest = 0.5; ///< of one link
    double flowWidthLargest = 5.0;  ///< of flowLinksLargest links or more; linear between them
    double flowLinksLargest = 10.0;
    double markerSize = 2.7;
    QStringList emphasisedClusters; ///< ids drawn with a stronger outline
    QList<LayerQml> qml;            ///< at most one for a role
    friend bool operator==(const MapStyle &, const MapStyle &) = default;
};

} // namespace atlas::maps
