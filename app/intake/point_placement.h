// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/region_finder.h"
#include "app/intake/row_import.h"

#include <optional>
#include <vector>

/// Private to the import of participants: where a table's rows lie.
namespace atlas::intake {

/// The rows' places in degrees, from a layer's points, from lon and lat, from x and y, or from both in one column; none
/// for rows without. Settles the reference system (metres without one are tried by the regions that rows declare, and
/// refused when those don't tell), takes rows whose axes are swapped the right way round, and lists points at 0,0,
/// places outside all regions and what is no number. \param declared index of the region that a row declares, -1 =
/// none; one per row \param missing as in settleCrs()
model::Result<std::vector<std::optional<model::LonLat>>> placePoints(RowImport &import, const RegionFinder &finder,
                                                                     const std::vector<int> &declared,
                                                                     Consent *missing = nullptr);

/// The rows' places as the file has them, before any reference system is settled; pairs in one cell in the order in
/// which most lie in the atlas' regions.
std::vector<std::optional<model::LonLat>> rawPoints(RowImport &import, const RegionFinder &finder);

} // namespace atlas::intake
