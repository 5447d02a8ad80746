// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/label_points.h"

#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometry.h>
#include <qgsgeometrycollection.h>
#include <qgsmemoryproviderutils.h>
#include <qgssurface.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace atlas::maps::engine {

namespace {

QgsGeometry largestPart(const QgsGeometry &geometry)
{
    const auto *parts = qgsgeometry_cast<const QgsGeometryCollection *>(geometry.constGet());
    if (!parts) {
        return geometry;
    }
    const QgsAbstractGeometry *largest = nullptr;
    double largestArea = -1.0;
    for (int i = 0; i < parts->numGeometries(); ++i) {
        const double area = parts->geometryN(i)->area();
        if (area > largestArea) {
            largestArea = area;
            largest = parts->geometryN(i);
        }
    }
    return largest ? QgsGeometry(largest->clone()) : QgsGeometry();
}

/// Coarse on purpose: a label needs the middle of the area, not its coast.
QgsGeometry middleOf(const QgsGeometry &geometry)
{
    const QgsGeometry area = largestPart(geometry);
    const QgsRectangle box = area.boundingBox();
    const double size = std::max(box.width(), box.height());
    const QgsGeometry coarse = area.simplify(size / 200.0);
    const QgsGeometry point = (coarse.isEmpty() ? area : coarse).poleOfInaccessibility(size / 40.0);
    return point.isNull() ? area.pointOnSurface() : point;
}

} // namespace

std::unique_ptr<QgsVectorLayer> makeLabelPoints(const QgsVectorLayer &areas)
{
    std::unique_ptr<QgsVectorLayer> layer(
        QgsMemoryProviderUtils::createMemoryLayer(areas.name(), areas.fields(), QgsWkbTypes::Point, areas.crs()));
    QgsFeatureList features;
    QgsFeatureIterator iterator = areas.getFeatures();
    QgsFeature area;
    while (iterator.nextFeature(area)) {
        if (area.hasGeometry() && !area.geometry().isEmpty()) {
            QgsFeature label(area);
            label.setGeometry(middleOf(area.geometry()));
            features.append(label);
        }
    }
    layer->dataProvider()->addFeatures(features);
    return layer;
}

} // namespace atlas::maps::engine
