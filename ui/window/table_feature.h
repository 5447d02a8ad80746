// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

class Importer;
class MessageBar;
class TablePanel;

/// What a table asks of the window: rows of the clipboard go through the import dialog, which shows what they would do;
/// what was deleted is told, with the way back. Owned by the window; owns nothing of what it joins. Window's thread.
class TableFeature : public QObject
{
    Q_OBJECT

public:
    TableFeature(session::AtlasSession &session, Importer &importer, MessageBar &messages, QObject *parent);

    void add(TablePanel *panel);

private:
    void paste(TablePanel *panel);

    session::AtlasSession &m_session;
    Importer &m_importer;
    MessageBar &m_messages;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of what was pasted; private to this user, gone at the end
};

} // namespace atlas::ui
