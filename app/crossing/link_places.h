// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/participant_network.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace atlas::crossing {

/// Where the links lead and how far: openness, median lengths, and the border effect beside distance. Any thread.
/// \returns the length of each of the network's links, km; NaN where it has none (see LinkPlaces::lengthKm())
std::vector<double> measurePlaces(const Basis &basis, const ParticipantNetwork &network, bool ofCluster,
                                  model::Progress &progress, LinkFigures &links, Absences &absent);

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

/// As measurePlaces() gives them.
std::vector<double> linkLengths(const Basis &basis, const ParticipantNetwork &network);

/// Adds to each province where its links lead and how far, seen from the network. O(links).
void measureProvincePlaces(const Basis &basis, const ParticipantNetwork &network, bool ofCluster,
                           std::span<const double> lengthsKm, std::vector<ProvinceFigures> &provinces);

/// Adds to each participant the median lengths of its links. O(links + participants of the network).
void measureParticipantLengths(const Basis &basis, const ParticipantNetwork &network, std::span<const double> lengthsKm,
                               std::vector<ParticipantFigures> &participants);

} // namespace atlas::crossing
