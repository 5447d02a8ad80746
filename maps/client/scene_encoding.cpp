// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/client/scene_encoding.h"

#include "maps/scene/map_renderer.h"

#include <array>

namespace atlas::maps {

namespace {

constexpr std::array roleNames{"provinces",     "districts",     "cluster_extents", "zones",
                               "outside_parts", "crossed_lines", "flows",           "links",
                               "participants",  "flow_places",   "brokers"};
constexpr std::array patternNames{"rising", "falling", "level", "upright", "diamonds", "squares", "steep", "shallow"};
constexpr std::array clusterFields{"kind", "stage", "province", "single"};
constexpr std::array labelTexts{"name", "both", "id"};
static_assert(longestSheetSide == protocol::maximumSide && mostSheetPixels == protocol::maximumPixels);
constexpr qsizetype longestKey = 256; // as the protocol has it
constexpr std::array shapeNames{"circle", "triangle", "diamond", "square", "pentagon", "hexagon", "cross", "star"};

QList<protocol::Category> categories(const QList<KindStyle> &kinds)
{
    QList<protocol::Category> list;
    for (const KindStyle &kind : kinds) {
        list.append({kind.kind, QLatin1String(shapeNames.at(static_cast<size_t>(kind.shape))), kind.colour.name()});
    }
    return list;
}

} // namespace

QString roleName(LayerRole role)
{
    return QLatin1String(roleNames.at(static_cast<size_t>(role)));
}

LayerRole roleFromName(const QString &name)
{
    for (size_t i = 0; i < roleNames.size(); ++i) {
        if (name == QLatin1String(roleNames.at(i))) {
            return static_cast<LayerRole>(i);
        }
    }
    return LayerRole::Provinces;
}

protocol::View encoded(const MapView &view)
{
    return {view.crs,          view.centre.x(),    view.centre.y(),      view.unitsPerPixel,
            view.size.width(), view.size.height(), view.devicePixelRatio};
}

protocol::Extent encoded(const QRectF &extent)
{
    const QRectF box = extent.normalized();
    return {box.left(), box.top(), box.right(), box.bottom()};
}

protocol::Style encoded(const MapStyle &style)
{
    const Palette &palette = style.palette;
    protocol::Style out;
    out.background = palette.background.name();
    out.land = palette.land.name();
    out.provinceLine = palette.provinceLine.name();
    out.districtLine = palette.districtLine.name();
    out.text = palette.text.name();
    out.mutedText = palette.mutedText.name();
    out.halo = palette.halo.name();
    out.crossing = palette.crossing.name();
    out.linkWithin = palette.linkWithin.name();
    out.linkUnplaced = palette.linkUnplaced.name();
    out.emphasis = palette.emphasis.name();
    out.clusterKinds = categories(palette.clusterKinds);
    out.participantKinds = categories(palette.participantKinds);
    out.clusterField = QLatin1String(clusterFields.at(static_cast<size_t>(style.clusterColouring)));
    for (const ClusterProvince &cluster : style.clusterProvinces) {
        if (cluster.cluster.size() <= longestKey && out.clusterProvinces.size() < protocol::maximumListLength) {
            out.clusterProvinces.append({cluster.cluster, cluster.province});
        }
    }
    out.participantsByKind = style.participantsByKind;
    for (const ProvinceHatch &hatch : style.hatches) {
        out.hatches.append({hatch.province.left(longestKey),
                            QLatin1String(patternNames.at(static_cast<size_t>(hatch.pattern))), hatch.colour.name()});
    }
    out.labelText = QLatin1String(labelTexts.at(static_cast<size_t>(style.labelText)));
    out.labelLanguage = style.labelLanguage;
    out.labels = style.labels;
    out.labelSize = style.labelSize;
    out.provinceLineWidth = style.provinceLineWidth;
    out.districtLineWidth = style.districtLineWidth;
    out.clusterLineWidth = style.clusterLineWidth;
    out.clusterFillOpacity = style.clusterFillOpacity;
    out.hatchSpacing = style.hatchSpacing;
    out.hatchLineWidth = style.hatchLineWidth;
    out.crossedLineWidth = style.crossedLineWidth;
    out.linkWidthSmallest = style.linkWidthSmallest;
    out.linkWidthLargest = style.linkWidthLargest;
    out.linkWeightSmallest = style.linkWeightSmallest;
    out.linkWeightLargest = style.linkWeightLargest;
    out.crossLinksEmphasised = style.crossLinksEmphasised;
    out.flowScale = style.flowScale;
    out.flowWidthSmallest = style.flowWidthSmallest;
    out.flowWidthLargest = style.flowWidthLargest;
    out.flowLinksLargest = style.flowLinksLargest;
    for (const LayerQml &own : style.qml) {
        out.qml.append({roleName(static_cast<LayerRole>(own.role)), own.qml});
    }
    out.markerSize = style.markerSize;
    out.emphasisedClusters = style.emphasisedClusters;
    return out;
}

protocol::Scene encoded(const MapScene &scene)
{
    protocol::Scene out;
    for (const SceneLayer &layer : scene.layers) {
        if (layer.visible) {
            out.layers.append({roleName(layer.role), layer.title, layer.dataset, layer.table, layer.filter.boundarySet,
                               layer.filter.level, layer.filter.clusters, layer.filter.kinds, layer.filter.heaviest,
                               layer.opacity});
        }
    }
    out.style = encoded(scene.style);
    out.datasetRevision = static_cast<double>(scene.datasetRevision);
    return out;
}

QList<protocol::LegendEntry> encoded(const QList<LegendEntry> &entries)
{
    QList<protocol::LegendEntry> out;
    for (const LegendEntry &entry : entries) {
        out.append({roleName(entry.role), entry.value, entry.title});
    }
    return out;
}

protocol::Sheet encoded(const Decorations &decorations)
{
    protocol::Sheet sheet;
    sheet.title = decorations.title;
    sheet.subtitle = decorations.subtitle;
    sheet.credits = decorations.credits;
    sheet.notes = decorations.notes;
    sheet.scaleBar = decorations.scaleBar;
    sheet.northArrow = decorations.northArrow;
    sheet.legend = encoded(decorations.legend);
    return sheet;
}

QString formatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Png:
        return QStringLiteral("png");
    case ExportFormat::Svg:
        return QStringLiteral("svg");
    case ExportFormat::Pdf:
        return QStringLiteral("pdf");
    }
    return {};
}

} // namespace atlas::maps
