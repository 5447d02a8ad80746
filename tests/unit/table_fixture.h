// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/edit.h"
#include "app/model/tables.h"

#include <QString>

#include <algorithm>
#include <memory>
#include <random>
#include <utility>
#include <vector>

/// Small atlases for tests, and a comparison of their content.
namespace atlas::test {

inline model::ShapePtr square(double west, double south, double side)
{
    auto shape = std::make_shared<model::Shape>();
    shape->beginPart();
    const std::vector<model::LonLat> ring = {
        {west, south}, {west + side, south}, {west + side, south + side}, {west, south + side}, {west, south}};
    shape->addRing(ring);
    return shape;
}

/// A value of the field's type that depends on the number alone.
inline model::Value someValue(const model::FieldInfo &field, int number)
{
    switch (field.type) {
    case model::ColumnType::Text:
        return QStringLiteral("%1 %2 \u00fc\uac00\"'").arg(QLatin1String(field.name)).arg(number);
    case model::ColumnType::Real:
        return 0.1 * number;
    case model::ColumnType::Flag:
        return number % 2 == 0;
    case model::ColumnType::Point:
        return model::LonLat{127 + 0.01 * number, 37 + 0.001 * number};
    case model::ColumnType::Shape:
        return square(127 + 0.01 * number, 37, 0.25);
    }
    return {};
}

inline std::vector<model::Value> someRow(const model::TableInfo &info, int number)
{
    std::vector<model::Value> values;
    for (const model::FieldInfo &field : info.fields)
        values.push_back(someValue(field, number));
    return values;
}

/// Every table with \p rows rows in which each field is given.
inline model::Tables filledTables(int rows)
{
    model::Tables tables;
    tables.setSetting(QStringLiteral("title"), QStringLiteral("Test atlas"));
    for (const model::TableInfo &info : model::allTables()) {
        for (int number = 1; number <= rows; ++number) {
            model::Table &table = tables[info.id];
            const model::Row row = table.appendRow();
            const std::vector<model::Value> values = someRow(info, number);
            for (std::size_t field = 0; field < values.size(); ++field)
                table.setValue(row, static_cast<model::FieldIndex>(field), values[field]);
        }
    }
    return tables;
}

inline bool sameValue(const model::Value &a, const model::Value &b)
{
    const auto *shapeA = std::get_if<model::ShapePtr>(&a);
    const auto *shapeB = std::get_if<model::ShapePtr>(&b);
    if (shapeA && shapeB && *shapeA && *shapeB)
        return **shapeA == **shapeB;
    return a == b;
}

/// The first difference between two tables' living rows, by fid, in words; empty when there is none.
inline QString differenceOf(const model::Table &a, const model::Table &b)
{
    const auto byFid = [](const model::Table &table) {
        std::vector<std::pair<std::int64_t, model::Row>> rows;
        for (model::Row row = 0; row < table.rowCount(); ++row) {
            if (table.isAlive(row))
                rows.emplace_back(table.fid(row), row);
        }
        std::sort(rows.begin(), rows.end());
        return rows;
    };
    const auto rowsA = byFid(a);
    const auto rowsB = byFid(b);
    const QString name = QLatin1String(a.info().name);
    if (rowsA.size() != rowsB.size())
        return QStringLiteral("%1: %2 rows, %3 rows").arg(name).arg(rowsA.size()).arg(rowsB.size());
    for (std::size_t index = 0; index < rowsA.size(); ++index) {
        if (rowsA[index].first != rowsB[index].first)
            return QStringLiteral("%1: fid %2, fid %3").arg(name).arg(rowsA[index].first).arg(rowsB[index].first);
        for (std::size_t field = 0; field < a.info().fields.size(); ++field) {
            const auto f = static_cast<model::FieldIndex>(field);
            if (!sameValue(a.value(rowsA[index].second, f), b.value(rowsB[index].second, f)))
                return QStringLiteral("%1: fid %2, %3")
                    .arg(name)
                    .arg(rowsA[index].first)
                    .arg(QLatin1String(a.info().fields[field].name));
        }
    }
    return {};
}

inline QString differenceOf(const model::Tables &a, const model::Tables &b)
{
    for (const model::TableInfo &info : model::allTables()) {
        if (const QString difference = differenceOf(a[info.id], b[info.id]); !difference.isEmpty())
            return difference;
    }
    return {};
}

/// A step that changes, adds and removes rows of random tables; never twice the same row.
inline model::Edit randomEdit(const model::Tables &tables, std::mt19937 &random, int number)
{
    model::Edit edit(QStringLiteral("random"));
    for (const model::TableInfo &info : model::allTables()) {
        if (info.id == model::TableId::Atlas || random() % 2 == 0)
            continue;
        const model::Table &table = tables[info.id];
        std::vector<model::Row> removed;
        for (model::Row row = 0; row < table.rowCount(); ++row) {
            if (!table.isAlive(row))
                continue;
            const auto choice = static_cast<unsigned>(random() % 6);
            if (choice == 0) {
                removed.push_back(row);
            } else if (choice <= 2) {
                const auto field = static_cast<model::FieldIndex>(random() % info.fields.size());
                const bool clear = field != info.idField && random() % 4 == 0;
                edit.setCell(info.id, row, field,
                             clear ? model::Value()
                                   : someValue(info.fields[field], 1000 * number + static_cast<int>(row)));
            }
        }
        edit.removeRows(info.id, removed);
        if (random() % 2 == 0)
            edit.insertRow(info.id, someRow(info, 1000 * number - 1));
    }
    return edit;
}

} // namespace atlas::test
