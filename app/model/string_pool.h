// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string_view>
#include <vector>

namespace atlas::model {

/// Number of an interned text; 0 is the empty text, which also stands for "not given".
using StringId = std::uint32_t;

/// Every text of a document, each stored once as UTF-8. Append-only: an id stays valid and its bytes stay in place
/// as long as the pool lives, so snapshots share the pool with the document that goes on growing it.
///
/// intern() and find() may be called from any thread; view() needs no lock for an id that the caller was handed.
class StringPool
{
public:
    StringPool();
    ~StringPool();
    StringPool(const StringPool &) = delete;
    StringPool &operator=(const StringPool &) = delete;

    StringId intern(std::string_view utf8);
    StringId intern(const QString &text);
    /// Many at once, \p ids as long as \p texts: several times as fast, as the waits for memory overlap.
    void intern(std::span<const std::string_view> texts, std::span<StringId> ids);
    /// The id of a text already interned, or 0 when there is none (and for the empty text).
    StringId find(std::string_view utf8) const;
    StringId find(const QString &text) const;

    std::string_view view(StringId id) const
    {
        const Entry &entry = m_directory[id / entriesPerChunk].load(std::memory_order_acquire)[id % entriesPerChunk];
        return {entry.data, entry.length};
    }
    QString text(StringId id) const;

    std::uint32_t size() const { return m_count.load(std::memory_order_acquire); }
    std::size_t bytes() const;

private:
    struct Entry
    {
        const char *data;
        std::uint32_t length;
        std::uint32_t hash;
    };
    static constexpr std::size_t entriesPerChunk = 16384;
    static constexpr std::size_t maxChunks = 4096; // 67 million texts
    static constexpr std::size_t blockBytes = 1U << 20U;

    struct Slot
    {
        StringId id = 0; // 0 = free
        std::uint32_t hash = 0;
    };

    const Entry &entry(StringId id) const
    {
        return m_directory[id / entriesPerChunk].load(std::memory_order_relaxed)[id % entriesPerChunk];
    }
    std::size_t slotOf(std::string_view utf8, std::uint32_t hash) const;
    StringId internLocked(std::string_view utf8, std::uint32_t hash);
    const char *store(std::string_view utf8);
    void growTable();

    mutable std::mutex m_mutex;
    std::array<std::atomic<Entry *>, maxChunks> m_directory{};
    std::atomic<std::uint32_t> m_count{0};
    std::vector<Slot> m_slots; // open addressing; the hash saves a look at the text
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_blockUsed = blockBytes;
    std::size_t m_textBytes = 0;
};

} // namespace atlas::model
