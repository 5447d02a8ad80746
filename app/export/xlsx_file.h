// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/export/export_table.h"
#include "app/model/problem.h"
#include "app/model/progress.h"

#include <QString>

#include <vector>

namespace atlas::exporting {

/// Writes tables as the sheets of an Excel file: texts as texts (codes keep their zeros, nothing is a formula), numbers
/// as numbers, the header bold, fixed and with filters. The same tables give the same bytes. \p path is written where
/// it is: see AtomicFile.
model::Result<void> writeXlsx(const std::vector<ExportTable> &tables, const QString &path, model::Progress &progress);

} // namespace atlas::exporting
