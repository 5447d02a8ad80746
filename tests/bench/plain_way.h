// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/bench/work.h"

#include <QString>

/// The work done the straightforward way, with GEOS (STRtree, prepared geometries, OverlayNG) and OGR features, on all
/// cores where the libraries allow it: the baseline.
namespace atlas::bench {

std::vector<geometry::AreaTable> plainAreas(const Regions &regions, const std::vector<model::ShapePtr> &extents);
Places plainPlaces(const Regions &regions, const std::vector<model::LonLat> &points);
/// Every layer's features with their geometry and all their fields; the number of values met, so that none is skipped.
std::size_t plainRead(const QString &file);
/// From the file to tables: areas, places, and links by looking their ends up.
Everything plainEverything(const QString &file);

} // namespace atlas::bench
