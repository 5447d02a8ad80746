// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"
#include "tests/bench/work.h"

#include <QString>

/// The work as the program does it, on all cores. Each call builds the indexes it needs.
namespace atlas::bench {

Regions regionsOf(const model::Tables &tables);
std::vector<model::ShapePtr> extentsOf(const model::Tables &tables);
std::vector<model::LonLat> pointsOf(const model::Tables &tables);
Ties tiesOf(const model::Tables &tables);

std::vector<geometry::AreaTable> fastAreas(const Regions &regions, const std::vector<model::ShapePtr> &extents);
Places fastPlaces(const Regions &regions, const std::vector<model::LonLat> &points);
crossing::LinkPassResult fastLinks(const Ties &ties, const Places &places, std::size_t provinces);
model::Tables fastRead(const QString &file);
Everything fastEverything(const QString &file);

} // namespace atlas::bench
