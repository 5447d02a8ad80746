// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/import_kind.h"
#include "app/intake/source_table.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

/// How well columns of a table suit the fields they were guessed for. Pure; any thread.
namespace atlas::intake {

/// Which column would fill a field.
struct ColumnGuess
{
    QString field;         ///< as --map names it
    QString label;         ///< translated
    int column = -1;       ///< index into the table's columns; -1 = none
    double confidence = 0; ///< 0–1; 1 = chosen by the person
    QString why;           ///< translated
    bool isNeeded = false; ///< without it, or without another that is needed, nothing can be imported
};

/// A field's heading for people, translated.
QString fieldHeading(ImportKind kind, const QString &field);

/// Every field of the kind with the column that \p chosen gives it (FIELD → column), and how far heading and cells
/// speak for it. \p wanted holds the person's own choices.
std::vector<ColumnGuess> weighColumns(ImportKind kind, const SourceTable &table, const QMap<QString, int> &chosen,
                                      const QMap<QString, QString> &wanted);

/// What the table could be taken for: 0–1 for each kind.
double kindConfidence(ImportKind kind, const SourceTable &table, const std::vector<ColumnGuess> &guesses);

} // namespace atlas::intake
