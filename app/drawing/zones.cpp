// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/drawing/zones.h"

#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/shape_algebra.h"
#include "app/geometry/shape_tools.h"

#include <QCoreApplication>

namespace atlas::drawing {

using model::Problem;
using model::Result;
using model::Row;
using model::Shape;
using model::TableId;
using model::ZoneFields;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Zones)
};

constexpr double noiseShare = 1e-9; // of the extent: what is smaller comes from rounding

void writeZone(model::Edit &edit, Row row, const QString &cluster, const QString &zone, const Shape &shape)
{
    auto geometry = std::make_shared<const Shape>(shape);
    if (row != model::noRow)
        edit.setCell(TableId::Zones, row, ZoneFields::Geom, std::move(geometry));
    else
        edit.insertRow(TableId::Zones, {std::move(geometry), cluster, zone});
}

} // namespace

Zones zonesOf(const model::Tables &tables, const QString &clusterId)
{
    Zones zones;
    const model::Table &table = tables[TableId::Zones];
    const model::StringId id = tables.pool()->find(clusterId);
    const model::StringId core = tables.pool()->find(QStringLiteral("core"));
    const model::StringId periphery = tables.pool()->find(QStringLiteral("periphery"));
    for (Row row = 0; id != 0 && row < table.rowCount(); ++row) {
        if (!table.isAlive(row) || table.textId(row, ZoneFields::Cluster) != id)
            continue;
        const model::StringId zone = table.textId(row, ZoneFields::Zone);
        if (zone != 0 && zone == core && zones.core == model::noRow)
            zones.core = row;
        else if (zone != 0 && zone == periphery && zones.periphery == model::noRow)
            zones.periphery = row;
    }
    return zones;
}

Result<void> fitZones(model::Edit &edit, const model::Tables &tables, const QString &clusterId, const Shape &extent,
                      const Shape &core)
{
    const Zones zones = zonesOf(tables, clusterId);
    const std::optional<Shape> inner = geometry::intersectionOf(extent, geometry::makeValid(core).shape);
    const std::optional<Shape> outer = inner ? geometry::differenceOf(extent, *inner) : std::nullopt;
    if (!outer) {
        return Problem{{},
                       {},
                       Text::tr("The core could not be fitted to the extent"),
                       Text::tr("simplify the extent a little and try again")};
    }
    const double noise = noiseShare * geometry::areaKm2(extent);
    if (geometry::areaKm2(*inner) <= noise) {
        removeZones(edit, tables, clusterId);
        return {};
    }
    writeZone(edit, zones.core, clusterId, QStringLiteral("core"), *inner);
    if (geometry::areaKm2(*outer) > noise)
        writeZone(edit, zones.periphery, clusterId, QStringLiteral("periphery"), *outer);
    else if (zones.periphery != model::noRow)
        edit.removeRows(TableId::Zones, {zones.periphery});
    return {};
}

Result<void> fitZones(model::Edit &edit, const model::Tables &tables, const QString &clusterId, const Shape &extent)
{
    const Zones zones = zonesOf(tables, clusterId);
    if (zones.isEmpty())
        return {};
    const model::ShapePtr core =
        zones.core == model::noRow ? nullptr : tables[TableId::Zones].shape(zones.core, ZoneFields::Geom);
    if (!core) {
        removeZones(edit, tables, clusterId);
        return {};
    }
    return fitZones(edit, tables, clusterId, extent, *core);
}

void removeZones(model::Edit &edit, const model::Tables &tables, const QString &clusterId)
{
    const model::Table &table = tables[TableId::Zones];
    const model::StringId id = tables.pool()->find(clusterId);
    std::vector<Row> rows;
    for (Row row = 0; id != 0 && row < table.rowCount(); ++row)
        if (table.isAlive(row) && table.textId(row, ZoneFields::Cluster) == id)
            rows.push_back(row);
    edit.removeRows(TableId::Zones, std::move(rows));
}

} // namespace atlas::drawing
