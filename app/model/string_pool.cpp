// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/string_pool.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>
#include <functional>
#include <stdexcept>

namespace atlas::model {

namespace {

std::uint32_t hashOf(std::string_view utf8)
{
    const std::size_t hash = std::hash<std::string_view>{}(utf8);
    return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

} // namespace

StringPool::StringPool() : m_slots(1024)
{
    m_directory[0].store(new Entry[entriesPerChunk], std::memory_order_release);
    m_directory[0].load(std::memory_order_relaxed)[0] = {"", 0, hashOf({})};
    m_count.store(1, std::memory_order_release);
}

StringPool::~StringPool()
{
    for (std::atomic<Entry *> &chunk : m_directory)
        delete[] chunk.load(std::memory_order_relaxed);
}

std::size_t StringPool::slotOf(std::string_view utf8, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot].id != 0) {
        const Entry &known = entry(m_slots[slot].id);
        if (m_slots[slot].hash == hash && std::string_view(known.data, known.length) == utf8)
            break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

const char *StringPool::store(std::string_view utf8)
{
    m_textBytes += utf8.size();
    if (utf8.size() > blockBytes / 4) { // a text of its own size, so that a long note does not waste a block
        auto own = std::make_unique<char[]>(utf8.size());
        std::memcpy(own.get(), utf8.data(), utf8.size());
        const char *place = own.get();
        m_blocks.insert(m_blocks.begin(), std::move(own));
        return place;
    }
    if (m_blockUsed + utf8.size() > blockBytes) {
        m_blocks.push_back(std::make_unique<char[]>(blockBytes));
        m_blockUsed = 0;
    }
    char *place = m_blocks.back().get() + m_blockUsed;
    std::memcpy(place, utf8.data(), utf8.size());
    m_blockUsed += utf8.size();
    return place;
}

void StringPool::growTable()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &taken : old) {
        if (taken.id == 0)
            continue;
        std::size_t slot = taken.hash & mask;
        while (m_slots[slot].id != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = taken;
    }
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
    const std::size_t slot = slotOf(utf8, hash);
    if (m_slots[slot].id != 0)
        return m_slots[slot].id;

    const std::uint32_t id = m_count.load(std::memory_order_relaxed);
    if (id / entriesPerChunk >= maxChunks)
        throw std::length_error("string pool is full");
    std::atomic<Entry *> &chunk = m_directory[id / entriesPerChunk];
    if (chunk.load(std::memory_order_relaxed) == nullptr)
        chunk.store(new Entry[entriesPerChunk], std::memory_order_release);
    chunk.load(std::memory_order_relaxed)[id % entriesPerChunk] = {store(utf8), static_cast<std::uint32_t>(utf8.size()),
                                                                   hash};
    m_slots[slot] = {id, hash};
    m_count.store(id + 1, std::memory_order_release);
    if (static_cast<std::size_t>(id) * 10 > m_slots.size() * 7)
        growTable();
    return id;
}

StringId StringPool::intern(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return intern(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void StringPool::intern(std::span<const std::string_view> texts, std::span<StringId> ids)
{
    constexpr std::size_t group = 32;
    std::array<std::uint32_t, group> hashes{};
    const std::scoped_lock lock(m_mutex);
    for (std::size_t first = 0; first < texts.size(); first += group) {
        const std::size_t count = std::min(group, texts.size() - first);
        // Each round asks for the memory that the next one reads.
        for (std::size_t i = 0; i < count; ++i) {
            hashes[i] = hashOf(texts[first + i]);
            __builtin_prefetch(&m_slots[hashes[i] & (m_slots.size() - 1)]);
        }
        const auto forEachLikely = [&](auto &&visit) {
            for (std::size_t i = 0; i < count; ++i) {
                const Slot &slot = m_slots[hashes[i] & (m_slots.size() - 1)];
                if (slot.id != 0 && slot.hash == hashes[i])
                    visit(slot.id);
            }
        };
        forEachLikely([&](StringId id) { __builtin_prefetch(&entry(id)); });
        forEachLikely([&](StringId id) { __builtin_prefetch(entry(id).data); });
        for (std::size_t i = 0; i < count; ++i)
            ids[first + i] = texts[first + i].empty() ? 0 : internLocked(texts[first + i], hashes[i]);
    }
}

StringId StringPool::find(std::string_view utf8) const
{
    if (utf8.empty())
        return 0;
    const std::scoped_lock lock(m_mutex);
    return m_slots[slotOf(utf8, hashOf(utf8))].id;
}

StringId StringPool::find(const QString &text) const
{
    const QByteArray utf8 = text.toUtf8();
    return find(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

QString StringPool::text(StringId id) const
{
    const std::string_view utf8 = view(id);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::size_t StringPool::bytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_textBytes + m_slots.size() * sizeof(Slot) + m_count.load() * sizeof(Entry);
}

} // namespace atlas::model
