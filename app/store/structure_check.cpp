// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/structure_check.h"

#include "app/model/schema.h"
#include "app/store/database_copy.h"
#include "app/store/geopackage_schema.h"
#include "app/store/reader.h"
#include "app/store/translate.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace atlas::store {

namespace {

using model::Problem;
using model::Result;

/// Whether every statement of a trigger's body changes one table of another program's making, and no other: programs
/// word the standard's triggers differently, but what they may touch is the same.
bool touchesOnly(const QString &sql, const QString &wanted)
{
    static const QRegularExpression body(QStringLiteral("\\bBEGIN\\b(.*)\\bEND\\b"),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression target(
        QStringLiteral("^(?:INSERT\\s+(?:OR\\s+\\w+\\s+)?INTO|DELETE\\s+FROM|UPDATE)\\s+[\"'`\\[]?([^\"'`\\]\\s(]+)"),
        QRegularExpression::CaseInsensitiveOption);
    const QStringList statements = body.match(sql).captured(1).split(u';', Qt::SkipEmptyParts);
    bool any = false;
    for (const QString &statement : statements) {
        const QString words = statement.trimmed();
        if (words.isEmpty())
            continue;
        if (target.match(words).captured(1).compare(wanted, Qt::CaseInsensitive) != 0)
            return false;
        any = true;
    }
    return any;
}

bool isKnown(const QString &table, const QString &name, const QString &sql)
{
    if (name.startsWith(spatialIndexName(table) + u'_'))
        return touchesOnly(sql, spatialIndexName(table));
    if (name.startsWith(QLatin1String("trigger_insert_feature_count_")) ||
        name.startsWith(QLatin1String("trigger_delete_feature_count_")))
        return touchesOnly(sql, QStringLiteral("gpkg_ogr_contents"));
    return false;
}

} // namespace

Result<std::vector<ForeignTrigger>> foreignTriggers(const Connection &connection)
{
    Result<Statement> query = connection.prepare("SELECT tbl_name, name, sql FROM sqlite_schema WHERE type = 'trigger' "
                                                 "ORDER BY name");
    if (!query)
        return query.problem();
    std::vector<ForeignTrigger> triggers;
    while (query.value().step() == Statement::Step::Row) {
        const QString table = query.value().text(0);
        const QString name = query.value().text(1);
        const auto tables = model::allTables();
        const bool isOurs = std::any_of(tables.begin(), tables.end(), [&](const model::TableInfo &info) {
            return table.compare(QLatin1String(info.name), Qt::CaseInsensitive) == 0;
        });
        if (isOurs && !isKnown(table, name, query.value().text(2)))
            triggers.push_back({table, name});
    }
    return triggers;
}

Result<StructureFaults> checkStructure(const QString &path)
{
    const Result<Connection> connection = openForReading(path, path);
    if (!connection)
        return connection.problem();
    StructureFaults faults;
    const QString remedy = translate("Store", "saving it with Cluster Atlas adds it");
    for (const model::TableInfo &info : model::allTables()) {
        const Result<TableLayout> layout = tableLayout(*connection, info);
        if (!layout)
            return layout.problem();
        const QString table = QString::fromLatin1(info.name);
        if (!layout->exists) {
            faults.warnings.push_back({path, table, translate("Store", "the table is missing"), remedy});
            continue;
        }
        const bool hasGeometry = info.geometryField() != model::noField;
        if (hasGeometry && layout->keyColumn != QLatin1String("fid")) {
            faults.errors.push_back({path, table, translate("Store", "the table has no key column \"fid\""),
                                     translate("Store", "use an atlas that Cluster Atlas saved")});
        }
        for (std::size_t field = 0; field < info.fields.size(); ++field) {
            if ((layout->fields & (1U << field)) != 0)
                continue;
            const Problem missing{path, table,
                                  translate("Store", "the column \"%1\" is missing and reads as not given")
                                      .arg(QLatin1String(info.fields[field].name)),
                                  remedy};
            if (hasGeometry && field == info.geometryField()) {
                faults.errors.push_back({path, table, translate("Store", "the table has no column \"geom\""),
                                         translate("Store", "use an atlas that Cluster Atlas saved")});
            } else {
                faults.warnings.push_back(missing);
            }
        }
    }
    const Result<std::vector<ForeignTrigger>> triggers = foreignTriggers(*connection);
    if (!triggers)
        return triggers.problem();
    for (const ForeignTrigger &trigger : *triggers) {
        faults.warnings.push_back(
            {path, trigger.table,
             translate("Store", "the trigger \"%1\" of another program is kept, but does not run here")
                 .arg(trigger.name),
             translate("Store", "look at what it does before you edit the file with another program")});
    }
    return faults;
}

} // namespace atlas::store
