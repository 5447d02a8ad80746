// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

/// How important a thing is, as colour, icon and word: never by colour alone. Colours suit the palette they are asked
/// for, light or dark. Window's thread.
namespace atlas::ui {

enum class Level { Info, Success, Warning, Error };

bool isDark(const QPalette &palette);
/// For lines, icons and short texts: at least 4.5:1 on the palette's window colour.
QColor levelColour(Level level, const QPalette &palette);
/// A soft tint of the window colour to put the palette's text on.
QColor levelBackground(Level level, const QPalette &palette);
QIcon levelIcon(Level level, const QPalette &palette);
/// "Warning", translated.
QString levelName(Level level);

} // namespace atlas::ui
