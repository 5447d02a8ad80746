// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/style/style_keeper.h"

#include "app/session/atlas_session.h"
#include "maps/scene/map_renderer.h"
#include "ui/language.h"

namespace atlas::ui {

StyleKeeper::StyleKeeper(session::AtlasSession &session, maps::MapRenderer &renderer, QObject *parent)
    : QObject(parent), m_session(session), m_renderer(renderer)
{
    connect(&session, &session::AtlasSession::opened, this, [this] { m_asked = {}; });
    connect(&session, &session::AtlasSession::closed, this, [this] {
        m_renderer.cancel(m_request);
        m_request = 0;
        m_asked = {};
    });
    connect(&session, &session::AtlasSession::sceneChanged, this, &StyleKeeper::follow);
    connect(&renderer, &maps::MapRenderer::stylesReady, this,
            [this](quint64 id, const QList<maps::TableStyle> &styles) {
                if (id != m_request)
                    return;
                m_request = 0;
                std::vector<store::TableStyle> rows;
                for (const maps::TableStyle &style : styles)
                    rows.push_back({style.table, style.qml});
                m_session.setTableStyles(std::move(rows));
            });
    connect(&renderer, &maps::MapRenderer::exportFailed, this, [this](quint64 id) {
        if (id != m_request || id == 0)
            return;
        m_request = 0;
        m_session.setTableStyles({}); // nobody shall wait for them
    });
}

void StyleKeeper::follow()
{
    const maps::EngineState state = m_renderer.state();
    if (!m_session.hasAtlas() || state == maps::EngineState::Missing || state == maps::EngineState::Failed)
        return;
    maps::MapScene scene = m_session.scene(nameLanguage());
    // A hidden layer has a look too; data do not matter, and links and what derives from the analysis are not in the
    // file.
    QList<maps::SceneLayer> layers;
    for (maps::SceneLayer layer : std::as_const(scene.layers)) {
        const bool isOwn = layer.role == maps::LayerRole::Provinces || layer.role == maps::LayerRole::Districts ||
                           layer.role == maps::LayerRole::ClusterExtents || layer.role == maps::LayerRole::Zones ||
                           layer.role == maps::LayerRole::Participants;
        layer.visible = true;
        if (isOwn)
            layers.append(layer);
    }
    scene.layers = layers;
    scene.revision = 0;
    scene.datasetRevision = 0;
    if (scene != m_asked)
        ask(scene);
}

void StyleKeeper::ask(const maps::MapScene &scene)
{
    m_asked = scene;
    if (m_request != 0)
        m_renderer.cancel(m_request);
    m_session.awaitTableStyles();
    m_request = m_renderer.requestStyles(scene);
}

} // namespace atlas::ui
