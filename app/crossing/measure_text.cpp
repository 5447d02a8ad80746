// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/measure_text.h"

#include <QCoreApplication>

namespace atlas::crossing {

QString measureLabel(const QString &measure)
{
    struct Label
    {
        const char *measure;
        const char *label;
    };
    static constexpr Label labels[] = {
        {"projects", QT_TRANSLATE_NOOP("Measure", "projects")},
        {"firms", QT_TRANSLATE_NOOP("Measure", "firms")},
        {"members", QT_TRANSLATE_NOOP("Measure", "members")},
        {"partners", QT_TRANSLATE_NOOP("Measure", "partners")},
        {"centres", QT_TRANSLATE_NOOP("Measure", "centres")},
        {"employees", QT_TRANSLATE_NOOP("Measure", "employees")},
        {"budget", QT_TRANSLATE_NOOP("Measure", "budget")},
        {"complexes", QT_TRANSLATE_NOOP("Measure", "industrial complexes")},
        {"hub_complexes", QT_TRANSLATE_NOOP("Measure", "hub complexes")},
        {"mini_clusters", QT_TRANSLATE_NOOP("Measure", "mini-clusters")},
        {"patents", QT_TRANSLATE_NOOP("Measure", "patents")},
    };
    for (const Label &entry : labels) {
        if (measure.compare(QLatin1String(entry.measure), Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("Measure", entry.label);
    }
    return QString(measure).replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace atlas::crossing
