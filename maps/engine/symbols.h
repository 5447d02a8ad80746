// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/protocol/values.h"

#include <QString>

#include <memory>

class QgsSymbol;

namespace atlas::maps::engine {

/// The one place that says how a thing looks; maps, legends, sheets and projects all ask here. `role` and `value` are
/// those of a legend entry (see protocol::Layer::role): a kind for cluster_extents and participants (with the suffix
/// "~" for a participant whose place is approximate or made up: drawn hollow), "within", "cross" or "unplaced" for
/// links, "core" or "periphery" for zones, "cross" or "directed" for flows, a province's code (with the suffix "~"
/// where uncertain) for outside_parts, "certain" or "uncertain" for crossed_lines. Provinces take "fill", "line" or ""
/// (both).
struct SymbolRequest
{
    QString role;
    QString value;
    bool standardOnly = false; ///< only symbol layers that any QGIS knows, for project files
    bool dataDefined = true;   ///< widths that follow the data; off for legends
    double crowding = 0.0;     ///< 0–1, see crowdingOf(); links only
    QString count;             ///< expression for the number of links; flows and flow_places only
};

/// How crowded a map of `links` links is: 0 up to a few dozen, 1 from several hundred on. The more, the thinner and the
/// more transparent they are drawn, so that what lies under them can still be seen.
double crowdingOf(long long links);

/// Null for a role that is not known.
std::unique_ptr<QgsSymbol> makeSymbol(const SymbolRequest &request, const protocol::Style &style);

/// The suffix of participants whose place is approximate, and of uncertain parts.
inline constexpr char approximateSuffix[] = "~";

} // namespace atlas::maps::engine
