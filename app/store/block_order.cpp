// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/block_order.h"

#include "app/model/threads.h"

#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <future>
#include <mutex>

namespace atlas::store {

namespace {

using model::Result;

constexpr std::uint64_t rowsInBlock = model::Column<model::StringId>::chunkRows; // which columns take without copying
constexpr std::uint64_t mostBlocks = 4096;                                       // of a table with few rows far apart

struct Block
{
    const model::TableInfo *info;
    std::optional<RowRange> range; ///< nullopt = all
};

Result<std::int64_t> rowid(const Connection &connection, const char *which, const model::TableInfo &info)
{
    const QString sql = QStringLiteral("SELECT %1(rowid) FROM %2").arg(QLatin1String(which), quoted(info.name));
    Result<QString> text = connection.queryText(sql.toStdString());
    if (!text)
        return text.problem();
    return text->toLongLong();
}

void addBlocks(const Connection &connection, const model::TableInfo &info, const TableLayout &layout,
               std::vector<Block> &blocks)
{
    const Result<std::int64_t> first = rowid(connection, "min", info);
    const Result<std::int64_t> last = rowid(connection, "max", info);
    const bool ownRowid = layout.columns.contains(QLatin1String("rowid"), Qt::CaseInsensitive);
    const std::uint64_t span =
        first && last ? static_cast<std::uint64_t>(*last) - static_cast<std::uint64_t>(*first) : 0;
    if (ownRowid || span < rowsInBlock) {
        blocks.push_back({&info, {}});
        return;
    }
    const std::uint64_t step = std::max(rowsInBlock, span / mostBlocks + 1);
    for (std::uint64_t offset = 0; offset <= span; offset += step) {
        const std::uint64_t from = static_cast<std::uint64_t>(*first) + offset;
        const std::uint64_t to = from + std::min(step - 1, span - offset);
        blocks.push_back({&info, RowRange{static_cast<std::int64_t>(from), static_cast<std::int64_t>(to)}});
        if (span - offset < step)
            break;
    }
}

/// Who may hand over next.
class Turns
{
public:
    /// Waits for the turn; false when there will be none any more.
    bool wait(std::size_t turn)
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [&] { return m_ended || m_turn == turn; });
        return !m_ended;
    }
    void pass()
    {
        const std::scoped_lock lock(m_mutex);
        ++m_turn;
        m_wake.notify_all();
    }
    void end()
    {
        const std::scoped_lock lock(m_mutex);
        m_ended = true;
        m_wake.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::size_t m_turn = 0;
    bool m_ended = false;
};

/// A connection with what is open on it.
struct Helper
{
    explicit Helper(Connection opened)
        : connection(std::make_unique<Connection>(std::move(opened))), moment(*connection)
    {
    }
    std::unique_ptr<Connection> connection;
    ReadTransaction moment;
};

/// Connections that see the file exactly as this one, in its transaction, does; fewer than wanted where that is not
/// certain.
std::vector<Helper> helpersOf(const Connection &connection, std::size_t wanted)
{
    std::vector<Helper> helpers;
    while (helpers.size() < wanted) {
        Result<Connection> another = connection.again();
        if (!another)
            break;
        helpers.emplace_back(std::move(another.value()));
        if (!helpers.back().moment.begin()) {
            helpers.pop_back();
            break;
        }
    }
    // With a rollback journal nobody can commit while somebody reads. With a write-ahead log somebody might have,
    // between our beginnings; but as long as the first reads, what was committed stays in the log.
    const Result<QString> mode = connection.queryText("PRAGMA journal_mode");
    const bool hasLog = QFileInfo(connection.path() + QStringLiteral("-wal")).size() > 0;
    if (!mode || (*mode == QLatin1String("wal") && hasLog))
        helpers.clear();
    return helpers;
}

} // namespace

Result<void> readBlocks(const Connection &connection, std::span<const TableLayout> layouts, model::StringPool &pool,
                        model::Progress &progress, const std::function<void(const model::TableInfo &, ReadBlock)> &take)
{
    ReadTransaction moment(connection);
    if (Result<void> begun = moment.begin(); !begun)
        return begun;
    std::vector<Block> blocks;
    for (const model::TableInfo &info : model::allTables()) {
        if (const TableLayout &layout = layouts[static_cast<std::size_t>(info.id)]; layout.exists)
            addBlocks(connection, info, layout, blocks);
    }

    std::atomic<std::size_t> next{0};
    Turns turns;
    const auto work = [&](const Connection &own) -> Result<void> {
        const auto endOnThrow = qScopeGuard([&turns, at = std::uncaught_exceptions()] {
            if (std::uncaught_exceptions() > at)
                turns.end();
        });
        std::optional<BlockReader> reader;
        const model::TableInfo *table = nullptr;
        for (std::size_t index = next++; index < blocks.size(); index = next++) {
            const Block &block = blocks[index];
            if (table != block.info) {
                table = block.info;
                reader.emplace(own, *table, layouts[static_cast<std::size_t>(table->id)], pool);
            }
            Result<ReadBlock> read = reader->read(block.range, progress);
            if (!turns.wait(index))
                return {};
            if (!read || progress.isCancelled()) {
                turns.end();
                return read ? Result<void>() : read.problem();
            }
            finish(read.value(), pool);
            take(*table, std::move(read.value()));
            turns.pass();
        }
        return {};
    };

    constexpr std::size_t blocksForHelper = 4; // fewer are read sooner than a file is opened
    const std::vector<Helper> helpers =
        helpersOf(connection, std::min(model::threadCount(), blocks.size() / blocksForHelper + 1) - 1);
    std::vector<std::future<Result<void>>> others;
    others.reserve(helpers.size());
    for (const Helper &helper : helpers)
        others.push_back(std::async(std::launch::async, work, std::cref(*helper.connection)));
    Result<void> done = work(connection);
    for (std::future<Result<void>> &other : others) {
        if (Result<void> theirs = other.get(); done && !theirs)
            done = std::move(theirs);
    }
    return done;
}

} // namespace atlas::store
