// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>

namespace atlas::crossing {

/// What a person may choose about the analysis; every threshold is a convention of this program, not an established
/// rule, and is printed with the report. A value.
struct Settings
{
    int permutations = 10000;         ///< label permutations for the E-I index
    std::uint64_t seed = 20050401;    ///< of the permutations
    double sliverShare = 0.005;       ///< a part of the extent counts only above this share of it (0–1) …
    double sliverKm2 = 0.05;          ///< … and above this area
    double dominantShare = 0.30;      ///< "no dominant province" when no province reaches this share (0–1)
    double closedP = 0.05;            ///< "closed network" when the permutation p is at most this …
    double closedPermeability = 0.75; ///< … and permeability by number of links at most this …
    double closedOpenness = 0.30;     ///< … and at most this share of the links leads outside (0–1)
    double gatekeptShare = 0.50;   ///< "gatekept" when this share of cross-province pairs hangs on at most two brokers
    int minNetwork = 4;            ///< fewer participants or links than this are not judged
    double tableShare = 0.10;      ///< an authority with at least this part belongs at the table (0–1)
    double thinShare = 0.10;       ///< "thin on one side": kinds missing in a province with at least this part (0–1)
    double fragmentedShare = 0.50; ///< "fragmented" when the largest component holds less than this share (0–1)
    int stableLinks = 5;           ///< an affinity of provinces with fewer links between them is marked unstable
    int communityRuns = 10;        ///< seeds for the communities
    int participantsListed = 30;   ///< participants with figures of their own in a report; −1 = all

    friend bool operator==(const Settings &, const Settings &) = default;
};

} // namespace atlas::crossing
