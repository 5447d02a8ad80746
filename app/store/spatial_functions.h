// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

struct sqlite3;

namespace atlas::store {

/// Gives a connection ST_MinX, ST_MaxX, ST_MinY, ST_MaxY and ST_IsEmpty (OGC 12-128r18 annex F.3), by which spatial
/// indexes are filled. Returns an SQLite result code.
int registerSpatialFunctions(sqlite3 *handle);

} // namespace atlas::store
