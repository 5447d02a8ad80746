// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/boundary_import.h"
#include "app/intake/import_kind.h"

#include <QMap>
#include <QString>

namespace atlas::intake {

/// Everything that a person can say about a file, apart from which it is; empty = find out. What the dialog corrects
/// and what a recipe keeps. A value.
struct ImportChoices
{
    ImportKind kind = ImportKind::Participants;
    QString layer; ///< layer or sheet
    QString encoding;
    QString crs;                     ///< "EPSG:5179", …
    QString codeSystem;              ///< of region codes
    int headerRow = 0;               ///< of tables, from 1; 0 = find it
    QMap<QString, QString> fieldMap; ///< FIELD → COLUMN, see importFields(); "" leaves the field out
    QString keepAs;                  ///< name of a recipe in which the atlas keeps all this; empty = it doesn't
    Consents consents;               ///< what was refused and shall be done all the same
    BoundaryOptions boundaries; ///< what only boundaries have: level, name, date, source, licence, credit, precision,
                                ///< keepBoundaries
};

} // namespace atlas::intake
