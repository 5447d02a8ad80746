// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/run_window.h"

#include "app/intake/reader_process.h"
#include "app/session/atlas_session.h"
#include "maps/client/engine_client.h"
#include "ui/language.h"
#include "ui/window/file_controller.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <QTimer>

#include <chrono>

namespace atlas::ui {

int runWindow(int &argc, char **argv, const WindowOptions &options)
{
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.clusteratlas.ClusterAtlas"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/cluster-atlas.svg")));
    applyLanguage(languageChoice(options.language.isEmpty() ? QSettings().value(QStringLiteral("language")).toString()
                                                            : options.language));
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
