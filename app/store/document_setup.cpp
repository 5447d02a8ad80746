// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/document_setup.h"

#include "app/store/geopackage_schema.h"
#include "app/store/structure_check.h"
#include "app/store/translate.h"

#include <QStringList>

namespace atlas::store {

namespace {

/// When a table of ours is made anew in a file that lacks it; no date would be truer.
constexpr QLatin1String noStamp("1970-01-01T00:00:00.000Z");

model::Result<void> addMissingColumns(const Connection &connection, const model::TableInfo &info, TableLayout &layout)
{
    const GeoPackageTable wanted = geoPackageTable(info);
    if (!wanted.geometryType.isEmpty() && (layout.fields & 1U) == 0) {
        return model::Problem{connection.shownName(), wanted.name,
                              translate("Store", "the table has no column \"geom\""),
                              translate("Store", "use an atlas that Cluster Atlas saved")};
    }
    for (const GeoPackageColumn &column : wanted.columns) {
        const model::FieldIndex field = info.fieldNamed(column.name);
        if ((layout.fields & (1U << field)) != 0)
            continue;
        model::Result<void> added = connection.execute(QStringLiteral("ALTER TABLE %1 ADD COLUMN %2 %3")
                                                           .arg(quoted(wanted.name), quoted(column.name), column.type));
        if (!added)
            return added;
        layout.fields |= 1U << field;
        layout.columns += column.name;
    }
    return {};
}

/// Triggers don't run on our connections; the person should know of those that another program relies on.
model::Result<void> warnOfTriggers(const Connection &connection, std::vector<model::Problem> &warnings)
{
    const model::Result<std::vector<ForeignTrigger>> triggers = foreignTriggers(connection);
    if (!triggers)
        return triggers.problem();
    for (const ForeignTrigger &trigger : *triggers) {
        warnings.push_back({connection.shownName(),
                            trigger.table,
                            translate("Store", "the trigger \"%1\" of another program is kept, but does not run here")
                                .arg(trigger.name),
                            {}});
    }
    return {};
}

/// GDAL keeps row counts by triggers; what it finds empty it counts anew.
model::Result<void> forgetRowCounts(const Connection &connection)
{
    if (!tableExists(connection, QStringLiteral("gpkg_ogr_contents")))
        return {};
    QStringList names;
    for (const model::TableInfo &info : model::allTables())
        names += u'\'' + QString::fromLatin1(info.name) + u'\'';
    return connection.execute(
        QStringLiteral("UPDATE gpkg_ogr_contents SET feature_count = NULL WHERE table_name IN (%1)")
            .arg(names.join(QStringLiteral(", "))));
}

model::Result<void> setUpIndex(const Connection &connection, const model::TableInfo &info, TableLayout &layout)
{
    if (info.geometryField() == model::noField)
        return {};
    if (layout.keyColumn != QLatin1String("fid")) {
        return model::Problem{connection.shownName(), QString::fromLatin1(info.name),
                              translate("Store", "the table has no key column \"fid\""),
                              translate("Store", "use an atlas that Cluster Atlas saved")};
    }
    if (layout.hasSpatialIndex)
        return {};
    layout.hasSpatialIndex = true;
    return createSpatialIndex(connection, QString::fromLatin1(info.name));
}

} // namespace

model::Result<void> setUpDocument(const Connection &connection, ReadResult &read)
{
    Transaction transaction(connection);
    if (model::Result<void> begun = transaction.begin(); !begun)
        return begun;
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
        if (model::Result<void> added = addMissingColumns(connection, info, layout); !added)
            return added;
        if (model::Result<void> done = setUpIndex(connection, info, layout); !done)
            return done;
    }
    if (model::Result<void> done = forgetRowCounts(connection); !done)
        return done;
    if (model::Result<void> done = warnOfTriggers(connection, read.warnings); !done)
        return done;
    return transaction.commit();
}

} // namespace atlas::store
