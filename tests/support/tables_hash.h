// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <cstring>

/// What an atlas holds, as a hash: every living row of every table with its row number and every cell, to the bit.
/// Header-only.
namespace atlas::test {

inline QByteArray hashOf(const model::Tables &tables)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const void *data, std::size_t size) {
        hash.addData(QByteArrayView(static_cast<const char *>(data), static_cast<qsizetype>(size)));
    };
    const auto number = [&](auto value) { add(&value, sizeof value); };
    for (const model::TableInfo &info : model::allTables()) {
        const model::Table &table = tables[info.id];
        number(static_cast<std::uint32_t>(info.id));
        for (model::Row row = 0; row < table.rowCount(); ++row) {
            if (!table.isAlive(row))
                continue;
            number(row);
            for (std::size_t field = 0; field < info.fields.size(); ++field) {
                const model::Value value = table.value(row, static_cast<model::FieldIndex>(field));
                number(static_cast<std::uint32_t>(value.index()));
                if (const auto *text = std::get_if<QString>(&value)) {
                    const QByteArray utf8 = text->toUtf8();
                    number(utf8.size());
                    hash.addData(utf8);
                } else if (const auto *real = std::get_if<double>(&value)) {
                    number(*real);
                } else if (const auto *flag = std::get_if<bool>(&value)) {
                    number(*flag);
                } else if (const auto *point = std::get_if<model::LonLat>(&value)) {
                    number(*point);
                } else if (const auto *shape = std::get_if<model::ShapePtr>(&value)) {
                    const model::Shape &s = **shape;
                    number(s.points.size());
                    add(s.points.data(), s.points.size() * sizeof(model::LonLat));
                    add(s.ringStarts.data(), s.ringStarts.size() * sizeof(std::uint32_t));
                    add(s.partStarts.data(), s.partStarts.size() * sizeof(std::uint32_t));
                }
            }
        }
    }
    return hash.result();
}

} // namespace atlas::test
