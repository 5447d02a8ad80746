// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/keyed_rows.h"

#include "app/intake/translate.h"

#include <utility>

namespace atlas::intake {

using model::FieldIndex;
using model::Row;
using model::Value;

QString textOf(const std::map<FieldIndex, Value> &values, FieldIndex field)
{
    const auto found = values.find(field);
    const auto *text = found == values.end() ? nullptr : std::get_if<QString>(&found->second);
    return text ? *text : QString();
}

KeyedRows::KeyedRows(RowImport &import, model::TableId table, std::vector<FieldIndex> key)
    : m_import(import), m_table(table), m_key(std::move(key)), m_fresh(table, import.tables().pool())
{
    const model::Table &rows = import.tables()[table];
    for (Row row = 0; row < rows.rowCount(); ++row) {
        if (!rows.isAlive(row))
            continue;
        QStringList texts;
        for (const FieldIndex field : m_key)
            texts += rows.text(row, field);
        m_known.insert(texts, row);
    }
}

QStringList KeyedRows::keyOf(const std::map<FieldIndex, Value> &values) const
{
    QStringList texts;
    for (const FieldIndex field : m_key)
        texts += textOf(values, field);
    return texts;
}

bool KeyedRows::isKnown(const std::map<FieldIndex, Value> &values) const
{
    return m_known.contains(keyOf(values));
}

void KeyedRows::take(const SourceTable::Row &row, const std::map<FieldIndex, Value> &values)
{
    const QStringList key = keyOf(values);
    if (const auto before = m_seen.constFind(key); before != m_seen.constEnd()) {
        m_import.drop(row, translate("Intake", "row %1 says the same").arg(*before));
        return;
    }
    m_seen.insert(key, row.number);
    if (const auto there = m_known.constFind(key); there != m_known.constEnd()) {
        m_import.update(m_table, *there, values);
        ++m_import.report().updated;
    } else {
        RowImport::append(m_fresh, values);
        ++m_import.report().imported;
    }
}

ImportPlan KeyedRows::finish()
{
    m_import.edit().insertRows(std::move(m_fresh));
    return m_import.finish();
}

} // namespace atlas::intake
