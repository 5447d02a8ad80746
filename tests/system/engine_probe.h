// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/client/engine_options.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QString>

namespace atlas::test {

inline maps::EngineOptions realEngine()
{
    maps::EngineOptions options;
    options.program = QStringLiteral(CLUSTER_ATLAS_BIN_DIR "/cluster-atlas-map-engine");
    options.firstRestartDelay = 20;
    return options;
}

/// Process ids of the engines that this program has started.
inline QList<int> enginePids()
{
    QList<int> pids;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(entry));
        if (entry.toInt() > 0 && file.open(QIODevice::ReadOnly)) {
            const QByteArray stat = file.readAll();
            const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
            const bool zombie = fields.value(0) == "Z";
            if (stat.contains("(cluster-atlas-m") &&
                fields.value(1).toLongLong() == QCoreApplication::applicationPid() && !zombie) {
                pids.append(entry.toInt());
            }
        }
    }
    return pids;
}

} // namespace atlas::test
