// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/edit.h"
#include "app/model/tables.h"

#include <random>

/// Steps of every kind that a person can take, at random.
namespace atlas::soak {

/// One step: extents and places, attributes, links, memberships, settings and scenes, boundaries, rows by the hundred
/// as an import brings them, and removals that keep the atlas from growing without end.
model::Edit randomStep(const model::Tables &tables, std::mt19937_64 &random);

} // namespace atlas::soak
