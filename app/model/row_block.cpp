// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/row_block.h"

namespace atlas::model {

CellBlock emptyCells(ColumnType type)
{
    switch (type) {
    case ColumnType::Text:
        return std::vector<StringId>();
    case ColumnType::Real:
        return std::vector<double>();
    case ColumnType::Flag:
        return std::vector<std::uint8_t>();
    case ColumnType::Point:
        return std::vector<LonLat>();
    case ColumnType::Shape:
        return std::vector<ShapePtr>();
    }
    return {};
}

} // namespace atlas::model
