// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/shape.h"

#include <QString>

#include <functional>
#include <vector>

namespace atlas::intake {

/// What an extent can be made from besides the rule's own parameters.
struct ExtentSources
{
    std::vector<model::LonLat> members;                              ///< the cluster's members that have a point
    std::function<model::ShapePtr(const QString &code)> regionShape; ///< null for a code that is not there
};

/// The extent that a cluster's delineation and its parameters (columns of clusters) describe, EPSG:4326:
/// "drawn" with a WKT POLYGON or MULTIPOLYGON; "circle" with "lon,lat,km"; "hull_buffer" with km: all within that
/// distance of the members' convex hull; "sites_buffer" with km: all within that distance of a member; "regions" with
/// "code;code;…". Distances are geodesic; round parts are drawn with 96 corners. The problem has words and no place.
model::Result<model::ShapePtr> extentByRule(const QString &delineation, const QString &parameters,
                                            const ExtentSources &sources);

/// A WKT POLYGON or MULTIPOLYGON in longitude, latitude.
model::Result<model::Shape> shapeFromWkt(const QString &wkt);

} // namespace atlas::intake
