// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/map_scene.h"

#include <QObject>

namespace atlas::maps {
class MapRenderer;
}
namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

/// Has the renderer put the look of the map into QGIS styles whenever it changed, so that a saved atlas looks the same
/// in QGIS. Without an engine a file keeps the styles it has. Owns nothing of what it joins. Window's thread.
class StyleKeeper : public QObject
{
    Q_OBJECT

public:
    StyleKeeper(session::AtlasSession &session, maps::MapRenderer &renderer, QObject *parent = nullptr);

private:
    void follow();
    void ask(const maps::MapScene &scene);

    session::AtlasSession &m_session;
    maps::MapRenderer &m_renderer;
    maps::MapScene m_asked; ///< what the styles on their way, or those there, are for
    quint64 m_request = 0;
};

} // namespace atlas::ui
