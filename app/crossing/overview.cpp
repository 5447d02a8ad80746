// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/overview.h"

#include "app/crossing/cluster_members.h"
#include "app/crossing/ground.h"
#include "app/crossing/membership.h"
#include "app/model/threads.h"

#include <QCoreApplication>

#include <thread>

namespace atlas::crossing {

using model::ClusterFields;
using model::Row;
using model::TableId;

namespace {

geometry::AreaParts partsOf(const geometry::Overlay &overlay)
{
    geometry::AreaParts parts;
    parts.outsideKm2 = overlay.outsideKm2;
    for (const geometry::RegionPart &part : overlay.parts)
        parts.parts.push_back({part.region, part.areaKm2});
    return parts;
}

/// Where sums along edges degenerate.
bool overlayAll(const Ground &ground, const model::Shape &extent, geometry::AreaTable &areas)
{
    const geometry::OverlayOptions bare{0, false};
    const geometry::Overlay provinces = ground.provinces().overlay->overlay(extent, bare);
    if (provinces.fault != geometry::OverlayFault::None)
        return false;
    areas.wholeKm2 = provinces.wholeKm2;
    areas.provinces = partsOf(provinces);
    if (!ground.districts().isEmpty())
        areas.districts = partsOf(ground.districts().overlay->overlay(extent, bare));
    return true;
}

void measure(const Basis &basis, ClusterOverview &cluster)
{
    const model::ShapePtr &extent = (*basis.tables)[TableId::Clusters].shape(cluster.cluster, ClusterFields::Geom);
    if (!extent || extent->isEmpty() || basis.ground->provinces().isEmpty())
        return;
    const auto sums = basis.ground->areas().areas(*extent);
    cluster.measured = sums || overlayAll(*basis.ground, *extent, cluster.areas);
    if (sums)
        cluster.areas = *sums;
}

/// Column values in one piece.
template <typename T, typename ValueOf>
std::vector<T> gathered(Row count, ValueOf &&valueOf)
{
    std::vector<T> list(count);
    for (Row row = 0; row < count; ++row)
        list[row] = valueOf(row);
    return list;
}

} // namespace

Overview lookOver(const Basis &basis, std::span<const Row> clusters, model::Progress &progress)
{
    progress.begin(QCoreApplication::translate("Analysis", "Looking over the clusters"),
                   static_cast<qint64>(clusters.size()));
    Overview overview;
    overview.clusters.resize(clusters.size());
    const Membership &membership = *basis.membership;
    const std::size_t provinces = basis.ground->provinces().regions.size();
    std::vector<std::vector<Row>> members(clusters.size());
    const std::size_t cores = model::threadCount();
    const auto work = [&](std::size_t part) {
        for (std::size_t i = part; i < clusters.size() && !progress.isCancelled(); i += cores) {
            ClusterOverview &cluster = overview.clusters[i];
            cluster.cluster = clusters[i];
            measure(basis, cluster);
            cluster.members.assign(provinces, 0);
            for (const Membership::Member &member : membersOf(basis, clusters[i]).members) {
                const int province = membership.province(member.participant);
                ++(province < 0 ? cluster.membersElsewhere : cluster.members[static_cast<std::size_t>(province)]);
                members[i].push_back(member.participant);
            }
            progress.advance();
        }
    };
    {
        std::vector<std::jthread> threads;
        for (std::size_t part = 1; part < cores; ++part)
            threads.emplace_back(work, part);
        work(0);
    }
    if (progress.isCancelled())
        return {};

    std::vector<std::uint32_t> starts(1, 0);
    std::vector<Row> all;
    for (std::vector<Row> &list : members) {
        all.insert(all.end(), list.begin(), list.end());
        starts.push_back(static_cast<std::uint32_t>(all.size()));
        list = {};
    }
    const Row links = (*basis.tables)[TableId::Links].rowCount();
    const auto province = gathered<std::int32_t>((*basis.tables)[TableId::Participants].rowCount(),
                                                 [&](Row row) { return membership.province(row); });
    const auto from = gathered<Row>(links, [&](Row row) { return membership.from(row); });
    const auto to = gathered<Row>(links, [&](Row row) { return membership.to(row); });
    LinkPassResult passed =
        passLinks({province, provinces, from, to, (*basis.tables)[TableId::Links].aliveCount(), starts, all});
    overview.links = passed.whole;
    overview.pairs = std::move(passed.pairs);
    for (std::size_t i = 0; i < clusters.size(); ++i)
        overview.clusters[i].links = passed.clusters[i];
    return overview;
}

} // namespace atlas::crossing
