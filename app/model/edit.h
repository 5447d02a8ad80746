// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/change_set.h"
#include "app/model/korean.h"
#include "app/model/table.h"
#include "app/model/tables.h"

#include <QString>

#include <variant>
#include <vector>

namespace atlas::model {

/// One step a person takes: any number of cells set, rows added and rows removed, done and undone together. A value
/// built on any thread; Document::apply() carries it out.
class Edit
{
public:
    /// \param text what the step does, translated, as undo shows it ("Rename cluster").
    explicit Edit(const QString &text) : m_text(settleParticles(text)) {}

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_steps.empty(); }

    void setCell(TableId table, Row row, FieldIndex field, Value value);
    /// One row, a value for each field in the table's order (missing ones at the end are "not given").
    void insertRow(TableId table, std::vector<Value> values);
    /// Many rows at once. \p rows must share the pool of the tables that the edit will be applied to.
    void insertRows(Table rows);
    void removeRows(TableId table, std::vector<Row> rows);

private:
    friend class EditRunner;
    struct SetCell
    {
        TableId table;
        Row row;
        FieldIndex field;
        Value value; // the value to set next: after for redo, before for undo
    };
    struct InsertRow
    {
        TableId table;
        std::vector<Value> values;
    };
    struct InsertRows
    {
        Table rows;
    };
    struct ShowRows // rows that exist and are made living or dead
    {
        TableId table;
        std::vector<Row> rows;
        bool alive;
    };
    using Step = std::variant<SetCell, InsertRow, InsertRows, ShowRows>;

    QString m_text;
    std::vector<Step> m_steps;
};

/// Carries out an edit and keeps what takes it back. Used by Document alone.
class EditRunner
{
public:
    explicit EditRunner(Edit edit) : m_edit(std::move(edit)) {}

    const QString &text() const { return m_edit.m_text; }
    /// A sentence (translated) saying why the edit can't be carried out on these tables, or empty.
    QString objection(const Tables &tables) const;
    /// Carries it out, or takes it back: each call swaps the edit for its inverse.
    ChangeSet swap(Tables &tables);

private:
    Edit m_edit;
};

} // namespace atlas::model
