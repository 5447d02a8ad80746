// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/protocol/message.h"

#include <variant>

namespace atlas::maps::engine {

/// Writes a QGIS project that shows the scene with symbols any QGIS knows; dataset paths are relative to the project
/// file.
std::variant<protocol::DoneReply, protocol::FailedReply> writeProject(const protocol::ProjectRequest &request);

} // namespace atlas::maps::engine
