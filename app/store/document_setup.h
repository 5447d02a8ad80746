// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/store/connection.h"
#include "app/store/reader.h"

#include <vector>

namespace atlas::store {

/// Brings a working copy into the form that this program writes, in one transaction: missing tables, columns and
/// spatial indexes are made, and an older format is migrated. A trigger on our tables that is not the standard's gives
/// a warning, as it does not run here. \p read is brought up to date.
model::Result<void> setUpDocument(const Connection &connection, ReadResult &read);

} // namespace atlas::store
