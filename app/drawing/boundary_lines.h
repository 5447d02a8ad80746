// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/border_graph.h"
#include "app/model/progress.h"
#include "app/model/tables.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace atlas::drawing {

/// The regions of one level, in code order, and the borders between them.
struct LevelLines
{
    std::vector<model::Row> rows; ///< of the regions table; the graph's region i is rows[i]
    std::vector<model::StringId> codes;
    geometry::BorderGraph borders;
    bool isEmpty() const { return rows.empty(); }
};

/// The lines of one boundary set, each border once: what extents snap to, are traced along and are joined from.
/// Immutable; any thread. Building takes about a second for the detailed boundaries of a country: do it in a worker.
class BoundaryLines
{
public:
    /// \param boundarySet row of the set, or noRow for no lines. Null when cancelled.
    static std::shared_ptr<const BoundaryLines> build(const model::Tables &tables, model::Row boundarySet,
                                                      model::Progress &progress);

    const LevelLines &provinces() const { return m_provinces; }
    const LevelLines &districts() const { return m_districts; }
    /// "province" or "district"; null for anything else.
    const LevelLines *level(const QString &name) const;

private:
    LevelLines m_provinces;
    LevelLines m_districts;
};

} // namespace atlas::drawing
