// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/schema.h"
#include "app/model/shape.h"
#include "app/model/string_pool.h"
#include "app/model/value.h"

#include <cstdint>
#include <variant>
#include <vector>

namespace atlas::model {

/// The values of some rows in one field, as columns keep them: texts interned, and what is not given as 0, not-a-number
/// or null.
using CellBlock = std::variant<std::vector<StringId>, std::vector<double>, std::vector<std::uint8_t>,
                               std::vector<LonLat>, std::vector<ShapePtr>>;

/// Rows on their way into a table, column by column. A value.
struct RowBlock
{
    std::vector<std::int64_t> fids;
    std::vector<CellBlock> cells; ///< by field, each of the field's type; as long as fids, or empty = none is given
};

/// An empty block of the field's type.
CellBlock emptyCells(ColumnType type);

} // namespace atlas::model
