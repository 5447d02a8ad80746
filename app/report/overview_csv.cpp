// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/report/overview_csv.h"

#include "app/crossing/evidence.h"
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

QByteArray participantColumns()
{
    return "id,name,province,links,within_province,cross_province,abroad_or_unplaced,reach_local,reach_provincial,"
           "reach_national,reach_abroad,reach_unknown,e_i,e_i_expected,e_i_minimum,e_i_maximum,e_i_rescaled,e_i_p,"
           "e_i_p_open,permeability_size,betweenness,cross_border_betweenness,dependence,participation,constraint,"
           "within_z,coordinator,itinerant,representative,gatekeeper,liaison,median_km_within,median_km_cross,"
           "cut_point\r\n";
}

QByteArray participantRows(std::span<const ParticipantFigures> participants, const QString &language)
{
    QByteArray csv;
    for (const ParticipantFigures &figures : participants) {
        QStringList cells{csvText(figures.id), csvText(nameIn(language, figures.name, figures.nameEn, figures.id)),
                          csvText(figures.province)};
        for (const std::int64_t count :
             {figures.links, figures.within, figures.cross, figures.abroadOrUnplaced, figures.reach.local,
              figures.reach.provincial, figures.reach.national, figures.reach.abroad, figures.reach.unknown})
            cells << QString::number(count);
        for (const std::optional<double> &value :
             {figures.eI, figures.eIExpected, figures.eIMinimum, figures.eIMaximum, figures.eIRescaled, figures.pClosed,
              figures.pOpen, figures.permeability, figures.betweenness, figures.crossBorderBetweenness,
              figures.dependence, figures.participation, figures.constraint, figures.withinZ})
            cells << numberOrNothing(value);
        for (const std::int64_t count : {figures.roles.coordinator, figures.roles.itinerant,
                                         figures.roles.representative, figures.roles.gatekeeper, figures.roles.liaison})
            cells << QString::number(count);
        cells << numberOrNothing(figures.medianKmWithin) << numberOrNothing(figures.medianKmCross)
              << (figures.cutPoint ? QStringLiteral("true") : QStringLiteral("false"));
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace atlas::report
