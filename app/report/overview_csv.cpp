// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/report/overview_csv.h"

#include "app/crossing/ground.h"
#include "app/report/figures.h"
#include "app/report/report_csv.h"

#include <QStringList>

#include <optional>

namespace atlas::report {

using namespace crossing;
using model::ClusterFields;
using model::TableId;

namespace {

/// The province with the most, and the share of everything else.
struct HostShare
{
    QString code;
    std::optional<double> elsewhere;
};

template <typename Amounts>
HostShare hostOf(const Level &provinces, const Amounts &amounts, double whole)
{
    HostShare host;
    double most = 0;
    for (const auto &[region, amount] : amounts) {
        if (amount > most * (1 + 1e-9)) { // what differs by rounding is a tie, which goes to the lower code
            most = amount;
            host = {provinces.regions[region].code, 1 - amount / whole};
        }
    }
    return host;
}

QString numberOrNothing(const std::optional<double> &value)
{
    return value ? plainNumber(*value) : QString();
}

QStringList rowOf(const Basis &basis, const ClusterOverview &cluster, const QString &language)
{
    const model::Table &clusters = (*basis.tables)[TableId::Clusters];
    const Level &provinces = basis.ground->provinces();
    std::vector<std::pair<std::size_t, double>> areas;
    for (const geometry::AreaParts::Part &part : cluster.areas.provinces.parts)
        areas.emplace_back(part.region, part.areaKm2);
    const HostShare byArea = hostOf(provinces, areas, cluster.areas.wholeKm2);
    std::vector<std::pair<std::size_t, double>> counts;
    double placed = 0;
    for (std::size_t province = 0; province < cluster.members.size(); ++province) {
        counts.emplace_back(province, static_cast<double>(cluster.members[province]));
        placed += counts.back().second;
    }
    const HostShare byParticipants = hostOf(provinces, counts, placed);
    const LinkTally &links = cluster.links;
    return {csvText(clusters.text(cluster.cluster, ClusterFields::Id)),
            csvText(basis.tables->displayName(TableId::Clusters, cluster.cluster, language)),
            cluster.measured ? plainNumber(cluster.areas.wholeKm2) : QString(),
            cluster.measured ? plainNumber(cluster.areas.provinces.outsideKm2) : QString(),
            cluster.measured ? QString::number(cluster.areas.provinces.parts.size()) : QString(),
            csvText(byArea.code),
            numberOrNothing(byArea.elsewhere),
            QString::number(static_cast<qint64>(placed) + cluster.membersElsewhere),
            csvText(byParticipants.code),
            numberOrNothing(byParticipants.elsewhere),
            QString::number(links.total),
            QString::number(links.withinProvince),
            QString::number(links.crossProvince),
            QString::number(links.abroadOrUnplaced),
            QString::number(links.leavingCluster),
            numberOrNothing(links.eI())};
}

} // namespace

QByteArray overviewToCsv(const Basis &basis, const Overview &overview, const QString &language)
{
    QByteArray csv("id,name,area_km2,outside_km2,provinces,host_by_area,extra_host_area_share,participants,"
                   "host_by_participants,extra_host_participant_share,links,within_province,cross_province,"
                   "abroad_or_unplaced,leaving_cluster,e_i\r\n");
    for (const ClusterOverview &cluster : overview.clusters)
        csv += rowOf(basis, cluster, language).join(u',').toUtf8() + "\r\n";
    return csv;
}

} // namespace atlas::report
