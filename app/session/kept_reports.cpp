// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/kept_reports.h"

#include "app/session/derived.h"

#include <algorithm>
#include <iterator>

namespace atlas::session {

using model::Row;

void KeptReports::setMost(std::size_t most)
{
    const std::scoped_lock lock(m_mutex);
    m_most = most;
    shrink();
}

void KeptReports::shrink()
{
    while (m_places.size() > m_most) {
        m_byCluster.erase(m_places.back().cluster);
        m_places.pop_back();
    }
}

KeptReports::Report KeptReports::ask(Row cluster)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_byCluster.find(cluster);
    if (found != m_byCluster.end()) {
        m_places.splice(m_places.begin(), m_places, found->second);
    } else {
        m_places.push_front({cluster, nullptr});
        m_byCluster[cluster] = m_places.begin();
        shrink();
    }
    return m_places.empty() ? nullptr : m_places.front().report;
}

KeptReports::Report KeptReports::find(Row cluster) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_byCluster.find(cluster);
    return found == m_byCluster.end() ? nullptr : found->second->report;
}

bool KeptReports::hasPlace(Row cluster) const
{
    const std::scoped_lock lock(m_mutex);
    return m_byCluster.contains(cluster);
}

bool KeptReports::reserve(Row cluster)
{
    const std::scoped_lock lock(m_mutex);
    if (m_byCluster.contains(cluster))
        return true;
    if (m_places.size() >= m_most)
        return false;
    m_places.push_back({cluster, nullptr});
    m_byCluster[cluster] = std::prev(m_places.end());
    return true;
}

void KeptReports::put(const Report &report)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_byCluster.find(report->cluster);
    if (found != m_byCluster.end())
        found->second->report = report;
}

void KeptReports::drop(Row cluster)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_byCluster.find(cluster);
    if (found == m_byCluster.end())
        return;
    m_places.erase(found->second);
    m_byCluster.erase(found);
}

void KeptReports::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_places.clear();
    m_byCluster.clear();
}

crossing::ClusterReport outlineOf(const crossing::ClusterReport &report)
{
    crossing::ClusterReport outline;
    outline.cluster = report.cluster;
    outline.id = report.id;
    outline.name = report.name;
    outline.nameEn = report.nameEn;
    outline.illustrative = report.illustrative;
    outline.participantsFromMembership = report.participantsFromMembership;
    outline.areaKm2 = report.areaKm2;
    outline.outsideKm2 = report.outsideKm2;
    outline.provinces = report.provinces;
    outline.participants = report.participants;
    outline.participantsPlaced = report.participantsPlaced;
    outline.hostByArea = report.hostByArea;
    outline.hostByParticipants = report.hostByParticipants;
    outline.hostByLead = report.hostByLead;
    outline.extraHostAreaShare = report.extraHostAreaShare;
    outline.otherProvincesAreaShare = report.otherProvincesAreaShare;
    outline.extraHostParticipantShare = report.extraHostParticipantShare;
    outline.crosses = report.crosses;
    outline.crossesCertain = report.crossesCertain;
    outline.crossedLines = report.crossedLines;
    outline.brokers.assign(report.brokers.begin(),
                           report.brokers.begin() +
                               std::min<std::ptrdiff_t>(std::ssize(report.brokers), brokersRinged));
    outline.authorities = report.authorities;
    std::copy_if(report.findings.begin(), report.findings.end(), std::back_inserter(outline.findings),
                 [](const crossing::Finding &finding) { return finding.rule == crossing::Rule::NotCrossing; });
    outline.bounds = report.bounds;
    return outline;
}

} // namespace atlas::session
