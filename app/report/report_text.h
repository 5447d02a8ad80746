// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"
#include "app/model/progress.h"

#include <QString>

namespace atlas::report {

/// The report in plain words with figures, for reading and printing; UTF-8 when written. Any thread.
/// \param progress where given, one unit a cluster; cancelled = what is returned is not to be used.
QString toText(const crossing::MapReport &report, const QString &language, model::Progress *progress = nullptr);

/// Its parts, one after the other: what stands before the clusters, …
QString textHead(const crossing::MapReport &report, const QString &language);
/// … one of them, …
QString toText(const crossing::ClusterReport &report, const QString &language);
/// … and what follows.
QString textTail(const crossing::MapReport &report, const QString &language);

} // namespace atlas::report
