// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/derived.h"

#include "app/geometry/curves.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace atlas::session {

using model::LinkFields;
using model::ParticipantFields;
using model::Row;
using model::TableId;

namespace {

void addParts(const crossing::ClusterReport &report, store::DerivedLayers &layers)
{
    if (!report.crosses)
        return;
    for (const crossing::RegionPart &part : report.provinces) {
        if (!part.shape.isEmpty())
            layers.extentParts.push_back({std::make_shared<const model::Shape>(part.shape), report.id, part.code,
                                          part.code == report.hostByArea.code, part.certain});
    }
    for (const crossing::CrossedLine &line : report.crossedLines) {
        if (!line.stretches.empty() && !line.sliver)
            layers.crossedLines.push_back(
                {line.stretches, report.id, line.codeA, line.codeB, line.lengthKm, line.certain});
    }
}

double weightOf(const model::Table &links, Row link)
{
    const double weight = links.real(link, LinkFields::Weight);
    return std::isnan(weight) || weight <= 0 ? 1.0 : weight;
}

void addLinks(const crossing::Basis &basis, DerivedMap &map)
{
    const model::Table &links = (*basis.tables)[TableId::Links];
    const model::Table &participants = (*basis.tables)[TableId::Participants];
    std::vector<Row> drawn;
    for (Row link = 0; link < links.rowCount(); ++link) {
        if (!links.isAlive(link))
            continue;
        const Row from = participants.rowOf(links.textId(link, LinkFields::From));
        const Row to = participants.rowOf(links.textId(link, LinkFields::To));
        if (from != model::noRow && to != model::noRow && participants.hasPoint(from) && participants.hasPoint(to))
            drawn.push_back(link);
    }
    if (drawn.size() > linkLimit) {
        std::nth_element(drawn.begin(), drawn.begin() + static_cast<std::ptrdiff_t>(linkLimit), drawn.end(),
                         [&](Row a, Row b) {
                             const double first = weightOf(links, a);
                             const double second = weightOf(links, b);
                             return first != second ? first > second : a < b;
                         });
        map.linksLeftOut = drawn.size() - linkLimit;
        drawn.resize(linkLimit);
        std::sort(drawn.begin(), drawn.end());
    }
    for (const Row link : drawn) {
        const model::StringId fromId = links.textId(link, LinkFields::From);
        const model::StringId toId = links.textId(link, LinkFields::To);
        const Row from = participants.rowOf(fromId);
        const Row to = participants.rowOf(toId);
        const QString fromProvince = crossing::provinceCode(basis, from);
        const QString toProvince = crossing::provinceCode(basis, to);
        const bool unplaced = fromProvince.isEmpty() || toProvince.isEmpty();
        store::LinkCurve curve;
        curve.geom = geometry::linkCurve(participants.point(from), participants.point(to));
        curve.link = links.text(link, LinkFields::Id);
        curve.fromParticipant = links.text(link, LinkFields::From);
        curve.toParticipant = links.text(link, LinkFields::To);
        curve.kind = links.text(link, LinkFields::Kind);
        curve.weight = weightOf(links, link);
        curve.crossing = unplaced                     ? QStringLiteral("unplaced")
                         : fromProvince == toProvince ? QStringLiteral("within")
                                                      : QStringLiteral("cross");
        if (map.layers.linkCurves.empty())
            map.smallestWeight = map.largestWeight = curve.weight;
        map.smallestWeight = std::min(map.smallestWeight, curve.weight);
        map.largestWeight = std::max(map.largestWeight, curve.weight);
        map.layers.linkCurves.push_back(std::move(curve));
    }
}

} // namespace

DerivedMap deriveMap(const crossing::Basis &basis,
                     const std::vector<std::shared_ptr<const crossing::ClusterReport>> &reports)
{
    DerivedMap map;
    for (const auto &report : reports) {
        if (report)
            addParts(*report, map.layers);
    }
    addLinks(basis, map);
    return map;
}

} // namespace atlas::session
