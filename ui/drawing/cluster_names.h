// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"

#include <QString>

namespace atlas::ui {

/// A name no other cluster has: "Cluster 7".
QString freeClusterName(const model::Tables &tables);

} // namespace atlas::ui
