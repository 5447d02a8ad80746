// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"

#include <vector>

namespace atlas::session {

/// What a legend and a map's notes have to know of all rows. A value.
struct ContentFacts
{
    std::vector<model::StringId> clusterKinds; ///< in use, sorted; likewise the others
    std::vector<model::StringId> clusterStages;
    std::vector<model::StringId> participantKinds;
    std::vector<model::StringId> zones;
    bool hollowParticipants = false; ///< some are illustrative, or placed no better than by district
    bool illustrative = false;       ///< some cluster, participant or link is
    int notPlaced = 0;               ///< participants without a location

    friend bool operator==(const ContentFacts &, const ContentFacts &) = default;
};

/// Looks at every row: some 20 ms for a million participants and three million links. Any thread.
ContentFacts factsOf(const model::Tables &tables);

} // namespace atlas::session
