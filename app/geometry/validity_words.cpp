// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/validity_words.h"

#include <QCoreApplication>

namespace atlas::geometry {

namespace {

struct Words
{
    const char *reason; ///< of GEOS' TopologyValidationError; some releases write capitals differently
    const char *text;
};

constexpr Words known[] = {
    {"Self-intersection", QT_TRANSLATE_NOOP("ValidityWords", "the outline crosses itself")},
    {"Ring Self-intersection", QT_TRANSLATE_NOOP("ValidityWords", "a ring of the outline touches or crosses itself")},
    {"Hole lies outside shell", QT_TRANSLATE_NOOP("ValidityWords", "a hole lies outside its polygon")},
    {"Holes are nested", QT_TRANSLATE_NOOP("ValidityWords", "a hole lies inside another hole")},
    {"Interior is disconnected", QT_TRANSLATE_NOOP("ValidityWords", "holes cut the polygon into pieces")},
    {"Nested shells", QT_TRANSLATE_NOOP("ValidityWords", "a polygon lies inside another one")},
    {"Duplicate Rings", QT_TRANSLATE_NOOP("ValidityWords", "a ring stands twice")},
    {"Duplicated rings", QT_TRANSLATE_NOOP("ValidityWords", "a ring stands twice")},
    {"Too few points in geometry component", QT_TRANSLATE_NOOP("ValidityWords", "an outline has too few corners")},
    {"Invalid Coordinate", QT_TRANSLATE_NOOP("ValidityWords", "a coordinate is no number")},
    {"Ring is not closed", QT_TRANSLATE_NOOP("ValidityWords", "an outline is not closed")},
    {"Repeated Point", QT_TRANSLATE_NOOP("ValidityWords", "a corner stands twice")},
};

} // namespace

QString validityWords(const QString &reason)
{
    // Some calls add the place: "Self-intersection[127 37]", "Self-intersection at or near point 127 37".
    const QString plain = reason.section(u'[', 0, 0).section(QStringLiteral(" at or near"), 0, 0).simplified();
    for (const Words &words : known) {
        if (plain.compare(QLatin1String(words.reason), Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("ValidityWords", words.text);
    }
    return reason.simplified();
}

} // namespace atlas::geometry
