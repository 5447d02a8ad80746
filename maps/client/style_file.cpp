// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/client/style_file.h"

#include "maps/protocol/harmless_qml.h"
#include "maps/protocol/values.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace atlas::maps {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StyleFile)
};

} // namespace

StyleFile readStyleFile(const QString &path)
{
    using protocol::HarmlessQml;
    const QString name = QFileInfo(path).fileName();
    StyleFile style;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        style.problem = Words::tr("%1 cannot be read: %2.").arg(name, file.errorString());
        return style;
    }
    const HarmlessQml read = protocol::harmlessQml(file.read(protocol::maximumQmlLength + 1));
    switch (read.fault) {
    case HarmlessQml::Fault::None:
        style.qml = read.qml;
        style.replaced = read.replaced;
        break;
    case HarmlessQml::Fault::TooLarge:
        style.problem = Words::tr("%1 is larger than %2 kB, which is more than the style of a layer needs.")
                            .arg(name)
                            .arg(protocol::maximumQmlLength / 1000);
        break;
    case HarmlessQml::Fault::NotXml:
        style.problem =
            Words::tr("%1 is damaged: line %2 cannot be read; save the style in QGIS again.").arg(name).arg(read.line);
        break;
    case HarmlessQml::Fault::NotStyle:
        style.problem = Words::tr("%1 is not the style of a vector layer; in QGIS, save one with Layer properties → "
                                  "Style → Save style as QML.")
                            .arg(name);
        break;
    }
    return style;
}

} // namespace atlas::maps
