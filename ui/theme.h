// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

/// The colours of the window: as the desktop has them, or light, or dark. A switch reaches every widget as
/// QEvent::PaletteChange. The map has a ground of its own. Window's thread only.
namespace atlas::ui {

enum class ThemeChoice { System, Light, Dark };

/// The choice as settings store it: "", "light" or "dark"; anything else is System.
ThemeChoice themeChoice(const QString &stored);
QString storedTheme(ThemeChoice choice);

/// Sets the choice for the whole program, now.
void applyTheme(ThemeChoice choice);
ThemeChoice appliedTheme();

} // namespace atlas::ui
