// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/problem.h"

namespace atlas::model {

QString Problem::sentence() const
{
    QString text;
    for (const QString &place : {file, where}) {
        if (!place.isEmpty())
            text += place + QStringLiteral(": ");
    }
    text += what;
    if (!remedy.isEmpty())
        text += QStringLiteral("; ") + remedy;
    return text;
}

} // namespace atlas::model
