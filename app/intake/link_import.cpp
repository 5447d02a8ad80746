// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/row_import.h"
#include "app/intake/translate.h"

namespace atlas::intake {

using model::FieldIndex;
using model::LinkFields;
using model::Result;
using model::Row;
using model::TableId;
using model::Value;

Result<ImportPlan> planLinks(const ImportRequest &request, const model::Tables &tables, model::Progress &progress)
{
    RowImport import(request, tables, progress, translate("Intake", "Import links"));
    if (Result<void> done = import.read(); !done)
        return done.problem();
    for (const char *field : {"from_participant", "to_participant"}) {
        if (!import.has(field)) {
            return import.problem(
                translate("Intake", "no column looks like the links' two ends"),
                translate(
                    "Intake",
                    "name them with --map from_participant=COLUMN --map to_participant=COLUMN; the columns are: %1")
                    .arg(import.table().columns.join(QStringLiteral(", "))));
        }
    }
    const NameIndex participants(tables, TableId::Participants);
    model::Table fresh(TableId::Links, tables.pool());
    QHash<QString, std::int64_t> rowOfId;
    QHash<QString, int> repeated;
    for (const SourceTable::Row &row : import.table().rows) {
        progress.advance();
        if (progress.isCancelled())
            return import.cancelled();
        const QString fromText = import.cell(row, "from_participant");
        const QString toText = import.cell(row, "to_participant");
        if (fromText.isEmpty() || toText.isEmpty()) {
            import.drop(row, translate("Intake", "one of its ends is missing"));
            continue;
        }
        const NameIndex::Found from = participants.find(fromText);
        const NameIndex::Found to = participants.find(toText);
        if (from.id.isEmpty() || to.id.isEmpty()) {
            import.drop(row, from.id.isEmpty() ? from.problem : to.problem);
            continue;
        }
        if (from.id == to.id) {
            import.drop(row, translate("Intake", "both of its ends are the same participant"));
            continue;
        }
        std::map<FieldIndex, Value> values = import.values(TableId::Links, row);
        values[LinkFields::From] = from.id;
        values[LinkFields::To] = to.id;
        QString id = import.cell(row, "id");
        if (id.isEmpty()) {
            const auto text = [&](FieldIndex field) {
                const auto found = values.find(field);
                const auto *word = found == values.end() ? nullptr : std::get_if<QString>(&found->second);
                return word ? *word : QString();
            };
            const QStringList words = {from.id, to.id, text(LinkFields::Kind), text(LinkFields::ValidFrom)};
            // The second of two equal rows is another tie, as with two contracts of one year.
            const int time = ++repeated[words.join(QChar(0x1F))];
            id = madeId(QStringLiteral("l-"), time == 1 ? words : words + QStringList{QString::number(time)});
        }
        if (const auto seen = rowOfId.constFind(id); seen != rowOfId.constEnd()) {
            import.drop(row, translate("Intake", "row %1 has the same id").arg(*seen));
            continue;
        }
        rowOfId.insert(id, row.number);
        values[LinkFields::Id] = id;
        if (const Row known = tables[TableId::Links].rowOf(id); known != model::noRow) {
            import.update(TableId::Links, known, values);
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
