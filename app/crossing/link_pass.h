// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/id_index.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace atlas::crossing {

/// Links counted. The first five count links as they stand in the table, as report.h's LinkFigures does; the others
/// count pairs of different, placed participants that are linked at all, over which the E-I index is defined.
struct LinkTally
{
    std::int64_t total = 0;
    std::int64_t withinProvince = 0;
    std::int64_t crossProvince = 0;
    std::int64_t abroadOrUnplaced = 0; ///< for the whole map also: links that name nobody here
    std::int64_t leavingCluster = 0;   ///< one end a member; 0 for the whole map
    std::int64_t pairsWithin = 0;
    std::int64_t pairsCross = 0;

    /// (E − I)/(E + I) over the pairs (Krackhardt & Stern 1988, Soc. Psych. Q. 51:123–140); absent without any.
    std::optional<double> eI() const;
    LinkTally &operator+=(const LinkTally &other);
    friend bool operator==(const LinkTally &, const LinkTally &) = default;
};

/// What a pass over all links needs, as plain arrays; they must outlive it. Participants are rows of their table.
struct LinkPassInput
{
    std::span<const std::int32_t> province; ///< per participant; −1 = none
    std::size_t provinces = 0;
    std::span<const model::Row> from; ///< per link; noRow = names nobody here
    std::span<const model::Row> to;
    std::size_t livingLinks = 0;                 ///< those that stand in the table for a person; the others name nobody
    std::span<const std::uint32_t> memberStarts; ///< per cluster, and one past the end; into members
    std::span<const model::Row> members;         ///< each participant once in a cluster
};

struct LinkPassResult
{
    LinkTally whole;
    std::vector<LinkTally> clusters; ///< one per cluster
    std::vector<std::int64_t> pairs; ///< provinces × provinces, row p ≤ column q: distinct linked pairs between them

    std::int64_t pairsBetween(std::size_t p, std::size_t q, std::size_t provinces) const
    {
        return pairs[p < q ? p * provinces + q : q * provinces + p];
    }
};

/// Classes every link, for the whole map and for every cluster, in a few passes over the arrays; a participant in
/// several clusters counts in each. On all cores; the result does not depend on their number.
/// Cost O(participants + memberships + links); a participant in many clusters costs that many per link of it.
/// Memory 8 bytes per participant, 8 per membership, 4 per link.
LinkPassResult passLinks(const LinkPassInput &input);

} // namespace atlas::crossing
