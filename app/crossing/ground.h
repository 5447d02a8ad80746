// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/region_areas.h"
#include "app/crossing/report.h"
#include "app/geometry/overlay.h"
#include "app/geometry/point_in_region.h"
#include "app/model/progress.h"
#include "app/model/tables.h"

#include <QString>

#include <memory>
#include <unordered_map>
#include <vector>

namespace atlas::crossing {

/// One region of a level, as the analysis refers to it.
struct RegionEntry
{
    model::Row row = model::noRow;
    QString code;
    QString name;
    QString nameEn;
    int parent = -1; ///< districts: index of the province; −1 = unknown
};

/// The regions of one level, ordered by code, ready for overlay and for finding points in them.
struct Level
{
    std::vector<RegionEntry> regions;
    std::unique_ptr<geometry::RegionOverlay> overlay;
    std::unique_ptr<const RegionAreas> areas; ///< of the whole regions; null when the level is empty

    /// Finds the region of a point; null when the level is empty.
    const geometry::RegionLocator *locator() const { return overlay ? &overlay->locator() : nullptr; }
    bool isEmpty() const { return regions.empty(); }
};

/// The lines of one boundary set. Immutable; any number of threads may use it at once.
class Ground
{
public:
    /// \param boundarySet row of the set, or noRow for an atlas without lines.
    static std::shared_ptr<const Ground> build(const model::Tables &tables, model::Row boundarySet,
                                               model::Progress &progress);

    const Level &provinces() const { return m_provinces; }
    const Level &districts() const { return m_districts; }
    const BoundarySetSummary &summary() const { return m_summary; }
    /// Metres; 0 = the lines are taken as exact.
    double positionalErrorM() const { return m_summary.positionalErrorM.value_or(0); }

    /// Index of the province that a declared region code means: a province's own code, a district's, or −1.
    int provinceOfCode(model::StringId code) const;

private:
    Level m_provinces;
    Level m_districts;
    BoundarySetSummary m_summary;
    std::unordered_map<model::StringId, int> m_provinceOfCode;
};

} // namespace atlas::crossing
