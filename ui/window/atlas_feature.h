// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

class MessageBar;
class Selection;

/// What is done to the atlas as a whole: putting another boundary set in use, deleting a cluster. Owned by the window;
/// owns nothing of what it joins. Window's thread.
class AtlasFeature : public QObject
{
    Q_OBJECT

public:
    AtlasFeature(session::AtlasSession &session, Selection &selection, MessageBar &messages, QMainWindow *window);

    QAction *chooseBoundaries = nullptr; ///< seen in an atlas with several sets
    QAction *deleteCluster = nullptr;

    /// Once.
    void addTo(QMenu *map, QMenu *cluster);
    void retranslate();

private:
    void askBoundaries();
    void removeCluster();
    void showEnabled();

    session::AtlasSession &m_session;
    Selection &m_selection;
    MessageBar &m_messages;
    QMainWindow *m_window;
};

} // namespace atlas::ui
