// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/declared_regions.h"
#include "app/intake/row_import.h"
#include "app/intake/translate.h"

namespace atlas::intake {

using model::FieldIndex;
using model::MembershipFields;
using model::ParticipationFields;
using model::Result;
using model::Row;
using model::TableId;
using model::Value;

namespace {

QString missingColumn(const RowImport &import, const char *field)
{
    return translate("Intake", "name it with --map %1=COLUMN; the columns are: %2")
        .arg(QLatin1String(field), import.table().columns.join(QStringLiteral(", ")));
}

/// The living rows of a table by the texts of some fields, which together tell them apart.
QHash<QStringList, Row> rowsByTexts(const model::Table &table, std::initializer_list<FieldIndex> fields)
{
    QHash<QStringList, Row> rows;
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (!table.isAlive(row))
            continue;
        QStringList key;
        for (const FieldIndex field : fields)
            key += table.text(row, field);
        rows.insert(key, row);
    }
    return rows;
}

QString textOf(const std::map<FieldIndex, Value> &values, FieldIndex field)
{
    const auto found = values.find(field);
    const auto *text = found == values.end() ? nullptr : std::get_if<QString>(&found->second);
    return text ? *text : QString();
}

/// The row in the table that the key stands for is updated, or a new one added; a key that the file had already is
/// dropped.
void take(RowImport &import, TableId table, const SourceTable::Row &row, const QStringList &key,
          const std::map<FieldIndex, Value> &values, const QHash<QStringList, Row> &known,
          QHash<QStringList, std::int64_t> &seen, model::Table &fresh)
{
    if (const auto before = seen.constFind(key); before != seen.constEnd()) {
        import.drop(row, translate("Intake", "row %1 says the same").arg(*before));
        return;
    }
    seen.insert(key, row.number);
    if (const auto there = known.constFind(key); there != known.constEnd()) {
        import.update(table, *there, values);
        ++import.report().updated;
    } else {
        RowImport::append(fresh, values);
        ++import.report().imported;
    }
}

} // namespace

Result<ImportPlan> planMemberships(const ImportRequest &request, const model::Tables &tables, model::Progress &progress)
{
    RowImport import(request, tables, progress, translate("Intake", "Import memberships"));
    if (Result<void> done = import.read(); !done)
        return done.problem();
    if (!import.has("cluster"))
        return import.problem(translate("Intake", "no column looks like the clusters"),
                              missingColumn(import, "cluster"));
    if (!import.has("participant"))
        return import.problem(translate("Intake", "no column looks like the participants"),
                              missingColumn(import, "participant"));
    const NameIndex clusters(tables, TableId::Clusters);
    const NameIndex participants(tables, TableId::Participants);
    const QHash<QStringList, Row> known =
        rowsByTexts(tables[TableId::Memberships], {MembershipFields::Cluster, MembershipFields::Participant});
    QHash<QStringList, std::int64_t> seen;
    model::Table fresh(TableId::Memberships, tables.pool());
    for (const SourceTable::Row &row : import.table().rows) {
        progress.advance();
        if (progress.isCancelled())
            return import.cancelled();
        const NameIndex::Found cluster = clusters.find(import.cell(row, "cluster"));
        const NameIndex::Found participant = participants.find(import.cell(row, "participant"));
        if (cluster.id.isEmpty() || participant.id.isEmpty()) {
            import.drop(row, cluster.id.isEmpty() ? cluster.problem : participant.problem);
            continue;
        }
        std::map<FieldIndex, Value> values = import.values(TableId::Memberships, row);
        values[MembershipFields::Cluster] = cluster.id;
        values[MembershipFields::Participant] = participant.id;
        const QStringList key = {cluster.id, participant.id};
        if (textOf(values, MembershipFields::Role).isEmpty()) {
            values.erase(MembershipFields::Role);
            if (!known.contains(key))
                values[MembershipFields::Role] = QStringLiteral("member");
        }
        take(import, TableId::Memberships, row, key, values, known, seen, fresh);
    }
    import.edit().insertRows(std::move(fresh));
    return import.finish();
}

Result<ImportPlan> planParticipation(const ImportRequest &request, const model::Tables &tables,
                                     model::Progress &progress)
{
    RowImport import(request, tables, progress, translate("Intake", "Import participation"));
    if (Result<void> done = import.read(); !done)
        return done.problem();
    if (!import.has("cluster"))
        return import.problem(translate("Intake", "no column looks like the clusters"),
                              missingColumn(import, "cluster"));
    if (!import.has("value"))
        return import.problem(translate("Intake", "no column looks like the counts"), missingColumn(import, "value"));
    if (!import.has("region_code") && !import.has("province") && !import.has("district"))
        return import.problem(translate("Intake", "no column looks like the regions"),
                              missingColumn(import, "region_code"));
    const RegionFinder finder(tables);
    Result<std::vector<int>> declared = declaredRegions(import, finder);
    if (!declared)
        return declared.problem();
    const NameIndex clusters(tables, TableId::Clusters);
    const QHash<QStringList, Row> known =
        rowsByTexts(tables[TableId::Participation], {ParticipationFields::Cluster, ParticipationFields::RegionCode,
                                                     ParticipationFields::Measure, ParticipationFields::Year});
    QHash<QStringList, std::int64_t> seen;
    model::Table fresh(TableId::Participation, tables.pool());
    static const QStringList others = {QStringLiteral("기타"),  QStringLiteral("그외"),   QStringLiteral("그 외"),
                                       QStringLiteral("other"), QStringLiteral("others"), QStringLiteral("rest")};
    for (std::size_t index = 0; index < import.table().rows.size(); ++index) {
        const SourceTable::Row &row = import.table().rows[index];
        progress.advance();
        if (progress.isCancelled())
            return import.cancelled();
        const NameIndex::Found cluster = clusters.find(import.cell(row, "cluster"));
        if (cluster.id.isEmpty()) {
            import.drop(row, cluster.problem);
            continue;
        }
        const auto value = import.number(row, "value");
        if (!value || *value < 0) {
            import.drop(row, translate("Intake", "\"%1\" is no count").arg(import.cell(row, "value")));
            continue;
        }
        const QString words =
            import.cell(row, "region_code") + import.cell(row, "province") + import.cell(row, "district");
        const int region = (*declared)[index];
        if (region < 0 && !words.isEmpty() && !others.contains(words.toLower())) {
            import.drop(row, translate("Intake", "its region is not known"));
            continue;
        }
        const QString code = region < 0 ? QString() : finder.regions()[static_cast<std::size_t>(region)].code;
        std::map<FieldIndex, Value> values = import.values(TableId::Participation, row);
        values[ParticipationFields::Cluster] = cluster.id;
        values[ParticipationFields::RegionCode] = code.isEmpty() ? Value() : Value(code);
        values[ParticipationFields::Value] = *value;
        if (textOf(values, ParticipationFields::Measure).isEmpty())
            values[ParticipationFields::Measure] = import.table().columns[import.columnOf("value")];
        const QStringList key = {cluster.id, code, textOf(values, ParticipationFields::Measure),
                                 textOf(values, ParticipationFields::Year)};
        take(import, TableId::Participation, row, key, values, known, seen, fresh);
    }
    import.edit().insertRows(std::move(fresh));
    return import.finish();
}

} // namespace atlas::intake
