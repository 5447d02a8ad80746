// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/picture_flow.h"

namespace atlas::ui {

namespace {

constexpr int gatherMs = 16;

bool isDown(maps::EngineState state)
{
    return state == maps::EngineState::Missing || state == maps::EngineState::Failed;
}

} // namespace

PictureFlow::PictureFlow(maps::MapRenderer &renderer, QObject *parent)
    : QObject(parent), m_renderer(renderer), m_state(renderer.state())
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherMs);
    connect(&m_gather, &QTimer::timeout, this, &PictureFlow::request);
    connect(&renderer, &maps::MapRenderer::pictureReady, this, &PictureFlow::takePicture);
    connect(&renderer, &maps::MapRenderer::pictureFailed, this, &PictureFlow::takeFailure);
    connect(&renderer, &maps::MapRenderer::stateChanged, this, &PictureFlow::takeState);
}

void PictureFlow::setView(const maps::MapView &view)
{
    m_hasView = view.isValid();
    m_view = view;
    schedule();
}

void PictureFlow::setScene(const maps::MapScene &scene)
{
    m_scene = scene;
    schedule();
}

void PictureFlow::clear()
{
    m_gather.stop();
    if (m_pendingId != 0)
        m_renderer.cancel(m_pendingId);
    m_pendingId = 0;
    m_scene.reset();
    m_picture = {};
    m_lastWarnings.clear();
    m_forced = false;
    updateStale();
    Q_EMIT pictureChanged();
}

void PictureFlow::redraw()
{
    m_forced = true;
    schedule();
}

void PictureFlow::setInMotion(bool inMotion)
{
    if (m_inMotion == inMotion)
        return;
    m_inMotion = inMotion;
    if (!inMotion)
        schedule();
}

void PictureFlow::schedule()
{
    updateStale();
    if ((m_stale || m_forced) && !m_gather.isActive())
        m_gather.start();
}

void PictureFlow::request()
{
    if (!m_scene || !m_hasView)
        return;
    const bool underWay = m_pendingId != 0;
    const bool isWanted = m_pendingView == m_view && m_pendingRevision == m_scene->revision;
    if (underWay && !m_forced && (isWanted || m_inMotion))
        return;
    if (!m_stale && !m_forced) {
        // Gone and come back while something else was being drawn: what is here is right after all.
        if (underWay)
            m_renderer.cancel(m_pendingId);
        m_pendingId = 0;
        return;
    }
    m_forced = false;
    m_pendingView = m_view;
    m_pendingRevision = m_scene->revision;
    m_pendingId = m_renderer.requestPicture(*m_scene, m_view);
}

void PictureFlow::updateStale()
{
    const bool shows = hasPicture() && m_scene && m_picture.view == m_view && m_picture.revision == m_scene->revision;
    const bool stale = m_scene && m_hasView && !shows;
    if (stale == m_stale)
        return;
    m_stale = stale;
    Q_EMIT staleChanged(stale);
}

void PictureFlow::takePicture(const maps::Picture &picture)
{
    if (picture.id != m_pendingId || m_pendingId == 0)
        return; // a late answer to a question no longer asked
    m_pendingId = 0;
    m_picture = picture;
    updateStale();
    Q_EMIT pictureChanged();
    if (picture.warnings != m_lastWarnings) {
        m_lastWarnings = picture.warnings;
        if (!picture.warnings.isEmpty())
            Q_EMIT warned(picture.warnings);
    }
    if (m_stale)
        schedule();
}

void PictureFlow::takeFailure(quint64 id, const maps::EngineProblem &problem)
{
    if (id != m_pendingId || m_pendingId == 0)
        return;
    // A picture lost with its engine is drawn again by itself, under the same id; only a refusal ends the wait.
    if (problem.kind == maps::EngineProblem::Kind::Refused)
        m_pendingId = 0;
    Q_EMIT failed(problem);
    // Asked again only when something changes: the same question would get the same answer.
    if (m_pendingView != m_view || (m_scene && m_pendingRevision != m_scene->revision))
        schedule();
}

void PictureFlow::takeState(maps::EngineState state)
{
    const bool cameBack = isDown(m_state) && !isDown(state);
    m_state = state;
    if (cameBack && m_stale && m_pendingId == 0)
        schedule();
}

} // namespace atlas::ui
