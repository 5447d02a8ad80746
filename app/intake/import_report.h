// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace atlas::intake {

/// Something about one row of a file; 1 = its first feature or the first row after the header, 0 = the file as a whole.
struct RowNote
{
    std::int64_t row = 0;
    QString what; ///< translated
};

/// A thing that was settled, and how.
struct Settled
{
    QString name;
    QString how; ///< translated
};

/// What an import did, or would do, with a file. A value.
struct ImportReport
{
    QString kind; ///< "boundaries"
    QString file;
    QString layer;
    std::int64_t read = 0;
    std::int64_t imported = 0;
    std::int64_t updated = 0;
    Settled encoding;
    Settled crs;
    Settled codeSystem;
    QMap<QString, QString> columns; ///< FIELD → COLUMN
    QStringList recipes;            ///< the atlas' recipes for which the file has the columns
    std::vector<RowNote> repaired;
    std::vector<RowNote> dropped;
    std::vector<RowNote> warnings;
    bool dryRun = false;

    /// One JSON object as `import … --json` prints it (contract), newline at the end.
    QByteArray toJson() const;
    /// The same in words, a few lines, newline at the end.
    QString toText() const;
};

} // namespace atlas::intake
