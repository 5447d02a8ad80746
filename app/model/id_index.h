// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/string_pool.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace atlas::model {

/// Number of a row in its table. Rows never move while a document is open: a removed row is only marked.
using Row = std::uint32_t;
inline constexpr Row noRow = 0xFFFFFFFFU;

/// From an interned id to the row that carries it: one array look-up. Chunks are shared between copies until one
/// of them writes, as in Column; the same thread rules hold.
class IdIndex
{
public:
    Row rowOf(StringId id) const;
    void set(StringId id, Row row);
    std::size_t bytes() const;

private:
    static constexpr std::size_t chunkIds = 16384;
    using Chunk = std::vector<Row>;
    std::vector<std::shared_ptr<Chunk>> m_chunks; // null = no id of that range is in use
};

} // namespace atlas::model
