// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/derived_layers.h"

#include "app/geometry/wkb.h"
#include "app/store/connection.h"
#include "app/store/durable_file.h"
#include "app/store/geopackage_schema.h"
#include "app/store/gpkg_blob.h"

#include <QFile>

#include <numeric>

namespace atlas::store {

namespace {

using model::Result;

constexpr QLatin1String noStamp("1970-01-01T00:00:00.000Z"); // made anew each time; when does not matter

GeoPackageTable extentPartsTable()
{
    return {QStringLiteral("extent_parts"),
            QStringLiteral("MULTIPOLYGON"),
            {{QStringLiteral("cluster"), QStringLiteral("TEXT")},
             {QStringLiteral("province"), QStringLiteral("TEXT")},
             {QStringLiteral("is_host"), QStringLiteral("INTEGER")},
             {QStringLiteral("certain"), QStringLiteral("INTEGER")}}};
}

GeoPackageTable crossedLinesTable()
{
    return {QStringLiteral("crossed_lines"),
            QStringLiteral("MULTILINESTRING"),
            {{QStringLiteral("cluster"), QStringLiteral("TEXT")},
             {QStringLiteral("province_a"), QStringLiteral("TEXT")},
             {QStringLiteral("province_b"), QStringLiteral("TEXT")},
             {QStringLiteral("length_km"), QStringLiteral("REAL")},
             {QStringLiteral("certain"), QStringLiteral("INTEGER")}}};
}

GeoPackageTable linkCurvesTable()
{
    return {QStringLiteral("link_curves"),
            QStringLiteral("LINESTRING"),
            {{QStringLiteral("link"), QStringLiteral("TEXT")},
             {QStringLiteral("from_participant"), QStringLiteral("TEXT")},
             {QStringLiteral("to_participant"), QStringLiteral("TEXT")},
             {QStringLiteral("kind"), QStringLiteral("TEXT")},
             {QStringLiteral("weight"), QStringLiteral("REAL")},
             {QStringLiteral("crossing"), QStringLiteral("TEXT")},
             {QStringLiteral("rank"), QStringLiteral("INTEGER")}}};
}

void addCounts(GeoPackageTable &table, const std::vector<QString> &kinds)
{
    table.columns.push_back({QStringLiteral("links"), QStringLiteral("INTEGER")});
    for (const QString &kind : kinds)
        table.columns.push_back({QStringLiteral("links_") + kind, QStringLiteral("INTEGER")});
}

GeoPackageTable flowsTable(const std::vector<QString> &kinds)
{
    GeoPackageTable table{QStringLiteral("flows"),
                          QStringLiteral("LINESTRING"),
                          {{QStringLiteral("province_a"), QStringLiteral("TEXT")},
                           {QStringLiteral("province_b"), QStringLiteral("TEXT")},
                           {QStringLiteral("directed"), QStringLiteral("INTEGER")},
                           {QStringLiteral("rank"), QStringLiteral("INTEGER")}}};
    addCounts(table, kinds);
    return table;
}

GeoPackageTable flowPlacesTable(const std::vector<QString> &kinds)
{
    GeoPackageTable table{
        QStringLiteral("flow_places"), QStringLiteral("POINT"), {{QStringLiteral("province"), QStringLiteral("TEXT")}}};
    addCounts(table, kinds);
    return table;
}

GeoPackageTable brokersTable()
{
    return {QStringLiteral("brokers"),
            QStringLiteral("POINT"),
            {{QStringLiteral("cluster"), QStringLiteral("TEXT")},
             {QStringLiteral("participant"), QStringLiteral("TEXT")},
             {QStringLiteral("rank"), QStringLiteral("INTEGER")},
             {QStringLiteral("betweenness"), QStringLiteral("REAL")}}};
}

model::LonLatBox boundsOf(const std::vector<model::LonLat> &line)
{
    model::LonLatBox box;
    for (const model::LonLat &p : line)
        box.include(p);
    return box;
}

/// Makes the table and returns the statement that fills it: fid is left to SQLite, then geometry and columns.
Result<Statement> makeTable(const Connection &connection, const GeoPackageTable &table)
{
    if (Result<void> made = createTable(connection, table, QString(noStamp)); !made)
        return made.problem();
    QString marks = QStringLiteral("NULL, ?1");
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        marks += QStringLiteral(", ?%1").arg(column + 2);
    return connection.prepare(
        QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(quoted(table.name), marks).toStdString());
}

Result<void> writeExtentParts(const Connection &connection, const std::vector<ExtentPart> &parts)
{
    Result<Statement> insertion = makeTable(connection, extentPartsTable());
    if (!insertion)
        return insertion.problem();
    for (const ExtentPart &part : parts) {
        if (!part.geom || part.geom->isEmpty())
            continue;
        const std::vector<std::uint8_t> blob = blobFromShape(*part.geom);
        insertion.value().bindBlob(1, blob);
        insertion.value().bindText(2, part.cluster);
        insertion.value().bindText(3, part.province);
        insertion.value().bind(4, std::int64_t{part.isHost});
        insertion.value().bind(5, std::int64_t{part.certain});
        if (Result<void> done = connection.run(insertion.value()); !done)
            return done;
    }
    return {};
}

Result<void> writeCrossedLines(const Connection &connection, const std::vector<CrossedLine> &lines)
{
    Result<Statement> insertion = makeTable(connection, crossedLinesTable());
    if (!insertion)
        return insertion.problem();
    for (const CrossedLine &line : lines) {
        model::LonLatBox bounds;
        for (const std::vector<model::LonLat> &stretch : line.geom)
            bounds.include(boundsOf(stretch));
        if (bounds.isEmpty())
            continue;
        const std::vector<std::uint8_t> blob = blobFromWkb(geometry::wkbFromLines(line.geom), bounds);
        insertion.value().bindBlob(1, blob);
        insertion.value().bindText(2, line.cluster);
        insertion.value().bindText(3, line.provinceA);
        insertion.value().bindText(4, line.provinceB);
        insertion.value().bind(5, line.lengthKm);
        insertion.value().bind(6, std::int64_t{line.certain});
        if (Result<void> done = connection.run(insertion.value()); !done)
            return done;
    }
    return {};
}

Result<void> writeLinkCurves(const Connection &connection, const std::vector<LinkCurve> &curves)
{
    Result<Statement> insertion = makeTable(connection, linkCurvesTable());
    if (!insertion)
        return insertion.problem();
    for (const LinkCurve &curve : curves) {
        if (curve.geom.size() < 2)
            continue;
        const std::vector<std::uint8_t> blob = blobFromWkb(geometry::wkbFromLine(curve.geom), boundsOf(curve.geom));
        insertion.value().bindBlob(1, blob);
        insertion.value().bindText(2, curve.link);
        insertion.value().bindText(3, curve.fromParticipant);
        insertion.value().bindText(4, curve.toParticipant);
        insertion.value().bindText(5, curve.kind);
        insertion.value().bind(6, curve.weight);
        insertion.value().bindText(7, curve.crossing);
        insertion.value().bind(8, std::int64_t{curve.rank});
        if (Result<void> done = connection.run(insertion.value()); !done)
            return done;
    }
    return {};
}

void bindCounts(Statement &insertion, int first, const std::vector<std::int64_t> &byKind)
{
    insertion.bind(first, std::accumulate(byKind.begin(), byKind.end(), std::int64_t{0}));
    for (const std::int64_t count : byKind)
        insertion.bind(++first, count);
}

Result<void> writeFlows(const Connection &connection, const DerivedLayers &layers)
{
    Result<Statement> insertion = makeTable(connection, flowsTable(layers.linkKinds));
    if (!insertion)
        return insertion.problem();
    for (const Flow &flow : layers.flows) {
        const std::vector<std::uint8_t> blob = blobFromWkb(geometry::wkbFromLine(flow.geom), boundsOf(flow.geom));
        insertion.value().bindBlob(1, blob);
        insertion.value().bindText(2, flow.provinceA);
        insertion.value().bindText(3, flow.provinceB);
        insertion.value().bind(4, std::int64_t{flow.directed});
        insertion.value().bind(5, std::int64_t{flow.rank});
        bindCounts(insertion.value(), 6, flow.byKind);
        if (Result<void> done = connection.run(insertion.value()); !done)
            return done;
    }
    return {};
}

Result<void> writeFlowPlaces(const Connection &connection, const DerivedLayers &layers)
{
    Result<Statement> insertion = makeTable(connection, flowPlacesTable(layers.linkKinds));
    if (!insertion)
        return insertion.problem();
    for (const FlowPlace &place : layers.flowPlaces) {
        const std::vector<std::uint8_t> blob = blobFromPoint(place.geom);
        insertion.value().bindBlob(1, blob);
        insertion.value().bindText(2, place.province);
        bindCounts(insertion.value(), 3, place.byKind);
        if (Result<void> done = connection.run(insertion.value()); !done)
            return done;
    }
    return {};
}

Result<void> writeBrokers(const Connection &connection, const std::vector<BrokerPlace> &brokers)
{
    Result<Statement> insertion = makeTable(connection, brokersTable());
    if (!insertion)
        return insertion.problem();
    for (const BrokerPlace &broker : brokers) {
        const std::vector<std::uint8_t> blob = blobFromPoint(broker.geom);
        insertion.value().bindBlob(1, blob);
        insertion.value().bindText(2, broker.cluster);
        insertion.value().bindText(3, broker.participant);
        insertion.value().bind(4, std::int64_t{broker.rank});
        insertion.value().bind(5, broker.betweenness);
        if (Result<void> done = connection.run(insertion.value()); !done)
            return done;
    }
    return {};
}

Result<void> writeAll(const QString &path, const QString &shownName, const DerivedLayers &layers)
{
    Result<Connection> connection = Connection::open(path, Connection::Mode::ReadWrite, shownName);
    if (!connection)
        return connection.problem();
    // Can be computed again at any time: nothing to protect.
    if (Result<void> set = connection->execute("PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF"); !set)
        return set;
    if (Result<void> made = createGeoPackage(*connection); !made)
        return made;
    Transaction transaction(*connection);
    if (Result<void> begun = transaction.begin(); !begun)
        return begun;
    if (Result<void> done = writeExtentParts(*connection, layers.extentParts); !done)
        return done;
    if (Result<void> done = writeCrossedLines(*connection, layers.crossedLines); !done)
        return done;
    if (Result<void> done = writeLinkCurves(*connection, layers.linkCurves); !done)
        return done;
    if (Result<void> done = writeFlows(*connection, layers); !done)
        return done;
    if (Result<void> done = writeFlowPlaces(*connection, layers); !done)
        return done;
    if (Result<void> done = writeBrokers(*connection, layers.brokers); !done)
        return done;
    for (const char *table : {"extent_parts", "crossed_lines", "link_curves", "flows", "flow_places", "brokers"}) {
        if (Result<void> made = createSpatialIndex(*connection, QString::fromLatin1(table)); !made)
            return made;
    }
    return transaction.commit();
}

} // namespace

Result<void> writeDerivedLayers(const QString &path, const DerivedLayers &layers)
{
    const QString fresh = path + QStringLiteral(".new");
    QFile::remove(fresh);
    if (Result<void> made = createPrivateFile(fresh); !made)
        return made;
    Result<void> written = writeAll(fresh, path, layers);
    if (written)
        written = replaceFile(fresh, path);
    if (!written)
        QFile::remove(fresh);
    return written;
}

} // namespace atlas::store
