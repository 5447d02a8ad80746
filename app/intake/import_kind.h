// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace atlas::intake {

/// What a file is taken for.
enum class ImportKind { Boundaries, Clusters, Participants, Links, Memberships, Participation, Employment };

} // namespace atlas::intake
