// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/network/network_scene.h"

#include "app/network/layout.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <tuple>

namespace atlas::ui {

using model::LinkFields;
using model::ParticipantFields;
using model::Row;
using model::TableId;

namespace {

constexpr double spacing = 30;
constexpr std::uint32_t absent = std::numeric_limits<std::uint32_t>::max();
constexpr int progressSteps = 100;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(NetworkScene)
};

void addNodes(const model::Tables &tables, const NetworkQuery &query, const CellReader &reader, NetworkScene &scene,
              std::vector<std::uint32_t> &nodeOf)
{
    const model::Table &participants = tables[TableId::Participants];
    std::map<QString, int> groups; // by code
    std::vector<QString> codes;
    nodeOf.assign(participants.rowCount(), absent);
    const auto add = [&](Row row) {
        if (!participants.isAlive(row))
            return;
        NetworkNode node;
        node.row = row;
        node.name = tables.displayName(TableId::Participants, row, query.language);
        node.kind = participants.text(row, ParticipantFields::Kind);
        node.isPlaced = participants.hasPoint(row);
        if (node.isPlaced)
            node.place = participants.point(row);
        QString code = query.provinceOf ? query.provinceOf(row) : QString();
        if (!code.isEmpty())
            groups.emplace(code, 0);
        nodeOf[row] = static_cast<std::uint32_t>(scene.nodes.size());
        scene.nodes.push_back(std::move(node));
        codes.push_back(std::move(code));
    };
    if (query.only) {
        for (const Row row : *query.only)
            add(row);
    } else {
        for (Row row = 0; row < participants.rowCount(); ++row)
            add(row);
    }
    for (auto &[code, index] : groups) {
        index = static_cast<int>(scene.groups.size());
        scene.groups.push_back({code, reader.provinceName(code)});
    }
    for (std::size_t node = 0; node < scene.nodes.size(); ++node) {
        if (codes[node].isEmpty())
            continue;
        scene.nodes[node].group = groups[codes[node]];
        ++scene.groups[static_cast<std::size_t>(scene.nodes[node].group)].nodes;
    }
}

struct Link
{
    std::uint32_t a;
    std::uint32_t b;
    Row row;
    double weight;
};

void addTies(const std::vector<Link> &links, NetworkScene &scene)
{
    for (std::size_t at = 0; at < links.size();) {
        NetworkTie tie{links[at].a, links[at].b, static_cast<std::uint32_t>(at), 0, 0, LinkCrossing::Within};
        for (; at < links.size() && links[at].a == tie.a && links[at].b == tie.b; ++at) {
            ++tie.linkCount;
            tie.weight += links[at].weight;
            scene.links.push_back(links[at].row);
        }
        NetworkNode &a = scene.nodes[tie.a];
        NetworkNode &b = scene.nodes[tie.b];
        tie.crossing = a.group < 0 || b.group < 0 ? LinkCrossing::Unplaced
                       : a.group == b.group       ? LinkCrossing::Within
                                                  : LinkCrossing::Cross;
        const bool crosses = tie.crossing == LinkCrossing::Cross;
        for (NetworkNode *node : {&a, &b}) {
            node->links += tie.linkCount;
            node->crossing += crosses ? tie.linkCount : 0;
        }
        scene.crossingLinks += crosses ? tie.linkCount : 0;
        scene.unplacedLinks += tie.crossing == LinkCrossing::Unplaced ? tie.linkCount : 0;
        scene.ties.push_back(tie);
    }
}

void takeBounds(NetworkDrawing &drawing)
{
    QRectF &bounds = drawing.bounds;
    bool any = false;
    const auto include = [&](const QRectF &box) {
        bounds = any ? bounds.united(box) : box;
        any = true;
    };
    for (const QPointF &place : drawing.places)
        include(QRectF(place - QPointF(spacing / 2, spacing / 2), QSizeF(spacing, spacing)));
    for (const NetworkDisc &disc : drawing.discs) {
        include(QRectF(disc.centre - QPointF(disc.radius, disc.radius + spacing),
                       QSizeF(2 * disc.radius, 2 * disc.radius + spacing)));
    }
}

bool isSameGraph(const NetworkScene &one, const NetworkScene &other)
{
    return std::equal(one.nodes.begin(), one.nodes.end(), other.nodes.begin(), other.nodes.end(),
                      [](const NetworkNode &a, const NetworkNode &b) { return a.row == b.row; }) &&
           std::equal(one.ties.begin(), one.ties.end(), other.ties.begin(), other.ties.end(),
                      [](const NetworkTie &a, const NetworkTie &b) { return a.a == b.a && a.b == b.b; });
}

bool placeByForce(NetworkDrawing &drawing, const NetworkDrawing *before, model::Progress &progress)
{
    if (before && before->placing == NetworkPlacing::Force && isSameGraph(*before->scene, *drawing.scene)) {
        drawing.places = before->places;
        drawing.byForce = before->byForce;
        return true;
    }
    const NetworkScene &scene = *drawing.scene;
    std::vector<network::Edge> edges;
    edges.reserve(scene.ties.size());
    for (const NetworkTie &tie : scene.ties)
        edges.push_back({tie.a, tie.b});
    progress.begin(Text::tr("Laying out the network"), progressSteps);
    int told = 0;
    const auto layout = network::forceLayout(
        network::Graph(scene.nodes.size(), edges), {}, [&progress] { return progress.isCancelled(); },
        [&](double share) {
            const int now = static_cast<int>(share * progressSteps);
            progress.advance(now - told);
            told = now;
        });
    if (!layout)
        return false;
    drawing.byForce = layout->byForce;
    for (const network::LayoutPoint &place : layout->places)
        drawing.places.emplace_back(place.x * spacing, place.y * spacing);
    return true;
}

/// A sunflower (Vogel 1979, Math. Biosci. 44:179): evenly spread however many there are.
QPointF sunflower(std::size_t index)
{
    const double turn = std::numbers::pi * (3.0 - std::sqrt(5.0));
    const double radius = 0.62 * spacing * std::sqrt(static_cast<double>(index) + 0.5);
    const double angle = turn * static_cast<double>(index);
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

void placeByProvince(NetworkDrawing &drawing)
{
    const NetworkScene &scene = *drawing.scene;
    const std::size_t groups = scene.groups.size() + 1; // the last: without a province
    std::vector<std::vector<std::uint32_t>> members(groups);
    std::vector<QPointF> middles(groups);
    std::vector<int> located(groups, 0);
    for (const std::uint32_t node : scene.ranked) {
        const NetworkNode &n = scene.nodes[node];
        const std::size_t group = n.group < 0 ? groups - 1 : static_cast<std::size_t>(n.group);
        members[group].push_back(node);
        if (n.isPlaced) {
            middles[group] += QPointF(n.place.lon, -n.place.lat);
            ++located[group];
        }
    }
    QPointF middle;
    int counted = 0;
    for (std::size_t group = 0; group + 1 < groups; ++group) {
        if (located[group] == 0)
            continue;
        middles[group] /= located[group];
        middle += middles[group];
        ++counted;
    }
    if (counted > 0)
        middle /= counted;
    // Around a ring in the order of the compass, so that a person finds a province where the map has it.
    struct Disc
    {
        std::size_t group;
        double angle;
        double radius;
    };
    std::vector<Disc> ring;
    for (std::size_t group = 0; group < groups; ++group) {
        if (members[group].empty())
            continue;
        const QPointF away = middles[group] - middle;
        const bool known = group + 1 < groups && located[group] > 0;
        const double angle = known ? std::atan2(away.y(), away.x()) : std::numbers::pi;
        const double radius =
            0.62 * spacing * std::sqrt(static_cast<double>(members[group].size()) + 1) + spacing * 0.6;
        ring.push_back({group, angle, radius});
    }
    std::stable_sort(ring.begin(), ring.end(), [](const Disc &a, const Disc &b) { return a.angle < b.angle; });
    drawing.places.resize(scene.nodes.size());
    double round = 0;
    double largest = 0;
    for (const Disc &disc : ring) {
        round += 2 * disc.radius + 2.5 * spacing;
        largest = std::max(largest, disc.radius);
    }
    const double start = ring.empty() ? 0 : ring.front().angle;
    const auto centresAt = [&](double reach) {
        std::vector<QPointF> centres;
        double along = 0;
        for (const Disc &disc : ring) {
            const double share = (along + disc.radius + 1.25 * spacing) / std::max(round, 1.0);
            along += 2 * disc.radius + 2.5 * spacing;
            const double angle = start + 2 * std::numbers::pi * share;
            centres.emplace_back(reach * std::cos(angle), reach * std::sin(angle));
        }
        return centres;
    };
    const auto overlaps = [&](const std::vector<QPointF> &centres) {
        for (std::size_t one = 0; one < ring.size(); ++one) {
            for (std::size_t other = 0; other < one; ++other) {
                const QPointF apart = centres[one] - centres[other];
                if (std::hypot(apart.x(), apart.y()) < ring[one].radius + ring[other].radius + spacing)
                    return true;
            }
        }
        return false;
    };
    double reach = ring.size() < 2 ? 0 : std::max(round / (2 * std::numbers::pi), largest);
    std::vector<QPointF> centres = centresAt(reach);
    while (overlaps(centres)) {
        reach *= 1.05;
        centres = centresAt(reach);
    }
    for (std::size_t index = 0; index < ring.size(); ++index) {
        const Disc &disc = ring[index];
        drawing.discs.push_back(
            {centres[index], disc.radius, disc.group + 1 < groups ? static_cast<int>(disc.group) : -1});
        for (std::size_t member = 0; member < members[disc.group].size(); ++member)
            drawing.places[members[disc.group][member]] = centres[index] + sunflower(member);
    }
}

void placeByMap(NetworkDrawing &drawing)
{
    const NetworkScene &scene = *drawing.scene;
    double latitudes = 0;
    std::size_t located = 0;
    for (const NetworkNode &node : scene.nodes) {
        if (!node.isPlaced)
            continue;
        latitudes += node.place.lat;
        ++located;
    }
    drawing.unlocated = scene.nodes.size() - located;
    // Degrees to units so that the places fill what as many nodes need; a degree of longitude is as short as it is
    // there.
    const double narrow =
        located == 0 ? 1 : std::cos(latitudes / static_cast<double>(located) * std::numbers::pi / 180);
    QRectF box;
    bool any = false;
    for (const NetworkNode &node : scene.nodes) {
        if (!node.isPlaced)
            continue;
        const QRectF point(node.place.lon * narrow, -node.place.lat, 1e-9, 1e-9);
        box = any ? box.united(point) : point;
        any = true;
    }
    const double side = std::max({box.width(), box.height(), 1e-6});
    const double scale = 2.2 * spacing * std::sqrt(static_cast<double>(std::max<std::size_t>(located, 4))) / side;
    drawing.places.resize(scene.nodes.size());
    const auto columns =
        std::max<std::size_t>(1, static_cast<std::size_t>(std::max(box.width() * scale / spacing, 8.0)));
    std::size_t unplaced = 0;
    for (std::size_t node = 0; node < scene.nodes.size(); ++node) {
        const NetworkNode &n = scene.nodes[node];
        if (n.isPlaced) {
            drawing.places[node] = {(n.place.lon * narrow - box.left()) * scale, (-n.place.lat - box.top()) * scale};
        } else {
            const std::size_t row = unplaced / columns;
            drawing.places[node] = {static_cast<double>(unplaced % columns) * spacing,
                                    box.height() * scale + spacing * (2 + static_cast<double>(row))};
            ++unplaced;
        }
    }
}

} // namespace

std::optional<std::uint32_t> NetworkScene::nodeOf(Row participant) const
{
    const auto found = std::lower_bound(nodes.begin(), nodes.end(), participant,
                                        [](const NetworkNode &node, Row row) { return node.row < row; });
    if (found == nodes.end() || found->row != participant)
        return std::nullopt;
    return static_cast<std::uint32_t>(found - nodes.begin());
}

std::optional<std::uint32_t> NetworkScene::tieOf(Row link) const
{
    const auto found = std::lower_bound(tieOfLink.begin(), tieOfLink.end(), std::pair(link, std::uint32_t{0}));
    if (found == tieOfLink.end() || found->first != link)
        return std::nullopt;
    return found->second;
}

std::shared_ptr<const NetworkScene> buildNetworkScene(const model::Tables &tables, const NetworkQuery &query,
                                                      model::Progress &progress)
{
    auto scene = std::make_shared<NetworkScene>();
    progress.begin(Text::tr("Reading the network"), 0);
    const CellReader reader(tables, TableId::Participants, query.language, query.provinceOf);
    std::vector<std::uint32_t> nodeOf;
    addNodes(tables, query, reader, *scene, nodeOf);
    if (progress.isCancelled())
        return nullptr;
    const model::Table &participants = tables[TableId::Participants];
    const model::Table &table = tables[TableId::Links];
    std::vector<Link> links;
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (!table.isAlive(row))
            continue;
        const Row from = participants.rowOf(table.textId(row, LinkFields::From));
        const Row to = participants.rowOf(table.textId(row, LinkFields::To));
        const std::uint32_t a = from == model::noRow ? absent : nodeOf[from];
        const std::uint32_t b = to == model::noRow ? absent : nodeOf[to];
        if (a == absent || b == absent || a == b) {
            ++scene->leftOut;
            continue;
        }
        const double weight = table.real(row, LinkFields::Weight);
        links.push_back({std::min(a, b), std::max(a, b), row, std::isnan(weight) ? 1 : weight});
    }
    std::sort(links.begin(), links.end(), [](const Link &one, const Link &other) {
        return std::tie(one.a, one.b, one.row) < std::tie(other.a, other.b, other.row);
    });
    addTies(links, *scene);
    scene->tieOfLink.reserve(scene->links.size());
    for (std::size_t index = 0; index < scene->ties.size(); ++index) {
        const NetworkTie &tie = scene->ties[index];
        for (std::uint32_t link = 0; link < tie.linkCount; ++link)
            scene->tieOfLink.emplace_back(scene->links[tie.firstLink + link], static_cast<std::uint32_t>(index));
    }
    std::sort(scene->tieOfLink.begin(), scene->tieOfLink.end());
    for (const NetworkNode &node : scene->nodes)
        scene->linked += node.links > 0 ? 1 : 0;
    scene->ranked.resize(scene->nodes.size());
    for (std::size_t node = 0; node < scene->ranked.size(); ++node)
        scene->ranked[node] = static_cast<std::uint32_t>(node);
    std::stable_sort(scene->ranked.begin(), scene->ranked.end(), [&](std::uint32_t a, std::uint32_t b) {
        const NetworkNode &one = scene->nodes[a];
        const NetworkNode &other = scene->nodes[b];
        return one.links != other.links ? one.links > other.links : one.crossing > other.crossing;
    });
    return progress.isCancelled() ? nullptr : scene;
}

std::shared_ptr<const NetworkDrawing> placeNetwork(std::shared_ptr<const NetworkScene> scene, NetworkPlacing placing,
                                                   model::Progress &progress,
                                                   const std::shared_ptr<const NetworkDrawing> &before)
{
    auto drawing = std::make_shared<NetworkDrawing>();
    drawing->scene = std::move(scene);
    drawing->placing = placing;
    switch (placing) {
    case NetworkPlacing::Force:
        if (!placeByForce(*drawing, before.get(), progress))
            return nullptr;
        break;
    case NetworkPlacing::Provinces:
        placeByProvince(*drawing);
        break;
    case NetworkPlacing::Geographic:
        placeByMap(*drawing);
        break;
    }
    takeBounds(*drawing);
    drawing->grid = PlaceGrid(drawing->places, drawing->bounds);
    return drawing;
}

} // namespace atlas::ui
