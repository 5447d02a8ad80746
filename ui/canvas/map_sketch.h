// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/progress.h"
#include "app/model/tables.h"
#include "app/session/pick_index.h"
#include "maps/scene/palette.h"
#include "ui/canvas/projected_path.h"

#include <QImage>
#include <QString>

#include <memory>
#include <vector>

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

/// How to show a sketch.
struct SketchLook
{
    maps::Palette palette;
    bool provinces = true;
    double provinceOpacity = 1.0;
    bool clusters = true;
    double clusterOpacity = 1.0;
    bool participants = false;
    double participantOpacity = 1.0;
    double scale = 1.0; ///< logical pixels of a 96 dpi pixel
    friend bool operator==(const SketchLook &, const SketchLook &) = default;
};

/// Builds a sketch from a snapshot; for a worker thread. \p tolerance in map units. What is cancelled comes back short.
MapSketch buildSketch(const model::Tables &tables, const QString &crs, double tolerance,
                      const model::Progress &progress);

/// Where the participants of a sketch come from; null = none are shown.
struct SketchPlaces
{
    model::Snapshot tables;
    std::shared_ptr<const session::PickIndex> index;
};

/// A picture of the sketch on a transparent ground, in the view's size and pixel ratio; for a worker thread, as the
/// outlines of ten thousand clusters take a second. Not whole when cancelled.
QImage sketchImage(const MapSketch &sketch, const SketchPlaces &places, const maps::MapView &view,
                   const SketchLook &look, const model::Progress &progress);

} // namespace atlas::ui
