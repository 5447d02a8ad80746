// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/scene_builder.h"

#include "app/geometry/projector.h"
#include "app/model/vocabulary.h"
#include "app/session/boundary_credits.h"

#include <QCoreApplication>
#include <QSet>

namespace atlas::session {

using maps::LayerRole;
using model::BoundarySetFields;
using model::ClusterFields;
using model::LinkFields;
using model::ParticipantFields;
using model::Row;
using model::TableId;

namespace {

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

/// The values of a vocabulary that a table's living rows use, in the vocabulary's order.
QStringList kindsInUse(const model::Table &table, model::FieldIndex field, model::Vocabulary vocabulary)
{
    QSet<model::StringId> ids;
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (table.isAlive(row))
            ids.insert(table.textId(row, field));
    }
    QStringList kinds;
    for (const char *value : model::vocabularyValues(vocabulary)) {
        if (ids.contains(table.pool().find(std::string_view(value))))
            kinds << QString::fromLatin1(value);
    }
    return kinds;
}

/// Those the map draws hollow.
bool anyHollow(const model::Table &participants)
{
    const model::StringId district = participants.pool().find(std::string_view("district"));
    const model::StringId province = participants.pool().find(std::string_view("province"));
    for (Row row = 0; row < participants.rowCount(); ++row) {
        const model::StringId quality = participants.textId(row, ParticipantFields::LocationQuality);
        const bool approximate = quality != 0 && (quality == district || quality == province);
        if (participants.isAlive(row) && (approximate || participants.flag(row, ParticipantFields::Illustrative)))
            return true;
    }
    return false;
}

QList<maps::LegendEntry> legendOf(const model::Tables &tables, const maps::MapScene &scene)
{
    QSet<LayerRole> visible;
    for (const maps::SceneLayer &layer : scene.layers) {
        if (layer.visible)
            visible.insert(layer.role);
    }
    QList<maps::LegendEntry> legend;
    if (visible.contains(LayerRole::ClusterExtents)) {
        for (const QString &kind :
             kindsInUse(tables[TableId::Clusters], ClusterFields::Kind, model::Vocabulary::ClusterKind))
            legend << maps::LegendEntry{LayerRole::ClusterExtents, kind,
                                        model::vocabularyLabel(model::Vocabulary::ClusterKind, kind)};
    }
    if (visible.contains(LayerRole::OutsideParts))
        legend << maps::LegendEntry{LayerRole::OutsideParts, QStringLiteral("certain"),
                                    Text::tr("Outside the host province")}
               << maps::LegendEntry{LayerRole::OutsideParts, QStringLiteral("uncertain"),
                                    Text::tr("Outside the host, uncertain")};
    if (visible.contains(LayerRole::CrossedLines))
        legend << maps::LegendEntry{LayerRole::CrossedLines, QStringLiteral("certain"),
                                    Text::tr("Provincial line crossed")};
    if (visible.contains(LayerRole::Participants)) {
        const model::Table &participants = tables[TableId::Participants];
        for (const QString &kind :
             kindsInUse(participants, ParticipantFields::Kind, model::Vocabulary::ParticipantKind))
            legend << maps::LegendEntry{LayerRole::Participants, kind,
                                        model::vocabularyLabel(model::Vocabulary::ParticipantKind, kind)};
        if (anyHollow(participants))
            legend << maps::LegendEntry{LayerRole::Participants, QStringLiteral("approximate"),
                                        Text::tr("Hollow: illustrative, or placed roughly")};
    }
    if (visible.contains(LayerRole::Links) && tables[TableId::Links].aliveCount() > 0)
        legend << maps::LegendEntry{LayerRole::Links, QStringLiteral("within"), Text::tr("Link within a province")}
               << maps::LegendEntry{LayerRole::Links, QStringLiteral("cross"), Text::tr("Link across provinces")};
    if (visible.contains(LayerRole::Provinces))
        legend << maps::LegendEntry{LayerRole::Provinces, {}, Text::tr("Province")};
    return legend;
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
    case LayerRole::OutsideParts:
        return Text::tr("Parts outside the host province");
    case LayerRole::CrossedLines:
        return Text::tr("Crossed provincial lines");
    case LayerRole::Links:
        return Text::tr("Links");
    case LayerRole::Participants:
        return Text::tr("Participants");
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

maps::MapScene buildScene(const model::Tables &tables, const SceneInput &input)
{
    maps::MapScene scene;
    scene.revision = input.revision;
    scene.datasetRevision = input.datasetRevision;
    scene.style.palette = maps::Palette::forTheme(input.layers.darkMap ? maps::MapTheme::Dark : maps::MapTheme::Light);
    scene.style.labelLanguage = input.language;
    scene.style.linkWeightSmallest = input.smallestWeight;
    scene.style.linkWeightLargest = std::max(input.largestWeight, input.smallestWeight + 1);

    const model::Table &sets = tables[TableId::BoundarySets];
    const Row set = tables.boundarySetInUse();
    const QString country = set == model::noRow ? QString() : sets.text(set, BoundarySetFields::Country);
    scene.crs = geometry::crsForCountry(country, input.homeBox);
    if (set != model::noRow) {
        for (const auto &[role, level] :
             {std::pair{LayerRole::Provinces, "province"}, {LayerRole::Districts, "district"}}) {
            maps::SceneLayer layer = layerFor(role, input.workingPath, "regions", input.layers);
            layer.filter.boundarySet = sets.text(set, BoundarySetFields::Id);
            layer.filter.level = QString::fromLatin1(level);
            scene.layers << layer;
        }
    }
    scene.layers << layerFor(LayerRole::ClusterExtents, input.workingPath, "clusters", input.layers)
                 << layerFor(LayerRole::OutsideParts, input.derivedPath, "extent_parts", input.layers)
                 << layerFor(LayerRole::CrossedLines, input.derivedPath, "crossed_lines", input.layers)
                 << layerFor(LayerRole::Links, input.derivedPath, "link_curves", input.layers)
                 << layerFor(LayerRole::Participants, input.workingPath, "participants", input.layers);
    return scene;
}

maps::Decorations buildDecorations(const model::Tables &tables, const maps::MapScene &scene, const QString &language,
                                   const QStringList &notes)
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
    sheet.legend = legendOf(tables, scene);
    return sheet;
}

} // namespace atlas::session
