// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/progress.h"
#include "app/store/connection.h"

#include <QString>

namespace atlas::store {

/// Copies a database as it stands at this moment, commits of a write-ahead log included, into the empty file
/// \p path, page by page, and leaves it in rollback-journal mode, so that it is one file. Not flushed.
model::Result<void> copyDatabase(const Connection &source, const QString &path, const QString &shownName,
                                 model::Progress &progress);

/// PRAGMA quick_check: structure alone.
model::Result<void> quickCheck(const Connection &connection, model::Progress &progress);
/// PRAGMA integrity_check: structure, indexes and constraints, then the spatial indexes.
model::Result<void> fullCheck(const Connection &connection, model::Progress &progress);

/// Opens a database for reading where it is: with locks, or without where even a reader may not write beside it.
model::Result<Connection> openForReading(const QString &path, const QString &shownName);

} // namespace atlas::store
