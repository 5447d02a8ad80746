// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/progress.h"
#include "app/model/tables.h"

#include <QString>
#include <QStringList>

namespace atlas::intake {

/// The samples there are, in the order they are offered: "korea", "canada", "uk".
QStringList sampleNames();

/// Builds a sample atlas from the source tables inside the program (resources/samples/README.md has their rules):
/// its boundary set, then participants, memberships, links and participation, then the clusters with the extents that
/// their delineation describes. Nothing is taken on trust: a wrong column, value or reference is a problem that names
/// file and row. Any thread.
model::Result<model::Tables> buildSample(const QString &name, model::Progress &progress);

/// The same from other folders (or resource paths): where the tables are, and where sets.csv and its files are.
model::Result<model::Tables> buildSample(const QString &tableFolder, const QString &boundaryFolder,
                                         model::Progress &progress);

} // namespace atlas::intake
