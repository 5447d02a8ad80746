// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"
#include "app/crossing/cluster_members.h"
#include "app/crossing/report.h"

#include <vector>

namespace atlas::crossing {

/// Whether work may use a second thread: it may where nothing else keeps the cores busy. Never changes a result.
enum class Threads { One, Two };

/// Fills the report's links, brokers and roles, with the findings that rest on the network. Any thread.
void analyseClusterNetwork(const Basis &basis, const ClusterMembers &members, const Settings &settings, Threads threads,
                           model::Progress &progress, ClusterReport &report);

/// The same for every participant of the map.
void analyseWholeNetwork(const Basis &basis, const Settings &settings, model::Progress &progress,
                         NetworkReport &report);

} // namespace atlas::crossing
