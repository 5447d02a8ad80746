// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

class FileController;
class MessageBar;
class NetworkPanel;
class Selection;

/// The network view as the window has it. Owned by the window; owns nothing of what it joins. Window's thread.
class NetworkFeature : public QObject
{
    Q_OBJECT

public:
    NetworkFeature(session::AtlasSession &session, Selection &selection, MessageBar &messages, FileController &files,
                   QMainWindow *window);

    NetworkPanel *panel() const { return m_panel; } ///< the window puts it into a dock

private:
    NetworkPanel *m_panel;
};

} // namespace atlas::ui
