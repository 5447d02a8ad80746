// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// The command line (a contract: scripts rely on it).
namespace atlas::cli {

/// What stands before a sub-command or the file.
struct GlobalOptions
{
    QString language; ///< "ko" or "en": --lang, else the locale's
    bool languageGiven = false;
    bool quiet = false;
};

/// How a call was understood.
struct Invocation
{
    GlobalOptions global;
    QString command;       ///< "new", "import", …; empty = the window
    QStringList arguments; ///< what follows the command, or the file for the window
    bool help = false;
    bool version = false;
    QString complaint; ///< translated; what makes no sense in the call
};

/// Sorts the arguments (without the program's name). Looks at the disk only for whether a lone argument is a file.
Invocation understand(const QStringList &arguments);

/// The language for people who did not choose: "ko" for a Korean locale, else "en".
QString localeLanguage();

/// Whether the environment names a display, or says how else to show windows.
bool hasDisplay();

/// Says on standard error that the window needs a display. Needs a QCoreApplication. \returns the program's exit code
int refuseWindow();

/// Installs the translator of the language for the running application; QCoreApplication must exist.
void installLanguage(const QString &language);

/// Carries out a sub-command, --help or --version. Needs a QCoreApplication.
/// \returns the program's exit code
int run(const Invocation &invocation);

} // namespace atlas::cli
