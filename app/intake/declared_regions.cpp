// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/declared_regions.h"

#include "app/intake/code_system.h"
#include "app/intake/translate.h"

#include <QRegularExpression>

namespace atlas::intake {

using model::Result;

QStringList listedIn(const QString &cell)
{
    static const QRegularExpression between(QStringLiteral("\\s*[;,/|\\n\\r·]\\s*"));
    QStringList words;
    for (const QString &word : cell.split(between, Qt::SkipEmptyParts))
        words += word.trimmed();
    words.removeAll(QString());
    return words;
}

namespace {

/// The region that a row names in words.
FoundRegion namedRegion(const RowImport &import, const RegionFinder &finder, const SourceTable::Row &row)
{
    const QString province = import.cell(row, "province");
    const QString district = import.cell(row, "district");
    const QString address = import.cell(row, "address");
    FoundRegion found;
    if (!province.isEmpty() || !district.isEmpty())
        found = finder.byName(province, district);
    if (found.region < 0 && !address.isEmpty()) {
        const FoundRegion byWords = finder.byAddress(address);
        if (byWords.region >= 0 || found.problem.isEmpty())
            found = byWords;
    }
    return found;
}

} // namespace

std::vector<CodeInUse> declaredCodes(const RowImport &import, const RegionFinder &finder)
{
    std::vector<CodeInUse> codes;
    if (!import.has("region_code"))
        return codes;
    for (const SourceTable::Row &row : import.table().rows) {
        const QStringList listed = listedIn(import.cell(row, "region_code"));
        const int region = listed.isEmpty() ? -1 : namedRegion(import, finder, row).region;
        for (const QString &cell : listed)
            codes.push_back(
                {plainCode(cell), region < 0 ? -1 : finder.regions()[static_cast<std::size_t>(region)].province});
    }
    return codes;
}

Result<std::vector<int>> declaredRegions(RowImport &import, const RegionFinder &finder, Consent *missing)
{
    const std::vector<SourceTable::Row> &rows = import.table().rows;
    std::vector<int> declared(rows.size(), -1);
    const bool byCode = import.has("region_code");
    const bool byName = import.has("province") || import.has("district");
    if (!byCode && !byName && !import.has("address"))
        return declared;
    if (finder.isEmpty()) {
        import.report().warnings.push_back(
            {0,
             translate("Intake",
                       "the atlas has no boundaries yet, so that regions could not be looked up; import them first")});
        return declared;
    }
    std::vector<QString> problems(rows.size());
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const FoundRegion found = namedRegion(import, finder, rows[index]);
        declared[index] = found.region;
        problems[index] = found.problem;
        if (!found.note.isEmpty())
            import.warn(rows[index], found.note);
    }
    if (byCode) {
        std::vector<CodeInUse> codes;
        for (std::size_t index = 0; index < rows.size(); ++index) {
            for (const QString &cell : listedIn(import.cell(rows[index], "region_code"))) {
                const int region = declared[index];
                codes.push_back(
                    {plainCode(cell), region < 0 ? -1 : finder.regions()[static_cast<std::size_t>(region)].province});
            }
        }
        if (!codes.empty()) {
            Result<Settled> system =
                settleCodesInUse(finder, codes, import.request().codeSystem, import.request().consents, missing);
            if (!system)
                return import.problem(system.problem().what, system.problem().remedy);
            import.report().codeSystem = *system;
        }
        for (std::size_t index = 0; index < rows.size(); ++index) {
            const QStringList listed = listedIn(import.cell(rows[index], "region_code"));
            if (listed.size() != 1)
                continue;
            const FoundRegion found = finder.byCode(plainCode(listed.front()), import.report().codeSystem.name);
            if (found.region >= 0) {
                declared[index] = found.region;
                problems[index].clear();
            } else if (declared[index] < 0) {
                problems[index] = found.problem;
            }
            if (!found.note.isEmpty())
                import.warn(rows[index], found.note);
        }
    }
    for (std::size_t index = 0; index < rows.size(); ++index) {
        if (!problems[index].isEmpty())
            import.warn(rows[index], problems[index]);
    }
    return declared;
}

} // namespace atlas::intake
