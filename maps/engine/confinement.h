// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

/// What keeps a stranger's file from doing harm through the engine. Linux.
namespace atlas::maps::engine {

/// Before anything else runs: no core dump, address space capped to `memoryMiB`, no internet sockets (refused by the
/// kernel for this process and its threads), and the environment of GDAL, PROJ and QGIS set so that nothing is fetched,
/// no driver plug-in is loaded and settings go to `scratchFolder` instead of the person's profile.
void confineProcess(const QString &scratchFolder, int memoryMiB);

/// After QGIS has started: leaves GDAL with the one driver the engine needs, GeoPackage, and with that one for reading
/// only.
void confineGdal();

/// After QGIS has started: QGIS's own network manager refuses every request, and expressions have no functions that
/// look at files or the environment.
void confineQgisNetwork();

} // namespace atlas::maps::engine
