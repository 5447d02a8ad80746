// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/shape.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace atlas::store {

/// A piece of a cluster's extent in one province. EPSG:4326.
struct ExtentPart
{
    model::ShapePtr geom;
    QString cluster;  ///< its id
    QString province; ///< its code; empty = in no province
    bool isHost = false;
    bool certain = true;
};

/// The stretches of a provincial line that run through a cluster's extent. EPSG:4326.
struct CrossedLine
{
    std::vector<std::vector<model::LonLat>> geom;
    QString cluster;
    QString provinceA;
    QString provinceB;
    double lengthKm = 0;
    bool certain = true;
};

/// A link drawn as a curve. EPSG:4326.
struct LinkCurve
{
    std::vector<model::LonLat> geom;
    QString link;
    QString fromParticipant;
    QString toParticipant;
    QString kind; ///< stored value of the link kind
    double weight = 1;
    QString crossing; ///< "within", "cross" or "unplaced"
    int rank = 0;     ///< 1 = the heaviest
};

/// All links between two provinces, or those of one direction. EPSG:4326.
struct Flow
{
    std::vector<model::LonLat> geom;
    QString provinceA;
    QString provinceB;
    bool directed = false;            ///< from A to B
    int rank = 0;                     ///< 1 = the most links
    std::vector<std::int64_t> byKind; ///< number of links, in the order of DerivedLayers::linkKinds
};

/// Where the flows of a province end, with the links that stay in it. EPSG:4326.
struct FlowPlace
{
    model::LonLat geom;
    QString province;
    std::vector<std::int64_t> byKind; ///< links within the province
};

/// A participant that joins provinces. EPSG:4326.
struct BrokerPlace
{
    model::LonLat geom;
    QString cluster; ///< in whose network
    QString participant;
    int rank = 0; ///< in its cluster, 1 = the strongest
    double betweenness = 0;
};

/// What the analysis adds to the map.
struct DerivedLayers
{
    std::vector<ExtentPart> extentParts;
    std::vector<CrossedLine> crossedLines;
    std::vector<LinkCurve> linkCurves; ///< lightest first, so that heavy ones are drawn on top
    std::vector<QString> linkKinds;    ///< stored values; each is a column links_KIND of the flows
    std::vector<Flow> flows;
    std::vector<FlowPlace> flowPlaces;
    std::vector<BrokerPlace> brokers;
};

/// Writes them as the GeoPackage \p path with the tables extent_parts, crossed_lines, link_curves, flows, flow_places
/// and brokers, each with a spatial index. A new file that takes the old one's place at the end: a reader sees the old
/// or the new one, never half of it, but must open the file again to see the new one. Any thread; one call at a time
/// for a path.
model::Result<void> writeDerivedLayers(const QString &path, const DerivedLayers &layers);

} // namespace atlas::store
