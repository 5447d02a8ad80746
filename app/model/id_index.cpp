// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/id_index.h"

#include <atomic>

namespace atlas::model {

Row IdIndex::rowOf(StringId id) const
{
    const std::size_t chunk = id / chunkIds;
    if (id == 0 || chunk >= m_chunks.size() || !m_chunks[chunk])
        return noRow;
    return (*m_chunks[chunk])[id % chunkIds];
}

void IdIndex::set(StringId id, Row row)
{
    const std::size_t index = id / chunkIds;
    if (index >= m_chunks.size())
        m_chunks.resize(index + 1);
    std::shared_ptr<Chunk> &chunk = m_chunks[index];
    if (!chunk)
        chunk = std::make_shared<Chunk>(chunkIds, noRow);
    else if (chunk.use_count() > 1)
        chunk = std::make_shared<Chunk>(*chunk);
    else
        std::atomic_thread_fence(std::memory_order_acquire);
    (*chunk)[id % chunkIds] = row;
}

std::size_t IdIndex::bytes() const
{
    std::size_t sum = m_chunks.capacity() * sizeof(void *);
    for (const auto &chunk : m_chunks)
        sum += chunk ? chunk->capacity() * sizeof(Row) : 0;
    return sum;
}

} // namespace atlas::model
