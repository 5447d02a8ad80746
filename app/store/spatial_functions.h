// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

struct sqlite3;

namespace atlas::store {

/// Gives a connection ST_MinX, ST_MaxX, ST_MinY, ST_MaxY and ST_IsEmpty (OGC 12-128r18 annex F.3), which the triggers
/// of a GeoPackage's spatial index call. They are declared harmless, so that triggers may use them although the
/// schema is not trusted. Returns an SQLite result code.
int registerSpatialFunctions(sqlite3 *handle);

} // namespace atlas::store
