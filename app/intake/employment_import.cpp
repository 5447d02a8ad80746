// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/declared_regions.h"
#include "app/intake/keyed_rows.h"
#include "app/intake/translate.h"

namespace atlas::intake {

using model::EmploymentFields;
using model::FieldIndex;
using model::Result;
using model::TableId;
using model::Value;

Result<ImportPlan> planEmployment(const ImportRequest &request, const model::Tables &tables, model::Progress &progress)
{
    RowImport import(request, tables, progress, translate("Intake", "Import employment"));
    if (Result<void> done = import.read(); !done)
        return done.problem();
    if (!import.has("industry"))
        return import.missingColumn(translate("Intake", "no column looks like the industries"), "industry");
    if (!import.has("employees"))
        return import.missingColumn(translate("Intake", "no column looks like the numbers of employees"), "employees");
    if (!import.has("region_code") && !import.has("province") && !import.has("district"))
        return import.missingColumn(translate("Intake", "no column looks like the regions"), "region_code");
    const RegionFinder finder(tables);
    Result<std::vector<int>> declared = declaredRegions(import, finder);
    if (!declared)
        return declared.problem();

    KeyedRows rows(
        import, TableId::Employment,
        {EmploymentFields::RegionCode, EmploymentFields::Industry, EmploymentFields::Plant, EmploymentFields::Year});
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
        if (textOf(values, EmploymentFields::Industry).isEmpty()) {
            import.drop(row, translate("Intake", "it names no industry"));
            continue;
        }
        values[EmploymentFields::RegionCode] = finder.regions()[static_cast<std::size_t>((*declared)[index])].code;
        values[EmploymentFields::Employees] = *employees;
        rows.take(row, values);
    }
    return rows.finish();
}

} // namespace atlas::intake
