// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace atlas::test {

/// A fingerprint of what an atlas holds: every cell of every living row, by the rows' numbers in the file, whatever
/// their order in memory. Hexadecimal.
inline QByteArray contentHash(const model::Tables &tables)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto addBytes = [&hash](const void *data, std::size_t size) {
        hash.addData(QByteArrayView(static_cast<const char *>(data), static_cast<qsizetype>(size)));
    };
    const auto addNumber = [&](double number) {
        if (number != number)
            number = 0.5; // any NaN is "not given", whatever its bits
        addBytes(&number, sizeof number);
    };
    for (const model::TableInfo &info : model::allTables()) {
        const model::Table &table = tables[info.id];
        std::vector<std::pair<std::int64_t, model::Row>> rows;
        for (model::Row row = 0; row < table.rowCount(); ++row) {
            if (table.isAlive(row))
                rows.emplace_back(table.fid(row), row);
        }
        std::sort(rows.begin(), rows.end());
        hash.addData(QByteArrayView(info.name));
        for (const auto &[fid, row] : rows) {
            addBytes(&fid, sizeof fid);
            for (std::size_t index = 0; index < info.fields.size(); ++index) {
                const auto field = static_cast<model::FieldIndex>(index);
                const model::Value value = table.value(row, field);
                const auto kind = static_cast<std::uint8_t>(value.index());
                addBytes(&kind, sizeof kind);
                if (const auto *text = std::get_if<QString>(&value)) {
                    hash.addData(text->toUtf8());
                    addBytes("", 1);
                } else if (const auto *number = std::get_if<double>(&value)) {
                    addNumber(*number);
                } else if (const auto *flag = std::get_if<bool>(&value)) {
                    addBytes(*flag ? "y" : "n", 1);
                } else if (const auto *point = std::get_if<model::LonLat>(&value)) {
                    addNumber(point->lon);
                    addNumber(point->lat);
                } else if (const auto *shape = std::get_if<model::ShapePtr>(&value); shape && *shape) {
                    for (const model::LonLat &p : (*shape)->points) {
                        addNumber(p.lon);
                        addNumber(p.lat);
                    }
                    const auto &rings = (*shape)->ringStarts;
                    const auto &parts = (*shape)->partStarts;
                    addBytes(rings.data(), rings.size() * sizeof rings.front());
                    addBytes(parts.data(), parts.size() * sizeof parts.front());
                }
            }
        }
    }
    return hash.result().toHex();
}

} // namespace atlas::test
