// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/saved_views.h"

#include "app/session/derived.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace atlas::session {

using maps::LayerRole;
using model::Row;
using model::SceneFields;
using model::TableId;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SavedViews)
};

constexpr QLatin1StringView idStart("view:");

/// The layers a person can show and hide, by the name they have in the file.
constexpr std::array<std::pair<LayerRole, const char *>, 9> layerNames = {{
    {LayerRole::Provinces, "provinces"},
    {LayerRole::Districts, "districts"},
    {LayerRole::ClusterExtents, "cluster_extents"},
    {LayerRole::Zones, "zones"},
    {LayerRole::OutsideParts, "outside_parts"},
    {LayerRole::CrossedLines, "crossed_lines"},
    {LayerRole::Links, "links"},
    {LayerRole::Participants, "participants"},
    {LayerRole::Brokers, "brokers"},
}};

QJsonObject parsed(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString boxText(const model::LonLatBox &box)
{
    QStringList sides;
    for (const double side : {box.west, box.south, box.east, box.north})
        sides << QString::number(side, 'f', 6);
    return sides.join(u',');
}

std::optional<model::LonLatBox> boxFromText(const QString &text)
{
    const QStringList parts = text.split(u',');
    double sides[4] = {};
    if (parts.size() != 4)
        return {};
    for (int at = 0; at < 4; ++at) {
        bool ok = false;
        sides[at] = parts[at].toDouble(&ok);
        if (!ok || !std::isfinite(sides[at]))
            return {};
    }
    const model::LonLatBox box{sides[0], sides[1], sides[2], sides[3]};
    return box.west < box.east && box.south < box.north ? std::optional(box) : std::nullopt;
}

/// The number in the id, for the order; 0 = not a view.
int numberOf(const QString &id)
{
    return id.startsWith(idStart) ? id.mid(idStart.size()).toInt() : 0;
}

} // namespace

QString layersText(const LayerSettings &layers)
{
    QJsonObject states;
    for (const auto &[role, name] : layerNames) {
        const LayerState state = layers.state(role);
        if (state != LayerState())
            states.insert(QLatin1StringView(name), QJsonObject{{QStringLiteral("visible"), state.visible},
                                                               {QStringLiteral("opacity"), state.opacity}});
    }
    return compact({{QStringLiteral("layers"), states},
                    {QStringLiteral("heaviest_links"), layers.links.heaviest},
                    {QStringLiteral("link_kinds"), QJsonArray::fromStringList(layers.links.kinds)},
                    {QStringLiteral("dark"), layers.darkMap}});
}

LayerSettings layersFromText(const QString &text)
{
    const QJsonObject json = parsed(text);
    const QJsonObject states = json.value(QLatin1StringView("layers")).toObject();
    LayerSettings layers;
    for (const auto &[role, name] : layerNames) {
        const QJsonObject state = states.value(QLatin1StringView(name)).toObject();
        if (!state.isEmpty())
            layers.layers[role] = {state.value(QLatin1StringView("visible")).toBool(true),
                                   std::clamp(state.value(QLatin1StringView("opacity")).toDouble(1), 0.0, 1.0)};
    }
    layers.links.heaviest = std::clamp(json.value(QLatin1StringView("heaviest_links")).toInt(), 0, mostLinksDrawn);
    const QJsonArray kinds = json.value(QLatin1StringView("link_kinds")).toArray();
    for (const auto &kind : kinds)
        layers.links.kinds << kind.toString();
    layers.links.kinds.removeAll(QString());
    layers.links.kinds.sort();
    layers.darkMap = json.value(QLatin1StringView("dark")).toBool();
    return layers;
}

std::vector<SavedView> savedViews(const model::Tables &tables)
{
    const model::Table &scenes = tables[TableId::Scenes];
    std::vector<SavedView> views;
    for (Row row = 0; row < scenes.rowCount(); ++row) {
        const QString id = scenes.isAlive(row) ? scenes.text(row, SceneFields::Id) : QString();
        const auto box = numberOf(id) > 0 ? boxFromText(scenes.text(row, SceneFields::Extent)) : std::nullopt;
        if (!box)
            continue;
        const QJsonObject settings = parsed(scenes.text(row, SceneFields::Settings));
        SavedView view{id, scenes.text(row, SceneFields::Name), *box, {}, {}, {}, {}};
        const QJsonObject extent = settings.value(QLatin1StringView("extent")).toObject();
        const auto side = [&extent](const char *key) { return extent.value(QLatin1StringView(key)).toDouble(); };
        view.crs = extent.value(QLatin1StringView("crs")).toString();
        view.extent = QRectF(QPointF(side("west"), side("south")), QPointF(side("east"), side("north")));
        view.layers = layersFromText(compact(settings.value(QLatin1StringView("shown")).toObject()));
        view.look = lookFromText(compact(settings.value(QLatin1StringView("look")).toObject()));
        views.push_back(std::move(view));
    }
    std::sort(views.begin(), views.end(),
              [](const SavedView &a, const SavedView &b) { return numberOf(a.id) < numberOf(b.id); });
    return views;
}

model::Edit addViewEdit(const model::Tables &tables, const SavedView &view)
{
    const model::Table &scenes = tables[TableId::Scenes];
    int last = 0;
    for (Row row = 0; row < scenes.rowCount(); ++row) // removed ones too: undo may bring them back
        last = std::max(last, numberOf(scenes.text(row, SceneFields::Id)));
    const QJsonObject extent{{QStringLiteral("crs"), view.crs},
                             {QStringLiteral("west"), view.extent.left()},
                             {QStringLiteral("south"), view.extent.top()},
                             {QStringLiteral("east"), view.extent.right()},
                             {QStringLiteral("north"), view.extent.bottom()}};
    const QString settings = compact({{QStringLiteral("extent"), extent},
                                      {QStringLiteral("shown"), parsed(layersText(view.layers))},
                                      {QStringLiteral("look"), parsed(lookText(view.look))}});
    model::Edit edit(Text::tr("Save view %1").arg(view.name));
    edit.insertRow(TableId::Scenes, {idStart + QString::number(last + 1), view.name, boxText(view.box), settings});
    return edit;
}

model::Edit renameViewEdit(const model::Tables &tables, const QString &id, const QString &name)
{
    model::Edit edit(Text::tr("Rename view %1").arg(name));
    const Row row = tables[TableId::Scenes].rowOf(id);
    if (row != model::noRow && tables[TableId::Scenes].text(row, SceneFields::Name) != name)
        edit.setCell(TableId::Scenes, row, SceneFields::Name, name);
    return edit;
}

model::Edit removeViewEdit(const model::Tables &tables, const QString &id)
{
    const Row row = tables[TableId::Scenes].rowOf(id);
    model::Edit edit(Text::tr("Delete view %1")
                         .arg(row == model::noRow ? id : tables[TableId::Scenes].text(row, SceneFields::Name)));
    if (row != model::noRow)
        edit.removeRows(TableId::Scenes, {row});
    return edit;
}

} // namespace atlas::session
