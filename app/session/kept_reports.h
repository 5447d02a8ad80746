// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"

#include <cstddef>
#include <list>
#include <map>
#include <memory>
#include <mutex>

namespace atlas::session {

/// The whole reports of the clusters that are in use: those asked for last, at most so many. A report takes some
/// hundred thousand bytes, too much for each of ten thousand clusters. Any thread.
class KeptReports
{
public:
    using Report = std::shared_ptr<const crossing::ClusterReport>;

    explicit KeptReports(std::size_t most) : m_most(most) {}

    void setMost(std::size_t most);
    /// The report, or null where it is yet to be made: from now on there is a place for it, and whoever was asked for
    /// longest ago gives up his.
    Report ask(model::Row cluster);
    Report find(model::Row cluster) const;
    bool hasPlace(model::Row cluster) const;
    /// Whether there is a place for it, or one is free for it.
    bool reserve(model::Row cluster);
    /// Only where there is a place for it; another than the one that is there takes its place.
    void put(const Report &report);
    void drop(model::Row cluster);
    void clear();

private:
    struct Place
    {
        model::Row cluster;
        Report report; ///< null = asked for
    };
    void shrink();

    mutable std::mutex m_mutex;
    std::size_t m_most;
    std::list<Place> m_places; ///< asked for last first
    std::map<model::Row, std::list<Place>::iterator> m_byCluster;
};

/// What the list, the map and pages on other things need of a cluster's report: the same without its long lists. Parts
/// keep their shapes, of the findings stays what the verdict rests on, of the brokers those who are ringed on the map.
crossing::ClusterReport outlineOf(const crossing::ClusterReport &report);

} // namespace atlas::session
