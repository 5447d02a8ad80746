// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

class MessageBar;

/// Tells that something was deleted, with a button that takes the last step back unless others were made since. The
/// step has been taken. Both outlive the message.
void tellDeleted(const QString &sentence, session::AtlasSession &session, MessageBar &messages);

} // namespace atlas::ui
