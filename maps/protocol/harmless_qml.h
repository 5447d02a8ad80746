// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace atlas::maps::protocol {

/// A QGIS layer style with nothing left in it but symbols and labels: no actions, forms, joins or scripts, and nothing
/// that points outside (files, addresses, embedded pictures).
struct HarmlessQml
{
    enum class Fault {
        None,
        TooLarge, ///< more than maximumQmlLength
        NotXml,   ///< damaged; `line` says where
        NotStyle, ///< XML, but not the style of a vector layer
    };
    Fault fault = Fault::None;
    int line = 0;
    QString qml;      ///< UTF-8 XML without a document type; empty after a fault
    int replaced = 0; ///< picture symbols that plain ones stand for now, and references that were emptied
};

/// Reads `bytes` as QML. Client and engine both ask: one to tell the person, the other because a document may come from
/// a stranger. Entities are not expanded and nothing is fetched. Any thread.
HarmlessQml harmlessQml(const QByteArray &bytes);

} // namespace atlas::maps::protocol
