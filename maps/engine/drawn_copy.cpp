// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/drawn_copy.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometry.h>
#include <qgsmaptopixelgeometrysimplifier.h>
#include <qgsmemoryproviderutils.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <cmath>

namespace atlas::maps::engine {

namespace {

constexpr double closeUp = 20.0;      // metres per pixel
constexpr double visibleShare = 0.35; // of a pixel
constexpr long long mostAreas = 5000;

std::unique_ptr<QgsVectorLayer> memoryLayer(const QgsVectorLayer &like, const QgsCoordinateReferenceSystem &crs,
                                            QgsFeatureList features)
{
    std::unique_ptr<QgsVectorLayer> layer(
        QgsMemoryProviderUtils::createMemoryLayer(like.name(), like.fields(), QgsWkbTypes::MultiPolygon, crs));
    layer->dataProvider()->addFeatures(features);
    layer->dataProvider()->createSpatialIndex();
    return layer;
}

} // namespace

double copyRange(const Detail &detail)
{
    if (!(detail.unitsPerPixel >= closeUp)) {
        return 0.0;
    }
    return closeUp * std::pow(4.0, std::floor(std::log(detail.unitsPerPixel / closeUp) / std::log(4.0)));
}

std::unique_ptr<QgsVectorLayer> makeDrawnCopy(const QgsVectorLayer &areas, const QString &crs, double range)
{
    const long long count = areas.featureCount();
    if (count < 0 || count > mostAreas) {
        return nullptr;
    }
    const QgsCoordinateReferenceSystem target = QgsCoordinateReferenceSystem::fromOgcWmsCrs(crs);
    const QgsCoordinateTransform transform(areas.crs(), target, QgsCoordinateTransformContext());
    const QgsMapToPixelSimplifier simplifier(QgsMapToPixelSimplifier::SimplifyGeometry, range * visibleShare,
                                             QgsMapToPixelSimplifier::Distance);
    QgsFeatureList features;
    QgsFeatureIterator iterator = areas.getFeatures();
    QgsFeature area;
    try {
        while (iterator.nextFeature(area)) {
            if (!area.hasGeometry()) {
                continue;
            }
            QgsGeometry geometry = area.geometry();
            geometry.transform(transform);
            area.setGeometry(simplifier.simplify(geometry));
            features.append(area);
        }
    } catch (const QgsException &) {
        return nullptr;
    }
    return memoryLayer(areas, target, features);
}

std::unique_ptr<QgsVectorLayer> makeTwin(const QgsVectorLayer &copy)
{
    QgsFeatureList features;
    QgsFeatureIterator iterator = copy.getFeatures();
    QgsFeature area;
    while (iterator.nextFeature(area)) {
        features.append(area);
    }
    return memoryLayer(copy, copy.crs(), features);
}

} // namespace atlas::maps::engine
