// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace atlas::drawing {

/// How an extent came about, as it is kept with the cluster (clusters.delineation, clusters.delineation_parameters).
///
/// | delineation   | delineation_parameters                                                                        |
/// | ------------- | --------------------------------------------------------------------------------------------- |
/// | drawn         | none: by hand, or changed by hand after anything else                                         |
/// | units         | {"boundary_set", "level", "codes": […]}; see UnitList                                         |
/// | convex_hull   | {"participants": n}                                                                           |
/// | concave_hull  | {"participants": n, "ratio": 0…1}                                                             |
/// | buffer        | {"participants": n, "radius_m"}                                                               |
/// | density       | {"participants": n, "bandwidth_m", "share": 0…1}                                              |
/// | dbscan        | {"participants": n, "eps_m", "min_points", "around_m"}                                        |
/// | hdbscan       | {"participants": n, "min_cluster_size", "min_points", "around_m"}                             |
///
/// Files may have others (those of the samples: circle, hull_buffer, sites_buffer, regions); they are kept as they are.
struct Delineation
{
    QString method = QStringLiteral("drawn");
    QString parameters; ///< JSON, or empty

    static Delineation drawn() { return {}; }
    friend bool operator==(const Delineation &, const Delineation &) = default;
};

/// Compact JSON with its keys in alphabetical order.
QString compactJson(const QJsonObject &object);

} // namespace atlas::drawing
