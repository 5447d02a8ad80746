// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/problem.h"

#include "app/model/korean.h"

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
    for (QChar &c : text) { // names in damaged files hold anything
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return settleParticles(text);
}

} // namespace atlas::model
