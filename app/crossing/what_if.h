// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"

#include <QString>

#include <memory>
#include <vector>

namespace atlas::crossing {

/// Changes to think through without making them. Rows are those of the basis' tables.
struct Hypothesis
{
    struct Link
    {
        model::Row from = model::noRow; ///< participants
        model::Row to = model::noRow;
    };
    std::vector<model::Row> withoutParticipants; ///< with all their links and memberships
    std::vector<model::Row> withoutLinks;
    std::vector<Link> newLinks;
    QString boundarySet; ///< id of other lines to lay; empty = the basis' own

    bool isEmpty() const
    {
        return withoutParticipants.empty() && withoutLinks.empty() && newLinks.empty() && boundarySet.isEmpty();
    }
};

/// One cluster as it is and as it would be.
struct WhatIf
{
    ClusterReport before;
    ClusterReport after;
    BoundarySetSummary linesBefore;
    BoundarySetSummary linesAfter;
};

/// Works out both reports; nothing is changed. Fails when there is no such boundary set, or on a cancel. Any thread.
/// Cost: two reports of the cluster, and the basis again for what the changes touch.
model::Result<WhatIf> whatIf(const std::shared_ptr<const Basis> &basis, model::Row cluster,
                             const Hypothesis &hypothesis, const Settings &settings, model::Progress &progress);

} // namespace atlas::crossing
