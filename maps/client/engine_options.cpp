// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/client/engine_options.h"

#include <QCoreApplication>

namespace atlas::maps {

QString findEngine()
{
    const QString named = qEnvironmentVariable("CLUSTER_ATLAS_MAP_ENGINE");
    if (!named.isEmpty()) {
        return named;
    }
    return QCoreApplication::applicationDirPath() + QStringLiteral("/cluster-atlas-map-engine");
}

} // namespace atlas::maps
