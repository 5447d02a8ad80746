// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/string_pool.h"

#include <QByteArray>

#include <sys/mman.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <new>
#include <stdexcept>

namespace atlas::model {

namespace {

constexpr std::size_t hugePage = std::size_t{2} << 20U;
constexpr std::size_t cacheLine = 64;
constexpr std::size_t group = 32; // texts whose waits for memory overlap

std::uint32_t hashOf(std::string_view utf8)
{
    const std::size_t hash = std::hash<std::string_view>{}(utf8);
    return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

} // namespace

/// A table with open addressing: ids with their hashes, which saves most looks at the texts. One thread adds while
/// others look up.
class StringPool::Slots
{
public:
    using Slot = std::uint64_t; // hash, id; 0 = free
    static StringId idOf(Slot slot) { return static_cast<StringId>(slot); }
    static std::uint32_t hashOf(Slot slot) { return static_cast<std::uint32_t>(slot >> 32U); }

    explicit Slots(std::size_t size) : m_mask(size - 1)
    {
        const std::size_t bytes = size * sizeof(Slot);
        const bool large = bytes >= hugePage;
        m_slots = static_cast<Slot *>(std::aligned_alloc(large ? hugePage : cacheLine, bytes));
        if (!m_slots)
            throw std::bad_alloc();
        // Looked up in no order at all: with large pages the processor finds them without walking its tables.
        if (large)
            madvise(m_slots, bytes, MADV_HUGEPAGE);
        std::uninitialized_fill_n(m_slots, size, 0U);
    }
    ~Slots() { std::free(m_slots); }
    Slots(const Slots &) = delete;
    Slots &operator=(const Slots &) = delete;

    std::size_t size() const { return m_mask + 1; }
    std::size_t first(std::uint32_t hash) const { return hash & m_mask; }
    std::size_t next(std::size_t slot) const { return (slot + 1) & m_mask; }
    void expect(std::uint32_t hash) const { __builtin_prefetch(m_slots + first(hash)); }
    Slot at(std::size_t slot) const { return std::atomic_ref(m_slots[slot]).load(std::memory_order_acquire); }
    void set(std::size_t slot, StringId id, std::uint32_t hash)
    {
        std::atomic_ref(m_slots[slot]).store(Slot{hash} << 32U | id, std::memory_order_release);
    }
    std::shared_ptr<Slots> twiceAsLarge() const
    {
        auto larger = std::make_shared<Slots>(size() * 2);
        for (std::size_t from = 0; from < size(); ++from) {
            const Slot taken = at(from);
            if (taken == 0)
                continue;
            std::size_t slot = larger->first(hashOf(taken));
            while (larger->m_slots[slot] != 0)
                slot = larger->next(slot);
            larger->m_slots[slot] = taken;
        }
        return larger;
    }

private:
    std::size_t m_mask;
    Slot *m_slots;
};

void StringPool::Entry::set(std::string_view utf8)
{
    m_length = static_cast<std::uint32_t>(utf8.size());
    std::memcpy(m_bytes, utf8.data(), utf8.size());
}

void StringPool::Entry::refer(const char *data, std::size_t length)
{
    m_length = static_cast<std::uint32_t>(length);
    std::memcpy(m_bytes + longestInside - sizeof data, &data, sizeof data);
}

StringPool::StringPool() : m_slots(std::make_shared<Slots>(1024))
{
    m_directory[0].store(new Entry[entriesPerChunk], std::memory_order_release);
    m_directory[0].load(std::memory_order_relaxed)[0].set("");
    m_count.store(1, std::memory_order_release);
}

StringPool::~StringPool()
{
    for (std::atomic<Entry *> &chunk : m_directory)
        delete[] chunk.load(std::memory_order_relaxed);
}

std::shared_ptr<const StringPool::Slots> StringPool::slots() const
{
    const std::scoped_lock lock(m_mutex);
    return m_slots;
}

StringPool::Place StringPool::lookUp(const Slots &slots, std::string_view utf8, std::uint32_t hash) const
{
    std::size_t slot = slots.first(hash);
    while (true) {
        const Slots::Slot taken = slots.at(slot);
        const StringId id = Slots::idOf(taken);
        if (taken == 0 || (Slots::hashOf(taken) == hash && entry(id).view() == utf8))
            return {slot, id};
        slot = slots.next(slot);
    }
}

void StringPool::expect(const Slots &slots, std::span<const std::uint32_t> hashes) const
{
    // Each round asks for the memory that the next one reads.
    for (const std::uint32_t hash : hashes)
        slots.expect(hash);
    for (const std::uint32_t hash : hashes) {
        if (const Slots::Slot slot = slots.at(slots.first(hash)); slot != 0 && Slots::hashOf(slot) == hash)
            __builtin_prefetch(&entry(Slots::idOf(slot)));
    }
}

void StringPool::store(Entry &entry, std::string_view utf8)
{
    if (utf8.size() <= Entry::longestInside) {
        entry.set(utf8);
        return;
    }
    m_textBytes += utf8.size();
    if (utf8.size() > blockBytes / 4) { // a text of its own size, so that a long note does not waste a block
        auto own = std::make_unique<char[]>(utf8.size());
        std::memcpy(own.get(), utf8.data(), utf8.size());
        entry.refer(own.get(), utf8.size());
        m_blocks.insert(m_blocks.begin(), std::move(own));
        return;
    }
    if (m_blockUsed + utf8.size() > blockBytes) {
        m_blocks.push_back(std::make_unique<char[]>(blockBytes));
        m_blockUsed = 0;
    }
    char *place = m_blocks.back().get() + m_blockUsed;
    std::memcpy(place, utf8.data(), utf8.size());
    m_blockUsed += utf8.size();
    entry.refer(place, utf8.size());
}

StringId StringPool::intern(std::string_view utf8)
{
    if (utf8.empty())
        return 0;
    const std::scoped_lock lock(m_mutex);
    return internLocked(utf8, hashOf(utf8));
}

StringId StringPool::internLocked(std::string_view utf8, std::uint32_t hash)
{
    const Place place = lookUp(*m_slots, utf8, hash);
    if (place.id != 0)
        return place.id;

    const std::uint32_t id = m_count.load(std::memory_order_relaxed);
    if (id / entriesPerChunk >= maxChunks)
        throw std::length_error("string pool is full");
    std::atomic<Entry *> &chunk = m_directory[id / entriesPerChunk];
    if (chunk.load(std::memory_order_relaxed) == nullptr)
        chunk.store(new Entry[entriesPerChunk], std::memory_order_release);
    store(chunk.load(std::memory_order_relaxed)[id % entriesPerChunk], utf8);
    m_slots->set(place.slot, id, hash);
    m_count.store(id + 1, std::memory_order_release);
    if (static_cast<std::size_t>(id) * 10 > m_slots->size() * 7)
        m_slots = m_slots->twiceAsLarge();
    return id;
}

StringId StringPool::intern(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return intern(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void StringPool::intern(std::span<const std::string_view> texts, std::span<StringId> ids)
{
    std::array<std::uint32_t, group> hashes{};
    const std::scoped_lock lock(m_mutex);
    for (std::size_t first = 0; first < texts.size(); first += group) {
        const std::size_t count = std::min(group, texts.size() - first);
        for (std::size_t i = 0; i < count; ++i)
            hashes[i] = hashOf(texts[first + i]);
        expect(*m_slots, std::span(hashes).first(count));
        for (std::size_t i = 0; i < count; ++i)
            ids[first + i] = texts[first + i].empty() ? 0 : internLocked(texts[first + i], hashes[i]);
    }
}

StringId StringPool::find(std::string_view utf8) const
{
    if (utf8.empty())
        return 0;
    return lookUp(*slots(), utf8, hashOf(utf8)).id;
}

StringId StringPool::find(const QString &text) const
{
    const QByteArray utf8 = text.toUtf8();
    return find(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void StringPool::find(std::span<const std::string_view> texts, std::span<StringId> ids) const
{
    std::array<std::uint32_t, group> hashes{};
    const std::shared_ptr<const Slots> slots = this->slots();
    for (std::size_t first = 0; first < texts.size(); first += group) {
        const std::size_t count = std::min(group, texts.size() - first);
        for (std::size_t i = 0; i < count; ++i)
            hashes[i] = hashOf(texts[first + i]);
        expect(*slots, std::span(hashes).first(count));
        for (std::size_t i = 0; i < count; ++i)
            ids[first + i] = texts[first + i].empty() ? 0 : lookUp(*slots, texts[first + i], hashes[i]).id;
    }
}

QString StringPool::text(StringId id) const
{
    const std::string_view utf8 = view(id);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::size_t StringPool::bytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_textBytes + m_slots->size() * sizeof(std::uint64_t) + m_count.load() * sizeof(Entry);
}

} // namespace atlas::model
