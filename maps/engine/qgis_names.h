// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgis.h>
#include <qgslinesymbollayer.h>
#include <qgsmarkersymbollayer.h>
#include <qgspallabeling.h>
#include <qgsunittypes.h>

/// Names that QGIS has moved between 3.22 and 3.40, in one place.
namespace atlas::maps::engine::names {

#if VERSION_INT >= 33000
inline constexpr auto millimetres = Qgis::RenderUnit::Millimeters;
inline constexpr auto points = Qgis::RenderUnit::Points;
using RenderUnit = Qgis::RenderUnit;
#else
inline constexpr auto millimetres = QgsUnitTypes::RenderMillimeters;
inline constexpr auto points = QgsUnitTypes::RenderPoints;
using RenderUnit = QgsUnitTypes::RenderUnit;
#endif

#if VERSION_INT >= 32600
inline constexpr auto labelHorizontal = Qgis::LabelPlacement::Horizontal;
inline constexpr auto labelAroundPoint = Qgis::LabelPlacement::OrderedPositionsAroundPoint;
inline constexpr auto labelOverPoint = Qgis::LabelPlacement::OverPoint;
inline constexpr auto labelOver = Qgis::LabelQuadrantPosition::Over;
inline constexpr auto labelLinesCentred = Qgis::LabelMultiLineAlignment::Center;
#else
inline constexpr auto labelHorizontal = QgsPalLayerSettings::Horizontal;
inline constexpr auto labelAroundPoint = QgsPalLayerSettings::OrderedPositionsAroundPoint;
inline constexpr auto labelOverPoint = QgsPalLayerSettings::OverPoint;
inline constexpr auto labelOver = QgsPalLayerSettings::QuadrantOver;
inline constexpr auto labelLinesCentred = QgsPalLayerSettings::MultiCenter;
#endif

#if VERSION_INT >= 32400
inline constexpr auto lastVertex = Qgis::MarkerLinePlacement::LastVertex;
inline constexpr auto middleOfLine = Qgis::MarkerLinePlacement::CentralPoint;
#else
inline constexpr auto lastVertex = QgsTemplatedLineSymbolLayerBase::LastVertex;
inline constexpr auto middleOfLine = QgsTemplatedLineSymbolLayerBase::CentralPoint;
#endif

#if VERSION_INT >= 32400
using Shape = Qgis::MarkerShape;
#else
using Shape = QgsSimpleMarkerSymbolLayerBase::Shape;
#endif

} // namespace atlas::maps::engine::names
