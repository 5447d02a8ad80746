// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/store/reader.h"
#include "app/store/table_reader.h"

#include <functional>
#include <span>

namespace atlas::store {

/// Reads all rows of our tables in blocks, on all cores where others can read the file at the same moment in its
/// history, and hands the blocks over in the order of the file, one at a time, from whichever thread has it.
/// \param pool gets the texts.
model::Result<void> readBlocks(const Connection &connection, std::span<const TableLayout> layouts,
                               model::StringPool &pool, model::Progress &progress,
                               const std::function<void(const model::TableInfo &, ReadBlock)> &take);

} // namespace atlas::store
