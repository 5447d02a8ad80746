// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/participant_network.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace atlas::crossing {

/// Where the links lead and how far: openness, median lengths, and the border effect beside distance. Any thread.
void measurePlaces(const Basis &basis, const ParticipantNetwork &network, bool ofCluster, model::Progress &progress,
                   LinkFigures &links, Absences &absent);

/// Where single links lead and how far, from one network's point of view. Refers to the basis. Any thread.
class LinkPlaces
{
public:
    explicit LinkPlaces(const Basis &basis);

    /// Which count of a LinkReach the link belongs to; \p ofCluster: seen from a cluster, else from the whole map.
    std::int64_t LinkReach::*reachOf(const ScopedLink &link, bool ofCluster) const;
    /// Geodesic; only of links inside the network between two points in provinces.
    std::optional<double> lengthKm(const ScopedLink &link) const;
    bool hasPoint(model::Row participant) const { return m_participants.hasPoint(participant); }
    model::LonLat point(model::Row participant) const { return m_participants.point(participant); }

private:
    bool isAbroad(model::Row participant) const;

    const Membership &m_membership;
    const model::Table &m_participants;
    model::StringId m_home = 0;
    bool m_hasDistricts = false;
};

/// Lengths of links, for their medians.
class LinkLengths
{
public:
    void add(double km, bool within) { (within ? m_within : m_cross).push_back(km); }
    std::size_t count() const { return m_within.size() + m_cross.size(); }
    std::optional<double> medianWithin();
    std::optional<double> medianCross();

private:
    std::vector<double> m_within;
    std::vector<double> m_cross;
};

/// Adds to each province where its links lead and how far, seen from the network. O(links).
void measureProvincePlaces(const Basis &basis, const ParticipantNetwork &network, bool ofCluster,
                           std::vector<ProvinceFigures> &provinces);

} // namespace atlas::crossing
