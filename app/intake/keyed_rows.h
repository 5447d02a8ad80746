// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/row_import.h"

#include <vector>

/// Private to the imports of tables.
namespace atlas::intake {

/// A value's text; empty where there is none.
QString textOf(const std::map<model::FieldIndex, model::Value> &values, model::FieldIndex field);

/// Rows of a table without ids, which the texts of some fields tell apart, on their way into the atlas. Refers to the
/// import, which must outlive it.
class KeyedRows
{
public:
    KeyedRows(RowImport &import, model::TableId table, std::vector<model::FieldIndex> key);

    /// Whether the atlas has the row that these values stand for.
    bool isKnown(const std::map<model::FieldIndex, model::Value> &values) const;
    /// Updates that row, or adds a new one; a second row of the file for the same is dropped.
    void take(const SourceTable::Row &row, const std::map<model::FieldIndex, model::Value> &values);
    /// Adds the new rows and ends the import.
    ImportPlan finish();

private:
    QStringList keyOf(const std::map<model::FieldIndex, model::Value> &values) const;

    RowImport &m_import;
    model::TableId m_table;
    std::vector<model::FieldIndex> m_key;
    QHash<QStringList, model::Row> m_known;
    QHash<QStringList, std::int64_t> m_seen; ///< number of the file's row
    model::Table m_fresh;
};

} // namespace atlas::intake
