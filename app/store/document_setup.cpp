// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/document_setup.h"

#include "app/store/geopackage_schema.h"
#include "app/store/translate.h"

#include <algorithm>

namespace atlas::store {

namespace {

/// When a table of ours is made anew in a file that lacks it; no date would be truer.
constexpr QLatin1String noStamp("1970-01-01T00:00:00.000Z");

model::Result<void> addMissingColumns(const Connection &connection, const model::TableInfo &info, TableLayout &layout)
{
    const GeoPackageTable wanted = geoPackageTable(info);
    if (!wanted.geometryType.isEmpty() && (layout.fields & 1U) == 0) {
        return model::Problem{connection.shownName(), wanted.name, translate("Store", "the table has no column \"geom\""),
                              translate("Store", "use an atlas that Cluster Atlas saved")};
    }
    for (const GeoPackageColumn &column : wanted.columns) {
        const model::FieldIndex field = info.fieldNamed(column.name);
        if ((layout.fields & (1U << field)) != 0)
            continue;
        model::Result<void> added = connection.execute(
            QStringLiteral("ALTER TABLE %1 ADD COLUMN %2 %3").arg(quoted(wanted.name), quoted(column.name), column.type));
        if (!added)
            return added;
        layout.fields |= 1U << field;
        layout.columns += column.name;
    }
    return {};
}

struct StoredTrigger
{
    QString table;
    QString name;
    QString sql;
};

model::Result<std::vector<StoredTrigger>> storedTriggers(const Connection &connection)
{
    std::vector<StoredTrigger> triggers;
    model::Result<Statement> query = connection.prepare("SELECT tbl_name, name, sql FROM sqlite_schema WHERE type = 'trigger'");
    if (!query)
        return query.problem();
    while (query.value().step() == Statement::Step::Row)
        triggers.push_back({query.value().text(0), query.value().text(1), query.value().text(2)});
    return triggers;
}

/// GDAL's own bookkeeping of row counts, made when it creates a layer.
bool isRowCountTrigger(const StoredTrigger &trigger)
{
    static constexpr const char *forms[] = {
        "CREATE TRIGGER \"trigger_insert_feature_count_%1\" AFTER INSERT ON \"%1\" BEGIN UPDATE gpkg_ogr_contents SET "
        "feature_count = feature_count + 1 WHERE lower(table_name) = lower('%1'); END",
        "CREATE TRIGGER \"trigger_delete_feature_count_%1\" AFTER DELETE ON \"%1\" BEGIN UPDATE gpkg_ogr_contents SET "
        "feature_count = feature_count - 1 WHERE lower(table_name) = lower('%1'); END",
    };
    const QString sql = trigger.sql.simplified();
    return std::any_of(std::begin(forms), std::end(forms),
                       [&](const char *form) { return sql == QString::fromLatin1(form).arg(trigger.table); });
}

model::Result<void> setUpTriggers(const Connection &connection, const model::TableInfo &info,
                                  const std::vector<StoredTrigger> &stored, std::vector<model::Problem> &warnings)
{
    const QString table = QString::fromLatin1(info.name);
    const bool features = info.geometryField() != model::noField;
    const std::vector<Trigger> standard = features ? spatialIndexTriggers(table) : std::vector<Trigger>();
    std::size_t found = 0;
    for (const StoredTrigger &trigger : stored) {
        if (trigger.table.compare(table, Qt::CaseInsensitive) != 0 || isRowCountTrigger(trigger))
            continue;
        const auto same = [&](const Trigger &ours) { return ours.name == trigger.name; };
        const auto ours = std::find_if(standard.begin(), standard.end(), same);
        if (ours != standard.end()) {
            found += ours->sql == trigger.sql ? 1 : 0;
            continue;
        }
        if (model::Result<void> dropped = connection.execute(QStringLiteral("DROP TRIGGER ") + quoted(trigger.name)); !dropped)
            return dropped;
        if (trigger.name.startsWith(spatialIndexName(table)))
            continue; // another version of the standard
        warnings.push_back({connection.shownName(), table,
                            translate("Store", "the trigger \"%1\" would change data by itself and is left out").arg(trigger.name),
                            translate("Store", "add it again with the program it belongs to, if it is needed")});
    }
    if (features && (found < standard.size() || !tableExists(connection, spatialIndexName(table))))
        return createSpatialIndex(connection, table);
    return {};
}

} // namespace

model::Result<void> setUpDocument(const Connection &connection, ReadResult &read)
{
    Transaction transaction(connection);
    if (model::Result<void> begun = transaction.begin(); !begun)
        return begun;
    const model::Result<std::vector<StoredTrigger>> triggers = storedTriggers(connection);
    if (!triggers)
        return triggers.problem();
    for (const model::TableInfo &info : model::allTables()) {
        TableLayout &layout = read.layouts[static_cast<std::size_t>(info.id)];
        if (!layout.exists) {
            if (model::Result<void> made = createTable(connection, geoPackageTable(info), noStamp); !made)
                return made;
            const model::Result<TableLayout> fresh = tableLayout(connection, info);
            if (!fresh)
                return fresh.problem();
            layout = *fresh;
        }
        if (info.geometryField() != model::noField && layout.keyColumn != QLatin1String("fid")) {
            return model::Problem{connection.shownName(), QString::fromLatin1(info.name),
                                  translate("Store", "the table has no key column \"fid\""),
                                  translate("Store", "use an atlas that Cluster Atlas saved")};
        }
        if (model::Result<void> added = addMissingColumns(connection, info, layout); !added)
            return added;
        if (model::Result<void> done = setUpTriggers(connection, info, *triggers, read.warnings); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace atlas::store
