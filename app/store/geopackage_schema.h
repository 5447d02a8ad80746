// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/schema.h"
#include "app/store/connection.h"

#include <QString>

#include <span>
#include <vector>

/// Making GeoPackage 1.3 tables (OGC 12-128r18) on a connection that is in a transaction.
namespace atlas::store {

/// What the format_version of an atlas is that this program writes.
inline constexpr int formatVersion = 1;

struct GeoPackageColumn
{
    QString name;
    QString type; ///< GeoPackage type: TEXT, REAL, BOOLEAN
};

struct GeoPackageTable
{
    QString name;
    QString geometryType; ///< MULTIPOLYGON, POINT …; empty = no geometry; the column is called geom
    std::vector<GeoPackageColumn> columns;
};

/// How one of our tables looks in the file.
GeoPackageTable geoPackageTable(const model::TableInfo &info);
/// A column's GeoPackage type.
QString geoPackageType(model::ColumnType type);

/// Marks a new database as GeoPackage and makes its metadata tables with EPSG:4326. Outside a transaction.
model::Result<void> createGeoPackage(const Connection &connection);

/// Makes a table with an integer key "fid" and registers it. \p stamp: ISO 8601 UTC, for last_change.
model::Result<void> createTable(const Connection &connection, const GeoPackageTable &table, const QString &stamp);

/// Makes and fills the spatial index of a feature table, with the standard's triggers, by which other programs keep
/// it up to date.
model::Result<void> createSpatialIndex(const Connection &connection, const QString &table);
QString spatialIndexName(const QString &table);

/// Sets a feature table's bounds in gpkg_contents to what its index holds.
model::Result<void> updateContentsBounds(const Connection &connection, const QString &table);

/// The tables of an empty atlas, QGIS's own two included, without spatial indexes (make them when the rows are in).
model::Result<void> createAtlasTables(const Connection &connection, const QString &stamp);

/// QGIS's table of styles, and its entry in the list of contents.
model::Result<void> createLayerStyles(const Connection &connection, const QString &stamp);

bool tableExists(const Connection &connection, const QString &table);

} // namespace atlas::store
