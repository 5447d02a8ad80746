// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/map_credits.h"

#include <QCoreApplication>

namespace atlas::ui {

QString illustrativeNote()
{
    return QCoreApplication::translate("atlas::ui::MapCredits",
                                       "Partly illustrative: some places, extents or links are not documented facts");
}

} // namespace atlas::ui
