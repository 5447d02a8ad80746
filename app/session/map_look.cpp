// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/map_look.h"

#include "app/session/scene_builder.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas::session {

using maps::LayerRole;
using model::Row;
using model::SceneFields;
using model::TableId;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(MapLook)
};

constexpr std::array colourSets{"standard", "bright", "muted", "steps", "grey"};
constexpr std::array clusterColourings{"kind", "stage", "province", "single"};
constexpr std::array labelTexts{"name", "both", "id"};
constexpr LookLimits shareLimits{0.0, 1.0};

QString currentId()
{
    return QStringLiteral("current");
}

QString styleId(LayerRole role)
{
    switch (role) {
    case LayerRole::Provinces:
        return QStringLiteral("style:provinces");
    case LayerRole::Districts:
        return QStringLiteral("style:districts");
    case LayerRole::ClusterExtents:
        return QStringLiteral("style:cluster_extents");
    case LayerRole::OutsideParts:
        return QStringLiteral("style:outside_parts");
    case LayerRole::CrossedLines:
        return QStringLiteral("style:crossed_lines");
    case LayerRole::Links:
        return QStringLiteral("style:links");
    case LayerRole::Participants:
        return QStringLiteral("style:participants");
    case LayerRole::Zones:
    case LayerRole::Flows:
    case LayerRole::FlowPlaces:
    case LayerRole::Brokers:
        break;
    }
    return {};
}

/// Names each key once, for writing and for reading.
template <typename Fields, typename Look>
void describe(Fields &fields, Look &look)
{
    fields.choice("colours", look.colours, colourSets);
    fields.choice("cluster_colouring", look.clusterColouring, clusterColourings);
    fields.flag("participants_by_kind", look.participantsByKind);
    fields.flag("labels", look.labels);
    fields.choice("label_text", look.labelText, labelTexts);
    fields.number("label_size", look.labelSize, labelSizeLimits);
    fields.number("province_line_width", look.provinceLineWidth, lineWidthLimits);
    fields.number("cluster_line_width", look.clusterLineWidth, lineWidthLimits);
    fields.number("cluster_fill_opacity", look.clusterFillOpacity, shareLimits);
    fields.number("crossed_line_width", look.crossedLineWidth, crossedWidthLimits);
    fields.number("link_width", look.linkWidth, linkWidthLimits);
    fields.number("marker_size", look.markerSize, markerSizeLimits);
    fields.flag("cross_links_emphasised", look.crossLinksEmphasised);
    fields.flag("crossing_clusters_emphasised", look.crossingClustersEmphasised);
    fields.flag("hatch_by_province", look.hatchByProvince);
    fields.flag("flows", look.flows);
    fields.number("flow_scale", look.flowScale, flowScaleLimits);
}

class Writer
{
public:
    template <typename Choice, std::size_t N>
    void choice(const char *key, Choice value, const std::array<const char *, N> &names)
    {
        m_json.insert(QLatin1String(key), QLatin1String(names.at(static_cast<std::size_t>(value))));
    }
    void flag(const char *key, bool value) { m_json.insert(QLatin1String(key), value); }
    void number(const char *key, double value, LookLimits) { m_json.insert(QLatin1String(key), value); }
    const QJsonObject &json() const { return m_json; }

private:
    QJsonObject m_json;
};

class Reader
{
public:
    explicit Reader(const QJsonObject &json) : m_json(json) {}

    template <typename Choice, std::size_t N>
    void choice(const char *key, Choice &value, const std::array<const char *, N> &names)
    {
        const QString text = m_json.value(QLatin1String(key)).toString();
        for (std::size_t at = 0; at < N; ++at) {
            if (text == QLatin1String(names.at(at)))
                value = static_cast<Choice>(at);
        }
    }
    void flag(const char *key, bool &value) { value = m_json.value(QLatin1String(key)).toBool(value); }
    void number(const char *key, double &value, LookLimits limits)
    {
        const double read = m_json.value(QLatin1String(key)).toDouble(value);
        if (std::isfinite(read))
            value = std::clamp(read, limits.least, limits.most);
    }

private:
    QJsonObject m_json;
};

QString settingsOf(const model::Tables &tables, const QString &id)
{
    const model::Table &scenes = tables[TableId::Scenes];
    const Row row = scenes.rowOf(id);
    return row == model::noRow ? QString() : scenes.text(row, SceneFields::Settings);
}

/// Sets the settings of the scenes row with this id, which is made or, for an empty text, removed.
void setSettings(model::Edit &edit, const model::Tables &tables, const QString &id, const QString &text)
{
    const Row row = tables[TableId::Scenes].rowOf(id);
    if (text == settingsOf(tables, id))
        return;
    if (row == model::noRow)
        edit.insertRow(TableId::Scenes, {id, model::Value(), model::Value(), text});
    else if (text.isEmpty())
        edit.removeRows(TableId::Scenes, {row});
    else
        edit.setCell(TableId::Scenes, row, SceneFields::Settings, text);
}

} // namespace

QString lookText(const MapLook &look)
{
    Writer writer;
    describe(writer, look);
    return QString::fromUtf8(QJsonDocument(writer.json()).toJson(QJsonDocument::Compact));
}

MapLook lookFromText(const QString &text)
{
    MapLook look;
    Reader reader(QJsonDocument::fromJson(text.toUtf8()).object());
    describe(reader, look);
    return look;
}

MapLook lookOf(const model::Tables &tables)
{
    return lookFromText(settingsOf(tables, currentId()));
}

model::Edit lookEdit(const model::Tables &tables, const MapLook &look)
{
    model::Edit edit(Text::tr("Change map style"));
    if (look != lookOf(tables))
        setSettings(edit, tables, currentId(), look == MapLook() ? QString() : lookText(look));
    return edit;
}

std::map<LayerRole, QString> ownStylesOf(const model::Tables &tables)
{
    std::map<LayerRole, QString> styles;
    for (const LayerRole role : rolesWithOwnStyle()) {
        const QString qml = settingsOf(tables, styleId(role));
        if (!qml.isEmpty())
            styles[role] = qml;
    }
    return styles;
}

model::Edit ownStyleEdit(const model::Tables &tables, LayerRole role, const QString &qml)
{
    const QString words = qml.isEmpty() ? Text::tr("Remove QGIS style of “%1”") : Text::tr("Load QGIS style of “%1”");
    model::Edit edit(words.arg(layerTitle(role)));
    setSettings(edit, tables, styleId(role), qml);
    return edit;
}

const QList<LayerRole> &rolesWithOwnStyle()
{
    static const QList<LayerRole> roles = {LayerRole::Participants, LayerRole::Links,          LayerRole::CrossedLines,
                                           LayerRole::OutsideParts, LayerRole::ClusterExtents, LayerRole::Districts,
                                           LayerRole::Provinces};
    return roles;
}

} // namespace atlas::session
