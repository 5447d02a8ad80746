// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace atlas::ui {

/// What the window starts with.
struct WindowOptions
{
    QString path;     ///< an atlas to open; empty = the start page
    QString language; ///< "ko" or "en" for this run; empty = as the person has set it
    QString engine;   ///< path of the map engine's program; empty = beside this one
};

/// Runs the window until the person closes it: makes the QApplication (none may exist yet), the map engine's client, a
/// session and the main window. \returns the program's exit code
int runWindow(int &argc, char **argv, const WindowOptions &options);

} // namespace atlas::ui
