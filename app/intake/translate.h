// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace atlas::intake {

/// Shorthand for QCoreApplication::translate(), spelt so that the translation tools find the texts.
inline QString translate(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace atlas::intake
