// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/state_dir.h"

#include <QDir>

namespace atlas::store {

QString defaultStateDir()
{
    const QString stateHome = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = stateHome.startsWith(u'/') ? stateHome : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/cluster-atlas");
}

} // namespace atlas::store
