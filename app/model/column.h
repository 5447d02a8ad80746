// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <iterator>
#include <memory>
#include <span>
#include <vector>

namespace atlas::model {

/// A column of a table, in chunks that copies share until one of them writes. Copying a column of a million rows
/// costs a few dozen pointers, which is what makes a snapshot for a worker cheap.
///
/// One thread writes; a copy handed to another thread may be read there while the original is written on.
template <typename T>
class Column
{
public:
    static constexpr std::size_t chunkRows = 16384;

    std::size_t size() const { return m_size; }

    const T &at(std::size_t row) const { return (*m_chunks[row / chunkRows])[row % chunkRows]; }

    void set(std::size_t row, T value) { detached(row / chunkRows)[row % chunkRows] = std::move(value); }

    void append(T value)
    {
        if (m_size % chunkRows == 0)
            m_chunks.push_back(std::make_shared<Chunk>());
        detached(m_size / chunkRows).push_back(std::move(value));
        ++m_size;
    }

    /// Many at once. A whole chunk where one begins is taken as it is.
    void append(std::vector<T> values)
    {
        if (m_size % chunkRows == 0 && values.size() == chunkRows) {
            m_chunks.push_back(std::make_shared<Chunk>(std::move(values)));
            m_size += chunkRows;
            return;
        }
        for (auto from = values.begin(); from != values.end();) {
            if (m_size % chunkRows == 0)
                m_chunks.push_back(std::make_shared<Chunk>());
            Chunk &chunk = detached(m_size / chunkRows);
            const auto count = std::min(chunkRows - chunk.size(), static_cast<std::size_t>(values.end() - from));
            const auto to = from + static_cast<std::ptrdiff_t>(count);
            chunk.insert(chunk.end(), std::make_move_iterator(from), std::make_move_iterator(to));
            m_size += count;
            from = to;
        }
    }

    void append(const Column &other)
    {
        for (std::size_t row = 0; row < other.size(); ++row)
            append(other.at(row));
    }

    /// Runs of consecutive values, for loops that go over every row: visit(firstRow, values).
    template <typename Visit>
    void forEachRun(Visit &&visit) const
    {
        for (std::size_t chunk = 0; chunk < m_chunks.size(); ++chunk)
            visit(chunk * chunkRows, std::span<const T>(*m_chunks[chunk]));
    }

    std::size_t bytes() const
    {
        std::size_t sum = m_chunks.capacity() * sizeof(void *);
        for (const auto &chunk : m_chunks)
            sum += chunk->capacity() * sizeof(T);
        return sum;
    }

private:
    using Chunk = std::vector<T>;

    Chunk &detached(std::size_t index)
    {
        std::shared_ptr<Chunk> &chunk = m_chunks[index];
        if (chunk.use_count() > 1)
            chunk = std::make_shared<Chunk>(*chunk);
        else
            std::atomic_thread_fence(std::memory_order_acquire); // after the release of a snapshot elsewhere
        return *chunk;
    }

    std::vector<std::shared_ptr<Chunk>> m_chunks;
    std::size_t m_size = 0;
};

} // namespace atlas::model
