// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/area_sums.h"
#include "app/model/progress.h"
#include "app/model/tables.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace atlas::drawing {

/// How much of an extent lies in one region.
struct LiveShare
{
    model::Row region = model::noRow; ///< of the regions table
    double areaKm2 = 0;
    double share = 0; ///< of the extent's whole area, 0–1
};

/// The figures of an extent that is being drawn.
struct LiveFigures
{
    bool known = false; ///< false: the polygon has no area yet, or its coordinates are no places
    double areaKm2 = 0; ///< on the ellipsoid
    double perimeterKm = 0;
    double outsideKm2 = 0;            ///< in no province: sea, abroad
    std::vector<LiveShare> provinces; ///< largest first, of equal ones the lower code
    std::vector<LiveShare> districts; ///< the same
    bool repaired = false;            ///< the polygon crosses itself; the figures are those of its even-odd repair

    /// Provinces that count: those larger than what the report takes for a sliver (crossing::Settings).
    std::size_t provincesAbove(double sliverKm2, double sliverShare) const;
};

/// Area and shares of a polygon while it grows or is dragged: the same figures as the report's, to 1e-9 of the whole.
///
/// The regions' outlines are prepared once (see geometry::LevelAreaSums), in a worker; asking costs what the polygon's
/// own vertices and the outlines near them cost: far below 16 ms for some hundred vertices over detailed districts.
/// Immutable; any thread.
class LiveMeter
{
public:
    /// \param boundarySet row of the set, or noRow: then areas only.
    static std::shared_ptr<const LiveMeter> build(const model::Tables &tables, model::Row boundarySet,
                                                  model::Progress &progress);

    LiveFigures figures(const model::Shape &shape) const;
    /// A polygon that is still being drawn: its corners so far, the last one joined to the first.
    LiveFigures figures(std::span<const model::LonLat> corners) const;

    bool hasProvinces() const { return !m_provinces.empty(); }

private:
    std::vector<model::Row> m_provinces;
    std::vector<model::Row> m_districts;
    std::unique_ptr<geometry::LevelAreaSums> m_sums;
};

} // namespace atlas::drawing
