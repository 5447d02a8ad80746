// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/report/report_context.h"

namespace atlas::ui {

QString pickName(const QString &name, const QString &nameEn, const QString &fallback, const QString &language)
{
    const bool english = language == u"en";
    const QString &first = english ? nameEn : name;
    const QString &second = english ? name : nameEn;
    return !first.isEmpty() ? first : !second.isEmpty() ? second : fallback;
}

QString partName(const std::vector<crossing::RegionPart> &parts, const QString &code, const QString &language)
{
    for (const crossing::RegionPart &part : parts) {
        if (part.code == code)
            return pickName(part.name, part.nameEn, code, language);
    }
    return code;
}

} // namespace atlas::ui
