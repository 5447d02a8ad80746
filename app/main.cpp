// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/command_line.h"
#include "ui/run_window.h"

#include <QCoreApplication>

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int at = 1; at < argc; ++at)
        arguments << QString::fromLocal8Bit(argv[at]);
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("cluster-atlas"));
    QCoreApplication::setOrganizationName(QStringLiteral("cluster-atlas"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLUSTER_ATLAS_VERSION));

    const atlas::cli::Invocation call = atlas::cli::understand(argumentsOf(argc, argv));
    const bool window = call.command.isEmpty() && !call.help && !call.version && call.complaint.isEmpty();
    if (window && atlas::cli::hasDisplay()) {
        atlas::ui::WindowOptions options;
        options.path = call.arguments.value(0);
        if (call.global.languageGiven)
            options.language = call.global.language;
        return atlas::ui::runWindow(argc, argv, options);
    }
    const QCoreApplication application(argc, argv); // no display is needed: the engine draws
    atlas::cli::installLanguage(call.global.language);
    return window ? atlas::cli::refuseWindow() : atlas::cli::run(call);
}
