// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/region_areas.h"
#include "app/crossing/report.h"
#include "app/geometry/area_sums.h"
#include "app/geometry/overlay.h"
#include "app/geometry/region_grid.h"
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

/// A RegionOverlay built when it is first asked for: making detailed regions ready for exact overlay takes far longer
/// than summing areas over them, and most figures need no more than the sums. Any thread; copies share what was built.
class OverlayOnDemand
{
public:
    OverlayOnDemand() = default; ///< none; must not be asked
    explicit OverlayOnDemand(std::vector<model::ShapePtr> regions);
    explicit operator bool() const { return m_d != nullptr; }
    const geometry::RegionOverlay *operator->() const { return get(); }

private:
    struct Private;
    const geometry::RegionOverlay *get() const;

    std::shared_ptr<Private> m_d;
};

/// The regions of one level, ordered by code, ready for overlay and for finding points in them.
struct Level
{
    std::vector<RegionEntry> regions;
    geometry::RegionGrid grid; ///< finds the regions of points
    OverlayOnDemand overlay;   ///< for what sums of areas do not tell: shapes of parts, crossed borders, distances
    std::shared_ptr<const RegionAreas> areas; ///< of the whole regions; null when the level is empty

    /// Tells how far points are from borders; null when the level is empty.
    const geometry::RegionLocator *locator() const { return overlay ? &overlay->locator() : nullptr; }
    bool isEmpty() const { return regions.empty(); }
};

class MeasuredExtents;

/// The lines of one boundary set. Immutable; any number of threads may use it at once.
class Ground
{
public:
    Ground();
    /// \param boundarySet row of the set, or noRow for an atlas without lines.
    static std::shared_ptr<const Ground> build(const model::Tables &tables, model::Row boundarySet,
                                               model::Progress &progress);

    const Level &provinces() const { return m_provinces; }
    const Level &districts() const { return m_districts; }
    /// Areas by province and district, without the shapes of the parts.
    const geometry::LevelAreaSums &areas() const { return m_areas; }
    const BoundarySetSummary &summary() const { return m_summary; }
    /// Metres; 0 = the lines are taken as exact.
    double positionalErrorM() const { return m_summary.positionalErrorM.value_or(0); }

    /// Index of the province that a declared region code means: a province's own code, a district's, or −1.
    int provinceOfCode(model::StringId code) const;

    /// What was measured over these lines last.
    MeasuredExtents &measuredExtents() const { return *m_measuredExtents; }

private:
    Level m_provinces;
    Level m_districts;
    geometry::LevelAreaSums m_areas;
    BoundarySetSummary m_summary;
    std::unordered_map<model::StringId, int> m_provinceOfCode;
    std::shared_ptr<MeasuredExtents> m_measuredExtents; ///< of no bearing on any result
};

} // namespace atlas::crossing
