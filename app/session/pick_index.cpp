// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/pick_index.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace atlas::session {

using model::Row;
using model::TableId;

PickIndex::PickIndex(const model::Tables &tables)
{
    constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
    const model::Table &participants = tables[TableId::Participants];
    std::vector<model::LonLat> points(participants.rowCount(), {nowhere, nowhere});
    for (Row row = 0; row < participants.rowCount(); ++row) {
        if (participants.isAlive(row))
            points[row] = participants.point(row);
    }
    m_participants = geometry::PointGrid(points);

    const model::Table &clusters = tables[TableId::Clusters];
    std::vector<Row> clusterRows(clusters.rowCount());
    std::iota(clusterRows.begin(), clusterRows.end(), Row{0});
    collect(clusters, model::ClusterFields::Geom, clusterRows, m_clusters);
    std::stable_sort(m_clusters.begin(), m_clusters.end(),
                     [](const PlacedShape &a, const PlacedShape &b) { return a.size < b.size; });

    const Row set = tables.boundarySetInUse();
    if (set == model::noRow)
        return;
    const model::StringId setId = tables[TableId::BoundarySets].textId(set, model::BoundarySetFields::Id);
    const model::Table &regions = tables[TableId::Regions];
    collect(regions, model::RegionFields::Geom, tables.regionsOf(setId, QStringLiteral("province")), m_provinces);
    collect(regions, model::RegionFields::Geom, tables.regionsOf(setId, QStringLiteral("district")), m_districts);
}

void PickIndex::collect(const model::Table &table, model::FieldIndex geometry, const std::vector<Row> &rows,
                        std::vector<PlacedShape> &out)
{
    for (const Row row : rows) {
        const model::ShapePtr &shape = table.shape(row, geometry);
        if (!table.isAlive(row) || !shape || shape->isEmpty())
            continue;
        const model::LonLatBox box = shape->bounds();
        out.push_back({row, box, shape, (box.east - box.west) * (box.north - box.south)});
    }
}

Row PickIndex::regionAt(const std::vector<PlacedShape> &regions, model::LonLat place)
{
    for (const PlacedShape &region : regions) {
        if (region.box.contains(place) && geometry::contains(*region.shape, place))
            return region.row;
    }
    return model::noRow;
}

Picked PickIndex::at(model::LonLat place, double toleranceLon, double toleranceLat) const
{
    Picked picked;
    std::vector<std::pair<double, Row>> near;
    const model::LonLatBox box{place.lon - toleranceLon, place.lat - toleranceLat, place.lon + toleranceLon,
                               place.lat + toleranceLat};
    m_participants.forEachIn(box, [&](std::uint32_t row, model::LonLat p) {
        const double dx = (p.lon - place.lon) / toleranceLon;
        const double dy = (p.lat - place.lat) / toleranceLat;
        near.emplace_back(dx * dx + dy * dy, row);
    });
    std::sort(near.begin(), near.end());
    for (const auto &[distance, row] : near)
        picked.participants.push_back(row);
    for (const PlacedShape &cluster : m_clusters) {
        if (cluster.box.contains(place) && geometry::contains(*cluster.shape, place))
            picked.clusters.push_back(cluster.row);
    }
    picked.province = regionAt(m_provinces, place);
    picked.district = regionAt(m_districts, place);
    return picked;
}

std::vector<Row> PickIndex::participantsIn(const model::LonLatBox &box, std::size_t limit) const
{
    std::vector<Row> rows;
    m_participants.forEachIn(box, [&](std::uint32_t row, model::LonLat) {
        if (rows.size() < limit)
            rows.push_back(row);
    });
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace atlas::session
