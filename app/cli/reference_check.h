// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/tables.h"

#include <QString>

#include <vector>

namespace atlas::cli {

/// References that name nothing: links and memberships of unknown participants or clusters, parents and leads that are
/// not there. One problem a row, at most \p limit, the last summing up the rest. \p file names the file in them.
std::vector<model::Problem> danglingReferences(const model::Tables &tables, const QString &file,
                                               std::size_t limit = 100);

} // namespace atlas::cli
