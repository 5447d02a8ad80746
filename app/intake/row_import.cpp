// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/row_import.h"

#include "app/intake/column_guess.h"
#include "app/intake/province_table.h"
#include "app/intake/recipe.h"
#include "app/intake/table_source.h"
#include "app/intake/translate.h"
#include "app/intake/vocabulary_words.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace atlas::intake {

using model::FieldIndex;
using model::Row;
using model::TableId;
using model::Value;

NameIndex::NameIndex(const model::Tables &tables, TableId table)
{
    const model::Table &entities = tables[table];
    const FieldIndex name = entities.info().fieldNamed(u"name");
    const FieldIndex nameEn = entities.info().fieldNamed(u"name_en");
    for (Row row = 0; row < entities.rowCount(); ++row) {
        if (!entities.isAlive(row))
            continue;
        const QString id = entities.text(row, entities.info().idField);
        add(id, entities.text(row, name));
        add(id, entities.text(row, nameEn));
    }
}

void NameIndex::add(const QString &id, const QString &name)
{
    m_ids.insert(id, id);
    const QString plain = plainName(name);
    if (plain.isEmpty())
        return;
    const auto known = m_names.find(plain);
    if (known == m_names.end())
        m_names.insert(plain, id);
    else if (*known != id)
        known->clear();
}

NameIndex::Found NameIndex::find(const QString &idOrName) const
{
    if (const auto id = m_ids.constFind(idOrName); id != m_ids.constEnd())
        return {*id, {}, false};
    const auto name = m_names.constFind(plainName(idOrName));
    if (name == m_names.constEnd())
        return {{}, translate("Intake", "\"%1\" is not known by id or name").arg(idOrName), false};
    if (name->isEmpty())
        return {{}, translate("Intake", "several are called \"%1\"; give the id").arg(idOrName), true};
    return {*name, {}, false};
}

RowImport::RowImport(const ImportRequest &request, const model::Tables &tables, model::Progress &progress,
                     const QString &stepText)
    : m_request(request), m_tables(tables), m_progress(progress), m_edit(stepText)
{
    m_report.kind = importKindName(request.kind);
    m_report.file = request.file;
}

model::Result<void> RowImport::read()
{
    model::Result<SourceTable> table =
        readTable({m_request.file, m_request.layer, m_request.encoding, m_request.headerRow}, m_progress);
    if (!table)
        return table.problem();
    return take(std::move(table).value());
}

model::Result<void> RowImport::take(SourceTable table)
{
    m_table = std::move(table);
    model::Result<QMap<QString, int>> columns = settleColumns(m_request.kind, m_table.columns, m_request.fieldMap);
    if (!columns) {
        model::Problem wrong = columns.problem();
        wrong.file = m_request.file;
        return wrong;
    }
    m_columns = std::move(columns).value();
    for (auto entry = m_columns.constBegin(); entry != m_columns.constEnd(); ++entry)
        m_report.columns.insert(entry.key(), m_table.columns[*entry]);
    for (const Recipe &recipe : recipesFor(m_tables, m_table.columns))
        m_report.recipes += recipe.name;
    m_report.layer = m_table.layer;
    m_report.encoding = {m_table.encoding.name, m_table.encoding.how};
    m_report.read = static_cast<std::int64_t>(m_table.rows.size() + m_table.dropped.size());
    m_report.dropped = m_table.dropped;
    m_report.warnings = m_table.warnings;
    m_progress.begin(translate("Intake", "Working the import out"), static_cast<qint64>(m_table.rows.size()));
    return {};
}

QString RowImport::cell(const SourceTable::Row &row, const char *field) const
{
    const int column = columnOf(field);
    return column < 0 ? QString() : row.cells[column];
}

QStringList RowImport::cells(const char *field) const
{
    QStringList all;
    const int column = columnOf(field);
    if (column >= 0) {
        for (const SourceTable::Row &row : m_table.rows)
            all += row.cells[column];
    }
    return all;
}

std::optional<double> RowImport::number(const SourceTable::Row &row, const char *field, bool fractions) const
{
    const QString key = QLatin1String(field);
    auto style = m_styles.constFind(key);
    if (style == m_styles.constEnd())
        style = m_styles.insert(key, numberStyle(cells(field), fractions));
    return numberFrom(cell(row, field), *style);
}

std::map<FieldIndex, Value> RowImport::values(TableId table, const SourceTable::Row &row)
{
    const model::TableInfo &info = model::tableInfo(table);
    std::map<FieldIndex, Value> read;
    for (std::size_t index = 0; index < info.fields.size(); ++index) {
        const model::FieldInfo &field = info.fields[index];
        const int column = columnOf(field.name);
        if (column < 0)
            continue;
        const auto at = static_cast<FieldIndex>(index);
        const QString &text = row.cells[column];
        const QLatin1String name(field.name);
        const auto odd = [&](const QString &what) {
            warn(row, QStringLiteral("%1: ").arg(m_table.columns[column]) + what.arg(text));
        };
        if (text.isEmpty()) {
            if (field.type != model::ColumnType::Flag)
                read.emplace(at, Value());
        } else if (field.vocabulary != model::Vocabulary::None) {
            if (const auto value = vocabularyValue(field.vocabulary, text))
                read.emplace(at, *value);
            else
                odd(translate("Intake", "\"%1\" is none of the words for this; it was left open"));
        } else if (field.type == model::ColumnType::Text &&
                   (name == QLatin1String("valid_from") || name == QLatin1String("valid_to"))) {
            if (const auto date = dateValue(text))
                read.emplace(at, *date);
            else
                odd(translate("Intake", "\"%1\" is not a date; it was left open"));
        } else if (field.type == model::ColumnType::Text) {
            read.emplace(at, text);
        } else if (field.type == model::ColumnType::Real) {
            const auto value = number(row, field.name);
            if (value && *value >= 0)
                read.emplace(at, *value);
            else
                odd(value ? translate("Intake", "\"%1\" is below zero; it was left open")
                          : translate("Intake", "\"%1\" is not a number; it was left open"));
        } else if (field.type == model::ColumnType::Flag) {
            if (const auto value = flagValue(text))
                read.emplace(at, *value);
            else
                odd(translate("Intake", "\"%1\" is neither yes nor no; it was left open"));
        }
    }
    return read;
}

bool RowImport::update(TableId table, Row row, const std::map<FieldIndex, Value> &values)
{
    bool changed = false;
    for (const auto &[field, value] : values) {
        const Value before = m_tables[table].value(row, field);
        const auto *shape = std::get_if<model::ShapePtr>(&value);
        const auto *shapeBefore = std::get_if<model::ShapePtr>(&before);
        const bool same = shape && shapeBefore ? *shape && *shapeBefore && **shape == **shapeBefore : before == value;
        if (!same) {
            m_edit.setCell(table, row, field, value);
            changed = true;
        }
    }
    return changed;
}

void RowImport::append(model::Table &fresh, const std::map<FieldIndex, Value> &values)
{
    const Row row = fresh.appendRow();
    for (const auto &[field, value] : values)
        fresh.setValue(row, field, value);
}

model::Problem RowImport::missingColumn(const QString &what, const char *field) const
{
    return problem(what, translate("Intake", "name it with --map %1=COLUMN; the columns are: %2")
                             .arg(QLatin1String(field), m_table.columns.join(QStringLiteral(", "))));
}

ImportPlan RowImport::finish()
{
    const auto byRow = [](const RowNote &a, const RowNote &b) { return a.row < b.row; };
    for (auto *notes : {&m_report.repaired, &m_report.dropped, &m_report.warnings})
        std::stable_sort(notes->begin(), notes->end(), byRow);
    return {std::move(m_edit), std::move(m_report)};
}

model::Problem RowImport::cancelled() const
{
    return {m_request.file, {}, translate("Intake", "cancelled"), {}};
}

QString madeId(const QString &prefix, const QStringList &words)
{
    const QByteArray digest =
        QCryptographicHash::hash(words.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Sha1).toHex();
    return prefix + QString::fromLatin1(digest.left(12));
}

} // namespace atlas::intake
