// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/table.h"

#include <cmath>
#include <limits>
#include <type_traits>

namespace atlas::model {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

template <typename T>
T notGiven()
{
    if constexpr (std::is_same_v<T, double>)
        return nothing;
    else if constexpr (std::is_same_v<T, LonLat>)
        return {nothing, nothing};
    else
        return T{};
}

} // namespace

Table::Table(TableId id, std::shared_ptr<StringPool> pool) : m_id(id), m_pool(std::move(pool))
{
    for (const FieldInfo &field : info().fields) {
        switch (field.type) {
        case ColumnType::Text:
            m_columns.emplace_back(Column<StringId>());
            break;
        case ColumnType::Real:
            m_columns.emplace_back(Column<double>());
            break;
        case ColumnType::Flag:
            m_columns.emplace_back(Column<std::uint8_t>());
            break;
        case ColumnType::Point:
            m_columns.emplace_back(Column<LonLat>());
            break;
        case ColumnType::Shape:
            m_columns.emplace_back(Column<ShapePtr>());
            break;
        }
    }
}

bool Table::hasPoint(Row row, FieldIndex field) const
{
    return !std::isnan(point(row, field).lon);
}

Value Table::value(Row row, FieldIndex field) const
{
    switch (info().fields[field].type) {
    case ColumnType::Text: {
        const StringId text = textId(row, field);
        return text == 0 ? Value() : Value(m_pool->text(text));
    }
    case ColumnType::Real: {
        const double number = real(row, field);
        return std::isnan(number) ? Value() : Value(number);
    }
    case ColumnType::Flag:
        return flag(row, field);
    case ColumnType::Point:
        return hasPoint(row, field) ? Value(point(row, field)) : Value();
    case ColumnType::Shape:
        return shape(row, field) ? Value(shape(row, field)) : Value();
    }
    return {};
}

Row Table::rowOf(StringId idText) const
{
    const Row row = m_index.rowOf(idText);
    return isAlive(row) ? row : noRow;
}

Row Table::appendRow()
{
    return appendRow(m_nextFid);
}

Row Table::appendRow(std::int64_t fid)
{
    const Row row = rowCount();
    for (AnyColumn &any : m_columns) {
        std::visit(
            [](auto &values) {
                using T = std::decay_t<decltype(values.at(0))>;
                values.append(notGiven<T>());
            },
            any);
    }
    m_alive.append(1);
    m_fids.append(fid);
    m_nextFid = std::max(m_nextFid, fid + 1);
    ++m_aliveCount;
    return row;
}

void Table::append(const Table &rows)
{
    const Row first = rowCount();
    for (std::size_t field = 0; field < m_columns.size(); ++field) {
        std::visit(
            [&](auto &values) {
                using ColumnOfT = std::decay_t<decltype(values)>;
                values.append(std::get<ColumnOfT>(rows.m_columns[field]));
            },
            m_columns[field]);
    }
    for (Row row = 0; row < rows.rowCount(); ++row) {
        m_alive.append(rows.m_alive.at(row));
        m_fids.append(m_nextFid++);
    }
    m_aliveCount += rows.aliveCount();
    if (info().idField != noField) {
        const Column<StringId> &ids = texts(info().idField);
        for (Row row = first; row < rowCount(); ++row) {
            if (isAlive(row))
                m_index.set(ids.at(row), row);
        }
    }
}

void Table::append(RowBlock rows, const std::function<void(Row)> &duplicate)
{
    const Row first = rowCount();
    const std::size_t count = rows.fids.size();
    for (std::size_t field = 0; field < m_columns.size(); ++field) {
        std::visit(
            [&](auto &values) {
                using T = std::decay_t<decltype(values.at(0))>;
                auto &cells = std::get<std::vector<T>>(rows.cells[field]);
                if (cells.empty())
                    cells.assign(count, notGiven<T>());
                values.append(std::move(cells));
            },
            m_columns[field]);
    }
    for (const std::int64_t fid : rows.fids)
        m_nextFid = std::max(m_nextFid, fid + 1);
    m_fids.append(std::move(rows.fids));
    m_alive.append(std::vector<std::uint8_t>(count, 1));
    m_aliveCount += count;
    if (info().idField == noField)
        return;
    const Column<StringId> &ids = texts(info().idField);
    for (Row row = first; row < rowCount(); ++row) {
        const StringId id = ids.at(row);
        if (id == 0)
            continue;
        if (rowOf(id) != noRow)
            duplicate(row);
        m_index.set(id, row);
    }
}

void Table::setValue(Row row, FieldIndex field, const Value &value)
{
    switch (info().fields[field].type) {
    case ColumnType::Text: {
        const auto *text = std::get_if<QString>(&value);
        setTextId(row, field, text ? m_pool->intern(*text) : 0);
        break;
    }
    case ColumnType::Real: {
        const auto *number = std::get_if<double>(&value);
        setReal(row, field, number ? *number : nothing);
        break;
    }
    case ColumnType::Flag: {
        const auto *yes = std::get_if<bool>(&value);
        setFlag(row, field, yes && *yes);
        break;
    }
    case ColumnType::Point: {
        const auto *place = std::get_if<LonLat>(&value);
        setPoint(row, field, place ? *place : LonLat{nothing, nothing});
        break;
    }
    case ColumnType::Shape: {
        const auto *extent = std::get_if<ShapePtr>(&value);
        setShape(row, field, extent ? *extent : nullptr);
        break;
    }
    }
}

void Table::setTextId(Row row, FieldIndex field, StringId text)
{
    if (field == info().idField) {
        const StringId old = textId(row, field);
        if (old != 0 && m_index.rowOf(old) == row)
            m_index.set(old, noRow);
        if (text != 0 && isAlive(row))
            m_index.set(text, row);
    }
    column<StringId>(field).set(row, text);
}

void Table::setReal(Row row, FieldIndex field, double number)
{
    column<double>(field).set(row, std::isfinite(number) ? number : nothing);
}

void Table::setFlag(Row row, FieldIndex field, bool yes)
{
    column<std::uint8_t>(field).set(row, yes ? 1 : 0);
}

void Table::setPoint(Row row, FieldIndex field, LonLat point)
{
    const bool finite = std::isfinite(point.lon) && std::isfinite(point.lat);
    column<LonLat>(field).set(row, finite ? point : LonLat{nothing, nothing});
}

void Table::setShape(Row row, FieldIndex field, ShapePtr shape)
{
    column<ShapePtr>(field).set(row, std::move(shape));
}

void Table::setAlive(Row row, bool alive)
{
    if (isAlive(row) == alive)
        return;
    m_alive.set(row, alive ? 1 : 0);
    m_aliveCount = alive ? m_aliveCount + 1 : m_aliveCount - 1;
    const FieldIndex idField = info().idField;
    if (idField == noField)
        return;
    const StringId idText = textId(row, idField);
    if (alive)
        m_index.set(idText, row);
    else if (m_index.rowOf(idText) == row)
        m_index.set(idText, noRow);
}

std::size_t Table::bytes() const
{
    std::size_t sum = m_alive.bytes() + m_fids.bytes() + m_index.bytes();
    for (const AnyColumn &any : m_columns)
        sum += std::visit([](const auto &values) { return values.bytes(); }, any);
    return sum;
}

} // namespace atlas::model
