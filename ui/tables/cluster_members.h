// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"
#include "app/session/pick_index.h"

#include <memory>
#include <vector>

namespace atlas::ui {

/// The participants of a cluster, ascending: its memberships; where it has none, those located inside its extent (then
/// \p index has to be given). Pure; any thread that may read the tables; walks all memberships once.
std::vector<model::Row> clusterParticipants(const model::Tables &tables, model::Row cluster,
                                            const std::shared_ptr<const session::PickIndex> &index);

} // namespace atlas::ui
