// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/store/connection.h"

#include <QString>

#include <vector>

namespace atlas::store {

/// How a table looks in QGIS.
struct TableStyle
{
    QString table;
    QString qml;
    friend bool operator==(const TableStyle &, const TableStyle &) = default;
};

/// What our rows in layer_styles are called there.
inline constexpr QLatin1StringView ownStyleName("Cluster Atlas");

/// Puts the styles into QGIS's own table layer_styles, one row a table, so that QGIS shows the tables as we do. Our
/// rows are replaced, others stay; ours are the default unless somebody chose another. A row that says so already is
/// left alone. \p stamp: ISO 8601 UTC. In a transaction of its own.
model::Result<void> writeTableStyles(const Connection &connection, const std::vector<TableStyle> &styles,
                                     const QString &stamp);

} // namespace atlas::store
