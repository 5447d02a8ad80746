// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/engine/symbols.h"

#include <memory>

class QgsSymbol;

namespace atlas::maps::engine {

/// Parts of makeSymbol(): the network at a glance.

/// A curve between two provinces, as wide as there are links, with their number on the widest; an arrow head where they
/// have a direction.
std::unique_ptr<QgsSymbol> flowSymbol(const SymbolRequest &request, const protocol::Style &style);

/// A disc where the flows of a province end, with the number of links that stay in it.
std::unique_ptr<QgsSymbol> flowPlaceSymbol(const SymbolRequest &request, const protocol::Style &style);

/// A ring around a participant.
std::unique_ptr<QgsSymbol> brokerSymbol(const protocol::Style &style);

} // namespace atlas::maps::engine
