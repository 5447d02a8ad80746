// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/scene_builder.h"

#include "app/geometry/projector.h"
#include "app/model/vocabulary.h"
#include "app/session/boundary_credits.h"
#include "app/session/legend.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas::session {

using maps::LayerRole;
using model::BoundarySetFields;
using model::ClusterFields;
using model::Row;
using model::TableId;

namespace {

constexpr int mostFlowsDrawn = 200;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Scene)
};

maps::SceneLayer layerFor(LayerRole role, const QString &dataset, const char *table, const LayerSettings &settings)
{
    const LayerState state = settings.state(role);
    maps::SceneLayer layer;
    layer.role = role;
    layer.dataset = dataset;
    layer.table = QString::fromLatin1(table);
    layer.title = layerTitle(role);
    layer.visible = state.visible;
    layer.opacity = state.opacity;
    return layer;
}

/// Hatchings in the order of the provinces' codes, so that a province keeps its own as long as no other joins before
/// it.
QList<maps::ProvinceHatch> hatchesOf(const DerivedSummary &derived, const maps::Palette &palette)
{
    constexpr std::size_t patterns = 8;
    QList<maps::ProvinceHatch> hatches;
    std::size_t at = 0;
    for (const QString &province : derived.outsideProvinces) {
        hatches.append({province, static_cast<maps::HatchPattern>(at % patterns),
                        at / patterns % 2 == 0 ? palette.crossing : palette.secondCrossing});
        ++at;
    }
    return hatches;
}

void colourClusters(const MapLook &look, const DerivedSummary *derived, maps::MapStyle &style)
{
    style.clusterColouring = look.clusterColouring;
    QStringList values;
    switch (look.clusterColouring) {
    case maps::ClusterColouring::Kind:
        return;
    case maps::ClusterColouring::Single:
        style.palette.clusterKinds.resize(1);
        return;
    case maps::ClusterColouring::Stage:
        for (const char *stage : model::vocabularyValues(model::Vocabulary::Stage))
            values << QString::fromLatin1(stage);
        break;
    case maps::ClusterColouring::Province:
        for (const HostProvince &host : derived ? derived->hosts : std::vector<HostProvince>()) {
            style.clusterProvinces.append({host.cluster, host.province});
            values << host.province;
        }
        values.sort();
        values.removeDuplicates();
        break;
    }
    const QList<QColor> colours =
        maps::Palette::colours(look.colours, style.palette.theme, static_cast<int>(values.size()));
    style.palette.clusterKinds.clear();
    for (qsizetype at = 0; at < values.size(); ++at)
        style.palette.clusterKinds.append({values.at(at), maps::MarkerShape::Square, colours.at(at)});
    style.palette.clusterKinds.append({QString(), maps::MarkerShape::Square, style.palette.mutedText}); // any other
}

maps::MapStyle styleOf(const SceneInput &input, const ShownLinks &links)
{
    const MapLook &look = input.look;
    const DerivedSummary *derived = input.derived.get();
    const maps::MapTheme theme = input.layers.darkMap ? maps::MapTheme::Dark : maps::MapTheme::Light;
    maps::MapStyle style;
    style.palette = maps::Palette::forTheme(theme, look.colours);
    style.labelLanguage = input.language;
    style.labels = look.labels;
    style.labelText = look.labelText;
    style.labelSize = look.labelSize;
    style.provinceLineWidth = look.provinceLineWidth;
    style.districtLineWidth = look.provinceLineWidth * 0.3;
    style.clusterLineWidth = look.clusterLineWidth;
    style.clusterFillOpacity = look.clusterFillOpacity;
    style.crossedLineWidth = look.crossedLineWidth;
    style.linkWidthLargest = look.linkWidth;
    style.linkWidthSmallest = look.linkWidth * 0.2;
    style.markerSize = look.markerSize;
    style.participantsByKind = look.participantsByKind;
    style.crossLinksEmphasised = look.crossLinksEmphasised;
    style.flowScale = look.flows ? look.flowScale : 0.0;
    style.flowWidthLargest = look.linkWidth * 2.7;
    style.flowLinksLargest = static_cast<double>(links.mostInFlow);
    colourClusters(look, derived, style);
    for (const auto &[role, qml] : input.ownStyles)
        style.qml.append({static_cast<int>(role), qml});
    if (derived) {
        style.linkWeightSmallest = derived->smallestWeight;
        style.linkWeightLargest = std::max(derived->largestWeight, derived->smallestWeight + 1);
        if (look.hatchByProvince)
            style.hatches = hatchesOf(*derived, style.palette);
        if (look.crossingClustersEmphasised)
            style.emphasisedClusters = derived->crossingClusters;
    }
    return style;
}

QString projectionText(const QString &crs)
{
    return Text::tr("Projection %1").arg(crs.startsWith(QLatin1String("EPSG:")) ? crs : Text::tr("local equal-area"));
}

} // namespace

QString layerTitle(LayerRole role)
{
    switch (role) {
    case LayerRole::Provinces:
        return Text::tr("Provinces");
    case LayerRole::Districts:
        return Text::tr("Districts");
    case LayerRole::ClusterExtents:
        return Text::tr("Cluster extents");
    case LayerRole::Zones:
        return Text::tr("Core and periphery");
    case LayerRole::OutsideParts:
        return Text::tr("Parts outside the host province");
    case LayerRole::CrossedLines:
        return Text::tr("Crossed provincial lines");
    case LayerRole::Links:
        return Text::tr("Links");
    case LayerRole::Participants:
        return Text::tr("Participants");
    case LayerRole::Flows:
        return Text::tr("Links between provinces, added up");
    case LayerRole::FlowPlaces:
        return Text::tr("Links within provinces, added up");
    case LayerRole::Brokers:
        return Text::tr("Brokers between provinces");
    }
    return {};
}

model::LonLatBox homeBoxOf(const model::Tables &tables)
{
    model::LonLatBox box;
    const auto includeShapes = [&](const model::Table &table, model::FieldIndex geometry, Row row) {
        if (table.isAlive(row) && table.shape(row, geometry))
            box.include(table.shape(row, geometry)->bounds());
    };
    const model::Table &clusters = tables[TableId::Clusters];
    for (Row row = 0; row < clusters.rowCount(); ++row)
        includeShapes(clusters, ClusterFields::Geom, row);
    const model::Table &participants = tables[TableId::Participants];
    for (Row row = 0; row < participants.rowCount(); ++row) {
        if (participants.isAlive(row) && participants.hasPoint(row))
            box.include(participants.point(row));
    }
    const Row set = tables.boundarySetInUse();
    if (!box.isEmpty() || set == model::noRow)
        return box;
    for (const Row row :
         tables.regionsOf(tables[TableId::BoundarySets].textId(set, BoundarySetFields::Id), QStringLiteral("province")))
        includeShapes(tables[TableId::Regions], model::RegionFields::Geom, row);
    return box;
}

QString mapCrs(const model::Tables &tables, const model::LonLatBox &home)
{
    const Row set = tables.boundarySetInUse();
    const QString country =
        set == model::noRow ? QString() : tables[TableId::BoundarySets].text(set, BoundarySetFields::Country);
    return geometry::crsForCountry(country, home);
}

maps::MapScene buildScene(const model::Tables &tables, const SceneInput &input)
{
    maps::MapScene scene;
    scene.revision = input.revision;
    scene.datasetRevision = input.datasetRevision;
    const ShownLinks links = input.derived ? shownLinks(*input.derived, input.layers.links) : ShownLinks();
    scene.style = styleOf(input, links);

    const model::Table &sets = tables[TableId::BoundarySets];
    const Row set = tables.boundarySetInUse();
    scene.crs = mapCrs(tables, input.homeBox);
    if (set != model::noRow) {
        for (const auto &[role, level] :
             {std::pair{LayerRole::Provinces, "province"}, {LayerRole::Districts, "district"}}) {
            maps::SceneLayer layer = layerFor(role, input.workingPath, "regions", input.layers);
            layer.filter.boundarySet = sets.text(set, BoundarySetFields::Id);
            layer.filter.level = QString::fromLatin1(level);
            scene.layers << layer;
        }
    }
    scene.layers << layerFor(LayerRole::ClusterExtents, input.workingPath, "clusters", input.layers);
    if (tables[TableId::Zones].aliveCount() > 0)
        scene.layers << layerFor(LayerRole::Zones, input.workingPath, "zones", input.layers);
    scene.layers << layerFor(LayerRole::OutsideParts, input.derivedPath, "extent_parts", input.layers)
                 << layerFor(LayerRole::CrossedLines, input.derivedPath, "crossed_lines", input.layers);
    const auto addNetwork = [&](LayerRole role, const char *table, int lastRank) {
        maps::SceneLayer layer = layerFor(role, input.derivedPath, table, input.layers);
        layer.filter.kinds = input.layers.links.kinds;
        layer.filter.heaviest = lastRank;
        scene.layers << layer;
    };
    const bool flows = scene.style.flowScale > 0;
    if (flows)
        addNetwork(LayerRole::Flows, "flows", mostFlowsDrawn);
    addNetwork(LayerRole::Links, "link_curves", links.lastRank);
    scene.layers << layerFor(LayerRole::Participants, input.workingPath, "participants", input.layers);
    if (flows)
        addNetwork(LayerRole::FlowPlaces, "flow_places", 0);
    scene.layers << layerFor(LayerRole::Brokers, input.derivedPath, "brokers", input.layers);
    return scene;
}

maps::Decorations buildDecorations(const model::Tables &tables, const ContentFacts &facts, const maps::MapScene &scene,
                                   const DerivedSummary *derived, const QString &language, const QStringList &notes)
{
    const QString title = tables.setting(QStringLiteral("title"));
    const QString titleEn = tables.setting(QStringLiteral("title_en"));
    maps::Decorations sheet;
    const bool english = language == QLatin1String("en");
    sheet.title = english && !titleEn.isEmpty() ? titleEn : title;
    if (!english && titleEn != title)
        sheet.subtitle = titleEn;
    const QStringList credits = boundaryCredits(tables, language);
    if (!credits.isEmpty())
        sheet.credits << credits.join(QStringLiteral(" · "));
    sheet.credits << projectionText(scene.crs);
    sheet.notes = notes;
    sheet.legend = sheetLegend(tables, facts, scene, derived);
    return sheet;
}

} // namespace atlas::session
