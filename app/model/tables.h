// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/table.h"

#include <QString>

#include <memory>
#include <vector>

namespace atlas::model {

/// The whole content of an atlas: every table over one string pool. A value; copying it is cheap and gives a
/// snapshot that another thread can read while the original goes on changing.
class Tables
{
public:
    Tables();

    const Table &operator[](TableId id) const { return m_tables[static_cast<std::size_t>(id)]; }
    Table &operator[](TableId id) { return m_tables[static_cast<std::size_t>(id)]; }
    const std::shared_ptr<StringPool> &pool() const { return m_pool; }

    /// A setting of the atlas table ("title", "boundary_set", …); empty when absent.
    QString setting(const QString &key) const;
    /// Sets it without undo: for readers and builders. A person's change is an edit like any other.
    void setSetting(const QString &key, const QString &text);

    /// Row of the boundary set in use (setting "boundary_set", else the first), or noRow.
    Row boundarySetInUse() const;
    /// The living regions of a boundary set and level ("province" or "district"), ordered by code.
    std::vector<Row> regionsOf(StringId boundarySet, const QString &level) const;

    /// A cell of the file that holds something other than its field takes; the table has it as not given.
    struct UnreadableCell
    {
        TableId table;
        std::int64_t fid;
        FieldIndex field;
    };
    /// For readers; once, before anybody reads.
    void setUnreadable(std::vector<UnreadableCell> cells);
    /// Whether the file has such a cell there, whatever was written into it since.
    bool wasUnreadable(TableId table, Row row, FieldIndex field) const;

    /// The row's name in the language ("ko" or "en"), the other one where that is missing, else its id or code.
    QString displayName(TableId table, Row row, const QString &language) const;

    std::size_t bytes() const;

private:
    std::shared_ptr<StringPool> m_pool;
    std::vector<Table> m_tables;
    std::shared_ptr<const std::vector<UnreadableCell>> m_unreadable; // null = none
};

using Snapshot = std::shared_ptr<const Tables>;

} // namespace atlas::model
