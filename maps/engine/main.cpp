// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/confinement.h"
#include "maps/engine/engine.h"

#include <qgis.h>
#include <qgsapplication.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace {

constexpr int defaultMemoryMiB = 4096;

void printUsage()
{
    QTextStream(stdout)
        << "cluster-atlas-map-engine --scratch FOLDER [--memory-limit MIB]\n"
           "Draws maps for cluster-atlas, which starts it by itself: requests on standard input, replies on\n"
           "standard output, one JSON object per line.\n";
}

} // namespace

int main(int argc, char **argv)
{
    QString scratch;
    int memoryMiB = defaultMemoryMiB;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        const QString value = i + 1 < argc ? QString::fromLocal8Bit(argv[i + 1]) : QString();
        if (argument == QLatin1String("--version")) {
            QTextStream(stdout) << "cluster-atlas-map-engine " ATLAS_VERSION " (QGIS " << Qgis::version() << ", Qt "
                                << qVersion() << ")\n";
            return 0;
        }
        if (argument == QLatin1String("--help")) {
            printUsage();
            return 0;
        }
        if (argument == QLatin1String("--scratch")) {
            scratch = value;
            ++i;
        } else if (argument == QLatin1String("--memory-limit")) {
            memoryMiB = value.toInt();
            ++i;
        } else {
            printUsage();
            return 2;
        }
    }
    if (!QFileInfo(scratch).isDir() || memoryMiB < 256) {
        printUsage();
        return 2;
    }
    scratch = QFileInfo(scratch).canonicalFilePath();
    if (qgetenv("QT_HASH_SEED") != "0") {
        // The same input gives the same files only when hashes have the same order, and Qt takes the seed before
        // main().
        qputenv("QT_HASH_SEED", "0");
        ::execv(QFile::encodeName(QFile::symLinkTarget(QStringLiteral("/proc/self/exe"))).constData(), argv);
    }
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGINT, SIG_IGN); // an interrupt on the terminal is for the client, which then closes our input
    atlas::maps::engine::confineProcess(scratch, memoryMiB);

    QDir(scratch).mkpath(QStringLiteral("profile"));
    QgsApplication application(argc, argv, false, scratch + QStringLiteral("/profile"));
    QgsApplication::setPrefixPath(QStringLiteral(ATLAS_QGIS_PREFIX), true);
    QgsApplication::initQgis();
    atlas::maps::engine::confineGdal();
    atlas::maps::engine::confineQgisNetwork();
    int status = 0;
    {
        const atlas::maps::engine::Engine engine(scratch);
        status = QgsApplication::exec();
    }
    // QGIS's own tear-down may wait for threads; the client has all its files already.
    std::fflush(nullptr);
    std::_Exit(status);
}
