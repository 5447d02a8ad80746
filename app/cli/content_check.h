// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/tables.h"

#include <QString>

#include <vector>

namespace atlas::cli {

/// What the rows of an atlas say that can't be so, or that this program does not know.
struct ContentFaults
{
    std::vector<model::Problem> errors;   ///< clusters that are part of themselves
    std::vector<model::Problem> warnings; ///< words outside their list, region codes that no boundary set has
};

/// Each word or code is named once, with the number of rows that have it. Any thread.
ContentFaults contentFaults(const model::Tables &tables, const QString &file);

} // namespace atlas::cli
