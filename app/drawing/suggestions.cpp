// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/drawing/suggestions.h"

#include "app/drawing/validity.h"
#include "app/geometry/curves.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace atlas::drawing {

using model::LonLat;
using model::Problem;
using model::Result;
using model::Row;
using model::Shape;
using model::TableId;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Suggestions)
};

constexpr double leastAroundM = 10;

struct Placed
{
    std::vector<Row> rows;
    std::vector<LonLat> places;
    std::size_t unplaced = 0;
    geometry::PointTree tree;
};

Placed placedOf(const model::Tables &tables, std::span<const Row> participants)
{
    Placed placed;
    const model::Table &table = tables[TableId::Participants];
    std::vector<Row> sorted(participants.begin(), participants.end());
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    for (const Row row : sorted) {
        if (!table.isAlive(row))
            continue;
        if (!table.hasPoint(row)) {
            ++placed.unplaced;
            continue;
        }
        placed.rows.push_back(row);
        placed.places.push_back(table.point(row));
    }
    placed.tree = geometry::PointTree(placed.places);
    return placed;
}

Problem cancelled()
{
    return {{}, {}, Text::tr("Cancelled"), {}};
}

/// All within a distance of the convex hull of places.
std::optional<Shape> around(const std::vector<LonLat> &places, double metres)
{
    std::vector<LonLat> corners = places;
    if (const auto hull = geometry::convexHull(places))
        corners = hull->points; // circles around the others lie within
    std::vector<LonLat> rim;
    for (const LonLat &corner : corners)
        if (const auto circle = geometry::circle(corner, metres / 1000, 48))
            rim.insert(rim.end(), circle->points.begin(), circle->points.end());
    return geometry::convexHull(rim);
}

std::optional<QString> senseless(const SuggestionSettings &settings)
{
    if (!(settings.aroundM >= 0) || !std::isfinite(settings.aroundM))
        return Text::tr("The distance around a suggestion must not be below zero");
    if (const auto *dense = std::get_if<DbscanSettings>(&settings.method)) {
        if (!(dense->epsM > 0) || !std::isfinite(dense->epsM))
            return Text::tr("The distance between neighbours must be above zero");
        if (dense->minPoints < 2)
            return Text::tr("A group needs at least two participants");
        return std::nullopt;
    }
    const auto &hierarchy = std::get<HdbscanSettings>(settings.method);
    if (hierarchy.minClusterSize < 2 || hierarchy.minPoints < 1)
        return Text::tr("A group needs at least two participants");
    return std::nullopt;
}

struct Labels
{
    std::vector<std::int32_t> labels;
    std::vector<double> stability;
};

std::optional<Labels> labelsOf(const Placed &placed, const SuggestionSettings &settings, model::Progress &progress)
{
    if (const auto *dense = std::get_if<DbscanSettings>(&settings.method)) {
        auto labels = dbscan(placed.tree, dense->epsM, dense->minPoints, progress);
        return labels ? std::optional(Labels{std::move(*labels), {}}) : std::nullopt;
    }
    const auto &hierarchy = std::get<HdbscanSettings>(settings.method);
    auto found = hdbscan(placed.tree, hierarchy.minClusterSize, hierarchy.minPoints, hierarchy.allowSingle, progress);
    return found ? std::optional(Labels{std::move(found->labels), std::move(found->stability)}) : std::nullopt;
}

double usualAroundM(const Placed &placed, const SuggestionSettings &settings, const std::vector<std::uint32_t> &members)
{
    if (const auto *dense = std::get_if<DbscanSettings>(&settings.method))
        return dense->epsM / 2;
    const std::size_t k = std::max<std::size_t>(std::get<HdbscanSettings>(settings.method).minPoints, 2);
    std::vector<double> distances;
    for (const std::uint32_t member : members)
        distances.push_back(placed.tree.nearest(member, k).back().distanceM);
    std::nth_element(distances.begin(), distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2),
                     distances.end());
    return std::max(distances[distances.size() / 2] / 2, leastAroundM);
}

Delineation howOf(const SuggestionSettings &settings, double aroundM, std::size_t participants)
{
    QJsonObject parameters{{QStringLiteral("participants"), static_cast<qint64>(participants)},
                           {QStringLiteral("around_m"), std::round(aroundM * 1000) / 1000}};
    if (const auto *dense = std::get_if<DbscanSettings>(&settings.method)) {
        parameters.insert(QStringLiteral("eps_m"), dense->epsM);
        parameters.insert(QStringLiteral("min_points"), static_cast<qint64>(dense->minPoints));
        return {QStringLiteral("dbscan"), compactJson(parameters)};
    }
    const auto &hierarchy = std::get<HdbscanSettings>(settings.method);
    parameters.insert(QStringLiteral("min_cluster_size"), static_cast<qint64>(hierarchy.minClusterSize));
    parameters.insert(QStringLiteral("min_points"), static_cast<qint64>(hierarchy.minPoints));
    return {QStringLiteral("hdbscan"), compactJson(parameters)};
}

} // namespace

Result<Suggestions> suggestClusters(const model::Tables &tables, std::span<const Row> participants,
                                    const SuggestionSettings &settings, model::Progress &progress)
{
    if (const auto what = senseless(settings))
        return Problem{{}, {}, *what, Text::tr("give a larger number")};
    const Placed placed = placedOf(tables, participants);
    if (placed.rows.size() < 3)
        return Problem{{},
                       {},
                       Text::tr("Fewer than three of these participants have a place"),
                       Text::tr("choose more, or place them on the map first")};
    const std::optional<Labels> found = labelsOf(placed, settings, progress);
    if (!found)
        return cancelled();
    Suggestions result;
    result.unplaced = placed.unplaced;
    std::vector<std::vector<std::uint32_t>> groups;
    for (std::uint32_t i = 0; i < placed.rows.size(); ++i) {
        const std::int32_t label = found->labels[i];
        if (label < 0) {
            result.noise.push_back(placed.rows[i]);
            continue;
        }
        if (static_cast<std::size_t>(label) >= groups.size())
            groups.resize(static_cast<std::size_t>(label) + 1);
        groups[static_cast<std::size_t>(label)].push_back(i);
    }
    result.noiseShare = static_cast<double>(result.noise.size()) / static_cast<double>(placed.rows.size());
    for (std::size_t g = 0; g < groups.size(); ++g) {
        Suggestion suggestion;
        std::vector<LonLat> places;
        for (const std::uint32_t i : groups[g]) {
            suggestion.participants.push_back(placed.rows[i]);
            places.push_back(placed.places[i]);
        }
        const double aroundM = settings.aroundM > 0 ? settings.aroundM : usualAroundM(placed, settings, groups[g]);
        std::optional<Shape> extent = around(places, aroundM);
        if (!extent || !shapeFaults(*extent, 1).empty())
            return Problem{{},
                           placeText(places.front()),
                           Text::tr("No extent can be drawn around this group"),
                           Text::tr("give a shorter distance")};
        suggestion.extent = std::move(*extent);
        suggestion.stability = g < found->stability.size() ? found->stability[g] : 0;
        suggestion.how = howOf(settings, aroundM, places.size());
        result.clusters.push_back(std::move(suggestion));
    }
    std::stable_sort(result.clusters.begin(), result.clusters.end(), [](const Suggestion &a, const Suggestion &b) {
        return a.participants.size() > b.participants.size(); // groups are numbered by their lowest row
    });
    return result;
}

Result<KDistances> kDistanceCurve(const model::Tables &tables, std::span<const Row> participants, std::size_t k,
                                  model::Progress &progress)
{
    const Placed placed = placedOf(tables, participants);
    if (k < 2 || placed.rows.size() < k)
        return Problem{{},
                       {},
                       Text::tr("There are fewer participants with a place than neighbours asked for"),
                       Text::tr("choose more participants or fewer neighbours")};
    std::optional<KDistances> curve = kDistances(placed.tree, k, progress);
    if (!curve)
        return cancelled();
    return std::move(*curve);
}

std::vector<NewCluster> clustersFrom(std::span<const Suggestion> suggestions)
{
    std::vector<NewCluster> clusters;
    for (const Suggestion &suggestion : suggestions)
        clusters.push_back({.name = Text::tr("Suggestion %1").arg(clusters.size() + 1),
                            .extent = suggestion.extent,
                            .delineation = suggestion.how,
                            .members = suggestion.participants});
    return clusters;
}

} // namespace atlas::drawing
