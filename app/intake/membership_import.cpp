// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/declared_regions.h"
#include "app/intake/keyed_rows.h"
#include "app/intake/translate.h"

namespace atlas::intake {

using model::FieldIndex;
using model::MembershipFields;
using model::ParticipationFields;
using model::Result;
using model::TableId;
using model::Value;

Result<ImportPlan> planMemberships(const ImportRequest &request, const model::Tables &tables, model::Progress &progress)
{
    RowImport import(request, tables, progress, translate("Intake", "Import memberships"));
    if (Result<void> done = import.read(); !done)
        return done.problem();
    if (!import.has("cluster"))
        return import.missingColumn(translate("Intake", "no column looks like the clusters"), "cluster");
    if (!import.has("participant"))
        return import.missingColumn(translate("Intake", "no column looks like the participants"), "participant");
    const NameIndex clusters(tables, TableId::Clusters);
    const NameIndex participants(tables, TableId::Participants);
    KeyedRows rows(import, TableId::Memberships, {MembershipFields::Cluster, MembershipFields::Participant});
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
        if (textOf(values, MembershipFields::Role).isEmpty()) {
            values.erase(MembershipFields::Role);
            if (!rows.isKnown(values))
                values[MembershipFields::Role] = QStringLiteral("member");
        }
        rows.take(row, values);
    }
    return rows.finish();
}

Result<ImportPlan> planParticipation(const ImportRequest &request, const model::Tables &tables,
                                     model::Progress &progress)
{
    RowImport import(request, tables, progress, translate("Intake", "Import participation"));
    if (Result<void> done = import.read(); !done)
        return done.problem();
    if (!import.has("cluster"))
        return import.missingColumn(translate("Intake", "no column looks like the clusters"), "cluster");
    if (!import.has("value"))
        return import.missingColumn(translate("Intake", "no column looks like the counts"), "value");
    if (!import.has("region_code") && !import.has("province") && !import.has("district"))
        return import.missingColumn(translate("Intake", "no column looks like the regions"), "region_code");
    const RegionFinder finder(tables);
    Result<std::vector<int>> declared = declaredRegions(import, finder);
    if (!declared)
        return declared.problem();
    const NameIndex clusters(tables, TableId::Clusters);
    KeyedRows rows(import, TableId::Participation,
                   {ParticipationFields::Cluster, ParticipationFields::RegionCode, ParticipationFields::Measure,
                    ParticipationFields::Year});
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
        rows.take(row, values);
    }
    return rows.finish();
}

} // namespace atlas::intake
