// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/region_finder.h"
#include "app/intake/row_import.h"

#include <vector>

/// Private to the imports of tables.
namespace atlas::intake {

/// The region that each row declares by its columns region_code, province, district and (last) address; -1 = none.
/// Settles the code system of the codes (\p missing as in settleCodesInUse()); lists what names no region.
model::Result<std::vector<int>> declaredRegions(RowImport &import, const RegionFinder &finder,
                                                Consent *missing = nullptr);

/// The codes of the column region_code, each with the province that its row names otherwise.
std::vector<CodeInUse> declaredCodes(const RowImport &import, const RegionFinder &finder);

/// The words of a cell that lists several things: separated by ; , / | or line ends.
QStringList listedIn(const QString &cell);

} // namespace atlas::intake
