// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/participant_network.h"

namespace atlas::crossing {

/// Where the links lead and how far: openness, median lengths, and the border effect beside distance. Any thread.
void measurePlaces(const Basis &basis, const ParticipantNetwork &network, bool ofCluster, model::Progress &progress,
                   LinkFigures &links, Absences &absent);

} // namespace atlas::crossing
