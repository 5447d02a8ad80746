// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/store/connection.h"
#include "app/store/reader.h"

#include <vector>

namespace atlas::store {

/// Brings a working copy into the form that this program writes, in one transaction: missing tables, columns and
/// spatial indexes are made, an older format is migrated, and triggers on our tables that are not the standard's are
/// removed, as they would change data behind the person's back (each gives a warning). Writes nothing when nothing
/// is amiss. \p read is brought up to date.
model::Result<void> setUpDocument(const Connection &connection, ReadResult &read);

} // namespace atlas::store
