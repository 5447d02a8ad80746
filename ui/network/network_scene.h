// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/progress.h"
#include "app/model/tables.h"
#include "app/network/graph.h"
#include "ui/network/place_grid.h"
#include "ui/tables/cell_reader.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace atlas::ui {

/// Where the participants of a network view stand.
enum class NetworkPlacing {
    Force,      ///< by their links (app/network/layout.h)
    Provinces,  ///< each province a disc, the best connected in its middle
    Geographic, ///< as on the map
};

struct NetworkNode
{
    model::Row row = model::noRow;
    QString name;
    QString kind;   ///< as stored
    int group = -1; ///< index into groups; −1 = no province
    std::uint32_t links = 0;
    std::uint32_t crossing = 0; ///< of these, across a provincial line
    model::LonLat place;        ///< degrees; meaningful only when isPlaced
    bool isPlaced = false;
};

/// All links between the same two participants.
struct NetworkTie
{
    std::uint32_t a;
    std::uint32_t b;
    std::uint32_t firstLink; ///< index into links
    std::uint32_t linkCount;
    double weight; ///< sum; 1 for a link without one
    LinkCrossing crossing;
};

struct NetworkGroup
{
    QString code;
    QString name;
    std::uint32_t nodes = 0;
};

/// A network to be drawn. Immutable once built; any thread.
struct NetworkScene
{
    std::vector<NetworkNode> nodes;
    std::vector<NetworkTie> ties;
    std::vector<model::Row> links;     ///< rows of the links table, by tie
    std::vector<NetworkGroup> groups;  ///< by code
    std::vector<std::uint32_t> ranked; ///< nodes, the best connected first
    std::uint32_t crossingLinks = 0;
    std::uint32_t unplacedLinks = 0;
    std::uint32_t leftOut = 0;                                   ///< links with an end that is not among the nodes
    std::uint32_t linked = 0;                                    ///< nodes with links
    std::vector<std::pair<model::Row, std::uint32_t>> tieOfLink; ///< by row of the link

    /// Nodes are in the order of their rows.
    std::optional<std::uint32_t> nodeOf(model::Row participant) const;
    std::optional<std::uint32_t> tieOf(model::Row link) const;
};

struct NetworkQuery
{
    QString language; ///< "ko" or "en"
    ProvinceLookup provinceOf;
    std::optional<std::vector<model::Row>> only; ///< participants, ascending; none = all
};

/// Reads the tables once. None when cancelled.
std::shared_ptr<const NetworkScene> buildNetworkScene(const model::Tables &tables, const NetworkQuery &query,
                                                      model::Progress &progress);

/// A disc that holds the participants of a province.
struct NetworkDisc
{
    QPointF centre;
    double radius = 0;
    int group = -1; ///< −1 = those without a province
};

/// A scene with places. Positions in units of which linked or neighbouring nodes stand about 30 apart, y downwards.
struct NetworkDrawing
{
    std::shared_ptr<const NetworkScene> scene;
    NetworkPlacing placing = NetworkPlacing::Force;
    std::vector<QPointF> places;
    std::vector<NetworkDisc> discs; ///< with Provinces
    std::size_t byForce = 0;        ///< with Force: nodes laid out so; the others stand beside them
    std::size_t unlocated = 0;      ///< with Geographic: nodes without a place, in rows below
    QRectF bounds;                  ///< of everything; empty when there is nothing
    PlaceGrid grid;                 ///< of the places
};

/// The same scene gives the same places. None when cancelled. \p before: a drawing whose places by force are taken over
/// when the same participants are linked as in it; only words and figures differ then.
std::shared_ptr<const NetworkDrawing> placeNetwork(std::shared_ptr<const NetworkScene> scene, NetworkPlacing placing,
                                                   model::Progress &progress,
                                                   const std::shared_ptr<const NetworkDrawing> &before = {});

} // namespace atlas::ui
