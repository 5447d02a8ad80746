// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/protocol/message.h"

#include <variant>

namespace atlas::maps::engine {

class LayerStore;

/// Lays out and writes a sheet: title, map in a frame, legend, scale bar, north arrow, credits and notes. Blocks until
/// the file is written. The same request over the same data gives the same bytes.
std::variant<protocol::DoneReply, protocol::FailedReply> writeSheet(const protocol::ExportRequest &request,
                                                                    LayerStore *store);

} // namespace atlas::maps::engine
