// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/commands.h"
#include "app/intake/reader_process.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTranslator>

namespace atlas::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Command
{
    const char *name;
    int (*run)(const QStringList &, const GlobalOptions &, const Console &);
    const char *description;
};

constexpr Command commands[] = {
    {"new", runNew, QT_TRANSLATE_NOOP("CommandLine", "makes an atlas, empty or from a sample")},
    {"import", runImport,
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "takes boundaries, clusters, participants, links, memberships or participation from a file into an atlas")},
    {"export", runExport, QT_TRANSLATE_NOOP("CommandLine", "writes tables and layers in the formats of others")},
    {"report", runReport, QT_TRANSLATE_NOOP("CommandLine", "prints the crossing report")},
    {"overview", runOverview,
     QT_TRANSLATE_NOOP("CommandLine", "prints one row a cluster, for a whole country at once")},
    {"render", runRender, QT_TRANSLATE_NOOP("CommandLine", "draws the map into a file")},
    {"check", runCheck, QT_TRANSLATE_NOOP("CommandLine", "checks the file and lists the findings")},
};

const Command *commandNamed(const QString &name)
{
    for (const Command &command : commands) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

/// Told from a mistyped command. A file yet to be found missing is an atlas by its name.
bool mayBeAtlas(const QString &argument)
{
    return argument.endsWith(QLatin1String(".gpkg"), Qt::CaseInsensitive) || QFileInfo::exists(argument);
}

QByteArray helpText()
{
    QString text =
        Text::tr("Cluster Atlas: maps and crossing diagnostics for geographic clusters") + QStringLiteral("\n\n");
    text += Text::tr("Usage:") + QStringLiteral("\n  cluster-atlas [MAP.gpkg]\n  cluster-atlas COMMAND …\n\n");
    text += Text::tr("Commands (each has --help):") + QLatin1Char('\n');
    for (const Command &command : commands)
        text += QStringLiteral("  %1 %2\n").arg(QLatin1String(command.name), -8).arg(Text::tr(command.description));
    text += QLatin1Char('\n') + Text::tr("Options:") + QLatin1Char('\n');
    text += QStringLiteral("  --lang ko|en  ") + Text::tr("language of texts") + QLatin1Char('\n');
    text += QStringLiteral("  --quiet       ") + Text::tr("no remarks and no progress") + QLatin1Char('\n');
    text += QStringLiteral("  --version     ") + Text::tr("the version") + QLatin1Char('\n');
    text += QStringLiteral("  --help        ") + Text::tr("this help") + QLatin1Char('\n');
    return text.toUtf8();
}

} // namespace

QString localeLanguage()
{
    return QLocale().language() == QLocale::Korean ? QStringLiteral("ko") : QStringLiteral("en");
}

Invocation understand(const QStringList &arguments)
{
    Invocation call;
    call.global.language = localeLanguage();
    QStringList rest;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &argument = arguments[at];
        const bool beforeCommand = rest.isEmpty();
        if (argument == QLatin1String("--quiet")) {
            call.global.quiet = true;
        } else if (argument == QLatin1String("--lang") || argument.startsWith(QLatin1String("--lang="))) {
            const bool apart = argument == QLatin1String("--lang");
            const QString language = apart ? arguments.value(++at) : argument.mid(7);
            if (language != QLatin1String("ko") && language != QLatin1String("en"))
                call.complaint = QStringLiteral("--lang ko|en");
            call.global.language = language;
            call.global.languageGiven = true;
        } else if (beforeCommand && argument == QLatin1String("--version")) {
            call.version = true;
        } else if (beforeCommand && (argument == QLatin1String("--help") || argument == QLatin1String("-h"))) {
            call.help = true;
        } else {
            rest << argument;
        }
    }
    if (rest.isEmpty())
        return call;
    if (commandNamed(rest.first())) {
        call.command = rest.takeFirst();
    } else if (rest.first().startsWith(QLatin1Char('-')) || rest.size() > 1 || !mayBeAtlas(rest.first())) {
        call.complaint = rest.first();
    }
    call.arguments = rest;
    return call;
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

int refuseWindow()
{
    return Console(false).refuse(Text::tr("The window needs a display, and none is set (DISPLAY, WAYLAND_DISPLAY); "
                                          "the commands of cluster-atlas --help work without one"));
}

void installLanguage(const QString &language)
{
    // English too: its file has the plurals.
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QStringLiteral(":/i18n/cluster-atlas_%1.qm").arg(language)))
        QCoreApplication::installTranslator(translator);
}

int run(const Invocation &call)
{
    const Console console(call.global.quiet);
    if (call.version) {
        console.result("cluster-atlas " + QCoreApplication::applicationVersion().toUtf8() + '\n');
        return Done;
    }
    if (call.help) {
        console.result(helpText());
        return Done;
    }
    if (!call.complaint.isEmpty())
        return console.refuse(
            Text::tr("This call is not understood: %1; see cluster-atlas --help").arg(call.complaint));
    intake::setReaderProgram(intake::standardReader());
    const Command *command = commandNamed(call.command);
    return command ? exitCodeAfter(command->run(call.arguments, call.global, console)) : CallAtFault;
}

} // namespace atlas::cli
