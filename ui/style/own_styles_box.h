// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/map_scene.h"

#include <QString>
#include <QWidget>

#include <map>

class QLabel;
class QPushButton;

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

/// Loads QGIS styles (QML) for layers and takes them away again; each is a step of its own. Window thread.
class OwnStylesBox : public QWidget
{
    Q_OBJECT

public:
    /// \param folder where the file dialog starts
    OwnStylesBox(session::AtlasSession &session, const QString &folder, QWidget *parent = nullptr);

    /// Loads a file for a layer, without asking.
    void loadFile(maps::LayerRole role, const QString &path);

Q_SIGNALS:
    void refused(const QString &sentence);
    void noted(const QString &sentence);

private:
    struct Row
    {
        QLabel *state;
        QPushButton *remove;
    };
    void choose(maps::LayerRole role);
    void set(maps::LayerRole role, const QString &qml);
    void showState();

    session::AtlasSession &m_session;
    QString m_folder;
    std::map<maps::LayerRole, Row> m_rows;
};

} // namespace atlas::ui
