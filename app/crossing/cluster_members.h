// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"
#include "app/crossing/membership.h"

#include <vector>

namespace atlas::crossing {

/// The participants of one cluster.
struct ClusterMembers
{
    std::vector<Membership::Member> members; ///< each participant once; role 0 when found by place
    bool fromMembership = true;              ///< else: those located inside the extent
};

/// A cluster's memberships or, where it has none, the participants located inside its extent. Any thread.
ClusterMembers membersOf(const Basis &basis, model::Row cluster);

/// The participant that leads: the cluster's lead_participant, else the first member with role "lead"; noRow = none.
model::Row leadOf(const Basis &basis, model::Row cluster, const ClusterMembers &members);

/// Whether a participant's province holds however far the boundaries may be off: declared, or with a point farther from
/// the other provinces than their positional error and on no border. False without a province. Any thread.
bool isPlacedSurely(const Basis &basis, model::Row participant);

} // namespace atlas::crossing
