// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"
#include "app/session/layer_settings.h"
#include "app/store/derived_layers.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace atlas::session {

/// A cluster and its host province by area.
struct HostProvince
{
    QString cluster;  ///< id
    QString province; ///< code
};

/// What the scene has to know of the derived layers without reading them. Immutable once made.
struct DerivedSummary
{
    double smallestWeight = 1; ///< of the drawn links
    double largestWeight = 1;
    std::vector<QString> linkKinds;               ///< stored values, the vocabulary's; other texts count as the last
    std::vector<std::size_t> placedByKind;        ///< links whose ends both have a place
    std::vector<std::uint8_t> kindByRank;         ///< index in linkKinds of the drawn link of rank 1, 2, …
    std::vector<std::vector<std::int64_t>> flows; ///< links by kind of each flow
    bool directedFlows = false;                   ///< some flow has a direction
    std::vector<QString> outsideProvinces;        ///< with a part of an extent beyond its host; sorted
    bool uncertainParts = false;
    QStringList crossingClusters;    ///< ids of clusters that cross a provincial line; sorted, the first thousand
    std::vector<HostProvince> hosts; ///< sorted by cluster
    bool brokers = false;
};

/// What reports and links look like on the map.
struct DerivedMap
{
    store::DerivedLayers layers;
    std::shared_ptr<const DerivedSummary> summary; ///< never null
};

/// At most this many links of a kind are drawn, the heaviest ones, so that a nation's links do not become a hairball.
inline constexpr int mostLinksDrawn = 10000;
/// At most this many participants of a cluster are ringed as brokers.
inline constexpr int brokersRinged = 3;

/// Any thread. After a cancel something is missing.
DerivedMap deriveMap(const crossing::Basis &basis,
                     const std::vector<std::shared_ptr<const crossing::ClusterReport>> &reports,
                     const model::Progress *progress = nullptr);

/// What a choice of links comes to.
struct ShownLinks
{
    std::size_t shown = 0;       ///< links drawn
    std::size_t placed = 0;      ///< of the chosen kinds, with a place at both ends
    int lastRank = 0;            ///< link_curves.rank of the lightest one drawn; 0 = all are drawn
    std::int64_t mostInFlow = 1; ///< links of the chosen kinds in the widest flow
};

/// The heaviest links of the chosen kinds, as many as chosen; automatic: all, or LinkChoice::automatic where there are
/// more. Well below a millisecond.
ShownLinks shownLinks(const DerivedSummary &summary, const LinkChoice &choice);

} // namespace atlas::session
