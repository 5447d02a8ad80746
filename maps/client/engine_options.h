// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace atlas::maps {

/// How engines are found and how long they are waited for. Times in milliseconds.
struct EngineOptions
{
    QString program;            ///< path of the engine; empty: findEngine()
    bool startAtOnce = true;    ///< else with the first picture or legend asked for; sheets have an engine of their own
    int helloTimeout = 30000;   ///< from the start to the first word
    int pictureTimeout = 60000; ///< without a picture and without news of a layer's headway
    int sheetTimeout = 300000;  ///< the same for a sheet or project
    int heartbeatInterval = 5000; ///< while a picture is drawn, the engine is asked for a sign of life this often …
    int heartbeatTimeout = 15000; ///< … and ended when none has come for this long
    int firstRestartDelay = 500;  ///< doubled with every failure in a row …
    int longestRestartDelay = 30000; ///< … up to this
    int idleWriterLifetime = 20000;  ///< a second engine for sheets is ended when idle for this long
    int memoryMiB = 4096;            ///< address space of an engine
};

/// The program that the environment variable CLUSTER_ATLAS_MAP_ENGINE names, else the one beside this program. The file
/// need not exist.
QString findEngine();

} // namespace atlas::maps
