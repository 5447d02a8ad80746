// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/delineation.h"
#include "app/drawing/density_clusters.h"
#include "app/drawing/edits.h"
#include "app/model/problem.h"
#include "app/model/progress.h"
#include "app/model/tables.h"

#include <QString>

#include <span>
#include <variant>
#include <vector>

/// Clusters that the participants' places suggest. Values; any thread, on a snapshot.
namespace atlas::drawing {

struct DbscanSettings
{
    double epsM = 1000;
    std::size_t minPoints = 4;
};
struct HdbscanSettings
{
    std::size_t minClusterSize = 5;
    std::size_t minPoints = 5;
    bool allowSingle = false;
};

struct SuggestionSettings
{
    std::variant<DbscanSettings, HdbscanSettings> method;
    /// The extent of a suggestion: all within this distance (metres) of the convex hull of its participants; 0: half of
    /// eps, or for HDBSCAN* half of the median distance from its members to their minPoints-nearest neighbour.
    double aroundM = 0;
};

struct Suggestion
{
    std::vector<model::Row> participants; ///< ascending
    model::Shape extent;                  ///< valid
    double stability = 0;                 ///< HDBSCAN* only
    Delineation how;
};
struct Suggestions
{
    std::vector<Suggestion> clusters; ///< most participants first, of equally many that with the lowest row
    std::vector<model::Row> noise;    ///< in no cluster
    std::size_t unplaced = 0;         ///< given, but without a place
    double noiseShare = 0;            ///< of those placed
};

/// \param participants rows; those that are gone are left out. A Problem when fewer than three have a place, a setting
/// makes no sense, or it was cancelled. Finding none is no problem.
model::Result<Suggestions> suggestClusters(const model::Tables &tables, std::span<const model::Row> participants,
                                           const SuggestionSettings &settings, model::Progress &progress);

/// The k-distance curve of the participants that have a place; see kDistances().
model::Result<KDistances> kDistanceCurve(const model::Tables &tables, std::span<const model::Row> participants,
                                         std::size_t k, model::Progress &progress);

/// Suggestions as clusters to add with addClusters(), named "Suggestion 1" and on.
std::vector<NewCluster> clustersFrom(std::span<const Suggestion> suggestions);

} // namespace atlas::drawing
