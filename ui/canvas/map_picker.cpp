// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/map_picker.h"

#include "app/model/vocabulary.h"
#include "app/session/atlas_session.h"
#include "ui/canvas/view_projection.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

MapPicker::MapPicker(const session::AtlasSession &session, const ViewProjection &projection)
    : m_session(session), m_projection(projection)
{
}

session::Picked MapPicker::at(const maps::MapView &view, QPointF pixel, double tolerance) const
{
    const auto index = m_session.pickIndex();
    const auto place = m_projection.toLonLat(view.toMap(pixel));
    if (!index || !place)
        return {};
    double lon = 0.0;
    double lat = 0.0;
    for (const QPointF aside : {QPointF(tolerance, 0.0), QPointF(0.0, tolerance)}) {
        const auto near = m_projection.toLonLat(view.toMap(pixel + aside));
        if (!near)
            continue;
        lon = std::max(lon, std::abs(near->lon - place->lon));
        lat = std::max(lat, std::abs(near->lat - place->lat));
    }
    session::Picked picked = index->at(*place, lon, lat);
    // What is hidden is not there for the hand either.
    const session::LayerSettings &layers = m_session.layers();
    if (!layers.state(maps::LayerRole::Participants).visible)
        picked.participants.clear();
    if (!layers.state(maps::LayerRole::ClusterExtents).visible)
        picked.clusters.clear();
    return picked;
}

std::vector<MapThing> MapPicker::inOrder(const session::Picked &picked)
{
    std::vector<MapThing> things;
    things.reserve(picked.participants.size() + picked.clusters.size());
    for (const model::Row row : picked.participants)
        things.push_back({MapThing::Kind::Participant, row});
    for (const model::Row row : picked.clusters)
        things.push_back({MapThing::Kind::Cluster, row});
    return things;
}

QString MapPicker::toolTip(const MapThing &thing, std::size_t others, const QString &language) const
{
    if (thing.kind == MapThing::Kind::None)
        return {};
    const model::Tables &tables = m_session.document().tables();
    const bool isCluster = thing.kind == MapThing::Kind::Cluster;
    const model::TableId id = isCluster ? model::TableId::Clusters : model::TableId::Participants;
    const model::Table &table = tables[id];
    if (!table.isAlive(thing.row))
        return {};

    QStringList facts;
    const auto addFact = [&facts](const QString &fact) {
        if (!fact.isEmpty())
            facts += fact.toHtmlEscaped();
    };
    if (isCluster) {
        using F = model::ClusterFields;
        addFact(model::vocabularyLabel(model::Vocabulary::ClusterKind, table.text(thing.row, F::Kind)));
        addFact(table.text(thing.row, F::Industry));
        if (table.flag(thing.row, F::Illustrative))
            addFact(tr("illustrative extent"));
    } else {
        using F = model::ParticipantFields;
        addFact(model::vocabularyLabel(model::Vocabulary::ParticipantKind, table.text(thing.row, F::Kind)));
        addFact(provinceName(thing.row, language));
        if (table.flag(thing.row, F::Illustrative))
            addFact(tr("illustrative"));
    }
    QString text = QStringLiteral("<b>%1</b>").arg(tables.displayName(id, thing.row, language).toHtmlEscaped());
    if (!facts.isEmpty())
        text += QStringLiteral("<br>") + facts.join(QStringLiteral(" · "));
    if (others > 0)
        text +=
            QStringLiteral("<br><small>%1</small>")
                .arg(tr("%n more here: click again to reach it", nullptr, static_cast<int>(others)).toHtmlEscaped());
    return text;
}

QString MapPicker::provinceName(model::Row participant, const QString &language) const
{
    const QString code = m_session.provinceOf(participant);
    const model::Tables &tables = m_session.document().tables();
    const model::Row set = tables.boundarySetInUse();
    if (code.isEmpty() || set == model::noRow)
        return {};
    const model::StringId setId = tables[model::TableId::BoundarySets].textId(set, model::BoundarySetFields::Id);
    const model::Table &regions = tables[model::TableId::Regions];
    for (const model::Row row : tables.regionsOf(setId, QStringLiteral("province"))) {
        if (regions.text(row, model::RegionFields::Code) == code)
            return tables.displayName(model::TableId::Regions, row, language);
    }
    return {};
}

MapThing ClickCycle::next(QPointF pixel, const std::vector<MapThing> &things, double reach)
{
    const bool again = !things.empty() && things == m_things && QLineF(pixel, m_pixel).length() <= reach;
    if (again) {
        m_index = (m_index + 1) % m_things.size();
    } else {
        m_pixel = pixel;
        m_things = things;
        m_index = 0;
    }
    return m_things.empty() ? MapThing{} : m_things[m_index];
}

} // namespace atlas::ui
