// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/map_view.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

class QWidget;

namespace atlas::maps {
class MapRenderer;
}
namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

class MessageBar;

/// Writes a QGIS project that shows the map in QGIS Desktop: the saved atlas, and a copy of what the analysis adds to
/// it in a GeoPackage beside the project. Owns nothing of what it joins. Window's thread; files are copied off it.
class ProjectOutput : public QObject
{
    Q_OBJECT

public:
    ProjectOutput(session::AtlasSession &session, maps::MapRenderer &renderer, MessageBar &messages, QWidget *window);
    ~ProjectOutput() override;

    /// Asks for a file name. \p view: what the project shows at first.
    void chooseAndWrite(const maps::MapView &view, const QString &language);
    void write(const QString &path, const maps::MapView &view, const QString &language);
    /// The copy that belongs to a project.
    static QString layersPath(const QString &projectPath);

Q_SIGNALS:
    void written(const QString &path);

private:
    void writeProject();

    session::AtlasSession &m_session;
    maps::MapRenderer &m_renderer;
    MessageBar &m_messages;
    QWidget *m_window;
    QString m_path;
    QString m_language;
    maps::MapView m_view;
    QFutureWatcher<QString> m_copying; ///< gives what went wrong; empty = nothing
    quint64 m_request = 0;
};

} // namespace atlas::ui
