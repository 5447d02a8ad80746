// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/console.h"

#include <QStringList>

namespace atlas::cli {

// Each sub-command: arguments after its name in, exit code out.
int runNew(const QStringList &arguments, const GlobalOptions &global, const Console &console);
int runImport(const QStringList &arguments, const GlobalOptions &global, const Console &console);
int runExport(const QStringList &arguments, const GlobalOptions &global, const Console &console);
int runReport(const QStringList &arguments, const GlobalOptions &global, const Console &console);
int runOverview(const QStringList &arguments, const GlobalOptions &global, const Console &console);
int runRender(const QStringList &arguments, const GlobalOptions &global, const Console &console);
int runCheck(const QStringList &arguments, const GlobalOptions &global, const Console &console);

} // namespace atlas::cli
