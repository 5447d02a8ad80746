// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/tables.h"

#include <QString>

namespace atlas::intake {

/// Adds one of the boundary sets that come with the program (resources/boundaries: sets.csv and a GeoJSON file of
/// provinces for each) to tables that don't have it yet. Any thread.
model::Result<void> addOverviewBoundaries(model::Tables &tables, const QString &setId, const QString &folder);

} // namespace atlas::intake
