// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/legend.h"

#include "app/model/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace atlas::session {

using maps::LayerRole;
using maps::LegendEntry;
using model::Row;
using model::TableId;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Legend)
};

QList<LegendEntry> kindEntries(LayerRole role, const QList<maps::KindStyle> &styles, model::Vocabulary vocabulary,
                               const model::StringPool &pool, const std::vector<model::StringId> &used)
{
    QList<LegendEntry> entries;
    for (const maps::KindStyle &style : styles) {
        if (std::binary_search(used.begin(), used.end(), pool.find(style.kind)))
            entries += {role, style.kind, model::vocabularyLabel(vocabulary, style.kind)};
    }
    return entries;
}

QList<LegendEntry> zoneEntries(const model::Tables &tables, const ContentFacts &facts)
{
    constexpr LayerRole role = LayerRole::Zones;
    const auto isUsed = [&](std::string_view zone) {
        return std::binary_search(facts.zones.begin(), facts.zones.end(), tables.pool()->find(zone));
    };
    QList<LegendEntry> entries;
    if (isUsed("core"))
        entries += {role, QStringLiteral("core"), Text::tr("Core of a cluster")};
    if (isUsed("periphery"))
        entries += {role, QStringLiteral("periphery"), Text::tr("Periphery of a cluster")};
    return entries;
}

QString provinceName(const model::Tables &tables, const QString &code, const QString &language)
{
    const Row set = tables.boundarySetInUse();
    if (set != model::noRow) {
        const model::Table &regions = tables[TableId::Regions];
        const model::StringId setId = tables[TableId::BoundarySets].textId(set, model::BoundarySetFields::Id);
        for (const Row row : tables.regionsOf(setId, QStringLiteral("province"))) {
            if (regions.text(row, model::RegionFields::Code) == code)
                return tables.displayName(TableId::Regions, row, language);
        }
    }
    return code;
}

QList<LegendEntry> clusterEntries(const model::Tables &tables, const ContentFacts &facts, const maps::MapScene &scene)
{
    constexpr LayerRole role = LayerRole::ClusterExtents;
    const QList<maps::KindStyle> &styles = scene.style.palette.clusterKinds;
    const model::Table &clusters = tables[TableId::Clusters];
    switch (scene.style.clusterColouring) {
    case maps::ClusterColouring::Kind:
        return kindEntries(role, styles, model::Vocabulary::ClusterKind, *tables.pool(), facts.clusterKinds);
    case maps::ClusterColouring::Stage:
        return kindEntries(role, styles, model::Vocabulary::Stage, *tables.pool(), facts.clusterStages);
    case maps::ClusterColouring::Province: {
        QList<LegendEntry> entries;
        for (const maps::KindStyle &style : styles) {
            const QString name = style.kind.isEmpty() ? Text::tr("No host province")
                                                      : provinceName(tables, style.kind, scene.style.labelLanguage);
            entries += {role, style.kind, name};
        }
        return entries;
    }
    case maps::ClusterColouring::Single:
        break;
    }
    return clusters.aliveCount() > 0 ? QList<LegendEntry>{{role, styles.value(0).kind, Text::tr("Cluster")}}
                                     : QList<LegendEntry>();
}

QList<LegendEntry> partEntries(const model::Tables &tables, const maps::MapScene &scene, const DerivedSummary *derived,
                               LegendPlace place)
{
    constexpr LayerRole role = LayerRole::OutsideParts;
    const bool onSheet = place == LegendPlace::Sheet;
    QList<LegendEntry> entries;
    for (const maps::ProvinceHatch &hatch : scene.style.hatches) {
        const QString name = provinceName(tables, hatch.province, scene.style.labelLanguage);
        entries += {role, hatch.province, onSheet ? Text::tr("Beyond the host: %1").arg(name) : name};
    }
    if (entries.isEmpty())
        entries += {role, {}, onSheet ? Text::tr("Part outside the host province") : QString()};
    if (derived && derived->uncertainParts)
        entries +=
            {role, QStringLiteral("~"),
             onSheet ? Text::tr("Outside the host, uncertain") : Text::tr("Light: within the boundaries' error")};
    return entries;
}

QList<LegendEntry> participantEntries(const model::Tables &tables, const ContentFacts &facts,
                                      const maps::MapScene &scene)
{
    constexpr LayerRole role = LayerRole::Participants;
    const model::Table &participants = tables[TableId::Participants];
    const QList<maps::KindStyle> &styles = scene.style.palette.participantKinds;
    QList<LegendEntry> entries;
    if (scene.style.participantsByKind)
        entries = kindEntries(role, styles, model::Vocabulary::ParticipantKind, *tables.pool(), facts.participantKinds);
    else if (participants.aliveCount() > 0)
        entries += {role, styles.value(0).kind, Text::tr("Participant")};
    if (!entries.isEmpty() && facts.hollowParticipants)
        entries += {role, QStringLiteral("approximate"), Text::tr("Hollow: illustrative, or placed roughly")};
    return entries;
}

bool isInScene(const maps::MapScene &scene, LayerRole role)
{
    return std::any_of(scene.layers.begin(), scene.layers.end(),
                       [role](const maps::SceneLayer &layer) { return layer.role == role && layer.visible; });
}

QList<LegendEntry> flowEntries(const maps::MapScene &scene, const DerivedSummary *derived)
{
    if (!derived || derived->flows.empty() || scene.style.flowScale <= 0)
        return {};
    QList<LegendEntry> entries{
        {LayerRole::Flows, QStringLiteral("cross"), Text::tr("Number of links between provinces")}};
    if (derived->directedFlows)
        entries += {LayerRole::Flows, QStringLiteral("directed"), Text::tr("The same, of one direction")};
    entries += {LayerRole::FlowPlaces, {}, Text::tr("Number of links within the province")};
    return entries;
}

QList<LegendEntry> linkEntries(const model::Tables &tables, const maps::MapScene &scene, const DerivedSummary *derived,
                               LegendPlace place)
{
    constexpr LayerRole role = LayerRole::Links;
    if (tables[TableId::Links].aliveCount() == 0)
        return {};
    const bool onSheet = place == LegendPlace::Sheet;
    QList<LegendEntry> entries{
        {role, QStringLiteral("within"), onSheet ? Text::tr("Link within a province") : Text::tr("Within a province")},
        {role, QStringLiteral("cross"), onSheet ? Text::tr("Link across provinces") : Text::tr("Across provinces")}};
    if (!onSheet)
        entries += {role, QStringLiteral("unplaced"), Text::tr("An end has no province")};
    return entries + flowEntries(scene, derived);
}

} // namespace

QList<LegendEntry> legendEntries(LayerRole role, const model::Tables &tables, const ContentFacts &facts,
                                 const maps::MapScene &scene, const DerivedSummary *derived, LegendPlace place)
{
    const bool onSheet = place == LegendPlace::Sheet;
    switch (role) {
    case LayerRole::Provinces:
        return {{role, {}, onSheet ? Text::tr("Province") : QString()}};
    case LayerRole::Districts:
        return onSheet ? QList<LegendEntry>() : QList<LegendEntry>{{role, {}, {}}};
    case LayerRole::ClusterExtents:
        return clusterEntries(tables, facts, scene);
    case LayerRole::Zones:
        return zoneEntries(tables, facts);
    case LayerRole::OutsideParts:
        return onSheet && derived && derived->outsideProvinces.empty() ? QList<LegendEntry>()
                                                                       : partEntries(tables, scene, derived, place);
    case LayerRole::CrossedLines:
        return {{role, QStringLiteral("certain"), onSheet ? Text::tr("Provincial line crossed") : QString()}};
    case LayerRole::Flows:
    case LayerRole::FlowPlaces:
        return {}; // with the links
    case LayerRole::Links:
        return linkEntries(tables, scene, derived, place);
    case LayerRole::Participants:
        return participantEntries(tables, facts, scene);
    case LayerRole::Brokers:
        if (onSheet && !(derived && derived->brokers))
            return {};
        return {{role, {}, onSheet ? Text::tr("Broker between provinces") : QString()}};
    }
    return {};
}

QList<LegendEntry> sheetLegend(const model::Tables &tables, const ContentFacts &facts, const maps::MapScene &scene,
                               const DerivedSummary *derived)
{
    QList<LegendEntry> legend;
    for (const LayerRole role :
         {LayerRole::ClusterExtents, LayerRole::Zones, LayerRole::OutsideParts, LayerRole::CrossedLines,
          LayerRole::Participants, LayerRole::Brokers, LayerRole::Links, LayerRole::Provinces}) {
        if (isInScene(scene, role))
            legend += legendEntries(role, tables, facts, scene, derived, LegendPlace::Sheet);
    }
    return legend;
}

} // namespace atlas::session
