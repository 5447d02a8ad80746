// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/import_kind.h"
#include "app/model/problem.h"

#include <QMap>
#include <QString>
#include <QStringList>

/// Which column of a table holds what. Pure; any thread.
namespace atlas::intake {

/// The fields that a table of a kind can fill, as --map names them: columns of the atlas' table, and lon, lat, x, y,
/// lonlat (both in one cell), province, district, address for a place, cluster and role for a membership.
QStringList importFields(ImportKind kind);

/// Whether people use the text as a column's heading for anything.
bool isKnownHeader(const QString &header);

/// FIELD → number of the COLUMN, by Korean and English names of columns; each column serves one field.
QMap<QString, int> guessColumns(ImportKind kind, const QStringList &columns);

/// The guess with the person's choices (FIELD → COLUMN, by name or as "#3") over it; a choice of "" leaves the field
/// out.
model::Result<QMap<QString, int>> settleColumns(ImportKind kind, const QStringList &columns,
                                                const QMap<QString, QString> &wanted);

} // namespace atlas::intake
