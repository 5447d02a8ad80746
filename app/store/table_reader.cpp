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
using model::Row;
using model::StringId;

constexpr std::int64_t largestFid = std::int64_t{1} << 53; // what every program that reads GeoPackages can hold
constexpr std::size_t rowsInBatch = 1024;
constexpr std::size_t looksBeforeJudging = 4 * rowsInBatch;
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

bool readReal(const Statement &statement, int column, int type, double &number)
{
    number = statement.real(column);
    if (type == SQLITE_TEXT) {
        bool ok = false;
        number = statement.text(column).trimmed().toDouble(&ok);
        if (!ok)
            number = nothing;
    } else if (type == SQLITE_BLOB) {
        number = nothing;
    }
    return std::isfinite(number);
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

std::size_t hashOf(std::string_view text)
{
    const auto byte = [&text](std::size_t at) {
        return static_cast<std::size_t>(static_cast<unsigned char>(text[at]));
    };
    return text.size() * 31 + byte(0) + byte(text.size() / 2) * 17 + byte(text.size() - 1) * 131;
}

} // namespace

RowSource::RowSource(const model::TableInfo &info, const TableLayout &layout) : m_info(info)
{
    QString sql = QStringLiteral("SELECT ");
    sql += layout.keyColumn == QLatin1String("rowid") ? layout.keyColumn : quoted(layout.keyColumn);
    for (std::size_t field = 0; field < info.fields.size(); ++field) {
        if ((layout.fields & (1U << field)) != 0) {
            sql += QStringLiteral(", ") + quoted(info.fields[field].name);
            m_fields.push_back(static_cast<FieldIndex>(field));
        }
    }
    m_sql = (sql + QStringLiteral(" FROM ") + quoted(info.name)).toStdString();
}

model::Result<void> RowSource::begin(const Connection &connection)
{
    model::Result<Statement> prepared = connection.prepare(m_sql);
    if (!prepared)
        return prepared.problem();
    m_statement = std::move(prepared.value());
    return {};
}

Statement::Step RowSource::next(RowBatch &batch)
{
    batch.fids.clear();
    batch.faults.clear();
    batch.cells.resize(m_fields.size());
    for (RowBatch::Cells &cells : batch.cells) {
        cells.bytes.clear();
        cells.ends.clear();
        cells.reals.clear();
        cells.flags.clear();
        cells.points.clear();
        cells.shapes.clear();
    }
    Statement::Step step = Statement::Step::Row;
    while (batch.fids.size() < rowsInBatch && (step = m_statement.step()) == Statement::Step::Row)
        readRow(batch);
    return step;
}

void RowSource::readRow(RowBatch &batch) const
{
    const std::int64_t fid = m_statement.integer(0);
    if (fid > largestFid || fid < -largestFid) {
        batch.faults.push_back({fid, model::noField});
        return;
    }
    batch.fids.push_back(fid);
    for (std::size_t index = 0; index < m_fields.size(); ++index) {
        const FieldIndex field = m_fields[index];
        if (!readCell(static_cast<int>(index) + 1, m_info.fields[field].type, batch.cells[index]))
            batch.faults.push_back({fid, field});
    }
}

/// Adds one cell; one that cannot be read or holds nothing is added as not given.
bool RowSource::readCell(int column, ColumnType type, RowBatch::Cells &cells) const
{
    const int stored = m_statement.type(column);
    const bool given = stored != SQLITE_NULL;
    bool understood = true;
    switch (type) {
    case ColumnType::Text:
        understood = stored != SQLITE_BLOB;
        if (given && understood)
            cells.bytes += m_statement.utf8(column);
        cells.ends.push_back(static_cast<std::uint32_t>(cells.bytes.size()));
        break;
    case ColumnType::Real:
        cells.reals.push_back(nothing);
        understood = !given || readReal(m_statement, column, stored, cells.reals.back());
        break;
    case ColumnType::Flag:
        understood = !given || stored == SQLITE_INTEGER || stored == SQLITE_FLOAT;
        cells.flags.push_back(given && understood && m_statement.integer(column) != 0 ? 1 : 0);
        break;
    case ColumnType::Point:
    case ColumnType::Shape: {
        if (type == ColumnType::Point)
            cells.points.push_back({nothing, nothing});
        else
            cells.shapes.emplace_back();
        if (!given)
            break;
        const std::optional<BlobView> view = viewBlob(m_statement.blob(column));
        understood =
            view && (view->srs == wgs84Srs || view->empty) &&
            (type == ColumnType::Point ? readPoint(*view, cells.points.back()) : readShape(*view, cells.shapes.back()));
        break;
    }
    }
    return understood;
}

RowSink::RowSink(model::Table &table, std::vector<FieldIndex> fields, DuplicateId duplicate)
    : m_table(table), m_fields(std::move(fields)), m_duplicate(std::move(duplicate)), m_recent(m_fields.size())
{
}

void RowSink::take(const RowBatch &batch)
{
    const Row first = m_table.rowCount();
    for (const std::int64_t fid : batch.fids)
        m_table.appendRow(fid);
    const auto rows = static_cast<Row>(batch.fids.size());
    for (std::size_t index = 0; index < m_fields.size(); ++index) {
        const FieldIndex field = m_fields[index];
        const RowBatch::Cells &cells = batch.cells[index];
        switch (m_table.info().fields[field].type) {
        case ColumnType::Text:
            takeTexts(cells, first, field, m_recent[index]);
            break;
        case ColumnType::Real:
            for (Row i = 0; i < rows; ++i) {
                if (!std::isnan(cells.reals[i]))
                    m_table.setReal(first + i, field, cells.reals[i]);
            }
            break;
        case ColumnType::Flag:
            for (Row i = 0; i < rows; ++i) {
                if (cells.flags[i] != 0)
                    m_table.setFlag(first + i, field, true);
            }
            break;
        case ColumnType::Point:
            for (Row i = 0; i < rows; ++i)
                m_table.setPoint(first + i, field, cells.points[i]);
            break;
        case ColumnType::Shape:
            for (Row i = 0; i < rows; ++i) {
                if (cells.shapes[i])
                    m_table.setShape(first + i, field, cells.shapes[i]);
            }
            break;
        }
    }
}

/// Interns the texts of a column together, which is what makes millions of them quick; those that came up lately need
/// no more than a look.
void RowSink::takeTexts(const RowBatch::Cells &cells, Row first, FieldIndex field, Recent &recent)
{
    const bool looking = recent.looks < looksBeforeJudging || recent.hits * 4 > recent.looks;
    const bool isId = field == m_table.info().idField;
    m_views.clear();
    m_places.clear();
    m_found.assign(cells.ends.size(), 0);
    std::uint32_t begin = 0;
    for (std::uint32_t i = 0; i < cells.ends.size(); ++i) {
        const std::string_view text(cells.bytes.data() + begin, cells.ends[i] - begin);
        begin = cells.ends[i];
        if (text.empty())
            continue;
        if (looking && !isId) {
            ++recent.looks;
            const StringId id = recent.ids[hashOf(text) % recent.ids.size()];
            if (id != 0 && m_table.pool().view(id) == text) {
                ++recent.hits;
                m_found[i] = id;
                continue;
            }
        }
        m_views.push_back(text);
        m_places.push_back(i);
    }
    m_ids.resize(m_views.size());
    m_table.pool().intern(m_views, m_ids);
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        m_found[m_places[i]] = m_ids[i];
        if (looking)
            recent.ids[hashOf(m_views[i]) % recent.ids.size()] = m_ids[i];
    }
    for (Row i = 0; i < m_found.size(); ++i) {
        if (m_found[i] == 0)
            continue;
        if (isId && m_table.rowOf(m_found[i]) != model::noRow)
            m_duplicate(first + i, m_found[i]);
        m_table.setTextId(first + i, field, m_found[i]);
    }
}

} // namespace atlas::store
