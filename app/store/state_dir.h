// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace atlas::store {

/// Where working copies live unless the caller says otherwise: $XDG_STATE_HOME/cluster-atlas, by default
/// ~/.local/state/cluster-atlas. Any thread.
QString defaultStateDir();

} // namespace atlas::store
