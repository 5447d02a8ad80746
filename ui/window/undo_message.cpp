// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/undo_message.h"

#include "app/session/atlas_session.h"
#include "ui/message_bar.h"

#include <QCoreApplication>
#include <QUndoStack>

namespace atlas::ui {

void tellDeleted(const QString &sentence, session::AtlasSession &session, MessageBar &messages)
{
    Message message;
    message.level = MessageLevel::Info;
    message.text = sentence;
    message.key = QStringLiteral("deleted");
    const int step = session.document().undoStack()->count();
    message.actions = {{QCoreApplication::translate("UndoMessage", "Undo"), [&session, step] {
                            const QUndoStack &stack = *session.document().undoStack();
                            if (stack.count() == step && stack.index() == step) // nothing was done since
                                session.undo();
                        }}};
    messages.show(message);
}

} // namespace atlas::ui
