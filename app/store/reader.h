// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/progress.h"
#include "app/model/tables.h"
#include "app/store/connection.h"

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

/// Reading an atlas from SQLite. Any thread, the connection's.
namespace atlas::store {

/// How one of our tables is laid out in a file.
struct TableLayout
{
    bool exists = false;
    QString keyColumn;          ///< integer primary key, else "rowid"
    QStringList columns;        ///< as named in the file
    QStringList unknownColumns; ///< those that are not ours, the key excepted
    std::uint32_t fields = 0;   ///< bit f set = field f has its column
    bool hasSpatialIndex = false;
};

using UnreadableCell = model::Tables::UnreadableCell;

struct ReadResult
{
    model::Tables tables;
    std::array<TableLayout, model::tableCount> layouts;
    std::vector<UnreadableCell> unreadable;
    std::vector<model::Problem> warnings; ///< at most a few dozen, the rest summed up in the last
    int formatVersion = 0;
};

/// Whether this is an atlas that this program can read; gives its format version. Refuses what is not a GeoPackage,
/// not an atlas, or of a newer format, and views in the place of tables.
model::Result<int> recogniseAtlas(const Connection &connection);

model::Result<TableLayout> tableLayout(const Connection &connection, const model::TableInfo &info);

/// Everything we know of; other tables and columns are not looked at. A missing table or column reads as not given.
model::Result<ReadResult> readTables(const Connection &connection, model::Progress &progress);

} // namespace atlas::store
