// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"
#include "app/model/tables.h"

#include <QString>

#include <variant>
#include <vector>

namespace atlas::exporting {

/// A cell that leaves the atlas: nothing, a text, a number or yes/no.
using Cell = std::variant<std::monostate, QString, double, bool>;

/// A table that leaves the atlas. A value.
struct ExportTable
{
    QString name;                 ///< of the sheet
    std::vector<QString> columns; ///< names of the atlas' fields; lon and lat for points
    std::vector<std::vector<Cell>> rows;
};

/// The living rows of a table with their fields under the names that imports know, points as lon and lat (degrees,
/// EPSG:4326), without extents.
ExportTable tableOf(const model::Tables &tables, model::TableId table);

/// The crossing report, tidy (report_csv.h), its values as numbers.
ExportTable tableOf(const crossing::MapReport &report, const QString &language);

} // namespace atlas::exporting
