// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/layer_styles.h"

#include "app/store/geopackage_schema.h"

namespace atlas::store {

using model::Result;

namespace {

Result<void> writeStyle(const Connection &connection, const TableStyle &style, const QString &stamp)
{
    // QGIS looks a style up by these three; it writes empty texts where there is no catalogue or schema.
    Result<Statement> same = connection.prepare(
        "SELECT 1 FROM layer_styles WHERE f_table_name = ?1 AND f_geometry_column = 'geom' AND styleName = ?2 "
        "AND styleQML = ?3");
    if (!same)
        return same.problem();
    same.value().bindText(1, style.table);
    same.value().bindText(2, QString(ownStyleName));
    same.value().bindText(3, style.qml);
    if (same.value().step() == Statement::Step::Row)
        return {};
    Result<Statement> removal =
        connection.prepare("DELETE FROM layer_styles WHERE f_table_name = ?1 AND styleName = ?2");
    if (!removal)
        return removal.problem();
    removal.value().bindText(1, style.table);
    removal.value().bindText(2, QString(ownStyleName));
    if (Result<void> done = connection.run(removal.value()); !done)
        return done;
    Result<Statement> insertion = connection.prepare(
        "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, "
        "styleQML, styleSLD, useAsDefault, description, owner, ui, update_time) "
        "SELECT '', '', ?1, 'geom', ?2, ?3, '', "
        "NOT EXISTS (SELECT 1 FROM layer_styles WHERE f_table_name = ?1 AND useAsDefault = 1), '', '', NULL, ?4");
    if (!insertion)
        return insertion.problem();
    insertion.value().bindText(1, style.table);
    insertion.value().bindText(2, QString(ownStyleName));
    insertion.value().bindText(3, style.qml);
    insertion.value().bindText(4, stamp);
    return connection.run(insertion.value());
}

} // namespace

Result<void> writeTableStyles(const Connection &connection, const std::vector<TableStyle> &styles, const QString &stamp)
{
    Transaction transaction(connection);
    if (Result<void> begun = transaction.begin(); !begun)
        return begun;
    if (!tableExists(connection, QStringLiteral("layer_styles"))) {
        if (Result<void> made = createLayerStyles(connection, stamp); !made)
            return made;
    }
    for (const TableStyle &style : styles) {
        if (Result<void> written = writeStyle(connection, style, stamp); !written)
            return written;
    }
    return transaction.commit();
}

} // namespace atlas::store
