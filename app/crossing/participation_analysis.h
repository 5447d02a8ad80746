// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"

#include <cstdint>
#include <span>
#include <vector>

namespace atlas::crossing {

/// The published participation rows of each cluster, in the order of the table. Immutable; any thread.
class ParticipationRows
{
public:
    explicit ParticipationRows(const model::Tables &tables);
    /// Living rows that name the cluster.
    std::span<const model::Row> of(model::Row cluster) const
    {
        return std::span(m_rows).subspan(m_starts[cluster], m_starts[cluster + 1] - m_starts[cluster]);
    }

private:
    std::vector<std::uint32_t> m_starts; // one per cluster and one past the end
    std::vector<model::Row> m_rows;
};

/// Fills the report's published counts (table participation) by measure and year, with the findings about a dominant
/// province. Any thread.
void analyseParticipation(const Basis &basis, const Settings &settings, ClusterReport &report);

} // namespace atlas::crossing
