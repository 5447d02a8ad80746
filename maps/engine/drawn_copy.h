// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <memory>

class QgsVectorLayer;

namespace atlas::maps::engine {

/// What a layer will be drawn for.
struct Detail
{
    QString crs;                ///< of the map
    double unitsPerPixel = 0.0; ///< map units per device pixel
};

/// Region borders come with hundreds of thousands of corners, most of them far below a pixel; reading and projecting
/// them anew for each picture takes longer than everything else. A copy in memory, projected and with only the corners
/// that can be seen at a range of scales, makes a picture of a country several times faster.
///
/// The ranges are powers of four: \returns the finest units per pixel of the range that `detail` lies in, or 0 where
/// the layer should be drawn as it is (close up, where few regions are in view).
double copyRange(const Detail &detail);

/// The copy of `areas` for a range; null when there are too many areas for it, or some cannot be projected.
std::unique_ptr<QgsVectorLayer> makeDrawnCopy(const QgsVectorLayer &areas, const QString &crs, double range);

/// A second layer over the areas of such a copy; both share the geometries.
std::unique_ptr<QgsVectorLayer> makeTwin(const QgsVectorLayer &copy);

} // namespace atlas::maps::engine
