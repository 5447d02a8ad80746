// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/tables.h"

#include <QString>

#include <vector>

namespace atlas::intake {

/// A boundary set that comes with the program.
struct OverviewSet
{
    QString id; ///< "korea-overview"
    QString name;
    QString nameEn;
    QString country; ///< ISO 3166-1 alpha-2
};

/// Those described in the folder's sets.csv, in its order; empty when it can't be read. Any thread.
std::vector<OverviewSet> overviewSets(const QString &folder);

/// Adds one of the boundary sets that come with the program (resources/boundaries: sets.csv and a GeoJSON file of
/// provinces for each) to tables that don't have it yet. Any thread.
model::Result<void> addOverviewBoundaries(model::Tables &tables, const QString &setId, const QString &folder);

} // namespace atlas::intake
