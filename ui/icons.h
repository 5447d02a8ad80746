// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QIcon>
#include <QLatin1StringView>

namespace atlas::ui {

/// A symbol of the program by the name of its file without ".svg", in the ink of the palette; no icon when there is no
/// such file. Window's thread.
QIcon programIcon(QLatin1StringView name);

} // namespace atlas::ui
