// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"

namespace atlas::crossing {

/// Whether a network is closed within provinces, leans that way, or is open across their lines. "Closed" takes three
/// signs: an E-I index that permutations of the provinces seldom give, permeability by number of links well below 1
/// (which a few busy participants cannot bring about), and few links to outside: of a cluster those leaving it, of the
/// map those abroad. With the first sign alone it leans inward. Needs every figure of \p links. Pure; any thread.
void judgeMixing(const LinkFigures &links, const Settings &settings, bool ofCluster, std::vector<Finding> &findings);

/// Links to outside / links whose ends both have a known place, 0–1: of a cluster those leaving it, of the map those
/// abroad; absent without such links.
std::optional<double> opennessToOutside(const LinkFigures &links, bool ofCluster);

} // namespace atlas::crossing
