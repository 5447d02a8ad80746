// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"

#include <memory>

namespace atlas::bench {

/// One edit after another, each with the report of the cluster it concerns made anew: what a person waits for.
class Editing
{
public:
    /// Prepares the whole atlas, as opening it does.
    explicit Editing(model::Snapshot tables);

    void moveCorner();
    void moveParticipant();
    void changeLink();

private:
    void report(model::Tables tables, const crossing::Unchanged &unchanged);

    std::shared_ptr<const crossing::Basis> m_basis;
    model::Row m_cluster = 0;
    model::Row m_link = 0;
    bool m_back = false; ///< every other edit takes the one before back
};

} // namespace atlas::bench
