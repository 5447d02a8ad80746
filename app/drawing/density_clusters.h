// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/geometry/point_tree.h"
#include "app/model/progress.h"

#include <cstdint>
#include <optional>
#include <vector>

/// Density-based clustering of places, distances in metres along the ground (see geometry::PointTree). Labels number
/// the clusters from 0 in the order of their lowest member; −1 is noise, also for what has no place. The same places
/// give the same labels whatever the machine. Pure; any thread; absent when cancelled.
namespace atlas::drawing {

/// DBSCAN (Ester, Kriegel, Sander & Xu 1996, KDD-96: 226–231). A place is *core* when at least minPoints places, itself
/// included, lie within epsM of it; clusters are what core places within epsM of each other make up. A place within
/// epsM of a core place of several clusters goes to that of the nearest one (of equally near, the lowest index), which
/// makes the result independent of the order. Cells of side eps/√3 joined where two cores are close enough (Gunawan
/// 2013): O(n log n) for real places.
std::optional<std::vector<std::int32_t>> dbscan(const geometry::PointTree &places, double epsM, std::size_t minPoints,
                                                model::Progress &progress);

/// The distance of each place to its k-th nearest, itself counted as the first; ascending, only of places.
struct KDistances
{
    std::vector<double> distancesM;
    /// Where the curve turns upwards: the distance at the greatest gap between the chord from end to end and the curve,
    /// both axes scaled to 1 (after Satopää, Albrecht, Irwin & Raghavan 2011, ICDCSW: 166–171). Absent when the curve
    /// does not bend.
    std::optional<double> kneeM;
};
std::optional<KDistances> kDistances(const geometry::PointTree &places, std::size_t k, model::Progress &progress);

/// An edge of the minimum spanning tree, a < b.
struct ReachEdge
{
    double distanceM = 0;
    std::uint32_t a = 0;
    std::uint32_t b = 0;
};
/// The minimum spanning tree of the mutual reachability distances max(core a, core b, distance a b), core = distance to
/// the minPoints-nearest place, itself included; ascending by (distance, a, b). Of equally long edges the one with the
/// lower (a, b) is taken. Borůvka's method (1926) over the k-d tree.
std::optional<std::vector<ReachEdge>> reachabilityTree(const geometry::PointTree &places, std::size_t minPoints,
                                                       model::Progress &progress);

struct HdbscanResult
{
    std::vector<std::int32_t> labels;
    std::vector<double> strength;  ///< 0–1 per place: how deep in its cluster; 0 for noise
    std::vector<double> stability; ///< per cluster
};
/// HDBSCAN* (Campello, Moulavi, Zimek & Sander 2015, ACM TKDD 10:5): the hierarchy of the reachability tree, condensed
/// to splits in which two or more sides have at least minClusterSize places (≥ 2); of it the clusters with the most
/// stability Σ (λ at which a place leaves − λ at which the cluster is born), λ = 1/distance, none within another. Edges
/// equally long to the millimetre go at once, and none counts as shorter than that. The whole is taken for one cluster
/// only with allowSingle.
std::optional<HdbscanResult> hdbscan(const geometry::PointTree &places, std::size_t minClusterSize,
                                     std::size_t minPoints, bool allowSingle, model::Progress &progress);

} // namespace atlas::drawing
