// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/progress.h"
#include "app/model/tables.h"
#include "maps/scene/palette.h"
#include "ui/canvas/projected_path.h"

#include <QString>

#include <vector>

class QPainter;

namespace atlas::ui {

/// The plain map that the window draws itself when no picture can be had: outlines of the provinces in use and of the
/// clusters, thinned to what a screen can show. A value.
struct MapSketch
{
    struct Extent
    {
        QString kind; ///< stored cluster kind
        ProjectedPath path;
    };
    QString crs;
    std::vector<ProjectedPath> provinces;
    std::vector<Extent> clusters;
};

/// Which parts of the sketch to show.
struct SketchParts
{
    bool provinces = true;
    double provinceOpacity = 1.0;
    bool clusters = true;
    double clusterOpacity = 1.0;
};

/// Builds a sketch from a snapshot; for a worker thread. \p tolerance in map units. What is cancelled comes back short.
MapSketch buildSketch(const model::Tables &tables, const QString &crs, double tolerance,
                      const model::Progress &progress);

void paintSketch(QPainter &painter, const MapSketch &sketch, const maps::MapView &view, const maps::Palette &palette,
                 const SketchParts &parts);

} // namespace atlas::ui
