// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <array>
#include <atomic>
#include <cstdint>
#include <cstring>
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
/// intern() and find() may be called from any thread; view() needs no lock for an id that the caller was handed. find()
/// looks up while another thread interns; it may miss what came in since it began.
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
    void find(std::span<const std::string_view> texts, std::span<StringId> ids) const;

    std::string_view view(StringId id) const
    {
        return m_directory[id / entriesPerChunk].load(std::memory_order_acquire)[id % entriesPerChunk].view();
    }
    QString text(StringId id) const;

    std::uint32_t size() const { return m_count.load(std::memory_order_acquire); }
    std::size_t bytes() const;

private:
    /// A text, or where it is. Short ones, as most ids are, stand here, which saves a wait for memory.
    class alignas(8) Entry
    {
    public:
        static constexpr std::size_t longestInside = 12;
        void set(std::string_view utf8);
        /// A text that stands elsewhere.
        void refer(const char *data, std::size_t length);
        std::string_view view() const
        {
            if (m_length <= longestInside)
                return {m_bytes, m_length};
            const char *data = nullptr;
            std::memcpy(&data, m_bytes + longestInside - sizeof data, sizeof data);
            return {data, m_length};
        }

    private:
        std::uint32_t m_length;
        char m_bytes[longestInside];
    };
    static constexpr std::size_t entriesPerChunk = 16384;
    static constexpr std::size_t maxChunks = 4096; // 67 million texts
    static constexpr std::size_t blockBytes = 1U << 20U;

    class Slots;

    const Entry &entry(StringId id) const
    {
        return m_directory[id / entriesPerChunk].load(std::memory_order_relaxed)[id % entriesPerChunk];
    }
    struct Place
    {
        std::size_t slot;
        StringId id; ///< 0 = not there; the slot is free
    };
    Place lookUp(const Slots &slots, std::string_view utf8, std::uint32_t hash) const;
    /// Asks for the memory that looking these hashes up will read.
    void expect(const Slots &slots, std::span<const std::uint32_t> hashes) const;
    StringId internLocked(std::string_view utf8, std::uint32_t hash);
    void store(Entry &entry, std::string_view utf8);
    std::shared_ptr<const Slots> slots() const;

    mutable std::mutex m_mutex;
    std::array<std::atomic<Entry *>, maxChunks> m_directory{};
    std::atomic<std::uint32_t> m_count{0};
    std::shared_ptr<Slots> m_slots; // replaced when it grows; who is looking up keeps the old one
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_blockUsed = blockBytes;
    std::size_t m_textBytes = 0;
};

} // namespace atlas::model
