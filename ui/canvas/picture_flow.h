// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/map_renderer.h"
#include "maps/scene/map_scene.h"
#include "maps/scene/map_view.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace atlas::ui {

/// Keeps the newest picture for a canvas: gathers changes of view and scene for a moment, asks the renderer for the
/// last of them, and knows whether what there is to show is behind. While a hand moves the map a request under way is
/// left to finish, so that pictures keep coming however slow they are; otherwise the newest wins at once. Renderer not
/// owned. Window thread.
class PictureFlow : public QObject
{
    Q_OBJECT

public:
    explicit PictureFlow(maps::MapRenderer &renderer, QObject *parent = nullptr);

    /// What is to be seen. An invalid view asks for nothing.
    void setView(const maps::MapView &view);
    void setScene(const maps::MapScene &scene);
    /// Nothing to draw: forgets picture, request and scene.
    void clear();
    /// Asks again whatever is there.
    void redraw();
    /// Whether a hand is on the map.
    void setInMotion(bool inMotion);

    /// The last picture; its view says how it has to be moved. Null image = none yet.
    const maps::Picture &picture() const { return m_picture; }
    bool hasPicture() const { return !m_picture.image.isNull(); }
    /// Whether the picture is not (yet) the one for view and scene.
    bool isStale() const { return m_stale; }

Q_SIGNALS:
    void pictureChanged();
    void staleChanged(bool stale);
    void failed(const atlas::maps::EngineProblem &problem);
    void warned(const QStringList &warnings);

private:
    void schedule();
    void request();
    void updateStale();
    void takePicture(const maps::Picture &picture);
    void takeFailure(quint64 id, const maps::EngineProblem &problem);
    void takeState(maps::EngineState state);

    maps::MapRenderer &m_renderer;
    QTimer m_gather;
    std::optional<maps::MapScene> m_scene;
    maps::MapView m_view;
    bool m_hasView = false;
    maps::Picture m_picture;
    quint64 m_pendingId = 0; ///< 0 = none
    maps::MapView m_pendingView;
    quint64 m_pendingRevision = 0;
    maps::EngineState m_state;
    QStringList m_lastWarnings;
    bool m_inMotion = false;
    bool m_stale = false;
    bool m_forced = false;
};

} // namespace atlas::ui
