// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/table_reader.h"

#include "app/geometry/wkb.h"
#include "app/store/gpkg_blob.h"
#include "app/store/reader.h"

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas::store {

namespace {

using model::ColumnType;
using model::FieldIndex;
using model::StringId;

constexpr std::int64_t largestFid = std::int64_t{1} << 53; // what every program that reads GeoPackages can hold
constexpr std::size_t looksBeforeJudging = 4096;
constexpr std::size_t mostBytesTogether = 1U << 20U;
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// Whether the cell holds a number; \p number is left alone if it doesn't.
bool readReal(const Cell &cell, double &number)
{
    bool ok = cell.type() != SQLITE_BLOB;
    const double real = cell.type() == SQLITE_TEXT ? cell.text().trimmed().toDouble(&ok) : cell.real();
    ok = ok && std::isfinite(real);
    if (ok)
        number = real;
    return ok;
}

bool readPoint(const BlobView &view, model::LonLat &place)
{
    geometry::WkbFault fault = geometry::WkbFault::None;
    const std::optional<model::LonLat> point = geometry::pointFromWkb(view.wkb, &fault);
    const bool finite = point && std::isfinite(point->lon) && std::isfinite(point->lat);
    if (finite)
        place = *point;
    return fault == geometry::WkbFault::None && (!point || finite);
}

bool readShape(const BlobView &view, model::ShapePtr &place)
{
    geometry::WkbFault fault = geometry::WkbFault::None;
    std::optional<model::Shape> shape = geometry::shapeFromWkb(view.wkb, &fault);
    if (!shape || fault != geometry::WkbFault::None)
        return false;
    for (const model::LonLat &p : shape->points) {
        if (!std::isfinite(p.lon) || !std::isfinite(p.lat))
            return false;
    }
    if (!shape->isEmpty())
        place = std::make_shared<const model::Shape>(std::move(*shape));
    return true;
}

template <typename T, typename Read>
bool readPlace(const Cell &cell, T &place, Read &&read)
{
    const std::optional<BlobView> view = viewBlob(cell.blob());
    return view && (view->srs == wgs84Srs || view->empty) && read(*view, place);
}

std::size_t hashOf(std::string_view text)
{
    const auto byte = [&text](std::size_t at) {
        return static_cast<std::size_t>(static_cast<unsigned char>(text[at]));
    };
    return text.size() * 31 + byte(0) + byte(text.size() / 2) * 17 + byte(text.size() - 1) * 131;
}

} // namespace

BlockReader::BlockReader(const Connection &connection, const model::TableInfo &info, const TableLayout &layout,
                         const model::StringPool &pool)
    : m_connection(connection), m_info(info), m_layout(layout), m_pool(pool)
{
    for (std::size_t field = 0; field < info.fields.size(); ++field) {
        if ((layout.fields & (1U << field)) == 0)
            continue;
        FieldReader reader;
        reader.field = static_cast<FieldIndex>(field);
        reader.type = info.fields[field].type;
        m_readers.push_back(std::move(reader));
    }
}

model::Result<void> BlockReader::prepare(bool ranged)
{
    if (m_statement && m_ranged == ranged)
        return {};
    QString sql = QStringLiteral("SELECT ");
    sql += m_layout.keyColumn == QLatin1String("rowid") ? m_layout.keyColumn : quoted(m_layout.keyColumn);
    for (const FieldReader &reader : m_readers)
        sql += QStringLiteral(", ") + quoted(m_info.fields[reader.field].name);
    sql += QStringLiteral(" FROM ") + quoted(m_info.name);
    if (ranged)
        sql += QStringLiteral(" WHERE rowid BETWEEN ?1 AND ?2");
    model::Result<Statement> prepared = m_connection.prepare(sql.toStdString());
    if (!prepared)
        return prepared.problem();
    m_statement = std::move(prepared.value());
    m_ranged = ranged;
    return {};
}

model::Result<ReadBlock> BlockReader::read(const std::optional<RowRange> &range, model::Progress &progress)
{
    if (model::Result<void> ready = prepare(range.has_value()); !ready)
        return ready.problem();
    ReadBlock block;
    for (const model::FieldInfo &field : m_info.fields)
        block.rows.cells.push_back(model::emptyCells(field.type));
    for (const FieldReader &reader : m_readers) {
        if (reader.type == ColumnType::Text)
            block.newTexts.push_back({reader.field, {}, {}, {}});
    }
    if (range) {
        m_statement.bind(1, range->first);
        m_statement.bind(2, range->last);
        const auto rows = static_cast<std::size_t>(std::min<std::uint64_t>(
            static_cast<std::uint64_t>(range->last) - static_cast<std::uint64_t>(range->first) + 1,
            model::Column<StringId>::chunkRows));
        block.rows.fids.reserve(rows);
        for (const FieldReader &reader : m_readers)
            std::visit([rows](auto &cells) { cells.reserve(rows); }, block.rows.cells[reader.field]);
    }
    Statement::Step step = Statement::Step::Row;
    std::size_t told = 0;
    while (!progress.isCancelled() && (step = m_statement.step()) == Statement::Step::Row) {
        readRow(block);
        if (isTimeToIdentify(block.rows.fids.size() - told)) {
            identify(block);
            progress.advance(static_cast<qint64>(block.rows.fids.size() - told));
            told = block.rows.fids.size();
        }
    }
    if (step == Statement::Step::Failed) {
        model::Problem failure = m_connection.problem(QString::fromLatin1(m_info.name));
        m_statement.reset();
        return failure;
    }
    m_statement.reset();
    identify(block);
    progress.advance(static_cast<qint64>(block.rows.fids.size() - told));
    return block;
}

/// Long texts are not gathered until a row too many fills the memory.
bool BlockReader::isTimeToIdentify(std::size_t rows) const
{
    return rows == rowsTogether || std::any_of(m_readers.begin(), m_readers.end(), [](const FieldReader &reader) {
               return reader.bytes.size() > mostBytesTogether;
           });
}

void BlockReader::readRow(ReadBlock &block)
{
    const std::int64_t fid = m_statement.integer(0);
    if (fid > largestFid || fid < -largestFid) {
        block.faults.push_back({fid, model::noField});
        return;
    }
    block.rows.fids.push_back(fid);
    int column = 0;
    for (FieldReader &reader : m_readers) {
        if (!readCell(m_statement.cell(++column), reader, block.rows.cells[reader.field]))
            block.faults.push_back({fid, reader.field});
    }
}

/// Adds one cell; one that cannot be read or holds nothing is added as not given.
bool BlockReader::readCell(const Cell &cell, FieldReader &reader, model::CellBlock &cells)
{
    const int stored = cell.type();
    const bool given = stored != SQLITE_NULL;
    bool understood = true;
    switch (reader.type) {
    case ColumnType::Text:
        understood = stored != SQLITE_BLOB;
        if (given && understood)
            reader.bytes += cell.utf8();
        reader.ends.push_back(reader.bytes.size());
        break;
    case ColumnType::Real: {
        double &number = std::get<std::vector<double>>(cells).emplace_back(nothing);
        understood = !given || readReal(cell, number);
        break;
    }
    case ColumnType::Flag:
        understood = !given || stored == SQLITE_INTEGER || stored == SQLITE_FLOAT;
        std::get<std::vector<std::uint8_t>>(cells).push_back(given && understood && cell.integer() != 0 ? 1 : 0);
        break;
    case ColumnType::Point: {
        auto &place = std::get<std::vector<model::LonLat>>(cells).emplace_back(model::LonLat{nothing, nothing});
        understood = !given || readPlace(cell, place, readPoint);
        break;
    }
    case ColumnType::Shape: {
        model::ShapePtr &place = std::get<std::vector<model::ShapePtr>>(cells).emplace_back();
        understood = !given || readPlace(cell, place, readShape);
        break;
    }
    }
    return understood;
}

void BlockReader::identify(ReadBlock &block)
{
    auto unknown = block.newTexts.begin();
    for (FieldReader &reader : m_readers) {
        if (reader.type == ColumnType::Text)
            identify(reader, std::get<std::vector<StringId>>(block.rows.cells[reader.field]), *unknown++);
    }
}

/// Looks the texts of a field up together, which is what makes millions of them quick; those that came up lately need
/// no more than a look.
void BlockReader::identify(FieldReader &reader, std::vector<StringId> &ids, ReadBlock::NewTexts &unknown)
{
    const bool looking = reader.looks < looksBeforeJudging || reader.hits * 4 > reader.looks;
    const std::size_t start = ids.size();
    ids.resize(start + reader.ends.size(), 0);
    m_views.clear();
    m_places.clear();
    std::size_t begin = 0;
    for (std::size_t i = 0; i < reader.ends.size(); ++i) {
        const std::string_view text(reader.bytes.data() + begin, reader.ends[i] - begin);
        begin = reader.ends[i];
        if (text.empty())
            continue;
        if (looking) {
            ++reader.looks;
            const StringId id = reader.recent[hashOf(text) % reader.recent.size()];
            if (id != 0 && m_pool.view(id) == text) {
                ++reader.hits;
                ids[start + i] = id;
                continue;
            }
        }
        m_views.push_back(text);
        m_places.push_back(static_cast<std::uint32_t>(start + i));
    }
    m_ids.assign(m_views.size(), 0);
    if (!reader.mostlyNew)
        m_pool.find(m_views, m_ids);
    std::size_t found = 0;
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        if (m_ids[i] == 0) {
            unknown.bytes += m_views[i];
            unknown.ends.push_back(unknown.bytes.size());
            unknown.places.push_back(m_places[i]);
            continue;
        }
        ++found;
        ids[m_places[i]] = m_ids[i];
        if (looking)
            reader.recent[hashOf(m_views[i]) % reader.recent.size()] = m_ids[i];
    }
    reader.mostlyNew = reader.mostlyNew || (m_views.size() == rowsTogether && found * 16 < m_views.size() &&
                                            reader.looks >= looksBeforeJudging);
    reader.bytes.clear();
    reader.ends.clear();
}

void finish(ReadBlock &block, model::StringPool &pool)
{
    std::vector<std::string_view> views;
    std::vector<StringId> ids;
    for (const ReadBlock::NewTexts &texts : block.newTexts) {
        views.clear();
        std::size_t begin = 0;
        for (const std::size_t end : texts.ends) {
            views.emplace_back(texts.bytes.data() + begin, end - begin);
            begin = end;
        }
        ids.resize(views.size());
        pool.intern(views, ids);
        auto &cells = std::get<std::vector<StringId>>(block.rows.cells[texts.field]);
        for (std::size_t i = 0; i < ids.size(); ++i)
            cells[texts.places[i]] = ids[i];
    }
    block.newTexts.clear();
}

} // namespace atlas::store
