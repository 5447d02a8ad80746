// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/geopackage_schema.h"

#include <QStringList>

namespace atlas::store {

namespace {

// "GPKG" and version 1.3.0, as OGC 12-128r18 §1.1.1.1.1 has them.
constexpr const char *markSql = "PRAGMA application_id = 0x47504B47; PRAGMA user_version = 10300;";

constexpr const char *metadataSql = R"sql(
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
INSERT INTO gpkg_spatial_ref_sys VALUES
  ('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined cartesian coordinate reference system'),
  ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
  ('WGS 84 geodetic', 4326, 'EPSG', 4326,
   'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]',
   'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid');
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (
  table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
)sql";

// As QGIS makes them, so that it finds the styles and projects it keeps there.
constexpr const char *layerStylesSql = R"sql(
CREATE TABLE layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256),
  f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
  useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME DEFAULT CURRENT_TIMESTAMP);
)sql";
constexpr const char *qgisProjectsSql =
    "CREATE TABLE qgis_projects (name TEXT PRIMARY KEY, metadata BLOB, content BLOB)";

QString literal(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\'', QStringLiteral("''"));
    return u'\'' + escaped + u'\'';
}

model::Result<void> registerContents(const Connection &connection, const QString &table, bool features,
                                     const QString &stamp)
{
    return connection.execute(
        QStringLiteral("INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change, srs_id) "
                       "VALUES (%1, '%2', %1, %3, %4)")
            .arg(literal(table), features ? QStringLiteral("features") : QStringLiteral("attributes"), literal(stamp),
                 features ? QStringLiteral("4326") : QStringLiteral("0")));
}

struct Trigger
{
    QString name;
    QString sql;
};

/// As the standard has them.
std::vector<Trigger> spatialIndexTriggers(const QString &table)
{
    // OGC 12-128r18 annex F.3.
    struct Rule
    {
        const char *suffix;
        const char *event;
        const char *condition;
        const char *action;
    };
    static constexpr const char *put =
        "INSERT OR REPLACE INTO %rtree VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), "
        "ST_MinY(NEW.geom), ST_MaxY(NEW.geom));";
    static constexpr const char *drop = "DELETE FROM %rtree WHERE id = OLD.fid;";
    static constexpr Rule rules[] = {
        {"insert", "AFTER INSERT ON", "NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom)", "%put"},
        {"update1", "AFTER UPDATE OF geom ON", "OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))",
         "%put"},
        {"update2", "AFTER UPDATE OF geom ON", "OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))",
         "%drop"},
        {"update3", "AFTER UPDATE ON", "OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))",
         "%drop %put"},
        {"update4", "AFTER UPDATE ON", "OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))",
         "DELETE FROM %rtree WHERE id IN (OLD.fid, NEW.fid);"},
        {"delete", "AFTER DELETE ON", "OLD.geom NOT NULL", "%drop"},
    };
    const QString index = spatialIndexName(table);
    std::vector<Trigger> triggers;
    for (const Rule &rule : rules) {
        const QString name = index + u'_' + QLatin1String(rule.suffix);
        QString action = QLatin1String(rule.action);
        action.replace(QLatin1String("%put"), QLatin1String(put));
        action.replace(QLatin1String("%drop"), QLatin1String(drop));
        action.replace(QLatin1String("%rtree"), quoted(index));
        triggers.push_back({name, QStringLiteral("CREATE TRIGGER %1 %2 %3 WHEN (%4) BEGIN %5 END")
                                      .arg(quoted(name), QLatin1String(rule.event), quoted(table),
                                           QLatin1String(rule.condition), action)});
    }
    return triggers;
}

} // namespace

QString geoPackageType(model::ColumnType type)
{
    switch (type) {
    case model::ColumnType::Text:
        return QStringLiteral("TEXT");
    case model::ColumnType::Real:
        return QStringLiteral("REAL");
    case model::ColumnType::Flag:
        return QStringLiteral("BOOLEAN");
    case model::ColumnType::Point:
        return QStringLiteral("POINT");
    case model::ColumnType::Shape:
        return QStringLiteral("MULTIPOLYGON");
    }
    return {};
}

GeoPackageTable geoPackageTable(const model::TableInfo &info)
{
    GeoPackageTable table;
    table.name = QString::fromLatin1(info.name);
    for (std::size_t field = 0; field < info.fields.size(); ++field) {
        const model::FieldInfo &column = info.fields[field];
        if (field == info.geometryField())
            table.geometryType = geoPackageType(column.type);
        else
            table.columns.push_back({QString::fromLatin1(column.name), geoPackageType(column.type)});
    }
    return table;
}

model::Result<void> createGeoPackage(const Connection &connection)
{
    if (model::Result<void> marked = connection.execute(markSql); !marked)
        return marked;
    return connection.execute(metadataSql);
}

model::Result<void> createTable(const Connection &connection, const GeoPackageTable &table, const QString &stamp)
{
    QStringList columns = {QStringLiteral("fid INTEGER PRIMARY KEY NOT NULL")};
    const bool features = !table.geometryType.isEmpty();
    if (features)
        columns += QStringLiteral("geom ") + table.geometryType;
    for (const GeoPackageColumn &column : table.columns)
        columns += quoted(column.name) + u' ' + column.type;
    const QString create =
        QStringLiteral("CREATE TABLE %1 (%2)").arg(quoted(table.name), columns.join(QStringLiteral(", ")));
    if (model::Result<void> made = connection.execute(create); !made)
        return made;
    if (model::Result<void> made = registerContents(connection, table.name, features, stamp); !made || !features)
        return made;
    return connection.execute(QStringLiteral("INSERT INTO gpkg_geometry_columns VALUES (%1, 'geom', '%2', 4326, 0, 0)")
                                  .arg(literal(table.name), table.geometryType));
}

QString spatialIndexName(const QString &table)
{
    return QStringLiteral("rtree_") + table + QStringLiteral("_geom");
}

model::Result<void> createSpatialIndex(const Connection &connection, const QString &table)
{
    const QString index = spatialIndexName(table);
    QStringList statements = {
        QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS %1 USING rtree(id, minx, maxx, miny, maxy)")
            .arg(quoted(index)),
        QStringLiteral("DELETE FROM %1").arg(quoted(index)),
        QStringLiteral("INSERT INTO %1 SELECT fid, ST_MinX(geom), ST_MaxX(geom), ST_MinY(geom), ST_MaxY(geom) FROM %2 "
                       "WHERE geom NOT NULL AND NOT ST_IsEmpty(geom)")
            .arg(quoted(index), quoted(table)),
        QStringLiteral("INSERT OR IGNORE INTO gpkg_extensions VALUES (%1, 'geom', 'gpkg_rtree_index', "
                       "'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')")
            .arg(literal(table)),
    };
    for (const Trigger &trigger : spatialIndexTriggers(table)) {
        statements += QStringLiteral("DROP TRIGGER IF EXISTS ") + quoted(trigger.name);
        statements += trigger.sql;
    }
    for (const QString &statement : statements) {
        if (model::Result<void> done = connection.execute(statement); !done)
            return done;
    }
    return updateContentsBounds(connection, table);
}

model::Result<void> updateContentsBounds(const Connection &connection, const QString &table)
{
    return connection.execute(
        QStringLiteral("UPDATE gpkg_contents SET (min_x, min_y, max_x, max_y) = "
                       "(SELECT min(minx), min(miny), max(maxx), max(maxy) FROM %1) WHERE table_name = %2")
            .arg(quoted(spatialIndexName(table)), literal(table)));
}

model::Result<void> createAtlasTables(const Connection &connection, const QString &stamp)
{
    for (const model::TableInfo &info : model::allTables()) {
        if (model::Result<void> made = createTable(connection, geoPackageTable(info), stamp); !made)
            return made;
    }
    if (model::Result<void> made = createLayerStyles(connection, stamp); !made)
        return made;
    if (model::Result<void> made = connection.execute(qgisProjectsSql); !made)
        return made;
    return connection.execute("CREATE INDEX regions_by_set ON regions (boundary_set, level)");
}

model::Result<void> createLayerStyles(const Connection &connection, const QString &stamp)
{
    if (model::Result<void> made = connection.execute(layerStylesSql); !made)
        return made;
    return registerContents(connection, QStringLiteral("layer_styles"), false, stamp);
}

bool tableExists(const Connection &connection, const QString &table)
{
    const model::Result<QString> found =
        connection.queryText(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = %1")
                                 .arg(literal(table))
                                 .toStdString());
    return found && !found->isEmpty();
}

} // namespace atlas::store
