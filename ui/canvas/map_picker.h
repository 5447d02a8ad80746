// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/session/pick_index.h"
#include "maps/scene/map_view.h"

#include <QCoreApplication>
#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

class ViewProjection;

/// One thing on the map that a click can mean.
struct MapThing
{
    enum class Kind { None, Participant, Cluster };
    Kind kind = Kind::None;
    model::Row row = model::noRow;
    friend bool operator==(const MapThing &, const MapThing &) = default;
};

/// What lies under the cursor, of the layers that are shown, and what to say about it. Window thread.
class MapPicker
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ui::MapPicker)

public:
    /// Both are not owned and outlive it.
    MapPicker(const session::AtlasSession &session, const ViewProjection &projection);

    /// Everything within \p tolerance logical pixels; empty while the index is being built.
    session::Picked at(const maps::MapView &view, QPointF pixel, double tolerance) const;

    /// In the order clicks go through them: participants, nearest first, then clusters, smallest first.
    static std::vector<MapThing> inOrder(const session::Picked &picked);

    /// Name, kind and province of the thing, as rich text with every text of the atlas escaped; \p others = how many
    /// more lie there.
    QString toolTip(const MapThing &thing, std::size_t others, const QString &language) const;

private:
    QString provinceName(model::Row participant, const QString &language) const;

    const session::AtlasSession &m_session;
    const ViewProjection &m_projection;
};

/// Remembers where one clicked last, so that clicking again there goes on to what lies beneath. A value.
class ClickCycle
{
public:
    /// The thing a click means now; None when there is nothing. \p reach in pixels.
    MapThing next(QPointF pixel, const std::vector<MapThing> &things, double reach);
    void forget() { m_things.clear(); }

private:
    QPointF m_pixel;
    std::vector<MapThing> m_things;
    std::size_t m_index = 0;
};

} // namespace atlas::ui
