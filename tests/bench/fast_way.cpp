// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/bench/fast_way.h"

#include "app/crossing/membership.h"
#include "app/crossing/overview.h"
#include "app/geometry/region_grid.h"
#include "app/model/threads.h"
#include "app/store/database_copy.h"
#include "app/store/reader.h"

#include <numeric>
#include <stdexcept>

namespace atlas::bench {

using namespace model;

namespace {

std::vector<geometry::AreaTable> areasIn(const geometry::LevelAreaSums &sums, const std::vector<ShapePtr> &extents)
{
    std::vector<geometry::AreaTable> tables(extents.size());
    onAllCores(extents.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            tables[i] = sums.areas(*extents[i]).value();
    });
    return tables;
}

std::vector<std::int32_t> regionsOf(const std::vector<geometry::Location> &locations)
{
    std::vector<std::int32_t> regions;
    regions.reserve(locations.size());
    for (const geometry::Location &location : locations)
        regions.push_back(location.region);
    return regions;
}

} // namespace

Regions regionsOf(const Tables &tables)
{
    const Table &table = tables[TableId::Regions];
    const StringId set = tables[TableId::BoundarySets].textId(tables.boundarySetInUse(), BoundarySetFields::Id);
    Regions regions;
    std::vector<StringId> codes;
    for (const Row row : tables.regionsOf(set, QStringLiteral("province"))) {
        regions.provinces.push_back(table.shape(row, RegionFields::Geom));
        codes.push_back(table.textId(row, RegionFields::Code));
    }
    for (const Row row : tables.regionsOf(set, QStringLiteral("district"))) {
        regions.districts.push_back(table.shape(row, RegionFields::Geom));
        const auto parent = std::find(codes.begin(), codes.end(), table.textId(row, RegionFields::ParentCode));
        regions.parents.push_back(parent == codes.end() ? -1 : static_cast<std::int32_t>(parent - codes.begin()));
    }
    return regions;
}

std::vector<ShapePtr> extentsOf(const Tables &tables)
{
    const Table &table = tables[TableId::Clusters];
    std::vector<ShapePtr> extents;
    extents.reserve(table.rowCount());
    for (Row row = 0; row < table.rowCount(); ++row)
        extents.push_back(table.shape(row, ClusterFields::Geom));
    return extents;
}

std::vector<LonLat> pointsOf(const Tables &tables)
{
    std::vector<LonLat> points;
    points.reserve(tables[TableId::Participants].rowCount());
    tables[TableId::Participants]
        .points(ParticipantFields::Geom)
        .forEachRun(
            [&](std::size_t, std::span<const LonLat> run) { points.insert(points.end(), run.begin(), run.end()); });
    return points;
}

Ties tiesOf(const Tables &tables)
{
    const Table &links = tables[TableId::Links];
    const Table &participants = tables[TableId::Participants];
    const Table &memberships = tables[TableId::Memberships];
    const Table &clusters = tables[TableId::Clusters];
    Ties ties;
    ties.from.resize(links.rowCount());
    ties.to.resize(links.rowCount());
    onAllCores(links.rowCount(), [&](std::size_t begin, std::size_t end) {
        for (Row row = static_cast<Row>(begin); row < end; ++row) {
            ties.from[row] = participants.rowOf(links.textId(row, LinkFields::From));
            ties.to[row] = participants.rowOf(links.textId(row, LinkFields::To));
        }
    });
    const Row count = memberships.rowCount();
    std::vector<Row> cluster(count), participant(count);
    ties.memberStarts.assign(clusters.rowCount() + 1, 0);
    for (Row row = 0; row < count; ++row) {
        cluster[row] = clusters.rowOf(memberships.textId(row, MembershipFields::Cluster));
        participant[row] = participants.rowOf(memberships.textId(row, MembershipFields::Participant));
        if (cluster[row] != noRow && participant[row] != noRow)
            ++ties.memberStarts[cluster[row]];
    }
    std::uint32_t sum = 0;
    for (std::uint32_t &start : ties.memberStarts)
        start = sum += start;
    ties.members.resize(sum);
    for (Row row = count; row-- > 0;)
        if (cluster[row] != noRow && participant[row] != noRow)
            ties.members[--ties.memberStarts[cluster[row]]] = participant[row];
    return ties;
}

std::vector<geometry::AreaTable> fastAreas(const Regions &regions, const std::vector<ShapePtr> &extents)
{
    return areasIn(geometry::LevelAreaSums(regions.provinces, regions.districts, regions.parents), extents);
}

Places fastPlaces(const Regions &regions, const std::vector<LonLat> &points)
{
    const geometry::LevelAreaSums levels(regions.provinces, regions.districts, regions.parents);
    const geometry::LevelLocations found = levels.locate(points);
    Places places;
    model::runBoth([&] { places.province = regionsOf(found.provinces); },
                   [&] { places.district = regionsOf(found.districts); });
    return places;
}

crossing::LinkPassResult fastLinks(const Ties &ties, const Places &places, std::size_t provinces)
{
    return crossing::passLinks(
        {places.province, provinces, ties.from, ties.to, ties.from.size(), ties.memberStarts, ties.members});
}

Tables fastRead(const QString &file)
{
    Progress progress;
    const auto connection = store::openForReading(file, file);
    auto atlas = store::readTables(*connection, progress);
    if (!atlas)
        throw std::runtime_error(atlas.problem().sentence().toStdString());
    return std::move(atlas->tables);
}

Everything fastEverything(const QString &file)
{
    Progress progress;
    const auto basis =
        crossing::makeBasis(std::make_shared<const Tables>(fastRead(file)), {}, nullptr, {}, progress).value();
    std::vector<Row> clusters((*basis->tables)[TableId::Clusters].rowCount());
    std::iota(clusters.begin(), clusters.end(), 0U);
    crossing::Overview overview = crossing::lookOver(*basis, clusters, progress);
    Everything result;
    result.links.whole = overview.links;
    result.links.pairs = std::move(overview.pairs);
    for (crossing::ClusterOverview &cluster : overview.clusters) {
        result.areas.push_back(std::move(cluster.areas));
        result.links.clusters.push_back(cluster.links);
    }
    for (Row row = 0; row < (*basis->tables)[TableId::Participants].rowCount(); ++row) {
        result.places.province.push_back(basis->membership->province(row));
        result.places.district.push_back(basis->membership->district(row));
    }
    return result;
}

} // namespace atlas::bench
