// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/support/atlas_builder.h"

namespace atlas::test {

// Rows of canvasAtlas().
inline constexpr model::Row wideCluster = 0;  ///< over the line between the provinces
inline constexpr model::Row innerCluster = 1; ///< inside the wide one
inline constexpr model::Row firm = 0;         ///< inside the wide cluster
inline constexpr model::Row university = 1;   ///< at the same place as the firm
inline constexpr model::Row farFirm = 2;      ///< outside every cluster

inline constexpr model::LonLat firmPlace{127.60, 37.00};
inline constexpr model::LonLat farPlace{126.90, 37.30};
inline constexpr model::LonLat innerPlace{127.38, 36.97};
inline constexpr model::LonLat widePlace{127.70, 36.93};
inline constexpr model::LonLat emptyPlace{127.15, 37.15};

/// Two provinces side by side in Korea, a cluster over their line with a small one in it, three participants, one link.
inline model::Tables canvasAtlas()
{
    AtlasBuilder builder(2000.0, QStringLiteral("overview"));
    builder.province(QStringLiteral("31"), box(126.5, 36.5, 127.5, 37.5), QStringLiteral("서도"))
        .province(QStringLiteral("32"), box(127.5, 36.5, 128.5, 37.5), QStringLiteral("동도"))
        .cluster(QStringLiteral("wide"), box(127.30, 36.90, 127.80, 37.10))
        .cluster(QStringLiteral("inner"), box(127.34, 36.94, 127.42, 37.00))
        .participant(QStringLiteral("f"), firmPlace)
        .participant(QStringLiteral("u"), firmPlace, {}, QStringLiteral("university"))
        .participant(QStringLiteral("x"), farPlace)
        .link(QStringLiteral("f"), QStringLiteral("x"), 3.0);
    model::Tables tables = builder.tables();
    model::Table &sets = tables[model::TableId::BoundarySets];
    sets.setValue(0, model::BoundarySetFields::Country, QStringLiteral("KR"));
    sets.setValue(0, model::BoundarySetFields::Credit, QStringLiteral("Test boundaries"));
    sets.setValue(0, model::BoundarySetFields::ReferenceDate, QStringLiteral("2018-06-30"));
    model::Table &clusters = tables[model::TableId::Clusters];
    clusters.setValue(wideCluster, model::ClusterFields::Kind, QStringLiteral("industrial"));
    clusters.setValue(innerCluster, model::ClusterFields::Kind, QStringLiteral("mini_cluster"));
    // A name from a stranger.
    tables[model::TableId::Participants].setValue(farFirm, model::ParticipantFields::Name,
                                                  QStringLiteral("<img src='http://x/'>상사"));
    tables[model::TableId::Participants].setFlag(farFirm, model::ParticipantFields::Illustrative, true);
    return tables;
}

} // namespace atlas::test
