// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/run_window.h"

#include "app/intake/reader_process.h"
#include "app/session/atlas_session.h"
#include "maps/client/engine_client.h"
#include "ui/language.h"
#include "ui/theme.h"
#include "ui/window/file_controller.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QSettings>
#include <QTimer>
#include <QTranslator>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace atlas::ui {

namespace {

constexpr const char *noDisplay = QT_TRANSLATE_NOOP(
    "RunWindow",
    "cluster-atlas: the window needs a display, and %1 does not answer; check DISPLAY or WAYLAND_DISPLAY, or "
    "use the commands of cluster-atlas --help, which work without one");

QString startLanguage; // while Qt looks for a display

/// Where no display answers, Qt ends the program from deep inside; a person gets a sentence instead. There are no
/// translators yet, so the words are looked up by hand.
void explainNoDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return; // what led to it, in Qt's own words
    QString display = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (display.isEmpty() || !qEnvironmentVariableIsEmpty("DISPLAY"))
        display = qEnvironmentVariable("DISPLAY", QStringLiteral("it"));
    QString sentence;
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/cluster-atlas_%1.qm").arg(startLanguage)))
        sentence = translator.translate("RunWindow", noDisplay);
    if (sentence.isEmpty())
        sentence = QString::fromUtf8(noDisplay);
    std::fputs(qPrintable(sentence.arg(display) + u'\n'), stderr);
    std::_Exit(2); // the call is at fault, as on the command line
}

} // namespace

int runWindow(int &argc, char **argv, const WindowOptions &options)
{
    const bool korean = options.language.isEmpty() ? QLocale::system().language() == QLocale::Korean
                                                   : options.language == QLatin1String("ko");
    startLanguage = korean ? QStringLiteral("ko") : QStringLiteral("en");
    const QtMessageHandler before = qInstallMessageHandler(explainNoDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(before);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.clusteratlas.ClusterAtlas"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/cluster-atlas.svg")));
    applyLanguage(languageChoice(options.language.isEmpty() ? QSettings().value(QStringLiteral("language")).toString()
                                                            : options.language));
    applyTheme(themeChoice(QSettings().value(QStringLiteral("theme")).toString()));
    QGuiApplication::setApplicationDisplayName(QString()); // the window's title says the program's name itself

    intake::setReaderProgram(intake::standardReader());
    maps::EngineOptions engine;
    engine.program = options.engine;
    maps::EngineClient renderer(engine);
    session::AtlasSession session;
    session.setPatience(std::chrono::milliseconds(10)); // with a second try 15: less than a frame
    MainWindow window(session, renderer);
    window.show();
    QTimer::singleShot(0, &window, [&window, &options] { window.files().offerRecovery(options.path); });
    return QApplication::exec();
}

} // namespace atlas::ui
