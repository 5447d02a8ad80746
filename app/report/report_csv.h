// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"
#include "app/model/progress.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace atlas::report {

/// The report as one tidy table (UTF-8, RFC 4180, CRLF): cluster, name, section, figure, region, region_name, value,
/// unit, certain. The whole map's network has an empty cluster. Texts that a spreadsheet would take for a formula get
/// an apostrophe in front; numbers never. Findings stand at the end of each cluster, their sentence as value. Any
/// thread.
/// \param progress where given, one unit a cluster; cancelled = what is returned is not to be used.
QByteArray toCsv(const crossing::MapReport &report, const QString &language, model::Progress *progress = nullptr);

/// Its parts, one after the other: the heading, …
QByteArray csvHead();
/// … a cluster, …
QByteArray csvCluster(const crossing::ClusterReport &report, const QString &language);
/// … and what follows the clusters.
QByteArray csvTail(const crossing::MapReport &report, const QString &language);

/// The same rows, each with a text for each of tidyColumns(); numbers as plainNumber() has them.
std::vector<QStringList> tidyRows(const crossing::MapReport &report, const QString &language);
QStringList tidyColumns();

/// A text as a CSV cell: formula-safe, quoted where needed.
QString csvText(const QString &text);

} // namespace atlas::report
