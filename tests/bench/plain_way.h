// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/bench/work.h"

#include <QString>

#include <map>
#include <string>
#include <unordered_map>

/// The work done the straightforward way, with GEOS (STRtree, prepared geometries, OverlayNG) and OGR features, on all
/// cores where the libraries allow it: the baseline.
namespace atlas::bench {

std::vector<geometry::AreaTable> plainAreas(const Regions &regions, const std::vector<model::ShapePtr> &extents);
Places plainPlaces(const Regions &regions, const std::vector<model::LonLat> &points);

/// A layer as columns, rows found by their ids: what a document has to offer, made of features.
struct PlainTable
{
    std::vector<std::int64_t> fids;
    std::vector<std::vector<std::string>> texts; ///< by field
    std::vector<std::vector<double>> numbers;    ///< by field
    std::vector<model::LonLat> points;
    std::vector<model::ShapePtr> shapes;
    std::unordered_map<std::string, model::Row> rows; ///< by id
};
using PlainTables = std::map<std::string, PlainTable>;

PlainTables plainRead(const QString &file);
/// Every layer's features with their geometry and all their fields, none kept; the number of values met, so that none
/// is skipped.
std::size_t plainTouch(const QString &file);
/// From the file to tables: areas, places, and links by looking their ends up.
Everything plainEverything(const QString &file);

} // namespace atlas::bench
