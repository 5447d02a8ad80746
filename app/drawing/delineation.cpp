// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/drawing/delineation.h"

#include <QJsonDocument>

namespace atlas::drawing {

QString compactJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace atlas::drawing
