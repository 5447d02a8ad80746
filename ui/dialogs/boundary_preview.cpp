// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/dialogs/boundary_preview.h"

#include "app/crossing/overview.h"
#include "app/drawing/boundary_lines.h"

#include <algorithm>
#include <vector>

namespace atlas::ui {

namespace {

using model::Row;
using model::TableId;

/// By cluster row: whether parts that count lie in several provinces.
std::optional<std::vector<bool>> crossingClusters(const std::shared_ptr<const model::Tables> &tables,
                                                  const std::vector<Row> &clusters, const crossing::Settings &settings,
                                                  model::Progress &progress)
{
    const auto basis = crossing::makeBasis(tables, {}, nullptr, {}, progress);
    if (!basis || progress.isCancelled())
        return std::nullopt;
    const crossing::Overview overview = crossing::lookOver(**basis, clusters, progress);
    if (progress.isCancelled() || overview.clusters.size() != clusters.size())
        return std::nullopt;
    std::vector<bool> crossing;
    for (const crossing::ClusterOverview &cluster : overview.clusters) {
        const double least = std::max(settings.sliverKm2, settings.sliverShare * cluster.areas.wholeKm2);
        const auto counting = std::count_if(cluster.areas.provinces.parts.begin(), cluster.areas.provinces.parts.end(),
                                            [least](const auto &part) { return part.areaKm2 > least; });
        crossing.push_back(counting > 1);
    }
    return crossing;
}

} // namespace

BoundaryPreview previewBoundaries(const std::shared_ptr<const model::Tables> &tables, Row boundarySet,
                                  const crossing::Settings &settings, model::Progress &progress)
{
    BoundaryPreview preview;
    const auto lines = drawing::BoundaryLines::build(*tables, boundarySet, progress);
    if (!lines)
        return preview;
    auto step = drawing::switchBoundarySet(*tables, *lines, boundarySet);
    if (!step) {
        preview.problem = step.problem();
        return preview;
    }
    auto after = std::make_shared<model::Tables>(*tables);
    model::EditRunner(step->edit).swap(*after);

    const model::Table &table = (*tables)[TableId::Clusters];
    std::vector<Row> clusters;
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (table.isAlive(row) && table.shape(row) && !table.shape(row)->isEmpty())
            clusters.push_back(row);
    }
    const auto now = crossingClusters(tables, clusters, settings, progress);
    const auto then = now ? crossingClusters(after, clusters, settings, progress) : std::nullopt;
    if (!then)
        return preview;
    preview.clusters = static_cast<std::int64_t>(clusters.size());
    preview.crossingNow = std::count(now->begin(), now->end(), true);
    preview.crossingThen = std::count(then->begin(), then->end(), true);
    for (std::size_t at = 0; at < clusters.size(); ++at)
        preview.changed += (*now)[at] != (*then)[at] ? 1 : 0;
    preview.step = std::move(step).value();
    return preview;
}

} // namespace atlas::ui
