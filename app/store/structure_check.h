// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/store/connection.h"

#include <QString>

#include <vector>

/// How the tables of a file stand to what an atlas should have. Any thread, the connection's.
namespace atlas::store {

struct ForeignTrigger
{
    QString table;
    QString name;
};

/// Triggers on our tables that are neither the standard's for the spatial index nor those by which GDAL counts rows;
/// also one that has such a name, but does something else. Ordered by name.
model::Result<std::vector<ForeignTrigger>> foreignTriggers(const Connection &connection);

struct StructureFaults
{
    std::vector<model::Problem> errors;   ///< the atlas can't be worked on as it is
    std::vector<model::Problem> warnings; ///< it can; saving mends it, or it is another program's
};

/// Tables and columns that are missing, and triggers of other programs. The file is only read.
model::Result<StructureFaults> checkStructure(const QString &path);

} // namespace atlas::store
