// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/declared_regions.h"
#include "app/intake/row_import.h"
#include "app/intake/translate.h"

namespace atlas::intake {

using model::EmploymentFields;
using model::FieldIndex;
using model::Result;
using model::Row;
using model::TableId;
using model::Value;

namespace {

/// What tells rows apart: region, industry, plant and year.
QStringList keyOf(const QString &region, const QString &industry, const QString &plant, const QString &year)
{
    return {region, industry, plant, year};
}

QHash<QStringList, Row> knownRows(const model::Table &table)
{
    QHash<QStringList, Row> rows;
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (table.isAlive(row))
            rows.insert(keyOf(table.text(row, EmploymentFields::RegionCode),
                              table.text(row, EmploymentFields::Industry), table.text(row, EmploymentFields::Plant),
                              table.text(row, EmploymentFields::Year)),
                        row);
    }
    return rows;
}

QString textOf(const std::map<FieldIndex, Value> &values, FieldIndex field)
{
    const auto found = values.find(field);
    const auto *text = found == values.end() ? nullptr : std::get_if<QString>(&found->second);
    return text ? *text : QString();
}

} // namespace

Result<ImportPlan> planEmployment(const ImportRequest &request, const model::Tables &tables, model::Progress &progress)
{
    RowImport import(request, tables, progress, translate("Intake", "Import employment"));
    if (Result<void> done = import.read(); !done)
        return done.problem();
    const auto remedy = [&](const char *field) {
        return translate("Intake", "name it with --map %1=COLUMN; the columns are: %2")
            .arg(QLatin1String(field), import.table().columns.join(QStringLiteral(", ")));
    };
    if (!import.has("industry"))
        return import.problem(translate("Intake", "no column looks like the industries"), remedy("industry"));
    if (!import.has("employees"))
        return import.problem(translate("Intake", "no column looks like the numbers of employees"),
                              remedy("employees"));
    if (!import.has("region_code") && !import.has("province") && !import.has("district"))
        return import.problem(translate("Intake", "no column looks like the regions"), remedy("region_code"));
    const RegionFinder finder(tables);
    Result<std::vector<int>> declared = declaredRegions(import, finder);
    if (!declared)
        return declared.problem();

    const QHash<QStringList, Row> known = knownRows(tables[TableId::Employment]);
    QHash<QStringList, std::int64_t> seen;
    model::Table fresh(TableId::Employment, tables.pool());
    for (std::size_t index = 0; index < import.table().rows.size(); ++index) {
        const SourceTable::Row &row = import.table().rows[index];
        progress.advance();
        if (progress.isCancelled())
            return import.cancelled();
        const auto employees = import.number(row, "employees");
        if (!employees || *employees < 0) {
            import.drop(row,
                        translate("Intake", "\"%1\" is no number of employees").arg(import.cell(row, "employees")));
            continue;
        }
        if ((*declared)[index] < 0) {
            import.drop(row, translate("Intake", "its region is not known"));
            continue;
        }
        std::map<FieldIndex, Value> values = import.values(TableId::Employment, row);
        const QString industry = textOf(values, EmploymentFields::Industry);
        if (industry.isEmpty()) {
            import.drop(row, translate("Intake", "it names no industry"));
            continue;
        }
        const QString region = finder.regions()[static_cast<std::size_t>((*declared)[index])].code;
        values[EmploymentFields::RegionCode] = region;
        values[EmploymentFields::Employees] = *employees;
        const QStringList key =
            keyOf(region, industry, textOf(values, EmploymentFields::Plant), textOf(values, EmploymentFields::Year));
        if (const auto before = seen.constFind(key); before != seen.constEnd()) {
            import.drop(row, translate("Intake", "row %1 says the same").arg(*before));
            continue;
        }
        seen.insert(key, row.number);
        if (const auto there = known.constFind(key); there != known.constEnd()) {
            import.update(TableId::Employment, *there, values);
            ++import.report().updated;
        } else {
            RowImport::append(fresh, values);
            ++import.report().imported;
        }
    }
    import.edit().insertRows(std::move(fresh));
    return import.finish();
}

} // namespace atlas::intake
