// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/edit.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <set>
#include <unordered_set>

namespace atlas::model {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

bool fits(const Value &value, ColumnType type)
{
    if (std::holds_alternative<std::monostate>(value))
        return true;
    switch (type) {
    case ColumnType::Text:
        return std::holds_alternative<QString>(value);
    case ColumnType::Real:
        return std::holds_alternative<double>(value);
    case ColumnType::Flag:
        return std::holds_alternative<bool>(value);
    case ColumnType::Point:
        return std::holds_alternative<LonLat>(value);
    case ColumnType::Shape:
        return std::holds_alternative<ShapePtr>(value);
    }
    return false;
}

/// Follows which ids an edit uses up and frees, so that two rows never carry the same one.
class IdLedger
{
public:
    explicit IdLedger(const Tables &tables) : m_tables(tables) {}

    void release(TableId table, const QString &id) { m_released.insert(key(table, id)); }

    QString claim(TableId table, const QString &id)
    {
        if (id.isEmpty())
            return Text::tr("An ID is needed; give the row one");
        const auto k = key(table, id);
        const bool taken = m_claimed.contains(k) || (m_tables[table].rowOf(id) != noRow && !m_released.contains(k));
        if (taken)
            return Text::tr("The ID \"%1\" is already in use in this table; choose another").arg(id);
        m_claimed.insert(k);
        return {};
    }

private:
    using Key = std::pair<TableId, QString>;
    static Key key(TableId table, const QString &id) { return {table, id}; }

    const Tables &m_tables;
    std::set<Key> m_released;
    std::set<Key> m_claimed;
};

QString textOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace

void Edit::setCell(TableId table, Row row, FieldIndex field, Value value)
{
    m_steps.push_back(SetCell{table, row, field, std::move(value)});
}

void Edit::insertRow(TableId table, std::vector<Value> values)
{
    m_steps.push_back(InsertRow{table, std::move(values)});
}

void Edit::insertRows(Table rows)
{
    if (rows.rowCount() > 0)
        m_steps.push_back(InsertRows{std::move(rows)});
}

void Edit::removeRows(TableId table, std::vector<Row> rows)
{
    if (!rows.empty())
        m_steps.push_back(ShowRows{table, std::move(rows), false});
}

QString EditRunner::objection(const Tables &tables) const
{
    IdLedger ids(tables);
    for (const Edit::Step &step : m_edit.m_steps) { // ids that become free first, so that two rows can swap theirs
        if (const auto *show = std::get_if<Edit::ShowRows>(&step)) {
            const FieldIndex idField = tableInfo(show->table).idField;
            for (const Row row : show->rows) {
                if (!tables[show->table].isAlive(row))
                    return Text::tr("The row is no longer there");
                if (idField != noField)
                    ids.release(show->table, tables[show->table].text(row, idField));
            }
        } else if (const auto *set = std::get_if<Edit::SetCell>(&step)) {
            if (!tables[set->table].isAlive(set->row))
                return Text::tr("The row is no longer there");
            if (set->field >= tableInfo(set->table).fields.size() ||
                !fits(set->value, tableInfo(set->table).fields[set->field].type))
                return Text::tr("The value does not fit the field");
            if (set->field == tableInfo(set->table).idField)
                ids.release(set->table, tables[set->table].text(set->row, set->field));
        }
    }
    for (const Edit::Step &step : m_edit.m_steps) {
        QString objection;
        if (const auto *set = std::get_if<Edit::SetCell>(&step)) {
            if (set->field == tableInfo(set->table).idField)
                objection = ids.claim(set->table, textOf(set->value));
        } else if (const auto *insert = std::get_if<Edit::InsertRow>(&step)) {
            const TableInfo &info = tableInfo(insert->table);
            if (insert->values.size() > info.fields.size())
                return Text::tr("The value does not fit the field");
            for (std::size_t field = 0; field < insert->values.size(); ++field) {
                if (!fits(insert->values[field], info.fields[field].type))
                    return Text::tr("The value does not fit the field");
            }
            if (info.idField != noField)
                objection =
                    ids.claim(insert->table,
                              info.idField < insert->values.size() ? textOf(insert->values[info.idField]) : QString());
        } else if (const auto *rows = std::get_if<Edit::InsertRows>(&step)) {
            const Table &table = rows->rows;
            const FieldIndex idField = table.info().idField;
            if (&table.pool() != tables.pool().get())
                return Text::tr("The rows belong to another atlas");
            std::unordered_set<StringId> seen;
            for (Row row = 0; idField != noField && row < table.rowCount(); ++row) {
                const StringId id = table.textId(row, idField);
                if (id == 0 || !seen.insert(id).second || tables[table.id()].rowOf(id) != noRow)
                    objection = ids.claim(table.id(), table.text(row, idField));
                if (!objection.isEmpty())
                    return objection;
            }
        }
        if (!objection.isEmpty())
            return objection;
    }
    return {};
}

ChangeSet EditRunner::swap(Tables &tables)
{
    ChangeSet changes;
    std::vector<Edit::Step> inverse;
    inverse.reserve(m_edit.m_steps.size());

    for (Edit::Step &step : m_edit.m_steps) {
        if (auto *set = std::get_if<Edit::SetCell>(&step)) {
            Table &table = tables[set->table];
            Value before = table.value(set->row, set->field);
            table.setValue(set->row, set->field, set->value);
            changes[set->table].updated.push_back({set->row, std::uint32_t{1} << set->field});
            inverse.emplace_back(Edit::SetCell{set->table, set->row, set->field, std::move(before)});
        } else if (auto *insert = std::get_if<Edit::InsertRow>(&step)) {
            Table &table = tables[insert->table];
            const Row row = table.appendRow();
            for (std::size_t field = 0; field < insert->values.size(); ++field)
                table.setValue(row, static_cast<FieldIndex>(field), insert->values[field]);
            changes[insert->table].inserted.push_back(row);
            inverse.emplace_back(Edit::ShowRows{insert->table, {row}, false});
        } else if (auto *rows = std::get_if<Edit::InsertRows>(&step)) {
            Table &table = tables[rows->rows.id()];
            std::vector<Row> added(rows->rows.rowCount());
            std::iota(added.begin(), added.end(), table.rowCount());
            table.append(rows->rows);
            TableChange &change = changes[table.id()];
            change.inserted.insert(change.inserted.end(), added.begin(), added.end());
            inverse.emplace_back(Edit::ShowRows{table.id(), std::move(added), false});
        } else if (auto *show = std::get_if<Edit::ShowRows>(&step)) {
            Table &table = tables[show->table];
            TableChange &change = changes[show->table];
            for (const Row row : show->rows)
                table.setAlive(row, show->alive);
            auto &list = show->alive ? change.inserted : change.removed;
            list.insert(list.end(), show->rows.begin(), show->rows.end());
            inverse.emplace_back(Edit::ShowRows{show->table, std::move(show->rows), !show->alive});
        }
    }
    std::reverse(inverse.begin(), inverse.end());
    m_edit.m_steps = std::move(inverse);
    changes.normalise();
    return changes;
}

} // namespace atlas::model
