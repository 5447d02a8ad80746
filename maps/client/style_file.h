// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace atlas::maps {

/// A QGIS layer style (QML) from a file, made harmless: nothing but symbols and labels, and nothing that points
/// outside.
struct StyleFile
{
    QString qml;      ///< empty when there is a problem
    QString problem;  ///< one translated sentence; empty when all went well
    int replaced = 0; ///< pictures that plain symbols stand for now, and references that were emptied
};

/// Reads a small file; on any thread.
StyleFile readStyleFile(const QString &path);

} // namespace atlas::maps
